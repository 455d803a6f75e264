"""PDFs with bytes changed, cut, doubled and swapped: each gives an answer or a stated refusal; the next one opens."""

import random
from collections.abc import Iterator
from concurrent.futures import Future
from typing import Any, get_args

import pytest

from tests.documents.documents_for_tests import SAMPLES, add_to, encrypted_pdf, pdf, pymupdf, scanned_pdf
from tests.fuzz import FACTOR, IS_REPEATABLE
from workbench.documents.client import DocumentClient
from workbench.documents.protocol import DocumentFailure, Status

ROUNDS = 20  # of ten mutants each
_TOKENS = (
    b"0",
    b"-1",
    b"99999999999",
    b"<<",
    b">>",
    b"[",
    b"]",
    b"endstream",
    b"/Kids",
    b"/Length",
    b" R",
    b"\0",
    b"\xff",
)


@pytest.fixture(scope="module")
def sturdy() -> Iterator[DocumentClient]:
    with DocumentClient(time_limit=10) as client:
        yield client


def originals() -> list[bytes]:
    """Return sound PDFs of several kinds, and strangers' small ones where there are any."""
    linked = pymupdf.open(stream=pdf(["one", "two", "three"]), filetype="pdf")
    linked.set_toc([[1, "Beginning", 1], [2, "Middle", 2], [1, "End", 3]])
    linked[0].insert_link({"kind": pymupdf.LINK_GOTO, "page": 2, "from": pymupdf.Rect(0, 0, 90, 90)})
    made = [linked.tobytes(), linked.tobytes(deflate=True, use_objstms=1), scanned_pdf()]
    made += [encrypted_pdf(user="", owner="owner"), pdf(["turned"], rotation=90)]
    strangers = [path.read_bytes() for path in sorted(SAMPLES.glob("*.pdf")) if path.stat().st_size < 60_000]
    return [*map(bytes, made), *strangers]


def mutant(data: bytes, chance: random.Random) -> bytes:
    """Return a PDF with one to eight injuries."""
    changed = bytearray(data)
    for _injury in range(chance.randint(1, 8)):
        at = chance.randrange(len(changed))
        end = min(at + chance.choice((1, 4, 40, 400)), len(changed))
        kind = chance.randrange(5)
        if kind == 0:
            changed[at:end] = chance.randbytes(end - at)
        elif kind == 1:
            changed[at : at + 3] = chance.choice(_TOKENS)
        elif kind == 2:
            changed[at:at] = changed[at:end]
        elif kind == 3 and len(changed) > 600:
            del changed[at:end]
        else:
            changed[at] ^= 1 << chance.randrange(8)
    return bytes(changed)


@pytest.mark.parametrize("seed", range(ROUNDS * FACTOR))
def test_a_mutated_pdf_gives_an_answer_or_a_stated_refusal(sturdy: DocumentClient, seed: int) -> None:
    seed = seed if IS_REPEATABLE else random.randrange(2**32)
    print("the seed of the mutants:", seed)
    chance = random.Random(seed)
    sources = originals()
    for _mutant in range(10):
        data = mutant(chance.choice(sources), chance)
        key = add_to(sturdy, data)
        questions: list[Future[Any]] = [
            sturdy.inspect(data),
            sturdy.info(key),
            sturdy.render(key, 0, zoom=0.3),
            sturdy.render(key, 0, zoom=2, rotation=90, clip=(0, 0, 100, 100)),
            sturdy.words(key, 0),
            sturdy.links(key, 0),
            sturdy.outline(key),
            sturdy.search(key, "e"),
            sturdy.text(key),
        ]
        for question in questions:
            failure = question.exception()
            assert failure is None or (isinstance(failure, DocumentFailure) and failure.reason)
        assert questions[0].result().status in get_args(Status)
    sound = add_to(sturdy, pdf(["still here"]))
    assert sturdy.text(sound).result() == ("still here\n",)
