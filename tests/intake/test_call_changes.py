from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Call
from workbench.errors import InputRefusedError
from workbench.intake.call_changes import CallChanges, change_call, checked_call, conduct_of, plan_call_changes
from workbench.intake.call_format import bundled_calls, load_call
from workbench.intake.call_reader import CallFileError
from workbench.intake.call_writing import call_file, call_values
from workbench.intake.step_two import start_step_two
from workbench.models.entities import Application, Decision
from workbench.models.entities import Call as CallEntity
from workbench.models.journal import sqlite_connection
from workbench.models.people import act_for
from workbench.models.reviewing import call_of, review_sheet, set_points

Change = Callable[[dict[str, Any]], None]


def changed(call: Call, *changes: Change) -> CallChanges:
    values = call_values(call.file)
    for change in changes:
        change(values)
    return change_call(call.file, checked_call(values))


@pytest.mark.parametrize("name", bundled_calls())
def test_a_call_written_out_and_read_again_is_the_same_call(name: str, tmp_path: Path) -> None:
    values = load_call(name).as_values()
    path = tmp_path / "again.toml"
    path.write_text(call_file(values), "utf-8")
    assert load_call(path).as_values() == values


def test_the_call_of_a_file_is_that_of_the_call_file_it_began_with(call: Call) -> None:
    template = load_call("s3-piloten-2018")
    assert checked_call(call_values(call.file)).as_values() == template.as_values()
    assert plan_call_changes(call.file, template) == CallChanges((), 0)


def test_a_new_weight_is_one_change_and_makes_no_score_stale(call: Call) -> None:
    score(call)
    done = changed(call, lambda values: values["criteria"][0].update(weight="2"))
    (change,) = done.changes
    assert (change.part, change.code, change.field, change.old, change.new) == (
        "criterion",
        "REGION",
        "weight",
        "1",
        "2",
    )
    assert done.stale_scores == 0
    assert call_of(call.file).criteria[0].weight == 2


def test_new_level_texts_make_that_criterions_scores_stale_and_say_how_many(call: Call) -> None:
    score(call)
    done = changed(call, lambda values: values["criteria"][0]["levels"]["3"].update(en="Another meaning."))
    assert done.stale_scores == 1
    assert list(stale(call)) == [True, False]


def test_a_new_scale_makes_every_score_stale(call: Call) -> None:
    score(call)
    assert changed(call, lambda values: values["scale"].update(step="1")).stale_scores == 2
    assert stale(call) == [True, True]


def test_planning_says_the_same_and_writes_nothing(call: Call) -> None:
    score(call)
    values = call_values(call.file)
    values["scale"]["step"] = "1"
    template = checked_call(values)
    planned = plan_call_changes(call.file, template)
    assert call_of(call.file).scale.step == Decimal("0.5")
    assert change_call(call.file, template) == planned


def test_a_criterion_taken_out_keeps_its_scores_at_no_weight(call: Call) -> None:
    score(call)
    code = call_of(call.file).criteria[1].code
    done = changed(call, lambda values: values["criteria"].pop(1))
    assert [(change.field, change.code) for change in done.changes] == [("removed", code)]
    assert call_of(call.file).criterion(code).weight == 0
    assert stale(call) == [False, False]


def test_an_added_criterion_is_missing_in_reviews_not_zero(call: Call) -> None:
    def add(values: dict[str, Any]) -> None:
        values["criteria"].append({**values["criteria"][0], "code": "NEW", "number": 8})

    changed(call, add)
    sheet = review_sheet(call.file, reviewer=call.reviewers[0], application=call.applications[0])
    assert "NEW" in [each.code for each in sheet.missing(call_of(call.file))]


