"""The criteria of a review under each other, its total, and the way to submit it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.models.call import CallInfo
from workbench.models.evidence import EvidenceRow
from workbench.models.reviewing import ReviewSheet, ScoreEntry
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.review.banner import Banner
from workbench.views.review.call_texts import points_text, total_text
from workbench.views.review.closed import Closed
from workbench.views.review.criterion_card import CriterionCard
from workbench.views.theme import gap


class ScoringPanel(QWidget):
    """Shows a review and tells what the user does to it; the active card is open, the others are one line each.

    ``tools`` are what can be done with the active criterion; they become buttons in its card. ``menu`` is what a card's
    context menu offers.
    """

    activated = Signal(int)
    points_chosen = Signal(str, Decimal)
    comment_edited = Signal(str, str)
    comment_left = Signal()
    evidence_chosen = Signal(str)
    evidence_removed = Signal(str)
    submit_requested = Signal()
    reopen_requested = Signal()

    def __init__(self, call: CallInfo, tools: Sequence[QAction] = (), menu: Sequence[QAction] = ()) -> None:
        super().__init__()
        self.call = call
        self._sheet = ReviewSheet("", "")
        self._closed: Closed | None = None
        self._active = 0
        self._guidance: bool | None = None  # None: shown where there is room
        self.cards = [
            CriterionCard(criterion, call.scale, place, tools) for place, criterion in enumerate(call.criteria)
        ]
        for card in self.cards:
            card.addActions(list(menu))
            card.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.closed_banner = Banner()
        self.unsaved_banner = Banner()
        self.note = QLabel()
        self.total = HeadingLabel(factor=1.15)
        self.missing = MutedLabel()
        self.submit_button = QPushButton()
        self._scroll = QScrollArea()
        self._content = QWidget()
        self._fit_timer = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()
        self._retranslate()

    # -- public --------------------------------------------------------------------------------------------------

    @property
    def active(self) -> int:
        """The active card's place, from 0."""
        return self._active

    @property
    def active_card(self) -> CriterionCard:
        """The card that is open."""
        return self.cards[self._active]

    def card(self, criterion: str) -> CriterionCard:
        """Return a criterion's card by the criterion's id."""
        return next(card for card in self.cards if card.criterion.id == criterion)

    def show_review(self, sheet: ReviewSheet, closed: Closed | None) -> None:
        """Show a review, and whether it can be changed."""
        self._sheet, self._closed = sheet, closed
        if closed is not None and self.cards_have_focus():
            self.active_card.header.setFocus()  # what is disabled would pass the focus on, and the keys with it
        for card in self.cards:
            card.show_entry(sheet.scores.get(card.criterion.id, ScoreEntry()))
            card.set_closed(closed is not None)
        self._show_closed()
        self._show_total()

    def show_entry(self, sheet: ReviewSheet, criterion: str) -> None:
        """Show one changed criterion of the same review."""
        self._sheet = sheet
        self.card(criterion).show_entry(sheet.scores.get(criterion, ScoreEntry()))
        self._show_total()

    def show_evidence(self, rows: Sequence[EvidenceRow], current: str) -> None:
        """Show all evidence of the review, one piece of it (id) as the current one."""
        for card in self.cards:
            card.show_evidence([row for row in rows if row.criterion == card.criterion.id], current)
        self._fit_timer.start()

    def set_active(self, place: int) -> None:
        """Open a card and close the one that was open; the focus goes along if it was inside."""
        had_focus = self.cards_have_focus()
        old = self.active_card
        self._active = place
        self.active_card.set_open(True)
        if had_focus:
            self.active_card.focus_scale()
        if old is not self.active_card:
            old.set_open(False)
        for card in self.cards:
            self._list.setStretchFactor(card, 1 if card is self.active_card else 0)
        self._fit_timer.start()

    def cards_have_focus(self) -> bool:
        """Tell whether the window's focus is in one of the cards, or comes back there when a dialog closes."""
        focused = self.window().focusWidget()
        return focused is not None and any(card.isAncestorOf(focused) for card in self.cards)

    def focus_comment(self) -> None:
        """Put the cursor in the active card's comment, and bring it into view."""
        self.active_card.comment.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.ensureWidgetVisible(self.active_card.comment, 0, 0)

    def say(self, text: str) -> None:
        """Show a passing note, "" for none."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def show_unsaved(self, unsaved: bool) -> None:
        """Say that the latest changes wait to be written, or no longer."""
        if unsaved:
            text = self.tr("Not saved yet. What you wrote stays here and is tried again.")
            self.unsaved_banner.say(text, ("triangle-alert", "danger"))
        else:
            self.unsaved_banner.hide()

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._list = QVBoxLayout(self._content)
        for card in self.cards:
            self._list.addWidget(card)
        self._list.addStretch(0)
        self._scroll.setWidget(self._content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.note.setWordWrap(True)
        self.note.hide()
        self.submit_button.setIcon(icon("send"))
        self._foot = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.total, self.missing):
            words.addWidget(label)
        self._foot.addLayout(words, 1)
        self._foot.addWidget(self.submit_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.closed_banner)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self.unsaved_banner)
        self._column.addWidget(self.note)
        self._column.addLayout(self._foot)
        if self.cards:
            self.set_active(0)
        self._resize_parts()

    def _connect(self) -> None:
        for place, card in enumerate(self.cards):
            criterion = card.criterion.id
            card.activated.connect(lambda place=place: self.activated.emit(place))
            card.points_chosen.connect(lambda points, at=criterion: self.points_chosen.emit(at, points))
            card.comment_edited.connect(lambda text, at=criterion: self.comment_edited.emit(at, text))
            card.comment_left.connect(self.comment_left)
            card.guidance_toggled.connect(self._want_guidance)
            card.evidence_chosen.connect(self.evidence_chosen)
            card.evidence_removed.connect(self.evidence_removed)
        self.submit_button.clicked.connect(self.submit_requested)
        self.closed_banner.pressed.connect(self.reopen_requested)
        self._fit_timer.timeout.connect(self._fit)

    # -- what is shown -------------------------------------------------------------------------------------------

    def _show_closed(self) -> None:
        if self._closed is None:
            self.closed_banner.hide()
        else:
            buttons = {Closed.SUBMITTED: self.tr("&Reopen"), Closed.UNANSWERED: self.tr("&Answer…")}
            button = buttons.get(self._closed, "")
            self.closed_banner.say(self._closed.text, self._closed.icon, button)
        self._fit_timer.start()

    def _show_total(self) -> None:
        points = self._sheet.valid_points()
        total = self._sheet.total(self.call)
        finished = self._sheet.is_finished(self.call)
        if self._closed is Closed.NOT_A_REVIEWER:
            text = self.tr("%n criterion(s)", "", len(self.cards))
        elif finished and total is None:
            text = self.tr("Finished, without a total")
        elif total is None:
            text = self._counted(self.tr("%1 of %2 scored"), points)
        else:
            text = self.tr("Total %1 of %2").replace("%1", total_text(total))
            text = text.replace("%2", points_text(self.call.scale.high))
        self.total.setText(text)
        self.missing.setText(self._missing_text(points))
        self.missing.setVisible(bool(self.missing.text()))
        self.submit_button.setEnabled(self._closed is None and finished)
        self.submit_button.setVisible(self._closed in (None, Closed.SUBMITTED))
        submitted = self._closed is Closed.SUBMITTED
        self.submit_button.setText(self.tr("Submitted") if submitted else self.tr("&Submit…"))

    def _counted(self, text: str, points: Mapping[str, Decimal]) -> str:
        return text.replace("%1", str(len(points))).replace("%2", str(len(self.cards)))

    def _missing_text(self, points: Mapping[str, Decimal]) -> str:
        if self._closed is not None:
            return ""
        missing = [str(each.number) for each in self._sheet.missing(self.call)]
        if not missing and not self._sheet.abstentions:
            return self.tr("Ready to submit")
        if not missing:
            return self.tr("You abstain from a criterion, so the review counts in no ranking.")
        if not points and not self._sheet.abstentions:
            return ""
        return self.tr("Still without points: %1").replace("%1", ", ".join(missing))

    def _want_guidance(self, shown: bool) -> None:
        self._guidance = shown
        self._fit()

    def _fit(self) -> None:
        """Show the guidance of the open card where all cards fit beside it, and bring the card into view."""
        card, shown = self.active_card, self._guidance
        card.set_roomy(True)
        if shown is None:
            card.show_guidance(True)
            shown = self._fits()
        card.show_guidance(shown)
        card.set_roomy(self._fits())
        self._list.activate()
        self._content.updateGeometry()
        self._scroll.ensureWidgetVisible(card, 0, 0)
        self._scroll.ensureWidgetVisible(card.header, 0, 0)  # last: where not all of the card fits, its top does

    def _fits(self) -> bool:
        room = self._scroll.viewport().size()
        self._list.activate()
        return self._list.heightForWidth(room.width()) <= room.height()

    # -- Qt ------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Ask for readable lines."""
        return QSize(self.fontMetrics().averageCharWidth() * 72, self.fontMetrics().height() * 36)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the guidance in anew."""
        super().resizeEvent(event)
        self._fit_timer.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._resize_parts()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Criteria"))
        self.say("")  # a passing note in the language of before
        self.show_unsaved(not self.unsaved_banner.isHidden())
        self._show_closed()
        self._show_total()

    def _resize_parts(self) -> None:
        space = gap(self, 0.6)
        self._list.setContentsMargins(0, 0, gap(self, 0.4), 0)
        self._list.setSpacing(gap(self, 0.5))
        self._column.setContentsMargins(space, space, space, space)
        self._column.setSpacing(space)
        self._foot.setSpacing(gap(self))
        self._fit_timer.start()
