"""The files of an intake: found in folders, safely and in one order everywhere, and grouped as they lie there."""

import stat
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workbench.errors import InputRefusedError
from workbench.intake.classify import kind_by_name
from workbench.intake.convert import CONVERTIBLE
from workbench.intake.names import applicant_in_name, natural_key

MAX_DEPTH = 20
MESSAGES = frozenset({".eml", ".mbox", ".msg"})
ARCHIVES = frozenset({".zip"})
TABLES = frozenset({".xlsx", ".csv"})
_NEVER_MEANT = frozenset({"thumbs.db", "desktop.ini", "__macosx"})


@dataclass(frozen=True, slots=True)
class NeedsPerson:
    """A file that no rule could place, with a sentence that says why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class FoundFolder:
    """A folder that is one application, with its documents (those in its own sub-folders too)."""

    path: Path
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """All documents below the paths of an intake, in natural order; ``loose`` ones lie in a flat folder or were named.

    Messages and archives are found wherever they lie, ``tables`` (registers) only where they were named themselves.
    """

    folders: tuple[FoundFolder, ...]
    loose: tuple[Path, ...]
    needs_person: tuple[NeedsPerson, ...]
    messages: tuple[Path, ...] = ()
    archives: tuple[Path, ...] = ()
    tables: tuple[Path, ...] = ()


def find_files(paths: Sequence[Path]) -> FoundFiles:
    """Return the documents of files and folders; whatever else lies there is listed, except what systems leave behind.

    A sub-folder is one application; one that holds nothing but sub-folders is looked through for applications, unless
    those are named by kinds of documents. Links that lead out of a folder aren't followed. Raises InputRefusedError for
    a path where nothing is.
    """
    search = _Search()
    for path in _without_overlap(paths):
        if path.is_dir():
            search.look_through(path)
        else:
            search.take(path)
    return FoundFiles(
        folders=tuple(sorted(search.folders, key=lambda folder: order_of(folder.path))),
        loose=tuple(sorted(search.loose, key=order_of)),
        needs_person=tuple(sorted(search.needs_person, key=lambda item: order_of(item.path))),
        messages=tuple(sorted(search.messages, key=order_of)),
        archives=tuple(sorted(search.archives, key=order_of)),
        tables=tuple(sorted(search.tables, key=order_of)),
    )


def order_of(path: Path) -> tuple[object, str]:
    """Return the sorting key of a file or folder: its name in natural order, then where it lies."""
    return natural_key(path.name), path.as_posix()


def _without_overlap(paths: Sequence[Path]) -> list[Path]:
    """Return the paths without those that another one holds already."""
    real: dict[Path, Path] = {}
    for path in sorted(paths, key=str):
        try:
            place = path.resolve(strict=True)
        except (OSError, RuntimeError, ValueError) as error:  # nothing there, a loop of links, a zero byte
            raise InputRefusedError(f"There is no file or folder {path} that can be read.") from error
        real.setdefault(place, path)
    return [path for place, path in real.items() if not any(parent in real for parent in place.parents)]


@dataclass
class _Search:
    folders: list[FoundFolder] = field(default_factory=list)
    loose: list[Path] = field(default_factory=list)
    needs_person: list[NeedsPerson] = field(default_factory=list)
    messages: list[Path] = field(default_factory=list)
    archives: list[Path] = field(default_factory=list)
    tables: list[Path] = field(default_factory=list)

    def look_through(self, root: Path) -> None:
        """Take a folder's own documents as loose ones and each sub-folder as an application."""
        files, subfolders = self._listing(root, root)
        self.loose += files
        for subfolder in subfolders:
            self._look_into(subfolder, root, 1)

    def take(self, path: Path) -> None:
        """Take a file that was named itself; a link is followed then, since it was meant."""
        mode = path.stat().st_mode
        if stat.S_ISREG(mode) and path.suffix.casefold() in TABLES:
            self.tables.append(path)
        elif self._is_document(path, mode):
            self.loose.append(path)

    def _look_into(self, folder: Path, root: Path, depth: int) -> None:
        files, subfolders = self._listing(folder, root)
        if depth >= MAX_DEPTH and subfolders:
            self.needs_person.append(NeedsPerson(folder, "Its sub-folders lie too deep to be looked through."))
            subfolders = []
        if files or all(_is_a_kind(subfolder.name) for subfolder in subfolders):
            for subfolder in subfolders:
                files += self._all_below(subfolder, root, depth + 1)
            if files:
                self.folders.append(FoundFolder(folder, tuple(sorted(files, key=order_of))))
            elif not any(each.is_relative_to(folder) for each in (*self.messages, *self.archives)):
                self.needs_person.append(NeedsPerson(folder, "No document lies in this folder."))
        else:
            for subfolder in subfolders:
                self._look_into(subfolder, root, depth + 1)

    def _all_below(self, folder: Path, root: Path, depth: int) -> list[Path]:
        files, subfolders = self._listing(folder, root)
        if depth >= MAX_DEPTH and subfolders:
            self.needs_person.append(NeedsPerson(folder, "Its sub-folders lie too deep to be looked through."))
            return files
        return files + [file for subfolder in subfolders for file in self._all_below(subfolder, root, depth + 1)]

    def _listing(self, folder: Path, root: Path) -> tuple[list[Path], list[Path]]:
        """Return a folder's documents and sub-folders; what is neither is listed for a person."""
        try:
            entries = [(entry, entry.lstat().st_mode) for entry in sorted(folder.iterdir(), key=order_of)]
        except OSError as error:
            self.needs_person.append(NeedsPerson(folder, f"The folder can't be opened: {error.strerror}."))
            return [], []
        files, subfolders = [], []
        for entry, mode in entries:
            if entry.name.startswith((".", "~$")) or entry.name.casefold() in _NEVER_MEANT:
                continue
            if stat.S_ISLNK(mode):
                self._note_link(entry, root)
            elif stat.S_ISDIR(mode):
                subfolders.append(entry)
            elif self._is_document(entry, mode):
                files.append(entry)
        return files, subfolders

    def _note_link(self, link: Path, root: Path) -> None:
        """List a link that leads nowhere or out of the folder; what it shows inside the folder is found anyway."""
        try:
            inside = link.resolve(strict=True).is_relative_to(root.resolve())
        except (OSError, RuntimeError):
            self.needs_person.append(NeedsPerson(link, "It is a link to a file that isn't there."))
            return
        if not inside:
            self.needs_person.append(
                NeedsPerson(link, "It is a link to a place outside the folder, and isn't followed.")
            )

    def _is_document(self, path: Path, mode: int) -> bool:
        """Tell whether a file is named as a document; messages and archives are set apart, and the rest is listed."""
        ending = path.suffix.casefold()
        if stat.S_ISREG(mode) and (ending == ".pdf" or ending in CONVERTIBLE):
            return True
        if not stat.S_ISREG(mode):
            reason = "It is not a regular file."
        elif ending in MESSAGES or ending in ARCHIVES:
            (self.messages if ending in MESSAGES else self.archives).append(path)
            return False
        elif ending in TABLES:
            reason = "It is a table: if it is a register of applicants, import it on its own."
        elif path.suffix:
            reason = f"It is a {path.suffix} file, and documents must be PDF files: save it as PDF and import that."
        else:
            reason = "Its name has no ending, and documents must be PDF files: save it as PDF and import that."
        self.needs_person.append(NeedsPerson(path, reason))
        return False


def _is_a_kind(name: str) -> bool:
    """Tell whether a folder's name says what lies in it ("Bilagor") rather than whose it is."""
    return not applicant_in_name(name) and kind_by_name(name) is not None
