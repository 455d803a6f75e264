"""What was merged into a file and what was kept of it before: the merge log and the backups, told with names."""

import datetime
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.merge.backups import list_backups
from workbench.models.entities import Reviewer
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.journal import sqlite_connection
from workbench.models.merge_log import LoggedMerge, log_problems, read_entries, read_merges

Reason = Literal["merge", "undo", "redo", "restore"]


@dataclass(frozen=True)
class MergeOverview:
    """The merges of a file, first to last, the names of the people whose work each brought, and what is wrong.

    ``problems`` are sentences: the log's entries name one another, so a change to one of them shows.
    """

    merges: tuple[LoggedMerge, ...]
    people: Mapping[int, tuple[str, ...]]
    problems: tuple[str, ...]


def read_overview(file: ReviewFile) -> MergeOverview:
    """Return the merges of a file."""
    with file.transaction() as session:
        connection = sqlite_connection(session)
        merges = read_merges(connection)
        names = _names_of_chains(session)
        people = {
            each.number: tuple(sorted({names[chain] for chain in _brought(each) if names.get(chain)}))
            for each in merges
        }
        return MergeOverview(merges, people, tuple(log_problems(connection)))


def _brought(merge: LoggedMerge) -> Sequence[str]:
    """Return the chains of which a merge brought something, all of them where it brought nothing."""
    grown = [chain for chain, (before, reached) in merge.chains.items() if reached > before]
    return grown or list(merge.chains)


def _names_of_chains(session: Session) -> dict[str, str]:
    people = {each.id: each.name or "" for each in session.scalars(select(Reviewer))}
    found = sqlite_connection(session).execute("SELECT id, author FROM chain")
    return {chain: people.get(author, "") for chain, author in found}


@dataclass(frozen=True)
class BackupInfo:
    """A backup, when it was made (UTC), its size in bytes, and before what.

    ``reason`` is what followed it in the merge log, "restore" where nothing did; ``file`` the merged file it concerned.
    """

    path: Path
    time: datetime.datetime
    size: int
    reason: Reason
    file: str


def read_backups(path: Path) -> tuple[BackupInfo, ...]:
    """Return a review file's backups, newest first, without changing a byte of anything."""
    entries: list[dict[str, Any]] = []
    with (
        suppress(InputRefusedError),  # a damaged file is just what backups are for
        open_review_file(path, write=False) as file,
        file.transaction() as session,
    ):
        entries = read_entries(sqlite_connection(session))
    files = {entry["number"]: entry["file"] for entry in entries if entry["kind"] == "merge"}
    later: datetime.datetime | None = None
    found = []
    for backup in list_backups(path):
        entry = _first_between(entries, backup.time, later)
        reason: Reason = entry["kind"] if entry else "restore"
        about = "" if entry is None else entry.get("file") or files.get(entry.get("merge"), "")
        found.append(BackupInfo(backup.path, backup.time, backup.path.stat().st_size, reason, about))
        later = backup.time
    return tuple(found)


def _first_between(
    entries: Sequence[Mapping[str, Any]], start: datetime.datetime, end: datetime.datetime | None
) -> Mapping[str, Any] | None:
    """Return the first entry that was written behind a backup and before the next one; entries tell whole seconds."""
    for entry in entries:
        time = datetime.datetime.fromisoformat(entry["time"])
        if time >= start.replace(microsecond=0) and (end is None or time <= end):
            return entry
    return None


@dataclass(frozen=True)
class RestoreLoss:
    """What a file holds that a backup doesn't: how many changes, by whose hand, and which merges."""

    changes: int
    by_person: Mapping[str, int]
    merges: tuple[LoggedMerge, ...]


def loss_of_restore(path: Path, backup: Path) -> RestoreLoss:
    """Return what would go with a restore; nothing is changed.

    Raises:
        InputRefusedError: one of the files can't be read.
    """
    with open_review_file(backup, write=False) as kept, kept.transaction() as session:
        reached = _lengths(session)
        known = {each.number for each in read_merges(sqlite_connection(session))}
    with open_review_file(path, write=False) as file, file.transaction() as session:
        names = _names_of_chains(session)
        by_person: dict[str, int] = {}
        for chain, length in _lengths(session).items():
            gone = length - reached.get(chain, 0)
            if gone > 0:
                by_person[names.get(chain, "")] = by_person.get(names.get(chain, ""), 0) + gone
        merges = tuple(each for each in read_merges(sqlite_connection(session)) if each.number not in known)
    return RestoreLoss(sum(by_person.values()), by_person, merges)


def _lengths(session: Session) -> dict[str, int]:
    found = sqlite_connection(session).execute("SELECT chain, max(seq) FROM revision GROUP BY chain")
    return dict(found.fetchall())
