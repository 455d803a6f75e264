"""The review page: an application's documents at the left, the criteria at the right, every step by one key."""

from collections.abc import Sequence
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QMenu, QVBoxLayout, QWidget

from workbench.models.reviewing import DocumentRow
from workbench.views.announcements import announce
from workbench.views.bindings import Scope
from workbench.views.keys import KeyMap
from workbench.views.open_file import OpenFile
from workbench.views.page import Page
from workbench.views.review.call_texts import points_text
from workbench.views.review.closed import Closed
from workbench.views.review.conflict_dialog import ConflictDialog
from workbench.views.review.document.document_panel import DocumentPanel
from workbench.views.review.document_tabs import DocumentTabs
from workbench.views.review.review_actions import make_actions, make_menu, name_menus
from workbench.views.review.review_header import ReviewHeader
from workbench.views.review.review_session import ReviewSession
from workbench.views.review.review_splitter import ReviewSplitter
from workbench.views.review.scoring_panel import ScoringPanel
from workbench.views.review.submit_question import SubmitQuestion
from workbench.views.settings import Settings


class ReviewPage(Page):
    """Shows one application at a time and writes what the reviewer enters as it is entered."""

    key_scopes: tuple[Scope, ...] = ("window", "review", "document")

    def __init__(self, workspace: OpenFile, keys: KeyMap, parent: QWidget | None = None, *, settings: Settings) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self.session = ReviewSession(workspace, self)
        self.document_panel = DocumentPanel(workspace.documents, keys, key_owner=self)
        self.document_tabs = DocumentTabs()
        self.panel = ScoringPanel(workspace.call)
        self.actions_by_name = make_actions(keys, self, self)
        everything = {**self.actions_by_name, **self.document_panel.actions_by_name}
        self._menu, self._submenus = make_menu(everything, self)
        named = self.actions_by_name
        self.header = ReviewHeader(
            workspace.call,
            words=(named["review.flag"], named["review.abstain"]),
            icons=(named["review.previous_application"], named["review.next_application"]),
        )
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
        if not self.session.open(application):
            self.document_tabs.show_documents(())
            self.document_panel.clear(self.tr("There is no application to review."))
            return
        self.panel.set_active(next(iter(self.session.unscored()), 0))
        row = self.session.row
        self.document_tabs.show_documents(row.documents if row else ())
        self._show_document(self.document_tabs.document)
        self._prefetch()
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

    def score_active(self, points: Decimal) -> None:
        """Give the active criterion points, or say why not."""
        scale = self._workspace.call.scale
        if scale.allows(points):
            self._score(self.panel.active_card.criterion.id, points)
            return
        text = self.tr("%1 is not on the scale of %2 to %3.").replace("%1", points_text(points))
        self._refuse(text.replace("%2", points_text(scale.low)).replace("%3", points_text(scale.high)))

    def nudge_active(self, steps: int) -> None:
        """Move the active criterion's points by steps of the scale; without points, begin at the near end."""
        scale = self._workspace.call.scale
        points = self.session.sheet.valid_points().get(self.panel.active_card.criterion.id)
        if points is None:
            self.score_active(scale.low if steps > 0 else scale.high)
        else:
            self.score_active(points + steps * scale.step)

    def clear_active(self) -> None:
        """Take the active criterion's points away."""
        card = self.panel.active_card
        if card.entry.points is not None:
            self._score(card.criterion.id, None)

    def write_comment(self) -> None:
        """Put the cursor in the active criterion's comment."""
        if not self._refuse_if_closed():
            self.panel.focus_comment()

    def _score(self, criterion: str, points: Decimal | None) -> None:
        if self._refuse_if_closed():
            return
        self.panel.say("")
        self.session.set_points(criterion, points)
        card = self.panel.card(criterion)
        announce(card, card.spoken_state())
        unscored = self.session.unscored()
        if points is not None and self._settings.auto_advance and unscored:
            self._go_to_next_of(unscored)

    def _show_points(self, criterion: str) -> None:
        self.panel.show_entry(self.session.sheet, criterion)
        self._show_header()
        self.panel.repaint()

    def _refuse(self, text: str) -> None:
        self.panel.say(text)
        announce(self.panel, text, urgent=True)

    def _refuse_if_closed(self) -> bool:
        closed = self.session.closed
        if closed is not None:
            self._refuse(closed.text)
        return closed is not None or not self.application

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

    def _activate(self, place: int) -> None:
        self.flush()
        self.panel.say("")
        self.panel.set_active(place)
        announce(self.panel.active_card, self.panel.active_card.header.accessibleName())

    def _activate_by_pointer(self, place: int) -> None:
        self._activate(place)
        self.panel.active_card.focus_scale()

    # -- the whole review ----------------------------------------------------------------------------------------

    def toggle_flag(self) -> None:
        """Flag for discussion, or take the flag away; that is possible after submitting too."""
        flagged = not self.session.sheet.is_flagged
        if self.session.closed in (Closed.NOT_A_REVIEWER, Closed.READ_ONLY) or not self.application:
            self._refuse_if_closed()
        elif self.session.set_flag(flagged):
            announce(self, self.tr("Flagged for discussion") if flagged else self.tr("No longer flagged"))
        self._show_flag()

    def ask_to_abstain(self) -> None:
        """Ask about a conflict of interest, or about taking it back."""
        row = self.session.row
        if self.session.closed in (Closed.NOT_A_REVIEWER, Closed.READ_ONLY) or row is None:
            self._refuse_if_closed()
            return
        dialog = ConflictDialog(row.applicant, is_declared=row.review.has_conflict_of_interest, parent=self)
        dialog.answered.connect(partial(self._declare, row.id))
        dialog.open()

    def ask_to_submit(self) -> None:
        """Ask whether to submit the review, or say what it lacks."""
        if self._refuse_if_closed():
            return
        row = self.session.row
        if row is None or row.total is None:
            self._refuse(self.tr("Not finished yet: every criterion needs points."))
            return
        question = SubmitQuestion(row, row.total, self)
        question.accepted.connect(partial(self._submit, row.id))
        question.open()

    def reopen(self) -> None:
        """Take a submitted review back to draft."""
        if self.session.reopen():
            announce(self, self.tr("Reopened"))
            self.panel.active_card.focus_scale()

    def _declare(self, application: str, declared: bool, reason: str) -> None:
        if self.session.declare(application, declared, reason):
            announce(self, Closed.CONFLICT.text if declared else self.tr("You can score the application again."))

    def _submit(self, application: str) -> None:
        if self.session.submit(application):
            announce(self, self.tr("Submitted"))

    # -- what is shown -------------------------------------------------------------------------------------------

    def _show_review(self) -> None:
        self.panel.show_review(self.session.sheet, self.session.closed)
        self._show_header()
        self._show_flag()

    def _show_header(self) -> None:
        row = self.session.row if self.application else None
        if row is not None:
            self.header.show_row(row, self.session.applications.position(row.id), len(self.session.applications))

    def _show_flag(self) -> None:
        self.actions_by_name["review.flag"].setChecked(self.session.sheet.is_flagged)

    def _show_document(self, document: DocumentRow | None) -> None:
        if document is None:
            self.document_panel.clear(self.tr("This application has no document."))
        else:
            self._workspace.add_document(document.sha256)
            self.document_panel.set_document(document.sha256, self.document_tabs.title(document))

    def _prefetch(self) -> None:
        following = self.session.applications.row(self.session.applications.next_unscored(self.application) or "")
        for document in following.documents[:1] if following else ():
            self._workspace.add_document(document.sha256)
            self.document_panel.prefetch(document.sha256)

    def _replaced(self) -> None:
        self.session.forget_list()
        if self._workspace.call != self.panel.call:
            self._take_new_call()
        if self.application:
            active = self.panel.active
            self.show_application(self.application)
            self.panel.set_active(min(active, len(self.panel.cards) - 1))

    def _take_new_call(self) -> None:
        """Make the cards anew: the lead has changed the criteria."""
        old, self.panel = self.panel, ScoringPanel(self._workspace.call)
        self.header.call = self._workspace.call
        self.splitter.replace_criteria(self.panel)
        self._connect_panel()
        old.deleteLater()

    # -- building and Qt -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        left = QWidget()
        documents = QVBoxLayout(left)
        documents.setContentsMargins(0, 0, 0, 0)
        documents.setSpacing(0)
        documents.addWidget(self.document_tabs)
        documents.addWidget(self.document_panel, 1)
        self.splitter = ReviewSplitter(left, self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        session = self.session
        session.review_changed.connect(self._show_review)
        session.points_changed.connect(self._show_points)
        session.writer.unsaved_changed.connect(lambda unsaved: self.panel.show_unsaved(unsaved))
        self.document_tabs.document_chosen.connect(self._show_document)
        self.document_panel.retried.connect(self._workspace.add_document)
        self._workspace.replaced.connect(self._replaced)
        self._connect_panel()

    def _connect_panel(self) -> None:
        panel = self.panel
        panel.activated.connect(self._activate_by_pointer)
        panel.points_chosen.connect(self._score)
        panel.comment_edited.connect(self.session.set_comment)
        panel.comment_left.connect(self.flush)
        panel.submit_requested.connect(self.ask_to_submit)
        panel.reopen_requested.connect(self.reopen)

    def event(self, event: QEvent) -> bool:
        """Leave typing in lists and combo boxes to them: it finds entries there and must not score."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _finds_entries(event):
            event.accept()
            return True
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Write whatever waits before the page goes."""
        self.flush()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.actions_by_name["review.flag"].setIconText(self.tr("Flag"))
        self.actions_by_name["review.abstain"].setIconText(self.tr("Abstain…"))
        name_menus(self._submenus)


def _finds_entries(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    typed = bool(event.text()) and event.text().isprintable() and modifiers == Qt.KeyboardModifier.NoModifier
    return typed and isinstance(QApplication.focusWidget(), QComboBox | QAbstractItemView)
