"""What each reviewer gave a criterion, wrote about it, and rests it on, one row per reviewer."""

from collections.abc import Callable, Sequence
from textwrap import shorten

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from workbench.models.evidence import EvidenceRow
from workbench.models.reviewing import ReviewSheet, ScoreEntry
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.review.call_texts import points_text
from workbench.views.theme import gap

_SHOWN = 60  # characters of a quote on its button; all of it is in the tool tip


class ReviewsGrid(QWidget):
    """Shows the reviews of one criterion side by side; ``evidence_chosen`` carries the id of a piece of evidence."""

    evidence_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)

    def show_reviews(
        self,
        sheets: Sequence[ReviewSheet],
        criterion: str,
        evidence: Sequence[EvidenceRow],
        name: Callable[[str], str],
    ) -> None:
        """Show the reviews of a criterion (id), with what is evidence for it."""
        self._clear()
        self._grid.setVerticalSpacing(gap(self, 0.5))
        if not sheets:
            self._add(MutedLabel(self.tr("Nobody has submitted a review.")), 0, 0, 2)
        row = 0
        for sheet in sheets:
            row = self._add_review(row, sheet, criterion, evidence, name(sheet.reviewer))

    def _add_review(
        self, row: int, sheet: ReviewSheet, criterion: str, evidence: Sequence[EvidenceRow], name: str
    ) -> int:
        entry = sheet.scores.get(criterion, ScoreEntry())
        points = HeadingLabel(self._points(entry), 1.0)
        points.setAccessibleName(f"{name}: {points.text()}")
        who = QLabel(name)
        who.setTextFormat(Qt.TextFormat.PlainText)
        who.setWordWrap(True)
        self._add(points, row, 0)
        self._add(who, row, 1)
        row += 1
        if entry.comment:
            comment = MutedLabel(entry.comment)
            comment.setTextFormat(Qt.TextFormat.PlainText)
            self._add(comment, row, 1)
            row += 1
        for piece in evidence:
            if piece.reviewer == sheet.reviewer and piece.criterion == criterion:
                self._add(self._button(piece, name), row, 1)
                row += 1
        return row

    def _button(self, piece: EvidenceRow, name: str) -> QPushButton:
        page = self.tr("p. %1").replace("%1", str(piece.page + 1))
        quote = f"“{shorten(piece.text, _SHOWN, placeholder='…')}”" if piece.text else self.tr("area")
        button = QPushButton(icon("paperclip", "accent"), f"{page} {quote}".replace("&", "&&"))
        button.setFlat(True)
        button.setToolTip(piece.text)
        button.setAccessibleName(self.tr("Evidence by %1, %2").replace("%1", name).replace("%2", f"{page} {quote}"))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setStyleSheet("text-align: left")
        button.clicked.connect(lambda _checked=False, piece=piece.id: self.evidence_chosen.emit(piece))
        return button

    def _points(self, entry: ScoreEntry) -> str:
        if entry.is_abstained:
            return self.tr("abstains")
        return "–" if entry.points is None else points_text(entry.points)

    def _add(self, widget: QWidget, row: int, column: int, columns: int = 1) -> None:
        self._grid.addWidget(widget, row, column, 1, columns, Qt.AlignmentFlag.AlignTop)

    def _clear(self) -> None:
        while (entry := self._grid.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
