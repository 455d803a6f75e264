"""The help window: contents, search over all pages, and the page that fits what the main window shows."""

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.views.announcements import announce
from workbench.views.help.help_browser import HelpBrowser
from workbench.views.help.help_pages import HelpPage, read_contents, read_pages
from workbench.views.help.help_text import with_keys
from workbench.views.icons import icon
from workbench.views.keys import KeyMap
from workbench.views.review.document.address_dialog import AddressDialog

_ID = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Stays open beside the work; one of these lives as long as the main window."""

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._language = ""
        self._pages: dict[str, HelpPage] = {}
        self._plain: dict[str, str] = {}
        self._trail: list[str] = []
        self._place = -1
        self.back_button, self.forward_button = QToolButton(), QToolButton()
        self.search_label, self.search = QLabel(), QLineEdit()
        self.found = QLabel()
        self.list = QListWidget()
        self.browser = HelpBrowser()
        self._build()
        self._connect()
        self._read()

    # -- public --------------------------------------------------------------------------------------------------

    @property
    def page(self) -> str:
        """The id of the page that is shown, "" before the first."""
        return self._trail[self._place] if self._trail else ""

    def show_for(self, window_page: str) -> None:
        """Come to the front with the page that fits a page of the main window."""
        self.search.clear()
        self.go_to(read_contents().page_for(window_page))
        self.show()
        self.activateWindow()
        self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, page_id: str) -> None:
        """Show a page, from which going back leads to the one before."""
        if page_id != self.page:
            del self._trail[self._place + 1 :]
            self._trail.append(page_id)
            self._place = len(self._trail) - 1
        self._show()

    def go_back(self) -> None:
        """Show the page before this one."""
        self._step(-1)

    def go_forward(self) -> None:
        """Show the page that going back left."""
        self._step(1)

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setSizeGripEnabled(True)
        self.search_label.setBuddy(self.search)
        self.search.setClearButtonEnabled(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        for button, action, slot in (
            (self.back_button, "go.back", self.go_back),
            (self.forward_button, "go.forward", self.go_forward),
        ):
            name = "chevron-left" if action == "go.back" else "chevron-right"
            button.setDefaultAction(self._keys.action(action, self, slot, icon=icon(name)))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._keys.action("list.search", self, self._start_search)
        row = QHBoxLayout()
        for widget in (self.back_button, self.forward_button, self.search_label):
            row.addWidget(widget)
        row.addWidget(self.search, 1)
        row.addWidget(self.found)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.list)
        halves.addWidget(self.browser)
        halves.setChildrenCollapsible(False)
        halves.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(halves, 1)
        metrics = self.fontMetrics()
        self.list.setMinimumWidth(20 * metrics.averageCharWidth())
        halves.setSizes([30 * metrics.averageCharWidth(), 100 * metrics.averageCharWidth()])
        self.resize(min(metrics.averageCharWidth() * 140, 1240), min(metrics.height() * 42, 680))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._next_hit)
        self.list.currentItemChanged.connect(self._choose)
        self.browser.page_chosen.connect(self.go_to)
        self.browser.address_chosen.connect(self._ask)
        self._keys.changed.connect(self._show)

    def _read(self) -> None:
        """Read the pages in the window's language."""
        self._language = "sv" if QLocale().language() == QLocale.Language.Swedish else "en"
        self._pages = {page.id: page for page in read_pages(self._language)}
        self._plain.clear()
        self.setWindowTitle(self.tr("Help – Urval"))
        self.search_label.setText(self.tr("&Search the help"))
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.browser.setAccessibleName(self.tr("Help page"))
        self._search()
        self._show()

    # -- showing -------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        """Show the current page, tick it in the contents, and offer the ways back and forward."""
        if self.page:
            text = with_keys(self._pages[self.page].text, self._keys)
            self.browser.show_markdown(text, self._language)
            self.browser.setAccessibleName(self._pages[self.page].title)
            self.browser.mark(self._words())
            self._select()
        self.back_button.setEnabled(self._place > 0)
        self.forward_button.setEnabled(self._place + 1 < len(self._trail))
        for button in (self.back_button, self.forward_button):
            button.defaultAction().setEnabled(button.isEnabled())

    def _select(self) -> None:
        self.list.blockSignals(True)
        at = [row for row in range(self.list.count()) if self.list.item(row).data(_ID) == self.page]
        self.list.setCurrentRow(at[0] if at else -1)
        self.list.blockSignals(False)

    def _step(self, step: int) -> None:
        if 0 <= self._place + step < len(self._trail):
            self._place += step
            self._show()

    # -- searching -----------------------------------------------------------------------------------------------

    def _words(self) -> tuple[str, ...]:
        return tuple(self.search.text().casefold().split())

    def _search(self) -> None:
        """List the pages that hold every word, those with it in their title first; all where none is asked for."""
        words = self._words()
        hits = [(self._hits(page, words), page) for page in self._pages.values()]
        if words:
            found = [hit for hit in hits if hit[0]]
            hits = sorted(found, key=lambda hit: (-_in_title(hit[1], words), -hit[0]))
        self.list.blockSignals(True)
        self.list.clear()
        for count, page in hits:
            item = QListWidgetItem(f"{page.title} ({count})" if words else page.title)
            item.setData(_ID, page.id)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.found.setText(self.tr("%n page(s)", "", len(hits)) if words else "")
        if words:
            announce(self.list, self.found.text())
        self._select()

    def _hits(self, page: HelpPage, words: tuple[str, ...]) -> int:
        text = self._plain_text(page)
        counts = [text.count(word) for word in words]
        return sum(counts) if all(counts) else 0

    def _plain_text(self, page: HelpPage) -> str:
        if page.id not in self._plain:
            document = QTextDocument()
            document.setMarkdown(with_keys(page.text, self._keys))
            self._plain[page.id] = document.toPlainText().casefold()
        return self._plain[page.id]

    def _start_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _next_hit(self) -> None:
        """Go to the next place on this page, or to the first page found where this one has none."""
        shown = [self.list.item(row).data(_ID) for row in range(self.list.count())]
        if not shown:
            announce(self.search, self.tr("No page of the help holds that."))
        elif self.page in shown:
            if self.browser.marked != self._words():
                self.browser.mark(self._words())
            else:
                self.browser.next_mark()
        else:
            self.go_to(shown[0])

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.go_to(item.data(_ID))

    def _ask(self, address: str) -> None:
        AddressDialog(address, self, is_ours=True).open()

    # -- Qt ------------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow language, text size and theme."""
        if event.type() == QEvent.Type.LanguageChange:
            self._read()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.browser.draw_again()
        super().changeEvent(event)


def _in_title(page: HelpPage, words: tuple[str, ...]) -> int:
    return sum(word in page.title.casefold() for word in words)
