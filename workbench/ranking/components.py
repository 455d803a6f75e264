"""Groups of applications and reviewers that share nothing: only the prior links scores across them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workbench.ranking.table import ScoreRow


def components(rows: Iterable[ScoreRow]) -> list[tuple[list[str], list[str]]]:
    """The connected groups of the table, each as its applications and its reviewers, in order of appearance."""
    parents: dict[tuple[str, str], tuple[str, str]] = {}

    def root(node: tuple[str, str]) -> tuple[str, str]:
        parents.setdefault(node, node)
        while parents[node] != node:
            parents[node] = parents[parents[node]]  # halves the way for the next one
            node = parents[node]
        return node

    for row in rows:
        parents[root(("reviewer", row.reviewer))] = root(("application", row.application))
    groups: dict[tuple[str, str], tuple[list[str], list[str]]] = {}
    for kind, name in parents:
        groups.setdefault(root((kind, name)), ([], []))[kind == "reviewer"].append(name)
    return list(groups.values())


def component_warnings(groups: Sequence[tuple[list[str], list[str]]]) -> list[str]:
    """A sentence when the table falls apart, with the size of each part."""
    if len(groups) < 2:
        return []
    sizes = sorted((len(applications) for applications, _ in groups), reverse=True)
    shown = ", ".join(str(size) for size in sizes[:8]) + (", …" if len(sizes) > 8 else "")
    sentence = (
        f"The applications fall apart into {len(groups)} groups ({shown}) that share no reviewer: comparing across "
        "them rests on the assumption that the groups are alike, not on scores."
    )
    return [sentence]
