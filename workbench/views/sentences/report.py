"""What hinders a report or the demo, and how far the demo has come."""

from workbench.views.sentences.group import Group
from workbench.views.translation import QT_TRANSLATE_NOOP

_WHOLE = (
    QT_TRANSLATE_NOOP("Reasons", "There must be at least one place to give."),
    QT_TRANSLATE_NOOP("Reasons", "There is nothing to report yet: the call has no applications."),
    QT_TRANSLATE_NOOP("Reasons", "The sheet %1 would have more rows than Excel holds (%2)."),
    QT_TRANSLATE_NOOP("Reasons", "%1 can't be written: close it where it is open, or choose another folder."),
    QT_TRANSLATE_NOOP("Reasons", "A report is an Excel workbook: give %1 the ending .xlsx."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is a folder; name a file."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is read-only; choose another name, or allow it to be changed."),
    QT_TRANSLATE_NOOP("Reasons", "%1 isn't empty; name a new folder for the demo, or delete this one."),
    QT_TRANSLATE_NOOP("Reasons", "Writing applications"),
    QT_TRANSLATE_NOOP("Reasons", "Reviewing"),
    QT_TRANSLATE_NOOP("Reasons", "Writing the report"),
)
REPORT = Group(_WHOLE)