def test_a_rule_taken_out_is_listed_no_more_and_can_come_back(call: Call) -> None:
    rules = call_values(call.file)["rules"]
    changed(call, lambda values: values["rules"].pop(0))
    assert [each["code"] for each in call_values(call.file)["rules"]] == [each["code"] for each in rules[1:]]
    changed(call, lambda values: values.update(rules=rules))
    assert call_values(call.file)["rules"] == rules


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda values: values["criteria"][0].update(weight="-1"), "has a weight below 0"),
        (lambda values: values["title"].update(sv=""), "(?i)title"),
        (lambda values: values["places"].update(min=30), "above its max"),
        (lambda values: values["criteria"][1].update(code="REGION"), 'Two criteria have the code "REGION"'),
    ],
)
def test_a_call_that_cant_be_is_told_in_a_sentence_and_changes_nothing(
    call: Call, change: Change, sentence: str
) -> None:
    before = call_values(call.file)
    with pytest.raises(CallFileError, match=sentence) as refused:
        changed(call, change)
    assert "line" not in str(refused.value)
    assert call_values(call.file) == before


def test_how_the_reviewing_is_done_changes_beside_the_call_and_stays_where_it_isnt_said(call: Call) -> None:
    template = checked_call(call_values(call.file))
    done = change_call(call.file, template, conduct={"review_by": "2018-06-15", "asks_conflicts": True})
    assert [(change.field, change.new) for change in done.changes] == [
        ("review_by", "2018-06-15"),
        ("asks_conflicts", True),
    ]
    assert change_call(call.file, template) == CallChanges((), 0)
    assert conduct_of(call.file) == {"review_by": "2018-06-15", "asks_conflicts": True}


def test_only_what_differs_is_written_to_the_journal(call: Call) -> None:
    before = changes_of(call)
    changed(call, lambda values: values.update(page_limit=5))
    assert changes_of(call) - before == 1


def changes_of(call: Call) -> int:
    with call.file.transaction() as session:
        found = sqlite_connection(session).execute("SELECT count(*) FROM revision").fetchone()
    return int(found[0])


def test_step_two_is_a_call_of_its_own_that_knows_whom_the_first_selected(call: Call, tmp_path: Path) -> None:
    with call.file.transaction() as session:
        session.get_one(Application, call.applications[1]).organisation_number = "555555-5555"
        session.add(Decision(id=call.applications[1], outcome="selected", reason="Strong"))
        session.add(Decision(id=call.applications[0], outcome="reserve", reason="Next"))
    with start_step_two(call.file, tmp_path / "two.review") as second, second.transaction() as session:
        follows = session.get_one(CallEntity, second.call).follows
        assert follows
        assert follows["call"] == call.file.call
        assert follows["applicants"] == [{"applicant": "Applicant 2", "organisation_number": "555555-5555"}]
    with start_step_two(call.file, tmp_path / "three.review") as second:
        codes = [rule["check"]["code"] for rule in call_values(second)["rules"]]
    assert codes == ["SELECTED", "AMOUNT", "DURATION", "CO-FINANCING", "NO-VINNVAXT"]


def test_step_two_waits_until_somebody_is_selected(call: Call, tmp_path: Path) -> None:
    with pytest.raises(InputRefusedError, match="Nobody is selected"):
        start_step_two(call.file, tmp_path / "two.review")
    assert not (tmp_path / "two.review").exists()


def score(call: Call) -> None:
    act_for(call.file, "Reviewer 1")
    for criterion in call_of(call.file).criteria[:2]:
        set_points(
            call.file,
            reviewer=call.reviewers[0],
            application=call.applications[0],
            criterion=criterion.id,
            points=Decimal("3"),
        )


def stale(call: Call) -> list[bool]:
    sheet = review_sheet(call.file, reviewer=call.reviewers[0], application=call.applications[0])
    return [sheet.scores[criterion].is_stale for criterion in sorted(sheet.scores, key=lambda each: order(call, each))]


def order(call: Call, criterion: str) -> int:
    return [each.id for each in call_of(call.file).criteria].index(criterion)
