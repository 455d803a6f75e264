"""The meeting page: the agenda, the document with everybody's evidence, and what is agreed on, all by keyboard."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.meeting.dialogue import record_dialogue
from workbench.models import reviewing
from workbench.models.reviewing import InboxRow
from workbench.views.announcements import announce
from workbench.views.bindings import Scope
from workbench.views.keys import KeyMap
from workbench.views.meeting.agenda_model import AgendaModel
from workbench.views.meeting.desk_page import DeskPage
from workbench.views.meeting.dialogue_dialog import DialogueDialog
from workbench.views.meeting.evidence_pointer import EvidencePointer
from workbench.views.meeting.item_clock import ItemClock
from workbench.views.meeting.item_header import ItemHeader
from workbench.views.meeting.item_panel import ItemPanel
from workbench.views.meeting.meeting_actions import MENU, make_actions
from workbench.views.meeting.meeting_desk import MeetingDesk, Table
from workbench.views.meeting.meeting_splitter import MeetingSplitter
from workbench.views.meeting.minutes_pane import MinutesPane
from workbench.views.meeting.moves_table import MovesColumn, MovesModel, PlainTable
from workbench.views.meeting.projector import Projector
from workbench.views.review.call_texts import points_text
from workbench.views.review.document_side import DocumentSide
from workbench.views.settings import Settings


class MeetingPage(DeskPage):
    """Takes one item of the agenda at a time; what is agreed on is written as it is said."""

    key_scopes: tuple[Scope, ...] = ("window", "meeting", "document")

    def __init__(self, desk: MeetingDesk, keys: KeyMap, *, settings: Settings) -> None:
        super().__init__(desk)
        self.application = ""
        self._rows: dict[str, InboxRow] = {}
        self.model = AgendaModel(self)
        self.agenda = QListView()
        self.documents = DocumentSide(desk.open_file, keys, settings, self)
        self.evidence = EvidencePointer(self.documents, lambda: desk.open_file.call.criteria, self._reviewer_name, self)
        self.actions_by_name = make_actions(keys, self, self)
        named = self.actions_by_name
        self.panel = ItemPanel(desk.open_file.call, named["meeting.dialogue"], named["meeting.close_item"])
        self.clock = ItemClock(named["meeting.pause"])
        self.header = ItemHeader(self.clock, named["meeting.projector"])
        self.projector = Projector(settings, self)
        self.moves_model = MovesModel(self)
        self.moves = PlainTable(self.moves_model, MovesColumn.APPLICATION)
        self.minutes = MinutesPane()
        self.tabs = QTabWidget()
        self._build()
        self._connect()
        self._retranslate()

    # -- what the window asks for --------------------------------------------------------------------------------

    def page_actions(self) -> Sequence[QAction]:
        """Return what the window's menu offers for this page."""
        return [self.actions_by_name.get(name) or QAction(self) for name in MENU]

    def focus_content(self) -> None:
        """Put the focus on the document, from where all keys work."""
        self.documents.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_next_pane(self) -> bool:
        """Go from the agenda to the document, and on to the criteria."""
        panes: tuple[QWidget, ...] = (self.agenda, self.documents.panel, self.panel.active_card.header)
        owners: tuple[QWidget, ...] = (self.agenda, self.documents, self.panel)
        if not self.shows_content or self.tabs.currentIndex() != 0:
            return False
        focused = QApplication.focusWidget()
        at = next((at for at, pane in enumerate(owners) if focused is pane or pane.isAncestorOf(focused)), -1)  # type: ignore[arg-type] # None is no descendant
        for pane in panes[at + 1 :]:
            if pane.isVisible():
                pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def toggle_list(self) -> None:
        """Show or hide the agenda."""
        self.splitter.toggle_agenda()

    def set_reading_focus(self, on: bool) -> None:
        """Leave only the document and the criteria."""
        self.splitter.set_reading_focus(on)

    # -- items ---------------------------------------------------------------------------------------------------

    def show_item(self, application: str) -> None:
        """Take up an item of the agenda."""
        self.desk.flush()
        self.panel.say("")
        self.application = application
        self.evidence.set_rows(self.desk.evidence_of(application))
        self._show_reviews()
        self.documents.show_application(self._rows.get(application))
        self.panel.set_active(next(iter(self.panel.open_criteria()), 0))
        item = self.desk.item(application)
        self.clock.turn_to(application, taken=item.seconds, runs=not item.closed and self.isVisible())
        self._show_header()
        row = self.model.order.index(application)
        self.agenda.setCurrentIndex(self.model.index(row))
        following = self.model.order[row + 1 : row + 2]
        self.documents.prefetch(self._rows.get(following[0]) if following else None)
        announce(self, self.header.title.text())

    def move_item(self, step: int) -> None:
        """Go to another item of the agenda, and stay at either end."""
        place = self.model.order.index(self.application) + step if self.application else 0
        if 0 <= place < len(self.model.order):
            self.show_item(self.model.order[place])
        else:
            self._say(self.tr("This is the last item.") if step > 0 else self.tr("This is the first item."))

    def close_item(self) -> None:
        """Close the item and take the next that is open; a closed one is taken up again."""
        if not self.application:
            return
        if self.desk.item(self.application).closed:
            self.desk.reopen_item(self.application)
            self.clock.start()
            return
        self.clock.stop()
        self.desk.close_item(self.application, self.clock.seconds)
        order, at = self.model.order, self.model.order.index(self.application)
        following = [each for each in (*order[at + 1 :], *order[:at]) if not self.desk.item(each).closed]
        if following:
            self.show_item(following[0])
        else:
            self._say(self.tr("Every item on the agenda is closed."))

    # -- consensus -----------------------------------------------------------------------------------------------

    def score_active(self, points: Decimal) -> None:
        """Agree on points for the active criterion, or say why not."""
        scale = self.desk.open_file.call.scale
        if not scale.allows(points):
            text = self.tr("%1 is not on the scale of %2 to %3.").replace("%1", points_text(points))
            self._say(text.replace("%2", points_text(scale.low)).replace("%3", points_text(scale.high)))
        elif self.application:
            self._set_points(self.panel.active_card.criterion.id, points)

    def nudge_active(self, steps: int) -> None:
        """Move the points agreed on by steps of the scale; without any, begin at the near end."""
        scale, agreed = self.desk.open_file.call.scale, self.panel.active_card.agreed
        if agreed.points is None or agreed.is_stale:
            self.score_active(scale.low if steps > 0 else scale.high)
        else:
            self.score_active(agreed.points + steps * scale.step)

    def clear_active(self) -> None:
        """Take the points agreed on back."""
        card = self.panel.active_card
        if self.application and card.agreed.points is not None:
            self._set_points(card.criterion.id, None)

    def next_open(self) -> None:
        """Go to the next criterion without consensus; after the last, close the item and take the next."""
        places = self.panel.open_criteria()
        if places:
            self._activate(next((place for place in places if place > self.panel.active), places[0]))
        elif self.application and self.desk.item(self.application).closed:
            self.move_item(1)
        else:
            self.close_item()

    def move_criterion(self, step: int) -> None:
        """Go to another criterion, and stay at either end."""
        self._activate(min(max(self.panel.active + step, 0), len(self.panel.cards) - 1))

    def go_to_criterion(self, number: int) -> None:
        """Go to the criterion at this place, from 1."""
        if number <= len(self.panel.cards):
            self._activate(number - 1)

    def write_reason(self) -> None:
        """Put the cursor in the active criterion's reason."""
        self.panel.focus(self.panel.active_card.reason)

    def write_notes(self) -> None:
        """Put the cursor in the notes."""
        self.panel.focus(self.panel.notes)

    def choose_rapporteur(self) -> None:
        """Put the focus on the choice of who presents the item."""
        if self.panel.rapporteur.isVisible():
            self.panel.focus(self.panel.rapporteur)
            self.panel.rapporteur.showPopup()

    def ask_dialogue(self) -> None:
        """Ask about the dialogue with the item's region."""
        if not self.application:
            return
        region = self.desk.facts.applications[self.application].region
        if not region:
            self._say(self.tr("This application has no region; write it on the call's page."))
            return
        held = tuple(each for each in self.desk.facts.dialogues if each.region.casefold() == region.casefold())
        dialog = DialogueDialog(region, held, self)
        dialog.recorded.connect(
            lambda day, persons, outcome: self.desk.change(
                lambda file: record_dialogue(file, region=region, held=day, persons=persons, outcome=outcome)
            )
        )
        dialog.open()

    def _set_points(self, criterion: str, points: Decimal | None) -> None:
        self.panel.say("")
        self.desk.set_points(self.application, criterion, points)
        card = next(card for card in self.panel.cards if card.criterion.id == criterion)
        announce(card, card.spoken_state())

    def _activate(self, place: int) -> None:
        self.desk.flush()
        self.panel.say("")
        self.panel.set_active(place)
        if not self.panel.isAncestorOf(QApplication.focusWidget() or self):
            announce(self.panel.active_card, self.panel.active_card.header.accessibleName())
        else:
            self.panel.focus(self.panel.active_card.header)

    def step_evidence(self, direction: int) -> None:
        """Go to the active criterion's next (1) or previous (-1) evidence."""
        self.evidence.step(self.panel.active_card.criterion.id, direction)

    def next_document(self) -> None:
        """Turn to the application's next document."""
        self.documents.tabs.next_document()

    def _go_to_criterion_of(self, criterion: str) -> None:
        self._activate(next(at for at, card in enumerate(self.panel.cards) if card.criterion.id == criterion))

    def _reviewer_name(self, person: str) -> str:
        """Return a reviewer's name, or a number where names are hidden."""
        known = self.desk.facts.people.get(person)
        if self.projector.is_on or known is None:
            number = self.desk.facts.reviewer_order.get(person)
            return self.tr("Reviewer %1").replace("%1", "?" if number is None else str(number))
        return known.name

    # -- clock, tabs, projector ----------------------------------------------------------------------------------

    def toggle_clock(self) -> None:
        """Pause the clock, or start it."""
        self.clock.stop() if self.clock.is_running else self.clock.start()

    def next_tab(self) -> None:
        """Turn to the next tab."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    def ask_to_save_minutes(self) -> None:
        """Ask where the minutes go."""
        self.desk.flush()
        self.minutes.ask_to_save()

    def _set_projector(self, on: bool) -> None:
        self.projector.set_on(on)
        self.panel.set_names_hidden(on)
        if self.application:
            self._show_reviews()
            self.evidence.show()

    # -- what is shown -------------------------------------------------------------------------------------------

    def show_table(self, table: Table) -> None:
        """Show the agenda, the item, the moves and the minutes."""
        self._rows = {row.id: row for row in reviewing.inbox(self.desk.open_file.file, reviewer=None)}
        self.model.show_table(table)
        self.moves_model.show_table(table)
        self.minutes.show_table(table)
        if not self.model.order:
            self.say_instead(self.tr("There is no application to discuss yet"))
        elif self.application in self.model.order:
            self.panel.show_written(table.facts, self.application)
            self._show_header()
        else:
            open_ones = [each for each in self.model.order if not self.desk.item(each).closed]
            self.show_item((open_ones or self.model.order)[0])

    def _show_reviews(self) -> None:
        self.panel.show_item(self.desk.facts, self.application, self.evidence.rows, self._reviewer_name)

    def _show_written(self, application: str) -> None:
        self.model.retranslate()
        if application == self.application:
            self.panel.show_written(self.desk.facts, application)
        self._show_header()

    def _show_header(self) -> None:
        if not self.application:
            return
        item = self.desk.item(self.application)
        self.header.show_item(
            self.desk.facts.applications[self.application],
            place=self.model.order.index(self.application) + 1,
            count=len(self.model.order),
            closed=self.model.closed_count(),
            is_closed=bool(item.closed),
        )
        closing = self.actions_by_name["meeting.close_item"]
        closing.setIconText(self.tr("Take up again") if item.closed else self.tr("Close the item"))

    def _say(self, text: str) -> None:
        self.panel.say(text)
        announce(self.panel, text, urgent=True)

    # -- building and Qt -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.agenda.setModel(self.model)
        self.agenda.setUniformItemSizes(True)
        self.agenda.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.splitter = MeetingSplitter(self.agenda, self.documents, self.panel)
        meeting = QWidget()
        column = QVBoxLayout(meeting)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.header)
        column.addWidget(self.splitter, 1)
        self.tabs.setDocumentMode(True)
        for page in (meeting, self.moves, self.minutes):
            self.tabs.addTab(page, "")
        self.set_content(self.tabs)

    def _connect(self) -> None:
        desk, panel = self.desk, self.panel
        desk.item_changed.connect(self._show_written)
        desk.refused.connect(self._say)
        self.agenda.activated.connect(self._open_row)
        self.agenda.clicked.connect(self._open_row)
        panel.activated.connect(self._activate)
        panel.points_chosen.connect(self._set_points)
        panel.reason_edited.connect(lambda criterion, text: desk.set_reason(self.application, criterion, text))
        panel.notes_edited.connect(lambda text: desk.set_notes(self.application, text))
        panel.rapporteur_chosen.connect(self._choose_rapporteur)
        panel.evidence_chosen.connect(self.evidence.go_to)
        panel.left.connect(self._leave_text)
        self.evidence.criterion_wanted.connect(self._go_to_criterion_of)
        self.evidence.refused.connect(self._say)
        self.actions_by_name["meeting.projector"].toggled.connect(self._set_projector)
        self.minutes.told.connect(self.told)
        self.tabs.currentChanged.connect(lambda _at: desk.flush())

    def _open_row(self, index: QModelIndex | QPersistentModelIndex) -> None:
        application = self.model.order[index.row()]
        if application != self.application:
            self.show_item(application)

    def _choose_rapporteur(self, person: str) -> None:
        self.desk.set_rapporteur(self.application, person)
        self.panel.focus(self.panel.active_card.header)

    def _leave_text(self) -> None:
        self.desk.flush()
        self.panel.focus(self.panel.active_card.header)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the file now that somebody looks, and count the time."""
        super().showEvent(event)
        if self.application and not self.desk.item(self.application).closed:
            self.clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Write what was typed, and stop what belongs to the meeting only."""
        self.desk.flush()
        self.clock.stop()
        self.actions_by_name["meeting.projector"].setChecked(False)
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.agenda.setAccessibleName(self.tr("Agenda"))
        self.moves.setAccessibleName(self.tr("Ranking by reviews and by consensus"))
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the meeting"))
        self.tabs.setTabText(0, self.tr("Meeting"))
        self.tabs.setTabText(1, self.tr("Moves"))
        self.tabs.setTabText(2, self.tr("Minutes"))
        self.actions_by_name["meeting.dialogue"].setIconText(self.tr("Dialogue with the region…"))
        self.actions_by_name["meeting.projector"].setIconText(self.tr("Projector"))
        self.model.retranslate()
        self.moves_model.retranslate()
        if self.desk.table is not None and self.application:
            self._show_reviews()
            self._show_header()
