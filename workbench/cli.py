"""The command line: a contract that scripts rely on. Every command but the window runs without Qt.

``--json`` prints one JSON document on stdout and nothing else there. Exit codes: 0 done, 2 usage, 3 input refused
(one sentence on stderr says why; nothing changed), 4 done, but conflicts or problems need a person.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from workbench import keeping, organising
from workbench.answers import DONE, NEEDS_PERSON, REFUSED
from workbench.answers import print_answer as _print
from workbench.arguments import make_parser
from workbench.errors import InputRefusedError, UrvalError

ID_LENGTH = 32  # what is shorter than an id is an application's number

Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or the window where none is named; return the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
        return _window(words)
    options = make_parser().parse_args(words)
    try:
        return COMMANDS[options.command](options)
    except UrvalError as error:
        print(str(error), file=sys.stderr)
        return REFUSED
    except BrokenPipeError:  # the reader of our output went away, as `| head` does
        sys.stderr.close()
        return DONE
    except KeyboardInterrupt:
        return 130


def _window(words: list[str]) -> int:
    if len(words) > 1:
        print(f"usage: workbench [FILE]; there is no command {words[0]!r} (see workbench --help)", file=sys.stderr)
        return 2
    if words and not Path(words[0]).exists():
        print(f"There is no file {words[0]}, and no command of that name (see workbench --help).", file=sys.stderr)
        return 2
    from workbench.app import run_window

    return run_window(Path(words[0]) if words else None)


def _progress(done: int, total: int, text: str) -> None:
    """Show how far the work has come, on one line where a person is watching."""
    if sys.stderr.isatty():
        count = f"[{done}/{total}] " if total else ""
        print(f"\r\x1b[K{count}{text}", end="\n" if total and done == total else "", file=sys.stderr, flush=True)


class _StageLines:
    """Progress of a long command where nobody watches a terminal: a line on stderr for each stage."""

    def __init__(self) -> None:
        self._stage = ""

    def __call__(self, done: int, total: int, text: str) -> None:
        if sys.stderr.isatty():
            _progress(done, total, text)
        elif text and text != self._stage:
            self._stage = text
            print(text, file=sys.stderr, flush=True)


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
    _print(options, document, "\n".join(lines))
    return DONE


def _import(options: argparse.Namespace) -> int:
    from workbench.intake.applications import import_applications

    outcome = import_applications(options.file, options.paths, progress=_progress)
    _print(options, outcome.as_json(), outcome.in_words())
    return NEEDS_PERSON if outcome.needs_person else DONE


def _handout(options: argparse.Namespace) -> int:
    from workbench.merge.handout import write_handouts

    for path in write_handouts(options.file, options.folder, progress=_progress):
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
        progress=_progress,
        password=keeping.read_password(options, is_new=False) if asks else None,
    )
    lines = [
        f"{each.path}: {each.status}, {each.new} new, {each.quarantined} quarantined"
        + (f" ({each.reason})" if each.reason else "")
        for each in outcome.files
    ]
    for each in outcome.files:
        if each.status == "refused":
            print(f"{each.path}: {each.reason}", file=sys.stderr)
    _print(options, outcome.as_json(), "\n".join(lines))
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
    _print(options, found, "\n".join(lines) or "There are no open conflicts.")
    return NEEDS_PERSON if any(not each["settled"] for each in found) else DONE


def _history(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.models.history import read_history
    from workbench.models.reviewing import find_application

    with open_review_file(options.file, write=False) as file, file.transaction() as session:
        wanted = options.entity
        found = read_history(session, find_application(session, wanted).id if len(wanted) < ID_LENGTH else wanted)
    if not found:
        raise InputRefusedError(f"There is nothing with the id {wanted} in this file.")
    _print(options, [vars(entry) for entry in found], "\n".join(map(_history_line, found)))
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
    _print(options, state, f"{counts}; state {state['state_hash']}")
    return DONE


def _score(options: argparse.Namespace) -> int:
    from workbench.intake.scores import ScoreLine, write_scores

    row = ScoreLine(options.application, options.criterion, _points(options.points), options.comment)
    write_scores(options.file, [row], reviewer=options.reviewer)
    return DONE


def _scores(options: argparse.Namespace) -> int:
    from workbench.intake.scores import read_scores, write_scores

    rows = read_scores(options.table)
    write_scores(options.file, rows, reviewer=options.reviewer)
    print(f"{len(rows)} scores are saved.")
    return DONE


def _points(text: str) -> Decimal:
    """Return points written with a decimal point or comma."""
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation:
        raise InputRefusedError(f"{text} is not a number of points.") from None


def _submit(options: argparse.Namespace) -> int:
    from workbench.models.file import open_review_file
    from workbench.models.people import act_for
    from workbench.models.reviewing import find_application, submit

    with open_review_file(options.file) as file:
        reviewer = act_for(file, options.reviewer)
        with file.transaction() as session:
            chosen = [find_application(session, each).id for each in options.applications] or None
        submitted = submit(file, reviewer=reviewer, applications=chosen)
    print(f"{len(submitted)} reviews are submitted.")
    return DONE


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
            document = rank_document(session, ranking)
    _print(options, document, "\n".join([*map(_ranked_line, document["applications"]), *document["warnings"]]))
    return DONE


def _ranked_line(row: dict[str, Any]) -> str:
    low, high = row["rank_50"]
    name = f"{row['number']} {row['applicant']}" if "number" in row else row["application"]
    figures = f"{row['rank']:>4}  {row['score']:8.3f}  {low:>3}-{high:<3} {row['p_selected']:5.2f}"
    return f"{figures}  {row['group']:<12} {name}"


def _agreement(options: argparse.Namespace) -> int:
    from workbench.ranking.agreement import agreement
    from workbench.ranking.table_file import read_score_table

    if _is_table(options.source):
        table = read_score_table(options.source)
    else:
        from workbench.models.file import open_review_file
        from workbench.ranking.reviews import counted_reviews, score_table

        with open_review_file(options.source, write=False) as file, file.transaction() as session:
            table = score_table(counted_reviews(session))
    document = agreement(table).as_json()
    _print(options, document, "\n".join(f"{name}: {value}" for name, value in document.items()))
    return DONE


def _is_table(path: Path) -> bool:
    return path.suffix.lower() in (".csv", ".tsv", ".txt", ".xlsx")


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
        write_dossier(file, options.out, language=options.language, places=options.places, progress=_progress)
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
            progress=_progress,
        )
    for each in done.undecided:
        print(f"{each}: no letter, for want of a decision with a reason", file=sys.stderr)
    for each in done.without_feedback:
        print(f"{each}: no feedback sheet, for want of a consensus", file=sys.stderr)
    print(f"{len(done.letters)} files are written to {done.folder}." if done.letters else "No letter is written.")
    return NEEDS_PERSON if done.needs_person else DONE


def _verify(options: argparse.Namespace) -> int:
    from workbench.models.verify import verify
    from workbench.report.dossier_check import is_dossier, verify_dossier

    if is_dossier(options.file):
        dossier = verify_dossier(options.file)
        summary = (
            f"{dossier.files} files signed by {dossier.signed_by}, {dossier.revisions} revisions, and the ranking of "
            f"{dossier.applications} applications computed anew: all is well."
        )
        _print(options, dossier.as_json(), "\n".join(dossier.problems) or summary)
        return DONE if dossier.is_sound else NEEDS_PERSON
    found = verify(options.file)
    summary = f"{found.revisions} revisions in {found.chains} chains and {found.documents} documents: all is well."
    _print(options, found.as_json(), "\n".join(found.problems) or summary)
    return DONE if found.is_sound else NEEDS_PERSON


def _inspect(options: argparse.Namespace) -> int:
    from workbench.documents.inspect import inspect_files

    found = inspect_files(options.paths)
    lines = [
        f"{each['path']}: {each['status']}, {each['pages']} pages, {each['words']} words {each['reason']}"
        for each in found
    ]
    _print(options, found, "\n".join(lines))
    return DONE


def _demo(options: argparse.Namespace) -> int:
    from workbench.demo.run import run_demo

    demo = run_demo(
        options.folder,
        applications=options.applications,
        reviewers=options.reviewers,
        seed=options.seed,
        progress=_StageLines(),
    )
    if options.no_window or not _has_screen():
        print(f"The demo call is in {demo.folder}: open {demo.lead.name} with `workbench {demo.lead}`.")
        return DONE
    from workbench.app import run_window

    return run_window(demo.lead)


def _has_screen() -> bool:
    import os

    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


COMMANDS: dict[str, Command] = {
    "demo": _demo,
    "new": _new,
    "reviewers": _reviewers,
    "import": _import,
    "handout": _handout,
    "handin": _handin,
    "merge": _merge,
    "conflicts": _conflicts,
    "history": _history,
    "state": _state,
    "score": _score,
    "scores": _scores,
    "submit": _submit,
    "rank": _rank,
    "agreement": _agreement,
    "report": _report,
    "letters": _letters,
    "dossier": _dossier,
    "export": _export,
    "verify": _verify,
    "inspect": _inspect,
    **keeping.COMMANDS,
    **organising.COMMANDS,
}
