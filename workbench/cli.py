"""The command line: a contract that scripts rely on. Every command but the window runs without Qt.

``--json`` prints one JSON document on stdout and nothing else there. Exit codes: 0 done, 2 usage, 3 input refused
(one sentence on stderr says why; nothing changed), 4 done, but conflicts or problems need a person.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from workbench.arguments import make_parser
from workbench.commands import (
    calling,
    keeping,
    looking,
    organising,
    ranking,
    scoring,
    sending_out,
    setting_up,
    travelling,
)
from workbench.commands.answers import DONE, REFUSED, Command
from workbench.errors import UrvalError

COMMANDS: dict[str, Command] = {
    **setting_up.COMMANDS,
    **calling.COMMANDS,
    **organising.COMMANDS,
    **travelling.COMMANDS,
    **looking.COMMANDS,
    **scoring.COMMANDS,
    **ranking.COMMANDS,
    **sending_out.COMMANDS,
    **keeping.COMMANDS,
}


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
