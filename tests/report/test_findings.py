"""What the call's rules find of an application."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from tests.conftest import Call
from workbench.models.call import CallInfo
from workbench.models.entities import Fact, Rule, key
from workbench.models.reviewing import call_of
from workbench.report.collect import collect_content
from workbench.report.eligibility import Applicant, DocumentFacts, Finding, RuleFacts, examine, parse_moment

DEADLINE = "2018-05-31T23:59:59+02:00"
COMPLETE = Applicant(
    organisation_number="499900-0013",
    received=dt.datetime.fromisoformat("2018-05-31T12:00:00+02:00"),
    flags=(),
    documents=(DocumentFacts("application", 4, True), DocumentFacts("recommendation", 1, True)),
)


@pytest.fixture
def info(call: Call) -> CallInfo:
    return replace(call_of(call.file), deadline=DEADLINE, page_limit=4)


def found(info: CallInfo, way: str, applicant: Applicant, *, kind: str = "must", **parameters: Any) -> Finding:
    rule = RuleFacts("rule", 1, kind, {"type": way, **parameters}, {"sv": "Regel", "en": "Rule"})
    return examine(info, [rule], applicant).findings[0]


def test_what_is_met_needs_nobody(info: CallInfo) -> None:
    for way, parameters in (
        ("organisation-number", {}),
        ("page-limit", {}),
        ("deadline", {}),
        ("document-kind", {"document": "recommendation"}),
    ):
        assert found(info, way, COMPLETE, **parameters).verdict == "met"


@pytest.mark.parametrize(
    ("number", "reason"),
    [("", "number_missing"), ("499900-0014", "number_invalid"), ("000000-0000", "number_personal")],
)
def test_a_number_that_is_not_an_organisation_s_is_flagged(info: CallInfo, number: str, reason: str) -> None:
    finding = found(info, "organisation-number", replace(COMPLETE, organisation_number=number))
    assert (finding.verdict, finding.reason) == ("flagged", reason)


def test_too_many_pages_and_pages_that_cannot_be_counted_are_flagged(info: CallInfo) -> None:
    five = replace(COMPLETE, documents=(DocumentFacts("application", 5, True),))
    assert found(info, "page-limit", five) == Finding("flagged", "pages_over", {"pages": 5, "limit": 4}, "rule")
    damaged = replace(COMPLETE, documents=(DocumentFacts("application", 0, False),))
    assert found(info, "page-limit", damaged).reason == "pages_unknown"
    assert examine(info, [], damaged).flagged == (Finding("flagged", "unreadable", {"count": 1}),)


def test_a_missing_recommendation_is_flagged(info: CallInfo) -> None:
    without = replace(COMPLETE, documents=COMPLETE.documents[:1])
    assert found(info, "document-kind", without, document="recommendation").reason == "missing_recommendation"


def test_late_is_flagged_and_an_unknown_time_is_for_a_person(info: CallInfo) -> None:
    late = replace(COMPLETE, received=dt.date(2018, 6, 1))
    assert (found(info, "deadline", late).verdict, found(info, "deadline", late).reason) == ("flagged", "late")
    for unknown in (None, "in May", dt.datetime(2018, 5, 31, 12)):  # noqa: DTZ001 (a time without a zone)
        assert found(info, "deadline", replace(COMPLETE, received=unknown)).verdict == "person"


def test_a_flag_is_a_note_where_the_rule_is_one_and_a_flag_where_it_is_a_must(info: CallInfo) -> None:
    marked = replace(COMPLETE, flags=("vinnvaxt",))
    assert found(info, "flag", marked, kind="note", flag="vinnvaxt").verdict == "note"
    assert found(info, "flag", marked, kind="must", flag="vinnvaxt").verdict == "flagged"
    assert found(info, "flag", COMPLETE, kind="note", flag="vinnvaxt").verdict == "none"


def test_an_advisory_rule_never_asks_for_a_decision(info: CallInfo) -> None:
    assert (
        found(info, "organisation-number", replace(COMPLETE, organisation_number=""), kind="should").verdict == "note"
    )


@pytest.mark.parametrize("way", ["manual", "text", "contact", "amount-limit", "a way of a later version"])
def test_what_arithmetic_cannot_settle_is_for_a_person(info: CallInfo, way: str) -> None:
    assert found(info, way, COMPLETE).verdict == "person"


def test_a_rule_about_a_fact_is_judged_as_the_checklist_judges_it(call: Call) -> None:
    with call.file.transaction() as session:
        session.add(
            Rule(id="9" * 32, number=9, kind="must", check={"type": "number-at-most", "fact": "staff", "limit": 10})
        )
    application = collect_content(call.file).applications[0].id
    for value, verdict, reason in ((None, "person", ""), ("12", "flagged", "not_met"), ("8", "met", "")):
        with call.file.transaction() as session:
            fact = session.get_or_add(Fact, key(application, "staff"))
            fact.value = value
        (finding,) = (
            each for each in collect_content(call.file).applications[0].eligibility.findings if each.rule == "9" * 32
        )
        assert (finding.verdict, finding.reason) == (verdict, reason)


def test_a_moment_is_told_in_the_deadline_s_zone() -> None:
    moment = parse_moment("2018-05-31T21:30:00+00:00", DEADLINE)
    assert isinstance(moment, dt.datetime)
    assert moment.isoformat() == "2018-05-31T23:30:00+02:00"
    assert parse_moment("2018-05-31", DEADLINE) == dt.date(2018, 5, 31)
    assert parse_moment("sent in May", DEADLINE) == "sent in May"
    assert parse_moment("", DEADLINE) is None
