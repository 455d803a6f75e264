from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Call
from workbench.intake.call_changes import CallChanges, change_call, conduct_of, plan_call_changes
from workbench.intake.call_editing import CallDraft
from workbench.intake.call_reader import CallFileError
from workbench.intake.call_writing import call_values, write_call_file

TEXT = {"sv": "En text", "en": "A text"}


def faults(draft: CallDraft) -> dict[tuple[str | int, ...], str]:
    with pytest.raises(CallFileError) as refused:
        draft.check()
    return {fault.path: fault.text for fault in refused.value.faults}


def test_a_draft_that_nobody_touched_is_the_call(call: Call) -> None:
    draft = CallDraft.of(call.file)
    assert plan_call_changes(call.file, draft.check(), conduct=draft.conduct) == CallChanges((), 0)


def test_a_new_criterion_rule_and_tie_rule_can_be_filled_in_and_written(call: Call) -> None:
    draft = CallDraft.of(call.file)
    criterion = draft.listed("criteria")[draft.add("criteria")]
    criterion.update(code="NEW", title=TEXT, guidance=TEXT, levels={str(point): TEXT for point in range(6)})
    rule = draft.listed("rules")[draft.add("rules")]
    rule.update(code="SHARE", text=TEXT, kind="should", check={"type": "share-at-least", "fact": "own", "percent": 30})
    draft.listed("tie_rules")[draft.add("tie_rules")].update(criteria=["NEW"], text=TEXT)
    draft.move("tie_rules", len(draft.listed("tie_rules")) - 1, -1)  # a lot stands last
    changes = change_call(call.file, draft.check()).changes
    assert [(each.part, each.code, each.field) for each in changes] == [
        ("call", "", "tie_rules"),
        ("criterion", "NEW", "added"),
        ("rule", "SHARE", "added"),
    ]
    assert CallDraft.of(call.file).check() == draft.check()


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (lambda draft: draft.values["title"].update(sv=""), ("title", "sv")),
        (lambda draft: draft.values.update(page_limit="four"), ("page_limit",)),
        (lambda draft: draft.values["places"].update(max=None), ("places", "max")),
        (lambda draft: draft.values["scale"].update(step="x"), ("scale", "step")),
        (lambda draft: draft.listed("criteria")[1].update(weight="-1"), ("criteria", 1, "weight")),
        (lambda draft: draft.listed("criteria")[0]["levels"]["3"].update(en=""), ("criteria", 0, "levels", "3", "en")),
        (lambda draft: draft.listed("rules")[2].update(code="no code"), ("rules", 2, "code")),
        (lambda draft: draft.listed("tie_rules")[0].update(rule="criteria", criteria=["NO"]), ("ties", 0, "criteria")),
    ],
)
def test_a_fault_leads_to_the_value_that_it_is_about(
    call: Call, change: Callable[[CallDraft], object], path: tuple[str | int, ...]
) -> None:
    draft = CallDraft.of(call.file)
    change(draft)
    assert path in faults(draft)


def test_what_is_left_over_from_another_way_of_checking_is_not_written(call: Call) -> None:
    draft = CallDraft.of(call.file)
    rule = next(each for each in draft.listed("rules") if each["check"]["type"] == "text")
    rule["check"]["type"] = "manual"
    change_call(call.file, draft.check())
    (written,) = [each for each in call_values(call.file)["rules"] if each["code"] == rule["code"]]
    assert written["check"] == {"type": "manual", "code": rule["code"], "outcomes": ["accept", "exclude"]}


def test_a_wider_scale_asks_for_the_levels_it_adds_and_a_narrower_one_for_none(call: Call) -> None:
    draft = CallDraft.of(call.file)
    draft.values["scale"]["high"] = "6"
    assert ("criteria", 0, "levels", "6", "sv") in faults(draft)
    draft.values["scale"]["high"] = "4"
    assert draft.points() == (0, 1, 2, 3, 4)
    assert max(draft.check().criteria[0].levels) == 4
    draft.values["scale"]["high"] = ""
    assert draft.points() == ()


def test_moving_swaps_the_numbers_and_stops_at_the_ends(call: Call) -> None:
    draft = CallDraft.of(call.file)
    first, second = (each["code"] for each in draft.listed("criteria")[:2])
    assert draft.move("criteria", 0, 1) == 1
    assert [(each["number"], each["code"]) for each in draft.listed("criteria")[:2]] == [(1, second), (2, first)]
    assert draft.move("criteria", 0, -1) == 0


def test_a_call_file_is_read_into_the_draft_and_how_it_is_reviewed_stays(call: Call, tmp_path: Path) -> None:
    change_call(call.file, CallDraft.of(call.file).check(), conduct={"review_by": "2018-06-15"})
    draft = CallDraft.of(call.file)
    draft.values["page_limit"] = 9
    write_call_file(call_values(call.file), tmp_path / "call.toml")
    draft.read(tmp_path / "call.toml")
    assert draft.values["page_limit"] == 4
    assert draft.conduct == conduct_of(call.file)
