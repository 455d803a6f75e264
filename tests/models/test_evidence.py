"""Evidence: passages tied to criteria."""

import math
import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import Call
from tests.models.desk import DOCUMENT, Desk
from workbench.errors import InputRefusedError
from workbench.models.entities import Criterion, Document, Evidence, key
from workbench.models.evidence import add_evidence, evidence_of, remove_evidence
from workbench.models.file import open_review_file
from workbench.models.passage import MAX_COORDINATE, is_passage, make_passage, read_passage
from workbench.models.reviewing import declare_conflict_of_interest, inbox, reopen
from workbench.models.revision import canonical
from workbench.models.state import state_of
from workbench.models.verify import verify


def add(desk: Desk, **changed: object) -> tuple[str, ...]:
    what = {
        "reviewer": desk.reviewer,
        "application": desk.application,
        "criteria": [desk.criteria[0]],
        "document": DOCUMENT,
        "page": 0,
        "rects": [(72, 100, 300, 112)],
        "text": "We have done it before",
    }
    return add_evidence(desk.file, **(what | changed))  # type: ignore[arg-type]


def test_a_marked_passage_comes_back_as_it_was_marked(desk: Desk) -> None:
    add(desk, rects=[(72, 100.004, 300.126, 112.5), (72, 114, 180, 126)], page=2)
    (row,) = desk.evidence()
    assert (row.document, row.page, row.text, row.kind) == (DOCUMENT, 2, "We have done it before", "quote")
    assert row.rects == ((72.0, 100.0, 300.13, 112.5), (72.0, 114.0, 180.0, 126.0))
    assert (row.reviewer, row.application, row.criterion) == (desk.reviewer, desk.application, desk.criteria[0])
    assert not row.is_document_missing


def test_the_journal_holds_coordinates_as_decimal_texts(desk: Desk) -> None:
    (entity_id,) = add(desk, rects=[(300, 112, 72, -0.001)], text="")
    with desk.file.transaction() as session:
        passage = session.get_one(Evidence, entity_id).passage
    assert passage == {
        "document": DOCUMENT,
        "page": 0,
        "rects": [["72.00", "0.00", "300.00", "112.00"]],
        "text": "",
        "kind": "area",
    }


def test_one_quote_on_several_criteria_is_one_piece_for_each_that_says_so(desk: Desk) -> None:
    ids = desk.mark(1, 3, 1, text="Twelve firms")
    rows = desk.evidence()
    assert [row.id for row in rows] == list(ids)
    assert [row.criterion for row in rows] == [desk.criteria[1], desk.criteria[3]]
    assert len({row.quote for row in rows}) == 1


def test_marking_the_same_passage_again_adds_only_what_is_new(desk: Desk) -> None:
    first = desk.mark(0, text="Twelve firms")
    assert desk.mark(0, text="Twelve firms") == first
    both = desk.mark(0, 2, text="Twelve firms")
    assert both[0] == first[0]
    assert [row.id for row in desk.evidence()] == list(both)
    assert len({row.quote for row in desk.evidence()}) == 1


def test_criteria_are_named_by_number_code_or_id(desk: Desk) -> None:
    add(desk, criteria=["1", desk.call.criteria[1].code.lower(), desk.criteria[2]])
    assert [row.criterion for row in desk.evidence()] == desk.criteria[:3]


def test_evidence_is_listed_by_criterion_then_in_reading_order(desk: Desk) -> None:
    for criterion, page, top in ((1, 0, 50), (0, 1, 20), (0, 0, 700), (0, 0, 30)):
        desk.mark(criterion, page=page, top=top, text=f"{criterion} {page} {top}")
    assert [row.text for row in desk.evidence()] == ["0 0 30", "0 0 700", "0 1 20", "1 0 50"]


def test_the_applications_own_document_comes_before_what_goes_with_it(desk: Desk, call: Call) -> None:
    letter = "00" * 32
    as_the_lead(
        desk, call, lambda session: session.add(Document(id=key(desk.application, letter), name="a letter.pdf"))
    )
    add(desk, document=letter, text="In the letter")
    add(desk, text="In the application")
    assert [row.text for row in desk.evidence()] == ["In the application", "In the letter"]


def test_removed_evidence_is_gone_and_removing_it_again_does_nothing(desk: Desk) -> None:
    ids = desk.mark(0, 1)
    remove_evidence(desk.file, evidence=ids)
    remove_evidence(desk.file, evidence=ids)
    assert desk.evidence() == ()


def as_the_lead(desk: Desk, call: Call, change: object) -> None:
    """Change lead data in the desk's file, as a new hand-out would."""
    desk.file.close()
    with closing(sqlite3.connect(call.path)) as connection, connection:
        connection.execute("DELETE FROM local WHERE name = 'reviewer'")
    with open_review_file(call.path) as file, file.transaction() as session:
        change(session)  # type: ignore[operator]
    with closing(sqlite3.connect(call.path)) as connection, connection:
        connection.execute("INSERT INTO local VALUES ('reviewer', ?)", (desk.reviewer,))
    desk.file = open_review_file(call.path)


def test_evidence_in_a_document_that_was_replaced_is_marked(desk: Desk, call: Call) -> None:
    desk.mark(0, text="Twelve firms")

    def replace(session: object) -> None:
        session.delete(session.get_one(Document, key(desk.application, DOCUMENT)))  # type: ignore[attr-defined]
        session.add(Document(id=key(desk.application, "e0" * 32), name="a.pdf"))  # type: ignore[attr-defined]

    as_the_lead(desk, call, replace)
    (row,) = desk.evidence()
    assert (row.text, row.is_document_missing) == ("Twelve firms", True)
    with pytest.raises(InputRefusedError, match="isn't one of this application's"):
        desk.mark(1)


