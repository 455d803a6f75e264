"""Evaluating a review file in the background: its documents' texts are read once and remembered by hash."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from workbench.documents.client import DocumentClient
from workbench.documents.protocol import DocumentFailure
from workbench.intake.checklist import Checklist, evaluate
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.reviewing import document_bytes

Progress = Callable[[int, int, str], None]


class DocumentTexts:
    """The texts of documents by hash, each read once; a document without text has an empty one."""

    def __init__(self) -> None:
        self._texts: dict[str, Sequence[str]] = {}

    def evaluate(self, path: Path, progress: Progress = lambda done, total, text: None) -> tuple[Checklist, ...]:
        """Return the checklists of a review file, which is neither changed nor locked.

        Raises:
            InputRefusedError: it can't be read.
        """
        with open_review_file(path, write=False) as file:
            missing: list[str] = []
            evaluate(file, lambda sha256: self._known_or_noted(sha256, missing))
            self._read(file, missing, progress)
            return evaluate(file, self._texts.get)

    def _known_or_noted(self, sha256: str, missing: list[str]) -> Sequence[str] | None:
        if sha256 not in self._texts:
            missing.append(sha256)
        return self._texts.get(sha256)

    def _read(self, file: ReviewFile, missing: Sequence[str], progress: Progress) -> None:
        with DocumentClient() as client:  # its worker starts with the first document
            for done, sha256 in enumerate(missing, start=1):
                progress(done, len(missing), "Reading documents")
                client.add(sha256, partial(_given, document_bytes(file, sha256) or b""))
                try:
                    self._texts[sha256] = client.text(sha256).result()
                except DocumentFailure:
                    self._texts[sha256] = ()


def _given(data: bytes) -> bytes:
    return data
