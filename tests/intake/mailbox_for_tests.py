"""A mailbox of 42 invented messages, as various programs write them, and what an intake should make of them."""

import base64
import mailbox
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email.header import Header
from functools import cache
from pathlib import Path
from urllib.parse import quote

import pymupdf

from workbench.intake.eligibility import organisation_number

SERVER = "mx.myndighet.example"
MESSAGES = 42
APPLICATIONS = 40
"""One message is a duplicate and one a later version."""

NAMES = (
    *("Åskmolnets kluster", "Älvdalens träkluster", "Östkustens blåkluster", "Sjöfågelns innovationsnätverk"),
    *("Björkvedens energikluster", "Hjärtöns vårdkluster", "Smältverkets klusterförening", "Glaciärens datakluster"),
)


@dataclass(frozen=True)
class Mail:
    """What one message holds."""

    number: int
    name: str
    sender: str
    received: str
    files: Sequence[tuple[str, bytes]]
    subject: str


def organisation(number: int) -> str:
    """Return an invented organisation number with a right check digit."""
    stem = f"{802400000 + number}"
    return next(found for digit in range(10) if (found := organisation_number(f"{stem}{digit}")))


@cache
def pdf(*pages: str) -> bytes:
    """Return a PDF with the text of each page, the same bytes each time."""
    with pymupdf.open() as document:
        for text in pages:
            document.new_page().insert_text((72, 72), text.split("\n"))
        data: bytes = document.tobytes()
    return data


def application(number: int, name: str, *, pages: int = 4, note: str = "") -> bytes:
    """Return an application of some pages, whose first names the applicant."""
    first = f"Ansökan\nSökande: {name}\nOrganisationsnummer: {organisation(number)}\n{note}"
    return pdf(first, *(f"Sida {page} om smart specialisering" for page in range(2, pages + 1)))


def letter(name: str) -> bytes:
    """Return a region's recommendation."""
    return pdf(f"Rekommendation\nRegionen rekommenderar {name} som prioriterat kluster.")


def name_of(number: int) -> str:
    """Return the invented applicant of a number."""
    return f"{NAMES[number % len(NAMES)]} {number}"


def mails() -> list[Mail]:
    """Return what the messages hold, in the order of their numbers."""
    return [_mail(number) for number in range(1, APPLICATIONS + 1)]


def _mail(number: int) -> Mail:
    name = name_of(number)
    files = [("Ansökan.pdf", application(number, name, pages=6 if number == 7 else 4))]
    if number != 9:
        files.append(("Rekommendation från regionen.pdf", letter(name)))
    received = f"Tue, {1 + number % 28:02} May 2018 10:{number:02}:00 +0200"
    if number == 11:  # a minute past the deadline in Sweden, though still May where it was sent
        received = "Thu, 31 May 2018 22:01:00 +0000"
    return Mail(number, name, f"sökande{number}@kluster{number}.example", received, files, f"Ansökan {name}")


def write_mailbox(path: Path) -> Path:
    """Write the 42 messages as an mbox file."""
    box = mailbox.mbox(path, create=True)
    for message in messages():
        box.add(message)
    box.close()
    return path


def write_folder(folder: Path) -> Path:
    """Write the 42 messages as files of their own."""
    folder.mkdir()
    for number, message in enumerate(messages(), start=1):
        (folder / f"{number:02}.eml").write_bytes(message)
    return folder


def messages() -> list[bytes]:
    """Return the 42 messages."""
    found = mails()
    built = [_SHAPES[mail.number % len(_SHAPES)](mail) for mail in found]
    first = found[0]
    later = application(3, name_of(3), note="Andra versionen")
    version = Mail(
        41, name_of(3), found[2].sender, "Wed, 30 May 2018 09:00:00 +0200", [("Ansökan v2.pdf", later)], "Ny"
    )
    again = Mail(42, first.name, first.sender, "Wed, 30 May 2018 11:00:00 +0200", first.files, first.subject)
    return [*built, gmail(version), thunderbird(again)]


def headers(mail: Mail, *, subject: str, sender: str | None = None) -> str:
    """Return a message's first lines: the agency's server writes the topmost Received."""
    address = (sender or mail.sender).encode("ascii", "ignore").decode()
    return (
        f"Received: from relay.example by {SERVER} with ESMTPS id {mail.number};\r\n\t{mail.received}\r\n"
        f"Received: from laptop by relay.example; Mon, 1 Jan 2018 00:00:00 +0000\r\n"
        f"Date: {mail.received}\r\nMessage-ID: <{mail.number}@example>\r\nMIME-Version: 1.0\r\n"
        f"From: {address}\r\nTo: ansokan@myndighet.example\r\nSubject: {subject}\r\n"
    )


def _encoded(data: bytes) -> str:
    return base64.encodebytes(data).decode().replace("\n", "\r\n")


