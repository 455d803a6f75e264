"""Where does it answer this criterion? Passages of the open document, suggested in the background, gone to by key.

Suggestions only help to find the place: they score nothing and store nothing.
"""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from workbench.documents.client import DocumentClient
from workbench.documents.passages import Passage, suggest_passages
from workbench.documents.protocol import Word
from workbench.errors import UrvalError
from workbench.models.call import CriterionInfo
from workbench.views.runner import Job, Progress, Runner

MOST_PAGES = 300  # of a document, from its start: an application has four, and words of thousands would fill the memory

Suggestions = Mapping[str, Sequence[Passage]]


class PassageGuide(QObject):
    """Goes through the passages that are suggested for a criterion in a document; what was found is kept."""

    shown = Signal(object)  # Passage
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, runner: Runner, client: DocumentClient, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._client = client
        self._known: dict[str, Suggestions] = {}
        self._job: Job | None = None
        self._at = ("", "", -1)  # document, criterion and number of the passage that is shown
        self._wanted: tuple[str, CriterionInfo, int] | None = None

    def step(
        self, document: str, pages: int, criterion: CriterionInfo, criteria: Sequence[CriterionInfo], direction: int
    ) -> None:
        """Show the next (1) or previous (-1) passage for a criterion, once the document has been looked through."""
        self._wanted = (document, criterion, direction)
        if document in self._known:
            self._go(pages)
        elif not pages:
            self.refused.emit(self.tr("There is no document to look through."))
        else:
            self.told.emit(self.tr("Looking through the document…"))
            self._cancel()
            self._job = self._runner.run(
                partial(_suggest, self._client, document, min(pages, MOST_PAGES), criteria),
                partial(self._found, document, pages),
                self._failed,
                receiver=self,
            )

    def leave(self) -> None:
        """Begin anew with the next step: another document or criterion is looked at."""
        self._cancel()
        self._wanted = None
        self._at = ("", "", -1)

    def forget(self) -> None:
        """Forget all suggestions, as when the criteria have changed."""
        self.leave()
        self._known.clear()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _found(self, document: str, pages: int, found: Suggestions) -> None:
        self._job = None
        self._known[document] = found
        if self._wanted is not None and self._wanted[0] == document:
            self._go(pages)

    def _failed(self, _error: UrvalError) -> None:
        self._job = None
        self.refused.emit(self.tr("The document's text can't be read, so no passage can be suggested."))

    def _go(self, pages: int) -> None:
        assert self._wanted is not None
        document, criterion, direction = self._wanted
        passages = self._known[document].get(criterion.id, ())
        if not passages:
            self.refused.emit(self._nothing(pages))
            return
        at = self._at[2] if self._at[:2] == (document, criterion.id) else (-1 if direction > 0 else 0)
        at = (at + direction) % len(passages)
        self._at = (document, criterion.id, at)
        self.told.emit(self._words(passages[at], at, len(passages)))
        self.shown.emit(passages[at])

    def _nothing(self, pages: int) -> str:
        if pages > MOST_PAGES:
            text = self.tr("No passage found for this criterion in the first %1 pages.")
            return text.replace("%1", str(MOST_PAGES))
        return self.tr("No passage found for this criterion in this document.")

    def _words(self, passage: Passage, at: int, count: int) -> str:
        if passage.heading:
            text = self.tr("Suggested passage %1 of %2, page %3, under “%4”").replace("%4", passage.heading)
        else:
            text = self.tr("Suggested passage %1 of %2, page %3: %4").replace("%4", ", ".join(passage.words))
        return text.replace("%1", str(at + 1)).replace("%2", str(count)).replace("%3", str(passage.page + 1))


def _suggest(
    client: DocumentClient, document: str, pages: int, criteria: Sequence[CriterionInfo], progress: Progress
) -> Suggestions:
    """Read a document's words, page after page so that pictures wait for one at most, and find the passages."""
    words: list[tuple[Word, ...]] = []
    for page in range(pages):
        progress.check()
        words.append(client.words(document, page).result())
    progress.check()
    return suggest_passages(words, criteria)
