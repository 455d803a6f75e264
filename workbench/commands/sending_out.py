"""Commands for what leaves the program: report, letters, dossier and tables."""

import argparse
import sys
from typing import Any

from workbench.commands.answers import DONE, NEEDS_PERSON, Command, show_progress


def _report(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.report.workbook import write_report

    with open_review_file(options.file, write=False) as file:
        choices = _choices(options)
        write_report(file, options.out, language=options.language, places=options.places, choices=choices)
    print(f"{options.out} is written.")
    return DONE


def _choices(options: argparse.Namespace) -> Any:
    from workbench.report.choices import Choices

    return Choices(is_anonymous=options.anonymous, has_personal_data=not options.no_personal_data)


def _export(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.report.exports import write_export

    with open_review_file(options.file, write=False) as file:
        rows = write_export(
            file,
            options.out,
            table=options.table,
            kind=options.format,
            language=options.language,
            places=options.places,
            choices=_choices(options),
        )
    print(f"{rows} rows are written to {options.out}.")
    return DONE


def _dossier(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.report.dossier import write_dossier

    with open_review_file(options.file, write=False) as file:
        write_dossier(file, options.out, language=options.language, places=options.places, progress=show_progress)
    print(f"{options.out} is written.")
    return DONE


def _letters(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.report.letters import write_letters

    with open_review_file(options.file, write=False) as file:
        done = write_letters(
            file,
            options.folder,
            language=options.language,
            templates=options.templates,
            with_comments=options.reviewers_comments,
            progress=show_progress,
        )
    for each in done.undecided:
        print(f"{each}: no letter, for want of a decision with a reason", file=sys.stderr)
    for each in done.without_feedback:
        print(f"{each}: no feedback sheet, for want of a consensus", file=sys.stderr)
    print(f"{len(done.letters)} files are written to {done.folder}." if done.letters else "No letter is written.")
    return NEEDS_PERSON if done.needs_person else DONE


COMMANDS: dict[str, Command] = {
    "report": _report,
    "letters": _letters,
    "dossier": _dossier,
    "export": _export,
}