def _multipart(kind: str, boundary: str, parts: Sequence[str]) -> str:
    inner = "".join(f"--{boundary}\r\n{part}\r\n" for part in parts)
    return f'Content-Type: multipart/{kind};\r\n boundary="{boundary}"\r\n\r\n{inner}--{boundary}--\r\n'


def _file(name_parameter: str, file_parameter: str, data: bytes, kind: str = "application/pdf") -> str:
    return (
        f"Content-Type: {kind}; {name_parameter}\r\nContent-Disposition: attachment; {file_parameter}\r\n"
        f"Content-Transfer-Encoding: base64\r\n\r\n{_encoded(data)}"
    )


def _rfc2047(text: str, charset: str) -> str:
    return Header(text, charset, maxlinelen=75).encode().replace("\n", "\r\n")


_BODY = "Content-Type: text/plain; charset=utf-8\r\n\r\nHej, h\u00e4r kommer ans\u00f6kan.\r\n"
_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def outlook(mail: Mail) -> bytes:
    """Outlook: encoded words inside quoted names, windows-1252, and a logo in the HTML text."""
    logo = (
        "Content-Type: image/png; name=image001.png\r\nContent-ID: <image001@x>\r\n"
        f"Content-Disposition: inline; filename=image001.png\r\n"
        f"Content-Transfer-Encoding: base64\r\n\r\n{_encoded(_PIXEL)}"
    )
    html = "Content-Type: text/html; charset=windows-1252\r\n\r\n<p>Hej</p>\r\n"
    related = _multipart("related", "rel", [html, logo])
    files = []
    for name, data in mail.files:
        word = f"=?windows-1252?Q?{''.join(f'={byte:02X}' for byte in name.encode('cp1252'))}?="
        files.append(_file(f'name="{word}"', f'filename="{word}"', data))
    text = headers(mail, subject=_rfc2047(mail.subject, "iso-8859-1")) + _multipart("mixed", "out", [related, *files])
    return text.encode("cp1252")


def gmail(mail: Mail) -> bytes:
    """Gmail: base64 words in UTF-8, and octet-streams."""
    files = [
        _file(
            f'name="{_rfc2047(name, "utf-8")}"',
            f'filename="{_rfc2047(name, "utf-8")}"',
            data,
            "application/octet-stream",
        )
        for name, data in mail.files
    ]
    text = headers(mail, subject=_rfc2047(mail.subject, "utf-8")) + _multipart("mixed", "gm", [_BODY, *files])
    return text.encode()


def apple(mail: Mail) -> bytes:
    """Apple Mail: RFC 2231 in decomposed UTF-8, and PDF files shown inside the text."""
    import unicodedata

    files = []
    for name, data in mail.files:
        parameter = f"filename*=utf-8''{quote(unicodedata.normalize('NFD', name))}"
        files.append(_file('name="x.pdf";\r\n\tx-unix-mode=0644', parameter, data).replace("attachment;", "inline;"))
    text = headers(mail, subject=_rfc2047(mail.subject, "utf-8")) + _multipart("mixed", "apple", [_BODY, *files])
    return text.encode()


def thunderbird(mail: Mail) -> bytes:
    """Thunderbird: RFC 2231 in numbered parts, and iso-8859-1."""
    files = []
    for name, data in mail.files:
        coded = quote(name, encoding="iso-8859-1")
        middle = coded.index("%") if "%" in coded else 3
        parameter = f"\r\n filename*0*=ISO-8859-1''{coded[:middle]};\r\n filename*1*={coded[middle:]}"
        files.append(_file("name=a.pdf", parameter, data))
    text = headers(mail, subject=_rfc2047(mail.subject, "iso-8859-1")) + _multipart("mixed", "tb", [_BODY, *files])
    return text.encode()


def exchange(mail: Mail) -> bytes:
    """Exchange: names as raw bytes, without any coding."""
    files = [_file(f'name="{name}"', f'filename="{name}"', data) for name, data in mail.files]
    text = headers(mail, subject=mail.subject) + _multipart("mixed", "ex", [_BODY, *files])
    return text.encode("utf-8" if mail.number % 2 else "cp1252")


def forwarded(mail: Mail) -> bytes:
    """A message that the agency's registrar forwarded as an attachment."""
    inner = gmail(mail).decode()
    part = f"Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n{inner}"
    text = headers(mail, subject=f"VB: {_rfc2047(mail.subject, 'utf-8')}", sender="registrator@myndighet.example")
    return (text.replace(f"<{mail.number}@", f"<fw{mail.number}@") + _multipart("mixed", "fw", [_BODY, part])).encode()


_SHAPES: tuple[Callable[[Mail], bytes], ...] = (outlook, gmail, apple, thunderbird, exchange, forwarded)
