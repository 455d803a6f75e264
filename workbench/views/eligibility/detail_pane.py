"""One rule for one application: what it says, what was found and where, and a person's decision."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.intake.checklist import Checklist, Item
from workbench.intake.rules import Passage
from workbench.views.domain_sentences import in_words
from workbench.views.eligibility.words import item_sign, kind_text, rule_text, suggestion_sign, verdict_text, word
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.icons import icon
from workbench.views.keys import KeyMap
from workbench.views.merge.notice import Notice

OUTCOMES = ("accept", "disregard", "exclude")
_ICONS = {"accept": "check", "disregard": "file-text", "exclude": "ban"}
_PASSAGES_SHOWN = 3


class RulePane(QWidget):
    """Shows an item; ``decided`` carries outcome ("" to take it back) and reason, ``passage_chosen`` a place."""

    decided = Signal(str, str)
    passage_chosen = Signal(object)
    facts_requested = Signal()

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._item: Item | None = None
        self._checklist: Checklist | None = None
        self.title = HeadingLabel(factor=1.1)
        self.kind = MutedLabel()
        self.rule = QLabel()
        self.finding = QLabel()
        self.passages = QListWidget()
        self.reason = QLineEdit()
        self.reason_label = QLabel()
        self.buttons = {outcome: QPushButton(icon(_ICONS[outcome]), "") for outcome in OUTCOMES}
        self.undo_button = QPushButton(icon("undo-2"), "")
        self.facts_button = QPushButton(icon("pencil"), "")
        self.notice = Notice()
        self._build()
        for outcome, button in self.buttons.items():
            button.clicked.connect(lambda checked=False, outcome=outcome: self.decide(outcome))
        self.undo_button.clicked.connect(lambda: self.decide(""))
        self.facts_button.clicked.connect(self.facts_requested)
        self.passages.itemActivated.connect(self._choose)
        self.passages.itemClicked.connect(self._choose)
        keys.changed.connect(self._retranslate)
        self._retranslate()
        self.show_item(None, None)

    def show_item(self, checklist: Checklist | None, item: Item | None) -> None:
        """Show one rule of one application; what is being written as a reason stays while the rule stays."""
        stays = item is not None and self._key() == (checklist and checklist.application, item.rule.id)
        self._checklist, self._item = checklist, item
        if not stays:
            self.reason.setText(item.reason if item else "")
            self.notice.say("")
        self._fill()

    def decide(self, outcome: str) -> None:
        """Ask for the decision to be written; one against an applicant is not sent without a reason."""
        if self._item is None or (outcome and outcome not in self._item.rule.outcomes):
            return
        if outcome in ("disregard", "exclude") and not self.reason.text().strip():
            self.notice.say(self.tr("Write the reason first: the applicant may ask for it."), "warning")
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.notice.say("")
        self.decided.emit(outcome, self.reason.text().strip())

    def _key(self) -> tuple[str | None, str | None]:
        return (
            self._checklist.application if self._checklist else None,
            self._item.rule.id if self._item else None,
        )

    def _build(self) -> None:
        for label in (self.rule, self.finding):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.passages.setWordWrap(True)
        self.passages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reason_label.setBuddy(self.reason)
        self.reason.setMaxLength(2000)
        reason_row = QHBoxLayout()
        reason_row.addWidget(self.reason_label)
        reason_row.addWidget(self.reason, 1)
        decisions = QHBoxLayout()
        for button in self.buttons.values():
            decisions.addWidget(button)
        decisions.addWidget(self.undo_button)
        decisions.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        heading = QHBoxLayout()
        heading.addWidget(self.title, 1)
        heading.addWidget(self.facts_button)
        column.addLayout(heading)
        for widget in (self.kind, self.rule, self.finding, self.passages):
            column.addWidget(widget)
        column.addLayout(reason_row)
        column.addLayout(decisions)
        column.addWidget(self.notice)
        column.addStretch(1)

    def _fill(self) -> None:
        item, checklist = self._item, self._checklist
        has_item = item is not None
        for widget in (self.kind, self.rule, self.finding, self.passages, self.reason, self.reason_label):
            widget.setVisible(has_item)
        self.facts_button.setEnabled(checklist is not None)
        for outcome, button in self.buttons.items():
            button.setVisible(item is not None and outcome in item.rule.outcomes)
        self.undo_button.setVisible(item is not None and bool(item.outcome))
        if checklist is None:
            self.title.setText(self.tr("No application is chosen."))
            return
        self.title.setText(f"{checklist.number} {checklist.applicant}")
        if item is None:
            return
        self.kind.setText(f"{item.rule.code} · {kind_text(item.rule.kind)}")
        self.rule.setText(rule_text(item.rule))
        found = f"{word(suggestion_sign(item).word)}: {in_words(item.finding.reason)}"
        decided = self.tr("Decided: %1").replace("%1", word(item_sign(item).word)) if item.outcome else ""
        self.finding.setText("\n".join(line for line in (found, decided) if line))
        self._list(item.finding.passages)

    def _list(self, passages: Sequence[Passage]) -> None:
        self.passages.clear()
        for passage in passages:
            page = self.tr("Page %1").replace("%1", str(passage.page + 1))
            entry = QListWidgetItem(icon("file-text", "muted"), f"{page}: {passage.quote}")
            entry.setData(Qt.ItemDataRole.UserRole, passage)
            self.passages.addItem(entry)
        self.passages.setVisible(bool(passages))
        lines = min(len(passages), _PASSAGES_SHOWN) * 3
        self.passages.setFixedHeight(max(lines, 2) * self.fontMetrics().lineSpacing() + 12)

    def _choose(self, entry: QListWidgetItem) -> None:
        self.passage_chosen.emit(entry.data(Qt.ItemDataRole.UserRole))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fill()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for outcome, button in self.buttons.items():
            button.setText(verdict_text(outcome))
            shown = self._keys.shown_keys(f"eligibility.{outcome}")
            button.setToolTip(f"{verdict_text(outcome)} ({shown})" if shown else verdict_text(outcome))
        self.undo_button.setText(self.tr("Take back"))
        self.facts_button.setText(self.tr("&Facts…"))
        self.reason_label.setText(self.tr("&Reason"))
        self.passages.setAccessibleName(self.tr("Passages that the suggestion rests on"))
        self._fill()
