"""The call as data: what a call file (``resources/calls/README.md`` documents the format) holds, and its checks.

Faults name the file and the line; all of a file's faults are found in one run.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from workbench.errors import InputRefusedError
from workbench.intake.call_reader import LANGUAGES, CallFileError, Problems, Table, moment_of, read_document
from workbench.intake.call_template import (
    CHECKS,
    DOCUMENT_KINDS,
    OUTCOMES,
    RULE_KINDS,
    TIE_RULES,
    CallTemplate,
    CriterionTemplate,
    RuleTemplate,
    ScaleTemplate,
    StepTwoTemplate,
    Text,
    TieRuleTemplate,
)
from workbench.paths import resources

__all__ = [
    "CallFileError",
    "CallTemplate",
    "CriterionTemplate",
    "RuleTemplate",
    "ScaleTemplate",
    "StepTwoTemplate",
    "Text",
    "TieRuleTemplate",
    "bundled_calls",
    "load_call",
]

FORMAT = 1
_CALL_KEYS = (
    *("format", "title", "agency", "reference", "published", "deadline", "time_zone", "page_limit", "places"),
    *("scale", "criteria", "rules", "ties", "step_two"),
)
_RULE_KEYS = ("code", "kind", "check", "text", "outcomes")
_CODE = re.compile(r"[A-Z][A-Z0-9]*(-[A-Z0-9]+)*")
_FACT = re.compile(r"[a-z][a-z0-9_-]*")
_MAX_CODE = 20
_MAX_TERMS = 50
_TITLE, _PARAGRAPH, _PAGE = 200, 800, 3000
"""Bounds of texts, in characters."""


def bundled_calls() -> list[str]:
    """Return the names of the calls that come with the program, sorted."""
    return sorted(path.stem for path in (resources() / "calls").glob("*.toml"))


def load_call(source: Path | str) -> CallTemplate:
    """Return the call of a bundled name or of a file; raises ``CallFileError`` with the line of the first problem."""
    path = Path(source)
    if isinstance(source, str) and source in bundled_calls():
        path = resources() / "calls" / f"{source}.toml"
    elif isinstance(source, str) and not path.exists():
        names = ", ".join(bundled_calls())
        raise InputRefusedError(
            f'There is no call file "{source}", and no bundled call of that name (bundled: {names}).'
        )
    values, lines = read_document(path)
    problems = Problems(path.name)
    call = _read_call(Table(values, (), "the call", lines, problems))
    problems.refuse_if_any()
    if call is None:
        raise AssertionError("a call that can't be built has a problem to tell")
    return call


def _read_call(top: Table) -> CallTemplate | None:
    version = top.integer("format", low=1)
    if version is not None and version > FORMAT:
        top.fault(f"the file has call format {version}, and this program reads format {FORMAT}", "format")
        return None
    top.allow_only(_CALL_KEYS)
    scale = _read_scale(top)
    page_limit = top.integer("page_limit", required=False, low=1, high=10_000)
    deadline = _read_deadline(top)
    criteria = _read_criteria(top, scale)
    rules = _read_rules(top)
    _check_rules_have_their_limit(top, rules)
    places = _read_places(top)
    call = CallTemplate(
        title=top.text("title", limit=_TITLE),
        agency=top.text("agency", limit=_TITLE),
        reference=top.string("reference", required=False, limit=_TITLE),
        published=_read_published(top),
        deadline=deadline,
        page_limit=page_limit,
        places=places or (0, 0),
        scale=scale or ScaleTemplate(Decimal(0), Decimal(0), Decimal(1)),
        criteria=criteria,
        rules=tuple(rule for _, rule in rules),
        tie_rules=_read_ties(top, {criterion.code for criterion in criteria}),
        step_two=_read_step_two(top),
    )
    return call if scale and places else None


def _read_places(top: Table) -> tuple[int, int] | None:
    table = top.table("places", "places")
    if table is None:
        return None
    table.allow_only(("min", "max"))
    low, high = table.integer("min", high=100_000), table.integer("max", low=1, high=100_000)
    if low is None or high is None:
        return None
    if low > high:
        table.fault(f"places has a min of {low}, which is above its max of {high}", "min")
    return low, high


def _read_published(top: Table) -> dt.date | None:
    value = top.value("published", required=False)
    if value is not None and (not isinstance(value, dt.date) or isinstance(value, dt.datetime)):
        top.fault("published must be a date such as 2018-03-26, without quotes", "published")
        return None
    return value


def _read_deadline(top: Table) -> dt.datetime | None:
    value = top.value("deadline", required=False)
    zone = _read_zone(top, required=value is not None)
    if value is None or zone is None:
        return None
    moment = moment_of(value, zone)
    if moment is None:
        top.fault("deadline must be a date such as 2018-05-31 or 2018-05-31T16:00:00, without quotes", "deadline")
        return None
    published = top.values.get("published")
    if type(published) is dt.date and moment.date() < published:
        top.fault(f"deadline {moment.date()} is before the call was published", "deadline")
    return moment.astimezone(zone)


def _read_zone(top: Table, *, required: bool) -> ZoneInfo | None:
    name = top.string("time_zone", required=required)
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: the name of a folder of zones
        top.fault(
            f'time_zone "{name}" is not known on this computer; write one such as "Europe/Stockholm"', "time_zone"
        )
        return None


def _read_scale(top: Table) -> ScaleTemplate | None:
    table = top.table("scale", "scale")
    if table is None:
        return None
    table.allow_only(("low", "high", "step"))
    low, high, step = table.decimal("low"), table.decimal("high"), table.decimal("step")
    if low is None or high is None or step is None:
        return None
    if low >= high:
        table.fault(f"scale has a low of {low}, which is not below its high of {high}", "low")
    elif step <= 0 or (high - low) % step:
        table.fault(f"scale has a step of {step}, which doesn't lead from {low} to {high}", "step")
    elif (high - low) / step > 100 or high - low > 20:
        table.fault(
            "scale has more points than a person can tell apart (at most 20 whole points and 100 steps)", "high"
        )
    elif not (scale := ScaleTemplate(low, high, step)).whole_points():
        table.fault("scale has no whole point that could be described", "low")
    else:
        return scale
    return None


def _read_code(table: Table) -> str:
    code = table.string("code")
    if code and (len(code) > _MAX_CODE or not _CODE.fullmatch(code)):
        table.fault(f'code "{code[:40]}" must be at most {_MAX_CODE} capital letters, digits and hyphens', "code")
        return ""
    return code


def _check_unique(tables: Iterable[Table], key: str, noun: str) -> None:
    seen: set[object] = set()
    for table in tables:
        value = table.values.get(key)
        if isinstance(value, str | int) and value in seen:
            table.fault(f'two {noun} have the {key} "{value}"', key)
        elif isinstance(value, str | int):
            seen.add(value)


def _read_criteria(top: Table, scale: ScaleTemplate | None) -> tuple[CriterionTemplate, ...]:
    tables = top.tables("criteria", "criterion", limit=50)
    _check_unique(tables, "code", "criteria")
    _check_unique(tables, "number", "criteria")
    criteria = tuple(_read_criterion(table, scale) for table in tables)
    if "criteria" in top.values and not any(criterion.weight for criterion in criteria):
        top.fault("no criterion has a weight above 0", "criteria")
    return tuple(sorted(criteria, key=lambda criterion: criterion.number))


def _read_criterion(table: Table, scale: ScaleTemplate | None) -> CriterionTemplate:
    table.allow_only(("code", "number", "title", "guidance", "terms", "weight", "threshold", "levels"))
    weight, threshold = table.decimal("weight"), table.decimal("threshold", required=False)
    if weight is not None and weight < 0:
        table.fault(f"{table.name} has a weight below 0", "weight")
    if threshold is not None and scale and not scale.holds(threshold):
        table.fault(f"{table.name} has a threshold of {threshold}, which is not on the scale", "threshold")
    return CriterionTemplate(
        code=_read_code(table),
        number=table.integer("number", low=1, high=1000) or 0,
        title=table.text("title", limit=_TITLE),
        guidance=table.text("guidance", limit=_PAGE),
        terms=_read_terms(table),
        weight=Decimal(1) if weight is None else weight,
        threshold=threshold,
        levels=_read_levels(table, scale) if scale else {},
    )


def _read_terms(criterion: Table) -> Mapping[str, tuple[str, ...]]:
    table = criterion.table("terms", f"terms of {criterion.name}", required=False)
    if table is None:
        return {}
    table.allow_only(LANGUAGES)
    terms = {language: table.strings(language) for language in LANGUAGES}
    for language, listed in terms.items():
        if len(listed) > _MAX_TERMS:
            table.fault(f"{table.name} has {len(listed)} in {language}, more than the {_MAX_TERMS} allowed", language)
    return terms


def _read_levels(criterion: Table, scale: ScaleTemplate) -> Mapping[int, Text]:
    levels = criterion.table("levels", f"levels of {criterion.name}")
    if levels is None:
        return {}
    points = scale.whole_points()
    for key in levels.values:
        if key not in map(str, points):
            where = f"from {points[0]} to {points[-1]}"
            levels.fault(f'{criterion.name} describes a level "{key[:20]}", but levels go {where}', key)
    return {
        point: criterion.text_at(levels, str(point), f"{criterion.name} has no level text for {point}", _PARAGRAPH)
        for point in points
    }


def _read_rules(parent: Table) -> tuple[tuple[Table, RuleTemplate], ...]:
    tables = parent.tables("rules", "rule", limit=100, required=False)
    _check_unique(tables, "code", "rules")
    return tuple((table, _read_rule(table)) for table in tables)


def _read_rule(table: Table) -> RuleTemplate:
    check = _one_of(table, "check", CHECKS)
    table.allow_only((*_RULE_KEYS, *CHECKS.get(check, table.values)))
    kind = _one_of(table, "kind", RULE_KINDS)
    return RuleTemplate(
        code=_read_code(table),
        kind=kind,
        check=check,
        text=table.text("text", limit=_PARAGRAPH),
        outcomes=_read_outcomes(table, kind),
        parameters={name: _read_parameter(table, name) for name in CHECKS.get(check, ())},
    )


def _one_of(table: Table, key: str, allowed: Iterable[str]) -> str:
    value = table.string(key)
    if value and value not in allowed:
        table.fault(f'{key} of {table.name} is "{value[:40]}", and must be one of {", ".join(allowed)}', key)
        return ""
    return value


def _read_outcomes(table: Table, kind: str) -> tuple[str, ...]:
    """Return what a person may decide; only a must can exclude, and then it does so by default."""
    outcomes = table.strings("outcomes", required=False)
    for outcome in outcomes:
        if outcome not in OUTCOMES:
            table.fault(
                f'{table.name} has an unknown outcome "{outcome}" (known are {", ".join(OUTCOMES)})', "outcomes"
            )
        elif kind != "must":
            table.fault(f"{table.name} is no must, so it has no outcomes to decide on", "outcomes")
    return outcomes or (("accept", "exclude") if kind == "must" else ())


def _read_parameter(table: Table, name: str) -> str | int | tuple[str, ...]:
    if name == "words":
        return table.strings(name)
    if name in ("fact", "flag"):
        return _read_fact_name(table, name)
    if name in ("amount", "months", "percent", "limit"):
        return table.integer(name, low=1, high=100 if name == "percent" else 10**12) or 0
    return _one_of(table, name, DOCUMENT_KINDS) if name == "document" else table.string(name, limit=40)


def _read_fact_name(table: Table, key: str) -> str:
    name = table.string(key, limit=40)
    if name and not _FACT.fullmatch(name):
        table.fault(f'{key} of {table.name} is "{name}", and must be small letters, digits, _ and -', key)
        return ""
    return name


def _check_rules_have_their_limit(top: Table, rules: Iterable[tuple[Table, RuleTemplate]]) -> None:
    for table, rule in rules:
        limit = {"page-limit": "page_limit", "deadline": "deadline"}.get(rule.check)
        if limit and limit not in top.values:
            table.fault(f"{table.name} checks the {limit}, which the call doesn't give", "check")


def _read_ties(top: Table, codes: set[str]) -> tuple[TieRuleTemplate, ...]:
    tables = top.tables("ties", "tie rule", limit=20, required=False)
    _check_unique((table for table in tables if table.values.get("rule") == "lot"), "rule", "tie rules")
    return tuple(_read_tie(table, codes) for table in tables)


def _read_tie(table: Table, codes: set[str]) -> TieRuleTemplate:
    rule = _one_of(table, "rule", TIE_RULES)
    table.allow_only(("rule", "text", *TIE_RULES.get(rule, table.values)))
    criteria = table.strings("criteria") if "criteria" in TIE_RULES.get(rule, ()) else ()
    for code in criteria:
        if code not in codes:
            table.fault(f'{table.name} names a criterion "{code}" that the call doesn\'t have', "criteria")
    return TieRuleTemplate(rule, table.text("text", limit=_PARAGRAPH), criteria)


def _read_step_two(top: Table) -> StepTwoTemplate | None:
    table = top.table("step_two", "step two", required=False)
    if table is None:
        return None
    table.allow_only(("title", "summary", "rules"))
    rules = tuple(rule for _, rule in _read_rules(table))
    return StepTwoTemplate(table.text("title", limit=_TITLE), table.text("summary", limit=_PAGE), rules)