def test_evidence_of_a_criterion_that_is_gone_comes_last(desk: Desk, call: Call) -> None:
    desk.mark(0, 1)
    as_the_lead(desk, call, lambda session: session.delete(session.get_one(Criterion, desk.criteria[0])))
    assert [row.criterion for row in desk.evidence()] == [desk.criteria[1], desk.criteria[0]]


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"rects": [(math.nan, 0, 1, 1)]}, "outside what a page can be"),
        ({"rects": [(0, 0, math.inf, 1)]}, "outside what a page can be"),
        ({"rects": [(0, 0, 1e9, 1)]}, "outside what a page can be"),
        ({"rects": [(0, 0, 1)]}, "outside what a page can be"),
        ({"rects": []}, "select text or draw an area"),
        ({"rects": [(5, 5, 5.001, 9)]}, "select text or draw an area"),
        ({"rects": [(0, 0, 9, 9)] * 201}, "at most 200 lines"),
        ({"text": "x" * 10_001}, "at most 10000 characters"),
        ({"page": -1}, "no page of a document"),
        ({"page": 4}, "no page 5"),
        ({"document": "../secret"}, "no page of a document"),
        ({"document": "ab" * 32}, "isn't one of this application's"),
        ({"criteria": []}, "which criterion"),
        ({"criteria": ["8"]}, "no criterion 8"),
        ({"application": "f" * 32}, "isn't in this file"),
    ],
)
def test_what_points_nowhere_or_is_too_much_is_refused_and_nothing_is_stored(
    desk: Desk, changed: dict[str, object], why: str
) -> None:
    with pytest.raises(InputRefusedError, match=why):
        add(desk, **changed)
    assert evidence_of(desk.file) == ()


def test_a_closed_review_takes_no_evidence_and_loses_none(desk: Desk) -> None:
    desk.give_all("3")
    ids = desk.mark(0)
    desk.submit()
    for change in (lambda: desk.mark(1), lambda: remove_evidence(desk.file, evidence=ids)):
        with pytest.raises(InputRefusedError, match="reopen"):
            change()
    at = {"reviewer": desk.reviewer, "application": desk.application}
    reopen(desk.file, **at)
    declare_conflict_of_interest(desk.file, **at, declared=True)
    with pytest.raises(InputRefusedError, match="conflict of interest"):
        desk.mark(1)
    assert [row.id for row in desk.evidence()] == list(ids)


def test_the_state_shows_evidence_and_a_review_that_holds_nothing_else(desk: Desk) -> None:
    before = desk.state_hash()
    (entity_id,) = desk.mark(0, text="Twelve firms", page=1)
    (review,) = state_of(desk.file)["reviews"]
    assert review["scores"]["REGION"]["evidence"] == [
        {
            "id": entity_id,
            "kind": "quote",
            "text": "Twelve firms",
            "page": 1,
            "document": DOCUMENT,
            "rects": [["72.00", "100.00", "300.12", "112.00"]],
        }
    ]
    assert review["status"] == "draft"
    assert desk.state_hash() != before


def test_evidence_begins_a_review_in_the_inbox(desk: Desk) -> None:
    desk.mark(0, application=1)
    rows = inbox(desk.file, reviewer=desk.reviewer)
    assert [dict(row.review.scores) for row in rows] == [{}, {}, {}]
    assert desk.sheet(1).application == desk.applications[1]


def test_a_value_that_is_no_passage_is_left_out(desk: Desk) -> None:
    (entity_id,) = desk.mark(0)
    with desk.file.transaction() as session:
        session.get_one(Evidence, entity_id).passage = {"page": "one"}
    assert desk.evidence() == ()


def test_evidence_stays_verified(desk: Desk) -> None:
    remove_evidence(desk.file, evidence=desk.mark(0, 1, text="Å och ö")[:1])
    desk.file.close()
    assert verify(desk.file.path).problems == ()


coordinates = st.floats(-MAX_COORDINATE, MAX_COORDINATE)


@given(st.lists(st.tuples(coordinates, coordinates, coordinates, coordinates), max_size=4), st.text(max_size=9))
def test_every_passage_that_is_made_is_read_back_the_same(rects: list[tuple[float, ...]], text: str) -> None:
    try:
        passage = make_passage(document=DOCUMENT, page=3, rects=rects, text=text)
    except InputRefusedError:
        return
    value = canonical(passage.value())
    assert read_passage(value) == passage
    assert read_passage(value).value() == value  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "changed",
    [
        {"page": True},
        {"page": "0"},
        {"rects": [["1.00", "1.00", "2.00"]]},
        {"rects": [["1.00", "1.00", "0.50", "2.00"]]},
        {"rects": [["1.00", "1.00", "2.00", "nan"]]},
        {"rects": [["1", "1.00", "2.00", "2.00"]]},
        {"rects": [["-0.00", "1.00", "2.00", "2.00"]]},
        {"rects": [["1.00", "1.00", "999999.00", "2.00"]]},
        {"rects": []},
        {"kind": "area"},
        {"document": "x"},
        {"text": None},
        {"extra": 1},
    ],
)
def test_a_value_of_another_form_is_no_passage(changed: dict[str, object]) -> None:
    value = make_passage(document=DOCUMENT, page=0, rects=[(1, 1, 2, 2)], text="Quoted").value()
    assert is_passage(value)
    assert not is_passage(value | changed)
