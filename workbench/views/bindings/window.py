"""The keys that work everywhere, and the lists of applications."""

from workbench.views.bindings.binding import Binding
from workbench.views.translation import QT_TRANSLATE_NOOP

WINDOW: tuple[Binding, ...] = (
    Binding("file.open", "window", QT_TRANSLATE_NOOP("Keys", "&Open a review file…"), ("Ctrl+O",)),
    Binding("file.new", "window", QT_TRANSLATE_NOOP("Keys", "S&tart a call…"), ("Ctrl+N",)),
    Binding("file.save", "window", QT_TRANSLATE_NOOP("Keys", "&Save"), ("Ctrl+S",)),
    Binding("file.save_as", "window", QT_TRANSLATE_NOOP("Keys", "Save a cop&y as…"), ("Ctrl+Shift+S",)),
    Binding("file.hand_in", "window", QT_TRANSLATE_NOOP("Keys", "&Hand in…"), ("Ctrl+Shift+H",)),
    Binding("file.close", "window", QT_TRANSLATE_NOOP("Keys", "&Close the file"), ("Ctrl+W",)),
    Binding("file.quit", "window", QT_TRANSLATE_NOOP("Keys", "&Quit"), ("Ctrl+Q",)),
    Binding("edit.undo", "window", QT_TRANSLATE_NOOP("Keys", "&Undo"), ("Ctrl+Z",), repeat=True),
    Binding("edit.redo", "window", QT_TRANSLATE_NOOP("Keys", "&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), repeat=True),
    Binding("go.inbox", "window", QT_TRANSLATE_NOOP("Keys", "&Inbox"), ("Ctrl+Shift+I",)),
    Binding("go.review", "window", QT_TRANSLATE_NOOP("Keys", "Re&view"), ("Ctrl+Shift+V",)),
    Binding("go.setup", "window", QT_TRANSLATE_NOOP("Keys", "&Call"), ("Ctrl+Shift+C",)),
    Binding("go.eligibility", "window", QT_TRANSLATE_NOOP("Keys", "Eli&gibility"), ("Ctrl+Shift+E",)),
    Binding("go.people", "window", QT_TRANSLATE_NOOP("Keys", "Pe&ople"), ("Ctrl+Shift+O",)),
    Binding("go.contacts", "window", QT_TRANSLATE_NOOP("Keys", "Co&ntacts"), ("Ctrl+Shift+N",)),
    Binding("go.merge", "window", QT_TRANSLATE_NOOP("Keys", "&Merge"), ("Ctrl+Shift+M",)),
    Binding("go.ranking", "window", QT_TRANSLATE_NOOP("Keys", "Ran&king"), ("Ctrl+Shift+K",)),
    Binding("go.meeting", "window", QT_TRANSLATE_NOOP("Keys", "M&eeting"), ("Ctrl+Shift+T",)),
    Binding("go.selection", "window", QT_TRANSLATE_NOOP("Keys", "Se&lection"), ("Ctrl+Shift+L",)),
    Binding("go.report", "window", QT_TRANSLATE_NOOP("Keys", "Re&port"), ("Ctrl+Shift+P",)),
    Binding("go.history", "window", QT_TRANSLATE_NOOP("Keys", "Hi&story"), ("Ctrl+Shift+Y",)),
    Binding("go.conflicts", "window", QT_TRANSLATE_NOOP("Keys", "Merge conflic&ts…"), ("F8",)),
    Binding("go.back", "window", QT_TRANSLATE_NOOP("Keys", "&Back"), ("Alt+Left",)),
    Binding("go.forward", "window", QT_TRANSLATE_NOOP("Keys", "&Forward"), ("Alt+Right",)),
    Binding("view.next_pane", "window", QT_TRANSLATE_NOOP("Keys", "&Next pane"), ("F6",)),
    Binding("view.hide_list", "window", QT_TRANSLATE_NOOP("Keys", "&Hide the list"), ("F9",)),
    Binding("view.reading_focus", "window", QT_TRANSLATE_NOOP("Keys", "&Reading focus"), ("F11",)),
    Binding("help.commands", "window", QT_TRANSLATE_NOOP("Keys", "&Find a command…"), ("Ctrl+K",)),
    Binding("help.pages", "window", QT_TRANSLATE_NOOP("Keys", "&Help pages…"), ("Shift+F1",)),
    Binding("help.keys", "window", QT_TRANSLATE_NOOP("Keys", "&Keys…"), ("F1",)),
)
LIST: tuple[Binding, ...] = (
    Binding("list.open", "list", QT_TRANSLATE_NOOP("Keys", "Open the application"), ("Return", "Enter")),
    Binding("list.search", "list", QT_TRANSLATE_NOOP("Keys", "Search the list"), ("Ctrl+F",)),
    Binding("list.next_unscored", "list", QT_TRANSLATE_NOOP("Keys", "Next unscored application"), ("U",)),
)
