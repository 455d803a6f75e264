"""Decision letters and feedback sheets: one pair per application that has a decision and a reason, and no other."""

import csv
import datetime as dt
import io
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.errors import InputRefusedError
from workbench.merge.names import safe_stem
from workbench.models.file import ReviewFile
from workbench.report.choices import Choices
from workbench.report.collect import collect_content
from workbench.report.content import ApplicationFacts, MeetingFacts, ReportContent, ReviewFacts
from workbench.report.letter_template import LetterTemplate
from workbench.report.privacy import prepared
from workbench.report.tables import cell_text, write_table
from workbench.report.wording import Language, Wording
from workbench.report.workbook import Progress, put_in_place

_STRENGTH, _WEAKNESS = ("+",), ("-", "–", "−")
"""What a line of a consensus's reason begins with where it is a strength or a weakness."""


@dataclass(frozen=True)
class LettersOutcome:
    """What was written; ``undecided`` and ``without_feedback`` are applications that a person has to look at."""

    folder: Path
    letters: tuple[Path, ...]
    undecided: tuple[str, ...]
    without_feedback: tuple[str, ...]

    @property
    def needs_person(self) -> bool:
        """Whether anything was left out."""
        return bool(self.undecided or self.without_feedback)


def write_letters(
    file: ReviewFile,
    folder: Path,
    *,
    language: Language = "sv",
    templates: Path | None = None,
    with_comments: bool = False,
    now: dt.datetime | None = None,
    progress: Progress = lambda done, total, text: None,
) -> LettersOutcome:
    """Write the letters and a list for mail merge to a folder, which is made if it isn't there.

    ``templates`` is a folder with the agency's own. ``with_comments`` lets reviewers' comments stand, without names,
    on criteria that have no consensus. Nothing is written for an application without a decision and a reason.

    Raises:
        InputRefusedError: the folder or a template is of no use, or the call has no applications.
    """
    found = collect_content(file)
    content = prepared(found, Choices(is_anonymous=True), Wording(language))
    content = replace(content, leads=found.leads)  # a lead who also reviewed signs all the same
    writer = _Writer(content, language, now or dt.datetime.now().astimezone(), with_comments=with_comments)
    decision, feedback = (LetterTemplate(_template(name, language, templates)) for name in ("decision", "feedback"))
    ready = [each for each in content.applications if each.decision.is_reasoned and not each.is_withdrawn]
    undecided = [each for each in content.applications if not each.decision.is_reasoned and not each.is_withdrawn]
    if folder.exists() and not folder.is_dir():
        raise InputRefusedError(f"{folder.name} is a file; name a folder.")
    written: list[Path] = []
    bare: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        built = Path(name)
        for number, application in enumerate(ready):
            progress(number, len(ready) + 1, application.applicant)
            values = writer.values(application)
            stem = writer.stem(application)
            decision.fill(values, built / f"{writer.words('letters.decision_file', stem=stem)}.docx", now=writer.now)
            if values["has_feedback"]:
                feedback.fill(
                    values, built / f"{writer.words('letters.feedback_file', stem=stem)}.docx", now=writer.now
                )
            else:
                bare.append(f"{application.number} {application.applicant}")
        progress(len(ready), len(ready) + 1, "")
        if ready:
            writer.write_list(ready, built)
            written = _put_all(built, folder)
    names = tuple(f"{each.number} {each.applicant}" for each in undecided)
    return LettersOutcome(folder, tuple(written), names, tuple(bare))


