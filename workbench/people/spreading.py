"""Spreading applications over reviewers: balanced, without conflicts of interest, and in one connected group.

The problem is an integer programme (HiGHS, through scipy). Let x_ar = 1 where reviewer r reads application a:

- Σ_r x_ar = n for each application (or all who may read it count, where those set by hand are more),
- low ≤ Σ_a x_ar ≤ high for each reviewer, where high − low is 1 at most if conflicts of interest allow it,
- x_ar = 0 where there is a conflict of interest, x_ar = 1 where a person set it.

A ranking can tell lenient reviewers from good applications only within a group that shares readers. So where a solution
falls apart into groups, a constraint is added that links the smallest to the rest, and it is solved again. The costs
are drawn from a seed: that mixes the pairs of reviewers, and gives the same answer each time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.errors import InputRefusedError

if TYPE_CHECKING:
    import numpy as np
    from scipy.optimize import LinearConstraint

Pair = tuple[str, str]
"""An application and one of its reviewers."""

TIME_LIMIT = 3.0
"""Seconds that one solution may take."""

MOST_LINKS = 20
"""How often a group is linked to the rest before the answer is told as it is."""


@dataclass(frozen=True)
class Spread:
    """Who reads what, in order; ``loads`` counts it by reviewer, ``groups`` the groups that share no reader."""

    pairs: tuple[Pair, ...]
    loads: Mapping[str, int]
    groups: int


def spread_applications(
    applications: Sequence[str],
    reviewers: Sequence[str],
    *,
    readers: int,
    forbidden: Set[Pair] = frozenset(),
    fixed: Set[Pair] = frozenset(),
    seed: int = 0,
) -> Spread:
    """Return who reads what, with ``readers`` for each application.

    Raises:
        InputRefusedError: an application has too few reviewers who may read it, or the solver found no answer in time.
    """
    if not applications or not reviewers:
        raise InputRefusedError("There are no applications or no reviewers to spread them over yet.")
    _refuse_impossible(applications, reviewers, readers, forbidden)
    problem = _Problem(tuple(applications), tuple(reviewers), readers, forbidden, fixed, seed)
    chosen = problem.solve()
    pairs = problem.pairs(chosen)
    loads = {reviewer: int(count) for reviewer, count in zip(reviewers, chosen.sum(axis=0), strict=True)}
    return Spread(pairs, loads, problem.groups(chosen)[0])


def _refuse_impossible(
    applications: Sequence[str], reviewers: Sequence[str], readers: int, forbidden: Set[Pair]
) -> None:
    if readers < 1:
        raise InputRefusedError("Each application needs one reviewer at least.")
    for application in applications:
        able = sum((application, reviewer) not in forbidden for reviewer in reviewers)
        if able < readers:
            raise InputRefusedError(
                f"Application {application} has {able} reviewers without a conflict of interest, and {readers} are "
                "asked for."
            )


class _Problem:
    """The integer programme; matrices are applications × reviewers."""

    def __init__(
        self,
        applications: tuple[str, ...],
        reviewers: tuple[str, ...],
        readers: int,
        forbidden: Set[Pair],
        fixed: Set[Pair],
        seed: int,
    ) -> None:
        import numpy as np

        self.applications, self.reviewers = applications, reviewers
        self.shape = len(applications), len(reviewers)
        at = [[(application, reviewer) for reviewer in reviewers] for application in applications]
        self.upper = np.array([[float(pair not in forbidden) for pair in row] for row in at])
        self.lower = np.array([[float(pair in fixed and pair not in forbidden) for pair in row] for row in at])
        self.wanted = np.maximum(self.lower.sum(axis=1), readers)
        self.cost = np.random.default_rng(seed).random(self.shape)

    def pairs(self, chosen: np.ndarray) -> tuple[Pair, ...]:
        """Return the chosen pairs in order of applications, then reviewers."""
        return tuple(
            (application, reviewer)
            for application, row in zip(self.applications, chosen, strict=True)
            for reviewer, is_chosen in zip(self.reviewers, row, strict=True)
            if is_chosen
        )

    def solve(self) -> np.ndarray:
        """Return the chosen cells as 0 and 1, linked into one group where that can be."""
        import numpy as np

        low, high = self._bounds_on_loads()
        links: list[LinearConstraint] = []
        chosen = self._solved(low, high, links)
        if chosen is None:
            raise InputRefusedError(
                "No even spread was found; take back some conflicts of interest or choices made by hand."
            )
        while self.wanted.sum() >= sum(self.shape) - 1:  # with fewer pairs no group can hold everybody
            groups, label = self.groups(chosen)
            if groups == 1 or len(links) == MOST_LINKS:
                break
            links.append(self._link(label == np.argmin(np.bincount(label))))
            linked = self._solved(low, high, links)
            if linked is None:  # conflicts of interest keep them apart: the answer says how many groups there are
                break
            chosen = linked
        return chosen

    def groups(self, chosen: np.ndarray) -> tuple[int, np.ndarray]:
        """Return how many groups share no reader, and each node's group, applications first."""
        import numpy as np
        from scipy.sparse import coo_array
        from scipy.sparse.csgraph import connected_components

        applications, reviewers = np.nonzero(chosen)
        nodes = sum(self.shape)
        edges = np.ones(len(applications)), (applications, reviewers + self.shape[0])
        count, label = connected_components(coo_array(edges, shape=(nodes, nodes)), directed=False)
        return int(count), np.asarray(label)

    def _link(self, inside: np.ndarray) -> LinearConstraint:
        """Return the demand that a pair crosses the edge of a group of nodes."""
        import numpy as np
        from scipy.optimize import LinearConstraint

        applications, reviewers = inside[: self.shape[0]], inside[self.shape[0] :]
        crosses = (applications[:, None] != reviewers[None, :]).astype(float)
        return LinearConstraint(crosses.reshape(1, -1), 1, np.inf)

    def _bounds_on_loads(self) -> tuple[int, int]:
        """Return the narrowest bounds that can be kept: within one of each other unless conflicts stand in the way."""
        total, count = int(self.wanted.sum()), self.shape[1]
        low, high = total // count, -(-total // count)
        if not self._fits(low, high):
            # Somebody with many conflicts can't carry a full share: the others carry it, as evenly as can be.
            high = next(wider for wider in range(high, self.shape[0] + 1) if self._fits(0, wider))
            low = next(lower for lower in range(low, -1, -1) if self._fits(lower, high))
        return low, high

    def _fits(self, low: int, high: int) -> bool:
        return self._solved(low, high, whole=False) is not None

    def _solved(
        self, low: int, high: int, links: Sequence[LinearConstraint] = (), *, whole: bool = True
    ) -> np.ndarray | None:
        """Return a cheapest solution; without links fractions may be left to themselves, as such problems have none."""
        import numpy as np
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import eye_array, kron

        rows, columns = self.shape
        of_application = kron(eye_array(rows), np.ones((1, columns)), format="csr")
        of_reviewer = kron(np.ones((1, rows)), eye_array(columns), format="csr")
        found = milp(
            self.cost.ravel(),
            integrality=np.full(rows * columns, int(whole)),
            bounds=Bounds(self.lower.ravel(), self.upper.ravel()),
            constraints=[
                LinearConstraint(of_application, self.wanted, self.wanted),
                LinearConstraint(of_reviewer, low, high),
                *links,
            ],
            options={"time_limit": TIME_LIMIT, "mip_rel_gap": 0.01},
        )
        return None if found.x is None else np.rint(found.x).astype(np.int8).reshape(self.shape)
