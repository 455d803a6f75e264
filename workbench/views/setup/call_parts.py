"""The list of a call's parts, with what adds, moves and takes out criteria, rules and tie rules."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QToolButton, QVBoxLayout, QWidget

from workbench.intake.call_editing import PARTS, CallDraft
from workbench.views.icons import icon
from workbench.views.review.call_texts import in_language
from workbench.views.setup.call_fields import WORDS
from workbench.views.setup.value_editors import form_text
from workbench.views.theme import relative_font

PartKey = tuple[Any, int]
"""A part's list in the draft and its place there; ("", 0) is the call itself."""

_KEY = Qt.ItemDataRole.UserRole


class CallParts(QWidget):
    """``chosen`` carries the part that is shown now; ``restructured`` says that parts have other places."""

    chosen = Signal(tuple)
    restructured = Signal()

    def __init__(self, draft: CallDraft) -> None:
        super().__init__()
        self._draft = draft
        self._faults: Mapping[PartKey, object] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Parts of the call"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add_button, self.up_button, self.down_button, self.remove_button = (QToolButton() for _ in range(4))
        self._build()
        self.list.currentItemChanged.connect(lambda: self._choose())
        self.show_draft(("", 0))

    @property
    def current(self) -> PartKey:
        """The part that is chosen."""
        item = self.list.currentItem()
        return item.data(_KEY) if item is not None and item.data(_KEY) else ("", 0)

    def choose(self, part: PartKey) -> None:
        """Choose a part."""
        row = next(row for row in range(self.list.count()) if self.list.item(row).data(_KEY) == part)
        self.list.setCurrentRow(row)

    def show_draft(self, part: PartKey) -> None:
        """List the draft's parts anew, and choose one."""
        self.list.blockSignals(True)
        self.list.clear()
        self._add_item(("", 0))
        for name, heading in zip(PARTS, (self.tr("Criteria"), self.tr("Rules"), self.tr("Tie rules")), strict=True):
            title = QListWidgetItem(heading)
            title.setFlags(Qt.ItemFlag.NoItemFlags)
            title.setFont(relative_font(1.0, bold=True))
            self.list.addItem(title)
            for place in range(len(self._draft.listed(name))):
                self._add_item((name, place))
        self.choose(part)
        self.list.blockSignals(False)
        self.retell()
        self._choose()

    def show_faults(self, faults: Mapping[PartKey, object]) -> None:
        """Mark the parts where something is wrong."""
        self._faults = faults
        self.retell()

    def retell(self) -> None:
        """Write the parts' names anew: their codes and titles may have been edited."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if part := item.data(_KEY):
                is_wrong = part in self._faults
                item.setText(self._text(part))
                item.setIcon(icon("circle-alert", "danger") if is_wrong else icon("pencil", "muted"))
                heard = self.tr("%1: something is wrong here").replace("%1", item.text())
                item.setData(Qt.ItemDataRole.AccessibleTextRole, heard if is_wrong else item.text())

    def _text(self, part: PartKey) -> str:
        name, place = part
        if not name:
            return self.tr("The call")
        values = self._draft.listed(name)[place]
        if name == "tie_rules":
            return f"{place + 1}. {form_text(WORDS[values['rule']])}"
        if name == "rules":
            return str(values["code"]) or self.tr("New rule")
        title = in_language(values["title"] or {}) or self.tr("New criterion")
        text = f"{values['number'] or '–'}. {title}"
        return self.tr("%1 (no weight)").replace("%1", text) if values["weight"] == "0" else text

    def _add_item(self, part: PartKey) -> None:
        item = QListWidgetItem()
        item.setData(_KEY, part)
        self.list.addItem(item)

    def _choose(self) -> None:
        name, place = self.current
        count = len(self._draft.listed(name)) if name else 0
        self.up_button.setEnabled(bool(name) and place > 0)
        self.down_button.setEnabled(bool(name) and place + 1 < count)
        self.remove_button.setEnabled(bool(name) and (name != "criteria" or count > 1))
        self.chosen.emit((name, place))

    def _add(self, name: Any) -> None:
        self.show_draft((name, self._draft.add(name)))
        self.restructured.emit()

    def _move(self, by: int) -> None:
        name, place = self.current
        self.show_draft((name, self._draft.move(name, place, by)))
        self.restructured.emit()

    def _remove(self) -> None:
        name, place = self.current
        self._draft.remove(name, place)
        left = len(self._draft.listed(name))
        self.show_draft((name, min(place, left - 1)) if left else ("", 0))
        self.restructured.emit()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        menu = QMenu(self)
        texts = (self.tr("&Criterion"), self.tr("&Rule"), self.tr("&Tie rule"))
        for name, text in zip(PARTS, texts, strict=True):
            menu.addAction(text, partial(self._add, name))
        self.add_button.setMenu(menu)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar = QHBoxLayout()
        for button, picture, text in (
            (self.add_button, "file-plus", self.tr("&Add")),
            (self.up_button, "chevron-up", self.tr("Move up")),
            (self.down_button, "chevron-down", self.tr("Move down")),
            (self.remove_button, "trash-2", self.tr("Take out")),
        ):
            button.setIcon(icon(picture))
            button.setText(text)
            button.setToolTip(text.replace("&", ""))
            button.setAccessibleName(text.replace("&", ""))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            bar.addWidget(button)
        bar.addStretch(1)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.remove_button.clicked.connect(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addLayout(bar)
        self.setMinimumWidth(30 * self.fontMetrics().averageCharWidth())
