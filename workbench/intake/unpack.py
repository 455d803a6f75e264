"""What was received, laid out as files: each message and each ZIP file becomes a folder of its own for the intake.

The folder is temporary. ``shown`` gives, for a file in it, where a person finds it: in which message or archive.
"""

import datetime as dt
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbench.errors import InputRefusedError
from workbench.intake.archive import unpack_zip
from workbench.intake.files import FoundFiles, FoundFolder, NeedsPerson, find_files
from workbench.intake.mail import read_mail, read_mailbox
from workbench.intake.message import MAX_MESSAGE_BYTES, Attachment, Message
from workbench.intake.outlook import read_outlook
from workbench.intake.safe_names import distinct, safe_file_name

MAX_ZIP_BYTES = 300 * 2**20
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Delivery:
    """How an application came in: the message (without its attachments) and where that lies."""

    place: Path
    message: Message

    @property
    def received(self) -> dt.datetime | None:
        """When the agency's server took it, else when its sender says to have sent it."""
        return self.message.received

    def problems(self) -> tuple[str, ...]:
        """Return what a person should know of the message itself."""
        message = self.message
        found = list(message.notes)
        if message.forwarder:
            found.append(_forwarded(message.forwarder, message.inner))
        if message.time_source == "date":
            found.append("No server says when it was received, so the time is what the sender's computer claims.")
        elif message.time_source == "none":
            found.append("The message doesn't say when it was received: enter the time yourself.")
        return tuple(found)

    def as_source(self) -> dict[str, str]:
        """Return what the file keeps of the message: Message-ID, subject, time sent, and whose word the time is."""
        message = self.message
        facts = {"message": message.key, "subject": message.subject, "time": message.time_source}
        if message.sent:
            facts["sent"] = message.sent.isoformat()
        if message.forwarder:
            facts["forwarder"] = message.forwarder
        return facts


@dataclass
class Unpacked:
    """The files of an intake, as found and as unpacked; ``tables`` are registers of applicants."""

    found: FoundFiles
    deliveries: dict[Path, Delivery] = field(default_factory=dict)
    places: dict[Path, Path] = field(default_factory=dict)

    def shown(self, path: Path) -> Path:
        """Return where a person finds a file: itself, or its place in a message or archive."""
        for parent in (path, *path.parents):
            if parent in self.places:
                return self.places[parent] / path.relative_to(parent)
        return path


