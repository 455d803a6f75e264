"""The eligibility page: applications by rules, and beneath the table one rule beside the document it rests on."""

from collections.abc import Sequence
from typing import get_args

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import UrvalError
from workbench.intake.checklist import Checklist, Item, set_verdict
from workbench.intake.evaluation import DocumentTexts
from workbench.intake.rules import Passage
from workbench.models.reviewing import InboxRow, inbox
from workbench.views.announcements import announce
from workbench.views.bindings import Scope
from workbench.views.domain_sentences import in_words
from workbench.views.eligibility.detail_pane import RulePane
from workbench.views.eligibility.eligibility_model import (
    RULES,
    EligibilityProxy,
    EligibilityTableModel,
    FixedColumn,
    Wanted,
)
from workbench.views.eligibility.facts_dialog import FactsDialog
from workbench.views.eligibility.words import verdict_text
from workbench.views.icons import icon
from workbench.views.keys import KeyMap
from workbench.views.merge.notice import Notice
from workbench.views.merge.plain_table import make_plain
from workbench.views.open_file import OpenFile
from workbench.views.page import Page
from workbench.views.review.document.document_panel import DocumentPanel
from workbench.views.runner import Job, Runner
from workbench.views.theme import gap
from workbench.views.upright_scroll import UprightScroll

_WANTED: tuple[Wanted, ...] = get_args(Wanted)


