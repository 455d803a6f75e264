"""E-mail by the standard library: attachments, sender and time received out of bytes that a stranger wrote.

A message is parsed within bounds (size, parts, depth, length of a header), and what is broken is contained: a part that
can't be read is a sentence for a person, never a stop.
"""

import datetime as dt
import hashlib
import mailbox
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.message import Message as AnyMessage
from email.policy import EmailPolicy
from email.utils import getaddresses, parsedate_to_datetime
from functools import partial
from pathlib import Path

from workbench.errors import InputRefusedError
from workbench.intake.message import MAX_ATTACHMENTS, MAX_MESSAGE_BYTES, Attachment, Message, TimeSource
from workbench.intake.safe_names import clean_line, hides_something, safe_file_name

MAX_HEADER = 16_000
"""Characters of one header that are read: parsing takes time that grows faster than its length."""

MAX_HEADERS = 2_000_000
MAX_PARTS = 1_000
MAX_MULTIPARTS = 100
MAX_DEPTH = 20
MAX_MAILBOX_BYTES = 4 * 2**30
MAX_MESSAGES = 20_000

_PART = re.compile(rb"^content-type[ \t]*:", re.IGNORECASE | re.MULTILINE)
_MULTIPART = re.compile(rb"\bmultipart/", re.IGNORECASE)
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_IGNORED_TYPES = frozenset(
    {"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"}
)
_IGNORED_ENDINGS = (".p7s", ".asc", ".vcf", ".ics")
_SEALED_TYPES = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"})
_BROKEN = (MessageError, ValueError, LookupError, TypeError, AttributeError, AssertionError, NotImplementedError)
"""What the library's parsers of headers and parts let through on malformed input."""


class _BoundedPolicy(EmailPolicy):
    """The library's default policy, with headers cut at a length that can be parsed in time, and raw bytes read."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        kept, length = [], 0
        for line in sourcelines:
            kept.append(line[: MAX_HEADER - length])
            length += len(line)
            if length >= MAX_HEADER:
                break
        return super().header_source_parse(_repaired("".join(kept)).splitlines(keepends=True))


_POLICY = _BoundedPolicy()


def read_mail(data: bytes) -> Message:
    """Return what a message says and carries.

    Raises:
        InputRefusedError: it is larger or more intricate than any real message.
    """
    _refuse_excess(data)
    try:
        parsed = message_from_bytes(data, _class=EmailMessage, policy=_POLICY)
        contents = _Contents()
        contents.collect(parsed, depth=0, related=False)
        return _message(parsed, data, contents)
    except RecursionError as error:
        raise InputRefusedError("The message is nested too deeply to be read.") from error


def read_mailbox(path: Path) -> Iterator[bytes]:
    """Yield the bytes of each message of an mbox file.

    Raises:
        InputRefusedError: the file can't be read as a mailbox, or is larger than a mailbox may be.
    """
    if path.stat().st_size > MAX_MAILBOX_BYTES:
        raise InputRefusedError(f"{path.name} is larger than {MAX_MAILBOX_BYTES // 2**30} GB: import it in parts.")
    try:
        box = mailbox.mbox(path, create=False)
    except (OSError, mailbox.Error) as error:
        raise InputRefusedError(f"{path.name} can't be read as a mailbox.") from error
    try:
        found = box.keys()
        if not found:
            raise InputRefusedError(f"{path.name} holds no message that begins as messages in a mailbox do.")
        if len(found) > MAX_MESSAGES:
            raise InputRefusedError(f"{path.name} holds more than {MAX_MESSAGES} messages: import it in parts.")
        for position in found:
            yield box.get_bytes(position)
    finally:
        box.close()


def _refuse_excess(data: bytes) -> None:
    if len(data) > MAX_MESSAGE_BYTES:
        raise InputRefusedError(f"The message is larger than {MAX_MESSAGE_BYTES // 2**20} MB, so it was not read.")
    end = _HEADER_END.search(data)
    if (end.start() if end else len(data)) > MAX_HEADERS:
        raise InputRefusedError("The headers of the message are larger than any real ones, so it was not read.")
    if sum(1 for _ in _PART.finditer(data)) > MAX_PARTS:
        raise InputRefusedError(f"The message has more than {MAX_PARTS} parts, so it was not read.")
    if sum(1 for _ in _MULTIPART.finditer(data)) > MAX_MULTIPARTS:
        raise InputRefusedError("The message is nested too deeply to be read.")


def _message(parsed: AnyMessage, data: bytes, contents: "_Contents") -> Message:
    notes = list(contents.notes)
    inner = contents.inner[0] if len(contents.inner) == 1 and not contents.outer_files else None
    writer = inner if inner is not None else parsed
    received, source = moment_received(_texts(parsed, "received"), _texts(parsed, "date"))
    identifier = clean_line(_text(parsed, "message-id"), limit=200)
    return Message(
        key=identifier or hashlib.sha256(data).hexdigest(),
        subject=clean_line(_text(writer, "subject")),
        sender=address_of(_text(writer, "from")),
        received=received,
        time_source=source,
        sent=moment(_text(writer, "date")),
        attachments=tuple(contents.attachments),
        notes=tuple(notes),
        forwarder=address_of(_text(parsed, "from")) if inner is not None else "",
        inner=moment_received(_texts(inner, "received"), _texts(inner, "date"))[0] if inner is not None else None,
    )


def moment_received(received: Sequence[str], dates: Sequence[str]) -> tuple[dt.datetime | None, TimeSource]:
    """Return when a message was received and how that is known.

    Each server on the way writes its line above the earlier ones (RFC 5321, 4.4): the topmost is that of the mailbox's
    own. The Date is what the sender's computer claims.
    """
    for line in received[:1]:
        if stamp := moment(line.rpartition(";")[2]):
            return stamp, "received"
    for line in dates[:1]:
        if stamp := moment(line):
            return stamp, "date"
    return None, "none"


def moment(text: str) -> dt.datetime | None:
    """Return a header's time, None where it gives none or none with a zone (-0000 is UTC, RFC 5322, 3.3)."""
    text = clean_line(text, limit=100)
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if found.tzinfo is None:
        return found.replace(tzinfo=dt.UTC) if text.rstrip().endswith("-0000") else None
    return found if 1980 <= found.year < 2200 else None


