"""An application's record and the meeting's minutes as PDF: what was scored, said, agreed on and decided."""

import datetime as dt
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from pathlib import Path

from workbench.documents.client import DocumentClient
from workbench.documents.protocol import DocumentFailure, DocumentInfo, Raster, Rect
from workbench.meeting.minutes import Minutes
from workbench.meeting.minutes_text import move_sentences, read_words, result_sentences
from workbench.models.passage import Passage
from workbench.report.content import ApplicationFacts, MeetingFacts, RankingRow, ReportContent, ReviewFacts
from workbench.report.eligibility_sheet import finding_in_words, verdicts_in_words
from workbench.report.meeting_sheet import region_of
from workbench.report.pages import Pages, Picture
from workbench.report.ranking_sheet import basis_in_words
from workbench.report.wording import Language, Wording

_ROOM = 24.0  # points of the page shown above and below what is marked
_ZOOM = 1.6

DrawPassage = Callable[[Passage], Picture | None]
"""Gives a passage's picture; None where the document can't be shown."""


def write_record(
    content: ReportContent,
    application: ApplicationFacts,
    target: Path,
    *,
    words: Wording,
    now: dt.datetime,
    draw: DrawPassage = lambda passage: None,
) -> None:
    """Write one application's record."""
    title = words("record.title", number=application.number, applicant=application.applicant)
    pages = _pages(content, title, words, now)
    pages.heading(title)
    row = next((each for each in content.rows if each.application.id == application.id), None)
    pages.facts(_application_facts(content, application, row, words))
    _decision(pages, content, application, words)
    _eligibility(pages, content, application, words)
    reviews = [each for each in content.reviews if each.application.id == application.id]
    _overview(pages, content, application, row, reviews, words)
    for review in reviews:
        _review(pages, review, words, draw)
    pages.save(target)


def _pages(content: ReportContent, title: str, words: Wording, now: dt.datetime) -> Pages:
    header = f"{words.of(content.call.title)} · {words('document.generated', moment=words.moment(now))}"
    language = words("document.language")
    return Pages(title=title, header=header, language=language, page_word=words("record.page"), now=now)


def _when(value: dt.date | str | None, words: Wording) -> str:
    return value if isinstance(value, str) else words.moment(value) if value else ""


def _application_facts(
    content: ReportContent, application: ApplicationFacts, row: RankingRow | None, words: Wording
) -> list[tuple[str, str]]:
    ranked = row.ranked if row else None
    facts = [
        (words("column.organisation_number"), application.organisation_number),
        (words("column.region"), application.region),
        (words("eligibility.received"), _when(application.received, words)),
        (words("summary.agency"), words.of(content.call.agency)),
        (words("summary.reference"), content.call.reference),
    ]
    if ranked:
        low, high = ranked.rank_90
        rank = words("record.rank", rank=ranked.rank, count=len(content.ranked_rows), low=low, high=high)
        chance = words.number(100 * ranked.p_selected, 0)
        facts += [(words("column.rank"), rank), (words("column.p_selected"), f"{chance} %")]
    if application.is_withdrawn:
        facts.append((words("eligibility.status"), words("eligibility.withdrawn")))
    return facts


def _decision(pages: Pages, content: ReportContent, application: ApplicationFacts, words: Wording) -> None:
    decision = application.decision
    pages.heading(words("column.decision"), 1)
    if not decision.outcome:
        pages.paragraph(words("record.undecided"), muted=True)
        return
    granted = "" if decision.granted is None else f"{words.amount(decision.granted)} kr"
    pages.facts(
        [
            (words("column.decision"), words.known("outcome", decision.outcome)),
            (words("column.reason"), decision.reason),
            (words("ranking.basis"), basis_in_words(application, content, words)),
            (words("letters.granted"), granted),
        ]
    )


def _eligibility(pages: Pages, content: ReportContent, application: ApplicationFacts, words: Wording) -> None:
    found = "; ".join(finding_in_words(each, words) for each in application.open_findings)
    pages.heading(words("sheet.eligibility"), 1)
    pages.facts(
        [
            (words("eligibility.why"), found or words("word.none")),
            (words("eligibility.verdicts"), verdicts_in_words(application, content, words)),
            (words("eligibility.documents"), "\n".join(name for _sha256, _kind, name in application.documents)),
        ]
    )