def _put_all(built: Path, folder: Path) -> list[Path]:
    """Give finished files their names, each read back."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputRefusedError(f"The folder {folder} can't be made: {error.strerror}.") from error
    written = []
    for each in sorted(built.iterdir()):
        put_in_place(each, folder / each.name)
        written.append(folder / each.name)
    return written


def _template(name: str, language: Language, templates: Path | None) -> Path:
    """Return the agency's template, the program's own where it has none of that name."""
    if templates is not None and not templates.is_dir():
        raise InputRefusedError(f"The folder of templates {templates} doesn't exist.")
    own = templates / f"{name}-{language}.docx" if templates else None
    return own if own and own.exists() else paths.resources() / "letters" / f"{name}-{language}.docx"


class _Writer:
    """The values of the letters of one call."""

    def __init__(self, content: ReportContent, language: Language, now: dt.datetime, *, with_comments: bool) -> None:
        self.content = content
        self.words = Wording(language)
        self.now = now
        self.with_comments = with_comments
        self.meeting = {each.application.id: each for each in content.meeting}
        self.points = {row.application.id: row.points for row in content.rows}
        self.counted: defaultdict[str, list[ReviewFacts]] = defaultdict(list)
        for review in content.reviews:
            if review.left_out is None:
                self.counted[review.application.id].append(review)
        self.width = max(2, len(str(max(each.number for each in content.applications))))

    def stem(self, application: ApplicationFacts) -> str:
        """Return the part of the files' names that says whose they are."""
        return f"{application.number:0{self.width}} {safe_stem(application.applicant)[:60].strip()}"

    def values(self, application: ApplicationFacts) -> dict[str, Any]:
        """Return what a template may name; resources/letters/README.md lists it."""
        call, words = self.content.call, self.words
        criteria = self._criteria(application)
        granted = application.decision.granted
        return {
            "agency": words.of(call.agency),
            "call": words.of(call.title),
            "reference": call.reference,
            "date": self.now.date().isoformat(),
            "applicant": application.applicant,
            "organisation_number": application.organisation_number,
            "region": application.region,
            "number": application.number,
            "outcome": application.decision.outcome,
            "reason": application.decision.reason,
            "granted": "" if granted is None else words.amount(granted),
            "leads": ", ".join(self.content.leads),
            "scale_low": words.number(call.scale.low),
            "scale_high": words.number(call.scale.high),
            "criteria_count": len(call.criteria),
            "reviewers_count": len(self.counted[application.id]),
            "applications_count": len(self.content.applications),
            "has_feedback": any(each["strengths"] or each["weaknesses"] or each["remarks"] for each in criteria),
            "criteria": criteria,
        }

    def _criteria(self, application: ApplicationFacts) -> list[dict[str, Any]]:
        meeting: MeetingFacts | None = self.meeting.get(application.id)
        agreed = {each.criterion.id: each for each in meeting.consensus} if meeting else {}
        means = self.points.get(application.id, {})
        found = []
        for criterion in self.content.call.criteria:
            consensus = agreed.get(criterion.id)
            points: Any = consensus.points if consensus and not consensus.is_stale else None
            texts = consensus.reason.splitlines() if consensus else []
            if not any(text.strip() for text in texts) and self.with_comments:
                texts = list(self._comments(application, criterion.id))
                points = means.get(criterion.id) if points is None else points
            found.append(
                {
                    "number": criterion.number,
                    "title": self.words.of(criterion.title) or criterion.code,
                    "points": "" if points is None else self.words.number(Fraction(points), 1),
                    **sorted_texts(texts),
                }
            )
        return found

    def _comments(self, application: ApplicationFacts, criterion: str) -> Iterator[str]:
        """Yield the counted reviews' comments by their text, so that their order tells nobody's name."""
        yield from sorted(
            " ".join(score.comment.split())
            for review in self.counted[application.id]
            for score in review.scores
            if score.criterion.id == criterion and score.comment.strip()
        )

    def write_list(self, ready: Sequence[ApplicationFacts], folder: Path) -> None:
        """Write the list for mail merge, as a workbook and as text."""
        words = self.words
        headings = [words(heading) for heading in _LIST.values()]
        rows = [[str(self._listed(key, each)) for key in _LIST] for each in ready]
        name = words("letters.list_file")
        write_table(folder / f"{name}.xlsx", headings, rows, title=name, now=self.now)
        text = io.StringIO()
        lines = csv.writer(text, delimiter=";", lineterminator="\r\n")
        lines.writerows([headings, *([cell_text(each) for each in row] for row in rows)])
        (folder / f"{name}.csv").write_bytes(text.getvalue().encode("utf-8-sig"))

    def _listed(self, key: str, application: ApplicationFacts) -> object:
        values = self.values(application)
        stem = self.stem(application)
        listed: dict[str, Callable[[], object]] = {
            "outcome": lambda: self.words.known("outcome", application.decision.outcome),
            "sender": lambda: application.sender,
            "letter": lambda: f"{self.words('letters.decision_file', stem=stem)}.docx",
            "feedback": lambda: (
                f"{self.words('letters.feedback_file', stem=stem)}.docx" if values["has_feedback"] else ""
            ),
        }
        return listed[key]() if key in listed else values[key]


_LIST = {
    "number": "column.number",
    "applicant": "column.applicant",
    "organisation_number": "column.organisation_number",
    "region": "column.region",
    "sender": "letters.sender",
    "outcome": "column.decision",
    "reason": "column.reason",
    "granted": "letters.granted",
    "letter": "letters.letter",
    "feedback": "letters.feedback",
}
"""The list's columns, each with its heading's key."""


def sorted_texts(lines: Sequence[str]) -> dict[str, list[str]]:
    """Sort lines into strengths (they begin with +), weaknesses (−) and remarks, without the signs."""
    found: dict[str, list[str]] = {"strengths": [], "weaknesses": [], "remarks": []}
    for line in map(str.strip, lines):
        kind = "strengths" if line.startswith(_STRENGTH) else "weaknesses" if line.startswith(_WEAKNESS) else "remarks"
        text = line if kind == "remarks" else line[1:].strip()
        if text:
            found[kind].append(text)
    return found
