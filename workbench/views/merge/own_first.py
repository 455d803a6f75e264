"""Whether a lead who also reviews has reviews of their own left: others' scores wait until those are submitted."""

from workbench.models import reviewing
from workbench.views.open_file import OpenFile


def own_unfinished(open_file: OpenFile) -> int:
    """Return how many reviews the reader still has to submit before others' scores may be seen."""
    reviewer = open_file.reviewer
    if reviewer is None or not open_file.is_lead:
        return 0
    rows = reviewing.inbox(open_file.file, reviewer=reviewer)
    return sum(not (row.is_withdrawn or row.review.is_submitted or row.review.has_conflict_of_interest) for row in rows)
