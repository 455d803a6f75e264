"""The keys of the meeting and of the selection."""

from workbench.views.bindings.binding import Binding, numbered
from workbench.views.translation import QT_TRANSLATE_NOOP

MEETING: tuple[Binding, ...] = (
    *numbered(
        "meeting.score",
        QT_TRANSLATE_NOOP("Keys", "Consensus %1"),
        QT_TRANSLATE_NOOP("Keys", "The points agreed on for the active criterion"),
        "#",
        range(10),
        scope="meeting",
    ),
    Binding("meeting.half_up", "meeting", QT_TRANSLATE_NOOP("Keys", "Half a step up"), ("+",)),
    Binding("meeting.half_down", "meeting", QT_TRANSLATE_NOOP("Keys", "Half a step down"), ("-",)),
    Binding("meeting.clear_score", "meeting", QT_TRANSLATE_NOOP("Keys", "Take the consensus back"), ("Backspace",)),
    Binding(
        "meeting.next_open",
        "meeting",
        QT_TRANSLATE_NOOP("Keys", "Next criterion without consensus; after the last, the next item"),
        ("Return", "Enter"),
    ),
    Binding("meeting.next_criterion", "meeting", QT_TRANSLATE_NOOP("Keys", "Next criterion"), ("J",), repeat=True),
    Binding(
        "meeting.previous_criterion", "meeting", QT_TRANSLATE_NOOP("Keys", "Previous criterion"), ("K",), repeat=True
    ),
    *numbered(
        "meeting.criterion",
        QT_TRANSLATE_NOOP("Keys", "Criterion %1"),
        QT_TRANSLATE_NOOP("Keys", "Go to criterion 1–9"),
        "Ctrl+#",
        range(1, 10),
        scope="meeting",
    ),
    Binding(
        "meeting.close_item",
        "meeting",
        QT_TRANSLATE_NOOP("Keys", "Close the item and take the next"),
        ("Ctrl+Return", "Ctrl+Enter"),
    ),
    Binding("meeting.next_item", "meeting", QT_TRANSLATE_NOOP("Keys", "Next item"), ("L",)),
    Binding("meeting.previous_item", "meeting", QT_TRANSLATE_NOOP("Keys", "Previous item"), ("H",)),
    Binding("meeting.reason", "meeting", QT_TRANSLATE_NOOP("Keys", "Write the reason (Esc: back to the card)"), ("C",)),
    Binding("meeting.notes", "meeting", QT_TRANSLATE_NOOP("Keys", "Write notes (Esc: back)"), ("N",)),
    Binding("meeting.rapporteur", "meeting", QT_TRANSLATE_NOOP("Keys", "Choose the rapporteur"), ("R",)),
    Binding("meeting.dialogue", "meeting", QT_TRANSLATE_NOOP("Keys", "Dialogue with the region…"), ("B",)),
    Binding(
        "meeting.next_evidence", "meeting", QT_TRANSLATE_NOOP("Keys", "Next evidence, anybody's"), ("G",), repeat=True
    ),
    Binding(
        "meeting.previous_evidence",
        "meeting",
        QT_TRANSLATE_NOOP("Keys", "Previous evidence, anybody's"),
        ("Shift+G",),
        repeat=True,
    ),
    Binding("meeting.pause", "meeting", QT_TRANSLATE_NOOP("Keys", "Pause or start the clock"), ("T",)),
    Binding("meeting.projector", "meeting", QT_TRANSLATE_NOOP("Keys", "Projector: larger, without names"), ("F5",)),
    Binding("meeting.tab", "meeting", QT_TRANSLATE_NOOP("Keys", "Next tab: meeting, moves, minutes"), ("M",)),
    Binding("meeting.save_minutes", "meeting", QT_TRANSLATE_NOOP("Keys", "Save the minutes…"), ()),
)
SELECTION: tuple[Binding, ...] = (
    Binding("selection.select", "selection", QT_TRANSLATE_NOOP("Keys", "Select…"), ("S",)),
    Binding("selection.reserve", "selection", QT_TRANSLATE_NOOP("Keys", "Make a reserve…"), ("R",)),
    Binding("selection.refuse", "selection", QT_TRANSLATE_NOOP("Keys", "Don't select…"), ("N",)),
    Binding("selection.propose", "selection", QT_TRANSLATE_NOOP("Keys", "Decide as proposed…"), ("P",)),
    Binding("selection.withdraw", "selection", QT_TRANSLATE_NOOP("Keys", "Take the decision back…"), ("Backspace",)),
    Binding("selection.grant", "selection", QT_TRANSLATE_NOOP("Keys", "Grant money…"), ("B",)),
    Binding("selection.draw", "selection", QT_TRANSLATE_NOOP("Keys", "Draw lots…"), ()),
    Binding("selection.lock", "selection", QT_TRANSLATE_NOOP("Keys", "Lock the result…"), ()),
    Binding("selection.reopen", "selection", QT_TRANSLATE_NOOP("Keys", "Reopen the result…"), ()),
)
