"""What an intake of applications takes each file for, and why; what it leaves to a person."""

from workbench.views.sentences.group import Group
from workbench.views.translation import QT_TRANSLATE_NOOP

_WHOLE = (
    QT_TRANSLATE_NOOP("Reasons", "Only a lead takes applications in, and %1 isn't open as a lead's."),
    QT_TRANSLATE_NOOP("Reasons", "Reading documents"),
    QT_TRANSLATE_NOOP("Reasons", "%1 was changed while it was read; import it again."),
    QT_TRANSLATE_NOOP("Reasons", "The document isn't one of the application's."),
    QT_TRANSLATE_NOOP("Reasons", "A person chose it."),
    QT_TRANSLATE_NOOP("Reasons", "Neither name nor text says that it is anything else."),
    QT_TRANSLATE_NOOP("Reasons", "The file name says that a recommendation is in the same file."),
    QT_TRANSLATE_NOOP("Reasons", 'The file name says "%1".'),
    QT_TRANSLATE_NOOP("Reasons", 'The heading says "%1".'),
    QT_TRANSLATE_NOOP("Reasons", 'The text says "%1".'),
    QT_TRANSLATE_NOOP("Reasons", "There is no file or folder %1 that can be read."),
    QT_TRANSLATE_NOOP("Reasons", "Its sub-folders lie too deep to be looked through."),
    QT_TRANSLATE_NOOP("Reasons", "No PDF file lies in this folder."),
    QT_TRANSLATE_NOOP("Reasons", "The folder can't be opened: %1."),
    QT_TRANSLATE_NOOP("Reasons", "It is a link to a file that isn't there."),
    QT_TRANSLATE_NOOP("Reasons", "It is a link to a place outside the folder, and isn't followed."),
    QT_TRANSLATE_NOOP("Reasons", "It is not a regular file."),
    QT_TRANSLATE_NOOP("Reasons", "It is a %1 file, and documents must be PDF files: save it as PDF and import that."),
    QT_TRANSLATE_NOOP(
        "Reasons", "Its name has no ending, and documents must be PDF files: save it as PDF and import that."
    ),
    QT_TRANSLATE_NOOP("Reasons", "The application document beside it is the same as %1 of another application."),
    QT_TRANSLATE_NOOP("Reasons", "It was imported on its own."),
    QT_TRANSLATE_NOOP("Reasons", "It seems to be a recommendation (%1) %2"),
    QT_TRANSLATE_NOOP("Reasons", "It seems to be an annex (%1) %2"),
    QT_TRANSLATE_NOOP("Reasons", "The file can't be read: %1."),
    QT_TRANSLATE_NOOP("Reasons", "The file is larger than %1, so it was not read."),
    QT_TRANSLATE_NOOP(
        "Reasons", "Nothing says which file in the folder is the application, so the first by name was taken."
    ),
    QT_TRANSLATE_NOOP("Reasons", "Another file in the folder is the application."),
    QT_TRANSLATE_NOOP("Reasons", "No document of it is the application itself."),
    QT_TRANSLATE_NOOP("Reasons", "More than one document says that it is the application."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is encrypted: %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1 is encrypted."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is empty: %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1 is damaged: %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1 is damaged."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is crashed: %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1 is crashed."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is timeout: %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1 is timeout."),
    QT_TRANSLATE_NOOP("Reasons", "It has the same %1 as %2."),
    QT_TRANSLATE_NOOP("Reasons", "Neither its name nor its text says which application it belongs to."),
    QT_TRANSLATE_NOOP("Reasons", 'It belongs to "%1" by %2.'),
    QT_TRANSLATE_NOOP("Reasons", "By %1 it may belong to %2."),
    QT_TRANSLATE_NOOP("Reasons", "It contradicts itself: %1."),
)
_PARTS = (
    QT_TRANSLATE_NOOP("Reasons", "organisation number"),
    QT_TRANSLATE_NOOP("Reasons", "applicant's name"),
    QT_TRANSLATE_NOOP("Reasons", "%1 points to %2"),
    QT_TRANSLATE_NOOP("Reasons", "its name"),
    QT_TRANSLATE_NOOP("Reasons", "a part of its name"),
    QT_TRANSLATE_NOOP("Reasons", "the number in its name"),
    QT_TRANSLATE_NOOP("Reasons", "the organisation number in its text"),
    QT_TRANSLATE_NOOP("Reasons", "the applicant named in its text"),
    QT_TRANSLATE_NOOP("Reasons", '"%1"'),
    QT_TRANSLATE_NOOP("Reasons", '"%1" or "%2"'),
    QT_TRANSLATE_NOOP("Reasons", '"%1" or "%2" or "%3"'),
    QT_TRANSLATE_NOOP("Reasons", "%1 or %2 more"),
)
_JOINTS = (
    QT_TRANSLATE_NOOP("Reasons", "%1 and %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1, but %2"),
)
INTAKE = Group(_WHOLE, parts=_PARTS, joints=_JOINTS)
