"""Method and log: what the ranking was made with, from what, and what was left out of it and why."""

import datetime as dt
import platform
from collections import Counter
from collections.abc import Iterable
from typing import Any

import openpyxl

from workbench import __version__
from workbench.models.call import CriterionInfo
from workbench.models.merge_log import LoggedMerge
from workbench.report.content import ApplicationFacts, ConflictFacts, ReportContent
from workbench.report.eligibility import parse_moment
from workbench.report.looks import Look
from workbench.report.privacy import personal_data
from workbench.report.rows import Value
from workbench.report.sheet import Column, Sheet, Styled
from workbench.report.wording import Wording

CRITERIA_NAME, PLACES_NAME, HASH_NAME = "Urval_Criteria", "Urval_Places", "Urval_State_hash"
MERGES_NAME = "Urval_Merges"


class _Log:
    """The sheet as sections of labelled lines."""

    def __init__(self, sheet: Sheet, words: Wording) -> None:
        self.sheet = sheet
        self.words = words

    def section(self, key: str) -> None:
        self.sheet.add()
        self.sheet.add(Styled(self.words(key), Look.SECTION))

    def line(self, label: str, value: Value, look: Look = Look.WRAPPED) -> int:
        return self.sheet.add(Styled(label, Look.LABEL), Styled(value, look))


def fill_method(sheet: Sheet, content: ReportContent, words: Wording, *, now: dt.datetime) -> None:
    """Write the sheet."""
    sheet.set_up(widths=[38, 96, 12, 12, 20], frozen="A2", repeated=1, has_grid=False)
    sheet.add(Styled(words("method.title", call=words.of(content.call.title)), Look.TITLE))
    log = _Log(sheet, words)
    _settings(log, content)
    _criteria(log, content)
    _left_out(log, content)
    _conflicts(log, content)
    _merges(log, content, now)
    _source(log, content, now)
    _personal(log, content)


def _settings(log: _Log, content: ReportContent) -> None:
    words, scale = log.words, content.call.scale
    log.section("method.settings")
    log.line(words("method.method"), words("method.expected_rank"))
    row = log.line(words("method.places"), content.places, Look.LEFT_NUMBER)
    log.sheet.name_range(PLACES_NAME, f"B{row}")
    low, high, step = (words.number(each) for each in (scale.low, scale.high, scale.step))
    log.line(words("method.scale"), words("method.scale_text", low=low, high=high, step=step))
    weights = sum(criterion.weight for criterion in content.call.criteria)
    log.line(words("method.total"), words("method.total_text", most=words.number(weights * scale.high)))
    if content.ranking is None:
        log.line(words("sheet.ranking"), words("nothing.ranking"))
        return
    model, components = content.ranking.model, content.ranking.components
    log.line(words("method.spread_applications"), model.tau_application, Look.LEFT_DECIMAL)
    log.line(words("method.spread_reviewers"), model.tau_reviewer, Look.LEFT_DECIMAL)
    log.line(words("method.spread_noise"), model.sigma, Look.LEFT_DECIMAL)
    log.line(words("method.level"), model.mu, Look.LEFT_DECIMAL)
    log.line(words("method.uncertainty"), _uncertainty(content.ranking.uncertainty, words))
    log.line(
        words("method.components"),
        words("method.components_one") if components == 1 else words("method.components_text", count=components),
    )


def _uncertainty(ranks: float, words: Wording) -> str:
    """Say how exactly expected ranks are computed, which is another thing than how certain they are."""
    if ranks <= 0.01:
        return words("method.uncertainty_small")
    return words("method.uncertainty_large", ranks=words.number(ranks))


def _criteria(log: _Log, content: ReportContent) -> None:
    words = log.words
    log.section("method.criteria")
    columns: list[Column[CriterionInfo]] = [
        Column(words("column.code"), 0, lambda each: each.code, Look.TEXT),
        Column(words("column.criterion"), 0, lambda each: f"{each.number}. {words.of(each.title)}", Look.WRAPPED),
        Column(words("column.weight"), 0, lambda each: each.weight, Look.LEFT_NUMBER),
        Column(words("column.threshold"), 0, lambda each: each.threshold, Look.LEFT_NUMBER),
    ]
    log.sheet.add_table(CRITERIA_NAME, columns, content.call.criteria)


