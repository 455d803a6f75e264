"""The second step's rules, from the first call's selection to the checklists of those who apply."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from tests.conftest import Call
from workbench.intake.checklist import evaluate
from workbench.intake.facts import read_facts, write_facts
from workbench.intake.step_two import start_step_two
from workbench.models.entities import Application, Decision
from workbench.models.file import ReviewFile

CHOSEN, OTHER = "802400-0013", "802400-0021"
GOOD = {"amount": "600 000", "months": "24", "co_financing": "50", "vinnvaxt": False}
SECOND_RULES = ("SELECTED", "AMOUNT", "DURATION", "CO-FINANCING", "NO-VINNVAXT")


@pytest.fixture
def second(call: Call, tmp_path: Path) -> Iterator[ReviewFile]:
    """The second step of a call that selected one, whose number was typed without its hyphen."""
    with call.file.transaction() as session:
        session.get_one(Application, call.applications[1]).organisation_number = CHOSEN.replace("-", "")
        session.get_one(Application, call.applications[2]).organisation_number = OTHER
        session.add(Decision(id=call.applications[1], outcome="selected", reason="Strong"))
        session.add(Decision(id=call.applications[2], outcome="not_selected", reason="Weak"))
    with start_step_two(call.file, tmp_path / "two.review") as file:
        yield file


def suggestions(file: ReviewFile, *, number: str = CHOSEN, name: str = "Renamed", **facts: Any) -> dict[str, str]:
    """Let somebody apply with these facts; return what each rule suggests, as the eligibility page shows it."""
    application = file.new_id()
    with file.transaction() as session:
        session.add(Application(id=application, number=1, applicant=name, status="active"))
    form, _asked = read_facts(file, application)
    write_facts(file, replace(form, organisation_number=number, facts={**GOOD, **facts}))
    (checklist,) = evaluate(file)
    return {item.rule.code: item.finding.suggestion for item in checklist.items}


def test_one_who_was_selected_and_keeps_to_the_money_rules_passes_them_all(second: ReviewFile) -> None:
    assert suggestions(second) == dict.fromkeys(SECOND_RULES, "pass")


def test_one_who_was_not_selected_fails_even_where_all_else_is_well(second: ReviewFile) -> None:
    assert suggestions(second, number=OTHER, name="Applicant 3") == {
        **dict.fromkeys(SECOND_RULES, "pass"),
        "SELECTED": "fail",
    }


def test_without_a_number_the_name_tells_and_another_name_leaves_it_to_a_person(second: ReviewFile) -> None:
    assert suggestions(second, number="", name="APPLICANT 2")["SELECTED"] == "pass"


def test_a_name_that_isnt_known_and_no_number_leave_it_to_a_person(second: ReviewFile) -> None:
    assert suggestions(second, number="", name="Somebody else")["SELECTED"] == "unknown"


@pytest.mark.parametrize(
    ("rule", "fact", "fails", "passes"),
    [
        ("AMOUNT", "amount", "600 001", "1"),
        ("DURATION", "months", "25", "23"),
        ("CO-FINANCING", "co_financing", "49,9", "100"),
        ("NO-VINNVAXT", "vinnvaxt", True, False),
    ],
)
def test_each_money_rule_fails_by_its_own_fact_and_by_no_other(
    second: ReviewFile, rule: str, fact: str, fails: Any, passes: Any
) -> None:
    assert suggestions(second, **{fact: fails}) == {**dict.fromkeys(SECOND_RULES, "pass"), rule: "fail"}
    with second.transaction() as session:
        application = session.scalars(select(Application)).one().id
    form, _asked = read_facts(second, application)
    for value, suggested in ((passes, "pass"), (None, "unknown")):
        write_facts(second, replace(form, facts={**form.facts, fact: value}))
        found = {item.rule.code: item.finding.suggestion for item in evaluate(second)[0].items}
        assert found[rule] == suggested
