"""Why a document, or a part of it, can't be shown, and what the search in documents says."""

from workbench.views.sentences.group import Group
from workbench.views.translation import QT_TRANSLATE_NOOP

_WHOLE = (
    QT_TRANSLATE_NOOP("Reasons", "The document could not be fetched."),
    QT_TRANSLATE_NOOP("Reasons", "The document made the PDF reader stop."),
    QT_TRANSLATE_NOOP("Reasons", "The document made the PDF reader stop twice and is not tried again."),
    QT_TRANSLATE_NOOP("Reasons", "The PDF reader could not be started."),
    QT_TRANSLATE_NOOP("Reasons", "The PDF reader was closed."),
    QT_TRANSLATE_NOOP("Reasons", "The picture was given up for one that was needed at once."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "Tesseract isn't installed, so scans can't be read as text. "
        "On Debian and Ubuntu install tesseract-ocr and tesseract-ocr-swe; elsewhere Tesseract with its Swedish.",
    ),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "Tesseract is installed without Swedish. "
        "On Debian and Ubuntu install tesseract-ocr-swe; elsewhere add swe.traineddata to it.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "Tesseract took too long to read this page."),
    QT_TRANSLATE_NOOP("Reasons", "Tesseract could not be started."),
    QT_TRANSLATE_NOOP("Reasons", "Tesseract could not read this page."),
    QT_TRANSLATE_NOOP("Reasons", "The document took longer than %1 seconds to read."),
    QT_TRANSLATE_NOOP("Reasons", "The file is larger than %1 MB."),
    QT_TRANSLATE_NOOP("Reasons", "The search index %1 can't be used: %2."),
    QT_TRANSLATE_NOOP("Reasons", "The document needs more memory than a document may take."),
    QT_TRANSLATE_NOOP("Reasons", "This part of the document is damaged and can't be shown."),
    QT_TRANSLATE_NOOP("Reasons", "The document has no page %1."),
    QT_TRANSLATE_NOOP("Reasons", "Only the words of its first %1 pages were counted."),
    QT_TRANSLATE_NOOP("Reasons", "The file is empty."),
    QT_TRANSLATE_NOOP("Reasons", "The file is not a PDF."),
    QT_TRANSLATE_NOOP("Reasons", "The PDF is damaged and can't be opened."),
    QT_TRANSLATE_NOOP("Reasons", "The document needs a password."),
    QT_TRANSLATE_NOOP("Reasons", "The PDF's list of pages is damaged."),
    QT_TRANSLATE_NOOP("Reasons", "The document has no pages."),
    QT_TRANSLATE_NOOP("Reasons", "No page of the document can be read."),
    QT_TRANSLATE_NOOP("Reasons", "The PDF was damaged and has been repaired for reading."),
)
_PARTS = (QT_TRANSLATE_NOOP("Reasons", "it is of another kind"),)
DOCUMENTS = Group(_WHOLE, parts=_PARTS)
