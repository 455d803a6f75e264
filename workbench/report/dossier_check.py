"""Checking a dossier, on any computer: hashes, signature, journal, and the ranking computed anew."""

import hashlib
import math
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Protocol

from workbench.errors import InputRefusedError
from workbench.models.file import open_review_file
from workbench.models.reviewing import read_people
from workbench.models.state import state_of
from workbench.models.verify import verify
from workbench.report.dossier import recompute
from workbench.report.manifest import (
    JOURNAL,
    MANIFEST,
    SIGNATURE,
    Listed,
    Manifest,
    is_lead_key,
    read_manifest,
    signer,
)

_CHUNK = 1 << 20
_UNREADABLE = (OSError, KeyError, ValueError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error)
"""What reading a damaged, encrypted or forged ZIP raises."""
_LARGEST_MANIFEST = 64 << 20
TOLERANCE = 1e-6
"""How far a recomputed figure may be from the recorded one: processors add in different orders."""


@dataclass(frozen=True)
class DossierVerification:
    """What was checked, and each problem as a sentence."""

    path: Path
    files: int
    revisions: int
    applications: int
    signed_by: str
    problems: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    def as_json(self) -> dict[str, Any]:
        """Return the document that ``workbench verify --json`` prints."""
        return {**vars(self), "path": str(self.path), "ok": self.is_sound, "problems": list(self.problems)}


def is_dossier(path: Path) -> bool:
    """Tell what is checked as a dossier: a folder or a ZIP."""
    return path.is_dir() or (path.is_file() and zipfile.is_zipfile(path))


def verify_dossier(path: Path) -> DossierVerification:
    """Check a dossier without changing a byte of it.

    Raises:
        InputRefusedError: it isn't a dossier.
    """
    with _opened(path) as source:
        data = source.read(MANIFEST, _LARGEST_MANIFEST)
        manifest = read_manifest(data)
        signed = signer(data, source.read(SIGNATURE, _LARGEST_MANIFEST))
        problems = [*_file_problems(source, manifest)]
        if signed is None:
            problems.append("The manifest's signature isn't valid.")
        with tempfile.TemporaryDirectory() as folder:
            journal = Path(folder) / JOURNAL
            if JOURNAL not in manifest.files:
                problems.append("There is no journal in the dossier.")
            elif not source.copy(JOURNAL, manifest.files[JOURNAL], journal):
                problems.append("Without its own journal nothing can be computed anew.")
            else:
                return _with_journal(path, manifest, journal, signed, problems)
    return DossierVerification(path, len(manifest.files), 0, 0, "", tuple(problems))


def _with_journal(
    path: Path, manifest: Manifest, journal: Path, signed: tuple[str, bytes] | None, problems: list[str]
) -> DossierVerification:
    found = verify(journal)
    problems += found.problems
    name, applications = "", 0
    if found.is_sound:
        with open_review_file(journal, write=False) as file:
            state = state_of(file)
            applications = len(state["applications"])
            if state["state_hash"] != manifest.state_hash:
                problems.append("The journal doesn't say what the manifest says: another state hash.")
            if signed is not None:
                with file.transaction() as session:
                    is_lead = is_lead_key(session, *signed)
                    name = next((each.name for each in read_people(session) if each.id == signed[0]), "")
                if not is_lead:
                    problems.append("The manifest was signed by somebody who doesn't lead the call.")
            problems += ranking_problems(manifest.ranking, recompute(file, manifest.places))
    return DossierVerification(path, len(manifest.files), found.revisions, applications, name, tuple(problems))


def ranking_problems(recorded: Mapping[str, Any] | None, computed: Mapping[str, Any] | None) -> Iterator[str]:
    """Yield a sentence for each application whose recorded figures don't come out again."""
    if recorded is None or computed is None:
        if (recorded is None) is not (computed is None):
            yield "The journal has a ranking and the manifest none, or the other way round."
        return
    try:
        rows = list(recorded["applications"])
        if [row["application"] for row in rows] != [row["application"] for row in computed["applications"]]:
            yield "The journal ranks the applications in another order than the manifest."
            return
    except (KeyError, TypeError):
        yield "The manifest's ranking can't be read."
        return
    for row, again in zip(rows, computed["applications"], strict=True):
        if not alike(row, again):
            yield f"{again['number']} {again['applicant']}: the journal gives other figures than the manifest."


def alike(one: Any, other: Any) -> bool:
    """Compare two JSON values, numbers to within ``TOLERANCE``."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(alike(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, float) and isinstance(other, float | int):
        return math.isclose(one, other, rel_tol=0, abs_tol=TOLERANCE)
    return bool(one == other)


class _Source(Protocol):
    """A folder or a ZIP."""

    def names(self) -> set[str]: ...

    def open(self, name: str) -> IO[bytes]: ...


class _Reader:
    """What a dossier holds; nothing larger than it says is ever read."""

    def __init__(self, source: _Source) -> None:
        self.source = source

    def names(self) -> set[str]:
        """Return the names of all files."""
        return self.source.names()

    def read(self, name: str, limit: int) -> bytes:
        """Return a small file.

        Raises:
            InputRefusedError: it isn't there, or larger than ``limit``.
        """
        try:
            with self.source.open(name) as stream:
                data = stream.read(limit + 1)
        except _UNREADABLE as error:
            raise InputRefusedError(f"That is no dossier: it has no {name} that can be read.") from error
        if len(data) > limit:
            raise InputRefusedError(f"That is no dossier: its {name} is too large.")
        return data

    def matches(self, name: str, expected: Listed, target: IO[bytes] | None = None) -> bool:
        """Read a file through, and tell whether it is the one that was listed."""
        digest, size = hashlib.sha256(), 0
        try:
            with self.source.open(name) as stream:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    if size > expected.size:
                        return False
                    digest.update(chunk)
                    if target:
                        target.write(chunk)
        except _UNREADABLE:
            return False
        return size == expected.size and digest.hexdigest() == expected.sha256

    def copy(self, name: str, expected: Listed, target: Path) -> bool:
        """Copy a file out, and tell whether it is the one that was listed."""
        with target.open("wb") as stream:
            return self.matches(name, expected, stream)


def _file_problems(source: _Reader, manifest: Manifest) -> Iterator[str]:
    there = source.names() - {MANIFEST, SIGNATURE}
    for name in sorted(manifest.files.keys() - there):
        yield f"{name} is missing."
    for name in sorted(there - manifest.files.keys()):
        yield f"{name} isn't in the manifest."
    for name in sorted(manifest.files.keys() & there):
        if not source.matches(name, manifest.files[name]):
            yield f"{name} was altered: its hash doesn't match."


class _Folder:
    def __init__(self, path: Path) -> None:
        self.path = path

    def names(self) -> set[str]:
        files = (path for path in self.path.rglob("*") if path.is_file() and not path.is_symlink())
        return {path.relative_to(self.path).as_posix() for path in files}

    def open(self, name: str) -> IO[bytes]:
        if name not in self.names():  # also what would lead out of the folder
            raise KeyError(name)
        return (self.path / name).open("rb")


class _Zip:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive = archive

    def names(self) -> set[str]:
        return {info.filename for info in self.archive.infolist() if not info.is_dir()}

    def open(self, name: str) -> IO[bytes]:
        return self.archive.open(name)


@contextmanager
def _opened(path: Path) -> Iterator[_Reader]:
    if path.is_dir():
        yield _Reader(_Folder(path))
        return
    try:
        archive = zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile) as error:
        raise InputRefusedError(f"{path.name} can't be read as a ZIP.") from error
    with archive:
        yield _Reader(_Zip(archive))
