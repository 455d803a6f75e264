"""The reviewers: what each contributed and how lenient each is; and the conflicts of interest they declared."""

from workbench.report.content import InterestFacts, ReportContent, ReviewerFacts
from workbench.report.looks import Look
from workbench.report.sheet import Column, Sheet, Styled
from workbench.report.wording import Wording

NAME, INTERESTS_NAME = "Urval_Reviewers", "Urval_Conflicts_of_interest"
_FIRST_ROW = 5
STATISTICS = (
    "icc_single",
    "icc_mean",
    "icc_oneway",
    "krippendorff_interval",
    "krippendorff_ordinal",
    "kendall_w",
    "gwet_ac2",
)


def fill_reviewers(sheet: Sheet, content: ReportContent, words: Wording) -> None:
    """Write one row per reviewer, by name."""
    columns = _columns(words)
    sheet.set_up(widths=[column.width for column in columns], frozen=f"B{_FIRST_ROW}", repeated=_FIRST_ROW - 1)
    sheet.add(Styled(words("reviewers.title", call=words.of(content.call.title)), Look.TITLE))
    sheet.add(Styled(words("reviewers.reading") if content.reviewers else words("nothing.reviewers"), Look.SENTENCE))
    sheet.add()
    if content.reviewers:
        sheet.add_table(NAME, columns, content.reviewers)
    _agreement(sheet, content, words)


def _agreement(sheet: Sheet, content: ReportContent, words: Wording) -> None:
    """Write how far reviewers agree; what can't be computed on these reviews says why."""
    found = content.agreement
    if found is None:
        return
    sheet.add()
    sheet.add(Styled(words("agreement.title"), Look.SECTION))
    sheet.add(Styled(words("agreement.reading", units=found.n_units, raters=found.n_raters), Look.SENTENCE))
    low, high = found.icc_single_interval or (None, None)
    for name in STATISTICS:
        value = getattr(found, name)
        remark = words(f"agreement.{name}_meaning")
        if value is None:
            remark = words("agreement.undefined", reason=words.known("undefined", found.notes.get(name, "")))
        elif name == "icc_single" and low is not None:
            remark = f"{remark} {words('agreement.interval', low=words.number(low), high=words.number(high))}"
        sheet.add(
            Styled(words(f"agreement.{name}"), Look.LABEL), Styled(value, Look.DECIMAL), Styled(remark, Look.SENTENCE)
        )


def _columns(words: Wording) -> list[Column[ReviewerFacts]]:
    return [
        Column(words("column.reviewer"), 40, lambda each: each.name, Look.WRAPPED),
        Column(words("reviewers.offset"), 16, lambda each: each.offset, Look.SIGNED),
        Column(words("reviewers.sd"), 22, lambda each: each.sd, Look.DECIMAL),
        Column(words("reviewers.counted"), 16, lambda each: each.counted, Look.WHOLE),
        Column(words("reviewers.unfinished"), 16, lambda each: each.unfinished, Look.WHOLE),
        Column(words("reviewers.not_begun"), 16, lambda each: each.not_begun, Look.WHOLE),
        Column(words("reviewers.interests"), 16, lambda each: len(each.conflicts_of_interest), Look.WHOLE),
    ]


def fill_interests(sheet: Sheet, content: ReportContent, words: Wording) -> None:
    """Write each declared conflict of interest, by application."""
    columns: list[Column[InterestFacts]] = [
        Column(words("column.number"), 8, lambda each: each.application.number, Look.WHOLE),
        Column(words("column.applicant"), 44, lambda each: each.application.applicant, Look.WRAPPED),
        Column(words("column.reviewer"), 34, lambda each: each.reviewer, Look.WRAPPED),
        Column(words("interests.reason"), 70, lambda each: each.reason, Look.WRAPPED),
    ]
    sheet.set_up(widths=[column.width for column in columns], frozen=f"A{_FIRST_ROW}", repeated=_FIRST_ROW - 1)
    sheet.add(Styled(words("interests.title", call=words.of(content.call.title)), Look.TITLE))
    sheet.add(Styled(words("interests.reading") if content.interests else words("nothing.interests"), Look.SENTENCE))
    sheet.add()
    if content.interests:
        sheet.add_table(INTERESTS_NAME, columns, content.interests)
