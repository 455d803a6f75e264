"""What this computer remembers of documents' text, and forgetting it."""

from collections.abc import Collection

from workbench.documents.recognised import RecognisedText
from workbench.documents.text_index import TextIndex


def forget_text(sha256s: Collection[str]) -> None:
    """Take documents' text out of the search index and of what OCR has read, for documents that are purged.

    A document client that is running holds what it read in its memory until it is closed: it is told apart.

    Raises:
        InputRefusedError: the index can't be written.
    """
    RecognisedText().forget(sha256s)
    TextIndex().remove(sha256s)
