"""The left half of a review: tabs of the application's documents over the one that is open."""

from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.documents.protocol import Hit
from workbench.models.passage import Rect
from workbench.models.reviewing import DocumentRow, InboxRow
from workbench.views.keys import KeyMap
from workbench.views.open_file import OpenFile
from workbench.views.review.document.document_panel import DocumentPanel
from workbench.views.review.document_tabs import DocumentTabs
from workbench.views.settings import Settings


@dataclass(frozen=True)
class _Aim:
    """A place that is to be shown as soon as its document is open."""

    document: str
    page: int
    box: Rect


class DocumentSide(QWidget):
    """Shows an application's documents, and a place in any of them; ``document_changed`` when another is turned to."""

    document_changed = Signal()

    def __init__(self, workspace: OpenFile, keys: KeyMap, settings: Settings, key_owner: QWidget) -> None:
        super().__init__()
        self._workspace = workspace
        self._aim: _Aim | None = None
        self._judged_pages: int | None = None
        self.panel = DocumentPanel(workspace.documents, keys, key_owner=key_owner, settings=settings)
        self.tabs = DocumentTabs()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.panel, 1)
        self.tabs.document_chosen.connect(self._show)
        self.panel.document_opened.connect(self._reach)
        self.panel.retried.connect(workspace.add_document)

    @property
    def document(self) -> str:
        """The SHA-256 of the document that is turned to, "" for none."""
        return self.panel.view.document

    def show_application(self, row: InboxRow | None, withheld: str = "") -> None:
        """Offer an application's documents, and show the first; None where there is no application.

        Where they are ``withheld``, that reason is shown in their place.
        """
        self.tabs.show_documents(row.documents if row and not withheld else ())
        self._judged_pages = row.judged_pages if row else None
        if withheld:
            self.panel.clear(withheld)
            self.document_changed.emit()
        elif row is None:
            self.panel.clear(self.tr("There is no application to review."))
            self.document_changed.emit()
        else:
            self._show(self.tabs.document)

    def prefetch(self, row: InboxRow | None) -> None:
        """Fetch ahead what another application will show first."""
        for document in row.documents[:1] if row else ():
            self._workspace.add_document(document.sha256)
            self.panel.prefetch(document.sha256)

    def search(self, document: str, needle: str) -> "Future[tuple[Hit, ...]]":
        """Ask for the hits in a document, whether it is open or not."""
        self._workspace.add_document(document)
        return self._workspace.documents.search(document, needle)

    def reveal(self, document: str, page: int, box: Rect) -> None:
        """Show a place (page from 0, points), turning to its document first where another is open."""
        self._aim = _Aim(document, page, box)
        self.tabs.turn_to(document)
        self._reach()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language, in which the title names the document's kind."""
        super().changeEvent(event)
        shown = self.tabs.document
        if event.type() == QEvent.Type.LanguageChange and shown is not None and self.document == shown.sha256:
            self.panel.set_document(shown.sha256, self.tabs.title(shown))

    def _show(self, document: DocumentRow | None) -> None:
        if document is None:
            self.panel.clear(self.tr("This application has no document."))
        else:
            self._workspace.add_document(document.sha256)
            self.panel.set_document(document.sha256, self.tabs.title(document))
            self.panel.view.set_judged_pages(self._judged_pages if document.kind == "application" else None)
        if self._aim is not None and self._aim.document != self.document:
            self._aim = None
        self.document_changed.emit()

    def _reach(self) -> None:
        aim = self._aim
        if aim is not None and aim.document == self.document and self.panel.view.pages:
            self._aim = None
            self.panel.view.jump_to_box(aim.page, aim.box)
