from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.views.review.review_file import press, type_text
from workbench.documents.text_index import NAME, TextIndex
from workbench.errors import InputRefusedError
from workbench.models.evidence import add_evidence, evidence_of, remove_evidence
from workbench.models.file import open_review_file
from workbench.paths import cache_folder
from workbench.views.inbox.inbox_model import InboxColumn, InboxRole
from workbench.views.inbox.inbox_page import InboxPage
from workbench.views.inbox.text_search import Found
from workbench.views.open_file import OpenFile

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def indexed(page: InboxPage, qtbot: QtBot) -> InboxPage:
    """The inbox once all documents have been read."""
    page.text_search.index_now()
    qtbot.waitUntil(lambda: page.text_search._indexing is None, timeout=30_000)
    return page


def search(page: InboxPage, qtbot: QtBot, text: str) -> Found:
    """Type into the search box and wait for what the documents say."""
    press(Qt.Key.Key_F, CONTROL)
    with qtbot.waitSignal(page.text_search.found, timeout=20_000) as told:
        type_text(text)
    found: Found = told.args[0]
    return found


def numbers_shown(page: InboxPage) -> set[str]:
    return {page.proxy.index(row, InboxColumn.NUMBER).data() for row in range(page.proxy.rowCount())}


def hits_of(page: InboxPage, number: str) -> str:
    rows = range(page.proxy.rowCount())
    row = next(at for at in rows if page.proxy.index(at, InboxColumn.NUMBER).data() == number)
    text = page.proxy.index(row, InboxColumn.HITS).data()
    assert isinstance(text, str)
    return text


def test_words_of_a_document_find_its_application_and_say_how_many_hits_there_are(
    indexed: InboxPage, qtbot: QtBot
) -> None:
    found = search(indexed, qtbot, "support provkluster")
    assert [hit.hits for hit in found.values()] == [2]
    assert numbers_shown(indexed) == {"2"}
    assert hits_of(indexed, "2").startswith("2 hit")
    assert "p. 1: Support for Provkluster" in hits_of(indexed, "2")
    assert not indexed.table.isColumnHidden(InboxColumn.HITS)


def test_a_document_that_ocr_has_read_is_taken_into_the_index_anew(indexed: InboxPage, qtbot: QtBot) -> None:
    everything = [each for row in indexed.model.rows for each in row.documents]
    (sha256,) = TextIndex().matching("provkluster support", [each.sha256 for each in everything])
    TextIndex().remove([sha256])
    TextIndex().add(sha256, ["what was known before"])
    indexed.text_search.read_again(sha256)
    qtbot.waitUntil(lambda: bool(TextIndex().matching("provkluster support", [sha256])), timeout=20_000)


def test_what_the_list_itself_holds_is_found_at_once_and_stays(indexed: InboxPage, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F, CONTROL)
    type_text("region 3")
    assert numbers_shown(indexed) == {"3"}
    with qtbot.waitSignal(indexed.text_search.found, timeout=20_000):
        pass
    assert numbers_shown(indexed) == {"3"}  # "region" is in no document


def test_an_emptied_search_shows_all_and_hides_the_hits(indexed: InboxPage, qtbot: QtBot) -> None:
    search(indexed, qtbot, "whom")
    indexed.search.clear()
    assert len(numbers_shown(indexed)) == 5
    assert indexed.table.isColumnHidden(InboxColumn.HITS)
    assert {indexed.proxy.index(row, InboxColumn.HITS).data() for row in range(5)} == {""}


def test_documents_that_cannot_be_read_are_told_while_one_searches(indexed: InboxPage, qtbot: QtBot) -> None:
    assert not indexed.search_note.isVisible()
    search(indexed, qtbot, "whom")
    assert indexed.search_note.text().startswith("The text of 2 document")
    assert indexed.search_note.isVisible()


def test_the_index_is_in_the_cache_of_this_computer_and_not_in_the_review_file(
    indexed: InboxPage, open_file: OpenFile
) -> None:
    assert (cache_folder() / NAME).exists()
    assert b"What the cluster does" not in open_file.path.read_bytes()


def test_a_second_reading_reads_nothing_again(
    indexed: InboxPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    monkeypatch.setattr("workbench.views.inbox.text_search._bytes", lambda path, sha256: read.append(sha256))
    indexed.text_search.index_now()
    qtbot.waitUntil(lambda: indexed.text_search._indexing is None, timeout=30_000)
    assert read == []


def test_an_index_that_cannot_be_used_leaves_the_search_over_the_list(
    page: InboxPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise InputRefusedError("The search index can't be used.")

    monkeypatch.setattr("workbench.views.inbox.text_search.TextIndex.missing", refuse)
    monkeypatch.setattr("workbench.views.inbox.text_search.TextIndex.search", refuse)
    page.text_search.index_now()
    qtbot.waitUntil(lambda: page.text_search._indexing is None, timeout=30_000)
    assert search(page, qtbot, "region 3") == {}
    assert numbers_shown(page) == {"3"}


def test_the_evidence_is_counted(page: InboxPage, open_file: OpenFile, numbers: dict[int, str]) -> None:
    row = next(row for row in page.model.rows if row.id == numbers[1])
    criteria = [criterion.id for criterion in open_file.call.criteria[:2]]
    add = partial(
        add_evidence,
        reviewer=open_file.reviewer or "",
        application=row.id,
        criteria=criteria,
        document=row.documents[0].sha256,
        page=0,
        rects=[(72, 90, 200, 110)],
        text="Klusterexempel",
    )
    assert open_file.write(add)
    open_file.evidence_changed.emit(row.id)
    shown = [page.model.index(at, InboxColumn.EVIDENCE) for at in range(page.model.rowCount())]
    assert [each.data() for each in shown if each.data(InboxRole.APPLICATION) == row.id] == ["2"]
    assert sorted(each.data() for each in shown) == ["", "", "", "", "2"]
    ids = [piece.id for piece in evidence_of(open_file.file, reviewer=open_file.reviewer)]
    assert open_file.write(partial(remove_evidence, evidence=ids))
    open_file.evidence_changed.emit(row.id)
    assert {each.data() for each in shown} == {""}
    page.reload()


def test_the_file_can_be_opened_for_its_documents_while_the_window_has_it(open_file: OpenFile) -> None:
    with open_review_file(open_file.path, write=False) as other:
        assert not other.is_writable
