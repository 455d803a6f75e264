# make demo    set up, run the main job on the demo call, and open the window where there is a screen
# make test    set up, then every check: ruff, mypy, import contracts, pytest
# make check   the quick checks only       make bench         the design's budgets as ratios
# make fuzz    merge laws, kill points and mutated PDFs many times over, at random (URVAL_FUZZ=20 sets how many times)
# make format  let ruff put files right    make screenshots   the README's pictures and the help's, without a screen
# make translations   collect new strings, compile, fail on unfinished ones

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
READY := $(VENV)/.ready

.PHONY: demo test check bench fuzz screenshots format translations clean

demo: $(INSTALLED)
	$(BIN)/workbench demo demo-call

test: check
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist worksteal

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(READY)
	$(BIN)/python -m benchmarks

fuzz: $(READY)
	URVAL_FUZZ=$${URVAL_FUZZ:-20} $(BIN)/python -m pytest -n auto --dist worksteal --timeout 36000 \
		tests/merge tests/models tests/documents/test_document_fuzzing.py tests/views/document/test_strange_documents.py

screenshots: $(READY)
	$(BIN)/python -m resources.screenshots.make
	$(BIN)/python -m resources.screenshots.walk

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

translations: $(READY)
	$(BIN)/python resources/translations/update.py

$(INSTALLED): pyproject.toml constraints.txt .ci/system-libraries
	sh .ci/system-libraries
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	touch $(INSTALLED)

$(READY): $(INSTALLED)
	sh .ci/test-libraries
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $(READY)

clean:
	rm -rf $(VENV) demo-call dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
