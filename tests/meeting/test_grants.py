from decimal import Decimal

import pytest

from tests.conftest import Call
from workbench.errors import InputRefusedError
from workbench.meeting.grants import grant, grants_as_json, grants_of, parse_sum, read_has_money, set_budget
from workbench.models.entities import Decision, Fact, Rule, Selection


@pytest.fixture
def selected(call: Call) -> Call:
    """The first two applications are selected; the call grants 600,000 at most, and the second asks for 400,000."""
    with call.file.transaction() as session:
        session.add(
            Rule(id=call.file.new_id(), number=20, kind="must", check={"type": "amount-limit", "amount": 600_000})
        )
        session.add(Fact(id=f"{call.applications[1]}/amount", value="400000"))
        for application in call.applications[:2]:
            session.add(Decision(id=application, outcome="selected", reason="Strong"))
    return call


def test_the_budget_line_runs_through_the_selected_in_order_of_rank(selected: Call) -> None:
    first, second, _ = selected.applications
    set_budget(selected.file, Decimal(700_000))
    grant(selected.file, first, Decimal(500_000))
    grant(selected.file, second, Decimal(400_000))
    grants = grants_of(selected.file, order={second: 1, first: 2})
    assert [(row.application, row.so_far, row.is_within) for row in grants.rows] == [
        (second, Decimal(400_000), True),
        (first, Decimal(900_000), False),
    ]
    assert (grants.total, grants.left) == (Decimal(900_000), Decimal(-200_000))


def test_what_isnt_set_yet_is_told_apart_from_nothing(selected: Call) -> None:
    grants = grants_of(selected.file)
    assert [(row.asked, row.granted) for row in grants.rows] == [(None, None), (Decimal(400_000), None)]
    assert grants.budget is grants.left is None


@pytest.mark.parametrize(
    ("application", "amount", "sentence"),
    [(0, 600_001, "at most 600000 SEK"), (1, 400_001, "asked for 400000 SEK"), (2, 1, "selected applications only")],
)
def test_a_sum_that_the_rules_dont_allow_is_refused(
    selected: Call, application: int, amount: int, sentence: str
) -> None:
    with pytest.raises(InputRefusedError, match=sentence):
        grant(selected.file, selected.applications[application], Decimal(amount))
    assert grants_of(selected.file).total == 0


def test_no_money_moves_while_the_result_is_locked(selected: Call) -> None:
    with selected.file.transaction() as session:
        session.add(Selection(id=selected.file.call, lock={"locked": True, "at": "", "reason": "", "state_hash": ""}))
    with pytest.raises(InputRefusedError, match="locked"):
        grant(selected.file, selected.applications[0], Decimal(1))
    with pytest.raises(InputRefusedError, match="locked"):
        set_budget(selected.file, Decimal(1))


def test_a_call_is_about_money_by_its_rules_or_its_budget(call: Call) -> None:
    assert not has_money(call)
    set_budget(call.file, Decimal(1))
    assert has_money(call)
    set_budget(call.file, None)
    with call.file.transaction() as session:
        session.add(Rule(id=call.file.new_id(), number=20, kind="must", check={"type": "amount-limit", "amount": 1}))
    assert has_money(call)


def has_money(call: Call) -> bool:
    with call.file.transaction() as session:
        return read_has_money(session)


def test_the_money_as_json_has_exact_sums_as_text_and_null_where_nothing_is_known(selected: Call) -> None:
    first, second, _ = selected.applications
    set_budget(selected.file, Decimal(700_000))
    grant(selected.file, second, Decimal("400000"))
    assert grants_as_json(grants_of(selected.file)) == {
        "budget": "700000",
        "granted": "400000",
        "left": "300000",
        "grants": [
            {"application": first, "asked": None, "granted": None, "so_far": "0", "within_budget": True},
            {"application": second, "asked": "400000", "granted": "400000", "so_far": "400000", "within_budget": True},
        ],
    }


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("600 000", "600000"),
        ("600,000", "600000"),
        ("1,200,000.50", "1200000.50"),
        ("600,5", "600.5"),
        ("1\u00a0200,50 kr", "1200.50"),
        ("0", "0"),
        ("5000 SEK", "5000"),
    ],
)
def test_sums_are_read_as_people_write_them(text: str, amount: str) -> None:
    assert parse_sum(text) == Decimal(amount)


@pytest.mark.parametrize("text", ["", "much", "-1", "1e400", "NaN", "1_000_x"])
def test_what_isnt_a_sum_is_refused(text: str) -> None:
    with pytest.raises(InputRefusedError):
        parse_sum(text)
