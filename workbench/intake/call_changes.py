"""Changing a call that has begun: what differs is written, what stays keeps its scores, and stale scores are counted.

A criterion is the same one while its code is. One that is taken out stays in the file with weight 0, so that its
scores stay readable; a rule that is taken out loses its kind. Points whose scale or level texts change are marked
stale, never rescaled (see :func:`workbench.models.entities.criterion_version`).
"""

import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.intake.call_format import load_call
from workbench.intake.call_reader import CallFileError
from workbench.intake.call_template import CallTemplate
from workbench.intake.call_writing import call_file, read_call_values
from workbench.models.entities import Call, Criterion, Rule, Score, criterion_version
from workbench.models.file import ReviewFile
from workbench.models.journal import JournalSession

CONDUCT = ("review_by", "asks_conflicts")
"""How the reviewing is done: the reviewers' due date (ISO), and whether they must answer on conflicts of interest."""

_SAME: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True)
class CallChange:
    """One thing that changes: ``part`` is call, criterion or rule, ``code`` names it, ``field`` what of it.

    The field is "added" or "removed" where the whole of it comes or goes.
    """

    part: str
    code: str
    field: str
    old: Any
    new: Any


@dataclass(frozen=True)
class CallChanges:
    """What would change, and how many scores would be stale because of it."""

    changes: tuple[CallChange, ...]
    stale_scores: int


def checked_call(values: Mapping[str, Any]) -> CallTemplate:
    """Return a call of plain values, checked as a call file is.

    Raises:
        CallFileError: something in it can't be; the problems are told without line numbers, as no file was written.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "call.toml"
        path.write_text(call_file(values), "utf-8")
        try:
            return load_call(path)
        except CallFileError as error:
            problems = tuple(_capital(each.split(": ", 1)[-1]) for each in error.problems)
            raise CallFileError(problems, error.faults) from None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def conduct_of(file: ReviewFile) -> dict[str, Any]:
    """Return how the reviewing is done (:data:`CONDUCT`); call files say nothing of it."""
    with file.transaction() as session:
        return _conduct(session)


def plan_call_changes(file: ReviewFile, call: CallTemplate, *, conduct: Mapping[str, Any] = _SAME) -> CallChanges:
    """Return what making the file's call this one would change, and change nothing; see :data:`CONDUCT`."""
    with file.transaction() as session:
        return _plan(session, call.as_values(), conduct)


def change_call(file: ReviewFile, call: CallTemplate, *, conduct: Mapping[str, Any] = _SAME) -> CallChanges:
    """Make the file's call this one, and return what changed; ``conduct`` is left alone where it isn't given.

    Raises:
        InputRefusedError: it isn't open as a lead's.
    """
    values = call.as_values()
    with file.transaction() as session:
        planned = _plan(session, values, conduct)
        _write(session, file, values)
        _set(session.scalars(select(Call)).one(), conduct)
        return planned


def _conduct(session: Session) -> dict[str, Any]:
    call = session.scalars(select(Call)).one()
    return {"review_by": call.review_by, "asks_conflicts": bool(call.asks_conflicts)}


def _plan(session: Session, template: Mapping[str, Any], conduct: Mapping[str, Any]) -> CallChanges:
    old, new = {**read_call_values(session), **_conduct(session)}, {**template, **conduct}
    changes = [
        CallChange("call", "", name, old[name], new[name])
        for name in new
        if name not in ("criteria", "rules") and old[name] != new[name]
    ]
    changes += _part_changes("criterion", _by_code(old["criteria"]), _by_code(new["criteria"]))
    changes += _part_changes("rule", _by_code(old["rules"]), _by_code(new["rules"]))
    return CallChanges(tuple(changes), _stale_scores(session, new))


def _part_changes(part: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> list[CallChange]:
    gone = [
        CallChange(part, code, "removed", old[code], None) for code in old if code not in new and _counts(old[code])
    ]
    come = [CallChange(part, code, "added", None, new[code]) for code in new if code not in old]
    changed = [
        CallChange(part, code, name, old[code].get(name), value)
        for code, values in new.items()
        if code in old
        for name, value in values.items()
        if old[code].get(name) != value
    ]
    return [*gone, *come, *changed]


def _counts(values: Mapping[str, Any]) -> bool:
    """Tell whether a criterion is still in use; a rule that isn't has no kind and isn't listed at all."""
    return values.get("weight") != "0"


def _code(values: Mapping[str, Any]) -> str:
    return str(values.get("code") or (values.get("check") or {}).get("code") or "")


def _by_code(listed: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {_code(each): each for each in listed}


def _stale_scores(session: Session, new: Mapping[str, Any]) -> int:
    """Count the points that refer to a criterion's present version and wouldn't to its new one."""
    scale = session.scalars(select(Call)).one().scale
    codes = _by_code(new["criteria"])
    moved: dict[str, str] = {}
    for criterion in session.scalars(select(Criterion)):
        now = criterion_version(scale, criterion.levels)
        levels = codes[criterion.code or ""]["levels"] if criterion.code in codes else criterion.levels
        if criterion_version(new["scale"], levels) != now:
            moved[criterion.id] = now
    given = ((each.criterion, each.value) for each in session.scalars(select(Score)))
    return sum(moved.get(of) == value["criterion_version"] for of, value in given if value)


def _write(session: JournalSession, file: ReviewFile, new: Mapping[str, Any]) -> None:
    call = session.scalars(select(Call)).one()
    _set(call, {name: value for name, value in new.items() if name not in ("criteria", "rules")})
    _write_parts(session, file, Criterion, new["criteria"], gone={"weight": "0"})
    _write_parts(session, file, Rule, new["rules"], gone={"kind": None})


def _write_parts(
    session: JournalSession,
    file: ReviewFile,
    entity: type[Criterion] | type[Rule],
    listed: list[dict[str, Any]],
    *,
    gone: Mapping[str, Any],
) -> None:
    wanted, held = _by_code(listed), set()
    parts: Iterable[Criterion | Rule] = session.scalars(select(entity))
    for each in parts:
        code = _code({"code": each.code, "check": getattr(each, "check", None)})
        held.add(code)
        _set(each, wanted.get(code, gone))
    session.add_all(entity(id=file.new_id(), **values) for code, values in wanted.items() if code not in held)


def _set(entity: Call | Criterion | Rule, values: Mapping[str, Any]) -> None:
    """Set what differs, so that the journal holds changes only."""
    for name, value in values.items():
        if getattr(entity, name) != value:
            setattr(entity, name, value)
