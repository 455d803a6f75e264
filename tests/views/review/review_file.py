"""A real call with real documents, handed out to a reviewer, for the tests of inbox and review page."""

import hashlib
import random
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pymupdf
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.intake.call_format import load_call
from workbench.intake.start import start_call
from workbench.merge.handout import hand_out
from workbench.models.entities import Application, Document, Reviewer, key
from workbench.models.file import ReviewFile
from workbench.models.journal import JournalSession, sqlite_connection
from workbench.models.people import act_for
from workbench.models.reviewing import call_of, inbox, set_comment, set_points

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
APPLICANTS = ("Klusterexempel Nord", "Provkluster Älv", "Testnoden Syd", "Övningskluster Väst", "Mallhubben")
ENCRYPTED, DAMAGED, LONG, WITHDRAWN = 2, 3, 4, 5  # by number; 1 has nothing to remark


def pdf(title: str, pages: int = 4, *, password: str = "") -> bytes:
    """A PDF with a heading and some lines on each page."""
    document = pymupdf.open()
    for number in range(1, pages + 1):
        page = document.new_page(width=595, height=842)
        page.insert_text((72, 90), f"{title}, page {number}", fontsize=18)
        for line in range(24):
            page.insert_text(
                (72, 130 + 24 * line), f"Line {line + 1}: what the cluster does and with whom.", fontsize=11
            )
    if password:
        return bytes(document.tobytes(encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw=password, owner_pw=password))
    return bytes(document.tobytes())


def make_handout(folder: Path) -> Path:
    """Make a lead's file with five applications, one of them scored by another reviewer, and hand it out."""
    ids = random.Random(7)  # the same ids, and so the same reading order, in every run
    template = load_call("s3-piloten-2018")

    def new_id() -> str:
        return f"{ids.getrandbits(128):032x}"

    with start_call(folder / "lead.review", template, lead="Lead Example", new_id=new_id) as lead:
        with lead.transaction() as session:
            for name in ("Reviewer One", "Reviewer Two"):
                session.add(Reviewer(id=lead.new_id(), name=name, reviews=True))
            _add_applications(session, lead.new_id)
        _score_as_another(lead)
        return hand_out(lead, folder / "handouts")[0]


def _add_applications(session: JournalSession, new_id: Callable[[], str]) -> None:
    for number, applicant in enumerate(APPLICANTS, start=1):
        application = Application(id=new_id(), number=number, applicant=applicant, region=f"Region {number}")
        application.organisation_number = f"80200{number}-0000"
        application.status = "withdrawn" if number == WITHDRAWN else "active"
        application.flags = ["vinnvaxt"] if number == LONG else []
        session.add(application)
        pages = 5 if number == LONG else 4
        data = pdf(applicant, pages, password="asked" if number == ENCRYPTED else "")
        if number == DAMAGED:
            data = b"%PDF-1.7 and then nothing, for application " + str(number).encode()
        status = {ENCRYPTED: "encrypted", DAMAGED: "damaged"}.get(number, "ok")
        _add_document(session, application.id, "application", data, pages=pages if status == "ok" else 0, status=status)
        if number != DAMAGED:
            _add_document(session, application.id, "recommendation", pdf(f"Support for {applicant}", 1), pages=1)


def _add_document(
    session: JournalSession, application: str, kind: str, data: bytes, *, pages: int, status: str = "ok"
) -> None:
    sha256 = hashlib.sha256(data).hexdigest()
    document = Document(id=key(application, sha256), name=f"{kind}.pdf", kind=kind, pages=pages, words=100)
    document.size, document.status, document.reason = len(data), status, "" if status == "ok" else f"It is {status}."
    session.add(document)
    sqlite_connection(session).execute("INSERT OR IGNORE INTO blob VALUES (?, ?)", (sha256, data))


def _score_as_another(lead: ReviewFile) -> None:
    """Let Reviewer Two give 1 point everywhere, which Reviewer One must never see."""
    person = act_for(lead, "Reviewer Two")
    application = inbox(lead, reviewer=None)[0].id
    for criterion in call_of(lead).criteria:
        place = {"reviewer": person, "application": application, "criterion": criterion.id}
        set_points(lead, **place, points=Decimal(1))
        set_comment(lead, **place, comment="SOMEBODY ELSE'S WORDS")


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None, "nothing has the focus"
    QTest.keyClick(focused, key, modifiers)


def type_text(text: str) -> None:
    """Type a text where the focus is."""
    for letter in text:
        focused = QApplication.focusWidget()
        assert focused is not None
        if letter.isascii():
            QTest.keyClicks(focused, letter)
        else:  # QTest knows the keys of ASCII only, and aborts at others
            QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, 0, NO_MODIFIER, letter))
