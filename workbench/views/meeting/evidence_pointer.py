"""Everybody's evidence on the pages of the document, and the way from one piece to the next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from workbench.models.call import CriterionInfo
from workbench.models.evidence import EvidenceRow
from workbench.views.meeting.highlights import everybodys
from workbench.views.review.document_side import DocumentSide


class EvidencePointer(QObject):
    """Shows an application's evidence, one piece of it as the current one; ``name`` gives a reviewer's shown name."""

    criterion_wanted = Signal(str)
    """The criterion (id) whose highlight was clicked."""
    refused = Signal(str)

    def __init__(
        self,
        documents: DocumentSide,
        criteria: Callable[[], Sequence[CriterionInfo]],
        name: Callable[[str], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.rows: tuple[EvidenceRow, ...] = ()
        self._current = ""
        self._documents = documents
        self._criteria = criteria
        self._name = name
        documents.document_changed.connect(self.show)
        documents.panel.highlight_clicked.connect(self._clicked)

    def set_rows(self, rows: tuple[EvidenceRow, ...]) -> None:
        """Take another application's evidence."""
        self.rows, self._current = rows, ""

    def show(self) -> None:
        """Show the evidence of the open document on its pages."""
        self._documents.panel.view.set_highlights(
            everybodys(
                self.rows,
                document=self._documents.document,
                criteria=self._criteria(),
                name=self._name,
                current=self._current,
            )
        )

    def step(self, criterion: str, direction: int) -> None:
        """Go to a criterion's next (1) or previous (-1) evidence, whoever's, round and round."""
        pieces = [row.id for row in self.rows if row.criterion == criterion]
        if not pieces:
            self.refused.emit(self.tr("Nobody marked evidence for this criterion."))
            return
        at = pieces.index(self._current) if self._current in pieces else -1 if direction > 0 else 0
        self.go_to(pieces[(at + direction) % len(pieces)])

    def go_to(self, piece: str) -> None:
        """Show where a piece of evidence (id) is."""
        row = next(row for row in self.rows if row.id == piece)
        self._current = piece
        if row.is_document_missing:
            self.refused.emit(self.tr("The document of this evidence was replaced or taken away."))
        else:
            self._documents.reveal(row.document, row.page, row.rects[0])
        self.show()

    def _clicked(self, piece: str) -> None:
        row = next((row for row in self.rows if row.id == piece), None)
        if row is not None:
            self._current = piece
            self.criterion_wanted.emit(row.criterion)
            self.show()
