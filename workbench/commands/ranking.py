"""Commands that compute: the ranking and the agreement, of a review file or of a score table."""

import argparse
from pathlib import Path
from typing import Any

from workbench.commands.answers import DONE, Command, print_answer
from workbench.errors import InputRefusedError


def _rank(options: argparse.Namespace) -> int:
    from workbench.ranking.rank import rank_table
    from workbench.ranking.table_file import read_score_table

    if _is_table(options.source):
        table = read_score_table(options.source, scale=options.scale, low_is_best=options.low_is_best)
        ranking = rank_table(table, method=options.method, places=options.places, preset=options.preset)
        document = ranking.as_json()
    else:
        if options.scale or options.low_is_best or options.preset:
            raise InputRefusedError("--scale, --low-is-best and --preset are for tables; a review file has its scale.")
        from workbench.models.file import open_review_file
        from workbench.ranking.reviews import rank_document, rank_reviews

        with open_review_file(options.source, write=False) as file, file.transaction() as session:
            ranking = rank_reviews(session, method=options.method, places=options.places)
            document = rank_document(session, ranking) | _money(session, ranking)
    print_answer(options, document, "\n".join(_ranked_lines(document)))
    return DONE


def _money(session: Any, ranking: Any) -> dict[str, Any]:
    """Return what is granted, in order of rank, where the call is about money."""
    from workbench.meeting.grants import grants_as_json, read_grants, read_has_money

    order = {row.application: place for place, row in enumerate(ranking.applications)}
    return {"money": grants_as_json(read_grants(session, order=order))} if read_has_money(session) else {}


_HEADS = ("rank", "score", "mean", "exp. rank", "50 %", "90 %", "P", "group", "application")
_GROUPS = {"selected": "selected", "line": "at the line", "not_selected": "not selected"}


def _ranked_lines(document: dict[str, Any]) -> list[str]:
    """The ranking as a table with the selection line drawn into it, and beneath it what a reader must know."""
    cells = [list(_HEADS), *map(_ranked_cells, document["applications"])]
    widths = [max(len(row[column]) for row in cells) for column in range(len(_HEADS))]
    lines = [_aligned(row, widths) for row in cells]
    places = document["places"]
    if places < len(document["applications"]):
        lines.insert(places + 1, f"-- {places} place{'s' * (places != 1)} above this line ".ljust(len(lines[0]), "-"))
    lines += ["", "P: chance of a place; 50 % and 90 %: the ranks between which an application stands so surely."]
    lines += [f"Warning: {each}" for each in document["warnings"]]
    for each in document.get("excluded", ()):
        lines.append(f"Excluded: {each['number']} {each['applicant']}: {each['reason'] or 'no reason given'}")
    return lines


def _ranked_cells(row: dict[str, Any]) -> list[str]:
    name = f"{row['number']} {row['applicant']}" if "number" in row else row["application"]
    between = [f"{low}" if low == high else f"{low}-{high}" for low, high in (row["rank_50"], row["rank_90"])]
    figures = [f"{row['score']:.3f}", f"{row['mean']:.3f}", f"{row['expected_rank']:.2f}"]
    return [f"{row['rank']}", *figures, *between, f"{row['p_selected']:.0%}", _GROUPS[row["group"]], name]


def _aligned(cells: list[str], widths: list[int]) -> str:
    """Figures to the right, words to the left."""
    *figures, group, name = cells
    numbers = [each.rjust(width) for each, width in zip(figures, widths, strict=False)]
    return "  ".join([*numbers, group.ljust(widths[-2]), name])


def _agreement(options: argparse.Namespace) -> int:
    from workbench.ranking.agreement import agreement, agreement_lines
    from workbench.ranking.table_file import read_score_table

    if _is_table(options.source):
        table = read_score_table(options.source)
    else:
        from workbench.models.file import open_review_file
        from workbench.ranking.reviews import counted_reviews, score_table

        with open_review_file(options.source, write=False) as file, file.transaction() as session:
            table = score_table(counted_reviews(session))
    found = agreement(table)
    document = found.as_json()
    print_answer(options, document, "\n".join(agreement_lines(found)))
    return DONE


def _is_table(path: Path) -> bool:
    return path.suffix.lower() in (".csv", ".tsv", ".txt", ".xlsx")


COMMANDS: dict[str, Command] = {
    "rank": _rank,
    "agreement": _agreement,
}