def _overview(
    pages: Pages,
    content: ReportContent,
    application: ApplicationFacts,
    row: RankingRow | None,
    reviews: list[ReviewFacts],
    words: Wording,
) -> None:
    """Write the points of all reviewers side by side, and what the meeting agreed on."""
    pages.heading(words("record.points"), 1)
    item = next((each for each in content.meeting if each.application.id == application.id), None)
    agreed = {each.criterion.id: each for each in item.consensus} if item else {}
    points = row.points if row else {}
    rows = []
    for place, criterion in enumerate(content.call.criteria):
        given = [review.scores[place] for review in reviews]
        consensus = agreed.get(criterion.id)
        rows.append(
            [
                f"{criterion.number}. {words.of(criterion.title) or criterion.code}",
                " · ".join(words.number(score.points) for score in given),
                words.number(points.get(criterion.id)),
                words.number(consensus.points) if consensus else "–",
            ]
        )
    headings = [words("column.criterion"), words("column.points"), words("column.mean"), words("meeting.points")]
    pages.table(headings, rows, widths=(76, 42, 27, 25), right=(2, 3))
    if reviews:
        pages.paragraph(words("record.order", names=" · ".join(each.reviewer for each in reviews)), muted=True)
    if item:
        _item(pages, item, words, level=2)


def _item(pages: Pages, item: MeetingFacts, words: Wording, *, level: int) -> None:
    """Write what the meeting said of an application."""
    if level == 2:
        pages.heading(words("sheet.meeting"), 1)
    pages.facts(
        [
            (words("meeting.rapporteur"), item.rapporteur),
            (words("meeting.closed"), _when(item.closed, words)),
            (words("meeting.notes"), item.notes),
        ]
    )
    rows = [
        [str(each.criterion.number), words.of(each.criterion.title), words.number(each.points), each.reason]
        for each in item.consensus
    ]
    headings = [words("column.number"), words("column.criterion"), words("meeting.points"), words("column.reason")]
    pages.table(headings, rows, widths=(12, 45, 25, 88), right=(2,))


def _review(pages: Pages, review: ReviewFacts, words: Wording, draw: DrawPassage) -> None:
    """Write one reviewer's points, comments and evidence."""
    pages.heading(words("record.review", name=review.reviewer), 1)
    status = words.known("status", review.status)
    pages.paragraph(
        words("record.left_out", status=status, reason=words(f"left_out.{review.left_out}"))
        if review.left_out
        else words("record.counted", status=status),
        muted=True,
    )
    for score in review.scores:
        name = f"{score.criterion.number}. {words.of(score.criterion.title) or score.criterion.code}"
        pages.heading(f"{name}: {words.number(score.points)}", 2)
        if score.comment:
            pages.paragraph(score.comment)
        for passage in score.passages:
            _evidence(pages, passage, words, draw)


def _evidence(pages: Pages, passage: Passage, words: Wording, draw: DrawPassage) -> None:
    place = words("word.page", page=passage.page + 1)
    quote = words("word.quote", text=passage.text) if passage.text else words("record.area")
    if (picture := draw(passage)) is None:
        pages.paragraph(f"{quote} ({place}; {words('record.no_picture')})", muted=True)
        return
    pages.picture(
        picture, text=words("record.picture", page=passage.page + 1, text=passage.text), caption=f"{quote} ({place})"
    )


