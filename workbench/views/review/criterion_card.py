"""One criterion: a line that says how it stands and, while it is the active one, everything needed to score it."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workbench.models.call import CriterionInfo, Scale
from workbench.models.evidence import EvidenceRow
from workbench.models.reviewing import ScoreEntry
from workbench.views.headings import MutedLabel
from workbench.views.icons import Tint, icon
from workbench.views.review.call_texts import in_language, points_text
from workbench.views.review.comment_edit import CommentEdit
from workbench.views.review.criterion_header import CriterionHeader
from workbench.views.review.evidence_list import EvidenceList
from workbench.views.review.level_label import LevelLabel
from workbench.views.review.scale_bar import ScaleBar
from workbench.views.review.tool_button import ToolButton
from workbench.views.theme import colors, gap, icon_size

_ROUND = 4


class CriterionCard(QFrame):
    """Shows a criterion, its entry and its evidence; decides nothing and stores nothing.

    ``place`` (from 0) is where the criterion stands in the call; ``tools`` become buttons of the open card, the
    first of them with its words.
    """

    activated = Signal()
    points_chosen = Signal(Decimal)
    comment_edited = Signal(str)
    comment_left = Signal()
    guidance_toggled = Signal(bool)
    evidence_chosen = Signal(str)
    evidence_removed = Signal(str)

    def __init__(self, criterion: CriterionInfo, scale: Scale, place: int, tools: Sequence[QAction] = ()) -> None:
        super().__init__()
        self.criterion = criterion
        self._scale = scale
        self._entry = ScoreEntry()
        self._pieces = 0
        self._is_open = False
        self._shows_guidance = True
        self.header = CriterionHeader()
        self.guidance_button = QToolButton()
        self.tools = [ToolButton(action, with_words=not at) for at, action in enumerate(tools)]
        self.guidance = MutedLabel()
        self.scale_bar = ScaleBar(scale)
        self.level = LevelLabel()
        self.evidence = EvidenceList(place)
        self.comment = CommentEdit()
        self._body = QWidget()
        self._build()
        self._connect()
        self._retranslate()
        self.set_open(False)

    # -- public --------------------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The criterion's number and title in the user's language."""
        return f"{self.criterion.number}  {in_language(self.criterion.title)}"

    @property
    def entry(self) -> ScoreEntry:
        """What is shown."""
        return self._entry

    def set_open(self, is_open: bool) -> None:
        """Show all of the criterion, or one line."""
        self._is_open = is_open
        self._body.setVisible(is_open)
        self._show_state()
        self.update()

    def show_entry(self, entry: ScoreEntry) -> None:
        """Show points and comment."""
        self._entry = entry
        points = None if entry.is_stale or entry.is_abstained else entry.points
        self.scale_bar.set_points(points)
        self.level.set_points(points)
        self.comment.set_comment(entry.comment)
        self._show_state()

    def show_evidence(self, rows: Sequence[EvidenceRow], current: str) -> None:
        """Show the criterion's evidence, one piece of it (id) as the current one."""
        self._pieces = len(rows)
        self.evidence.show_evidence(rows, current)
        self._show_state()

    def set_closed(self, closed: bool) -> None:
        """Allow looking only, or scoring too."""
        self.evidence.set_closed(closed)
        self.scale_bar.setEnabled(not closed)
        self.comment.setReadOnly(closed)

    def set_roomy(self, roomy: bool) -> None:
        """Keep room for the longest level text, or save room."""
        self.level.set_steady(roomy)

    def show_guidance(self, shown: bool) -> None:
        """Show the guidance, or only the button that shows it."""
        self._shows_guidance = shown
        self.guidance_button.setAccessibleDescription(self.tr("Shown") if shown else self.tr("Hidden"))
        self.guidance_button.setIcon(icon("chevron-down" if shown else "chevron-right", "muted"))
        self.guidance.setVisible(shown)

    def spoken_state(self) -> str:
        """Return what is read out when the points change."""
        return f"{in_language(self.criterion.title)}: {self.header.word}"

    def focus_scale(self) -> None:
        """Put the focus on the scale, or on the header where nothing may be chosen."""
        if self.scale_bar.isEnabled():
            self.scale_bar.focus()
        else:
            self.header.setFocus()

    def insert_comment(self, text: str) -> None:
        """Put a text into the comment where its cursor is, and go on writing there."""
        self.comment.insert(text)
        self.comment.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.guidance_button.setAutoRaise(True)
        self.guidance_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.header)
        self._column.addWidget(self._body, 1)
        self._inner = QVBoxLayout(self._body)
        self._tool_row = QHBoxLayout()
        self._tool_row.addWidget(self.guidance_button)
        self._tool_row.addStretch(1)
        for button in self.tools:
            self._tool_row.addWidget(button)
        self._inner.addLayout(self._tool_row)
        for widget in (self.guidance, self.scale_bar, self.level, self.evidence):
            self._inner.addWidget(widget)
        self._inner.addWidget(self.comment, 1)
        self.show_guidance(True)  # now that it has a parent: shown before, it would be a window for a moment
        self._resize_parts()

    def _connect(self) -> None:
        self.header.clicked.connect(self.activated)
        self.scale_bar.chosen.connect(self.points_chosen)
        self.scale_bar.hovered.connect(self._hover)
        self.comment.edited.connect(self._comment_edited)
        self.comment.unfocused.connect(self.comment_left)
        self.comment.left.connect(self.focus_scale)
        self.guidance_button.clicked.connect(self._toggle_guidance)
        self.evidence.chosen.connect(self.evidence_chosen)
        self.evidence.removed.connect(self.evidence_removed)

    def _toggle_guidance(self) -> None:
        self.show_guidance(not self._shows_guidance)
        self.guidance_toggled.emit(self._shows_guidance)

    def _hover(self, points: Decimal | None) -> None:
        chosen = None if self._entry.is_stale or self._entry.is_abstained else self._entry.points
        self.level.set_points(points if points is not None else chosen)

    def _comment_edited(self, text: str) -> None:
        self._entry = replace(self._entry, comment=text)
        self._show_state()
        self.comment_edited.emit(text)

    def _show_state(self) -> None:
        word, picture = self._state()
        has_comment = bool(self._entry.comment)
        self.header.show_state(
            self.title, word, picture, has_comment=has_comment, evidence=self._pieces, is_open=self._is_open
        )

    def _state(self) -> tuple[str, tuple[str, Tint]]:
        if self._entry.is_abstained:
            return self.tr("Abstained"), ("ban", "muted")
        if self._entry.points is None:
            return self.tr("Not scored"), ("circle-dashed", "muted")
        if self._entry.is_stale:
            return self.tr("Score again: the levels were changed"), ("triangle-alert", "warning")
        text = self.tr("%1 of %2").replace("%1", points_text(self._entry.points))
        return text.replace("%2", points_text(self._scale.high)), ("circle-check", "success")

    # -- Qt ------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        theme = colors(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self._is_open else 1
        painter.setPen(QPen(theme.accent if self._is_open else theme.border, width))
        painter.setBrush(theme.card)
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _ROUND, _ROUND)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._resize_parts()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        title = in_language(self.criterion.title)
        self.setAccessibleName(self.title)
        self.guidance.setText(in_language(self.criterion.guidance))
        self.guidance_button.setText(self.tr("Guidance"))
        self.guidance_button.setAccessibleName(self.tr("Guidance for %1").replace("%1", title))
        self.level.set_levels({level: in_language(text) for level, text in self.criterion.levels.items()})
        self.scale_bar.retranslate(title)
        self.evidence.retranslate(title)
        self.comment.setPlaceholderText(self.tr("Comment: what in the application speaks for these points?"))
        self.comment.setAccessibleName(self.tr("Comment on %1").replace("%1", title))
        self._show_state()

    def _resize_parts(self) -> None:
        edge = gap(self, 0.4)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(0)
        inner = gap(self, 0.8)
        self._inner.setContentsMargins(inner, edge, inner, inner)
        self._inner.setSpacing(inner)
        side = icon_size(self)
        for button in self.tools:
            button.setIconSize(QSize(side, side))
