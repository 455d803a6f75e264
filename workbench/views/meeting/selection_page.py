"""The selection page: who is proposed, who is decided on and why, lots, and the lock on the result."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from workbench.meeting import selection
from workbench.meeting.facts import METHODS, MeetingFacts
from workbench.meeting.grants import set_budget
from workbench.models.file import ReviewFile
from workbench.views.announcements import announce
from workbench.views.bindings import Scope
from workbench.views.flow_layout import FlowLayout
from workbench.views.headings import MutedLabel
from workbench.views.history.words import moment_text
from workbench.views.icons import icon
from workbench.views.keys import KeyMap
from workbench.views.meeting.decision_dialog import DecisionDialog, ReasonDialog
from workbench.views.meeting.desk_page import DeskPage
from workbench.views.meeting.grant_dialog import ask_to_grant
from workbench.views.meeting.meeting_desk import MeetingDesk, Table
from workbench.views.meeting.money_bar import BudgetField, BudgetLine, money_text
from workbench.views.meeting.moves_table import PlainTable
from workbench.views.meeting.selection_model import MONEY, SelectionColumn, SelectionModel
from workbench.views.review.banner import Banner
from workbench.views.review.tool_button import ToolButton

_DECIDING = ("selection.select", "selection.reserve", "selection.refuse", "selection.propose", "selection.withdraw")
_ICONS = {
    "selection.select": "circle-check",
    "selection.reserve": "circle-dashed",
    "selection.refuse": "circle",
    "selection.propose": "list-ordered",
    "selection.withdraw": "undo-2",
    "selection.grant": "send",
    "selection.draw": "rotate-cw",
    "selection.lock": "lock",
    "selection.reopen": "pencil",
}
_SHOWN_NAMES = 12


class SelectionPage(DeskPage):
    """Decides nothing by itself: it proposes, asks for reasons, and shows what is written."""

    key_scopes: tuple[Scope, ...] = ("window", "selection")

    def __init__(self, desk: MeetingDesk, keys: KeyMap) -> None:
        super().__init__(desk)
        self.model = SelectionModel(self)
        self.table = PlainTable(self.model, SelectionColumn.REASON, many=True)
        self.places, self.method = QSpinBox(), QComboBox()
        self.places_label, self.method_label = QLabel(), QLabel()
        self.budget = BudgetField()
        self.summary, self.money, self.regions = QLabel(), QLabel(), MutedLabel()
        self.lock_banner, self.open_banner = Banner(), Banner()
        self.actions_by_name = self._make_actions(keys)
        self._build()
        self._connect()
        self._retranslate()

    # -- what the window asks for --------------------------------------------------------------------------------

    def page_actions(self) -> Sequence[QAction]:
        """Return what the window's menu offers for this page."""
        named = self.actions_by_name
        ruled = ("selection.grant", "selection.draw", "selection.lock", "selection.reopen")
        return [*(named[name] for name in _DECIDING), QAction(self), *(named[name] for name in ruled)]

    def focus_content(self) -> None:
        """Put the focus on the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_next_pane(self) -> bool:
        """Go from the choices to the table."""
        if not self.shows_content or self.table.hasFocus():
            return False
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        (self.table if inside else self.places).setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    # -- deciding ------------------------------------------------------------------------------------------------

    def chosen(self) -> list[str]:
        """Return the applications (ids) of the selected rows, in order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.application(row) for row in rows]

    def ask_to_decide(self, outcome: str) -> None:
        """Ask for the reason, and decide on the selected rows."""
        chosen = self.chosen()
        if not chosen:
            self._say(self.tr("Choose applications in the table first."))
            return
        self._ask(dict.fromkeys(chosen, outcome))

    def ask_to_propose(self) -> None:
        """Ask for the reasons, and decide as proposed on all that are undecided; what people must decide stays open."""
        proposal = self.desk.table.proposal if self.desk.table else None
        decided = self.desk.facts.decisions if self.desk.table else {}
        proposed = proposal.decisions.values() if proposal else ()
        outcomes = {
            each.application: each.outcome for each in proposed if each.outcome and each.application not in decided
        }
        if outcomes:
            self._ask(outcomes)
        else:
            self._say(self.tr("There is no proposal for an application that is undecided."))

    def ask_to_withdraw(self) -> None:
        """Ask before decisions on the selected rows are taken back."""
        chosen = [each for each in self.chosen() if each in self.desk.facts.decisions]
        if not chosen:
            self._say(self.tr("None of the chosen applications is decided on."))
            return
        text = self.tr("Take the decision on %n application(s) back?", "", len(chosen))
        self._confirm(text, self._names(chosen), lambda file: selection.withdraw_decisions(file, applications=chosen))

    def ask_to_grant(self) -> None:
        """Ask what the chosen selected applications are granted."""
        if not ask_to_grant(self.desk, self.chosen(), self):
            self._say(self.tr("Choose selected applications first: money is granted to them only."))

    def ask_to_draw(self) -> None:
        """Ask before lots are drawn among those whom no rule tells apart."""
        proposal = self.desk.table.proposal if self.desk.table else None
        pool = [name for group, _places in proposal.open_groups for name in group] if proposal else []
        if not pool:
            self._say(self.tr("There is nobody to draw lots among: the rules have told them all apart."))
            return
        text = self.tr("Draw lots among %n application(s)?", "", len(pool))
        why = self.tr("The seed is kept in the file, so that anybody can check the order.")
        self._confirm(text, f"{self._names(pool)}\n\n{why}", lambda file: selection.draw(file, applications=pool))

    def ask_to_lock(self) -> None:
        """Ask for a reason, and lock the result."""
        facts = self.desk.facts
        selected = sum(each.outcome == "selected" for each in facts.decisions.values())
        text = self.tr("%n application(s) are selected for %1 places.", "", selected)
        then = self.tr("From now on nothing of the selection changes until it is reopened with a reason.")
        self._ask_reason(
            self.tr("Lock the result"),
            f"{text.replace('%1', str(facts.selection.places))} {then}",
            self.tr("&Lock"),
            selection.lock_result,
        )

    def ask_to_reopen(self) -> None:
        """Ask for a reason, and open the result again."""
        text = self.tr("The decisions stay as they are; they can be changed again.")
        self._ask_reason(self.tr("Reopen the result"), text, self.tr("&Reopen"), selection.reopen_result)

    def _ask(self, outcomes: dict[str, str]) -> None:
        groups: dict[str, list[str]] = {}
        for application, outcome in outcomes.items():
            groups.setdefault(outcome, []).append(self.desk.facts.applications[application].name)
        ordered = {outcome: groups[outcome] for outcome in selection.OUTCOMES if outcome in groups}
        dialog = DecisionDialog(ordered, self._overfull(outcomes), self)
        dialog.decided.connect(lambda reasons: self._decide(outcomes, reasons))
        dialog.open()

    def _decide(self, outcomes: dict[str, str], reasons: dict[str, str]) -> None:
        proposal = self.desk.table.proposal if self.desk.table else None
        done = self.desk.change(
            lambda file: selection.decide(
                file,
                outcomes=outcomes,
                reasons={application: reasons[outcome] for application, outcome in outcomes.items()},
                proposed=proposal.decisions if proposal else {},
            )
        )
        if done:
            self.told.emit(self.tr("%n decision(s) written", "", len(outcomes)))

    def _overfull(self, outcomes: dict[str, str]) -> str:
        """Return a warning where more would be selected than there are places."""
        facts = self.desk.facts
        after = {name: each.outcome for name, each in facts.decisions.items()} | outcomes
        selected = sum(outcome == "selected" for outcome in after.values())
        if selected <= facts.selection.places:
            return ""
        text = self.tr("With these, %1 are selected, more than the %2 places.").replace("%1", str(selected))
        return text.replace("%2", str(facts.selection.places))

    def _confirm(self, text: str, more: str, change: Callable[[ReviewFile], object]) -> None:
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Selection"), text, parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(more)
        yes = box.addButton(self.tr("&Yes"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(yes)
        box.accepted.connect(lambda: self.desk.change(change))
        box.open()

    def _ask_reason(self, title: str, text: str, button: str, change: Callable[..., object]) -> None:
        dialog = ReasonDialog(title, text, button, self)
        dialog.given.connect(lambda reason: self.desk.change(lambda file: change(file, reason=reason)))
        dialog.open()

    def _names(self, applications: Sequence[str]) -> str:
        names = [self.desk.facts.applications[each].name for each in applications]
        rest = len(names) - _SHOWN_NAMES
        more = self.tr("and %n more", "", rest) if rest > 0 else ""
        return "\n".join([*names[:_SHOWN_NAMES], *filter(None, [more])])

    # -- what is shown -------------------------------------------------------------------------------------------

    def show_table(self, table: Table) -> None:
        """Show what is proposed and decided."""
        chosen = self.chosen()
        self.model.show_table(table)
        if not chosen and self.model.rowCount():
            self.table.selectRow(0)
        state = table.facts.selection
        for box in (self.places, self.method):
            box.blockSignals(True)
        self.places.setRange(*table.facts.call.places)
        self.places.setValue(state.places)
        self.method.setCurrentIndex(METHODS.index(state.method))
        for box in (self.places, self.method):
            box.blockSignals(False)
            box.setEnabled(not state.is_locked)
        for name in (*_DECIDING, "selection.grant", "selection.draw", "selection.lock"):
            self.actions_by_name[name].setEnabled(not state.is_locked)
        self.actions_by_name["selection.reopen"].setEnabled(state.is_locked)
        self._show_money(table)
        self._show_summary(table.facts)
        self._show_lock(table.facts)
        self._show_open()

    def _show_money(self, table: Table) -> None:
        grants, is_locked = table.grants, table.facts.selection.is_locked
        self.budget.show_budget(grants.budget if grants else None, is_locked=is_locked)
        for column in MONEY:
            self.table.setColumnHidden(column, grants is None)
        self.money.setVisible(grants is not None)
        self.money.setText(money_text(grants) if grants else "")
        self.actions_by_name["selection.grant"].setEnabled(grants is not None and not is_locked)

    def _show_summary(self, facts: MeetingFacts) -> None:
        made = [each.outcome for name, each in facts.decisions.items() if name in facts.applications]
        text = self.tr("Selected %1 of %2 places, reserves %3, not selected %4, undecided %5.")
        undecided = len(facts.applications) - len(made)
        counts = (made.count("selected"), facts.selection.places, made.count("reserve"), made.count("not_selected"))
        for number, count in enumerate((*counts, undecided), start=1):
            text = text.replace(f"%{number}", str(count))
        self.summary.setText(text)
        self.regions.setText(self._regions(facts))

    def _regions(self, facts: MeetingFacts) -> str:
        selected = {name for name, each in facts.decisions.items() if each.outcome == "selected"}
        text = self.tr("Regions with a selected application")
        if not selected and self.desk.table and self.desk.table.proposal:
            selected = set(self.desk.table.proposal.selection.selected)
            text = self.tr("Regions with a proposed application")
        known = {each.region for each in facts.applications.values() if each.region}
        covered = {each.region for name, each in facts.applications.items() if name in selected and each.region}
        missing = ", ".join(sorted(known - covered))
        line = self.tr("%1: %2 of %3.").replace("%1", text).replace("%2", str(len(covered)))
        line = line.replace("%3", str(len(known)))
        without = self.tr("Without: %1.").replace("%1", missing)
        return f"{line} {without}" if missing else line

    def _show_lock(self, facts: MeetingFacts) -> None:
        state = facts.selection
        parts = []
        if state.is_locked:
            text = self.tr("The result was locked %1: %2").replace("%1", moment_text(state.locked_at))
            parts.append(text.replace("%2", state.lock_reason))
        if facts.is_changed_since_lock:
            parts.append(
                self.tr(
                    "What it rests on has changed since: a review, a decision or the call. Look at it again, and "
                    "reopen the result if it no longer holds."
                )
            )
        if facts.disputed or facts.is_result_disputed:
            parts.append(self.tr("Two leads decided differently; settle that on the page for merging."))
        self.lock_banner.setVisible(bool(parts))
        if parts:
            calm = facts.selection.is_locked and len(parts) == 1
            self.lock_banner.say(" ".join(parts), ("lock", "accent") if calm else ("triangle-alert", "warning"))

    def _show_open(self) -> None:
        proposal = self.desk.table.proposal if self.desk.table else None
        parts = []
        for group, places in proposal.open_groups if proposal else ():
            names = ", ".join(self.desk.facts.applications[each].name for each in group)
            text = self.tr("No rule tells %1 apart, for %n place(s): people decide, or draw lots.", "", places)
            parts.append(text.replace("%1", names))
        if proposal and proposal.is_draw_stale:
            parts.append(self.tr("The lots that were drawn were for others, and are not used."))
        self.open_banner.setVisible(bool(parts))
        if parts:
            self.open_banner.say(" ".join(parts), ("circle-alert", "warning"))

    def _say(self, text: str) -> None:
        self.told.emit(text)
        announce(self.table, text, urgent=True)

    # -- building and Qt -----------------------------------------------------------------------------------------

    def _make_actions(self, keys: KeyMap) -> dict[str, QAction]:
        slots: dict[str, Callable[[], None]] = {
            "selection.select": lambda: self.ask_to_decide("selected"),
            "selection.reserve": lambda: self.ask_to_decide("reserve"),
            "selection.refuse": lambda: self.ask_to_decide("not_selected"),
            "selection.propose": self.ask_to_propose,
            "selection.withdraw": self.ask_to_withdraw,
            "selection.grant": self.ask_to_grant,
            "selection.draw": self.ask_to_draw,
            "selection.lock": self.ask_to_lock,
            "selection.reopen": self.ask_to_reopen,
        }
        return {name: keys.action(name, self, slot, icon=icon(_ICONS[name])) for name, slot in slots.items()}

    def _build(self) -> None:
        self.places_label.setBuddy(self.places)
        self.method_label.setBuddy(self.method)
        for method in METHODS:
            self.method.addItem("", method)
        bar = QHBoxLayout()
        for widget in (self.places_label, self.places, self.method_label, self.method):
            bar.addWidget(widget)
        bar.addWidget(self.budget)
        bar.addStretch(1)
        tools = FlowLayout()
        for name in (*_DECIDING, "selection.grant", "selection.draw", "selection.lock", "selection.reopen"):
            tools.addWidget(ToolButton(self.actions_by_name[name], with_words=True))
        self.summary.setWordWrap(True)
        self.money.setWordWrap(True)
        self.table.setItemDelegate(BudgetLine(self.model, self.table))
        content = QWidget()
        column = QVBoxLayout(content)
        column.addLayout(bar)
        for part in (self.lock_banner, self.open_banner, self.summary, self.money, self.regions):
            column.addWidget(part)
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        self.table.setMinimumHeight(9 * self.fontMetrics().height())
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        self.set_content(scroll)

    def _connect(self) -> None:
        self.desk.refused.connect(self._say)
        self.places.editingFinished.connect(self._change_places)
        self.method.activated.connect(self._change_method)
        self.budget.refused.connect(self._say)
        self.budget.budget_changed.connect(lambda budget: self.desk.change(lambda file: set_budget(file, budget)))

    def _change_places(self) -> None:
        places = self.places.value()
        if self.desk.table is not None and places != self.desk.facts.selection.places:
            self.desk.change(lambda file: selection.set_places(file, places=places))

    def _change_method(self) -> None:
        method = self.method.currentData()
        if method != self.desk.facts.selection.method:
            self.desk.change(lambda file: selection.set_method(file, method=method))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.places_label.setText(self.tr("&Places"))
        self.method_label.setText(self.tr("Places go b&y"))
        texts: Iterable[str] = (self.tr("the reviews (expected rank)"), self.tr("the consensus of the meeting"))
        for row, text in enumerate(texts):
            self.method.setItemText(row, text)
        self.budget.retranslate()
        self.table.setAccessibleName(self.tr("Selection"))
        self.model.retranslate()
        if self.desk.table is not None:
            self.show_table(self.desk.table)
