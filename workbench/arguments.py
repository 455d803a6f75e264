"""What each command of the command line takes; what it does is in :mod:`workbench.cli`."""

import argparse
from decimal import Decimal, InvalidOperation
from pathlib import Path

from workbench import __version__

METHODS = ("expected-rank", "mean", "median", "least-squares", "borda", "kemeny")


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; wrong usage exits with 2."""
    parser = argparse.ArgumentParser(
        prog="workbench",
        description="Assess competitive applications, offline. `workbench [FILE]` opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"Urval {__version__}")
    commands = _Commands(parser)
    _add_setting_up(commands)
    _add_calling(commands)
    _add_organising(commands)
    _add_travelling(commands)
    _add_looking(commands)
    _add_scoring(commands)
    _add_ranking(commands)
    _add_keeping(commands)
    return parser


class _Commands:
    """Adds commands to a parser."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(self, name: str, text: str, *files: str, json: bool = False) -> argparse.ArgumentParser:
        """Add a command that takes these paths, and --json where it can print a document."""
        added = self._commands.add_parser(name, help=text, description=text)
        for each in files:
            added.add_argument(each, type=Path, metavar=each.upper())
        if json:
            added.add_argument("--json", action="store_true", help="print one JSON document")
        return added


def _add_setting_up(commands: _Commands) -> None:
    demo = commands.add("demo", "make an invented call, run it to its report, and open it")
    demo.add_argument("folder", type=Path, nargs="?", default=Path("demo-call"), metavar="DIR")
    demo.add_argument("--no-window", action="store_true", help="only make the files")
    demo.add_argument("--applications", type=_positive, default=42, metavar="N")
    demo.add_argument("--reviewers", type=_positive, default=5, metavar="N")
    demo.add_argument("--seed", type=int, default=1, metavar="S")

    new = commands.add("new", "start a call in a new review file", "file")
    new.add_argument("--call", required=True, metavar="NAME|CALL.toml", help="a bundled call, or a call file")
    new.add_argument("--lead", metavar="NAME", help="who leads the call")

    reviewers = commands.add("reviewers", "list or add the call's reviewers", "file", json=True)
    reviewers.add_argument("--add", action="append", default=[], metavar="NAME <MAIL>")

    imported = commands.add("import", "take in folders, files, messages and registers", "file", json=True)
    imported.add_argument("paths", type=Path, nargs="+", metavar="PATH")


def _add_calling(commands: _Commands) -> None:
    call = commands.add("call", "show the call, write it to a call file, or make it that of one", "file", json=True)
    what = call.add_mutually_exclusive_group()
    what.add_argument("--export", type=Path, metavar="OUT.toml", help="write the call to a call file")
    what.add_argument("--replace", type=Path, metavar="CALL.toml", help="make the call that of a call file")
    call.add_argument(
        "--preview", action="store_true", help="with --replace: say what would change, and change nothing"
    )
    commands.add("step-two", "start the call's second step, open to those it selected", "file", "new")


def _add_organising(commands: _Commands) -> None:
    text = "say who reviews what, or settle it: by a table, or spread evenly"
    assign = commands.add("assign", text, "file", json=True)
    how = assign.add_mutually_exclusive_group()
    how.add_argument("--table", type=Path, metavar="T", help="a table with the columns application and reviewer")
    how.add_argument("--readers", type=_positive, metavar="N", help="spread evenly, N reviewers for each application")
    commands.add("progress", "say how far the reviewers have come", "file", json=True)
    commands.add("contacts", "list contacts with applicants and regions", "file", json=True)
    signed_up = commands.add("sign-ups", "list who has signed up for a meeting, or take in a table", "file", json=True)
    signed_up.add_argument("meeting", metavar="MEETING", help="its title, or its id")
    signed_up.add_argument("table", type=Path, nargs="?", metavar="TABLE", help="name, mail, organisation, signed up")


def _add_travelling(commands: _Commands) -> None:
    commands.add("handout", "write one file per reviewer, with the documents", "file", "folder")
    commands.add("handin", "write what the lead needs back", "file", "out")
    merge = commands.add("merge", "merge received files", "file", json=True)
    merge.add_argument("incoming", type=Path, nargs="+", metavar="INCOMING")
    merge.add_argument("--password-file", type=Path, metavar="PATH", help="its first line opens protected files")
    merge.add_argument("--preview", action="store_true", help="say what would happen, and change nothing")
    merge.add_argument("--accept-new-devices", action="store_true", help="accept devices of people on the roster")


def _add_looking(commands: _Commands) -> None:
    commands.add("conflicts", "list fields where two laptops wrote different values", "file", json=True)
    commands.add("state", "print everything visible, with its hash", "file", json=True)
    commands.add(
        "verify", "check a review file or a dossier: hashes, signatures, views, and the ranking anew", "file", json=True
    )
    text = "list every change of something: who, when, on which device, from which file"
    history = commands.add("history", text, "file", json=True)
    history.add_argument("entity", metavar="ENTITY", help="an id, as `state` prints them, or an application's number")
    inspect = commands.add("inspect", "say what PDF files hold, through the locked-down worker", json=True)
    inspect.add_argument("paths", type=Path, nargs="+", metavar="PDF")


