"""Undoing a merge, the last or any earlier one: a lead's retraction of what only that file brought, and its redo.

A file brings chains from their beginnings, so what it holds of a chain is told by a length. With the merges that stand
(those not undone), a part of a chain counts if one of them holds it; undoing a merge retracts the rest of what the
file holds. So the order of undoing and redoing doesn't matter, and a file that comes again brings nothing back.
Devices that were accepted on the way of undone merges only are let go, too.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.merge.backups import back_up
from workbench.models.entities import Acceptance, Retraction, key
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.journal import JournalSession, sqlite_connection
from workbench.models.merge_log import LoggedMerge, append_entry, read_merges
from workbench.models.state import summarize

Span = tuple[str, int, int]
"""A part of a chain: its id, the first seq and the last."""


@dataclass(frozen=True)
class UndoOutcome:
    """What undoing or redoing did: the merge, how many revisions don't count any more (or again), and the state."""

    merge: LoggedMerge
    revisions: int
    conflicts: int
    state_hash: str
    backup: Path


def list_merges(path: Path) -> tuple[LoggedMerge, ...]:
    """Return the files that were merged into the review file, first to last, without changing a byte of it."""
    with open_review_file(path, write=False) as file:
        return merges_of(file)


def merges_of(file: ReviewFile) -> tuple[LoggedMerge, ...]:
    """Do the work of :func:`list_merges` with an open file."""
    with file.transaction() as session:
        return read_merges(sqlite_connection(session))


def undo_merge(path: Path, number: int | None = None) -> UndoOutcome:
    """Undo the merge with this number in the log, or the last one that changed something and stands.

    Raises:
        InputRefusedError: it isn't a lead's file, or there is no such merge; nothing was changed.
        FileInUseError: another window or command holds the file.
    """
    with open_review_file(path) as file:
        return undo_merge_in(file, number)


def redo_merge(path: Path, number: int | None = None) -> UndoOutcome:
    """Redo the undone merge with this number, or the one that was undone last; raises as :func:`undo_merge`."""
    with open_review_file(path) as file:
        return redo_merge_in(file, number)


def undo_merge_in(file: ReviewFile, number: int | None = None) -> UndoOutcome:
    """Do the work of :func:`undo_merge` with an open file."""
    merges = _merges_to_change(file)
    standing = [each for each in merges if not each.is_undone]
    chosen = _chosen(standing, number, [each for each in standing if each.changed_something], "undo")
    backup = back_up(file)
    with file.transaction() as session:
        connection = sqlite_connection(session)
        others = [each for each in standing if each is not chosen]
        spans = [span for chain in chosen.chains for span in _only_in(chosen, chain, merges, others)]
        entity_id = chosen.retraction or file.new_id()
        overruled = _overrule(session, spans)
        session.get_or_add(Retraction, entity_id).spans = [list(span) for span in spans] or None
        _settle_acceptances(session, merges, others)
        append_entry(connection, "undo", merge=chosen.number, retraction=entity_id, overruled=overruled)
    return _outcome(file, chosen, spans, backup)


def redo_merge_in(file: ReviewFile, number: int | None = None) -> UndoOutcome:
    """Do the work of :func:`redo_merge` with an open file."""
    merges = _merges_to_change(file)
    undone = [each for each in merges if each.undone_by]
    latest = sorted(undone, key=lambda each: int(each.undone_by["number"] if each.undone_by else 0))
    chosen = _chosen(undone, number, latest, "redo")
    assert chosen.undone_by
    assert chosen.retraction
    backup = back_up(file)
    with file.transaction() as session:
        connection = sqlite_connection(session)
        before = _retracted_by(session, (each.retraction for each in undone))
        session.get_or_add(Retraction, chosen.retraction).spans = None
        for other in undone:
            found = session.get(Retraction, other.retraction) if other is not chosen else None
            if found and found.spans:
                found.spans = _without(found.spans, chosen) or None
        for entity_id, spans in chosen.undone_by["overruled"].items():
            session.get_or_add(Retraction, entity_id).spans = spans
        standing = [each for each in merges if not each.is_undone or each is chosen]
        _settle_acceptances(session, merges, standing)
        append_entry(connection, "redo", merge=chosen.number, retraction=chosen.retraction)
    return _outcome(file, chosen, [span for span in before if _holds(chosen, span)], backup)


def _merges_to_change(file: ReviewFile) -> tuple[LoggedMerge, ...]:
    if file.lead is None:
        raise InputRefusedError("Only a lead undoes a merge, and this file isn't open as a lead's.")
    return merges_of(file)


