"""How commands answer: the exit codes, one JSON document or a text on stdout, and progress on stderr."""

import argparse
import json
import sys
from collections.abc import Callable
from typing import Any

DONE, REFUSED, NEEDS_PERSON = 0, 3, 4

Command = Callable[[argparse.Namespace], int]
"""What a command does; it returns the exit code."""


def print_answer(options: argparse.Namespace, document: Any, text: str) -> None:
    """Print the JSON document where it was asked for, else the text."""
    if getattr(options, "json", False):
        json.dump(document, sys.stdout, ensure_ascii=False, indent=1)
        print()
    elif text:
        print(text)


def show_progress(done: int, total: int, text: str) -> None:
    """Show how far the work has come, on one line where a person is watching."""
    if sys.stderr.isatty():
        count = f"[{done}/{total}] " if total else ""
        print(f"\r\x1b[K{count}{text}", end="\n" if total and done == total else "", file=sys.stderr, flush=True)


class StageLines:
    """Progress of a long command where nobody watches a terminal: a line on stderr for each stage."""

    def __init__(self) -> None:
        self._stage = ""

    def __call__(self, done: int, total: int, text: str) -> None:
        """Show how far the work has come."""
        if sys.stderr.isatty():
            show_progress(done, total, text)
        elif text and text != self._stage:
            self._stage = text
            print(text, file=sys.stderr, flush=True)
