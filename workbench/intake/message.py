"""A received message as the intake reads it, whatever program wrote it."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

TimeSource = Literal["received", "date", "none"]
"""``received``: the agency's own server says so. ``date``: the sender's claim. ``none``: nobody does."""

MAX_ATTACHMENTS = 200
MAX_MESSAGE_BYTES = 150 * 2**20
"""What mail servers pass on is smaller."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a message; ``name`` is safe to write."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Message:
    """Who sent what, and when it was received.

    ``key`` is its Message-ID, or the hash of the bytes where it has none. ``inner`` is the time of the message that it
    forwards, in which case ``sender`` is who wrote that and ``forwarder`` who passed it on. ``notes`` are sentences for
    a person.
    """

    key: str
    subject: str
    sender: str
    received: dt.datetime | None
    time_source: TimeSource
    sent: dt.datetime | None
    attachments: tuple[Attachment, ...]
    notes: tuple[str, ...] = ()
    forwarder: str = ""
    inner: dt.datetime | None = None
