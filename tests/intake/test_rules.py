"""Every way of checking a rule: pass, fail and unknown; and a person's word over each of them."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from tests.conftest import Call
from workbench.errors import InputRefusedError
from workbench.intake.call_template import CHECKS
from workbench.intake.checklist import Checklist, Item, evaluate, set_verdict
from workbench.intake.rules import (
    ApplicationView,
    CallView,
    DocumentView,
    Finding,
    RuleInfo,
    examine,
    find_passages,
)
from workbench.models.entities import Application, Document, Rule, key
from workbench.ranking.reviews import counted_reviews

STOCKHOLM = ZoneInfo("Europe/Stockholm")
DEADLINE = dt.datetime(2018, 5, 31, 23, 59, 59, tzinfo=STOCKHOLM)
CALL = CallView(page_limit=4, deadline=DEADLINE, selected=frozenset({"802400-0013", "provklustret"}))
TEXT = ["Första sidan", "Vi följer regionens strategi för smart\nspecialisering och bygger vidare."]


def document(kind: str = "application", pages: int = 4, *, readable: bool = True, texts: Any = None) -> DocumentView:
    return DocumentView("a" * 64, f"{kind}.pdf", kind, pages, readable, texts)


def application(**changes: Any) -> ApplicationView:
    known: dict[str, Any] = {
        "applicant": "Exempelklustret",
        "organisation_number": "802400-0013",
        "received": dt.datetime(2018, 5, 30, 12, 0, tzinfo=STOCKHOLM),
        "flags": (),
        "documents": [document(texts=TEXT)],
    }
    return ApplicationView(**{**known, **changes})


def rule(way: str, kind: str = "must", **parameters: Any) -> RuleInfo:
    return RuleInfo("r", 1, way.upper(), kind, {"type": way, **parameters}, {"en": "A rule."})


LETTER = document("recommendation", 1)
CASES: list[tuple[RuleInfo, ApplicationView, str]] = [
    (rule("page-limit"), application(), "pass"),
    (rule("page-limit"), application(documents=[document(pages=6)]), "fail"),
    (rule("page-limit"), application(documents=[document(pages=0, readable=False)]), "unknown"),
    (rule("deadline"), application(), "pass"),
    (rule("deadline"), application(received=dt.date(2018, 5, 31)), "pass"),
    (rule("deadline"), application(received=dt.datetime(2018, 5, 31, 22, 1, tzinfo=dt.UTC)), "fail"),
    (rule("deadline"), application(received=None), "unknown"),
    (rule("deadline"), application(received=dt.datetime(2018, 5, 30, 12)), "unknown"),  # noqa: DTZ001
    (rule("document-kind", document="recommendation"), application(documents=[document(), LETTER]), "pass"),
    (rule("document-kind", document="recommendation"), application(), "fail"),
    (
        rule("document-kind", document="recommendation"),
        application(documents=[document(), document("annex", readable=False)]),
        "unknown",
    ),
    (rule("text", words=["smart specialisering"]), application(), "pass"),
    (rule("text", words=["S3-strategi"]), application(), "fail"),
    (rule("text", words=["S3-strategi"]), application(documents=[document(texts=["", ""])]), "unknown"),
    (rule("text", words=["S3-strategi"]), application(documents=[document()]), "unknown"),
    (rule("organisation-number"), application(), "pass"),
    (rule("organisation-number"), application(organisation_number="802400-0014"), "fail"),
    (rule("organisation-number"), application(organisation_number="811228-9874"), "fail"),
    (rule("organisation-number"), application(organisation_number=""), "unknown"),
    (rule("number-at-most", fact="firms", limit=100), application(facts={"firms": "100"}), "pass"),
    (rule("number-at-most", fact="firms", limit=100), application(facts={"firms": "100.5"}), "fail"),
    (rule("number-at-most", fact="firms", limit=100), application(), "unknown"),
    (rule("number-at-most", fact="firms", limit=100), application(facts={"firms": "many"}), "unknown"),
    (rule("amount-limit", amount=600_000), application(facts={"amount": "600000"}), "pass"),
    (rule("amount-limit", amount=600_000), application(facts={"amount": "600001"}), "fail"),
    (rule("amount-limit", amount=600_000), application(), "unknown"),
    (rule("duration-limit", months=24), application(facts={"months": "24"}), "pass"),
    (rule("duration-limit", months=24), application(facts={"months": "25"}), "fail"),
    (rule("duration-limit", months=24), application(), "unknown"),
    (rule("share-at-least", fact="women", percent=40), application(facts={"women": "40"}), "pass"),
    (rule("share-at-least", fact="women", percent=40), application(facts={"women": "39.9"}), "fail"),
    (rule("share-at-least", fact="women", percent=40), application(), "unknown"),
    (rule("co-financing", percent=50), application(facts={"co_financing": "50"}), "pass"),
    (rule("co-financing", percent=50), application(facts={"co_financing": "49"}), "fail"),
    (rule("co-financing", percent=50), application(), "unknown"),
    (rule("flag", flag="vinnvaxt"), application(facts={"vinnvaxt": False}), "pass"),
    (rule("flag", flag="vinnvaxt"), application(flags=("vinnvaxt",)), "fail"),
    (rule("flag", flag="vinnvaxt"), application(facts={"vinnvaxt": True}), "fail"),
    (rule("flag", flag="vinnvaxt"), application(), "unknown"),
    (rule("member-of-earlier-selection"), application(), "pass"),
    (rule("member-of-earlier-selection"), application(organisation_number="", applicant="Provklustret"), "pass"),
    (rule("member-of-earlier-selection"), application(organisation_number="802400-0021"), "fail"),
    (rule("member-of-earlier-selection"), application(organisation_number=""), "unknown"),
    (rule("contact"), application(contacts=[dt.date(2018, 5, 7)]), "pass"),
    (rule("contact"), application(contacts=[dt.date(2018, 6, 7)]), "fail"),
    (rule("contact"), application(), "unknown"),
    (rule("manual"), application(), "unknown"),
]


@pytest.mark.parametrize(("checked", "view", "expected"), CASES)
def test_what_is_suggested(checked: RuleInfo, view: ApplicationView, expected: str) -> None:
    found = examine(checked, view, CALL)
    assert found.suggestion == expected
    assert found.reason.endswith(".")


def test_every_way_has_its_cases() -> None:
    seen: dict[str, set[str]] = {}
    for checked, _, expected in CASES:
        seen.setdefault(checked.way, set()).add(expected)
    assert seen.pop("manual") == {"unknown"}
    assert seen == {way: {"pass", "fail", "unknown"} for way in CHECKS if way != "manual"}


def test_a_call_that_follows_none_cannot_tell_who_was_selected() -> None:
    found = examine(rule("member-of-earlier-selection"), application(), CallView(4, DEADLINE))
    assert found.suggestion == "unknown"


def test_a_passage_has_its_page_and_the_words_around_it_across_lines() -> None:
    (passage,) = find_passages(document(texts=TEXT), ["Smart specialisering"])
    assert (passage.page, passage.found) == (1, "smart specialisering")
    assert "regionens strategi för smart specialisering och bygger" in passage.quote


def test_an_unknown_way_is_a_persons_to_check() -> None:
    assert examine(rule("of-a-later-version"), application(), CALL).suggestion == "unknown"


@pytest.mark.parametrize(("checked", "view", "expected"), CASES)
@pytest.mark.parametrize("outcome", ["accept", "exclude"])
def test_a_persons_word_stands_over_every_suggestion(
    checked: RuleInfo, view: ApplicationView, expected: str, outcome: str
) -> None:
    found = examine(checked, view, CALL)
    item = Item(checked, found, outcome, "Because.")
    assert not item.needs_person
    assert item.is_overruled == ((outcome, expected) in {("accept", "fail"), ("exclude", "pass")})
    assert Checklist("a", 1, "x", False, None, (item,)).is_excluded == (outcome == "exclude")


@pytest.mark.parametrize("kind", ["should", "note"])
def test_advisory_rules_neither_exclude_nor_ask(kind: str) -> None:
    item = Item(rule("contact", kind), Finding("fail", "Late."))
    assert not item.needs_person
    assert item.rule.outcomes == ("accept",)
    excluded = Item(item.rule, item.finding, "exclude", "No.")
    assert Checklist("a", 1, "x", False, None, (excluded,)).standing == "eligible"


def rule_id(call: Call, code: str) -> str:
    with call.file.transaction() as session:
        return session.scalars(select(Rule.id).where(Rule.code == code)).one()


def checklist(call: Call, place: int) -> Checklist:
    return evaluate(call.file)[place]


def test_an_application_excluded_by_a_person_is_not_ranked_until_that_is_taken_back(call: Call) -> None:
    first, deadline = call.applications[0], rule_id(call, "DEADLINE")
    set_verdict(call.file, application=first, rule=deadline, outcome="exclude", reason="A week late")
    with call.file.transaction() as session:
        assert counted_reviews(session).applications == tuple(call.applications[1:])
    assert checklist(call, 0).standing == "excluded"
    set_verdict(call.file, application=first, rule=deadline, outcome="")
    with call.file.transaction() as session:
        assert counted_reviews(session).applications == tuple(call.applications)


def test_nothing_is_excluded_by_a_suggestion_alone(call: Call) -> None:
    with call.file.transaction() as session:
        session.get_one(Application, call.applications[0]).received = "2018-07-01"
    items = {item.rule.code: item for item in checklist(call, 0).items}
    assert items["DEADLINE"].finding.suggestion == "fail"
    with call.file.transaction() as session:
        assert len(counted_reviews(session).applications) == 3


def test_pages_over_the_limit_can_be_disregarded(call: Call) -> None:
    first, pages = call.applications[0], rule_id(call, "PAGES")
    with call.file.transaction() as session:
        session.add(Document(id=key(first, "b" * 64), name="a.pdf", kind="application", pages=6, status="ok"))
    set_verdict(call.file, application=first, rule=pages, outcome="disregard", reason="Two pages too many")
    assert checklist(call, 0).judged_pages == 4
    set_verdict(call.file, application=first, rule=pages, outcome="accept")
    assert checklist(call, 0).judged_pages is None


def test_a_later_versions_pages_count_and_not_the_earlier_ones(call: Call) -> None:
    first = call.applications[0]
    with call.file.transaction() as session:
        session.add(Document(id=key(first, "b" * 64), name="a.pdf", kind="application", pages=3, status="ok"))
        later = Document(id=key(first, "c" * 64), name="b.pdf", kind="application", pages=4, status="ok")
        later.replaces = "b" * 64
        session.add(later)
    items = {item.rule.code: item for item in checklist(call, 0).items}
    assert items["PAGES"].finding == Finding("pass", "It has 4 pages of at most 4.")


@pytest.mark.parametrize(
    ("code", "outcome", "reason", "refusal"),
    [
        ("PAGES", "exclude", " ", "Write the reason: the applicant may ask for it."),
        ("DEADLINE", "disregard", "x", "The rule doesn't allow this outcome."),
        ("DIALOGUE", "exclude", "x", "The rule doesn't allow this outcome."),
        ("PAGES", "exclude", "x" * 2001, "The reason is too long: at most 2000 characters can be kept."),
    ],
)
def test_a_decision_that_cannot_stand_is_refused(
    call: Call, code: str, outcome: str, reason: str, refusal: str
) -> None:
    with pytest.raises(InputRefusedError) as refused:
        set_verdict(
            call.file, application=call.applications[0], rule=rule_id(call, code), outcome=outcome, reason=reason
        )
    assert str(refused.value) == refusal
