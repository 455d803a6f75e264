"""Writing a call out: from a review file, or from plain values, to a call file that can be read again."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.intake.call_format import FORMAT
from workbench.models.entities import Call, Criterion, Rule, tracked_fields
from workbench.models.file import ReviewFile

HOME_ZONE = "Europe/Stockholm"
_RULE_FIELDS = ("type", "code", "outcomes")


def call_values(file: ReviewFile) -> dict[str, Any]:
    """Return the call as plain values, shaped as :meth:`CallTemplate.as_values`."""
    with file.transaction() as session:
        return read_call_values(session)


def read_call_values(session: Session) -> dict[str, Any]:
    """Return the call as plain values, shaped as :meth:`CallTemplate.as_values`."""
    call = session.scalars(select(Call)).one()
    names = ("title", "agency", "reference", "places", "page_limit", "deadline", "scale", "tie_rules", "step_two")
    criteria = session.scalars(select(Criterion).order_by(Criterion.number, Criterion.id))
    rules = session.scalars(select(Rule).where(Rule.kind.is_not(None)).order_by(Rule.number, Rule.id))
    return {
        **{name: getattr(call, name) for name in names},
        "criteria": [_values(each) for each in criteria],
        "rules": [_values(each) for each in rules],
    }


def _values(entity: Criterion | Rule) -> dict[str, Any]:
    return {name: getattr(entity, name) for name in tracked_fields(type(entity))}


def call_file(values: Mapping[str, Any]) -> str:
    """Return a call file's text for a call's plain values; what reads it checks it."""
    import tomli_w  # writing a call file is rare, and start-up needn't wait for it

    document: dict[str, Any] = {"format": FORMAT}
    if values["reference"]:
        document["reference"] = values["reference"]
    if values["deadline"]:
        document |= _deadline(str(values["deadline"]))
    if values["page_limit"]:
        document["page_limit"] = values["page_limit"]
    document["places"] = dict(values["places"] or {})
    document["scale"] = {name: _number(number) for name, number in (values["scale"] or {}).items()}
    document |= {name: dict(values[name] or {}) for name in ("title", "agency")}
    document["criteria"] = [_criterion(each) for each in values["criteria"]]
    for name, listed in (("rules", [_rule(each) for each in values["rules"]]), ("ties", values["tie_rules"] or [])):
        if listed:
            document[name] = listed
    if values["step_two"]:
        document["step_two"] = {**values["step_two"], "rules": [_rule(each) for each in values["step_two"]["rules"]]}
    return tomli_w.dumps(_present(document), multiline_strings=True)


def _present(value: Any) -> Any:
    """Leave out what is None, which TOML can't say: the reader tells what is missing."""
    if isinstance(value, Mapping):
        return {name: _present(each) for name, each in value.items() if each is not None}
    return [_present(each) for each in value] if isinstance(value, list) else value


def write_call_file(values: Mapping[str, Any], path: Path) -> None:
    """Write a call's plain values to a call file; one of that name is replaced.

    Raises:
        InputRefusedError: the path can't be written.
    """
    text = call_file(values)
    try:
        path.write_text(text, "utf-8", newline="\n")
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise InputRefusedError(f"The call file {path} can't be written: {reason}.") from error


def _deadline(text: str) -> dict[str, Any]:
    """Return the moment with a zone that has its offset: Swedish time where that fits, else a plain offset's."""
    moment = dt.datetime.fromisoformat(text)
    local = moment.astimezone(ZoneInfo(HOME_ZONE))
    if local.utcoffset() == moment.utcoffset():
        return {"deadline": local.replace(tzinfo=None), "time_zone": HOME_ZONE}
    hours = round((moment.utcoffset() or dt.timedelta()).total_seconds() / 3600)
    zone = f"Etc/GMT{-hours:+d}" if hours else "Etc/UTC"
    return {"deadline": moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None), "time_zone": zone}


def _number(text: str | None) -> int | Decimal | str | None:
    if text is None:
        return None
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text  # for the reader to refuse
    return int(number) if number == number.to_integral_value() else number


def _criterion(values: Mapping[str, Any]) -> dict[str, Any]:
    texts = {name: values[name] for name in ("title", "guidance", "terms", "levels") if values[name]}
    numbers = {name: str(values[name]) for name in ("weight", "threshold") if values[name] is not None}
    return {"code": values["code"], "number": values["number"], **numbers, **texts}


def _rule(values: Mapping[str, Any]) -> dict[str, Any]:
    check = values["check"]
    parameters = {name: value for name, value in check.items() if name not in _RULE_FIELDS}
    outcomes = {"outcomes": check["outcomes"]} if check.get("outcomes") else {}
    return {
        "code": check["code"],
        "kind": values["kind"],
        "check": check["type"],
        **outcomes,
        **parameters,
        "text": values["text"],
    }