def _chosen(
    choice: Sequence[LoggedMerge], number: int | None, in_order: Sequence[LoggedMerge], what: str
) -> LoggedMerge:
    """Return the merge with a number, or the last of those in order."""
    if number is None:
        if not in_order:
            raise InputRefusedError(f"There is no merge to {what}.")
        return in_order[-1]
    for each in choice:
        if each.number == number:
            return each
    raise InputRefusedError(f"There is no merge {number} to {what}; look at the list of merges.")


def _only_in(
    chosen: LoggedMerge, chain: str, merges: Iterable[LoggedMerge], others: Iterable[LoggedMerge]
) -> list[Span]:
    """Return the parts of a chain that some merge brought, that the chosen file holds, and that no other file holds."""
    held = max((each.chains[chain][1] for each in others if chain in each.chains), default=0)
    reached = chosen.chains[chain][1]
    brought = sorted(each.chains[chain] for each in merges if chain in each.chains)
    parts = [(max(before, held) + 1, min(last, reached)) for before, last in brought]
    return [(chain, first, last) for first, last in parts if first <= last]


def _without(spans: Sequence[Sequence[Any]], chosen: LoggedMerge) -> list[list[Any]]:
    """Return the spans without what the chosen file holds."""
    cut = [(chain, max(first, chosen.chains.get(chain, (0, 0))[1] + 1), last) for chain, first, last in spans]
    return [list(span) for span in cut if span[1] <= span[2]]


def _retracted_by(session: Session, retractions: Iterable[str | None]) -> set[Span]:
    found = (session.get(Retraction, each) for each in retractions)
    return {(chain, first, last) for each in found if each for chain, first, last in each.spans or ()}


def _holds(merge: LoggedMerge, span: Span) -> bool:
    return span[1] <= merge.chains.get(span[0], (0, 0))[1]


def _overrule(session: JournalSession, spans: Sequence[Span]) -> dict[str, Any]:
    """Set retractions that came in the spans back to what they were, and return what they were set to there.

    A retraction can't be retracted, else two leads could take each other's back: so it is changed in this lead's name.
    """
    connection = sqlite_connection(session)
    query = "SELECT DISTINCT entity_id FROM revision WHERE chain = ? AND seq BETWEEN ? AND ? AND entity = 'retraction'"
    ids = sorted({entity_id for span in spans for (entity_id,) in connection.execute(query, span)})
    overruled = {}
    for entity_id in ids:
        found = session.get_or_add(Retraction, entity_id)
        overruled[entity_id] = found.spans
        found.spans = _value_outside(session, entity_id, spans)
    return overruled


def _value_outside(session: Session, entity_id: str, spans: Sequence[Span]) -> Any:
    """Return the deepest value that a retraction had outside the spans, None where it came in them."""
    found = sqlite_connection(session).execute(
        "SELECT chain, seq, body -> '$.value' FROM revision WHERE entity = 'retraction' AND entity_id = ? "
        "ORDER BY depth DESC, id DESC",
        (entity_id,),
    )
    for chain, seq, value in found:
        if not any(chain == span[0] and span[1] <= seq <= span[2] for span in spans):
            return json.loads(value)
    return None


def _settle_acceptances(
    session: JournalSession, merges: Sequence[LoggedMerge], standing: Sequence[LoggedMerge]
) -> None:
    """Let the devices that merges accepted be those that the merges that stand would have accepted."""
    pairs = {chain: (author, device) for chain, author, device in _owners(session)}
    wanted = {key(*pairs[chain]) for each in standing if each.accepts for chain in each.chains if chain in pairs}
    for entity_id in sorted({each for merge in merges for each in merge.accepted}):
        found = session.get_or_add(Acceptance, entity_id)
        found.accepted = True if entity_id in wanted else None


def _owners(session: Session) -> list[tuple[str, str, str]]:
    return sqlite_connection(session).execute("SELECT id, author, device FROM chain").fetchall()


def _outcome(file: ReviewFile, merge: LoggedMerge, spans: Iterable[Span], backup: Path) -> UndoOutcome:
    with file.transaction() as session:
        ours = {chain for (chain,) in sqlite_connection(session).execute("SELECT id FROM chain")}
    revisions = sum(last - first + 1 for chain, first, last in spans if chain in ours)
    summary = summarize(file, keep=True)
    return UndoOutcome(merge, revisions, summary.open_conflicts, summary.state_hash, backup)
