"""The audit trail: every change, newest first, narrowed and a page at a time."""

from decimal import Decimal

from tests.conftest import Call
from workbench.models import reviewing
from workbench.models.audit import AuditQuery, Change, all_changes, changes_of, count_changes, names_of
from workbench.models.journal import sqlite_connection
from workbench.models.people import act_for
from workbench.models.review_notes import set_confidence


def scored(call: Call) -> dict[str, str]:
    """Let the first reviewer score and comment the first application twice; return where."""
    act_for(call.file, "Reviewer 1")
    where = {
        "reviewer": call.reviewers[0],
        "application": call.applications[0],
        "criterion": reviewing.call_of(call.file).criteria[0].id,
    }
    reviewing.set_points(call.file, **where, points=Decimal(2))
    reviewing.set_comment(call.file, **where, comment='Ångmaskin: "Å" räcker.')
    reviewing.set_points(call.file, **where, points=Decimal(4))
    return where


def points(changes: tuple[Change, ...]) -> list[str]:
    return [each.entry.value["points"] for each in changes if each.entry.field == "value"]


def test_changes_come_newest_first_with_what_they_replaced(call: Call) -> None:
    scored(call)
    newest, *_, oldest = changes_of(call.file, AuditQuery(person=call.reviewers[0]))
    assert (newest.entry.value["points"], newest.old[0]["points"], newest.entry.standing) == ("4", "2", "shown")
    assert (oldest.entry.value["points"], oldest.old, oldest.entry.standing) == ("2", (), "replaced")


def test_pages_follow_each_other_without_gap_or_repeat(call: Call) -> None:
    scored(call)
    whole = [each.entry.revision for each in all_changes(call.file, AuditQuery())]
    assert len(whole) == len(set(whole)) == count_changes(call.file, AuditQuery())
    paged: list[str] = []
    behind = None
    while page := changes_of(call.file, AuditQuery(), behind=behind, limit=7):
        paged += [each.entry.revision for each in page]
        behind = page[-1].entry
    assert paged == whole


def test_changes_are_narrowed_by_person_thing_kind_and_value(call: Call) -> None:
    where = scored(call)
    about = "/".join((where["reviewer"], where["application"], where["criterion"]))
    assert count_changes(call.file, AuditQuery(about=about)) == 3
    assert count_changes(call.file, AuditQuery(about=call.applications[1], entities=("score",))) == 0
    assert points(changes_of(call.file, AuditQuery(place=("score", about, "value")))) == ["4", "2"]
    assert {each.entry.entity for each in changes_of(call.file, AuditQuery(entities=("reviewer",)))} == {"reviewer"}


def test_text_is_found_whatever_its_case_and_with_quotation_marks(call: Call) -> None:
    scored(call)
    for text in ("ångmaskin", '"å"', "RÄCKER."):
        assert count_changes(call.file, AuditQuery(text=text)) == 1
    assert count_changes(call.file, AuditQuery(text="%")) == 0


def test_changes_are_narrowed_by_time_whose_end_is_not_included(call: Call) -> None:
    scored(call)
    with call.file.transaction() as session:
        first, last = sqlite_connection(session).execute("SELECT min(hlc), max(hlc) FROM revision").fetchone()
    total = count_changes(call.file, AuditQuery())
    assert count_changes(call.file, AuditQuery(since=first, until=last + 1)) == total
    assert count_changes(call.file, AuditQuery(until=first)) == 0
    assert 0 < count_changes(call.file, AuditQuery(since=last)) < total


def test_what_other_reviewers_wrote_can_be_left_out(call: Call) -> None:
    where = scored(call)
    act_for(call.file, "Reviewer 2")
    set_confidence(call.file, reviewer=call.reviewers[1], application=where["application"], confidence=2)
    left = changes_of(call.file, AuditQuery(only_of=call.reviewers[0]))
    assert not any(each.entry.author == call.reviewers[1] for each in left)
    assert any(each.entry.entity == "application" for each in left)
    assert count_changes(call.file, AuditQuery()) == len(left) + 1


def test_names_tell_what_ids_are(call: Call) -> None:
    names = names_of(call.file)
    assert names.applications[call.applications[1]] == "2 Applicant 2"
    assert names.people[call.reviewers[0]] == "Reviewer 1"
    assert all(title["sv"] for title in names.criteria.values())
