"""What an intake of applications takes each file for, and why; what it leaves to a person."""

from workbench.views.sentences.eligibility import ELIGIBILITY
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
    QT_TRANSLATE_NOOP("Reasons", "Making PDF files"),
    QT_TRANSLATE_NOOP("Reasons", "Reading messages"),
    QT_TRANSLATE_NOOP("Reasons", "The ZIP file is damaged or packed in a way that can't be read."),
    QT_TRANSLATE_NOOP("Reasons", "The ZIP file holds more than %1 files, so it was not unpacked."),
    QT_TRANSLATE_NOOP("Reasons", "The ZIP file needs a password: unpack it yourself and import what is in it."),
    QT_TRANSLATE_NOOP("Reasons", "The ZIP file names files outside itself, so it was not unpacked."),
    QT_TRANSLATE_NOOP("Reasons", "The ZIP file unpacks to far more than documents do, so it was not unpacked."),
    QT_TRANSLATE_NOOP("Reasons", "The ZIP file unpacks to more than %1 MB, so it was not unpacked."),
    QT_TRANSLATE_NOOP("Reasons", "The ZIP file is larger than %1 MB, so it was not unpacked."),
    QT_TRANSLATE_NOOP("Reasons", "It isn't a PDF file, and LibreOffice, which would make one of it, isn't installed."),
    QT_TRANSLATE_NOOP("Reasons", "LibreOffice can't make a PDF file of it."),
    QT_TRANSLATE_NOOP("Reasons", "LibreOffice took too long to make a PDF file of it."),
    QT_TRANSLATE_NOOP("Reasons", "No document lies in this folder."),
    QT_TRANSLATE_NOOP("Reasons", "It is a table: if it is a register of applicants, import it on its own."),
    QT_TRANSLATE_NOOP("Reasons", "The document as it came; a PDF file was made of it."),
    QT_TRANSLATE_NOOP("Reasons", "The message is nested too deeply to be read."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is larger than %2 GB: import it in parts."),
    QT_TRANSLATE_NOOP("Reasons", "%1 can't be read as a mailbox."),
    QT_TRANSLATE_NOOP("Reasons", "%1 holds no message that begins as messages in a mailbox do."),
    QT_TRANSLATE_NOOP("Reasons", "%1 holds more than %2 messages: import it in parts."),
    QT_TRANSLATE_NOOP("Reasons", "The message is larger than %1 MB, so it was not read."),
    QT_TRANSLATE_NOOP("Reasons", "The headers of the message are larger than any real ones, so it was not read."),
    QT_TRANSLATE_NOOP("Reasons", "The message has more than %1 parts, so it was not read."),
    QT_TRANSLATE_NOOP("Reasons", "A part of the message is nested too deeply to be read."),
    QT_TRANSLATE_NOOP(
        "Reasons", "A part of the message is encrypted: open it in the mail program and save what is in it."
    ),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "Outlook packed the attachments as winmail.dat, which can't be opened here: ask for them as PDF files.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "It has more than %1 attachments, and only the first were read."),
    QT_TRANSLATE_NOOP("Reasons", "An attachment's name hides its real ending; it is shown without what hid it."),
    QT_TRANSLATE_NOOP("Reasons", "The file is not a readable Outlook message."),
    QT_TRANSLATE_NOOP("Reasons", "It holds another message: save that one as a file of its own and import it."),
    QT_TRANSLATE_NOOP("Reasons", "Row %1 of %2 was left out: %3."),
    QT_TRANSLATE_NOOP("Reasons", "%1 has more than %2 rows."),
    QT_TRANSLATE_NOOP("Reasons", "%1 has no column for the applicant (such as Sökande or Applicant)."),
    QT_TRANSLATE_NOOP("Reasons", "%1: %2 new applicants, %3 completed, %4 unchanged."),
    QT_TRANSLATE_NOOP("Reasons", "%1 %2: no document of it has come in."),
    QT_TRANSLATE_NOOP("Reasons", "%1 %2: the register says %3 as %4, the file %5."),
    QT_TRANSLATE_NOOP("Reasons", "It was forwarded by %1: say whether the time of the message inside (%2) counts."),
    QT_TRANSLATE_NOOP("Reasons", "It was forwarded by %1, and the message inside gives no time."),
    QT_TRANSLATE_NOOP(
        "Reasons", "No server says when it was received, so the time is what the sender's computer claims."
    ),
    QT_TRANSLATE_NOOP("Reasons", "The message doesn't say when it was received: enter the time yourself."),
    QT_TRANSLATE_NOOP(
        "Reasons", "It lies packed inside a ZIP file: unpack that one yourself and import what is in it."
    ),
    QT_TRANSLATE_NOOP("Reasons", "The message carries no document that could be an application."),
    QT_TRANSLATE_NOOP("Reasons", "It is no document: open the message, save what is in it and import that."),
    QT_TRANSLATE_NOOP("Reasons", "It came after the deadline and doesn't take the place of the version before it."),
    QT_TRANSLATE_NOOP("Reasons", "It is an earlier version of the application, kept beside the later one."),
    QT_TRANSLATE_NOOP(
        "Reasons", "A further version came after the deadline (%1): the one before it (%2) stands until you decide."
    ),
    QT_TRANSLATE_NOOP("Reasons", "An earlier version (%1) was kept beside the later one (%2)."),
    QT_TRANSLATE_NOOP("Reasons", "A later version (%1) takes the place of the one before it (%2); both are kept."),
    QT_TRANSLATE_NOOP(
        "Reasons", "It came from %1, and the version before it from %2: check that both are the applicant's."
    ),
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
    QT_TRANSLATE_NOOP("Reasons", "at an unknown time"),
    QT_TRANSLATE_NOOP("Reasons", "region"),
    QT_TRANSLATE_NOOP("Reasons", "received"),
    QT_TRANSLATE_NOOP("Reasons", "sender"),
    QT_TRANSLATE_NOOP("Reasons", "it names no applicant"),
    QT_TRANSLATE_NOOP("Reasons", "%1 is no organisation number"),
    QT_TRANSLATE_NOOP("Reasons", "%1 is no application number"),
    QT_TRANSLATE_NOOP("Reasons", "%1 is no date such as 2018-05-31 or 2018-05-31 16:00"),
)
_JOINTS = (
    QT_TRANSLATE_NOOP("Reasons", "%1 and %2"),
    QT_TRANSLATE_NOOP("Reasons", "%1, but %2"),
)
INTAKE = Group((*_WHOLE, *ELIGIBILITY), parts=_PARTS, joints=_JOINTS)
