"""Merging received files into a review file: the set union of their revisions, whatever the order and however often."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from workbench.errors import InputRefusedError
from workbench.merge.apply import Applied, acceptable_pairs, apply, known_reading
from workbench.merge.backups import back_up
from workbench.merge.outcome import FileOutcome, MergeOutcome, NewDevice, TargetChangedError
from workbench.merge.private import private_folder
from workbench.merge.process import ReaderProcess
from workbench.merge.protocol import Reading
from workbench.merge.purge import clean_backups
from workbench.merge.received import received, stage
from workbench.models.call import read_call
from workbench.models.entities import Reviewer
from workbench.models.file import ReviewFile, open_review_file, open_trial_copy
from workbench.models.journal import sqlite_connection
from workbench.models.people import unaccepted_devices
from workbench.models.state import journal_hash, summarize

Progress = Callable[[int, int, str], None]
"""Called with how many files are done, how many there are, and the name of the next one."""

Passwords = str | Mapping[Path, str]
"""What protected files are opened with: one password for all of them, or each file's own."""


def _silent(done: int, total: int, name: str) -> None:
    pass


def merge_files(
    path: Path,
    incoming: Sequence[Path],
    *,
    preview: bool = False,
    accept_new_devices: bool = False,
    progress: Progress = _silent,
    expected: str | None = None,
    password: Passwords | None = None,
) -> MergeOutcome:
    """Merge received files into the review file at ``path``, each in one transaction, and say what each did.

    A preview runs the same code on a private copy and changes not one byte of the file. Before the first change the
    file is backed up. What ``progress`` raises ends the merge; of the file under way nothing is taken, or all.

    Args:
        accept_new_devices: accept the new devices of reviewers on the roster.
        expected: a preview's ``target``, where only what that preview said is to be done.
        password: what protected files among the received ones are opened with.

    Raises:
        InputRefusedError: the review file itself can't be used; nothing was changed.
        FileInUseError: another window or command holds it.
        TargetChangedError: it isn't what was expected any more, so a new preview is due; nothing was changed.
    """
    if preview:
        with open_preview(
            path, incoming, accept_new_devices=accept_new_devices, progress=progress, password=password
        ) as (outcome, _):
            return outcome
    with open_review_file(path) as target:
        return merge_into(
            target,
            incoming,
            itself=path,
            accept_new_devices=accept_new_devices,
            progress=progress,
            expected=expected,
            password=password,
        )


@contextmanager
def open_preview(
    path: Path,
    incoming: Sequence[Path],
    *,
    accept_new_devices: bool = False,
    progress: Progress = _silent,
    password: Passwords | None = None,
) -> Iterator[tuple[MergeOutcome, ReviewFile]]:
    """Yield what a merge would do, and a private copy of the file as it would be then, to be looked at meanwhile.

    So a view can show the ranking afterwards beside the ranking now. Not one byte of the file itself changes.

    Raises:
        InputRefusedError: the review file itself can't be used.
    """
    with (
        private_folder() as folder,
        open_trial_copy(path, folder / "trial.review") as file,
    ):
        yield (
            merge_into(
                file,
                incoming,
                itself=path,
                accept_new_devices=accept_new_devices,
                with_backup=False,
                progress=progress,
                password=password,
            ),
            file,
        )


def merge_into(
    target: ReviewFile,
    incoming: Sequence[Path],
    *,
    itself: Path,
    accept_new_devices: bool = False,
    with_backup: bool = True,
    progress: Progress = _silent,
    expected: str | None = None,
    password: Passwords | None = None,
) -> MergeOutcome:
    """Do the work of :func:`merge_files` in an open file; ``itself`` is where the file lies that is merged into."""
    with target.transaction() as session:
        read_call(session)  # refuses a file that holds no call, before anything is changed
        found = journal_hash(sqlite_connection(session))
    if expected not in (None, found):
        raise TargetChangedError("The file was changed after the preview; look at a new preview first.")
    if accept_new_devices and target.lead is None:
        raise InputRefusedError("Only a lead accepts devices, and this file isn't open as a lead's.")
    merge = _Merge(target, itself, accept=accept_new_devices, with_backup=with_backup, password=password)
    files = []
    with ReaderProcess() as reader:
        for done, each in enumerate(incoming):
            check = partial(progress, done, len(incoming), each.name)
            check()
            with target.interruptible(check):
                files.append(merge.take(each, reader, check))
    progress(len(incoming), len(incoming), "")
    return replace(merge.outcome(tuple(files)), target=found)


