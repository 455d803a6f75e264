"""What is said instead of, or over, a document's pages; it never takes the focus and never moves anything."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.documents.protocol import Status
from workbench.views.domain_sentences import in_words
from workbench.views.icons import Tint, icon
from workbench.views.theme import colors, gap, icon_size, relative_font


def _draw(label: QLabel, name: str, tint: Tint, factor: float) -> None:
    size = icon_size(label, factor)
    label.setPixmap(icon(name, tint).pixmap(QSize(size, size), label.devicePixelRatioF()))


class DocumentMessage(QWidget):
    """Covers the pages: nothing chosen, being opened, or why a document can't be shown, with a way to try again."""

    retried = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._failure: tuple[Status, str] | None = None
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._reason = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._retry = QPushButton()
        self._retry.setIcon(icon("refresh-cw"))
        self._retry.clicked.connect(self.retried)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setSpacing(gap(self))
        column.addStretch(2)
        for widget in (self._picture, self._heading, self._reason):
            column.addWidget(widget)
        column.addWidget(self._retry, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._retranslate()

    def say(self, text: str) -> None:
        """Show a plain message."""
        self._failure = None
        self._show(text, "", failed=False)

    def show_failure(self, status: Status, reason: str) -> None:
        """Show why a document can't be used, and offer to try again."""
        self._failure = (status, reason)
        self._show(self._headings()[status], in_words(reason), failed=True)

    def text(self) -> str:
        """Return all that is said."""
        return "\n".join(part for part in (self._heading.text(), self._reason.text()) if part)

    def _show(self, heading: str, reason: str, *, failed: bool) -> None:
        _draw(self._picture, *(("circle-alert", "warning") if failed else ("file-text", "muted")), 2)
        self._heading.setFont(relative_font(1.15, bold=True))
        self._heading.setText(heading)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self._retry.setVisible(failed)
        self.show()
        self.raise_()

    def _headings(self) -> dict[Status, str]:
        return {
            "ok": "",
            "encrypted": self.tr("This document is encrypted"),
            "empty": self.tr("This document is empty"),
            "damaged": self.tr("This document is damaged"),
            "crashed": self.tr("This document could not be read"),
            "timeout": self.tr("Reading this document took too long"),
        }

    def _retranslate(self) -> None:
        self._retry.setText(self.tr("Try again"))
        self._retry.setToolTip(self.tr("Read the document again"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        follows = event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange)
        if follows and self._failure and not self.isHidden():  # also while another page of the window is in front
            self.show_failure(*self._failure)
        super().changeEvent(event)


class PageNotice(QFrame):
    """A strip over the foot of the pages: one page failed, the others can be read on."""

    retried = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._text = QLabel(wordWrap=True)
        self._reason = ""
        self._retry = QPushButton()
        self._retry.setIcon(icon("refresh-cw"))
        self._close = QToolButton(autoRaise=True)
        self._close.setIcon(icon("x"))
        self._retry.clicked.connect(self.retried)
        self._close.clicked.connect(self.hide)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(self), gap(self, 0.5), gap(self, 0.5), gap(self, 0.5))
        for widget in (self._picture, self._text, self._retry, self._close):
            row.addWidget(widget)
        self._retranslate()
        self.hide()

    def show_failure(self, reason: str) -> None:
        """Say why a page can't be shown."""
        _draw(self._picture, "triangle-alert", "warning", 1)
        self._reason = reason
        self._retranslate()
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand out from the pages beneath."""
        QPainter(self).fillRect(self.rect(), colors(self).warning_soft)
        super().paintEvent(event)

    def text(self) -> str:
        """Return what is said."""
        return self._text.text()

    def _retranslate(self) -> None:
        self._text.setText(in_words(self._reason))
        self._retry.setText(self.tr("Try again"))
        self._retry.setToolTip(self.tr("Render the page again"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