def _add_scoring(commands: _Commands) -> None:
    score = commands.add("score", "give points for a criterion of an application", "file")
    for each in ("application", "criterion", "points"):
        score.add_argument(each, metavar=each.upper())
    score.add_argument("--comment", metavar="TEXT")
    scores = commands.add("scores", "give many points at once from a table, all or nothing", "file", "table")
    submit = commands.add("submit", "submit finished reviews (all complete ones where none is named)", "file")
    submit.add_argument("applications", nargs="*", metavar="APPLICATION")
    for added in (score, scores, submit):
        added.add_argument("--reviewer", metavar="NAME", help="whose review, in a file with several reviewers")


def _add_ranking(commands: _Commands) -> None:
    rank = commands.add("rank", "rank a review file or a score table", "source", json=True)
    rank.add_argument("--method", choices=METHODS, default="expected-rank")
    rank.add_argument("--places", type=_positive, metavar="K")
    rank.add_argument("--scale", type=_number, nargs=2, metavar=("LOW", "HIGH"))
    rank.add_argument("--low-is-best", action="store_true")
    rank.add_argument("--preset", choices=("snsf",))
    commands.add("agreement", "say how far reviewers agree", "source", json=True)
    report = commands.add("report", "write the Excel selection report", "file", "out")
    report.add_argument("--language", choices=("sv", "en"), default="sv")
    report.add_argument("--places", type=_positive, metavar="K")
    letters = commands.add("letters", "write decision letters and feedback sheets", "file", "folder")
    letters.add_argument("--language", choices=("sv", "en"), default="sv")
    letters.add_argument("--templates", type=Path, metavar="FOLDER", help="the agency's own Word templates")
    text = "where there is no consensus, let reviewers' comments stand, without names"
    letters.add_argument("--reviewers-comments", action="store_true", help=text)
    dossier = commands.add("dossier", "write report, records, minutes and journal, signed", "file", "out")
    dossier.add_argument("--language", choices=("sv", "en"), default="sv")
    dossier.add_argument("--places", type=_positive, metavar="K")
    export = commands.add("export", "write the ranking or the reviews for other programs", "file", "out")
    export.add_argument("--table", choices=("ranking", "reviews"), default="ranking")
    text = "excel: UTF-8 with a byte order mark and ; as a Swedish Excel wants it"
    export.add_argument("--format", choices=("excel", "csv", "json"), default="excel", help=text)
    export.add_argument("--language", choices=("sv", "en"), default="sv")
    export.add_argument("--places", type=_positive, metavar="K")
    for added in (report, export):
        added.add_argument("--anonymous", action="store_true", help="number the reviewers instead of naming them")
        text = "leave out names, comments, quotes and notes as well"
        added.add_argument("--no-personal-data", action="store_true", help=text)


def _add_keeping(commands: _Commands) -> None:
    commands.add(
        "merges", "list the files that were merged in, and which of these merges were undone", "file", json=True
    )
    for name, text in (
        ("undo-merge", "undo a merge: the last one, or the one with this number"),
        ("redo-merge", "redo an undone merge: the one undone last, or the one with this number"),
    ):
        commands.add(name, text, "file", json=True).add_argument("number", type=_positive, nargs="?", metavar="N")
    commands.add("backups", "list the copies that were made before changes", "file", json=True)
    restore = commands.add("restore", "put a backup in the file's place; what it replaces is backed up first", "file")
    restore.add_argument("backup", type=Path, metavar="BACKUP", help="a backup as `backups` lists it")
    commands.add("devices", "list the devices that wrote something, with their chains", "file", json=True)
    revoke = commands.add(
        "revoke-key", "let nothing count that a device writes from now on, for good", "file", json=True
    )
    revoke.add_argument("device", metavar="DEVICE", help="a device as `devices` lists it, or its beginning")
    what = revoke.add_mutually_exclusive_group()
    what.add_argument(
        "--keep", action="append", type=_chain_length, metavar="CHAIN:SEQ", help="the last change to count"
    )
    what.add_argument("--keep-nothing", action="store_true", help="let nothing of it count")
    text = "write this computer's key for the file to a new file, under a password"
    backup = commands.add("backup-key", text, "file", "out")
    given = commands.add("restore-key", "let this computer act with a key that was backed up", "file", "backup")
    purge = commands.add("purge", "take a document's bytes out for good; its hash stays", "file", json=True)
    purge.add_argument("document", metavar="DOCUMENT", help="its SHA-256 as `state` prints it, or its beginning")
    purge.add_argument("--reason", required=True, metavar="TEXT", help="why; this stays")
    protect = commands.add("protect", "write a copy of a file that a password protects on its way", "file", "out")
    opened = commands.add("unprotect", "write what a protected file holds to a new file", "file", "out")
    for added in (backup, given, protect, opened):
        added.add_argument("--password-file", type=Path, metavar="PATH", help="its first line is the password")


def _chain_length(text: str) -> tuple[str, int]:
    chain, _, last = text.partition(":")
    if not chain or not last.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is not CHAIN:SEQ")
    return chain, int(last)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation:
        raise argparse.ArgumentTypeError(f"{text} is not a number") from None
    if not number.is_finite():
        raise argparse.ArgumentTypeError("must be finite")
    return number
