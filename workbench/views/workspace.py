"""An open file's pages and the rail that chooses among them; each page is built when first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from workbench.views.keys import KeyMap
from workbench.views.page import Page
from workbench.views.rail import Rail
from workbench.views.translation import QT_TRANSLATE_NOOP

PAGE_TITLES = {
    "inbox": QT_TRANSLATE_NOOP("Pages", "Inbox"),
    "review": QT_TRANSLATE_NOOP("Pages", "Review"),
    "setup": QT_TRANSLATE_NOOP("Pages", "Call"),
    "eligibility": QT_TRANSLATE_NOOP("Pages", "Eligibility"),
    "people": QT_TRANSLATE_NOOP("Pages", "People"),
    "contacts": QT_TRANSLATE_NOOP("Pages", "Contacts"),
    "merge": QT_TRANSLATE_NOOP("Pages", "Merge"),
    "ranking": QT_TRANSLATE_NOOP("Pages", "Ranking"),
    "meeting": QT_TRANSLATE_NOOP("Pages", "Meeting"),
    "selection": QT_TRANSLATE_NOOP("Pages", "Selection"),
    "report": QT_TRANSLATE_NOOP("Pages", "Report"),
    "history": QT_TRANSLATE_NOOP("Pages", "History"),
}


@dataclass
class _Entry:
    title: str
    factory: Callable[[], QWidget]
    lead_only: bool
    widget: QWidget | None = None


class Workspace(QWidget):
    """Rail and pages; ``page_changed`` carries the id of the page now shown."""

    page_changed = Signal(str)

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._entries: dict[str, _Entry] = {}
        self._is_lead = False
        self._current = ""
        self.rail = Rail()
        self._stack = QStackedWidget()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addWidget(self._stack, 1)
        self.rail.page_chosen.connect(self.show_page)
        keys.changed.connect(self._retranslate)

    @property
    def current_page(self) -> str:
        """The id of the page that is shown, "" before the first."""
        return self._current

    @property
    def offered(self) -> tuple[str, ...]:
        """The ids of the pages that this person is offered."""
        return tuple(page_id for page_id, entry in self._entries.items() if self._is_lead or not entry.lead_only)

    def add_page(
        self, page_id: str, title: str, icon_name: str, factory: Callable[[], QWidget], *, lead_only: bool = False
    ) -> None:
        """Register a page; ``title`` is an English source text in the translation context "Pages"."""
        self._entries[page_id] = _Entry(title, factory, lead_only)
        self.rail.add(page_id, icon_name)
        self._retranslate()
        self._offer()

    def page(self, page_id: str) -> QWidget:
        """Return a page's widget, building it first if it was never shown."""
        entry = self._entries[page_id]
        if entry.widget is None:
            entry.widget = entry.factory()
            self._stack.addWidget(entry.widget)
        return entry.widget

    def current_widget(self) -> QWidget | None:
        """Return the page that is shown, if any."""
        return self._entries[self._current].widget if self._current else None

    def title(self, page_id: str) -> str:
        """Return a page's title in the user's language."""
        return QCoreApplication.translate("Pages", self._entries[page_id].title)

    def show_page(self, page_id: str) -> None:
        """Show a page and mark it in the rail."""
        if page_id == self._current or page_id not in self.offered:
            return
        widget = self.page(page_id)
        self._current = page_id
        self._stack.setCurrentWidget(widget)
        self.rail.select(page_id)
        if isinstance(widget, Page):
            widget.entered()
        self.page_changed.emit(page_id)

    def set_lead(self, is_lead: bool) -> None:
        """Offer the pages that only the lead of a call needs, or hide them."""
        self._is_lead = is_lead
        self._offer()

    def remove_pages(self) -> None:
        """Close all pages, as when another file is opened."""
        self._current = ""
        for page_id, entry in self._entries.items():
            self.rail.remove(page_id)
            if entry.widget is not None:
                self._stack.removeWidget(entry.widget)
                entry.widget.deleteLater()
        self._entries.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for page_id in self._entries:
            known = f"go.{page_id}"
            shown_keys = self._keys.shown_keys(known) if self._keys.knows(known) else ""
            self.rail.set_text(page_id, self.title(page_id), shown_keys)

    def _offer(self) -> None:
        for page_id in self._entries:
            self.rail.set_offered(page_id, page_id in self.offered)
