"""Outlook's .msg files: the same facts as other mail has, out of a compound file."""

import datetime as dt
import hashlib
import io
import struct
from collections.abc import Iterator
from email.parser import HeaderParser
from typing import TYPE_CHECKING

from workbench.errors import InputRefusedError
from workbench.intake.mail import address_of, moment, moment_received
from workbench.intake.message import MAX_ATTACHMENTS, MAX_MESSAGE_BYTES, Attachment, Message
from workbench.intake.safe_names import clean_line, safe_file_name

if TYPE_CHECKING:
    import oxmsg
    from oxmsg.attachment import Attachment as OutlookAttachment

_DELIVERED = 0x0E06
"""PidTagMessageDeliveryTime: when the server that the mailbox lies on took the message."""

_EMBEDDED = 5
"""PidTagAttachMethod of a message inside the message."""

_METHOD, _CONTENT_ID, _HIDDEN, _MESSAGE_ID, _HEADERS = 0x3705, 0x3712, 0x7FFE, 0x1035, 0x007D
_MAX_HEADERS = 1_000_000


def read_outlook(data: bytes) -> Message:
    """Return what a .msg file says and carries.

    Raises:
        InputRefusedError: the file is none, is damaged, or is larger than any real message.
    """
    if len(data) > MAX_MESSAGE_BYTES:
        raise InputRefusedError(f"The message is larger than {MAX_MESSAGE_BYTES // 2**20} MB, so it was not read.")
    # oxmsg takes 40 ms to load, and most calls have no Outlook file.
    import oxmsg

    try:
        return _message(oxmsg.Message.load(io.BytesIO(data)), data)
    # What olefile and oxmsg let through from a damaged or hostile compound file.
    except (
        OSError, ValueError, LookupError, TypeError, AttributeError, AssertionError, struct.error, OverflowError,
        RecursionError, MemoryError,
    ) as error:  # fmt: skip
        raise InputRefusedError("The file is not a readable Outlook message.") from error


def _message(found: "oxmsg.Message", data: bytes) -> Message:
    properties = found.properties
    headers = HeaderParser().parsestr((properties.str_prop_value(_HEADERS) or "")[:_MAX_HEADERS])
    delivered = properties.date_prop_value(_DELIVERED)
    received, source = moment_received(headers.get_all("received", []), headers.get_all("date", []))
    if source != "received" and delivered is not None:
        received, source = delivered.replace(tzinfo=dt.UTC) if delivered.tzinfo is None else delivered, "received"
    notes: list[str] = []
    attachments = list(_attachments(found, notes))
    identifier = clean_line(headers.get("message-id") or properties.str_prop_value(_MESSAGE_ID) or "", limit=200)
    return Message(
        key=identifier or hashlib.sha256(data).hexdigest(),
        subject=clean_line(found.subject),
        sender=address_of(found.sender or ""),
        received=received,
        time_source=source,
        sent=moment(headers.get("date") or "") or found.sent_date,
        attachments=tuple(attachments[:MAX_ATTACHMENTS]),
        notes=tuple(notes),
    )


def _attachments(found: "oxmsg.Message", notes: list[str]) -> Iterator[Attachment]:
    for each in found.attachments:
        properties = each.properties
        if properties.int_prop_value(_METHOD) == _EMBEDDED:
            notes.append("It holds another message: save that one as a file of its own and import it.")
        elif each.file_bytes and not _is_picture_in_text(each):
            yield Attachment(safe_file_name(clean_line(each.file_name or ""), "attachment"), each.file_bytes)


def _is_picture_in_text(attachment: "OutlookAttachment") -> bool:
    """Tell a signature's logo from a file that was attached."""
    is_picture = (attachment.mime_type or "").startswith("image/")
    return is_picture and bool(attachment.properties.str_prop_value(_CONTENT_ID))
