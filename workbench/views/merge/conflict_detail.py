"""One conflict in full: what all grew from, every value beside it, and what can be done."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from workbench.models.conflicts import Conflict
from workbench.views.headings import HeadingLabel, MutedLabel
from workbench.views.history.words import field_text, subject_text, value_text
from workbench.views.merge.settling import Settling
from workbench.views.merge.side_card import SideCard, reference_of

BUTTONS = ("conflicts.both", "conflicts.edit", "conflicts.send_back", "conflicts.undecide")


class ConflictDetail(QWidget):
    """Shows one conflict; ``taken`` carries the head whose value is taken."""

    taken = Signal(str)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.cards: list[SideCard] = []
        self.title = HeadingLabel(factor=1.1)
        self.owner = MutedLabel()
        self.base = QLabel(wordWrap=True)
        self.base.setTextFormat(Qt.TextFormat.PlainText)
        self.missing = QLabel(
            self.tr("Something that these values grew from hasn't come yet; its file may settle this.")
        )
        self.missing.setWordWrap(True)
        self._cards = QVBoxLayout()
        self._build()

    def show_conflict(self, conflict: Conflict | None, settling: Settling) -> None:
        """Show another conflict, or none."""
        for card in self.cards:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for widget in (self.title, self.owner, self.base, self._row):
            widget.setVisible(conflict is not None)
        self.missing.setVisible(conflict is not None and conflict.is_ancestor_missing)
        if conflict is None:
            return
        data = settling.data
        what, about = (
            field_text(conflict.entity, conflict.field),
            subject_text(conflict.entity, conflict.id, data.names),
        )
        self.title.setText(f"{what} · {about}")
        self.owner.setText(self._owner_text(conflict, settling))
        base = value_text(conflict.entity, conflict.field, conflict.base, data.names)
        text = self.tr("They grew from: %1").replace("%1", base)
        if reference_of(conflict) and conflict.base is None:
            compared = self.tr("Below, the other values are compared with value 1.")
            text = f"{text} {compared}"
        self.base.setText(text)
        for number, side in enumerate(conflict.sides, start=1):
            file = data.files.get(side.revision, "")
            card = SideCard(conflict, side, number, names=data.names, file=file)
            card.taken.connect(self.taken)
            card.button.setEnabled(settling.may_take(conflict))
            self._cards.addWidget(card)
            self.cards.append(card)
        self.show_decision(conflict, settling)

    def show_decision(self, conflict: Conflict, settling: Settling) -> None:
        """Mark what was decided."""
        decision = settling.decision(conflict)
        settled = next((side.revision for side in conflict.sides if conflict.is_settled and side.is_shown), None)
        chosen = decision.chosen if decision is not None else settled
        for card in self.cards:
            card.set_taken(card.revision == chosen)

    def _owner_text(self, conflict: Conflict, settling: Settling) -> str:
        if settling.may_write(conflict):
            return self.tr("This is yours: what you decide is written as a change of your own.")
        name = settling.data.names.people.get(conflict.owner)
        if name is None:
            return self.tr("This is the lead's: only a lead decides.")
        if settling.data.is_lead:
            text = self.tr(
                "This is %1's. Your decision is recorded beside the review, which stays as it was written; or send it "
                "back, and %1 decides."
            )
            return text.replace("%1", name)
        return self.tr("This is %1's: only they or a lead decide.").replace("%1", name)

    def _build(self) -> None:
        self._row = QWidget()
        buttons = QVBoxLayout(self._row)  # one below the other: their words and keys stay whole at any text size
        buttons.setContentsMargins(0, 0, 0, 0)
        for name in BUTTONS:
            button = QToolButton()
            button.setDefaultAction(self._actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        column = QVBoxLayout(inside)
        for widget in (self.title, self.owner, self.missing, self.base):
            column.addWidget(widget)
        column.addLayout(self._cards)
        column.addWidget(self._row)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
