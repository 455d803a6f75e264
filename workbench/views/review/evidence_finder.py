"""Where the words of evidence are now that its document was replaced."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from workbench.documents.protocol import DocumentFailure, Hit
from workbench.models.evidence import EvidenceRow
from workbench.views.review.document.relay import FutureRelay
from workbench.views.review.document_side import DocumentSide

_FEW_WORDS = 8  # of a quote's beginning, sought where the whole is not found: the new version may differ further on


class EvidenceFinder(QObject):
    """Looks for a quote in an application's documents, one after the other, without anybody waiting."""

    found = Signal(object, str, object)  # EvidenceRow, document, Hit
    lost = Signal(object)  # EvidenceRow

    def __init__(self, documents: DocumentSide, parent: QObject) -> None:
        super().__init__(parent)
        self._documents = documents
        self._relay = FutureRelay(self)
        self._sought = ""

    def find(self, row: EvidenceRow, documents: Sequence[str]) -> None:
        """Look for a piece of evidence in documents (SHA-256); of several calls only the last is answered."""
        self._sought = row.id
        words = row.text.split()
        needles = list(dict.fromkeys([" ".join(words), " ".join(words[:_FEW_WORDS])])) if words else []
        self._try(row, [(document, needle) for needle in needles for document in documents])

    def forget(self) -> None:
        """Answer no more."""
        self._sought = ""

    def _try(self, row: EvidenceRow, rest: Sequence[tuple[str, str]]) -> None:
        if not rest:
            self.lost.emit(row)
            return
        document, needle = rest[0]
        answer = partial(self._answered, row, document, rest[1:])
        failed = partial(self._failed, row, rest[1:])
        self._relay.follow(self._documents.search(document, needle), lambda hits: hits, answer, failed)

    def _answered(
        self, row: EvidenceRow, document: str, rest: Sequence[tuple[str, str]], hits: tuple[Hit, ...]
    ) -> None:
        if row.id != self._sought:
            return
        near = [hit for hit in hits if hit.rects]
        if near:  # of several the one nearest to the old page
            self.found.emit(row, document, min(near, key=lambda hit: abs(hit.page - row.page)))
        else:
            self._try(row, rest)

    def _failed(self, row: EvidenceRow, rest: Sequence[tuple[str, str]], _failure: DocumentFailure) -> None:
        if row.id == self._sought:
            self._try(row, rest)
