"""A call while it is being edited: plain values that may be wrong for a while, and what is wrong with them."""

import copy
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Literal

from workbench.intake.call_changes import CONDUCT, checked_call, conduct_of
from workbench.intake.call_format import load_call
from workbench.intake.call_template import CHECKS, TIE_RULES, CallTemplate, ScaleTemplate
from workbench.intake.call_writing import call_values
from workbench.models.file import ReviewFile

Part = Literal["criteria", "rules", "tie_rules"]
PARTS: tuple[Part, ...] = ("criteria", "rules", "tie_rules")
_NEITHER = {"sv": "", "en": ""}


class CallDraft:
    """The values of a call and of how it is reviewed, edited in place; nothing is written before it is checked."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.values: dict[str, Any] = copy.deepcopy(dict(values))

    @classmethod
    def of(cls, file: ReviewFile) -> "CallDraft":
        """Return the draft of a file's call."""
        return cls({**call_values(file), **conduct_of(file)})

    @property
    def conduct(self) -> dict[str, Any]:
        """How the reviewing is done, which call files say nothing of."""
        return {name: self.values[name] for name in CONDUCT}

    def listed(self, part: Part) -> list[dict[str, Any]]:
        """Return the criteria, the rules or the tie rules, in order."""
        found: list[dict[str, Any]] = self.values.get(part) or []
        self.values[part] = found
        return found

    def points(self) -> tuple[int, ...]:
        """Return the whole points that levels describe; none while the scale can't be one."""
        try:
            scale = ScaleTemplate(*(Decimal(self.values["scale"].get(name) or "") for name in ("low", "high", "step")))
        except InvalidOperation:
            return ()
        fits = scale.low < scale.high and scale.high - scale.low <= 20
        return scale.whole_points() if fits else ()

    def read(self, path: Path) -> None:
        """Take over what a call file says; how the reviewing is done stays.

        Raises:
            CallFileError: the file can't be used, and the draft is what it was.
        """
        self.values = {**copy.deepcopy(load_call(path).as_values()), **self.conduct}

    def add(self, part: Part) -> int:
        """Add an empty criterion, rule or tie rule at the end, and return its place."""
        listed = self.listed(part)
        number = max((each.get("number") or 0 for each in listed), default=0) + 1
        listed.append(_new(part, number))
        return len(listed) - 1

    def remove(self, part: Part, place: int) -> None:
        """Take one out; where scores rest on it, it stays in the file without weight."""
        del self.listed(part)[place]

    def move(self, part: Part, place: int, by: int) -> int:
        """Move one up (-1) or down (1), its number with it, and return where it is then."""
        listed, to = self.listed(part), place + by
        if not 0 <= to < len(listed):
            return place
        one, other = listed[place], listed[to]
        if "number" in one:
            one["number"], other["number"] = other["number"], one["number"]
        listed[place], listed[to] = other, one
        return to

    def check(self) -> CallTemplate:
        """Return the call as it would be written.

        Raises:
            CallFileError: something in it can't be; the faults' paths lead to it.
        """
        return checked_call(self._tidy())

    def _tidy(self) -> dict[str, Any]:
        """Return the values with what their kinds ask for, and nothing that is left over from another kind."""
        tidy = copy.deepcopy(self.values)
        points = [str(point) for point in self.points()]
        for criterion in tidy["criteria"]:
            levels = criterion.get("levels") or {}
            criterion["levels"] = {point: levels.get(point) or dict(_NEITHER) for point in points}
        for rule in tidy["rules"]:
            check = rule["check"]
            kept = {name: check[name] for name in CHECKS[check["type"]] if name in check}
            outcomes = check.get("outcomes") if rule["kind"] == "must" else None
            rule["check"] = {"type": check["type"], "code": rule["code"], "outcomes": outcomes or [], **kept}
        tidy["tie_rules"] = [
            {name: each[name] for name in ("rule", "text", *TIE_RULES[each["rule"]]) if name in each}
            for each in tidy["tie_rules"] or ()
        ]
        return tidy


def _new(part: Part, number: int) -> dict[str, Any]:
    if part == "criteria":
        texts = {"title": dict(_NEITHER), "guidance": dict(_NEITHER)}
        return {"number": number, "code": "", **texts, "terms": None, "levels": {}, "weight": "1", "threshold": None}
    if part == "rules":
        check = {"type": "manual", "code": "", "outcomes": ["accept", "exclude"]}
        return {"number": number, "code": "", "kind": "must", "check": check, "text": dict(_NEITHER)}
    return {"rule": "criteria", "criteria": [], "text": dict(_NEITHER)}
