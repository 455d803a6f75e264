"""The right part of the meeting: one application's criteria, who presents it, its notes and the dialogue."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.contacts.log import bears_on
from workbench.meeting.facts import Agreed, Item, MeetingFacts
from workbench.models.call import CallInfo
from workbench.models.evidence import EvidenceRow
from workbench.views.choice import Choice
from workbench.views.contacts.words import contact_line
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.meeting.consensus_card import ConsensusCard
from workbench.views.review.call_texts import total_text
from workbench.views.review.comment_edit import CommentEdit
from workbench.views.review.tool_button import ToolButton
from workbench.views.theme import gap
from workbench.views.upright_scroll import UprightScroll


class ItemPanel(QWidget):
    """Shows an item and tells what the user does to it; the active criterion is open, the others are one line each."""

    activated = Signal(int)
    points_chosen = Signal(str, Decimal)
    reason_edited = Signal(str, str)
    notes_edited = Signal(str)
    rapporteur_chosen = Signal(str)
    evidence_chosen = Signal(str)
    left = Signal()
    """A text was left with Esc."""

    def __init__(self, call: CallInfo, dialogue: QAction, close: QAction) -> None:
        super().__init__()
        self.call = call
        self.active = 0
        self.cards = [ConsensusCard(criterion, call.scale) for criterion in call.criteria]
        self.note = QLabel()
        self.total = HeadingLabel(factor=1.1)
        self.rapporteur = Choice(letters=12)
        self.rapporteur_label = QLabel()
        self.dialogue = MutedLabel()
        self.dialogue_button = ToolButton(dialogue, with_words=True)
        self.notes_label = HeadingLabel(factor=1.0)
        self.notes = CommentEdit()
        self.close_button = ToolButton(close, with_words=True)
        self._build()
        self._retranslate()
        self.set_active(0)

    @property
    def active_card(self) -> ConsensusCard:
        """The card that is open."""
        return self.cards[self.active]

    def open_criteria(self) -> list[int]:
        """Return where the criteria are that count and have no consensus."""
        return [
            place
            for place, card in enumerate(self.cards)
            if card.criterion.weight > 0 and (card.agreed.points is None or card.agreed.is_stale)
        ]

    def set_active(self, place: int) -> None:
        """Open a card and close the one that was open."""
        for at, card in enumerate(self.cards):
            card.set_open(at == place)
        self.active = place
        QTimer.singleShot(0, self, self._show_active)  # once the cards have their places

    def show_item(
        self,
        facts: MeetingFacts,
        application: str,
        evidence: Sequence[EvidenceRow],
        name: Callable[[str], str],
    ) -> None:
        """Show an application's reviews, and what the meeting wrote on it."""
        sheets = facts.sheets_of(application)
        for card in self.cards:
            card.show_reviews(sheets, evidence, name)
        self.show_written(facts, application)

    def show_written(self, facts: MeetingFacts, application: str) -> None:
        """Show what the meeting wrote on the same application."""
        agreed = facts.consensus.get(application, {})
        for card in self.cards:
            card.show_agreed(agreed.get(card.criterion.id, Agreed()))
        item = facts.items.get(application, Item())
        self.notes.set_comment(item.notes)
        self._show_rapporteur(facts, item.rapporteur)
        self._show_contacts(facts, application)
        total = facts.agreed_total(application)
        text = self.tr("Consensus: %1").replace("%1", total_text(total)) if total is not None else ""
        self.total.setText(text)
        self.total.setVisible(bool(text))

    def set_names_hidden(self, hidden: bool) -> None:
        """Hide who presents the item."""
        self.rapporteur.setVisible(not hidden)
        self.rapporteur_label.setVisible(not hidden)

    def say(self, text: str) -> None:
        """Show a passing note, "" for none."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def focus(self, widget: QWidget) -> None:
        """Put the focus on a part of the panel, and bring it into view."""
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.ensureWidgetVisible(widget, 0, 0)

    def sizeHint(self) -> QSize:
        """Ask for readable lines."""
        return QSize(self.fontMetrics().averageCharWidth() * 66, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Make do with short lines, but cut none."""
        return super().minimumSizeHint().expandedTo(QSize(self.fontMetrics().averageCharWidth() * 34, 0))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show_active(self) -> None:
        card = self.active_card
        self._scroll.ensureWidgetVisible(card, 0, gap(self))
        if card.height() > self._scroll.viewport().height():
            self._scroll.verticalScrollBar().setValue(card.y())

    def _show_rapporteur(self, facts: MeetingFacts, person: str) -> None:
        self.rapporteur.blockSignals(True)
        self.rapporteur.clear()
        self.rapporteur.addItem(self.tr("Nobody yet"), "")
        for each in facts.people.values():
            self.rapporteur.addItem(each.name, each.id)
        self.rapporteur.setCurrentIndex(max(self.rapporteur.findData(person), 0))
        self.rapporteur.blockSignals(False)

    def _show_contacts(self, facts: MeetingFacts, application: str) -> None:
        """Show what was said with the applicant and its region, and where no dialogue with the region is recorded."""
        region = facts.applications[application].region
        held = [each for each in facts.contacts if bears_on(each, application=application, region=region)]
        lines = [contact_line(each) for each in held]
        if not any(each.kind == "regional_dialogue" and each.region for each in held):
            none = self.tr("No dialogue with %1 is recorded.").replace("%1", region or self.tr("the region"))
            lines.append(none)
        self.dialogue.setText("\n".join(lines))

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(gap(self, 0.7))
        presenter = QHBoxLayout()
        presenter.addWidget(self.rapporteur_label)
        presenter.addWidget(self.rapporteur, 1)
        column.addLayout(presenter)
        for card in self.cards:
            column.addWidget(card)
        column.addWidget(self.total)
        column.addWidget(self.notes_label)
        column.addWidget(self.notes)
        column.addWidget(self.dialogue)
        column.addWidget(self.dialogue_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.dialogue.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setMaximumHeight(self.notes.sizeHint().height())
        self.note.setWordWrap(True)
        self.rapporteur_label.setBuddy(self.rapporteur)
        self._scroll = UprightScroll(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.note)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.say("")
        self._connect()

    def _connect(self) -> None:
        for place, card in enumerate(self.cards):
            criterion = card.criterion.id
            card.activated.connect(lambda place=place: self.activated.emit(place))
            card.points_chosen.connect(lambda points, criterion=criterion: self.points_chosen.emit(criterion, points))
            card.reason_edited.connect(lambda text, criterion=criterion: self.reason_edited.emit(criterion, text))
            card.reason_left.connect(self.left)
            card.evidence_chosen.connect(self.evidence_chosen)
        self.notes.edited.connect(self.notes_edited)
        self.notes.left.connect(self.left)
        self.rapporteur.activated.connect(lambda _row: self.rapporteur_chosen.emit(self.rapporteur.currentData()))

    def _retranslate(self) -> None:
        self.rapporteur_label.setText(self.tr("Rapporteur"))
        self.rapporteur.setAccessibleName(self.tr("Rapporteur"))
        self.notes_label.setText(self.tr("Notes"))
        self.notes.setAccessibleName(self.tr("Notes on the item"))
        self.notes.setPlaceholderText(self.tr("What was said"))
