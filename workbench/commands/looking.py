"""Commands that only look: the state, the history, and whether files are sound."""

import argparse
import json
from typing import Any

from workbench.commands.answers import DONE, NEEDS_PERSON, Command, print_answer
from workbench.errors import InputRefusedError

ID_LENGTH = 32  # what is shorter than an id is an application's number


def _history(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.models.history import read_history
    from workbench.models.reviewing import find_application

    with open_review_file(options.file, write=False) as file, file.transaction() as session:
        wanted = options.entity
        found = read_history(session, find_application(session, wanted).id if len(wanted) < ID_LENGTH else wanted)
    if not found:
        raise InputRefusedError(f"There is nothing with the id {wanted} in this file.")
    print_answer(options, [vars(entry) for entry in found], "\n".join(map(_history_line, found)))
    return DONE


def _history_line(entry: Any) -> str:
    who = entry.name or f"somebody not on the roster ({entry.author[:12]})"
    doubt = " (the clock can't be right)" if entry.is_clock_doubtful else ""
    origin = f"came in {entry.file!r} (merge {entry.merge})" if entry.merge else "written here"
    value = json.dumps(entry.value, ensure_ascii=False)
    return (
        f"{entry.time}{doubt}  {entry.entity} {entry.id} {entry.field} = {value}: {entry.standing}; by {who} on device "
        f"{entry.device[:12]}, chain {entry.chain[:12]} at {entry.seq}, {origin}"
    )


def _state(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.models.state import state_of

    with open_review_file(options.file, write=False) as file:
        state = state_of(file)
    counts = ", ".join(f"{len(state[name])} {name}" for name in ("applications", "reviewers", "reviews", "conflicts"))
    print_answer(options, state, f"{counts}; state {state['state_hash']}")
    return DONE


def _verify(options: argparse.Namespace) -> int:
    from workbench.models.verify import verify
    from workbench.report.dossier_check import is_dossier, verify_dossier

    if is_dossier(options.file):
        dossier = verify_dossier(options.file)
        summary = (
            f"{dossier.files} files signed by {dossier.signed_by}, {dossier.revisions} revisions, and the ranking of "
            f"{dossier.applications} applications computed anew: all is well."
        )
        print_answer(options, dossier.as_json(), "\n".join(dossier.problems) or summary)
        return DONE if dossier.is_sound else NEEDS_PERSON
    found = verify(options.file)
    summary = f"{found.revisions} revisions in {found.chains} chains and {found.documents} documents: all is well."
    print_answer(options, found.as_json(), "\n".join(found.problems) or summary)
    return DONE if found.is_sound else NEEDS_PERSON


def _inspect(options: argparse.Namespace) -> int:
    from workbench.documents.inspect import inspect_files

    found = inspect_files(options.paths)
    lines = [
        f"{each['path']}: {each['status']}, {each['pages']} pages, {each['words']} words {each['reason']}"
        for each in found
    ]
    print_answer(options, found, "\n".join(lines))
    return DONE


COMMANDS: dict[str, Command] = {
    "history": _history,
    "state": _state,
    "verify": _verify,
    "inspect": _inspect,
}
