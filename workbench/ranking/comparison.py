"""Every method's order beside the others, and the applications on which the choice of method decides."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from workbench.ranking.rank import Method, MethodOrder, Ranking, methods_for, order_by
from workbench.ranking.sensitivity import place_shares

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from workbench.ranking.table import ScoreTable

SOLVER_SECONDS = 10.0  # for Kemeny beside the other methods; chosen as the method it gets its full time


@dataclass(frozen=True)
class MethodComparison:
    """The orders of all methods that a table can be ranked by (see `methods_for`), for as many `places`."""

    places: int
    orders: Mapping[Method, MethodOrder]

    def ranks(self, application: str) -> dict[Method, int]:
        """An application's rank by each method."""
        return {method: order.ranks[application] for method, order in self.orders.items()}

    def shares(self, method: Method) -> dict[str, Fraction]:
        """Each application's place by a method: 1, 0, or between where it is tied over the line."""
        return place_shares({name: Fraction(-rank) for name, rank in self.orders[method].ranks.items()}, self.places)

    def disputed(self) -> dict[str, tuple[tuple[Method, ...], tuple[Method, ...]]]:
        """The applications that some methods give a place, or a share of one, and others none: (for, against)."""
        shares = {method: self.shares(method) for method in self.orders}
        found = {}
        for name in next(iter(self.orders.values())).ranks:
            giving = tuple(method for method in self.orders if shares[method][name] > 0)
            refusing = tuple(method for method in self.orders if shares[method][name] == 0)
            if giving and refusing:
                found[name] = (giving, refusing)
        return found


def compare_methods(
    table: ScoreTable, *, ranking: Ranking, check: Callable[[], None] = lambda: None
) -> MethodComparison:
    """Order the table that `ranking` ranks by each method; `check` is called between them and may raise to stop."""
    orders = {}
    for method in methods_for(table):
        check()
        orders[method] = order_by(method, table, ranking=ranking, time_limit=SOLVER_SECONDS)
    return MethodComparison(ranking.places, orders)
