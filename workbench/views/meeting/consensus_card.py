"""One criterion at the meeting: a line that says how it stands and, while it is the active one, everything on it."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.meeting.facts import Agreed
from workbench.models.call import CriterionInfo, Scale
from workbench.models.evidence import EvidenceRow
from workbench.models.reviewing import ReviewSheet
from workbench.views.headings import HeadingLabel
from workbench.views.icons import Tint
from workbench.views.meeting.reviews_grid import ReviewsGrid
from workbench.views.review.call_texts import in_language, points_text
from workbench.views.review.comment_edit import CommentEdit
from workbench.views.review.criterion_header import CriterionHeader
from workbench.views.review.level_label import LevelLabel
from workbench.views.review.scale_bar import ScaleBar
from workbench.views.theme import gap


class ConsensusCard(QFrame):
    """Shows the reviews of a criterion and what was agreed on; decides nothing and stores nothing."""

    activated = Signal()
    points_chosen = Signal(Decimal)
    reason_edited = Signal(str)
    reason_left = Signal()
    evidence_chosen = Signal(str)

    def __init__(self, criterion: CriterionInfo, scale: Scale) -> None:
        super().__init__()
        self.criterion = criterion
        self.agreed = Agreed()
        self._sheets: Sequence[ReviewSheet] = ()
        self._evidence = 0
        self.header = CriterionHeader()
        self.reviews = ReviewsGrid()
        self.agreed_label = HeadingLabel(factor=1.0)
        self.scale_bar = ScaleBar(scale)
        self.level = LevelLabel()
        self.level.set_steady(False)
        self.reason = CommentEdit()
        self._body = QWidget()
        self._build()
        self._retranslate()
        self.set_open(False)

    @property
    def title(self) -> str:
        """The criterion's number and title in the user's language."""
        return f"{self.criterion.number}  {in_language(self.criterion.title)}"

    @property
    def is_open(self) -> bool:
        """Whether all of it is shown."""
        return self._body.isVisibleTo(self)

    def set_open(self, is_open: bool) -> None:
        """Show all of the criterion, or one line."""
        self._body.setVisible(is_open)
        self._show_header()

    def show_reviews(
        self, sheets: Sequence[ReviewSheet], evidence: Sequence[EvidenceRow], name: Callable[[str], str]
    ) -> None:
        """Show the reviews of an application."""
        self._sheets = sheets
        self._evidence = sum(piece.criterion == self.criterion.id for piece in evidence)
        self.reviews.show_reviews(sheets, self.criterion.id, evidence, name)
        self._show_header()

    def show_agreed(self, agreed: Agreed) -> None:
        """Show what was agreed on."""
        self.agreed = agreed
        valid = None if agreed.is_stale else agreed.points
        self.scale_bar.set_points(valid)
        self.level.set_points(valid)
        self.reason.set_comment(agreed.reason)
        self._show_header()

    def spoken_state(self) -> str:
        """Return what is read out after a change."""
        return f"{self.title}: {self._word()}"

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(gap(self), 0, gap(self), gap(self))
        for widget in (self.reviews, self.agreed_label, self.scale_bar, self.level, self.reason):
            inside.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.5))
        column.addWidget(self.header)
        column.addWidget(self._body)
        self.reason.setMaximumHeight(self.reason.sizeHint().height())
        self.header.clicked.connect(self.activated)
        self.scale_bar.chosen.connect(self.points_chosen)
        self.scale_bar.hovered.connect(self._preview)
        self.reason.edited.connect(self.reason_edited)
        self.reason.left.connect(self.reason_left)
        self.reviews.evidence_chosen.connect(self.evidence_chosen)

    def _preview(self, points: Decimal | None) -> None:
        self.level.set_points(self.agreed.points if points is None else points)

    def _show_header(self) -> None:
        is_agreed = self.agreed.points is not None and not self.agreed.is_stale
        picture: tuple[str, Tint] = ("circle-check", "success") if is_agreed else ("circle-dashed", "muted")
        self.header.show_state(
            self.title,
            self._word(),
            picture,
            has_comment=bool(self.agreed.reason),
            evidence=self._evidence,
            is_open=self.is_open,
        )

    def _word(self) -> str:
        """Return the points agreed on, or else those that were given."""
        if self.agreed.points is not None:
            text = points_text(self.agreed.points)
            return (
                self.tr("%1 (before the criterion was changed)").replace("%1", text) if self.agreed.is_stale else text
            )
        given = [sheet.valid_points().get(self.criterion.id) for sheet in self._sheets]
        known = sorted(points for points in given if points is not None)
        if not known:
            return self.tr("no points")
        ends = [points_text(known[0]), points_text(known[-1])]
        return ends[0] if ends[0] == ends[1] else "–".join(ends)

    def _retranslate(self) -> None:
        self.agreed_label.setText(self.tr("Consensus"))
        self.scale_bar.retranslate(in_language(self.criterion.title))
        self.level.set_levels({points: in_language(text) for points, text in self.criterion.levels.items()})
        self.reason.setPlaceholderText(self.tr("Why these points"))
        self.reason.setAccessibleName(self.tr("Reason for %1").replace("%1", in_language(self.criterion.title)))
        self._show_header()
