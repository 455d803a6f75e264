"""Persons in a report: left out or numbered where that is wanted, and always listed before anything is written."""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from workbench.intake.eligibility import is_legal_person, organisation_number
from workbench.report.choices import Choices
from workbench.report.content import ApplicationFacts, MeetingFacts, ReportContent, ScoreFacts
from workbench.report.wording import Wording


@dataclass(frozen=True)
class PersonalItem:
    """A kind of personal data that goes in, by its key in the report's wording, and how much of it there is."""

    key: str
    count: int


def personal_data(content: ReportContent) -> tuple[PersonalItem, ...]:
    """List what a report says of persons, as it stands: call it on what :func:`prepared` returns."""
    choices = content.choices
    scores = [score for review in content.reviews for score in review.scores]
    shown = scores if choices.has("reviews") else []
    meeting, contacts = (content.meeting, content.contacts) if choices.has("meeting") else ((), ())
    counts = {
        "leads": len(content.leads),
        "reviewers": 0 if choices.hides_reviewers else len(content.reviewers),
        "reviews": len(content.reviews) if choices.has("reviews") and not choices.hides_reviewers else 0,
        "comments": sum(bool(score.comment) for score in shown),
        "quotes": sum(len(score.evidence) for score in shown),
        "offsets": len(content.reviewers) if choices.has("reviewers") and not choices.hides_reviewers else 0,
        "interests": len(content.interests) if choices.has("interests") else 0,
        "sole_traders": sum(_is_sole_trader(each.organisation_number) for each in content.applications),
        "applicants": len(content.applications),
        "meeting": sum(bool(each.notes or each.rapporteur) for each in meeting),
        "contacts": sum(bool(each.persons or each.summary) for each in contacts),
    }
    return tuple(PersonalItem(key, count) for key, count in counts.items() if count)


def prepared(content: ReportContent, choices: Choices, words: Wording) -> ReportContent:
    """Return the content as the choices want it."""
    content = replace(content, choices=choices)
    if choices.hides_reviewers:
        content = _without_names(content, words)
    return content if choices.has_personal_data else _without_persons(content, words)


def _without_names(content: ReportContent, words: Wording) -> ReportContent:
    """Number the reviewers, in an order that says nothing of their names, wherever their names stand."""

    def draw(name: str) -> str:
        return hashlib.sha256(f"{content.state_hash}{name}".encode()).hexdigest()

    known = {each.name for each in content.reviewers} | {each.reviewer for each in content.reviews}
    known |= {each.reviewer for each in content.interests}
    names = {
        name: words("word.reviewer", number=number) for number, name in enumerate(sorted(known, key=draw), start=1)
    }
    hide = _replacer(names)
    content = _with_applications(content, lambda each: _application(each, hide))
    leads = tuple(name for name in content.leads if name not in known)
    return replace(
        content,
        leads=leads,
        reviews=tuple(
            replace(each, reviewer=names[each.reviewer], scores=tuple(_score(score, hide) for score in each.scores))
            for each in content.reviews
        ),
        reviewers=tuple(
            sorted((replace(each, name=names[each.name]) for each in content.reviewers), key=lambda each: each.name)
        ),
        # The reason would tell who it is.
        interests=tuple(replace(each, reviewer=names[each.reviewer], reason="") for each in content.interests),
        conflicts=tuple(
            replace(
                each,
                about=tuple(map(hide, each.about)),
                shown=_hidden(each.shown, hide),
                values=tuple(_hidden(value, hide) for value in each.values),
            )
            for each in content.conflicts
        ),
        meeting=tuple(replace(_meeting(each, hide), rapporteur=hide(each.rapporteur)) for each in content.meeting),
        contacts=tuple(
            replace(each, persons=hide(each.persons), summary=hide(each.summary), outcome=hide(each.outcome))
            for each in content.contacts
        ),
        # Received files are named after the people they came from.
        merges=tuple(replace(each, file=words("word.hidden_file", number=each.number)) for each in content.merges),
    )


def _replacer(names: Mapping[str, str]) -> Callable[[str], str]:
    """Return what puts each name's stand-in in the name's place, longest names first."""
    written = sorted((name for name in names if name.strip()), key=len, reverse=True)
    if not written:
        return lambda text: text
    pattern = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, written))})(?!\w)", re.IGNORECASE)
    folded = {name.casefold(): other for name, other in names.items()}
    return lambda text: pattern.sub(lambda match: folded.get(match[0].casefold(), match[0]), text)


def _score(score: ScoreFacts, hide: Callable[[str], str]) -> ScoreFacts:
    return replace(score, comment=hide(score.comment)) if score.comment else score


def _application(application: ApplicationFacts, hide: Callable[[str], str]) -> ApplicationFacts:
    decision = replace(application.decision, reason=hide(application.decision.reason))
    verdicts = tuple(replace(each, reason=hide(each.reason)) for each in application.verdicts)
    return replace(application, decision=decision, verdicts=verdicts)


def _meeting(item: MeetingFacts, hide: Callable[[str], str]) -> MeetingFacts:
    agreed = tuple(replace(each, reason=hide(each.reason)) for each in item.consensus)
    return replace(item, notes=hide(item.notes), consensus=agreed)


def _hidden(value: Any, hide: Callable[[str], str]) -> Any:
    return hide(value) if isinstance(value, str) else value


def _without_persons(content: ReportContent, words: Wording) -> ReportContent:
    def bare(application: ApplicationFacts) -> ApplicationFacts:
        is_hidden = _is_sole_trader(application.organisation_number)
        return replace(application, organisation_number=words("word.hidden")) if is_hidden else application

    content = _with_applications(content, bare)
    return replace(
        content,
        leads=(),
        reviews=tuple(
            replace(each, scores=tuple(replace(score, comment="", evidence=()) for score in each.scores))
            for each in content.reviews
        ),
        conflicts=(),
        meeting=tuple(replace(each, rapporteur="", notes="") for each in content.meeting),
        contacts=tuple(replace(each, persons="", summary="") for each in content.contacts),
    )


def _with_applications(content: ReportContent, change: Callable[[ApplicationFacts], ApplicationFacts]) -> ReportContent:
    """Return the content with its applications changed, wherever they stand."""
    changed = {each.id: change(each) for each in content.applications}
    return replace(
        content,
        applications=tuple(changed.values()),
        rows=tuple(replace(row, application=changed[row.application.id]) for row in content.rows),
        reviews=tuple(replace(each, application=changed[each.application.id]) for each in content.reviews),
        interests=tuple(replace(each, application=changed[each.application.id]) for each in content.interests),
        meeting=tuple(replace(each, application=changed[each.application.id]) for each in content.meeting),
        contacts=tuple(
            replace(each, application=changed[each.application.id] if each.application else None)
            for each in content.contacts
        ),
    )


def _is_sole_trader(number: str) -> bool:
    """Tell a number that belongs to a person: such a number is valid, and no legal person's."""
    valid = organisation_number(number)
    return valid is not None and not is_legal_person(valid)
