"""The keys of the lead's own pages: eligibility, merging and its conflicts."""

from workbench.views.bindings.binding import Binding, numbered
from workbench.views.translation import QT_TRANSLATE_NOOP

ELIGIBILITY: tuple[Binding, ...] = (
    Binding("eligibility.accept", "eligibility", QT_TRANSLATE_NOOP("Keys", "Accept on this rule"), ("A",)),
    Binding("eligibility.disregard", "eligibility", QT_TRANSLATE_NOOP("Keys", "Judge the first pages only"), ("L",)),
    Binding("eligibility.exclude", "eligibility", QT_TRANSLATE_NOOP("Keys", "Exclude on this rule"), ("X",)),
    Binding("eligibility.take_back", "eligibility", QT_TRANSLATE_NOOP("Keys", "Take it back"), ("Backspace",)),
    Binding("eligibility.next_open", "eligibility", QT_TRANSLATE_NOOP("Keys", "Next rule that needs a person"), ("U",)),
    Binding("eligibility.facts", "eligibility", QT_TRANSLATE_NOOP("Keys", "Facts of the application…"), ("F2",)),
)
MERGE: tuple[Binding, ...] = (
    Binding("merge.choose", "merge", QT_TRANSLATE_NOOP("Keys", "&Choose files to merge…"), ("Ctrl+Shift+F",)),
    Binding("merge.apply", "merge", QT_TRANSLATE_NOOP("Keys", "&Merge them"), ("Ctrl+Return", "Ctrl+Enter")),
    Binding("merge.undo_last", "merge", QT_TRANSLATE_NOOP("Keys", "&Undo the last merge…"), ()),
    Binding("merge.purge", "merge", QT_TRANSLATE_NOOP("Keys", "&Purge a document…"), ()),
    Binding("merge.files", "merge", QT_TRANSLATE_NOOP("Keys", "&Files"), ("Ctrl+1",)),
    Binding("merge.merges", "merge", QT_TRANSLATE_NOOP("Keys", "&List of merges"), ("Ctrl+2",)),
    Binding("merge.backups", "merge", QT_TRANSLATE_NOOP("Keys", "&Backups"), ("Ctrl+3",)),
)
CONFLICTS: tuple[Binding, ...] = (
    *numbered(
        "conflicts.take",
        QT_TRANSLATE_NOOP("Keys", "Take value %1"),
        QT_TRANSLATE_NOOP("Keys", "Take value 1–9"),
        "#",
        range(1, 10),
        scope="conflicts",
    ),
    Binding("conflicts.both", "conflicts", QT_TRANSLATE_NOOP("Keys", "Keep both texts"), ("B",)),
    Binding("conflicts.edit", "conflicts", QT_TRANSLATE_NOOP("Keys", "Write another value…"), ("E",)),
    Binding("conflicts.send_back", "conflicts", QT_TRANSLATE_NOOP("Keys", "Send back to the owner"), ("S",)),
    Binding("conflicts.undecide", "conflicts", QT_TRANSLATE_NOOP("Keys", "Leave it open"), ("Backspace",)),
    Binding("conflicts.next", "conflicts", QT_TRANSLATE_NOOP("Keys", "Next conflict"), ("J",), repeat=True),
    Binding("conflicts.previous", "conflicts", QT_TRANSLATE_NOOP("Keys", "Previous conflict"), ("K",), repeat=True),
    Binding("conflicts.newest", "conflicts", QT_TRANSLATE_NOOP("Keys", "All that remain: the newest…"), ("N",)),
    Binding(
        "conflicts.settle",
        "conflicts",
        QT_TRANSLATE_NOOP("Keys", "Settle what is decided"),
        ("Ctrl+Return", "Ctrl+Enter"),
    ),
)
