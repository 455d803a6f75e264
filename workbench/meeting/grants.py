"""Money: what each selected application is granted, within the rules of the call and the budget there is.

Sums are whole or decimal SEK as exact decimals. The budget line runs through the selected in order of rank: after each,
what has been granted so far, and whether the budget still holds it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.meeting.selection import change_selection, refuse_if_locked
from workbench.models.call import read_call
from workbench.models.entities import Application, Decision, Fact, Rule, Selection
from workbench.models.file import ReviewFile, open_review_file

LARGEST = Decimal(10) ** 12
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+(\.\d+)?")


@dataclass(frozen=True)
class Grant:
    """A selected application's money: what it asked for and got (None: not known, not set), and the sum so far."""

    application: str
    asked: Decimal | None
    granted: Decimal | None
    so_far: Decimal
    is_within: bool


@dataclass(frozen=True)
class Grants:
    """All grants in the order given; ``budget`` is None where none is set, ``left`` what remains of it."""

    rows: tuple[Grant, ...]
    budget: Decimal | None
    total: Decimal

    @property
    def left(self) -> Decimal | None:
        """What remains of the budget; negative where more is granted than there is."""
        return None if self.budget is None else self.budget - self.total


def parse_sum(text: str) -> Decimal:
    """Return a sum as people write it: 600 000, 600,000, 600000,50 or 600000 kr.

    Commas are decimal signs unless each stands before three digits: nobody writes thousandths of a krona.

    Raises:
        InputRefusedError: it isn't one, or it is negative or absurd.
    """
    plain = "".join(text.casefold().removesuffix("kr").removesuffix("sek").split())
    plain = plain.replace(",", "" if _GROUPED.fullmatch(plain) else ".")
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        raise InputRefusedError(f"{text!r} isn't a sum of money.") from None
    if not amount.is_finite() or not 0 <= amount <= LARGEST:
        raise InputRefusedError(f"{text!r} isn't a sum that can be granted.")
    return amount


def set_budget(file: ReviewFile, budget: Decimal | None) -> None:
    """Say how much money there is in all.

    Raises:
        InputRefusedError: the result is locked.
    """
    with change_selection(file) as selection:
        selection.budget = None if budget is None else f"{budget:f}"


def grant(file: ReviewFile, application: str, amount: Decimal | None) -> None:
    """Grant a selected application a sum, or take it back.

    Raises:
        InputRefusedError: it isn't selected, the sum is above what the call or the applicant allows, or the result is
            locked.
    """
    with file.transaction() as session:
        refuse_if_locked(session)
        decision = session.get(Decision, application)
        if decision is None or decision.outcome != "selected":
            raise InputRefusedError("Money is granted to selected applications only.")
        asked, most = _asked(session).get(application), _most(session)
        if amount is not None and most is not None and amount > most:
            raise InputRefusedError(f"The call grants at most {most:f} SEK for each application.")
        if amount is not None and asked is not None and amount > asked:
            raise InputRefusedError(f"The applicant asked for {asked:f} SEK; more can't be granted.")
        decision.granted = None if amount is None else f"{amount:f}"


def read_has_money(session: Session) -> bool:
    """Tell whether the call is about money: it has a rule about sums, or a budget is set."""
    selection = session.get(Selection, read_call(session).id)
    return bool(selection and selection.budget) or _most(session) is not None


def read_money(path: Path, *, order: Mapping[str, int]) -> Grants | None:
    """Return the money of a file that may be open elsewhere, in a ranking's order; None where it isn't about money."""
    with open_review_file(path, write=False) as file, file.transaction() as session:
        return read_grants(session, order=order) if read_has_money(session) else None


def grants_as_json(grants: Grants) -> dict[str, Any]:
    """Return the money as JSON; sums are decimals as text, null where nothing is known or set."""
    return {
        "budget": _plain(grants.budget),
        "granted": _plain(grants.total),
        "left": _plain(grants.left),
        "grants": [
            {
                "application": row.application,
                "asked": _plain(row.asked),
                "granted": _plain(row.granted),
                "so_far": _plain(row.so_far),
                "within_budget": row.is_within,
            }
            for row in grants.rows
        ],
    }


def _plain(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount:f}"


def grants_of(file: ReviewFile, *, order: Mapping[str, int] | None = None) -> Grants:
    """Return the selected applications' money, in the order of a ranking's places or else of their numbers."""
    with file.transaction() as session:
        return read_grants(session, order=order)


def read_grants(session: Session, *, order: Mapping[str, int] | None = None) -> Grants:
    """Return the selected applications' money; see :func:`grants_of`."""
    found = session.scalars(select(Application).order_by(Application.number, Application.id))
    numbers = {each.id: at for at, each in enumerate(found)}
    decisions = [
        each for each in session.scalars(select(Decision)) if each.outcome == "selected" and each.id in numbers
    ]
    places = order or {}
    decisions.sort(key=lambda each: (places.get(each.id, len(numbers)), numbers[each.id]))
    selection = session.get(Selection, read_call(session).id)
    budget = Decimal(selection.budget) if selection and selection.budget else None
    asked, so_far, rows = _asked(session), Decimal(0), []
    for each in decisions:
        granted = Decimal(each.granted) if each.granted else None
        so_far += granted or 0
        rows.append(Grant(each.id, asked.get(each.id), granted, so_far, budget is None or so_far <= budget))
    return Grants(tuple(rows), budget, so_far)


def _asked(session: Session) -> dict[str, Decimal]:
    """Return what each application asks for, where that is known as a number."""
    asked = {}
    for each in session.scalars(select(Fact)):
        if each.name == "amount" and isinstance(each.value, str):
            try:
                asked[each.application] = Decimal(each.value)
            except InvalidOperation:
                continue
    return asked


def _most(session: Session) -> Decimal | None:
    """Return the most that the call's rules allow for one application; None where they don't say."""
    checks = [each.check or {} for each in session.scalars(select(Rule)) if each.kind]
    limits = [Decimal(check["amount"]) for check in checks if check.get("type") == "amount-limit"]
    return min(limits, default=None)