class Unpacking:
    """Lays out what lies at some paths, in a folder that goes with it."""

    def __init__(self, progress: Progress = lambda done, total, text: None) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="urval-intake-")
        self._progress = progress
        self._count = 0
        self._read = 0

    def __enter__(self) -> "Unpacking":
        return self

    def __exit__(self, *error: object) -> None:
        self._folder.cleanup()

    def unpack(self, paths: Sequence[Path]) -> Unpacked:
        """Return the files of folders, messages, mailboxes and archives; raises as ``find_files`` does."""
        result = Unpacked(find_files(paths))
        folders, loose = list(result.found.folders), list(result.found.loose)
        needs_person = list(result.found.needs_person)
        for archive in result.found.archives:
            try:
                self._unpack_archive(archive, result, folders, loose, needs_person)
            except InputRefusedError as error:
                needs_person.append(NeedsPerson(archive, str(error)))
        messages = list(result.found.messages)
        for path in messages:
            self._unpack_messages(path, result, folders, needs_person)
        result.found = replace(
            result.found, folders=tuple(folders), loose=tuple(loose), needs_person=tuple(needs_person)
        )
        return result

    def _unpack_archive(
        self,
        archive: Path,
        result: Unpacked,
        folders: list[FoundFolder],
        loose: list[Path],
        needs_person: list[NeedsPerson],
    ) -> None:
        """Take an archive for the folder that somebody packed."""
        place = self._new_place()
        if archive.stat().st_size > MAX_ZIP_BYTES:
            raise InputRefusedError(f"The ZIP file is larger than {MAX_ZIP_BYTES // 2**20} MB, so it was not unpacked.")
        result.places[place] = archive
        for parts, data in unpack_zip(archive.read_bytes()):
            target = place.joinpath(*parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        within = find_files([place])
        folders += within.folders
        loose += within.loose
        needs_person += [NeedsPerson(result.shown(each.path), each.reason) for each in within.needs_person]
        for inner in (*within.archives, *within.messages):
            reason = "It lies packed inside a ZIP file: unpack that one yourself and import what is in it."
            needs_person.append(NeedsPerson(result.shown(inner), reason))

    def _unpack_messages(
        self, path: Path, result: Unpacked, folders: list[FoundFolder], needs_person: list[NeedsPerson]
    ) -> None:
        try:
            for number, data in enumerate(_messages(path), start=1):
                self._read += 1
                self._progress(self._read, 0, "Reading messages")
                shown = path / str(number) if path.suffix.casefold() == ".mbox" else path
                try:
                    message = read_outlook(data) if path.suffix.casefold() == ".msg" else read_mail(data)
                    folders += self._lay_out(message, shown, result, needs_person)
                except InputRefusedError as error:
                    needs_person.append(NeedsPerson(shown, str(error)))
        except InputRefusedError as error:
            needs_person.append(NeedsPerson(path, str(error)))
        except OSError as error:
            needs_person.append(NeedsPerson(path, f"The file can't be read: {error.strerror}."))

    def _lay_out(
        self, message: Message, shown: Path, result: Unpacked, needs_person: list[NeedsPerson]
    ) -> list[FoundFolder]:
        notes = list(message.notes)
        attachments = list(_without_archives(message.attachments, notes))
        if not attachments:
            reason = "The message carries no document that could be an application."
            needs_person.append(NeedsPerson(shown, " ".join((*notes, reason))))
            return []
        place = self._new_place()
        result.places[place] = shown
        for name, each in zip(distinct([each.name for each in attachments]), attachments, strict=True):
            (place / name).write_bytes(each.data)
        result.deliveries[place] = Delivery(shown, replace(message, attachments=(), notes=tuple(notes)))
        within = find_files([place])
        needs_person += [NeedsPerson(result.shown(each.path), each.reason) for each in within.needs_person]
        for inner in (*within.archives, *within.messages, *within.tables):
            reason = "It is no document: open the message, save what is in it and import that."
            needs_person.append(NeedsPerson(result.shown(inner), reason))
        return [FoundFolder(place, within.loose)] if within.loose else []

    def _new_place(self) -> Path:
        self._count += 1
        place = Path(self._folder.name).resolve() / f"{self._count:05}"
        place.mkdir()
        return place


def _messages(path: Path) -> Iterator[bytes]:
    if path.suffix.casefold() == ".mbox":
        yield from read_mailbox(path)
    elif path.stat().st_size > MAX_MESSAGE_BYTES:
        raise InputRefusedError(f"The message is larger than {MAX_MESSAGE_BYTES // 2**20} MB, so it was not read.")
    else:
        yield path.read_bytes()


def _without_archives(attachments: Sequence[Attachment], notes: list[str]) -> Iterator[Attachment]:
    """Yield the attachments, those in a ZIP file in its place."""
    for each in attachments:
        if not each.name.casefold().endswith(".zip"):
            yield each
            continue
        try:
            unpacked = list(unpack_zip(each.data))
        except InputRefusedError as error:
            notes.append(str(error))
            continue
        yield from (Attachment(safe_file_name(parts[-1]), data) for parts, data in unpacked)


def _forwarded(forwarder: str, inner: dt.datetime | None) -> str:
    if inner is None:
        return f"It was forwarded by {forwarder}, and the message inside gives no time."
    when = f"{inner:%Y-%m-%d %H:%M %z}"
    return f"It was forwarded by {forwarder}: say whether the time of the message inside ({when}) counts."
