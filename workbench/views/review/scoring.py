"""Giving points: to the active criterion by key, to any by pointer; refused in words where that can't be."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from workbench.views.open_file import OpenFile
from workbench.views.review.call_texts import points_text
from workbench.views.review.review_session import ReviewSession
from workbench.views.review.scoring_panel import ScoringPanel


class Scoring(QObject):
    """Takes points to the session; ``panel`` returns the panel as it is now, for another call makes another."""

    scored = Signal(str, bool)  # a criterion (id), and whether it got points or lost them
    refused = Signal(str)

    def __init__(
        self, session: ReviewSession, workspace: OpenFile, panel: Callable[[], ScoringPanel], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._workspace = workspace
        self._panel = panel

    def score_active(self, points: Decimal) -> None:
        """Give the active criterion points, or say why not."""
        scale = self._workspace.call.scale
        if scale.allows(points):
            self.score(self._panel().active_card.criterion.id, points)
            return
        text = self.tr("%1 is not on the scale of %2 to %3.").replace("%1", points_text(points))
        self.refused.emit(text.replace("%2", points_text(scale.low)).replace("%3", points_text(scale.high)))

    def nudge_active(self, steps: int) -> None:
        """Move the active criterion's points by steps of the scale; without points, begin at the near end."""
        scale = self._workspace.call.scale
        points = self._session.sheet.valid_points().get(self._panel().active_card.criterion.id)
        if points is None:
            self.score_active(scale.low if steps > 0 else scale.high)
        else:
            self.score_active(points + steps * scale.step)

    def clear_active(self) -> None:
        """Take the active criterion's points away."""
        card = self._panel().active_card
        if card.entry.points is not None:
            self.score(card.criterion.id, None)

    def score(self, criterion: str, points: Decimal | None) -> None:
        """Give a criterion (id) points, or take them away with None."""
        if not self.refuse_if_closed():
            self._panel().say("")
            self._session.set_points(criterion, points)
            self.scored.emit(criterion, points is not None)

    def refuse_if_closed(self) -> bool:
        """Say why the review can't be changed, where it can't, and return whether that is so."""
        closed = self._session.closed
        if closed is not None:
            self.refused.emit(closed.text)
        return closed is not None or not self._session.application
