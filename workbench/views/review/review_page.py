"""The review page: an application's documents at the left, the criteria at the right, every step by one key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout

from workbench.views.announcements import announce
from workbench.views.bindings import Scope
from workbench.views.keys import KeyMap
from workbench.views.open_file import OpenFile
from workbench.views.page import Page
from workbench.views.review.closed import Closed
from workbench.views.review.document_side import DocumentSide
from workbench.views.review.evidence_desk import EvidenceDesk
from workbench.views.review.passage_guide import PassageGuide
from workbench.views.review.reading_clock import ReadingClock
from workbench.views.review.review_actions import make_actions, make_menu, name_menus
from workbench.views.review.review_header import ReviewHeader
from workbench.views.review.review_questions import ReviewQuestions
from workbench.views.review.review_session import ReviewSession
from workbench.views.review.review_splitter import ReviewSplitter
from workbench.views.review.scoring import Scoring
from workbench.views.review.scoring_panel import ScoringPanel
from workbench.views.review.type_ahead import finds_entries
from workbench.views.runner import Runner
from workbench.views.settings import Settings

_TOOLS = ("review.next_passage", "review.reusable_comment", "review.abstain_criterion")
_BUTTONS = ("review.flag", "review.abstain")
_ARROWS = ("review.previous_application", "review.next_application")


class ReviewPage(Page):
    """Shows one application at a time and writes what the reviewer enters as it is entered."""

    key_scopes: tuple[Scope, ...] = ("window", "review", "document")

    def __init__(self, workspace: OpenFile, keys: KeyMap, *, settings: Settings, runner: Runner) -> None:
        super().__init__()
        self._workspace = workspace
        self._settings = settings
        self._withholds = False
        self.session = ReviewSession(workspace, self)
        self.documents = DocumentSide(workspace, keys, settings, self)
        self.document_panel, self.document_tabs = self.documents.panel, self.documents.tabs
        self.evidence = EvidenceDesk(
            self.session, self.documents, lambda: workspace.call, lambda: self.panel.active_card.criterion, self
        )
        self.questions = ReviewQuestions(self.session, workspace, self, lambda: self.panel.active_card)
        self.guide = PassageGuide(runner, workspace.documents, self)
        self.clock = ReadingClock(workspace.call.id, workspace.reviewer or "", self)
        self.scoring = Scoring(self.session, workspace, lambda: self.panel, self)
        self.actions_by_name = make_actions(keys, self, self, self.scoring, self.evidence, self.questions)
        self.panel = self._make_panel()
        everything = {**self.actions_by_name, **self.document_panel.actions_by_name}
        self._menu, self._submenus = make_menu(everything, self)
        self.header = ReviewHeader(workspace.call, self._actions(*_BUTTONS), self._actions(*_ARROWS))
        self.header.reading_time = self.clock.seconds
        self._build()
        self._connect()
        self._retranslate()

    # -- what the window asks for --------------------------------------------------------------------------------

    @property
    def application(self) -> str:
        """The id of the application that is shown, "" for none."""
        return self.session.application

    def show_application(self, application: str) -> None:
        """Show an application, with its first unscored criterion open."""
        self.panel.say("")
        self.clock.turn_to(application)
        self.evidence.current = ""
        if not self.session.open(application):
            self.documents.show_application(None)
            return
        self._set_active(next(iter(self.session.unscored()), 0))
        self._show_documents()
        reading = self.session.applications  # whoever reads again goes through them all, not only the unscored ones
        following = reading.next_unscored(application) if self.session.unscored() else reading.neighbour(application, 1)
        self.documents.prefetch(reading.row(following or ""))
        announce(self, f"{self.header.title.text()}, {self.header.place.accessibleName()}")

    def set_order(self, applications: Sequence[str]) -> None:
        """Go through the applications in this order, as the inbox lists them."""
        self.session.set_order(applications)
        self._show_header()

    def flush(self) -> bool:
        """Write whatever waits; return whether all of it is durable."""
        return self.session.writer.flush()

    def page_actions(self) -> tuple[QAction, ...]:
        """Return what the window's menu offers for this page."""
        # A submenu's action is asked for each time: PySide gives up its hold on it when the window clears its menu.
        return tuple(entry.menuAction() if isinstance(entry, QMenu) else entry for entry in self._menu)

    def entered(self) -> None:
        """Show an application if none is shown yet, and put the focus on its document."""
        if not self.application:
            self.show_application(self.session.first or "")
        self.document_panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_next_pane(self) -> bool:
        """Go to the document, and from there to the criteria."""
        focused = QApplication.focusWidget()
        if focused is not None and self.panel.isAncestorOf(focused):
            return False
        if focused is None or not self.splitter.isAncestorOf(focused):
            self.document_panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.panel.isVisible():
            self.panel.active_card.focus_scale()
        else:
            return False
        return True

    def toggle_list(self) -> None:
        """Show or hide the document's pages and outline."""
        self.document_panel.toggle_side_pane()

    def set_reading_focus(self, on: bool) -> None:
        """Leave only the document; what isn't seen can't be scored either."""
        if on and self.isVisible():
            self.document_panel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.header.setVisible(not on)
        self.panel.setVisible(not on)
        for name, action in self.actions_by_name.items():
            if name.startswith("review.") and not name.endswith("_application"):
                action.setEnabled(not on)

    # -- scoring -------------------------------------------------------------------------------------------------

    def write_comment(self) -> None:
        """Put the cursor in the active criterion's comment."""
        if not self.scoring.refuse_if_closed():
            self.panel.focus_comment()

    def _scored(self, criterion: str, given: bool) -> None:
        card = self.panel.card(criterion)
        announce(card, card.spoken_state())
        unscored = self.session.unscored()
        if given and self._settings.auto_advance and unscored:
            self._go_to_next_of(unscored)

    def _show_points(self, criterion: str) -> None:
        self.panel.show_entry(self.session.sheet, criterion)
        self._show_header()
        self.panel.repaint()

    def _tell(self, text: str) -> None:
        self.panel.say(text)
        announce(self.panel, text)

    def _refuse(self, text: str) -> None:
        self.panel.say(text)
        announce(self.panel, text, urgent=True)

    # -- going about ---------------------------------------------------------------------------------------------

    def next_unscored(self) -> None:
        """Go to the next unscored criterion, or after the last to the next unscored application."""
        unscored = self.session.unscored()
        if unscored:
            self._go_to_next_of(unscored)
        else:
            self.next_unscored_application()

    def move_criterion(self, step: int) -> None:
        """Go to another criterion, and stay at either end."""
        self._activate(min(max(self.panel.active + step, 0), len(self.panel.cards) - 1))

    def go_to_criterion(self, number: int) -> None:
        """Go to the criterion with this place, from 1."""
        if number <= len(self.panel.cards):
            self._activate(number - 1)
        else:
            self._refuse(self.tr("There is no criterion %1.").replace("%1", str(number)))

    def move_application(self, step: int) -> None:
        """Go to another application in reading order."""
        other = self.session.applications.neighbour(self.application, step)
        if other is not None:
            self.show_application(other)
        elif step > 0:
            self._refuse(self.tr("This is the last application."))
        else:
            self._refuse(self.tr("This is the first application."))

    def next_unscored_application(self) -> None:
        """Go to the next application that lacks points."""
        other = self.session.applications.next_unscored(self.application)
        if other is None:
            self._refuse(self.tr("No other application lacks points."))
        else:
            self.show_application(other)

    def next_document(self) -> None:
        """Turn to the application's next document."""
        self.document_tabs.next_document()

    def _go_to_next_of(self, places: list[int]) -> None:
        """Go to the first of ``places`` after the active card, or else to the first of all."""
        self._activate(next((place for place in places if place > self.panel.active), places[0]))

    def _set_active(self, place: int) -> None:
        """Open a card; what was suggested for another criterion goes."""
        self.panel.set_active(place)
        self.guide.leave()
        self.evidence.suggest(None)
        self._show_checked()

    def _activate(self, place: int) -> None:
        self.flush()
        self.clock.sign_of_life()
        self.panel.say("")
        self._set_active(place)
        announce(self.panel.active_card, self.panel.active_card.header.accessibleName())

    def _go_to_criterion_of(self, criterion: str) -> None:
        self._activate(next(place for place, card in enumerate(self.panel.cards) if card.criterion.id == criterion))

    def _activate_by_pointer(self, place: int) -> None:
        self._activate(place)
        self.panel.active_card.focus_scale()

    # -- passages and changes ------------------------------------------------------------------------------------

    def show_passage(self, step: int) -> None:
        """Show another passage of the document that may answer the active criterion."""
        view, criterion = self.document_panel.view, self.panel.active_card.criterion
        self.guide.step(view.document, view.pages, criterion, self._workspace.call.criteria, step)

    def show_change(self, application: str, criterion: str) -> None:
        """Show what undo or redo has changed, while the page is in view."""
        if self.isVisible() and application != self.application:
            self.show_application(application)
        places = [place for place, card in enumerate(self.panel.cards) if card.criterion.id == criterion]
        if places and application == self.application and places[0] != self.panel.active:
            self._set_active(places[0])

    # -- what is shown -------------------------------------------------------------------------------------------

    def _show_review(self) -> None:
        self.panel.show_review(self.session.sheet, self.session.closed)
        self.clock.sign_of_life()
        self._show_header()
        self._show_checked()
        if self._withholds and self.session.closed is not Closed.UNANSWERED:
            self._show_documents()

    def _show_documents(self) -> None:
        """Show the application's documents, unless the call asks something first."""
        self._withholds = self.session.closed is Closed.UNANSWERED
        self.documents.show_application(self.session.row, Closed.UNANSWERED.text if self._withholds else "")

    def _show_evidence(self) -> None:
        self.panel.show_evidence(self.session.evidence, self.evidence.current)

    def _show_header(self) -> None:
        row = self.session.row if self.application else None
        if row is not None:
            position, count = self.session.applications.position(row.id), len(self.session.applications)
            self.header.show_row(row, position, count, self.session.closed)

    def _settled(self) -> None:
        """Show how it stands, also where a change couldn't be written."""
        self._show_header()
        self._show_checked()

    def _show_checked(self) -> None:
        self.actions_by_name["review.flag"].setChecked(self.session.sheet.is_flagged)
        abstained = bool(self.panel.cards) and self.panel.active_card.entry.is_abstained
        self.actions_by_name["review.abstain_criterion"].setChecked(abstained)

    def _replaced(self) -> None:
        self.session.forget_list()
        if self._workspace.call != self.panel.call:
            self._take_new_call()
        if self.application:
            active = self.panel.active
            self.show_application(self.application)
            self._set_active(min(active, len(self.panel.cards) - 1))

    def _take_new_call(self) -> None:
        """Make the cards anew: the lead has changed the criteria."""
        old, self.panel = self.panel, self._make_panel()
        self.guide.forget()
        self.header.call = self._workspace.call
        self.splitter.replace_criteria(self.panel)
        self._connect_panel()
        old.deleteLater()

    # -- building and Qt -----------------------------------------------------------------------------------------

    def _actions(self, *names: str) -> tuple[QAction, ...]:
        return tuple(self.actions_by_name[name] for name in names)

    def _make_panel(self) -> ScoringPanel:
        return ScoringPanel(self._workspace.call, self._actions(*_TOOLS), self._actions("review.history"))

    def _build(self) -> None:
        self.splitter = ReviewSplitter(self.documents, self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        session = self.session
        session.review_changed.connect(self._show_review)
        session.points_changed.connect(self._show_points)
        self.scoring.scored.connect(self._scored)
        session.writer.unsaved_changed.connect(lambda unsaved: self.panel.show_unsaved(unsaved))
        self.header.confidence.chosen.connect(self.questions.set_confidence)
        self.evidence.changed.connect(self._show_evidence)
        self.evidence.criterion_wanted.connect(self._go_to_criterion_of)
        self.guide.shown.connect(self.evidence.suggest)
        self.questions.settled.connect(self._settled)
        self.questions.heard.connect(lambda text: announce(self, text))
        for teller in (self.evidence, self.guide):
            teller.told.connect(self._tell)
        for refuser in (self.scoring, self.evidence, self.guide, self.questions):
            refuser.refused.connect(self._refuse)
        self.documents.document_changed.connect(self.guide.leave)
        self.document_panel.text_recognised.connect(self.guide.forget)
        self.document_panel.view.verticalScrollBar().valueChanged.connect(self.clock.sign_of_life)
        self._workspace.replaced.connect(self._replaced)
        self._connect_panel()

    def _connect_panel(self) -> None:
        panel = self.panel
        panel.activated.connect(self._activate_by_pointer)
        panel.points_chosen.connect(self.scoring.score)
        panel.comment_edited.connect(self.session.set_comment)
        panel.comment_left.connect(self.flush)
        panel.evidence_chosen.connect(self.evidence.go_to)
        panel.evidence_removed.connect(self.evidence.remove)
        panel.submit_requested.connect(self.questions.ask_to_submit)
        panel.reopen_requested.connect(self.questions.answer_banner)

    def event(self, event: QEvent) -> bool:
        """Leave typing in lists and combo boxes to them: it finds entries there and must not score."""
        if finds_entries(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.WindowDeactivate:
            self.clock.pause()
        elif event.type() == QEvent.Type.WindowActivate and self.isVisible():
            self.clock.resume()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Count the time of reading."""
        super().showEvent(event)
        self.clock.resume()

    def hideEvent(self, event: QHideEvent) -> None:
        """Write whatever waits before the page goes."""
        self.flush()
        self.clock.pause()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.actions_by_name["review.flag"].setIconText(self.tr("Flag"))
        self.actions_by_name["review.abstain"].setIconText(self.tr("Abstain…"))
        self.actions_by_name["review.next_passage"].setIconText(self.tr("Find passages"))
        name_menus(self._submenus)
