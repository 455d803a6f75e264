"""The page as text (F7): for people who listen, and for those who need larger or other letters than the page has."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from workbench.documents.protocol import DocumentFailure, Word
from workbench.views.announcements import announce
from workbench.views.domain_sentences import in_words
from workbench.views.icons import icon
from workbench.views.review.document.relay import FutureRelay
from workbench.views.review.document.selection import PageText
from workbench.views.theme import gap

if TYPE_CHECKING:
    from workbench.documents.client import DocumentClient

MOST_PAGES = 300  # of a document that is shown whole


class TextPane(QTextBrowser):
    """Text to read and to move about in with the keyboard; beyond either end it asks for the next page."""

    turned = Signal(int)  # 1 for the page after, -1 for the one before
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _direction(self, event: QKeyEvent) -> int:
        """Return which way a key turns pages; 0 for other keys."""
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Space:
            return -1 if shifted else 1
        if shifted:
            return 0
        return {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that turn pages, and Esc, before any shortcut does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.key() == Qt.Key.Key_Escape or self._direction(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by a screen, at the end turn the page, leave with Esc; else move about in the text."""
        direction = self._direction(event)
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif direction and bar.value() == (bar.maximum() if direction > 0 else bar.minimum()):
            self.turned.emit(direction)
        elif direction:
            bar.setValue(bar.value() + direction * bar.pageStep())
            self.setTextCursor(self.cursorForPosition(self.viewport().rect().topLeft()))
        else:
            super().keyPressEvent(event)


