"""What is done and what comes next, for a lead and for a reviewer, as the file tells; nothing is ticked off by hand.

A file doesn't know that hand-outs were sent: that they were shows when something comes back. So both handing out and
merging are next until then.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.models.call import CallInfo, read_call
from workbench.models.conflicts import count_open
from workbench.models.entities import Decision, MeetingItem
from workbench.models.file import open_review_file
from workbench.models.reviewing import InboxRow

State = Literal["done", "next", "later"]
LEAD = (
    *("reviewers", "import", "eligibility", "assign", "hand_out", "merge", "conflicts", "meeting", "decide"),
    *("report",),
)
"""A lead's steps in order."""

REVIEWER = ("interests", "score", "submit", "hand_in")
"""A reviewer's steps in order."""

OPTIONAL = frozenset({"assign", "meeting", "interests"})
"""Steps that a call may do without."""

_HOLDS_NOTHING_UP = OPTIONAL | {"eligibility"}
"""Steps that may be done any time before the next that is needed."""


@dataclass(frozen=True)
class Step:
    """One step: how much of it is done of how much there is, both 0 where that can't be counted."""

    name: str
    state: State
    done: int = 0
    total: int = 0

    @property
    def is_optional(self) -> bool:
        """Whether a call may do without it."""
        return self.name in OPTIONAL


def read_lead_steps(path: Path) -> tuple[Step, ...]:
    """Return a lead's steps from a file that may be open elsewhere."""
    with open_review_file(path, write=False) as file, file.transaction() as session:
        return lead_steps(session)


def lead_steps(session: Session) -> tuple[Step, ...]:
    """Return a lead's steps."""
    # The inbox needs a reviewer's steps when the window starts; what a lead's rest on would make it wait.
    from workbench.intake.checklist import read_checklists
    from workbench.meeting.facts import read_selection
    from workbench.people.assigning import read_assignments
    from workbench.people.progress import read_progress

    progress, table = read_progress(session), read_assignments(session)
    checked = [each for each in read_checklists(session, lambda sha256: None) if not each.is_withdrawn]
    competing = {each.application for each in checked if not each.is_excluded}
    decided = sum(each.id in competing and bool(each.outcome) for each in session.scalars(select(Decision)))
    closed = sum(each.id in competing and bool(each.closed) for each in session.scalars(select(MeetingItem)))
    settled = sum(not each.open_items for each in checked)
    has_come = any(each.has_handed_in for each in progress.reviewers)
    is_locked = read_selection(session, read_call(session)).is_locked
    counts = {
        "reviewers": _present(len(progress.reviewers)),
        "import": _present(len(checked)),
        "eligibility": (settled, len(checked)),
        "assign": (0, 0) if table.is_everybody else (len(table.assigned), len(table.assigned)),
        "hand_out": (int(has_come), 1),
        "merge": (progress.done, progress.wanted),
        "conflicts": (0, count_open(session)),
        "meeting": (closed, len(competing)),
        "decide": (decided, len(competing)),
        "report": (int(is_locked), 1),
    }
    finished = {name for name, (done, total) in counts.items() if total and done >= total}
    if has_come and not counts["conflicts"][1]:
        finished.add("conflicts")
    if decided:
        finished.add("meeting")  # they decided with it, or without
    return _steps(LEAD, counts, finished, also={"merge"} if not has_come else set())


def reviewer_steps(call: CallInfo, rows: Iterable[InboxRow]) -> tuple[Step, ...]:
    """Return a reviewer's steps from the applications of their inbox."""
    mine = [row for row in rows if not row.is_withdrawn]
    free = [row.review for row in mine if not row.review.has_conflict_of_interest]
    counts = {
        "interests": (sum(row.review.is_conflict_answered for row in mine), len(mine)),
        "score": (sum(review.is_submitted or review.is_finished(call) for review in free), len(free)),
        "submit": (sum(review.is_submitted for review in free), len(free)),
        "hand_in": (0, 0),
    }
    finished = {name for name, (done, total) in counts.items() if total and done >= total}
    required = REVIEWER if call.asks_conflicts else REVIEWER[1:]
    return _steps(required, counts, finished)


def _present(count: int) -> tuple[int, int]:
    """Return the count of what is there, which is enough as soon as there is one."""
    return count, max(count, 1)


def _steps(
    names: Sequence[str],
    counts: dict[str, tuple[int, int]],
    finished: set[str],
    *,
    also: set[str] | frozenset[str] = frozenset(),
) -> tuple[Step, ...]:
    """Return the steps; next are the first that is needed, those that may be done before it, and ``also`` with it."""
    needed = next((name for name in names if name not in finished and name not in _HOLDS_NOTHING_UP), names[-1])
    at = names.index(needed)
    steps = []
    for place, name in enumerate(names):
        is_next = place == at or (place < at and name in _HOLDS_NOTHING_UP) or (name in also and place == at + 1)
        state: State = "done" if name in finished else "next" if is_next else "later"
        steps.append(Step(name, state, *counts[name]))
    return tuple(steps)