class EligibilityPage(Page):
    """Evaluates in the background whenever the file may have changed; every decision is a person's."""

    key_scopes: tuple[Scope, ...] = ("window", "eligibility", "document")

    def __init__(self, open_file: OpenFile, keys: KeyMap, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self._runner = runner
        self._texts = DocumentTexts()
        self._job: Job | None = None
        self._is_stale = True
        self._documents: dict[str, InboxRow] = {}
        self._page_wanted = 0
        self.model = EligibilityTableModel(self)
        self.proxy = EligibilityProxy(self.model, self)
        self.table = QTableView()
        self.filter = QComboBox()
        self.filter_label = QLabel()
        self.progress = QLabel()
        self.notice = Notice()
        self.rule = RulePane(keys)
        self.document = DocumentPanel(open_file.documents, keys)
        self._actions = self._make_actions(keys)
        self._build()
        self._connect()
        self._retranslate()

    # -- public --------------------------------------------------------------------------------------------------

    def page_actions(self) -> Sequence[QAction]:
        """Return the decisions and what else the page does."""
        return self._actions

    def entered(self) -> None:
        """Put the cursor in the table, and evaluate if the file may have changed since."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._is_stale:
            self.reload()

    def reload(self) -> None:
        """Hold the applications against the rules anew, in the background."""
        self._is_stale = False
        path = self._open_file.path
        if self._job is not None:
            self._job.cancel()
        self._job = self._runner.run(
            lambda progress: self._texts.evaluate(path, progress.report), self._show, self._failed
        )
        self._show_progress()

    def focus_next_pane(self) -> bool:
        """Go from the filter to the table, the decision, and the document."""
        panes = (self.filter, self.table, self.rule.reason, self.document.view)
        focused = QApplication.focusWidget()
        at = next((place for place, pane in enumerate(panes) if pane is focused), -1)
        later = [pane for pane in panes[at + 1 :] if pane.isVisible()]
        if later:
            later[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return bool(later)

    def toggle_list(self) -> None:
        """Hide or show the table."""
        self.table.setVisible(not self.table.isVisible())

    def next_open(self) -> None:
        """Go to the next rule that needs a person, from the start after the end."""
        rows, columns = self.proxy.rowCount(), self.proxy.columnCount()
        if rows == 0:
            return
        current = self.table.currentIndex()
        start = current.row() * columns + current.column() + 1 if current.isValid() else 0
        for step in range(rows * columns):
            place = (start + step) % (rows * columns)
            index = self.proxy.index(place // columns, place % columns)
            item = self._item(index)
            if item is not None and item.needs_person and not self._checklist(index).is_withdrawn:
                self.table.setCurrentIndex(index)
                return
        announce(self, self.tr("Nothing needs a person."))

    # -- building ------------------------------------------------------------------------------------------------

    def _make_actions(self, keys: KeyMap) -> tuple[QAction, ...]:
        def decide(outcome: str) -> QAction:
            return keys.action(f"eligibility.{outcome or 'take_back'}", self.table, lambda: self.rule.decide(outcome))

        return (
            *(decide(outcome) for outcome in ("accept", "disregard", "exclude", "")),
            keys.action("eligibility.next_open", self.table, self.next_open),
            keys.action("eligibility.facts", self, self.edit_facts, icon=icon("pencil")),
        )

    def _build(self) -> None:
        make_plain(self.table)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setModel(self.proxy)
        self.filter_label.setBuddy(self.filter)
        for _ in _WANTED:
            self.filter.addItem("")
        bar = QHBoxLayout()
        bar.addWidget(self.filter_label)
        bar.addWidget(self.filter)
        bar.addStretch(1)
        bar.addWidget(self.progress)
        beneath = QSplitter(Qt.Orientation.Horizontal)
        beneath.addWidget(UprightScroll(self.rule))
        beneath.addWidget(self.document)
        beneath.setSizes([500, 700])
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.table)
        halves.addWidget(beneath)
        halves.setSizes([300, 400])
        for splitter in (beneath, halves):
            splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.addLayout(bar)
        column.addWidget(self.notice)
        column.addWidget(halves, 1)

    def _connect(self) -> None:
        self.filter.currentIndexChanged.connect(lambda place: self._filter(_WANTED[place]))
        self.table.selectionModel().currentChanged.connect(self._show_current)
        self.rule.decided.connect(self._decide)
        self.rule.passage_chosen.connect(self._show_passage)
        self.rule.facts_requested.connect(self.edit_facts)
        self.document.retried.connect(self._open_file.add_document)
        self.document.document_opened.connect(lambda _key: self.document.view.go_to_page(self._page_wanted))
        self._open_file.replaced.connect(self._stale)

    # -- evaluating ----------------------------------------------------------------------------------------------

    def _stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.reload()

    def _show(self, checklists: tuple[Checklist, ...]) -> None:
        self._job = None
        self.notice.say("")
        if self._open_file.is_set_aside:
            self._is_stale = True
            return
        self._documents = {row.id: row for row in inbox(self._open_file.file, reviewer=None)}
        self.model.set_checklists(checklists)
        self.proxy.invalidate()
        self._show_progress()
        if not self.table.currentIndex().isValid() and self.proxy.rowCount():
            self.table.setCurrentIndex(self.proxy.index(0, min(RULES, self.proxy.columnCount() - 1)))
        self._fit()
        self._show_current()

    def _show_progress(self) -> None:
        if self._job is not None:
            self.progress.setText(self.tr("Reading documents…"))
            return
        taking_part = [each for each in self.model.checklists if not each.is_withdrawn]
        done = sum(not each.open_items for each in taking_part)
        text = self.tr("%1 of %2 done").replace("%1", str(done)).replace("%2", str(len(taking_part)))
        self.progress.setText(text if taking_part else "")

    def _failed(self, error: UrvalError) -> None:
        self._job = None
        self.progress.setText("")
        self.notice.say(in_words(str(error)), "danger")

    # -- one rule ------------------------------------------------------------------------------------------------

    def _checklist(self, index: QModelIndex) -> Checklist:
        return self.model.checklists[self.proxy.mapToSource(index).row()]

    def _item(self, index: QModelIndex) -> Item | None:
        source = self.proxy.mapToSource(index)
        return self.model.item(source.row(), source.column()) if source.isValid() else None

    def _show_current(self) -> None:
        index = self.table.currentIndex()
        if not index.isValid():
            self.rule.show_item(None, None)
            self.document.clear(self.tr("No application is chosen."))
            return
        checklist, item = self._checklist(index), self._item(index)
        self.rule.show_item(checklist, item)
        passages = item.finding.passages if item else ()
        row = self._documents.get(checklist.application)
        if passages:
            self._show_passage(passages[0])
        elif row and row.documents:
            self._open(row.documents[0].sha256, 0, row)
        else:
            self.document.clear(self.tr("The application has no document."))

    def _show_passage(self, passage: Passage) -> None:
        index = self.table.currentIndex()
        if index.isValid() and (row := self._documents.get(self._checklist(index).application)):
            self._open(passage.sha256, passage.page, row)

    def _open(self, sha256: str, page: int, row: InboxRow) -> None:
        self._page_wanted = page
        name = next((each.name for each in row.documents if each.sha256 == sha256), "")
        if self.document.view.document == sha256:
            self.document.view.go_to_page(page)
            return
        self._open_file.add_document(sha256)
        self.document.set_document(sha256, name)

    def _decide(self, outcome: str, reason: str) -> None:
        index = self.table.currentIndex()
        item = self._item(index) if index.isValid() else None
        if item is None:
            return
        application, rule = self._checklist(index).application, item.rule.id
        if self._open_file.write(
            lambda file: set_verdict(file, application=application, rule=rule, outcome=outcome, reason=reason)
        ):
            self._open_file.replaced.emit()
            said = verdict_text(outcome) if outcome else self.tr("Taken back")
            announce(self.table, self.tr("Decided: %1").replace("%1", said))

    def edit_facts(self) -> None:
        """Open the form of the application's facts."""
        index = self.table.currentIndex()
        if not index.isValid():
            return
        dialog = FactsDialog(self._open_file, self._checklist(index).application, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._open_file.replaced)
        dialog.open()

    def _filter(self, wanted: Wanted) -> None:
        self.proxy.show_only(wanted)
        self._show_current()

    # -- Qt ------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        metrics = self.table.fontMetrics()
        self.table.verticalHeader().setDefaultSectionSize(metrics.height() + 2 * gap(self))
        if self.proxy.columnCount() < RULES:
            return
        self.table.resizeColumnsToContents()
        widest = 34 * metrics.averageCharWidth()
        if self.table.columnWidth(FixedColumn.APPLICANT) > widest:
            self.table.setColumnWidth(FixedColumn.APPLICANT, widest)

    def _retranslate(self) -> None:
        texts = (self.tr("All applications"), self.tr("Needs a person"), self.tr("Excluded"))
        for place, text in enumerate(texts):
            self.filter.setItemText(place, text)
        self.filter_label.setText(self.tr("Sho&w"))
        self.table.setAccessibleName(self.tr("Applications by rules"))
        self.model.retranslate()
        self._show_progress()
        self._show_current()
