"""Evidence on the desk: passages of the document become evidence, and chips and highlights lead to each other."""

from collections.abc import Callable
from itertools import groupby
from textwrap import shorten

from PySide6.QtCore import QObject, Signal

from workbench.documents.passages import Passage as Suggestion
from workbench.documents.protocol import Hit
from workbench.errors import InputRefusedError
from workbench.models.call import CallInfo, CriterionInfo
from workbench.models.evidence import EvidenceRow
from workbench.models.passage import Passage, make_passage
from workbench.views.review.call_texts import in_language
from workbench.views.review.document.page_painter import Highlight
from workbench.views.review.document_side import DocumentSide
from workbench.views.review.evidence_finder import EvidenceFinder
from workbench.views.review.review_session import ReviewSession

_SAID = 50  # characters of a quote that are read out; all of it is on the chip
_SUGGESTED = "suggested"  # the name of the suggestion's highlight; evidence has its id
_SUGGESTION_COLOUR = 7  # the grey one, which no criterion of a usual call has; its label tells it apart anyway


class EvidenceDesk(QObject):
    """Marks evidence, takes it away, goes to it and shows it on the pages.

    ``current`` is the piece of evidence that one went to last; a passage that is only suggested is shown beside the
    evidence, and can become evidence where nothing is selected.
    """

    changed = Signal()  # the evidence, or which of it is the current one
    criterion_wanted = Signal(str)  # the id of the criterion whose highlight was clicked
    told = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        session: ReviewSession,
        documents: DocumentSide,
        call: Callable[[], CallInfo],
        active: Callable[[], CriterionInfo],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._documents = documents
        self._call = call
        self._active = active
        self._suggestion: Suggestion | None = None
        self._finder = EvidenceFinder(documents, self)
        self._finder.found.connect(self._found_again)
        self._finder.lost.connect(self._not_found_again)
        self.current = ""
        session.review_changed.connect(self.show)
        session.evidence_changed.connect(self.show)
        documents.document_changed.connect(self._document_changed)
        documents.panel.highlight_clicked.connect(self._clicked)

    # -- marking -------------------------------------------------------------------------------------------------

    def mark_active(self) -> None:
        """Make what is selected evidence for the active criterion."""
        self._mark(self._active())

    def mark_for(self, number: int) -> None:
        """Make what is selected evidence for the criterion at this place, from 1."""
        criteria = self._call().criteria
        if number <= len(criteria):
            self._mark(criteria[number - 1])
        else:
            self.refused.emit(self.tr("There is no criterion %1.").replace("%1", str(number)))

    def remove(self, piece: str) -> None:
        """Take a piece of evidence (id) away."""
        if not self._is_closed() and self._session.unmark(piece):
            self.told.emit(self.tr("Evidence removed"))

    def _mark(self, criterion: CriterionInfo) -> None:
        if self._is_closed():
            return
        try:
            passage = self._selected()
        except InputRefusedError:
            self.refused.emit(self.tr("The selection is too long to be evidence; select less."))
            return
        if passage is None:
            if self._documents.panel.view.has_selection:
                self.refused.emit(self.tr("The page's text is still being read; try again in a moment."))
            else:
                self.refused.emit(
                    self.tr("Select text or draw an area in the document first; then it can be evidence.")
                )
            return
        known = {row.id for row in self._session.evidence}
        if self._session.mark(passage, (criterion.id,)):
            self._marked(criterion, passage, known)

    def _marked(self, criterion: CriterionInfo, passage: Passage, known: set[str]) -> None:
        alike = [row for row in self._session.evidence if row.criterion == criterion.id and _is_at(row, passage)]
        self.current = alike[0].id if alike else ""
        self._suggestion = None
        self.show()
        if self.current in known:
            text = self.tr("This is evidence for %1 already.")
        else:
            text = self.tr("Evidence for %1, page %2")
        self.told.emit(text.replace("%1", in_language(criterion.title)).replace("%2", str(passage.page + 1)))

    def _selected(self) -> Passage | None:
        """Return what is selected: text or an area, or else the suggestion that one looks at."""
        panel, document = self._documents.panel, self._documents.document
        quote = panel.selected_quote()
        if quote is not None:
            return make_passage(document=document, page=quote.page, rects=quote.rects, text=quote.text)
        area = panel.selected_area()
        if area is not None:
            return make_passage(document=document, page=area[0], rects=(area[1],))
        if self._suggestion is not None and not panel.view.has_selection:
            found = self._suggestion
            return make_passage(document=document, page=found.page, rects=found.rects, text=found.text)
        return None

    def _is_closed(self) -> bool:
        closed = self._session.closed
        if closed is not None:
            self.refused.emit(closed.text)
        return closed is not None or not self._session.application

    # -- going about ---------------------------------------------------------------------------------------------

    def of(self, criterion: str) -> tuple[EvidenceRow, ...]:
        """Return a criterion's evidence, in order of document and place."""
        return tuple(row for row in self._session.evidence if row.criterion == criterion)

    def go_to(self, piece: str) -> None:
        """Show where a piece of evidence (id) is, and emphasise it there."""
        row = next((row for row in self._session.evidence if row.id == piece), None)
        if row is None:
            return
        self.current = piece
        if row.is_document_missing:
            self.show()
            self.refused.emit(self.tr("The document of this evidence was replaced or taken away."))
            self._look_for(row)
            return
        self._finder.forget()
        self._documents.reveal(row.document, row.page, row.rects[0])
        self.show()

    def _look_for(self, row: EvidenceRow) -> None:
        listed = self._session.row
        if listed is not None and row.text:
            self._finder.find(row, [document.sha256 for document in listed.documents])

    def _found_again(self, row: EvidenceRow, document: str, hit: Hit) -> None:
        """Show where a replaced document's words are now, so that they can be marked there."""
        if row.application != self._session.application:
            return
        self._documents.reveal(document, hit.page, hit.rects[0])
        self._suggestion = Suggestion(hit.page, hit.rects, row.text, heading="", words=())
        self.show()
        text = self.tr(
            "The document was replaced; these words are on page %1 of the one shown now. E marks them there."
        )
        self.told.emit(text.replace("%1", str(hit.page + 1)))

    def _not_found_again(self, row: EvidenceRow) -> None:
        if row.application == self._session.application:
            text = self.tr("The document of this evidence was replaced or taken away; its words are in none of these.")
            self.refused.emit(text)

    def step(self, direction: int) -> None:
        """Go to the active criterion's next (1) or previous (-1) evidence, round and round."""
        rows = self.of(self._active().id)
        if not rows:
            self.refused.emit(self.tr("There is no evidence for this criterion yet."))
            return
        place = next((at for at, row in enumerate(rows) if row.id == self.current), -1 if direction > 0 else 0)
        place = (place + direction) % len(rows)
        text = self.tr("Evidence %1 of %2, page %3: %4").replace("%1", str(place + 1)).replace("%2", str(len(rows)))
        self.told.emit(text.replace("%3", str(rows[place].page + 1)).replace("%4", _first_words(rows[place])))
        self.go_to(rows[place].id)  # last: it may have to say that the document is gone

    def suggest(self, passage: Suggestion | None) -> None:
        """Show a passage of the open document as a suggestion, or none."""
        self._suggestion = passage
        if passage is not None and passage.rects:
            self._documents.reveal(self._documents.document, passage.page, passage.rects[0])
        self.show()

    def _clicked(self, name: str) -> None:
        pieces = next((rows for rows in self._passages() if name == rows[0].id), ())
        if pieces:
            wanted = next((row for row in pieces if row.criterion == self._active().id), pieces[0])
            self.current = wanted.id
            self.criterion_wanted.emit(wanted.criterion)
            self.show()

    # -- what is shown -------------------------------------------------------------------------------------------

    def show(self) -> None:
        """Show the evidence of the open document on its pages."""
        self._documents.panel.view.set_highlights(self._highlights())
        self.changed.emit()

    def _document_changed(self) -> None:
        self._suggestion = None
        self.show()

    def _passages(self) -> list[tuple[EvidenceRow, ...]]:
        """Return the passages of the open document; what is evidence for several criteria is one passage."""
        here = [row for row in self._session.evidence if row.document == self._documents.document]
        here.sort(key=lambda row: (row.page, row.rects))  # stable: criteria stay in order
        return [tuple(rows) for _, rows in groupby(here, lambda row: (row.page, row.rects))]

    def _highlights(self) -> list[Highlight]:
        places = {criterion.id: place for place, criterion in enumerate(self._call().criteria)}
        numbers = {criterion.id: str(criterion.number) for criterion in self._call().criteria}
        active = self._active().id if places else ""
        marked = []
        for rows in self._passages():
            criteria = [row.criterion for row in rows if row.criterion in places]
            foremost = active if active in criteria else next(iter(criteria), "")
            marked.append(
                Highlight(
                    name=rows[0].id,
                    page=rows[0].page,
                    rects=rows[0].rects,
                    label=" ".join(numbers[criterion] for criterion in criteria),
                    criterion=places.get(foremost, 0),
                    emphasized=any(row.id == self.current for row in rows),
                )
            )
        found = self._suggestion
        if found is not None:
            label = f"{numbers.get(active, '')}?"
            marked.append(Highlight(_SUGGESTED, found.page, found.rects, label, _SUGGESTION_COLOUR, emphasized=True))
        return marked


def _first_words(row: EvidenceRow) -> str:
    return shorten(row.text, _SAID, placeholder="…")


def _is_at(row: EvidenceRow, passage: Passage) -> bool:
    return (row.document, row.page, row.rects) == (passage.document, passage.page, passage.rects)
