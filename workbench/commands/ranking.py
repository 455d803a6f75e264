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
    print_answer(options, document, "\n".join([*map(_ranked_line, document["applications"]), *document["warnings"]]))
    return DONE


def _money(session: Any, ranking: Any) -> dict[str, Any]:
    """Return what is granted, in order of rank, where the call is about money."""
    from workbench.meeting.grants import grants_as_json, read_grants, read_has_money

    order = {row.application: place for place, row in enumerate(ranking.applications)}
    return {"money": grants_as_json(read_grants(session, order=order))} if read_has_money(session) else {}


def _ranked_line(row: dict[str, Any]) -> str:
    low, high = row["rank_50"]
    name = f"{row['number']} {row['applicant']}" if "number" in row else row["application"]
    figures = f"{row['rank']:>4}  {row['score']:8.3f}  {low:>3}-{high:<3} {row['p_selected']:5.2f}"
    return f"{figures}  {row['group']:<12} {name}"


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