def address_of(text: str) -> str:
    """Return the first address in a From line, lower-case, or the name that stands there instead."""
    found = getaddresses([clean_line(text)])
    address = next((address for _, address in found if "@" in address), "")
    return clean_line(address.casefold() or next((name for name, _ in found if name), ""), limit=200)


@dataclass
class _Contents:
    """What is found on the way through a message's parts."""

    attachments: list[Attachment] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    inner: list[AnyMessage] = field(default_factory=list)
    outer_files: int = 0

    def collect(self, part: AnyMessage, *, depth: int, related: bool, is_inner: bool = False) -> None:
        """Take the files of a part and those below it; texts, signatures and pictures in the text are left."""
        if depth > MAX_DEPTH:
            self._note("A part of the message is nested too deeply to be read.")
            return
        kind = part.get_content_type()
        if kind == "message/rfc822":
            for message in _parts(part):
                self.inner += [] if is_inner else [message]
                self.collect(message, depth=depth + 1, related=False, is_inner=True)
        elif kind in _SEALED_TYPES:
            self._note("A part of the message is encrypted: open it in the mail program and save what is in it.")
        elif part.is_multipart():
            for each in _parts(part):
                self.collect(each, depth=depth + 1, related=kind == "multipart/related", is_inner=is_inner)
        else:
            self._take(part, kind, related=related, is_inner=is_inner)

    def _take(self, part: AnyMessage, kind: str, *, related: bool, is_inner: bool) -> None:
        name = _file_name(part)
        disposition = _quietly(part.get_content_disposition)
        is_text = kind.startswith("text/") and disposition != "attachment" and not name
        is_picture = kind.startswith("image/") and (related or bool(_text(part, "content-id")) or not name)
        if is_text or is_picture or kind in _IGNORED_TYPES or name.casefold().endswith(_IGNORED_ENDINGS):
            return
        if kind in ("application/ms-tnef", "application/vnd.ms-tnef") or name.casefold() == "winmail.dat":
            self._note(
                "Outlook packed the attachments as winmail.dat, which can't be opened here: ask for them as PDF files."
            )
            return
        data = _quietly(lambda: part.get_payload(decode=True))
        if not isinstance(data, bytes) or (not data and not name):
            return
        self.outer_files += not is_inner
        self._keep(name, kind, data)

    def _keep(self, name: str, kind: str, data: bytes) -> None:
        if len(self.attachments) >= MAX_ATTACHMENTS:
            self._note(f"It has more than {MAX_ATTACHMENTS} attachments, and only the first were read.")
            return
        if hides_something(name):
            self._note("An attachment's name hides its real ending; it is shown without what hid it.")
        ending = ".pdf" if data[:5] == b"%PDF-" else _ENDINGS.get(kind, "")
        safe = safe_file_name(name, "attachment")
        if "." not in safe or (ending == ".pdf" and kind == "application/octet-stream" and not _has_known_ending(safe)):
            safe += ending
        self.attachments.append(Attachment(safe, data))

    def _note(self, sentence: str) -> None:
        if sentence not in self.notes:
            self.notes.append(sentence)


_ENDINGS = {
    "application/pdf": ".pdf",
    "application/zip": ".zip",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tif",
}


def _has_known_ending(name: str) -> bool:
    return name.casefold().endswith((".pdf", ".zip", ".docx", ".odt", ".jpg", ".jpeg", ".png", ".tif", ".tiff"))


def _parts(part: AnyMessage) -> Iterable[AnyMessage]:
    payload = part.get_payload()
    return [each for each in payload if isinstance(each, AnyMessage)] if isinstance(payload, list) else []


def _file_name(part: AnyMessage) -> str:
    name = _quietly(part.get_filename)
    return name if isinstance(name, str) else ""


def _repaired(text: str) -> str:
    """Return a header whose raw bytes, which no standard allows, are read as UTF-8, else as Windows writes them."""
    if not any("\udc80" <= each <= "\udcff" for each in text):
        return text
    data = text.encode("utf-8", "surrogateescape")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _text(part: AnyMessage, name: str) -> str:
    return next(iter(_texts(part, name)), "")


def _texts(part: AnyMessage, name: str) -> list[str]:
    """Return the headers of a name in order; those that the library can't parse count as written."""
    found = _quietly(lambda: part.get_all(name, []))
    if isinstance(found, list):
        return [text for each in found if isinstance(text := _quietly(partial(str, each)), str)]
    return [value for key, value in part.raw_items() if key.casefold() == name]


def _quietly(read: Callable[[], object]) -> object:
    """Return what a reader of the library gives, None where the part is too broken for it."""
    try:
        return read()
    except _BROKEN:
        return None