def write_minutes(
    content: ReportContent, minutes: Minutes, target: Path, *, words: Wording, language: Language, now: dt.datetime
) -> None:
    """Write the minutes of the meeting: who took part, each application, the decisions, and the regional dialogue.

    How the consensus moved applications, lots and the lock are told in the words of the meeting's own minutes.
    """
    title = words("minutes.title", call=words.of(content.call.title))
    pages = _pages(content, title, words, now)
    pages.heading(title)
    times = sorted(_when(each.closed, words) for each in content.meeting if each.closed)
    held = "" if not times else times[0] if times[0] == times[-1] else f"{times[0]} – {times[-1]}"
    pages.facts(
        [
            (words("summary.agency"), words.of(content.call.agency)),
            (words("summary.reference"), content.call.reference),
            (words("minutes.held"), held),
            (words("summary.leads"), ", ".join(content.leads)),
            (words("summary.reviewers"), ", ".join(each.name for each in content.reviewers)),
            (words("summary.places"), str(content.places)),
        ]
    )
    _decisions(pages, content, words)
    for sentence in result_sentences(minutes, language):
        pages.paragraph(sentence)
    if minutes.moves:
        pages.heading(read_words()["moves"][language], 1)
        for sentence in move_sentences(minutes, language):
            pages.paragraph(sentence)
    pages.heading(words("meeting.items"), 1)
    if not content.meeting:
        pages.paragraph(words("nothing.meeting"), muted=True)
    for item in content.meeting:
        pages.heading(f"{item.application.number} {item.application.applicant}", 2)
        _item(pages, item, words, level=1)
    _dialogue(pages, content, words)
    pages.heading(words("minutes.signed"), 1)
    for name in content.leads:
        pages.paragraph(f"\n\n______________________________\n{name}")
    pages.save(target)


def _decisions(pages: Pages, content: ReportContent, words: Wording) -> None:
    decided = [each for each in content.applications if each.decision.outcome]
    pages.heading(words("minutes.decisions"), 1)
    if not decided:
        pages.paragraph(words("summary.no_decisions"), muted=True)
    rows = [
        [
            str(each.number),
            each.applicant,
            words.known("outcome", each.decision.outcome),
            each.decision.reason,
        ]
        for each in decided
    ]
    headings = [words("column.number"), words("column.applicant"), words("column.decision"), words("column.reason")]
    pages.table(headings, rows, widths=(11, 48, 24, 87))


def _dialogue(pages: Pages, content: ReportContent, words: Wording) -> None:
    pages.heading(words("meeting.dialogue"), 1)
    if not content.contacts:
        pages.paragraph(words("nothing.dialogue"), muted=True)
    rows = [
        [
            _when(each.held, words),
            f"{region_of(each)}\n{words.known('contact', each.kind)}".strip(),
            each.persons,
            "\n".join(text for text in (each.summary, each.outcome) if text),
        ]
        for each in content.contacts
    ]
    headings = [words("meeting.held"), words("column.region"), words("meeting.persons"), words("meeting.summary")]
    pages.table(headings, rows, widths=(23, 42, 42, 63))


class PassagePainter:
    """Pictures of passages from the locked-down worker, one application's documents at a time."""

    def __init__(self, client: DocumentClient, load: Mapping[str, Callable[[], bytes | None]]) -> None:
        self._client = client
        self._known: set[str] = set()
        for sha256, fetch in load.items():
            if (data := fetch()) is not None:
                client.add(sha256, lambda data=data: data)  # type: ignore[misc]
                self._known.add(sha256)

    def __call__(self, passage: Passage) -> Picture | None:
        """Return the band of the page around the passage; None where the page can't be shown."""
        if passage.document not in self._known:
            return None
        try:
            information: Future[DocumentInfo] = self._client.info(passage.document)
            pages = information.result().sizes
            if passage.page >= len(pages):
                return None
            size = pages[passage.page]
            clip = _band(passage, size.width, size.height)
            raster: Future[Raster] = self._client.render(passage.document, passage.page, zoom=_ZOOM, clip=clip)
            return Picture(raster.result(), clip, passage.rects)
        except DocumentFailure:
            return None


def _band(passage: Passage, width: float, height: float) -> Rect:
    """Return the page's full width, from a little above the first mark to a little below the last."""
    top = max(0.0, min(rect[1] for rect in passage.rects) - _ROOM)
    bottom = min(height, max(rect[3] for rect in passage.rects) + _ROOM)
    return (0.0, top, width, max(bottom, top + 1))
