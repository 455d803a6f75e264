"""What a reviewer should know about an application's documents before opening them."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from workbench.models.reviewing import DocumentRow, InboxRow
from workbench.views.translation import QT_TRANSLATE_NOOP

_STATUS_TEXTS = {
    "encrypted": QT_TRANSLATE_NOOP("DocumentProblems", "Encrypted: %1"),
    "empty": QT_TRANSLATE_NOOP("DocumentProblems", "Empty: %1"),
    "damaged": QT_TRANSLATE_NOOP("DocumentProblems", "Damaged: %1"),
    "crashed": QT_TRANSLATE_NOOP("DocumentProblems", "Can't be read: %1"),
    "timeout": QT_TRANSLATE_NOOP("DocumentProblems", "Can't be read: %1"),
}


def document_problems(row: InboxRow, *, page_limit: int | None) -> tuple[str, ...]:
    """Return the problems in words, the gravest first."""
    return tuple(_problems(row, page_limit))


def is_usable(document: DocumentRow) -> bool:
    """Return whether the document can be shown, as far as intake could tell."""
    return document.status not in _STATUS_TEXTS


def _problems(row: InboxRow, page_limit: int | None) -> Iterator[str]:
    kinds = {document.kind for document in row.documents}
    if "application" not in kinds:
        yield QCoreApplication.translate("DocumentProblems", "No application document")
    for document in row.documents:
        if not is_usable(document):
            text = QCoreApplication.translate("DocumentProblems", _STATUS_TEXTS[document.status])
            yield text.replace("%1", document.name)
    if "recommendation" not in kinds:
        yield QCoreApplication.translate("DocumentProblems", "No recommendation")
    pages = max((each.pages for each in row.documents if each.kind == "application"), default=0)
    if page_limit is not None and pages > page_limit:
        text = QCoreApplication.translate("DocumentProblems", "%1 pages, the limit is %2")
        yield text.replace("%1", str(pages)).replace("%2", str(page_limit))
