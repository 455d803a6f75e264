"""The row of buttons over the pages."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from workbench.views.theme import gap

PERCENTS = (50, 75, 100, 125, 150, 200, 300, 400)
MENU = "zoom menu"
SIDE_PANE = "document.side_pane"
BUTTONS = (
    SIDE_PANE,
    "document.zoom_out",
    MENU,
    "document.zoom_in",
    "document.fit_width",
    "document.fit_page",
    "document.rotate",
    "document.select_area",
    "document.read_as_text",
    "document.find",
)
# Where room is short (large text, a narrow panel) these go one after the other; the menu holds them all.
DISPENSABLE = (
    "document.select_area",
    "document.rotate",
    "document.fit_page",
    "document.fit_width",
    "document.read_as_text",
    "document.zoom_out",
    "document.zoom_in",
    SIDE_PANE,
)


class ElidedLabel(QLabel):
    """One line of text that is shortened where room is short; the whole is in its tooltip."""

    def set_text(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Yield all room that others need."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, its end cut where needed."""
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        QPainter(self).drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)


class PageBox(QLineEdit):
    """The number of the current page; a number typed here and Enter go to that page, Esc goes back."""

    chosen = Signal(int)  # from 0
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._pages = 0, 0
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def show_page(self, page: int, pages: int) -> None:
        """Show a page number (from 0), unless one is being typed."""
        self._page, self._pages = page, pages
        self.setMaxLength(max(len(str(pages)), 1))
        self._fit()
        self.setEnabled(pages > 0)
        if not self.hasFocus():
            self._restore()

    def _fit(self) -> None:
        digits = self.fontMetrics().horizontalAdvance("0") * max(len(str(self._pages)), 2)
        self.setFixedWidth(max(digits + 3 * gap(self), self.minimumSizeHint().width()))

    def _restore(self) -> None:
        self.setText(str(self._page + 1) if self._pages else "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Claim Enter and Esc before any shortcut does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _leaves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the page with Enter, back with Esc; letters are not for a page number."""
        if _leaves(event):
            text = self.text().strip()
            if event.key() != Qt.Key.Key_Escape and text.isdecimal():
                self.chosen.emit(min(max(int(text), 1), self._pages) - 1)
            self.left.emit()
            self._restore()
        elif not event.text() or not event.text().isprintable() or event.text().isdecimal():
            super().keyPressEvent(event)


def _leaves(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class DocumentToolBar(QWidget):
    """Title, page number, zoom, rotation and find."""

    percent_chosen = Signal(int)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel()
        self.page_box = PageBox()
        self._total = QLabel()
        self._pages = 0
        self._zoom = QToolButton(autoRaise=True, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._zoom.setMenu(self._zoom_menu(actions))
        self._zoom.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(self), gap(self, 0.5), gap(self), gap(self, 0.5))
        row.setSpacing(gap(self, 0.5))
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.title, 1)
        row.addWidget(self.page_box)
        row.addWidget(self._total)
        row.addSpacing(gap(self))
        self._buttons = {name: self._zoom if name == MENU else action_button(actions[name]) for name in BUTTONS}
        for button in self._buttons.values():
            row.addWidget(button)
        row.insertWidget(0, self._buttons[SIDE_PANE])
        self._retranslate()

    def _zoom_menu(self, actions: Mapping[str, QAction]) -> QMenu:
        menu = QMenu(self)
        for name in reversed(DISPENSABLE):
            menu.addAction(actions[name])
        menu.addSeparator()
        for percent in PERCENTS:
            menu.addAction(_percent(percent)).triggered.connect(
                lambda _=False, chosen=percent: self.percent_chosen.emit(chosen)
            )
        return menu

    def menu(self) -> QMenu:
        """Return the menu of zooms, which holds all that the row has no room for."""
        return self._zoom.menu()

    def show_page(self, page: int, pages: int) -> None:
        """Show which page (from 0) is in view."""
        self._pages = pages
        self.page_box.show_page(page, pages)
        self._total.setText(self.tr("of {pages}").format(pages=pages) if pages else "")
        self._make_room()

    def show_percent(self, percent: float) -> None:
        """Show how large pages are."""
        text = _percent(round(percent))
        self._zoom.setText(text)
        self._zoom.setAccessibleName(self.tr("Zoom, {percent}").format(percent=text))
        # As wide as the widest: the buttons beside it must not move under the pointer.
        self._zoom.setMinimumWidth(self.fontMetrics().horizontalAdvance(_percent(800)) + 5 * gap(self))

    def _needed(self, *, without: Collection[str]) -> int:
        kept = [self.page_box, self._total, *(button for name, button in self._buttons.items() if name not in without)]
        widths = [
            widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize()).width()
            for widget in kept
        ]
        row = self.layout()
        assert row is not None
        margins = row.contentsMargins()
        return sum(widths) + (len(widths) + 1) * row.spacing() + margins.left() + margins.right() + gap(self)

    def _make_room(self) -> None:
        hidden = next(
            (DISPENSABLE[:count] for count in range(len(DISPENSABLE)) if self._fits(DISPENSABLE[:count])), DISPENSABLE
        )
        for name in DISPENSABLE:
            self._buttons[name].setVisible(name not in hidden)

    def _fits(self, without: Collection[str]) -> bool:
        return self._needed(without=without) <= self.width()

    def minimumSizeHint(self) -> QSize:
        """Ask for what is always shown."""
        return QSize(self._needed(without=DISPENSABLE), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many buttons as there is room for."""
        super().resizeEvent(event)
        self._make_room()

    def _retranslate(self) -> None:
        self.page_box.setAccessibleName(self.tr("Page"))
        self.page_box.setToolTip(self.tr("Page number (Enter goes there)"))
        self._zoom.setToolTip(self.tr("Choose the zoom"))
        self.show_page(self.page_box._page, self._pages)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _percent(value: int) -> str:
    return f"{value} %"


def action_button(action: QAction) -> QToolButton:
    """Return a button that shows an action's icon, and its text to assistive technology."""
    button = QToolButton(autoRaise=True)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where one reads or scores
    button.setAccessibleName(action.text())
    action.changed.connect(lambda: button.setAccessibleName(action.text()))
    return button
