"""Which of the application's documents is shown: the application itself, the recommendation, annexes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from workbench.models.reviewing import DocumentRow
from workbench.views.domain_sentences import in_words
from workbench.views.icons import icon
from workbench.views.inbox.document_problems import is_usable


class DocumentTabs(QTabBar):
    """One tab per document; ``document_chosen`` carries the document that the user turned to."""

    document_chosen = Signal(object)  # DocumentRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents: Sequence[DocumentRow] = ()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.currentChanged.connect(self._chosen)
        self._retranslate()

    @property
    def document(self) -> DocumentRow | None:
        """The document that is turned to."""
        return self._documents[self.currentIndex()] if 0 <= self.currentIndex() < len(self._documents) else None

    def show_documents(self, documents: Sequence[DocumentRow]) -> None:
        """Offer an application's documents, and turn to the first."""
        self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        self._documents = documents
        for document in documents:
            place = self.addTab(self._title(document))
            reason = "" if is_usable(document) else in_words(document.reason)
            self.setTabToolTip(place, reason or document.name)
            if not is_usable(document):
                self.setTabIcon(place, icon("triangle-alert", "warning"))
        self.blockSignals(False)
        self.setVisible(len(documents) > 1)

    def next_document(self) -> None:
        """Turn to the next document, from the last to the first."""
        if self.count() > 1:
            self.setCurrentIndex((self.currentIndex() + 1) % self.count())

    def turn_to(self, sha256: str) -> None:
        """Turn to the document with these bytes, if the application has it."""
        place = next((at for at, document in enumerate(self._documents) if document.sha256 == sha256), -1)
        if place >= 0:
            self.setCurrentIndex(place)

    def title(self, document: DocumentRow) -> str:
        """Return a document's kind and file name."""
        return f"{self._kinds().get(document.kind, document.kind)} – {document.name}"

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _chosen(self, _place: int) -> None:
        if self.document is not None:
            self.document_chosen.emit(self.document)

    def _title(self, document: DocumentRow) -> str:
        """Return what is on a tab: the kind, and the name too where several are of that kind."""
        alike = sum(each.kind == document.kind for each in self._documents)
        title = self._kinds().get(document.kind, document.kind) if alike == 1 else self.title(document)
        return title.replace("&", "&&")

    def _kinds(self) -> dict[str, str]:
        return {
            "application": self.tr("Application"),
            "recommendation": self.tr("Recommendation"),
            "annex": self.tr("Annex"),
        }

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Documents of the application"))
        for place, document in enumerate(self._documents):
            self.setTabText(place, self._title(document))
