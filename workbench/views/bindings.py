"""The key map as data: every action with its English text, its scope and its default keys."""

from dataclasses import dataclass
from typing import Literal, get_args

from workbench.views.translation import QT_TRANSLATE_NOOP

Scope = Literal["window", "review", "document", "list", "eligibility", "merge", "conflicts", "meeting", "selection"]
SCOPES: tuple[Scope, ...] = get_args(Scope)
SCOPE_TITLES: dict[Scope, str] = {
    "window": QT_TRANSLATE_NOOP("Keys", "Everywhere"),
    "review": QT_TRANSLATE_NOOP("Keys", "Scoring"),
    "document": QT_TRANSLATE_NOOP("Keys", "Document"),
    "list": QT_TRANSLATE_NOOP("Keys", "List of applications"),
    "eligibility": QT_TRANSLATE_NOOP("Keys", "Eligibility"),
    "meeting": QT_TRANSLATE_NOOP("Keys", "Meeting"),
    "selection": QT_TRANSLATE_NOOP("Keys", "Selection"),
    "merge": QT_TRANSLATE_NOOP("Keys", "Merging"),
    "conflicts": QT_TRANSLATE_NOOP("Keys", "Merge conflicts"),
}
# Scopes whose keys are live at the same time: the document stands beside the criteria, the list on a page of its own.
OVERLAPPING: dict[Scope, frozenset[Scope]] = {
    "window": frozenset(SCOPES),
    "review": frozenset({"window", "review", "document"}),
    "document": frozenset({"window", "review", "document", "meeting"}),
    "list": frozenset({"window", "list"}),
    "eligibility": frozenset({"window", "eligibility"}),  # its table's; the document's work in the document
    "meeting": frozenset({"window", "meeting", "document"}),
    "selection": frozenset({"window", "selection"}),
    "merge": frozenset({"window", "merge"}),
    "conflicts": frozenset({"window", "conflicts"}),
}


@dataclass(frozen=True, slots=True)
class Binding:
    """One action's keys; ``repeat`` lets a held key repeat, ``group_text`` is the key sheet's one line for a group."""

    action: str
    scope: Scope
    text: str
    keys: tuple[str, ...]
    repeat: bool = False
    number: int | None = None
    group: str = ""
    group_text: str = ""


def _numbered(
    prefix: str, text: str, group_text: str, key: str, numbers: range, *, scope: Scope = "review"
) -> tuple[Binding, ...]:
    return tuple(
        Binding(
            action=f"{prefix}.{number}",
            scope=scope,
            text=text,
            keys=(key.replace("#", str(number)),),
            number=number,
            group=prefix,
            group_text=group_text,
        )
        for number in numbers
    )