class _Merge:
    """One run over several files, which share a backup."""

    def __init__(
        self, target: ReviewFile, itself: Path, *, accept: bool, with_backup: bool, password: Passwords | None
    ) -> None:
        self._target = target
        self._itself = itself
        self._accept = accept
        self._with_backup = with_backup
        self._password = password
        self._backup: Path | None = None

    def take(self, path: Path, reader: ReaderProcess, check: Callable[[], None]) -> FileOutcome:
        """Merge one file; ``check`` is called now and then, and what it raises ends the work on it."""
        try:
            with received(path, password=self._password_of(path)) as copy:
                if path.samefile(self._itself):
                    raise InputRefusedError("It is the file that is merged into.")
                reading = known_reading(self._target, copy.sha256)
                staged = None if reading else stage(copy, self._target, reader, check=check)
                reading = reading or (staged.reading if staged else Reading((), 0, 0, ""))
                self._back_up_before(reading)
                applied = apply(self._target, reading, staged, name=path.name, sha256=copy.sha256, accept=self._accept)
        except InputRefusedError as refused:
            return FileOutcome(str(path), "refused", str(refused))
        if applied.purged and self._with_backup:
            clean_backups(self._target.path, applied.purged)
        is_known = not (applied.added or applied.new or reading.staged_documents)
        with self._target.transaction() as session:
            names = [_name(session, person) for person in applied.people]
        return FileOutcome(
            path=str(path),
            status="known" if is_known else "merged",
            reason=_reason(applied),
            new=applied.new,
            quarantined=applied.quarantined,
            people=tuple(sorted(filter(None, names))),
            conflicts=applied.conflicts,
        )

    def _password_of(self, path: Path) -> str | None:
        return self._password.get(path) if isinstance(self._password, Mapping) else self._password

    def _back_up_before(self, reading: Reading) -> None:
        """Back the target up once, before the first file that changes it."""
        if not self._with_backup or self._backup:
            return
        with self._target.transaction() as session:
            will_accept = self._accept and bool(acceptable_pairs(session, reading))
        if reading.staged or reading.staged_documents or will_accept:
            self._backup = back_up(self._target)

    def outcome(self, files: tuple[FileOutcome, ...]) -> MergeOutcome:
        """Return what all files did together."""
        summary = summarize(self._target, keep=any(file.status == "merged" for file in files))
        with self._target.transaction() as session:
            devices = tuple(
                NewDevice(person, _name(session, person), device) for person, device in unaccepted_devices(session)
            )
        return MergeOutcome(
            files=files,
            new=sum(file.new for file in files),
            conflicts=summary.open_conflicts,
            state_hash=summary.state_hash,
            new_devices=devices,
            backup=self._backup,
        )


def _name(session: Session, person: str) -> str:
    found = session.get(Reviewer, person)
    return (found.name or "") if found else ""


def _reason(applied: Applied) -> str:
    """Return why something of a file doesn't count, as one sentence."""
    if not applied.quarantined:
        return _UNDONE if applied.is_retracted else _WRONG_CLOCK if applied.is_clock_doubtful else ""
    if applied.revoked:
        return "The key of the device that wrote it was revoked; what came after that is kept aside and doesn't count."
    if applied.foreign:
        return "It changes what isn't its author's to change; that is kept aside and doesn't count."
    if applied.unknown_people:
        return "It comes from somebody who isn't on the roster; it counts once they are and their device is accepted."
    return "It comes from a device that isn't accepted yet; it counts once a lead accepts it."


_UNDONE = "A merge of what it holds was undone here, so that part doesn't count; redo that merge to let it count again."
_WRONG_CLOCK = (
    "A clock of what it brings can't have been right; times are shown as written, and nothing depends on them."
)
