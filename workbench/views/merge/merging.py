"""The jobs of the merge page, as they run on the background threads."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypedDict

from workbench.merge.handin import write_handin
from workbench.merge.handout import write_handouts
from workbench.merge.merge import merge_files, merge_into
from workbench.merge.outcome import FileOutcome, MergeOutcome
from workbench.merge.private import private_folder
from workbench.merge.protection import is_protected, protect
from workbench.merge.undo import merges_of, redo_merge_in, undo_merge_in
from workbench.models.file import ReviewFile, open_review_file, open_trial_copy
from workbench.models.merge_log import LoggedMerge
from workbench.models.revision import canonical
from workbench.models.state import state_of
from workbench.ranking.view_data import RankingData, read_ranking_data
from workbench.views.runner import Progress

_NO_PASSWORDS: Mapping[Path, str] = MappingProxyType({})


class Answers(TypedDict):
    """What a person has answered for a check or a merge: whether new devices are accepted, and files' passwords."""

    accept: bool
    passwords: Mapping[Path, str]


@dataclass(frozen=True)
class Trial:
    """What the reviews are as they stand, and what they were on a copy that was changed."""

    before: RankingData
    after: RankingData


@dataclass(frozen=True)
class MergePreview:
    """What a merge would do, the state of the file before it, and what is to be ranked before and after.

    ``known`` says of each file how many of its changes are here already; ``locked`` are the files that lack their
    password.
    """

    outcome: MergeOutcome
    state_before: str
    known: tuple[int, ...]
    trial: Trial
    locked: tuple[Path, ...] = ()


@dataclass(frozen=True)
class MergeResult:
    """What a merge did, and the numbers in the log of what it brought."""

    outcome: MergeOutcome
    numbers: tuple[int, ...]


@dataclass(frozen=True)
class UndoPreview:
    """What undoing or redoing merges would do; ``revisions`` don't count any more, or count again."""

    revisions: int
    conflicts: int
    trial: Trial


def preview_job(
    path: Path, incoming: Sequence[Path], *, accept: bool, passwords: Mapping[Path, str] = _NO_PASSWORDS
) -> Callable[[Progress], MergePreview]:
    """Return the job that checks files by merging them into a copy; the file itself isn't changed by a byte."""

    def work(progress: Progress) -> MergePreview:
        with private_folder() as folder, open_trial_copy(path, folder / path.name) as file:
            before = str(state_of(file)["state_hash"])
            reviews = read_ranking_data(file.path)
            earlier = len(merges_of(file))
            outcome = merge_into(
                file,
                incoming,
                itself=path,
                accept_new_devices=accept,
                with_backup=False,
                progress=progress.report,
                password=passwords,
            )
            known = tuple(_known(outcome.files, merges_of(file)[earlier:]))
            refused = [Path(each.path) for each in outcome.files if each.status == "refused"]
            trial = Trial(reviews, read_ranking_data(file.path))
            return MergePreview(outcome, before, known, trial, tuple(filter(is_protected, refused)))

    return work


def _known(files: Sequence[FileOutcome], logged: Sequence[LoggedMerge]) -> list[int]:
    """Return how much of each file was here before, as the copy's log tells; both are in the order of the files."""
    waiting = list(logged)
    found = []
    for each in files:
        name = canonical(Path(each.path).name.encode("utf-8", "replace").decode())
        is_next = each.status != "refused" and waiting and waiting[0].file == name
        merge = waiting.pop(0) if is_next else None
        found.append(sum(min(pair) for pair in merge.chains.values()) if merge else 0)
    return found


def merge_job(
    path: Path,
    incoming: Sequence[Path],
    *,
    accept: bool,
    expected: str | None = None,
    passwords: Mapping[Path, str] = _NO_PASSWORDS,
) -> Callable[[Progress], MergeResult]:
    """Return the job that merges files; it needs the review file for itself, as the preview saw it (``expected``)."""

    def work(progress: Progress) -> MergeResult:
        with open_review_file(path, write=False) as file:
            earlier = {each.number for each in merges_of(file)}
        outcome = merge_files(
            path,
            incoming,
            accept_new_devices=accept,
            progress=progress.report,
            expected=expected,
            password=passwords,
        )
        with open_review_file(path, write=False) as file:
            later = [each.number for each in merges_of(file) if each.changed_something]
        return MergeResult(outcome, tuple(number for number in later if number not in earlier))

    return work


def preview_undo_job(path: Path, numbers: Sequence[int], *, redo: bool = False) -> Callable[[Progress], UndoPreview]:
    """Return the job that undoes (or redoes) merges on a copy, and says what that takes away (or brings back)."""

    def work(progress: Progress) -> UndoPreview:
        with private_folder() as folder, open_trial_copy(path, folder / path.name) as file:
            reviews = read_ranking_data(file.path)
            revisions, conflicts = _undo(file, numbers, progress, redo=redo)
            return UndoPreview(revisions, conflicts, Trial(reviews, read_ranking_data(file.path)))

    return work


def undo_job(path: Path, numbers: Sequence[int], *, redo: bool = False) -> Callable[[Progress], int]:
    """Return the job that undoes (or redoes) merges and says how many changes that concerned."""

    def work(progress: Progress) -> int:
        with open_review_file(path) as file:
            return _undo(file, numbers, progress, redo=redo)[0]

    return work


def _undo(file: ReviewFile, numbers: Sequence[int], progress: Progress, *, redo: bool) -> tuple[int, int]:
    """Undo the last first, redo the first first, so that each finds the file as it was."""
    revisions, conflicts = 0, 0
    for done, number in enumerate(sorted(numbers, reverse=not redo)):
        progress.report(done, len(numbers))
        outcome = (redo_merge_in if redo else undo_merge_in)(file, number)
        revisions += outcome.revisions
        conflicts = outcome.conflicts
    return revisions, conflicts


def handout_job(
    path: Path, folder: Path, *, only: Collection[str] | None = None
) -> Callable[[Progress], tuple[Path, ...]]:
    """Return the job that writes the hand-outs; it needs the review file for itself."""
    return lambda progress: write_handouts(path, folder, only=only, progress=progress.report)


def handin_job(path: Path, out: Path, *, password: str | None = None) -> Callable[[Progress], None]:
    """Return the job that writes a hand-in, sealed where there is a password; it needs the review file for itself."""

    def work(progress: Progress) -> None:
        if password is None:
            write_handin(path, out)
            return
        with private_folder() as folder:
            write_handin(path, folder / out.name)
            protect(folder / out.name, out, password)

    return work
