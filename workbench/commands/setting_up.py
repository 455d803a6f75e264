"""Commands that begin a call: its file, its reviewers, its applications, and the demo."""

import argparse
import os
import sys

from workbench.commands.answers import DONE, NEEDS_PERSON, Command, StageLines, print_answer, show_progress


def _new(options: argparse.Namespace) -> int:
    from workbench.intake.call_format import load_call
    from workbench.intake.start import start_call

    with start_call(options.file, load_call(options.call), lead=options.lead or "Lead") as file:
        path = file.path
    print(f"{path} holds the call. Add reviewers and import applications next.")
    return DONE


def _reviewers(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.models.people import add_reviewers
    from workbench.models.reviewing import people

    with open_review_file(options.file, write=bool(options.add)) as file:
        rows = add_reviewers(file, options.add) if options.add else people(file)
    document = [vars(row) for row in rows]
    lines = [f"{row.name} <{row.mail}>{' (lead)' if row.leads else ''}" for row in rows]
    print_answer(options, document, "\n".join(lines))
    return DONE


def _import(options: argparse.Namespace) -> int:
    from workbench.intake.applications import import_applications

    outcome = import_applications(options.file, options.paths, progress=show_progress)
    print_answer(options, outcome.as_json(), outcome.in_words())
    return NEEDS_PERSON if outcome.needs_person else DONE


def _demo(options: argparse.Namespace) -> int:
    from workbench.demo.run import run_demo

    demo = run_demo(
        options.folder,
        applications=options.applications,
        reviewers=options.reviewers,
        seed=options.seed,
        progress=StageLines(),
    )
    if options.no_window or not _has_screen():
        print(f"The demo call is in {demo.folder}: open {demo.lead.name} with `workbench {demo.lead}`.")
        return DONE
    from workbench.app import run_window

    return run_window(demo.lead)


def _has_screen() -> bool:
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


COMMANDS: dict[str, Command] = {
    "demo": _demo,
    "new": _new,
    "reviewers": _reviewers,
    "import": _import,
}
