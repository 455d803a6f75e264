"""Words of the contacts page that several of its parts use."""

from typing import get_args

from PySide6.QtCore import QCoreApplication

from workbench.contacts.log import Contact, ContactKind
from workbench.contacts.meetings import SignUpRow
from workbench.views.icons import Tint
from workbench.views.translation import QT_TRANSLATE_NOOP

KINDS: tuple[ContactKind, ...] = get_args(ContactKind)
_KINDS = {
    "dialogue": QT_TRANSLATE_NOOP("Contacts", "Dialogue with the applicant"),
    "regional_dialogue": QT_TRANSLATE_NOOP("Contacts", "Dialogue with the region"),
    "meeting": QT_TRANSLATE_NOOP("Contacts", "Meeting"),
    "mail": QT_TRANSLATE_NOOP("Contacts", "Mail"),
    "other": QT_TRANSLATE_NOOP("Contacts", "Other"),
}
_PLACES = {
    "seat": QT_TRANSLATE_NOOP("Contacts", "Seat %1"),
    "waiting": QT_TRANSLATE_NOOP("Contacts", "Waiting, no. %1"),
    "late": QT_TRANSLATE_NOOP("Contacts", "Too late"),
    "cancelled": QT_TRANSLATE_NOOP("Contacts", "Cancelled"),
}
_PICTURES: dict[str, tuple[str, Tint]] = {
    "seat": ("circle-check", "success"),
    "waiting": ("clock", "warning"),
    "late": ("circle-alert", "danger"),
    "cancelled": ("x", "muted"),
}


def kind_text(kind: str) -> str:
    """Return what a contact was."""
    return _said(_KINDS[kind])


def contact_line(contact: Contact) -> str:
    """Return a contact on one line, as it stands beside its application."""
    said = ": ".join(filter(None, (contact.persons, contact.outcome or contact.summary)))
    return ", ".join(filter(None, (contact.held, kind_text(contact.kind), said)))


def place_text(row: SignUpRow) -> str:
    """Return where somebody stands."""
    return _said(_PLACES[row.place]).replace("%1", str(row.position))


def place_picture(row: SignUpRow) -> tuple[str, Tint]:
    """Return where somebody stands as an icon and its colour."""
    return _PICTURES[row.place]


def _said(text: str) -> str:
    return QCoreApplication.translate("Contacts", text)
