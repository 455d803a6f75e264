"""How commands answer: the exit codes, and one JSON document or a text on stdout."""

import argparse
import json
import sys
from typing import Any

DONE, REFUSED, NEEDS_PERSON = 0, 3, 4


def print_answer(options: argparse.Namespace, document: Any, text: str) -> None:
    """Print the JSON document where it was asked for, else the text."""
    if getattr(options, "json", False):
        json.dump(document, sys.stdout, ensure_ascii=False, indent=1)
        print()
    elif text:
        print(text)
