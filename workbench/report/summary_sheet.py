"""The summary: the call, the counts, the method in plain words, the groups and the selection, on one page if it can."""

import datetime as dt
from collections import Counter

from workbench.report.chart import rank_chart
from workbench.report.content import RankingRow, ReportContent
from workbench.report.looks import Look
from workbench.report.ranking_sheet import group_in_words, line_in_words, outcome_in_words, ranked, ranking_columns
from workbench.report.rows import Value
from workbench.report.sheet import Column, Sheet, Styled
from workbench.report.wording import Wording

NAME = "Urval_Selection"
_METHOD = ("method_points", "method_model", "method_certainty", "method_people")
_GROUPS = ("selected", "line", "not_selected", "unranked")


def fill_summary(sheet: Sheet, content: ReportContent, words: Wording, *, now: dt.datetime, ranking: Sheet) -> None:
    """Write the summary; its chart draws on the ``ranking`` sheet."""
    columns = _selection_columns(words)
    sheet.set_up(widths=[column.width for column in columns], frozen="A3", repeated=None, has_grid=False)
    sheet.add(Styled(words("summary.title"), Look.TITLE))
    sheet.add(Styled(words.of(content.call.title), Look.SECTION))
    sheet.add()
    first = sheet.rows.count + 1
    for label, value in _facts(content, words, now):
        look = Look.MOMENT if isinstance(value, dt.datetime) else Look.WRAPPED
        sheet.add(Styled(label, Look.LABEL), Styled(value, look))
    for number, key in enumerate(_METHOD):
        label = words("summary.method") if number == 0 else ""
        sheet.add(Styled(label, Look.LABEL), Styled(_method_text(key, content, words), Look.WRAPPED))
    if content.ranked_rows:
        chart = rank_chart(content, words, ranking, ranking_columns(content, words))
        sheet.add_chart(chart, f"D{first}", name=words("summary.chart"), description=_in_words(content, words))
    _groups(sheet, content, words)
    _selection(sheet, columns, content, words)


def _facts(content: ReportContent, words: Wording, now: dt.datetime) -> list[tuple[str, Value]]:
    call = content.call
    counted = sum(each.counted > 0 for each in content.reviewers)
    flagged = sum(bool(each.open_findings) for each in content.applications if not each.is_withdrawn)
    interests = sum(review.left_out == "conflict_of_interest" for review in content.reviews)
    if content.choices.hides_reviewers:
        names = words("summary.reviewers_numbered")
    else:
        names = ", ".join(each.name for each in content.reviewers)
    facts: dict[str, Value] = {
        "agency": words.of(call.agency),
        "reference": call.reference,
        "deadline": dt.datetime.fromisoformat(call.deadline) if call.deadline else None,
        "generated": now,
        "leads": ", ".join(content.leads),
        "reviewers": words(
            "summary.reviewers_text",
            names=names,
            counted=counted,
            total=len(content.reviewers),
        )
        if content.reviewers
        else words("nothing.reviewers"),
        "applications": words(
            "summary.applications_text",
            total=len(content.applications),
            ranked=len(content.ranked_rows),
            unranked=len(content.unranked),
            withdrawn=len(content.withdrawn),
        ),
        "reviews": words("summary.reviews_text", counted=content.counted, total=len(content.reviews)),
        "places": words("summary.places_text", places=content.places, low=call.places[0], high=call.places[1]),
        **_money(content, words),
        "flagged": words("summary.flagged_text", count=flagged, sheet=words("sheet.eligibility")),
        "interests": words("summary.interests_text", count=interests, sheet=words("sheet.interests")),
    }
    for key in ("eligibility", "interests"):
        if not content.choices.has(key):
            del facts["flagged" if key == "eligibility" else key]
    if content.conflicts:
        facts["conflicts"] = words("summary.conflicts_text", count=len(content.conflicts), sheet=words("sheet.method"))
    return [(words(f"summary.{key}"), value) for key, value in facts.items() if value not in (None, "")]


def _money(content: ReportContent, words: Wording) -> dict[str, Value]:
    """Return the budget line, where the call is about money."""
    grants = content.grants
    if grants is None:
        return {}
    total = words.amount(grants.total)
    if grants.budget is None or grants.left is None:
        return {"money": words("summary.money_open", total=total)}
    key = "money_over" if grants.left < 0 else "money_text"
    budget, left = words.amount(grants.budget), words.amount(abs(grants.left))
    return {"money": words(f"summary.{key}", total=total, budget=budget, left=left)}


def _in_words(content: ReportContent, words: Wording) -> str:
    """Say what the chart shows to those who don't see it."""
    first = content.ranked_rows[0].application
    groups = Counter(row.ranked.group for row in content.ranked_rows if row.ranked)
    return words(
        "summary.chart_description",
        count=len(content.ranked_rows),
        first=f"{first.number} {first.applicant}",
        selected=groups["selected"],
        line=groups["line"],
        not_selected=groups["not_selected"],
        sheet=words("sheet.ranking"),
    )


def _method_text(key: str, content: ReportContent, words: Wording) -> str:
    scale = content.call.scale
    return words(
        f"summary.{key}",
        low=words.number(scale.low),
        high=words.number(scale.high),
        criteria=len(content.call.criteria),
    )


def _groups(sheet: Sheet, content: ReportContent, words: Wording) -> None:
    counts = Counter(row.ranked.group if row.ranked else "unranked" for row in content.rows)
    sheet.add()
    sheet.add(Styled(words("summary.groups"), Look.SECTION))
    sheet.add(Styled(line_in_words(content, words), Look.SENTENCE))
    headings = (words("column.group"), words("summary.group_meaning"), words("summary.group_count"))
    sheet.add(*(Styled(each, Look.HEADING) for each in headings))
    for group in _GROUPS:
        sheet.add(
            Styled(words(f"group.{group}"), Look.LABEL),
            Styled(words(f"group_meaning.{group}"), Look.WRAPPED),
            Styled(counts[group], Look.WHOLE),
        )


def _selection(sheet: Sheet, columns: list[Column[RankingRow]], content: ReportContent, words: Wording) -> None:
    """Write the applications within the places or at the line, and all that something was decided on."""
    shown = [row for row in content.rows if _is_shown(row)]
    if not shown:
        return
    sheet.add()
    sheet.add(Styled(words("summary.selection"), Look.SECTION))
    if not any(row.application.decision.outcome for row in content.rows):
        sheet.add(Styled(words("summary.no_decisions"), Look.SENTENCE))
    sheet.add_table(NAME, columns, shown, line_after=content.line)  # all that is above the line is shown


def _is_shown(row: RankingRow) -> bool:
    is_near = row.ranked is not None and (row.position != "outside" or row.ranked.group != "not_selected")
    return is_near or bool(row.application.decision.outcome)


def _selection_columns(words: Wording) -> list[Column[RankingRow]]:
    return [
        Column(words("column.region"), 28, lambda row: row.application.region, Look.WRAPPED),
        Column(words("summary.application"), 78, _application, Look.WRAPPED),
        Column(words("column.rank"), 11, ranked(lambda found: found.rank), Look.WHOLE),
        Column(words("column.p_selected"), 16, ranked(lambda found: found.p_selected), Look.PERCENT),
        Column(words("column.group"), 16, lambda row: group_in_words(row, words), Look.WRAPPED),
        Column(words("column.decision"), 14, lambda row: outcome_in_words(row, words), Look.WRAPPED),
        Column(words("column.reason"), 50, lambda row: row.application.decision.reason, Look.WRAPPED),
    ]


def _application(row: RankingRow) -> str:
    return f"{row.application.number} {row.application.applicant}"
