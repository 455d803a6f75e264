"""Every review: one row per application, reviewer and criterion, plain and ready for a pivot table."""

from collections.abc import Iterator
from typing import NamedTuple

from workbench.report.content import ReportContent, ReviewFacts, ScoreFacts
from workbench.report.looks import Look
from workbench.report.rows import Value
from workbench.report.sheet import Column, Sheet, Styled
from workbench.report.wording import Wording

NAME = "Urval_Reviews"


class Line(NamedTuple):
    """One row: a criterion of a review."""

    review: ReviewFacts
    score: ScoreFacts


def fill_reviews(sheet: Sheet, content: ReportContent, words: Wording) -> None:
    """Write the reviews, headings in the first row."""
    columns = review_columns(content, words)
    sheet.set_up(widths=[column.width for column in columns], frozen="E2", repeated=1)
    if not sheet.add_table(NAME, columns, review_lines(content), heading=Look.PLAIN_HEADING):
        sheet.add(Styled(words("nothing.reviews"), Look.SENTENCE))


def review_lines(content: ReportContent) -> Iterator[Line]:
    """Yield every criterion of every review."""
    for review in content.reviews:
        for score in review.scores:
            yield Line(review, score)


def review_columns(content: ReportContent, words: Wording) -> list[Column[Line]]:
    """Return the columns of the reviews."""
    yes, no = words("word.yes"), words("word.no")
    titles = {criterion.id: words.of(criterion.title) for criterion in content.call.criteria}
    return [
        Column(words("column.number"), 7, lambda line: line.review.application.number, Look.PLAIN),
        Column(words("column.applicant"), 32, lambda line: line.review.application.applicant, Look.PLAIN),
        Column(words("column.reviewer"), 22, lambda line: line.review.reviewer, Look.PLAIN),
        Column(words("reviews.criterion_number"), 10, lambda line: line.score.criterion.number, Look.PLAIN),
        Column(words("column.code"), 14, lambda line: line.score.criterion.code, Look.PLAIN),
        Column(words("column.criterion"), 32, lambda line: titles[line.score.criterion.id], Look.PLAIN),
        Column(words("column.weight"), 7, lambda line: line.score.criterion.weight, Look.PLAIN),
        Column(words("column.points"), 8, lambda line: line.score.points, Look.PLAIN),
        Column(words("reviews.comment"), 60, lambda line: line.score.comment, Look.PLAIN_WRAPPED),
        Column(words("reviews.evidence"), 36, lambda line: _quotes(line.score, words), Look.PLAIN_WRAPPED),
        Column(words("reviews.status"), 11, lambda line: words.known("status", line.review.status), Look.PLAIN),
        Column(words("reviews.flagged"), 12, lambda line: yes if line.review.is_flagged else no, Look.PLAIN),
        Column(words("reviews.counted"), 9, lambda line: no if _left_out(line) else yes, Look.PLAIN),
        Column(words("reviews.why"), 26, lambda line: _why(line, words), Look.PLAIN),
    ]


def _quotes(score: ScoreFacts, words: Wording) -> str:
    return "\n".join(
        words("word.quote", text=text) + (f" ({words('word.page', page=page)})" if page else "")
        for text, page in score.evidence
    )


def _left_out(line: Line) -> str | None:
    """Return why the row doesn't count: for what holds for the criterion first, then for what holds for the review."""
    if line.score.is_stale:
        return "stale"
    if line.score.is_abstained:
        return "abstained"
    return line.review.left_out or ("weightless" if line.score.criterion.weight <= 0 else None)


def _why(line: Line, words: Wording) -> Value:
    reason = _left_out(line)
    return words(f"left_out.{reason}") if reason else None
