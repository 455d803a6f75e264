"""Messages of one applicant: a later version takes the earlier one's place, a letter alone finds its application.

Nothing is lost on the way: what is replaced is kept, and the reason is told.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from workbench.intake.draft import Draft, Read, as_kind, is_own
from workbench.intake.eligibility import received_late
from workbench.intake.matching import Matcher

Standing = Literal["replaces", "late", "earlier"]
_FIRST = dt.datetime.min.replace(tzinfo=dt.UTC)

LATE_REASON = "It came after the deadline and doesn't take the place of the version before it."
EARLIER_REASON = "It is an earlier version of the application, kept beside the later one."


def join_messages(drafts: Sequence[Draft], deadline: dt.datetime | None) -> list[Draft]:
    """Return the drafts, those of one applicant's messages made one; ``drafts`` without a message stay as they are."""
    delivered = sorted((draft for draft in drafts if draft.delivery), key=arrival)
    kept: list[Draft] = []
    homes = _Applicants()
    for draft in (each for each in delivered if any(map(is_own, each.files))):
        home = homes.find_or_add(draft)
        if home is draft:
            kept.append(draft)
        else:
            _join_version(home, draft, deadline)
    others = [draft for draft in drafts if not draft.delivery]
    letters = [each for each in delivered if not any(map(is_own, each.files))]
    return [*others, *kept, *_unjoined(letters, [*others, *kept])]


def arrival(draft: Draft) -> dt.datetime:
    """Return when a draft's message was received, for sorting."""
    return (draft.delivery.received if draft.delivery else None) or _FIRST


class _Applicants:
    """Knows the applicants of messages: by organisation number, else by sender and name together.

    A sender alone doesn't tell: a consultant may write for several.
    """

    def __init__(self) -> None:
        self._by_number: dict[str, Draft] = {}
        self._by_sender: dict[tuple[str, str], Draft] = {}

    def find_or_add(self, draft: Draft) -> Draft:
        """Return the earlier draft of the same applicant, or the draft itself as the first."""
        number, sender = draft.organisation_number, (_sender(draft), draft.name.casefold())
        found = self._by_number.get(number) if number else None
        if found is None and sender[0]:
            found = self._by_sender.get(sender)
            if (
                found and number and found.organisation_number
            ):  # two numbers are two applicants, whatever they are called
                found = None
        home = found or draft
        if number:
            self._by_number.setdefault(number, home)
        self._by_sender.setdefault(sender, home)
        return home


def standing_of(received: dt.datetime | None, before: dt.datetime | None, deadline: dt.datetime | None) -> Standing:
    """Return how a version stands to one before it: a late one never takes a timely one's place by itself."""
    if received is None or before is None:
        return "replaces"
    if received < before:
        return "earlier"
    is_late = deadline is not None and received_late(deadline, received) and not received_late(deadline, before)
    return "late" if is_late else "replaces"


def version_sentence(standing: Standing, received: dt.datetime | None, before: dt.datetime | None) -> str:
    """Return what a person should know of a further version."""
    at, earlier = (f"{each:%Y-%m-%d %H:%M}" if each else "at an unknown time" for each in (received, before))
    if standing == "late":
        return (
            f"A further version came after the deadline ({at}): the one before it ({earlier}) stands until you decide."
        )
    if standing == "earlier":
        return f"An earlier version ({at}) was kept beside the later one ({earlier})."
    return f"A later version ({at}) takes the place of the one before it ({earlier}); both are kept."


def sender_sentence(sender: str, before: str) -> list[str]:
    """Return what a person should check where a further version came from somebody else: anybody can name a number."""
    if not sender or not before or sender == before:
        return []
    return [f"It came from {sender}, and the version before it from {before}: check that both are the applicant's."]


def _sender(draft: Draft) -> str:
    return draft.delivery.message.sender if draft.delivery else ""


def _join_version(home: Draft, draft: Draft, deadline: dt.datetime | None) -> None:
    received, before = (each.delivery.received if each.delivery else None for each in (draft, home))
    standing = standing_of(received, before, deadline)
    known = {read.document.sha256 for read in home.files}
    current = home.current()
    for read in draft.files:
        if read.document.sha256 in known:
            continue
        if not is_own(read) or current is None:
            home.files.append(read)
        elif standing == "replaces":
            home.files.append(_in_place_of(read, current))
            current = home.files[-1]
        else:
            home.files.append(as_kind(read, "annex", LATE_REASON if standing == "late" else EARLIER_REASON))
    home.problems += [*draft.problems, version_sentence(standing, received, before)]
    home.problems += sender_sentence(_sender(draft), _sender(home))
    if standing == "replaces":
        home.problems += home.delivery.problems() if home.delivery else ()
        home.delivery = draft.delivery


def _in_place_of(read: Read, current: Read) -> Read:
    """Return a read that stands for another; one that was made from an original does so through it."""
    if read.original is not None:
        return replace(read, original=replace(read.original, replaces=current.document.sha256))
    return replace(read, document=replace(read.document, replaces=current.document.sha256))


def _unjoined(letters: Sequence[Draft], homes: Sequence[Draft]) -> list[Draft]:
    """Let messages that carry only letters and annexes join the application they name; return the rest."""
    matcher = Matcher([home.as_candidate() for home in homes])
    rest = []
    for draft in letters:
        for read in draft.files:
            match = matcher.match(read.document.file_name, read.text)
            if match.position is None:
                rest.append(draft)
                break
            joined = as_kind(read, read.document.kind, f"{read.document.kind_reason} {match.reason}")
            homes[match.position].files.append(joined)
    return rest
