"""A lead's file with hand-ins that came back, all made with the code that users run."""

import copy
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.merge.world import World
from tests.views.merge.two_laptops import TwoLaptops
from tests.views.ranking.lead_file import POINTS, make_lead_file, score
from workbench.documents.client import DocumentClient
from workbench.merge.handin import write_handin
from workbench.merge.handout import write_handouts
from workbench.models.file import open_review_file
from workbench.views.merge.merge_page import MergePage
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner


@pytest.fixture(scope="session")
def round_trip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a lead's file, its hand-outs, the hand-ins, and the user folder; made once, copied by each test."""
    folder = tmp_path_factory.mktemp("round-trip")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("URVAL_HOME", str(folder / "home"))
        lead = make_lead_file(folder / "lead.review")
        (folder / "handins").mkdir()
        for handout in write_handouts(lead, folder / "handouts"):
            with open_review_file(handout) as file:
                score(file, None, POINTS[handout.stem])
            write_handin(handout, folder / "handins" / handout.name)
    return folder


@pytest.fixture
def folder(round_trip: Path, tmp_path: Path, user_folder: Path) -> Path:
    """This test's own copy of it all."""
    shutil.copytree(round_trip / "home", user_folder, dirs_exist_ok=True)
    return Path(shutil.copytree(round_trip, tmp_path / "call", ignore=shutil.ignore_patterns("home")))


@pytest.fixture
def open_file(folder: Path, documents: DocumentClient) -> Iterator[OpenFile]:
    """The lead's file, open."""
    file = OpenFile(folder / "lead.review", documents)
    yield file
    file.set_aside()


@pytest.fixture
def handins(folder: Path) -> list[Path]:
    """What came back."""
    return sorted((folder / "handins").iterdir())


@pytest.fixture
def page(qtbot: QtBot, open_file: OpenFile, runner: Runner) -> MergePage:
    """The merge page as large as it is in a window of 1366 × 768."""
    made = MergePage(open_file, runner)
    qtbot.addWidget(made)
    made.resize(1270, 668)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture(scope="session")
def laptops_template(tmp_path_factory: pytest.TempPathFactory) -> TwoLaptops:
    """Two laptops that disagree and whose hand-ins aren't merged yet; made once."""
    return TwoLaptops(World(tmp_path_factory.mktemp("laptops") / "world"))


@pytest.fixture
def laptops(laptops_template: TwoLaptops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TwoLaptops:
    """This test's own copy, seen from the lead's laptop."""
    made = copy.copy(laptops_template)
    made.world = made.world.copied_to(tmp_path / "world")
    folder = laptops_template.world.folder
    for name in ("office", "home"):
        setattr(made, name, made.world.folder / getattr(made, name).relative_to(folder))
    made.handins = [made.world.folder / each.relative_to(folder) for each in made.handins]
    monkeypatch.setenv("URVAL_HOME", str(made.world.folder / "laptops" / "lead"))
    return made


@pytest.fixture
def lead_file(laptops: TwoLaptops, documents: DocumentClient) -> Iterator[OpenFile]:
    """The lead's file with both laptops' work merged, open."""
    laptops.world.merge(*laptops.handins)
    file = OpenFile(laptops.world.lead, documents)
    yield file
    file.set_aside()
