"""Where one was before jumps within a document; knows nothing of the screen."""

from typing import Generic, TypeVar

MOST = 100  # places kept in each direction

P = TypeVar("P")


class JumpHistory(Generic[P]):
    """Places behind and ahead, as in a browser: a new jump forgets what lay ahead."""

    def __init__(self) -> None:
        self._behind: list[P] = []
        self._ahead: list[P] = []

    @property
    def can_go_back(self) -> bool:
        """Whether a jump can be taken back."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether a jump that was taken back can be made again."""
        return bool(self._ahead)

    def leave(self, place: P) -> None:
        """Note the place that a jump leaves."""
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
            del self._behind[:-MOST]
        self._ahead.clear()

    def back(self, here: P) -> P | None:
        """Return the place before the last jump; ``here`` is what going forward returns to."""
        return _moved(self._behind, self._ahead, here)

    def forward(self, here: P) -> P | None:
        """Return the place that going back left."""
        return _moved(self._ahead, self._behind, here)


def _moved(source: list[P], target: list[P], here: P) -> P | None:
    if not source:
        return None
    target.append(here)
    del target[:-MOST]
    return source.pop()