class TextReader(QWidget):
    """Lies over the pages and shows the text of one, or of all, without the page's line breaks."""

    page_turned = Signal(int)
    left = Signal()

    def __init__(self, client: "DocumentClient", parent: QWidget) -> None:
        super().__init__(parent)
        self._client = client
        self._relay = FutureRelay(self)
        self._document = ""
        self._pages, self._page = 0, 0
        self._is_scan = False
        self._from_below = False  # the page was turned backwards: reading goes on at its end
        self._asked = 0  # counts what was asked for, so that late answers are told from wanted ones
        self.text = TextPane()
        self.heading = QLabel(wordWrap=True)
        self.whole = QCheckBox()
        self._previous, self._next, self._close = (QToolButton(autoRaise=True) for _ in range(3))
        self._build()
        self._retranslate()
        self.hide()

    def _build(self) -> None:
        self.setAutoFillBackground(True)
        row = QHBoxLayout()
        row.setContentsMargins(gap(self), gap(self, 0.5), gap(self), gap(self, 0.5))
        row.addWidget(self.heading, 1)
        row.addWidget(self.whole)
        pictures = ("chevron-up", "chevron-down", "x")
        for button, picture in zip((self._previous, self._next, self._close), pictures, strict=True):
            button.setIcon(icon(picture))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.text, 1)
        self.text.document().setDocumentMargin(2 * gap(self))
        self.setFocusProxy(self.text)
        self._previous.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))
        self._close.clicked.connect(self.left)
        self.text.turned.connect(self._turn)
        self.text.left.connect(self.left)
        self.whole.toggled.connect(self._show)

    # -- what is read --------------------------------------------------------------------------------------------

    def read(self, document: str, pages: int, page: int, *, is_scan: bool) -> None:
        """Show a page (from 0) of a document as text."""
        self._document, self._pages, self._page, self._is_scan = document, pages, page, is_scan
        self.whole.setEnabled(pages <= MOST_PAGES)
        self.show()
        self.raise_()
        self._show()

    def follow(self, page: int) -> None:
        """Show the page that the reader of the pages went to."""
        if self.isVisible() and page != self._page:
            self._page = page
            if self._shows_all:
                self._say_page()
                self.text.scrollToAnchor(_anchor(page))
            else:
                self._show()

    def close_text(self) -> None:
        """Show the pages again."""
        self._asked += 1
        self.hide()
        self.text.clear()

    @property
    def _shows_all(self) -> bool:
        return self.whole.isChecked() and self._pages <= MOST_PAGES

    def _turn(self, direction: int) -> None:
        page = self._page + direction
        if not 0 <= page < self._pages:
            end = self.tr("This is the last page.") if direction > 0 else self.tr("This is the first page.")
            announce(self.text, end)
            return
        self._from_below = direction < 0
        self.follow(page)
        self.page_turned.emit(page)

    def _show(self) -> None:
        self._asked += 1
        self.text.clear()
        self._say_page()
        if self._is_scan:
            self._add(
                self._page, (self.tr("This document has no text: its pages are pictures (it looks like a scan)."),)
            )
        else:
            self._ask(self._asked, list(range(self._pages)) if self._shows_all else [self._page])

    def _ask(self, asked: int, pages: list[int]) -> None:
        """Ask for the first of ``pages``, and for the others when that has come."""
        if not pages:
            self.text.scrollToAnchor(_anchor(self._page))
            return

        def go_on(paragraphs: Sequence[str]) -> None:
            if asked == self._asked:
                self._add(pages[0], paragraphs)
                self._ask(asked, pages[1:])

        def arrived(words: tuple[Word, ...]) -> None:
            go_on(PageText(words).paragraphs() or (self.tr("This page has no text: it is a picture, or empty."),))

        def refused(failure: DocumentFailure) -> None:
            if asked == self._asked:
                # The others are not asked for: the worker may be in trouble.
                self._add(pages[0], (in_words(failure.reason),))

        self._relay.follow(self._client.words(self._document, pages[0]), lambda words: words, arrived, refused)

    def _add(self, page: int, paragraphs: Sequence[str]) -> None:
        """Write a page's heading, as one that screen readers can jump to, and its paragraphs."""
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self.text.document().isEmpty():
            cursor.insertBlock()
        cursor.setBlockFormat(_spaced(2, above=2 * gap(self), below=gap(self)))
        cursor.insertText(self.tr("Page %1").replace("%1", str(page + 1)), _heading(page))
        for paragraph in paragraphs:
            cursor.insertBlock(_spaced(0, above=0, below=gap(self, 1.5)), QTextCharFormat())
            cursor.insertText(paragraph)
        if not self._shows_all:
            end = QTextCursor.MoveOperation.End if self._from_below else QTextCursor.MoveOperation.Start
            self.text.moveCursor(end)
            self._from_below = False

    def _say_page(self) -> None:
        if self._client.recognised.has_page(self._document, self._page):
            text = self.tr("Page %1 of %2 as text, read by OCR: words may be wrong")
        else:
            text = self.tr("Page %1 of %2 as text")
        self.heading.setText(text.replace("%1", str(self._page + 1)).replace("%2", str(self._pages)))
        self.text.setAccessibleName(self.heading.text())

    # -- Qt ------------------------------------------------------------------------------------------------------

    def _retranslate(self) -> None:
        self.whole.setText(self.tr("&All pages"))
        most = str(MOST_PAGES)
        self.whole.setToolTip(
            self.tr("Show the pages one after the other (in documents of up to %1 pages)").replace("%1", most)
        )
        names = (self.tr("Previous page"), self.tr("Next page"), self.tr("Back to the page (Esc)"))
        for button, name in zip((self._previous, self._next, self._close), names, strict=True):
            button.setAccessibleName(name)
            button.setToolTip(name)
        if self._document:
            self._say_page()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _spaced(level: int, *, above: int, below: int) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setHeadingLevel(level)
    block.setTopMargin(above)
    block.setBottomMargin(below)
    return block


def _heading(page: int) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFontWeight(QFont.Weight.Bold)
    letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
    letters.setAnchor(True)
    letters.setAnchorNames([_anchor(page)])
    return letters


def _anchor(page: int) -> str:
    return f"page{page + 1}"
