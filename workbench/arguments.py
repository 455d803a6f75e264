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
    _add_travelling(commands)
    _add_looking(commands)
    _add_scoring(commands)
    _add_ranking(commands)
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


def _add_travelling(commands: _Commands) -> None:
    commands.add("handout", "write one file per reviewer, with the documents", "file", "folder")
    commands.add("handin", "write what the lead needs back", "file", "out")
    merge = commands.add("merge", "merge received files", "file", json=True)
    merge.add_argument("incoming", type=Path, nargs="+", metavar="INCOMING")
    merge.add_argument("--preview", action="store_true", help="say what would happen, and change nothing")
    merge.add_argument("--accept-new-devices", action="store_true", help="accept devices of people on the roster")


def _add_looking(commands: _Commands) -> None:
    commands.add("conflicts", "list fields where two laptops wrote different values", "file", json=True)
    commands.add("state", "print everything visible, with its hash", "file", json=True)
    commands.add("verify", "check the journal, hashes, signatures and views", "file", json=True)
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
