"""One of the values that stand beside each other: what it says, who set it when and where, and a button to take it."""

import html

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.models.audit import Names
from workbench.models.conflicts import Conflict, Side
from workbench.views.headings import MutedLabel
from workbench.views.history.words import clock_text, short_device, value_text, visible
from workbench.views.icons import icon
from workbench.views.merge.word_diff import DiffPart, as_html, in_sentences, word_diff
from workbench.views.theme import colors


def reference_of(conflict: Conflict) -> str:
    """Return the text that a conflict's texts are compared with: what all grew from, else the first of them."""
    if not conflict.is_text:
        return ""
    return conflict.base if isinstance(conflict.base, str) else conflict.sides[0].value or ""


class SideCard(QFrame):
    """Shows a value with its changes against what all grew from; ``taken`` when its button is pressed."""

    taken = Signal(str)

    def __init__(
        self, conflict: Conflict, side: Side, number: int, *, names: Names, file: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._revision = side.revision
        self._diff: tuple[DiffPart, ...] = ()
        self._plain = value_text(conflict.entity, conflict.field, side.value, names)
        reference = reference_of(conflict)
        if side.revision != conflict.heads[0] or isinstance(conflict.base, str):
            self._diff = word_diff(reference, side.value) if reference and isinstance(side.value, str) else ()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.value = QLabel(wordWrap=True)
        self.value.setTextFormat(Qt.TextFormat.RichText)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.value.setTextInteractionFlags(selectable)
        self.value.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Tab too: a difference is there to be read
        self.origin = MutedLabel(self._origin(side, file))
        self.origin.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self.tr("Take value &%1").replace("%1", str(number)))
        self.button.setCheckable(True)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: self.taken.emit(self._revision))
        told = in_sentences(self._diff)
        self.value.setAccessibleName(self.tr("Value %1: %2").replace("%1", str(number)).replace("%2", self._plain))
        self.value.setAccessibleDescription(told)
        self.button.setAccessibleDescription(". ".join(filter(None, (self._plain, told, self.origin.text()))))
        self._build(side)
        self._paint()

    @property
    def revision(self) -> str:
        """The head whose value this is."""
        return self._revision

    def set_taken(self, is_taken: bool) -> None:
        """Show whether this value is taken."""
        self.button.setChecked(is_taken)
        self.button.setIcon(icon("circle-check" if is_taken else "circle", "accent" if is_taken else "text"))

    def event(self, event: QEvent) -> bool:
        """Follow the theme."""
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._paint()
        return super().event(event)

    def _build(self, side: Side) -> None:
        top = QHBoxLayout()
        top.addWidget(self.button)
        if side.is_shown:
            shown = QLabel(self.tr("counts for now"))
            shown.setObjectName("shown")
            top.addWidget(shown)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.value)
        column.addWidget(self.origin)

    def _origin(self, side: Side, file: str) -> str:
        text = self.tr("%1, %2, device %3, from %4")
        who = visible(side.name) or self.tr("Somebody who is not on the roster")
        brought = visible(file) or self.tr("this file")
        for place, part in (("%1", who), ("%2", clock_text(side.time)), ("%3", short_device(side.device))):
            text = text.replace(place, part)
        return text.replace("%4", brought)

    def _paint(self) -> None:
        if self._diff:
            self.value.setText(as_html(self._diff, colors()))
            return
        escaped = html.escape(self._plain).replace("\n", "<br>")
        self.value.setText(f'<span style="white-space: pre-wrap"><b>{escaped}</b></span>')
