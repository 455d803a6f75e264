"""Commands for what goes to reviewers and comes back: hand-outs, hand-ins, merges and their conflicts."""

import argparse
import sys

from workbench.commands.answers import DONE, NEEDS_PERSON, Command, print_answer, show_progress
from workbench.commands.passwords import read_password


def _handout(options: argparse.Namespace) -> int:
    from workbench.merge.handout import write_handouts

    for path in write_handouts(options.file, options.folder, progress=show_progress):
        print(path)
    return DONE


def _handin(options: argparse.Namespace) -> int:
    from workbench.merge.handin import write_handin

    write_handin(options.file, options.out)
    print(f"{options.out} is ready to send to the lead.")
    return DONE


def _merge(options: argparse.Namespace) -> int:
    from workbench.merge.merge import merge_files
    from workbench.merge.protection import is_protected

    asks = options.password_file or (sys.stdin.isatty() and any(map(is_protected, options.incoming)))
    outcome = merge_files(
        options.file,
        options.incoming,
        preview=options.preview,
        accept_new_devices=options.accept_new_devices,
        progress=show_progress,
        password=read_password(options, is_new=False) if asks else None,
    )
    lines = [
        f"{each.path}: {each.status}, {each.new} new, {each.quarantined} quarantined"
        + (f" ({each.reason})" if each.reason else "")
        for each in outcome.files
    ]
    for each in outcome.files:
        if each.status == "refused":
            print(f"{each.path}: {each.reason}", file=sys.stderr)
    print_answer(options, outcome.as_json(), "\n".join(lines))
    return outcome.exit_code


def _conflicts(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.models.state import conflicts

    with open_review_file(options.file, write=False) as file, file.transaction() as session:
        found = conflicts(session)
    lines = [
        f"{each['entity']} {each['id']} {each['field']}: {each['values']}" + (" (settled)" if each["settled"] else "")
        for each in found
    ]
    print_answer(options, found, "\n".join(lines) or "There are no open conflicts.")
    return NEEDS_PERSON if any(not each["settled"] for each in found) else DONE


COMMANDS: dict[str, Command] = {
    "handout": _handout,
    "handin": _handin,
    "merge": _merge,
    "conflicts": _conflicts,
}
