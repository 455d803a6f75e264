"""The window around all pages: menus, saved state, theme, language and what every page shares."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMainWindow,
    QMenu,
    QMessageBox,
    QStackedWidget,
    QWidget,
)

from workbench.views.about import AboutDialog
from workbench.views.announcements import announce
from workbench.views.command_palette import CommandPalette
from workbench.views.icons import app_icon
from workbench.views.key_sheet import KeySheetDialog
from workbench.views.keys import KeyMap, without_checked
from workbench.views.menus import Menus
from workbench.views.page import Page
from workbench.views.saved_state import SavedState, clock
from workbench.views.settings import Language, Settings
from workbench.views.start_page import SUFFIX, StartPage, dropped_review
from workbench.views.theme import ThemeName, apply_theme
from workbench.views.translation import install_language
from workbench.views.workspace import PAGE_TITLES, Workspace

if TYPE_CHECKING:
    from workbench.views.help.help_window import HelpWindow

_NEEDS_FILE = ("file.save", "file.save_as", "file.close", "view.hide_list", "view.reading_focus")
_OFF_AT_FIRST = ("edit.undo", "edit.redo", "go.conflicts", "go.back", "go.forward")
_MESSAGE_MS = 8000


class MainWindow(QMainWindow):
    """Shows the start page until a file is open, then its pages; knows nothing of what they hold."""

    file_chosen = Signal(Path)
    copy_chosen = Signal(Path)
    save_requested = Signal()
    close_file_requested = Signal()
    new_call_requested = Signal()
    demo_requested = Signal()
    hand_in_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    page_changed = Signal(str)

    def __init__(self, settings: Settings, keys: KeyMap) -> None:
        super().__init__()
        self._settings = settings
        self._keys = keys
        self._file: Path | None = None
        self._protection: Callable[[], str] = str
        self._quit_unsaved = False
        self._help: HelpWindow | None = None
        self.menus = Menus(self, keys)
        self.start_page = StartPage()
        self.workspace = Workspace(keys)
        self.saved_state = SavedState()
        self._central = QStackedWidget()
        self._build()
        self._connect_actions()
        self._connect_choices()
        self._connect_parts()
        self.show_start()
        self._restore_size()

    def add_page(
        self, page_id: str, title: str, icon_name: str, factory: Callable[[], QWidget], *, lead_only: bool = False
    ) -> None:
        """Register a page, built when first shown; ``title`` is an English source text in the context "Pages"."""
        self.workspace.add_page(page_id, title, icon_name, factory, lead_only=lead_only)
        self._offer_pages()

    def remove_pages(self) -> None:
        """Close all pages, as when another file is opened."""
        self.workspace.remove_pages()
        self._offer_pages()

    def set_lead(self, is_lead: bool) -> None:
        """Offer the pages that only the lead of a call needs, or hide them."""
        self.workspace.set_lead(is_lead)
        self._offer_pages()

    def set_reviewer(self, is_reviewer: bool) -> None:
        """Offer what only a reviewer's own file can do: handing in."""
        self.action("file.hand_in").setVisible(is_reviewer)

    def show_page(self, page_id: str) -> None:
        """Show one of the open file's pages and move the focus into it."""
        self.workspace.show_page(page_id)
        page = self.workspace.current_widget()
        if page is not None and not page.isAncestorOf(self.focusWidget() or self):
            _focus_first(page)

    def show_workspace(self, path: Path, page_id: str) -> None:
        """Show an open file's pages, starting with ``page_id``, and remember the file."""
        self._settings.remember_file(path)
        self._show_file(path)
        self._central.setCurrentWidget(self.workspace)
        self.show_page(page_id)

    def show_start(self) -> None:
        """Show the start page: no file is open."""
        self._show_file(None)
        self._central.setCurrentWidget(self.start_page)
        self.saved_state.clear()
        self.menus.show_page_actions("", ())

    def action(self, action_id: str) -> QAction:
        """Return one of the window's actions by its id in the key map."""
        return self.menus.actions[action_id]

    def show_saved(self, when: datetime) -> None:
        """Show that everything is saved since ``when`` (local time)."""
        self.saved_state.show_saved(when)

    def show_not_saved(self, reason: str) -> None:
        """Show that the latest changes are not saved, why, and offer to save elsewhere."""
        self.saved_state.show_not_saved(reason)

    def show_message(self, text: str) -> None:
        """Show a passing message in the status bar and have it read out."""
        self.statusBar().showMessage(text, _MESSAGE_MS)
        announce(self.statusBar(), text)

    def set_protection(self, describe: Callable[[], str]) -> None:
        """Set who says, in a sentence, what protects this computer from the documents (for About)."""
        self._protection = describe

    def choose_file(self) -> None:
        """Ask for a review file."""
        self._ask_for_file(QFileDialog.AcceptMode.AcceptOpen, self.tr("Open a review file"), self.file_chosen.emit)

    def choose_copy(self) -> None:
        """Ask where a copy of the file goes."""
        self._ask_for_file(QFileDialog.AcceptMode.AcceptSave, self.tr("Save a copy as"), self.copy_chosen.emit)

    def show_keys(self) -> None:
        """Show the key sheet, unfolded at the scopes of the current page."""
        page = self._shown_page()
        self._open(KeySheetDialog(self._keys, page.key_scopes if page is not None else ("window",), self))

    def show_help(self) -> None:
        """Show the help at the page that fits the one that is shown."""
        from workbench.views.help.help_window import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self._keys, self)
        self._help.show_for(self.workspace.current_page if self._file is not None else "start")

    def show_commands(self) -> None:
        """Show the command palette with what the menus offer now."""
        self._open(CommandPalette(_leaves(self.menuBar().actions()), self))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setLocale(QLocale())
            self._keys.retranslate()
            self.menus.retranslate()
            self._show_page_menu()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the size; ask first where the latest changes are not saved."""
        if self.saved_state.lost and not self._quit_unsaved:
            event.ignore()
            self._ask_to_quit_unsaved()
            return
        self._settings.window_geometry = bytes(self.saveGeometry().data())
        self._settings.save()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a review file anywhere in the window."""
        if dropped_review(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped review file."""
        path = dropped_review(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_chosen.emit(path)

    def _build(self) -> None:
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self._central.addWidget(self.start_page)
        self._central.addWidget(self.workspace)
        self.setCentralWidget(self._central)
        self.statusBar().addPermanentWidget(self.saved_state)
        self.menus.choose(self.menus.themes, self._settings.theme)
        self.menus.choose(self.menus.sizes, str(self._settings.text_percent))
        self.menus.choose(self.menus.languages, self._settings.language)
        self.menus.auto_advance.setChecked(self._settings.auto_advance)
        self.menus.single_keys.setChecked(self._settings.single_keys)
        self.set_reviewer(False)
        for action_id in _OFF_AT_FIRST:
            self.action(action_id).setEnabled(False)

    def _connect_actions(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            "file.open": self.choose_file,
            "file.new": self.new_call_requested.emit,
            "file.hand_in": self.hand_in_requested.emit,
            "file.save": self._save,
            "file.save_as": self.choose_copy,
            "file.close": self.close_file_requested.emit,
            "file.quit": self.close,
            "edit.undo": self.undo_requested.emit,
            "edit.redo": self.redo_requested.emit,
            "go.back": self.back_requested.emit,
            "go.forward": self.forward_requested.emit,
            "view.next_pane": self._focus_next_pane,
            "view.hide_list": self._toggle_list,
            "view.reading_focus": self._set_reading_focus,
            "help.pages": self.show_help,
            "help.keys": self.show_keys,
            "help.commands": self.show_commands,
        }
        for action_id, slot in slots.items():
            self.action(action_id).triggered.connect(without_checked(slot))
        for page_id in PAGE_TITLES:
            self.action(f"go.{page_id}").triggered.connect(lambda _checked, page_id=page_id: self.show_page(page_id))

    def _connect_choices(self) -> None:
        self.menus.themes.triggered.connect(self._choose_theme)
        self.menus.sizes.triggered.connect(self._choose_text_size)
        self.menus.languages.triggered.connect(self._choose_language)
        self.menus.recent.triggered.connect(lambda action: self.file_chosen.emit(action.data()))
        self.menus.auto_advance.toggled.connect(self._set_auto_advance)
        self.menus.single_keys.toggled.connect(self._keys.set_single_keys)
        self.menus.about.triggered.connect(lambda: self._open(AboutDialog(self._protection(), self)))
        self._keys.changed.connect(self._show_single_keys)

    def _connect_parts(self) -> None:
        self.start_page.open_requested.connect(self.choose_file)
        self.start_page.file_chosen.connect(self.file_chosen)
        self.start_page.new_call_requested.connect(self.new_call_requested)
        self.start_page.demo_requested.connect(self.demo_requested)
        self.saved_state.save_as_requested.connect(self.choose_copy)
        self.workspace.page_changed.connect(self._page_changed)

    def _show_file(self, path: Path | None) -> None:
        self._file = path
        self.setWindowTitle(f"{path.name} – Urval" if path is not None else "Urval")
        self.setWindowFilePath(str(path) if path is not None else "")
        for action_id in _NEEDS_FILE:
            self.action(action_id).setEnabled(path is not None)
        self._offer_pages()
        self.start_page.show_recent(self._settings.recent_files)
        self.menus.show_recent([recent for recent in self._settings.recent_files if recent.is_file()])

    def _offer_pages(self) -> None:
        for page_id in PAGE_TITLES:
            action = self.action(f"go.{page_id}")
            action.setVisible(page_id in self.workspace.offered)
            action.setEnabled(self._file is not None and page_id in self.workspace.offered)

    def _shown_page(self) -> Page | None:
        widget = self.workspace.current_widget() if self._file is not None else None
        return widget if isinstance(widget, Page) else None

    def _page_changed(self, page_id: str) -> None:
        self._show_page_menu()
        self._set_reading_focus()
        self.page_changed.emit(page_id)

    def _show_page_menu(self) -> None:
        page = self._shown_page()
        title = self.workspace.title(self.workspace.current_page) if page is not None else ""
        self.menus.show_page_actions(title, tuple(page.page_actions()) if page is not None else ())

    def _save(self) -> None:
        if self.saved_state.lost:
            self.save_requested.emit()
        elif self.saved_state.saved_at is not None:
            self.show_message(self.tr("Saved %1, nothing to do").replace("%1", clock(self.saved_state.saved_at)))

    def _focus_next_pane(self) -> None:
        """Go on to the page's next pane, then to the rail, then to the page's first."""
        page = self._shown_page()
        if page is not None and page.focus_next_pane():
            return
        if self._file is not None and not self.workspace.rail.isAncestorOf(QApplication.focusWidget() or self):
            self.workspace.rail.focus()
            return
        shown = self._central.currentWidget() if self._file is None else self.workspace.current_widget()
        if shown is not None:
            _focus_first(shown)

    def _toggle_list(self) -> None:
        page = self._shown_page()
        if page is not None:
            page.toggle_list()

    def _set_reading_focus(self) -> None:
        on = self.action("view.reading_focus").isChecked()
        self.workspace.rail.setVisible(not on)
        page = self._shown_page()
        if page is not None:
            page.set_reading_focus(on)

    def _choose_theme(self, action: QAction) -> None:
        self._settings.theme = cast(ThemeName, action.data())
        self._apply_look()

    def _choose_text_size(self, action: QAction) -> None:
        self._settings.text_percent = int(action.data())
        self._apply_look()

    def _apply_look(self) -> None:
        self._settings.save()
        apply_theme(_qapp(), self._settings.theme, self._settings.text_percent)

    def _choose_language(self, action: QAction) -> None:
        self._settings.language = cast(Language, action.data())
        self._settings.save()
        install_language(_qapp(), self._settings.language)

    def _show_single_keys(self) -> None:
        self.menus.single_keys.setChecked(self._keys.single_keys)

    def _set_auto_advance(self, on: bool) -> None:
        self._settings.auto_advance = on
        self._settings.save()

    def _ask_for_file(self, mode: QFileDialog.AcceptMode, title: str, chosen: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(mode)
        if mode == QFileDialog.AcceptMode.AcceptOpen:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.setNameFilters([self.tr("Review files (*%1)").replace("%1", SUFFIX), self.tr("All files (*)")])
        if self._file is not None:
            dialog.setDirectory(str(self._file.parent))
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        self._open(dialog)

    def _ask_to_quit_unsaved(self) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, "Urval", self.saved_state.text, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(self.tr("The latest changes are lost if you quit now."))
        stay = box.addButton(self.tr("&Stay"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("&Quit without saving"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        leave.clicked.connect(self._leave_unsaved)
        self._open(box)

    def _leave_unsaved(self) -> None:
        self._quit_unsaved = True
        self.close()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _restore_size(self) -> None:
        restored = self._settings.window_geometry and self.restoreGeometry(QByteArray(self._settings.window_geometry))
        if not restored:
            room = self.screen().availableGeometry()
            self.resize(min(1366, room.width()), min(728, room.height()))


def _qapp() -> QApplication:
    return cast(QApplication, QApplication.instance())


def _leaves(actions: Iterable[QAction]) -> Iterator[QAction]:
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _leaves(menu.actions() if action.isVisible() else ())
        else:
            yield action


def _focus_first(widget: QWidget) -> None:
    for child in (widget, *widget.findChildren(QWidget)):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(widget) and child.isEnabled():
            child.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
