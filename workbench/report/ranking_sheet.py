"""The ranking: one row per application in order of rank, with the selection line as a border and in words."""

from collections.abc import Callable

from workbench.meeting.grants import Grant
from workbench.models.call import CriterionInfo
from workbench.ranking.rank import RankedApplication
from workbench.report.content import ApplicationFacts, RankingRow, ReportContent
from workbench.report.looks import Look
from workbench.report.rows import Value
from workbench.report.sheet import Column, Sheet, Styled
from workbench.report.wording import Wording

FIRST_ROW = 6
"""Where the applications begin: below a title, two sentences, an empty row and the headings."""

NAME = "Urval_Ranking"


def fill_ranking(sheet: Sheet, content: ReportContent, words: Wording) -> None:
    """Write the ranking, or say that there is none yet."""
    columns = ranking_columns(content, words)
    sheet.set_up(widths=[column.width for column in columns], frozen=f"D{FIRST_ROW}", repeated=FIRST_ROW - 1)
    sheet.add(Styled(words("ranking.title", call=words.of(content.call.title)), Look.TITLE))
    sheet.add(Styled(line_in_words(content, words), Look.STRONG))
    scale = content.call.scale
    sheet.add(
        Styled(
            words(
                "ranking.reading",
                low=words.number(scale.low),
                high=words.number(scale.high),
                sheet=words("sheet.method"),
            ),
            Look.SENTENCE,
        )
    )
    sheet.add()
    sheet.add_table(NAME, columns, content.rows, line_after=content.line)


def line_in_words(content: ReportContent, words: Wording) -> str:
    """Return where the selection line lies."""
    rows = content.ranked_rows
    if not rows:
        return words("nothing.ranking")
    if content.line is None:
        return words("ranking.line_none", places=content.places, count=len(rows))
    last = rows[content.line - 1]
    if content.tied_at_line:
        assert last.ranked
        return words("ranking.line_tied", places=content.line, count=content.tied_at_line, rank=last.ranked.rank)
    number, applicant = last.application.number, last.application.applicant
    return words("ranking.line", places=content.line, number=number, applicant=applicant)


def group_in_words(row: RankingRow, words: Wording) -> str:
    """Return the group of an application."""
    return words(f"group.{row.ranked.group if row.ranked else 'unranked'}")


def outcome_in_words(row: RankingRow, words: Wording) -> str:
    """Return what was decided, empty where nothing is."""
    outcome = row.application.decision.outcome
    return words.known("outcome", outcome) if outcome else ""


def ranked(value: Callable[[RankedApplication], Value]) -> Callable[[RankingRow], Value]:
    """Return the value of a column that only ranked applications have."""
    return lambda row: value(row.ranked) if row.ranked else None


def applicant_columns(words: Wording, *, upright: bool = False) -> list[Column[RankingRow]]:
    """Return the columns that say which application a row is about."""
    return [
        Column(words("column.rank"), 6, ranked(lambda found: found.rank), Look.WHOLE, is_upright=upright),
        Column(words("column.number"), 6, lambda row: row.application.number, Look.WHOLE, is_upright=upright),
        Column(words("column.applicant"), 36, lambda row: row.application.applicant, Look.WRAPPED),
    ]


def points_column(
    criterion: CriterionInfo, words: Wording, width: float, *, upright: bool = False
) -> Column[RankingRow]:
    """Return the column of a criterion's mean points."""
    heading = f"{criterion.number}. {words.of(criterion.title) or criterion.code}"
    return Column(heading, width, lambda row: row.points.get(criterion.id), Look.DECIMAL, is_upright=upright)


def ranking_columns(content: ReportContent, words: Wording) -> list[Column[RankingRow]]:
    """Return the columns of the ranking."""

    def figure(key: str, width: float, value: Callable[[RankingRow], Value], look: Look) -> Column[RankingRow]:
        return Column(words(key), width, value, look, is_upright=True)

    return [
        *applicant_columns(words, upright=True),
        Column(
            words("column.organisation_number"), 13, lambda row: row.application.organisation_number, is_upright=True
        ),
        Column(words("column.region"), 22, lambda row: row.application.region, Look.WRAPPED),
        *(points_column(criterion, words, 7, upright=True) for criterion in content.call.criteria),
        figure("ranking.total", 8, lambda row: row.total, Look.DECIMAL),
        figure("column.mean", 7, ranked(lambda found: found.mean), Look.DECIMAL),
        figure("column.median", 7, ranked(lambda found: found.median), Look.DECIMAL),
        figure("column.expected_rank", 8, ranked(lambda found: found.expected_rank), Look.DECIMAL),
        figure("ranking.low_50", 6, ranked(lambda found: found.rank_50[0]), Look.WHOLE),
        figure("ranking.high_50", 6, ranked(lambda found: found.rank_50[1]), Look.WHOLE),
        figure("ranking.low_90", 6, ranked(lambda found: found.rank_90[0]), Look.WHOLE),
        figure("ranking.high_90", 6, ranked(lambda found: found.rank_90[1]), Look.WHOLE),
        figure("column.p_selected", 8, ranked(lambda found: found.p_selected), Look.PERCENT),
        figure("ranking.spread", 7, lambda row: row.spread, Look.DECIMAL),
        figure("ranking.reviews", 6, lambda row: row.ranked.n_reviews if row.ranked else 0, Look.WHOLE),
        Column(words("column.group"), 13, lambda row: group_in_words(row, words), Look.WRAPPED),
        Column(words("ranking.position"), 18, lambda row: _position_in_words(row, words), Look.WRAPPED),
        Column(words("ranking.basis"), 18, lambda row: basis_in_words(row.application, content, words), Look.WRAPPED),
        Column(words("column.decision"), 10, lambda row: outcome_in_words(row, words), Look.WRAPPED),
        *money_columns(content, words),
        Column(words("column.reason"), 44, lambda row: row.application.decision.reason, Look.WRAPPED),
    ]


def money_columns(content: ReportContent, words: Wording) -> list[Column[RankingRow]]:
    """Return what was asked and granted, the sum so far and the budget, where the call is about money."""
    if content.grants is None:
        return []
    grants = {each.application: each for each in content.grants.rows}

    def figure(
        key: str, value: Callable[[Grant], Value], width: float = 12, look: Look = Look.MONEY
    ) -> Column[RankingRow]:
        def shown(row: RankingRow) -> Value:
            found = grants.get(row.application.id)
            return value(found) if found else None

        return Column(words(key), width, shown, look)

    columns = [
        figure("money.asked", lambda found: found.asked),
        figure("money.granted", lambda found: found.granted),
        figure("money.so_far", lambda found: found.so_far),
    ]
    if content.grants.budget is None:
        return columns
    within = {True: words("money.within"), False: words("money.beyond")}
    return [*columns, figure("money.budget", lambda found: within[found.is_within], 14, Look.WRAPPED)]


def basis_in_words(application: ApplicationFacts, content: ReportContent, words: Wording) -> str:
    """Return the step that decided on an application, empty where nothing is decided or nobody said which."""
    rule, _, code = application.decision.basis.partition(":")
    if not rule:
        return ""
    titles = {each.code: words.of(each.title) or each.code for each in content.call.criteria}
    titles |= {each.id: titles[each.code] for each in content.call.criteria}
    name = words.known("basis", rule)
    return f"{name}: {titles.get(code) or words.known('basis', code)}" if code else name


def _position_in_words(row: RankingRow, words: Wording) -> Value:
    return words(f"position.{row.position}") if row.position else None
