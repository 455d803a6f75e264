"""Where the pages are shown, with what may lie over them: nothing moves when it appears or goes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from workbench.views.review.document.message import DocumentMessage, PageNotice
from workbench.views.review.document.page_view import PageView
from workbench.views.review.document.text_reader import TextReader

if TYPE_CHECKING:
    from workbench.documents.client import DocumentClient


class Stage(QWidget):
    """Holds the pages, their text over them when that is read instead, and messages over both."""

    def __init__(self, view: PageView, client: "DocumentClient") -> None:
        super().__init__()
        self._view = view
        view.setParent(self)
        self.reader = TextReader(client, self)
        self.message = DocumentMessage(self)
        self.notice = PageNotice(self)
        self.setFocusProxy(view)

    @property
    def reads_text(self) -> bool:
        """Whether the page is shown as text."""
        return self.reader.isVisibleTo(self)

    def read_text(self) -> None:
        """Show the page in view as text, in place of its picture; the focus follows if it was there."""
        info = self._view.info
        if info is None or not self._view.pages:
            return
        focused = self._has_focus(self._view)
        is_scan = self._view.words == 0
        self.reader.read(self._view.document, self._view.pages, self._view.page, is_scan=is_scan)
        self._front(self.reader, focused=focused)
        self._view.hide()
        self._raise_messages()

    def close_text(self) -> None:
        """Show the pages again, at the page that was read."""
        if self.reads_text:
            focused = self._has_focus(self.reader)
            self._view.show()
            self._front(self._view, focused=focused)
            self.reader.close_text()
            self._raise_messages()

    def messages_have_focus(self) -> bool:
        """Tell whether the focus is in a message."""
        return self._has_focus(self.message) or self._has_focus(self.notice)

    def hide_messages(self) -> None:
        """Show what lies beneath, and give it the focus where a message had it."""
        if self.messages_have_focus():
            self.setFocus()  # a hidden button would hand the focus to whatever comes next
        self.message.hide()
        self.notice.hide()

    def place_notice(self) -> None:
        """Lay the notice over the foot of the pages."""
        height = max(self.notice.heightForWidth(self.width()), self.notice.sizeHint().height())
        self.notice.setGeometry(QRect(0, self.height() - height, self.width(), height))

    def _front(self, widget: QWidget, *, focused: bool) -> None:
        self.setFocusProxy(widget)
        if focused:
            widget.setFocus()

    def _raise_messages(self) -> None:
        for message in (self.message, self.notice):
            message.raise_()

    @staticmethod
    def _has_focus(widget: QWidget) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (widget is focused or widget.isAncestorOf(focused))

    def sizeHint(self) -> QSize:
        """Ask for what the pages ask for."""
        return self._view.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give all of them the same room."""
        for widget in (self._view, self.reader, self.message):
            widget.setGeometry(self.rect())
        self.place_notice()