def _left_out(log: _Log, content: ReportContent) -> None:
    words = log.words
    log.section("method.left_out")
    reasons = Counter(review.left_out for review in content.reviews if review.left_out)
    for reason in ("not_submitted", "incomplete", "conflict_of_interest", "withdrawn", "excluded"):
        label = words("method.left_out_reviews", reason=words(f"left_out.{reason}"))
        log.line(label, reasons[reason], Look.LEFT_NUMBER)
    stale = sum(score.is_stale for review in content.reviews for score in review.scores)
    log.line(words("method.left_out_points"), stale, Look.LEFT_NUMBER)
    log.line(words("method.left_out_unranked"), _names(content.unranked, words))
    log.line(words("method.left_out_withdrawn"), _names(content.withdrawn, words))
    log.line(words("method.left_out_excluded"), _names(content.excluded, words))


def _names(applications: Iterable[ApplicationFacts], words: Wording) -> str:
    return "; ".join(f"{each.number} {each.applicant}" for each in applications) or words("word.none")


def _conflicts(log: _Log, content: ReportContent) -> None:
    words = log.words
    log.section("method.conflicts")
    if not content.conflicts:
        log.line(words("method.conflicts"), words("word.none"))
    for each in content.conflicts:
        about = " · ".join((*each.about, words.known("field", each.field)))
        log.line(about, _conflict_in_words(each, words))


def _conflict_in_words(conflict: ConflictFacts, words: Wording) -> str:
    shown = _value_in_words(conflict.shown, words)
    values = " / ".join(_value_in_words(each, words) for each in conflict.values)
    return words("method.conflict_text", shown=shown, values=values)


def _value_in_words(value: Any, words: Wording) -> str:
    if value in (None, ""):
        return words("method.empty")
    if isinstance(value, dict) and "points" in value:
        return str(value["points"])
    if isinstance(value, bool) or (isinstance(value, dict) and "declared" in value):
        is_so = value["declared"] if isinstance(value, dict) else value
        return words("word.yes" if is_so else "word.no")
    return str(value)


def _source(log: _Log, content: ReportContent, now: dt.datetime) -> None:
    words = log.words
    log.section("method.data")
    log.line(words("method.file"), content.file_name)
    row = log.line(words("method.state_hash"), content.state_hash)
    log.sheet.name_range(HASH_NAME, f"B{row}")
    log.line(words("method.check"), words("method.check_text"))
    log.line(words("method.call_id"), content.call.id)
    log.line(words("method.generated"), now, Look.MOMENT)
    versions = {"version": __version__, "openpyxl": openpyxl.__version__, "python": platform.python_version()}
    log.line(words("method.program"), words("method.program_text", **versions))


def _merges(log: _Log, content: ReportContent, now: dt.datetime) -> None:
    """List the received files, and which of them were undone."""
    words = log.words
    log.section("method.merges")
    if not content.merges:
        log.line(words("method.merges"), words("word.none"))
        return

    def merged_at(each: LoggedMerge) -> Value:
        moment = parse_moment(each.time, None)
        return moment.astimezone(now.tzinfo) if isinstance(moment, dt.datetime) else moment

    columns: list[Column[LoggedMerge]] = [
        Column(words("method.merged_at"), 0, merged_at, Look.MOMENT),
        Column(words("method.merged_file"), 0, lambda each: each.file, Look.WRAPPED),
        Column(words("method.merged_new"), 0, lambda each: each.new, Look.LEFT_NUMBER),
        Column(words("method.merged_waiting"), 0, lambda each: each.quarantined, Look.LEFT_NUMBER),
        Column(words("method.merged_undone"), 0, lambda each: words("word.yes") if each.is_undone else "", Look.TEXT),
    ]
    log.sheet.add_table(MERGES_NAME, columns, content.merges)


def _personal(log: _Log, content: ReportContent) -> None:
    words = log.words
    log.section("method.personal")
    for each in personal_data(content):
        log.line(words(f"personal.{each.key}"), each.count, Look.LEFT_NUMBER)
    choices = content.choices
    kind = "all" if not choices.hides_reviewers else "anonymous" if choices.has_personal_data else "none"
    log.line(words("method.personal_choice"), words(f"method.personal_{kind}"))
    log.line(words("method.personal_not"), words("method.personal_not_text"))
