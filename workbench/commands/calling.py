"""The commands about the call itself: what it says, out to a call file and in from one, and its second step."""

import argparse
from typing import TYPE_CHECKING, Any

from workbench.commands.answers import DONE, Command, print_answer
from workbench.errors import InputRefusedError

if TYPE_CHECKING:
    from workbench.intake.call_changes import CallChange, CallChanges
    from workbench.models.file import ReviewFile


def _call(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file

    if options.preview and not options.replace:
        raise InputRefusedError("--preview goes with --replace.")
    with open_review_file(options.file, write=bool(options.replace) and not options.preview) as file:
        if options.replace:
            return _replace(options, file)
        if options.export:
            return _export(options, file)
        return _show(options, file)


def _show(options: argparse.Namespace, file: "ReviewFile") -> int:
    from workbench.intake.call_changes import conduct_of
    from workbench.intake.call_writing import call_values

    values = {**call_values(file), **conduct_of(file)}
    criteria = [f"{each['number']:>3}. {_one(each['title'])} (weight {each['weight']})" for each in values["criteria"]]
    rules = [f"  {each['code']}: {_one(each['text'])}" for each in values["rules"]]
    print_answer(options, values, "\n".join([_one(values["title"]), *criteria, *rules]))
    return DONE


def _export(options: argparse.Namespace, file: "ReviewFile") -> int:
    from workbench.intake.call_writing import call_values, write_call_file

    write_call_file(call_values(file), options.export)
    print_answer(options, {"written": str(options.export)}, f"{options.export} holds the call.")
    return DONE


def _replace(options: argparse.Namespace, file: "ReviewFile") -> int:
    from workbench.intake.call_changes import change_call, plan_call_changes
    from workbench.intake.call_format import load_call

    call = load_call(options.replace)
    done = plan_call_changes(file, call) if options.preview else change_call(file, call)
    print_answer(options, _as_json(done, is_preview=options.preview), _in_words(done))
    return DONE


def _as_json(done: "CallChanges", *, is_preview: bool) -> dict[str, Any]:
    changes = [vars(change) for change in done.changes]
    return {"preview": is_preview, "changes": changes, "stale_scores": done.stale_scores}


def _in_words(done: "CallChanges") -> str:
    if not done.changes:
        return "The call is the same already."
    stale = [f"{done.stale_scores} scores are stale then: they are given anew."] if done.stale_scores else []
    return "\n".join([*map(_line, done.changes), *stale])


def _line(change: "CallChange") -> str:
    what = f"{change.part} {change.code}".strip()
    return f"{what}: {change.field}" if change.field in ("added", "removed") else f"{what}: {change.field} changes"


def _one(texts: Any) -> str:
    return next((texts[name] for name in ("en", "sv") if texts and texts.get(name)), "")


def _step_two(options: argparse.Namespace) -> int:
    from workbench.intake.step_two import start_step_two
    from workbench.models.file import open_review_file

    with open_review_file(options.file, write=False) as first, start_step_two(first, options.new) as second:
        path = second.path
    print(f"{path} holds the second step. Its criteria are the first call's until you write others.")
    return DONE


COMMANDS: dict[str, Command] = {"call": _call, "step-two": _step_two}
