"""Search in what the documents say: their text is read into a local index in the background, and asked from there."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.documents.client import DocumentClient
from workbench.documents.text_index import TextIndex, index_documents
from workbench.errors import UrvalError
from workbench.models.file import open_review_file
from workbench.models.reviewing import InboxRow, document_bytes
from workbench.views.open_file import OpenFile
from workbench.views.runner import Job, Progress, Runner

INDEX_AFTER = 1500  # ms after the applications are shown: first the inbox, then what only a search needs
SEARCH_AFTER = 150  # ms at rest after a letter


@dataclass(frozen=True)
class TextHits:
    """What was found in an application's documents: how many hits, and the page (from 0) and words of the first."""

    hits: int
    page: int
    snippet: str


Found = Mapping[str, TextHits]  # by application


class TextSearch(QObject):
    """Keeps the index up to date and searches in it; the index is a cache of this computer, and in no review file."""

    found = Signal(object)  # Found, for the text that was searched last
    progressed = Signal()

    def __init__(self, workspace: OpenFile, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._runner = runner
        self._applications: dict[str, list[str]] = {}  # documents by application
        self._outdated: set[str] = set()  # documents whose text is more than the index knows
        self._renewed: frozenset[str] = frozenset()  # those of them that are read now
        self._text = ""
        self._indexing: Job | None = None
        self._searching: Job | None = None
        self.left = 0
        """How many documents are still to be read."""
        self.unread = 0
        """How many documents have no text that could be read."""
        self._index_timer = QTimer(self, singleShot=True, interval=INDEX_AFTER)
        self._search_timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER)
        self._index_timer.timeout.connect(self.index_now)
        self._search_timer.timeout.connect(self._ask)

    def set_rows(self, rows: Iterable[InboxRow]) -> None:
        """Search in these applications' documents from now on."""
        self._applications = {row.id: [document.sha256 for document in row.documents] for row in rows}
        self._index_timer.start()

    def read_again(self, document: str) -> None:
        """Take a document into the index anew, shortly after OCR has read the last of its pages."""
        self._outdated.add(document)
        self._index_timer.start()

    def search(self, text: str) -> None:
        """Search for a text; ``found`` tells what there is, shortly after."""
        self._text = text.strip()
        if self._searching is not None:
            self._searching.cancel()
            self._searching = None
        if self._text:
            self._search_timer.start()
        else:
            self._search_timer.stop()
            self.found.emit({})

    def stop(self) -> None:
        """Read and search no more: the file is about to be closed."""
        self._index_timer.stop()
        self._search_timer.stop()
        for job in (self._indexing, self._searching):
            if job is not None:
                job.cancel()

    def index_now(self) -> None:
        """Read the documents that the index lacks."""
        if self._indexing is not None:
            self._indexing.cancel()
        documents = list(dict.fromkeys(each for one in self._applications.values() for each in one))
        self._renewed = frozenset(self._outdated)
        self._indexing = self._runner.run(
            partial(_read_all, self._workspace.documents, self._workspace.path, documents, self._renewed),
            self._indexed,
            self._not_indexed,
            lambda step: self._note(step.total - step.done),
            receiver=self,
        )

    def _note(self, left: int) -> None:
        self.left = left
        self.progressed.emit()

    def _indexed(self, unread: int) -> None:
        self._indexing = None
        self._outdated -= self._renewed
        self.unread = unread
        self._note(0)
        if self._text:
            self._ask()

    def _not_indexed(self, _error: UrvalError) -> None:
        """Search goes on over the applicants; a cache that can't be written is no reason to disturb anybody."""
        self._indexing = None
        self._note(0)

    def _ask(self) -> None:
        if self._searching is not None:
            self._searching.cancel()
        documents = [each for one in self._applications.values() for each in one]
        self._searching = self._runner.run(
            partial(_search, self._text, documents), self._answered, self._not_answered, receiver=self
        )

    def _answered(self, found: Mapping[str, TextHits]) -> None:
        self._searching = None
        here = {}
        for application, documents in self._applications.items():
            hits = [found[each] for each in documents if each in found]
            if hits:
                here[application] = TextHits(sum(each.hits for each in hits), hits[0].page, hits[0].snippet)
        self.found.emit(here)

    def _not_answered(self, _error: UrvalError) -> None:
        self._searching = None
        self.found.emit({})


def _read_all(
    client: DocumentClient, path: Path, documents: list[str], outdated: Collection[str], progress: Progress
) -> int:
    index = TextIndex()
    if outdated:
        index.remove(outdated)
    items: list[tuple[str, Callable[[], bytes]]] = [(each, partial(_bytes, path, each)) for each in documents]
    return index_documents(client, index, items, lambda done, total: progress.report(done, total))


def _bytes(path: Path, sha256: str) -> bytes:
    """Read a document in the PDF client's thread, which may not use the window's connection to the file."""
    with open_review_file(path, write=False) as file:
        return document_bytes(file, sha256) or b""


def _search(text: str, documents: list[str], progress: Progress) -> dict[str, TextHits]:
    progress.check()
    found = TextIndex().search(text, documents)
    return {each.sha256: TextHits(each.hits, each.page, each.snippet) for each in found}
