"""What hinders a report or the demo, and how far the demo has come."""

from workbench.views.sentences.group import Group
from workbench.views.translation import QT_TRANSLATE_NOOP

_WHOLE = (
    QT_TRANSLATE_NOOP("Reasons", "There must be at least one place to give."),
    QT_TRANSLATE_NOOP("Reasons", "There is nothing to report yet: the call has no applications."),
    QT_TRANSLATE_NOOP("Reasons", "The sheet %1 would have more rows than Excel holds (%2)."),
    QT_TRANSLATE_NOOP("Reasons", "%1 can't be written: close it where it is open, or choose another folder."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is of another kind: give it the ending %2."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is a file; name a folder."),
    QT_TRANSLATE_NOOP("Reasons", "The folder of templates %1 doesn't exist."),
    QT_TRANSLATE_NOOP("Reasons", "The template %1 can't be read as a Word document."),
    QT_TRANSLATE_NOOP("Reasons", "The template %1 can't be filled: %2."),
    QT_TRANSLATE_NOOP("Reasons", "%1 holds something already; name a new folder for the dossier."),
    QT_TRANSLATE_NOOP("Reasons", "The review file isn't whole, so there is no dossier: %1"),
    QT_TRANSLATE_NOOP("Reasons", "A dossier is signed by a lead of the call, and this computer has no lead's key."),
    QT_TRANSLATE_NOOP("Reasons", "The dossier was made by a newer version of Urval; update the program to check it."),
    QT_TRANSLATE_NOOP("Reasons", "The dossier's manifest can't be read."),
    QT_TRANSLATE_NOOP("Reasons", "That is no dossier: it has no %1 that can be read."),
    QT_TRANSLATE_NOOP("Reasons", "That is no dossier: its %1 is too large."),
    QT_TRANSLATE_NOOP("Reasons", "%1 can't be read as a ZIP."),
    QT_TRANSLATE_NOOP("Reasons", "Pages are drawn by LibreOffice, which isn't installed on this computer."),
    QT_TRANSLATE_NOOP("Reasons", "LibreOffice couldn't draw the report's pages."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is a folder; name a file."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is read-only; choose another name, or allow it to be changed."),
    QT_TRANSLATE_NOOP("Reasons", "%1 isn't empty; name a new folder for the demo, or delete this one."),
    QT_TRANSLATE_NOOP("Reasons", "Writing applications"),
    QT_TRANSLATE_NOOP("Reasons", "Reviewing"),
    QT_TRANSLATE_NOOP("Reasons", "Writing the report"),
)
REPORT = Group(_WHOLE)
