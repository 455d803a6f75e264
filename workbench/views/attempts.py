"""Changes that the domain may refuse with a sentence: the form keeps what was typed, and nothing counts as unsaved."""

from collections.abc import Callable

from workbench.errors import InputRefusedError
from workbench.models.file import ReviewFile
from workbench.views.domain_sentences import in_words
from workbench.views.open_file import OpenFile


def attempt(open_file: OpenFile, change: Callable[[ReviewFile], object]) -> str | None:
    """Make a change; return "" where it is done, why it was refused, or None where the window tells of a failure."""
    refused = ""

    def guarded(file: ReviewFile) -> None:
        nonlocal refused
        try:
            change(file)
        except InputRefusedError as error:
            refused = in_words(str(error))

    return refused if open_file.write(guarded) else None
