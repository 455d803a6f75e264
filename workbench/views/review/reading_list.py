"""The applications in the order in which one reads them, and the way from one to the next."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.models.call import CallInfo
from workbench.models.reviewing import InboxRow, ReviewSheet
from workbench.views.inbox.status import status_of


class ReadingList:
    """Rows in reading order; the caller tells what changes."""

    def __init__(self, call: CallInfo, rows: Sequence[InboxRow]) -> None:
        self._call = call
        self._rows = list(rows)

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, application: str) -> InboxRow | None:
        """Return an application's row, None where it isn't listed."""
        return next((row for row in self._rows if row.id == application), None)

    def position(self, application: str) -> int:
        """Return where an application stands, from 0; -1 where it isn't listed."""
        return next((place for place, row in enumerate(self._rows) if row.id == application), -1)

    def set_order(self, applications: Sequence[str]) -> None:
        """Read in another order; what it doesn't name comes last."""
        places = {application: place for place, application in enumerate(applications)}
        self._rows.sort(key=lambda row: places.get(row.id, len(places)))

    def set_review(self, sheet: ReviewSheet) -> None:
        """Note an application's review as it is now."""
        place = self.position(sheet.application)
        if place >= 0:
            self._rows[place] = replace(self._rows[place], review=sheet, total=sheet.total(self._call))

    def neighbour(self, application: str, step: int) -> str | None:
        """Return the application that is ``step`` away, None beyond either end."""
        place = self.position(application) + step
        return self._rows[place].id if 0 <= place < len(self._rows) else None

    def next_unscored(self, application: str) -> str | None:
        """Return the next other application that lacks points, going on from the start after the end."""
        start = self.position(application) + 1
        for row in (*self._rows[start:], *self._rows[:start]):
            if row.id != application and status_of(row, self._call).is_open:
                return row.id
        return None
