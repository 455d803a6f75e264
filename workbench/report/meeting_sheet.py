"""The meeting: what was said of each application, what was agreed on, and the dialogue with applicants and regions."""

from fractions import Fraction
from typing import NamedTuple

from workbench.report.content import ConsensusFacts, ContactFacts, MeetingFacts, ReportContent
from workbench.report.looks import Look
from workbench.report.rows import Value
from workbench.report.sheet import Column, Sheet, Styled
from workbench.report.wording import Wording

NAME, CONSENSUS_NAME, DIALOGUE_NAME = "Urval_Meeting", "Urval_Consensus", "Urval_Dialogue"
_WIDTHS = (7, 36, 28, 16, 17, 26, 60, 46)


class _Agreed(NamedTuple):
    """One criterion that the meeting agreed on, with the mean of the reviews beside it."""

    item: MeetingFacts
    consensus: ConsensusFacts
    mean: Fraction | None


def fill_meeting(sheet: Sheet, content: ReportContent, words: Wording) -> None:
    """Write three tables one below the other, each with a sentence where it has nothing to show."""
    sheet.set_up(widths=_WIDTHS, frozen="C3", repeated=1, has_grid=False)
    sheet.add(Styled(words("meeting.title", call=words.of(content.call.title)), Look.TITLE))
    sheet.add(Styled(words("meeting.reading"), Look.SENTENCE))
    _section(sheet, words, "meeting.items")
    if content.meeting:
        sheet.add_table(NAME, _item_columns(words), content.meeting)
    else:
        sheet.add(Styled(words("nothing.meeting"), Look.SENTENCE))
    _section(sheet, words, "meeting.consensus")
    means = {row.application.id: row.points for row in content.rows}
    agreed = [
        _Agreed(item, each, means.get(item.application.id, {}).get(each.criterion.id))
        for item in content.meeting
        for each in item.consensus
    ]
    if agreed:
        sheet.add_table(CONSENSUS_NAME, _consensus_columns(words), agreed)
    else:
        sheet.add(Styled(words("nothing.consensus"), Look.SENTENCE))
    _section(sheet, words, "meeting.dialogue")
    if content.contacts:
        sheet.add_table(DIALOGUE_NAME, _dialogue_columns(words), content.contacts)
    else:
        sheet.add(Styled(words("nothing.dialogue"), Look.SENTENCE))


def _section(sheet: Sheet, words: Wording, key: str) -> None:
    sheet.add()
    sheet.add(Styled(words(key), Look.SECTION))


def _item_columns(words: Wording) -> list[Column[MeetingFacts]]:
    def outcome(each: MeetingFacts) -> Value:
        found = each.application.decision.outcome
        return words.known("outcome", found) if found else None

    return [
        Column(words("column.number"), 0, lambda each: each.application.number, Look.WHOLE),
        Column(words("column.applicant"), 0, lambda each: each.application.applicant, Look.WRAPPED),
        Column(words("meeting.rapporteur"), 0, lambda each: each.rapporteur, Look.WRAPPED),
        Column(words("column.decision"), 0, outcome, Look.WRAPPED),
        Column(words("meeting.closed"), 0, lambda each: each.closed, Look.MOMENT),
        Column(words("meeting.minutes"), 0, _minutes, Look.WHOLE),
        Column(words("meeting.notes"), 0, lambda each: each.notes, Look.WRAPPED),
        Column(words("column.reason"), 0, lambda each: each.application.decision.reason, Look.WRAPPED),
    ]


def _minutes(item: MeetingFacts) -> Value:
    return None if item.seconds is None else max(1, round(item.seconds / 60))


def _consensus_columns(words: Wording) -> list[Column[_Agreed]]:
    def difference(each: _Agreed) -> Fraction | None:
        points = each.consensus.points
        return None if points is None or each.mean is None else Fraction(points) - each.mean

    def reason(each: _Agreed) -> str:
        stale = words("left_out.stale") if each.consensus.is_stale else ""
        return f"{each.consensus.reason} [{stale}]".strip() if stale else each.consensus.reason

    def criterion(each: _Agreed) -> str:
        found = each.consensus.criterion
        return f"{found.number}. {words.of(found.title) or found.code}"

    return [
        Column(words("column.number"), 0, lambda each: each.item.application.number, Look.WHOLE),
        Column(words("column.applicant"), 0, lambda each: each.item.application.applicant, Look.WRAPPED),
        Column(words("column.criterion"), 0, criterion, Look.WRAPPED),
        Column(words("meeting.points"), 0, lambda each: each.consensus.points, Look.DECIMAL),
        Column(words("meeting.mean"), 0, lambda each: each.mean, Look.DECIMAL),
        Column(words("meeting.difference"), 0, difference, Look.SIGNED),
        Column(words("column.reason"), 0, reason, Look.WRAPPED),
    ]


def _dialogue_columns(words: Wording) -> list[Column[ContactFacts]]:
    def number(each: ContactFacts) -> Value:
        return each.application.number if each.application else None

    def applicant(each: ContactFacts) -> Value:
        return each.application.applicant if each.application else None

    return [
        Column(words("column.number"), 0, number, Look.WHOLE),
        Column(words("column.applicant"), 0, applicant, Look.WRAPPED),
        Column(words("column.region"), 0, region_of, Look.WRAPPED),
        Column(words("meeting.kind"), 0, lambda each: words.known("contact", each.kind), Look.WRAPPED),
        Column(words("meeting.held"), 0, lambda each: each.held, Look.DAY),
        Column(words("meeting.persons"), 0, lambda each: each.persons, Look.WRAPPED),
        Column(words("meeting.summary"), 0, lambda each: each.summary, Look.WRAPPED),
        Column(words("meeting.outcome"), 0, lambda each: each.outcome, Look.WRAPPED),
    ]


def region_of(contact: ContactFacts) -> str:
    """Return the region of a contact, that of its application where it names none."""
    return contact.region or (contact.application.region if contact.application else "")
