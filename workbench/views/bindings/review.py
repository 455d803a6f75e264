"""The keys of reading and scoring."""

from workbench.views.bindings.binding import Binding, numbered
from workbench.views.translation import QT_TRANSLATE_NOOP

REVIEW: tuple[Binding, ...] = (
    *numbered(
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
    *numbered(
        "review.criterion",
        QT_TRANSLATE_NOOP("Keys", "Criterion %1"),
        QT_TRANSLATE_NOOP("Keys", "Go to criterion 1–9"),
        "Ctrl+#",
        range(1, 10),
    ),
    Binding("review.evidence", "review", QT_TRANSLATE_NOOP("Keys", "Selection becomes evidence"), ("E",)),
    *numbered(
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
)
DOCUMENT: tuple[Binding, ...] = (
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
)