BINDINGS: tuple[Binding, ...] = (
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
    Binding("go.merge", "window", QT_TRANSLATE_NOOP("Keys", "&Merge"), ("Ctrl+Shift+M",)),
    Binding("go.ranking", "window", QT_TRANSLATE_NOOP("Keys", "Ran&king"), ("Ctrl+Shift+K",)),
    Binding("go.meeting", "window", QT_TRANSLATE_NOOP("Keys", "M&eeting"), ("Ctrl+Shift+T",)),
    Binding("go.selection", "window", QT_TRANSLATE_NOOP("Keys", "Se&lection"), ("Ctrl+Shift+L",)),
    Binding("go.report", "window", QT_TRANSLATE_NOOP("Keys", "Re&port"), ("Ctrl+Shift+P",)),
    Binding("go.history", "window", QT_TRANSLATE_NOOP("Keys", "Hi&story"), ("Ctrl+Shift+Y",)),
    Binding("go.conflicts", "window", QT_TRANSLATE_NOOP("Keys", "Mer&ge conflicts…"), ("F8",)),
    Binding("go.back", "window", QT_TRANSLATE_NOOP("Keys", "&Back"), ("Alt+Left",)),
    Binding("go.forward", "window", QT_TRANSLATE_NOOP("Keys", "&Forward"), ("Alt+Right",)),
    Binding("view.next_pane", "window", QT_TRANSLATE_NOOP("Keys", "&Next pane"), ("F6",)),
    Binding("view.hide_list", "window", QT_TRANSLATE_NOOP("Keys", "&Hide the list"), ("F9",)),
    Binding("view.reading_focus", "window", QT_TRANSLATE_NOOP("Keys", "&Reading focus"), ("F11",)),
    Binding("help.commands", "window", QT_TRANSLATE_NOOP("Keys", "&Find a command…"), ("Ctrl+K",)),
    Binding("help.keys", "window", QT_TRANSLATE_NOOP("Keys", "&Keys…"), ("F1",)),
    *_numbered(
        "review.score",
        QT_TRANSLATE_NOOP("Keys", "Score %1"),
        QT_TRANSLATE_NOOP("Keys", "Score the active criterion"),
        "#",
        range(10),
    ),
    Binding("review.half_up", "review", QT_TRANSLATE_NOOP("Keys", "Half a step up"), ("+",)),
    Binding("review.half_down", "review", QT_TRANSLATE_NOOP("Keys", "Half a step down"), ("-",)),
    Binding("review.clear_score", "review", QT_TRANSLATE_NOOP("Keys", "Clear the score"), ("Backspace",)),
    Binding(
        "review.next_unscored", "review", QT_TRANSLATE_NOOP("Keys", "Next unscored criterion"), ("Return", "Enter")
    ),
    Binding("review.next_criterion", "review", QT_TRANSLATE_NOOP("Keys", "Next criterion"), ("J",), repeat=True),
    Binding(
        "review.previous_criterion", "review", QT_TRANSLATE_NOOP("Keys", "Previous criterion"), ("K",), repeat=True
    ),
    Binding("review.next_application", "review", QT_TRANSLATE_NOOP("Keys", "Next application"), ("L",)),
    Binding("review.previous_application", "review", QT_TRANSLATE_NOOP("Keys", "Previous application"), ("H",)),
    Binding(
        "review.next_unscored_application", "review", QT_TRANSLATE_NOOP("Keys", "Next unscored application"), ("U",)
    ),
    *_numbered(
        "review.criterion",
        QT_TRANSLATE_NOOP("Keys", "Criterion %1"),
        QT_TRANSLATE_NOOP("Keys", "Go to criterion 1–9"),
        "Ctrl+#",
        range(1, 10),
    ),
    Binding("review.evidence", "review", QT_TRANSLATE_NOOP("Keys", "Selection becomes evidence"), ("E",)),
    *_numbered(
        "review.evidence_for",
        QT_TRANSLATE_NOOP("Keys", "Selection becomes evidence for criterion %1"),
        QT_TRANSLATE_NOOP("Keys", "Selection becomes evidence for criterion 1–9"),
        "Shift+E, #",
        range(1, 10),
    ),
    Binding("review.next_evidence", "review", QT_TRANSLATE_NOOP("Keys", "Next evidence"), ("G",), repeat=True),
    Binding(
        "review.previous_evidence", "review", QT_TRANSLATE_NOOP("Keys", "Previous evidence"), ("Shift+G",), repeat=True
    ),
    Binding("review.comment", "review", QT_TRANSLATE_NOOP("Keys", "Write the comment (Esc: back to the card)"), ("C",)),
    Binding("review.reusable_comment", "review", QT_TRANSLATE_NOOP("Keys", "Reusable comments"), ("R",)),
    Binding(
        "review.next_passage",
        "review",
        QT_TRANSLATE_NOOP("Keys", "Where does it answer this criterion? Next passage"),
        ("N",),
        repeat=True,
    ),
    Binding(
        "review.previous_passage",
        "review",
        QT_TRANSLATE_NOOP("Keys", "Where does it answer this criterion? Previous passage"),
        ("Shift+N",),
        repeat=True,
    ),
    Binding("review.flag", "review", QT_TRANSLATE_NOOP("Keys", "Flag for discussion"), ("F",)),
    Binding(
        "review.abstain", "review", QT_TRANSLATE_NOOP("Keys", "Abstain or declare a conflict of interest…"), ("A",)
    ),
    Binding("review.abstain_criterion", "review", QT_TRANSLATE_NOOP("Keys", "Abstain from this criterion"), ("X",)),
    Binding("review.history", "review", QT_TRANSLATE_NOOP("Keys", "History of these points…"), ("Ctrl+H",)),
    Binding("review.spread", "review", QT_TRANSLATE_NOOP("Keys", "How my points are spread…"), ("Ctrl+Shift+D",)),
    Binding("review.submit", "review", QT_TRANSLATE_NOOP("Keys", "Submit the review…"), ("Ctrl+Return", "Ctrl+Enter")),
    Binding(
        "document.scroll_down", "document", QT_TRANSLATE_NOOP("Keys", "Scroll down"), ("Space", "PgDown"), repeat=True
    ),
    Binding(
        "document.scroll_up", "document", QT_TRANSLATE_NOOP("Keys", "Scroll up"), ("Shift+Space", "PgUp"), repeat=True
    ),
    Binding("document.start", "document", QT_TRANSLATE_NOOP("Keys", "First page"), ("Home",)),
    Binding("document.end", "document", QT_TRANSLATE_NOOP("Keys", "Last page"), ("End",)),
    Binding("document.go_to_page", "document", QT_TRANSLATE_NOOP("Keys", "Go to page…"), ("Ctrl+G",)),
    Binding("document.find", "document", QT_TRANSLATE_NOOP("Keys", "Find in the document"), ("Ctrl+F",)),
    Binding("document.find_next", "document", QT_TRANSLATE_NOOP("Keys", "Find next"), ("F3",), repeat=True),
    Binding(
        "document.find_previous", "document", QT_TRANSLATE_NOOP("Keys", "Find previous"), ("Shift+F3",), repeat=True
    ),
    Binding("document.zoom_in", "document", QT_TRANSLATE_NOOP("Keys", "Zoom in"), ("Ctrl++", "Ctrl+="), repeat=True),
    Binding("document.zoom_out", "document", QT_TRANSLATE_NOOP("Keys", "Zoom out"), ("Ctrl+-",), repeat=True),
    Binding("document.zoom_100", "document", QT_TRANSLATE_NOOP("Keys", "Actual size"), ("Ctrl+0",)),
    Binding("document.fit_width", "document", QT_TRANSLATE_NOOP("Keys", "Fit width"), ("W",)),
    Binding("document.fit_page", "document", QT_TRANSLATE_NOOP("Keys", "Fit page"), ("P",)),
    Binding("document.rotate", "document", QT_TRANSLATE_NOOP("Keys", "Rotate"), ("Ctrl+R",)),
    Binding("document.switch", "document", QT_TRANSLATE_NOOP("Keys", "Next document of the application"), ("D",)),
    Binding("document.read_as_text", "document", QT_TRANSLATE_NOOP("Keys", "Read the page as text"), ("F7",)),
    Binding("document.select_area", "document", QT_TRANSLATE_NOOP("Keys", "Draw an area (or drag with Ctrl)"), ()),
    Binding("document.side_pane", "document", QT_TRANSLATE_NOOP("Keys", "Pages and outline"), ()),
    Binding("document.dark_pages", "document", QT_TRANSLATE_NOOP("Keys", "Dark pages"), ()),
    Binding("eligibility.accept", "eligibility", QT_TRANSLATE_NOOP("Keys", "Accept on this rule"), ("A",)),
    Binding("eligibility.disregard", "eligibility", QT_TRANSLATE_NOOP("Keys", "Judge the first pages only"), ("L",)),
    Binding("eligibility.exclude", "eligibility", QT_TRANSLATE_NOOP("Keys", "Exclude on this rule"), ("X",)),
    Binding("eligibility.take_back", "eligibility", QT_TRANSLATE_NOOP("Keys", "Take it back"), ("Backspace",)),
    Binding("eligibility.next_open", "eligibility", QT_TRANSLATE_NOOP("Keys", "Next rule that needs a person"), ("U",)),
    Binding("eligibility.facts", "eligibility", QT_TRANSLATE_NOOP("Keys", "Facts of the application…"), ("F2",)),
    Binding("list.open", "list", QT_TRANSLATE_NOOP("Keys", "Open the application"), ("Return", "Enter")),
    Binding("list.search", "list", QT_TRANSLATE_NOOP("Keys", "Search the list"), ("Ctrl+F",)),
    Binding("list.next_unscored", "list", QT_TRANSLATE_NOOP("Keys", "Next unscored application"), ("U",)),
    *_numbered(
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
    *_numbered(
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
    Binding("selection.select", "selection", QT_TRANSLATE_NOOP("Keys", "Select…"), ("S",)),
    Binding("selection.reserve", "selection", QT_TRANSLATE_NOOP("Keys", "Make a reserve…"), ("R",)),
    Binding("selection.refuse", "selection", QT_TRANSLATE_NOOP("Keys", "Don't select…"), ("N",)),
    Binding("selection.propose", "selection", QT_TRANSLATE_NOOP("Keys", "Decide as proposed…"), ("P",)),
    Binding("selection.withdraw", "selection", QT_TRANSLATE_NOOP("Keys", "Take the decision back…"), ("Backspace",)),
    Binding("selection.draw", "selection", QT_TRANSLATE_NOOP("Keys", "Draw lots…"), ()),
    Binding("selection.lock", "selection", QT_TRANSLATE_NOOP("Keys", "Lock the result…"), ()),
    Binding("selection.reopen", "selection", QT_TRANSLATE_NOOP("Keys", "Reopen the result…"), ()),
    Binding("merge.choose", "merge", QT_TRANSLATE_NOOP("Keys", "&Choose files to merge…"), ("Ctrl+Shift+F",)),
    Binding("merge.apply", "merge", QT_TRANSLATE_NOOP("Keys", "&Merge them"), ("Ctrl+Return", "Ctrl+Enter")),
    Binding("merge.undo_last", "merge", QT_TRANSLATE_NOOP("Keys", "&Undo the last merge…"), ()),
    Binding("merge.purge", "merge", QT_TRANSLATE_NOOP("Keys", "&Purge a document…"), ()),
    Binding("merge.files", "merge", QT_TRANSLATE_NOOP("Keys", "&Files"), ("Ctrl+1",)),
    Binding("merge.merges", "merge", QT_TRANSLATE_NOOP("Keys", "&List of merges"), ("Ctrl+2",)),
    Binding("merge.backups", "merge", QT_TRANSLATE_NOOP("Keys", "&Backups"), ("Ctrl+3",)),
    *_numbered(
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
