"""The open review file as the pages share it: who reads it, and the one way to change it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.documents.client import DocumentClient
from workbench.errors import UrvalError
from workbench.models.call import CallInfo
from workbench.models.file import ReviewFile, open_review_file
from workbench.models.reviewing import ReviewerRow, call_of, document_bytes, people


class OpenFile(QObject):
    """An open review file as the window sees it.

    Every change goes through :meth:`write`, so that the saved state shown is always true. Work that needs the file
    for itself in the background (import, merge) is framed by :meth:`set_aside` and :meth:`take_up`.
    """

    saved = Signal(datetime)
    not_saved = Signal(str)
    review_changed = Signal(str)
    """An application's review by the reader was changed; carries the application's id."""
    evidence_changed = Signal(str)
    """The reader's evidence on an application was changed, besides; carries the application's id."""
    replaced = Signal()
    """Anything may have changed: the file was merged into or imported to."""

    def __init__(self, path: Path, documents: DocumentClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.documents = documents
        self._file: ReviewFile | None = None
        self._open()

    @property
    def file(self) -> ReviewFile:
        """The open file; for reading (writing goes through :meth:`write`)."""
        assert self._file is not None, "the file is set aside"
        return self._file

    @property
    def is_set_aside(self) -> bool:
        """Whether a background job has the file just now, or it is closed."""
        return self._file is None

    @property
    def is_lead(self) -> bool:
        """Whether the file is a lead's, open on that lead's computer."""
        return self.file.lead is not None

    def write(self, change: Callable[[ReviewFile], object]) -> bool:
        """Make a change and return whether it is durable now; tell everybody that it is saved, or not and why."""
        try:
            change(self.file)
        except UrvalError as error:
            self.not_saved.emit(str(error))
            return False
        self.saved.emit(datetime.now().astimezone())
        return True

    def set_aside(self) -> None:
        """Let go of the file, so that a background job can take it."""
        if self._file:
            self._file.close()
            self._file = None

    def take_up(self) -> None:
        """Take the file again after a background job, and tell everybody to look again."""
        self._open()
        self.replaced.emit()

    def add_document(self, sha256: str) -> None:
        """Let the PDF worker know where a document's bytes are."""
        data = document_bytes(self.file, sha256)
        self.documents.add(sha256, lambda: data or b"")

    def _open(self) -> None:
        self._file = open_review_file(self.path)
        self.call: CallInfo = call_of(self._file)
        self.people: dict[str, ReviewerRow] = {person.id: person for person in people(self._file)}
        self.reviewer: str | None = self._file.reviewer or self._reviewing_lead()

    def _reviewing_lead(self) -> str | None:
        """Return the lead as a reviewer, where they also review."""
        lead = self.people.get(self.file.lead or "")
        return lead.id if lead and lead.reviews else None
