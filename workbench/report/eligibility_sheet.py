"""Eligibility: the facts that arithmetic settles per application, and the call's rules with how often each is met."""

import datetime as dt
from collections import Counter

from workbench.report.content import ApplicationFacts, ReportContent
from workbench.report.eligibility import Finding, RuleFacts, Verdict
from workbench.report.looks import Look
from workbench.report.rows import Value
from workbench.report.sheet import Column, Sheet, Styled
from workbench.report.wording import Wording

NAME, RULES_NAME = "Urval_Eligibility", "Urval_Rules"
_FIRST_ROW = 5


def fill_eligibility(sheet: Sheet, content: ReportContent, words: Wording) -> None:
    """Write one row per application in order of number, withdrawn and excluded ones too."""
    columns = _columns(content, words)
    sheet.set_up(widths=[column.width for column in columns], frozen=f"C{_FIRST_ROW}", repeated=_FIRST_ROW - 1)
    sheet.add(Styled(words("eligibility.title", call=words.of(content.call.title)), Look.TITLE))
    sheet.add(Styled(words("eligibility.reading", sheet=words("sheet.rules")), Look.SENTENCE))
    sheet.add()
    sheet.add_table(NAME, columns, content.applications)


def _columns(content: ReportContent, words: Wording) -> list[Column[ApplicationFacts]]:
    limit, deadline = content.call.page_limit, content.call.deadline
    moment = dt.datetime.fromisoformat(deadline) if deadline else None

    def answer(value: bool | None) -> str:
        return words("word.unknown") if value is None else words("word.yes" if value else "word.no")

    def on_time(each: ApplicationFacts) -> str:
        late = each.eligibility.is_late
        return answer(None if late is None else not late)

    def status(each: ApplicationFacts) -> str:
        if each.exclusion is not None and not each.is_withdrawn:
            return words("eligibility.excluded", reason=each.exclusion)
        return words("eligibility.withdrawn" if each.is_withdrawn else "eligibility.active")

    return [
        Column(words("column.number"), 7, lambda each: each.number, Look.WHOLE),
        Column(words("column.applicant"), 36, lambda each: each.applicant, Look.WRAPPED),
        Column(words("eligibility.status"), 16, status, Look.WRAPPED),
        Column(words("column.organisation_number"), 22, lambda each: each.organisation_number, Look.TEXT),
        Column(words("eligibility.number_valid"), 10, lambda each: answer(each.eligibility.number_is_valid), Look.TEXT),
        Column(
            words("eligibility.recommendation"), 17, lambda each: answer(each.eligibility.has_recommendation), Look.TEXT
        ),
        Column(words("eligibility.documents"), 12, lambda each: each.eligibility.documents, Look.WHOLE),
        Column(words("eligibility.pages"), 9, lambda each: each.eligibility.pages, Look.WHOLE),
        Column(words("eligibility.limit"), 9, lambda each: limit, Look.WHOLE),
        Column(words("eligibility.received"), 17, lambda each: each.received, Look.MOMENT),
        Column(words("eligibility.deadline"), 17, lambda each: moment, Look.MOMENT),
        Column(words("eligibility.on_time"), 9, on_time, Look.TEXT),
        Column(words("eligibility.flags"), 22, lambda each: flags_in_words(each, words), Look.WRAPPED),
        Column(words("eligibility.flagged"), 12, lambda each: answer(bool(each.open_findings)), Look.TEXT),
        Column(words("eligibility.why"), 42, lambda each: _findings(each, words), Look.WRAPPED),
        Column(words("eligibility.verdicts"), 42, lambda each: verdicts_in_words(each, content, words), Look.WRAPPED),
        Column(words("eligibility.facts"), 24, lambda each: _facts(each, words), Look.WRAPPED),
    ]


def verdicts_in_words(application: ApplicationFacts, content: ReportContent, words: Wording) -> str:
    """Return what people said of the rules, a line for each."""
    numbers = {rule.id: rule.number for rule in content.rules}
    lines = []
    for each in application.verdicts:
        outcome = words.known("verdict", each.outcome)
        line = words("eligibility.verdict", number=numbers[each.rule], outcome=outcome)
        lines.append(f"{line} – {each.reason}" if each.reason else line)
    return "\n".join(lines)


def _facts(application: ApplicationFacts, words: Wording) -> str:
    def value(found: object) -> str:
        if isinstance(found, bool):
            return words("word.yes" if found else "word.no")
        return str(found).replace(".", ",") if words.language == "sv" and _is_number(found) else str(found)

    return "\n".join(f"{words.known('fact', name)}: {value(found)}" for name, found in application.known)


def _is_number(found: object) -> bool:
    return isinstance(found, int | float) or (isinstance(found, str) and found.replace(".", "", 1).isdigit())


def flags_in_words(application: ApplicationFacts, words: Wording) -> str:
    """Return the marks on an applicant; marks unknown to this version as they are written."""
    return ", ".join(words.known("flag", flag) for flag in application.flags)


def _findings(application: ApplicationFacts, words: Wording) -> str:
    return "; ".join(finding_in_words(finding, words) for finding in application.eligibility.flagged)


def finding_in_words(finding: Finding, words: Wording) -> str:
    """Return what was found."""
    values = dict(finding.values)
    if "flag" in values:
        values["flag"] = words.known("flag", values["flag"])
    return words(f"finding.{finding.reason}", **values)


def fill_rules(sheet: Sheet, content: ReportContent, words: Wording) -> None:
    """Write the call's rules, with how many active applications stand how against each."""
    verdicts = Counter(
        (finding.rule, finding.verdict)
        for each in content.applications
        if not each.is_withdrawn
        for finding in each.eligibility.findings
    )
    said = Counter(each.rule for found in content.applications if not found.is_withdrawn for each in found.verdicts)
    columns = _rule_columns(words, verdicts, said)
    sheet.set_up(widths=[column.width for column in columns], frozen=f"A{_FIRST_ROW}", repeated=_FIRST_ROW - 1)
    sheet.add(Styled(words("rules.title", call=words.of(content.call.title)), Look.TITLE))
    sheet.add(Styled(words("rules.reading") if content.rules else words("nothing.rules"), Look.SENTENCE))
    sheet.add()
    if content.rules:
        sheet.add_table(RULES_NAME, columns, content.rules)


def _rule_columns(
    words: Wording, verdicts: Counter[tuple[str, Verdict]], said: Counter[str]
) -> list[Column[RuleFacts]]:
    def count(verdict: Verdict, width: float, heading: str) -> Column[RuleFacts]:
        def value(rule: RuleFacts) -> Value:
            return verdicts[rule.id, verdict]

        return Column(heading, width, value, Look.WHOLE)

    return [
        Column(words("column.number"), 7, lambda rule: rule.number, Look.WHOLE),
        Column(words("rules.kind"), 18, lambda rule: words.known("kind", rule.kind), Look.TEXT),
        Column(words("rules.rule"), 80, lambda rule: words.of(rule.text), Look.WRAPPED),
        Column(words("rules.way"), 32, lambda rule: words.known("way", rule.way), Look.WRAPPED),
        count("met", 11, words("rules.met")),
        count("flagged", 14, words("rules.flagged")),
        count("person", 14, words("rules.person")),
        count("note", 11, words("rules.note")),
        Column(words("rules.decided"), 14, lambda rule: said[rule.id], Look.WHOLE),
    ]
