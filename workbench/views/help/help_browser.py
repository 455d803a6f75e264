"""Shows one help page: Markdown in the window's own text size and colours, with pictures as wide as there is room."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QImageReader,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from workbench.views.help.help_pages import help_folder
from workbench.views.theme import colors, gap

_LINE_HEIGHT = 130.0  # per cent
_AT_REST = 120  # ms after the last change of the width until pictures are drawn anew
_MEASURE = 100  # characters; a longer line is hard to follow back


class HelpBrowser(QTextBrowser):
    """Opens no link by itself: ``page_chosen`` carries another page's id, ``address_chosen`` what leads out."""

    page_chosen = Signal(str)
    address_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = ""
        self._language = ""
        self._drawn_at = 0
        self._words: tuple[str, ...] = ()
        self._places: list[tuple[int, int]] = []
        self._rest = QTimer(self, singleShot=True, interval=_AT_REST)
        self._rest.timeout.connect(self._draw_again)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its coming would change the width again
        self.anchorClicked.connect(self._follow)
        self.setTextInteractionFlags(
            self.textInteractionFlags()
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )

    @property
    def marked(self) -> tuple[str, ...]:
        """The words whose places are marked."""
        return self._words

    @property
    def is_waiting(self) -> bool:
        """Whether the page is about to be drawn anew."""
        return self._rest.isActive()

    def show_markdown(self, markdown: str, language: str) -> None:
        """Show a page from its top."""
        self._markdown, self._language = markdown, language
        self._draw()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def draw_again(self) -> None:
        """Follow text size or theme, and stay where the reader is."""
        self._rest.start()

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark every place of these words, and go to the first one."""
        self._words = words
        self._show_marks()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.next_mark()

    def next_mark(self) -> None:
        """Go to the next place of the words that are marked, from the start after the end."""
        if self._places:
            at = self.textCursor().selectionEnd()
            first, last = next((place for place in self._places if place[0] >= at), self._places[0])
            self.setTextCursor(self._cursor(first, last))
            self.ensureCursorVisible()

    # -- Qt ------------------------------------------------------------------------------------------------------

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give the page's pictures, no larger than there is room, and nothing from anywhere else."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        reader = QImageReader(str(help_folder() / "pictures" / self._language / QUrl(name).fileName()))
        picture = reader.read()
        ratio = self.devicePixelRatioF()
        room = round(self._room() * ratio)
        if picture.width() > room > 0:
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to follow, and draw the pictures anew once the width stays as it is."""
        super().resizeEvent(event)
        if self._room() != self._drawn_at:
            self._rest.start()

    # -- drawing -------------------------------------------------------------------------------------------------

    def _room(self) -> int:
        inside = self.viewport().width() - 2 * round(self.document().documentMargin())
        return max(1, min(inside, _MEASURE * self.fontMetrics().averageCharWidth()))

    def _draw_again(self) -> None:
        place = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
        self._draw()
        self.verticalScrollBar().setValue(round(place * self.verticalScrollBar().maximum()))

    def _draw(self) -> None:
        self._drawn_at = self._room()
        document = self.document()
        document.clear()
        document.setDocumentMargin(2 * gap(self))
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(self._room() + 2 * round(document.documentMargin()))
        document.setMarkdown(self._markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        block = document.begin()
        while block.isValid():
            self._space(block)
            self._color(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._rule(frame)
        self._show_marks()

    def _space(self, block: QTextBlock) -> None:
        shape = QTextBlockFormat()
        level = block.blockFormat().headingLevel()
        in_table = QTextCursor(block).currentTable() is not None
        shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        above = 0.0 if in_table else 3.0 if level > 1 else 0.5 if block.textList() else 1.0
        shape.setTopMargin(gap(self, above) if above and block.position() else 0)
        shape.setBottomMargin(0 if in_table else gap(self, 1.0 if level else 0.5))
        QTextCursor(block).mergeBlockFormat(shape)

    def _color(self, block: QTextBlock) -> None:
        """Give keys a ground of their own and links the theme's colour."""
        for fragment in _fragments(block):
            known, shape = fragment.charFormat(), QTextCharFormat()
            if known.isImageFormat():
                continue
            if known.fontFixedPitch():
                shape.setBackground(QBrush(colors(self).alternate))
                shape.setFontFamilies(self.font().families() or [self.font().family()])
                shape.setFontFixedPitch(False)
                shape.setFontWeight(600)
            elif known.isAnchor():
                shape.setForeground(QBrush(colors(self).link))
            self._cursor(fragment.position(), fragment.position() + fragment.length()).mergeCharFormat(shape)

    def _rule(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setBorderBrush(QBrush(colors(self).border))
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setCellPadding(gap(self))
        shape.setCellSpacing(0)
        table.setFormat(shape)

    # -- marks and links -----------------------------------------------------------------------------------------

    def _show_marks(self) -> None:
        self._places = sorted(place for word in self._words for place in self._places_of(word))
        marks = []
        for first, last in self._places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(first, last)
            mark.format.setBackground(colors(self).search_hit)
            marks.append(mark)
        self.setExtraSelections(marks)

    def _places_of(self, word: str) -> Iterator[tuple[int, int]]:
        cursor = self.document().find(word)  # whatever its case
        while not cursor.isNull():
            yield cursor.selectionStart(), cursor.selectionEnd()
            cursor = self.document().find(word, cursor)

    def _cursor(self, first: int, last: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _follow(self, link: QUrl) -> None:
        if link.isRelative():
            self.page_chosen.emit(link.fileName().removesuffix(".md"))
        else:
            self.address_chosen.emit(link.toString())


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    """Return a block's runs of one format, all of them before any is changed, which ends the iteration."""
    found, place = [], block.begin()
    while not place.atEnd():
        found.append(place.fragment())
        place += 1
    return found
