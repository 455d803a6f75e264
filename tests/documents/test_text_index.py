import multiprocessing
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.documents_for_tests import encrypted_pdf, pdf, scanned_pdf
from workbench.documents.client import DocumentClient
from workbench.documents.protocol import Word
from workbench.documents.text_index import Found, TextIndex, index_documents, match_expression
from workbench.errors import InputRefusedError
from workbench.paths import cache_folder

A, B, C = "a" * 64, "b" * 64, "c" * 64


@pytest.fixture
def index(tmp_path: Path) -> TextIndex:
    return TextIndex(tmp_path / "test.index")


def hits(index: TextIndex, query: str) -> dict[str, int]:
    return {found.sha256: found.hits for found in index.search(query, [A, B, C])}


def test_a_document_is_found_with_page_hits_and_the_words_around(index: TextIndex) -> None:
    index.add(A, ["Om oss", "Klustret prövar vindkraft i norr.\nVindkraft ger arbete."])
    assert index.search("vindkraft", [A]) == [
        Found(A, page=1, snippet="Klustret prövar vindkraft i norr. Vindkraft ger arbete.", hits=2)
    ]


def test_a_long_text_is_cut_around_the_first_hit_between_words(index: TextIndex) -> None:
    index.add(A, ["före " * 40 + "vindkraft " + "efter " * 40])
    [found] = index.search("vindkraft", [A])
    assert found.snippet == "…" + "före " * 9 + "vindkraft" + " efter" * 14 + "…"


def test_words_may_stand_on_different_pages_and_phrases_go_over_lines(index: TextIndex) -> None:
    index.add(A, ["Strategi för smart\nspecialisering", "Export till Norge"])
    index.add(B, ["Smart export", "Specialisering"])
    assert hits(index, "smart export") == {A: 2, B: 2}
    assert hits(index, '"smart specialisering"') == {A: 1}
    assert hits(index, '"smart specialisering" norge') == {A: 2}


def test_the_last_word_may_go_on_unless_its_quotes_are_closed(index: TextIndex) -> None:
    index.add(A, ["hållbarhet och hållbart"])
    assert hits(index, "hållba") == {A: 2}
    assert hits(index, "hållba och") == {}
    assert hits(index, '"och hållb') == {A: 1}
    assert hits(index, '"hållba"') == {}


def test_letters_with_rings_and_dots_are_letters_of_their_own(index: TextIndex) -> None:
    index.add(A, ["Åre får mål"])
    index.add(B, ["are far mal"])
    assert hits(index, "mål") == {A: 1}
    assert hits(index, "far") == {B: 1}
    assert hits(index, "ÅRE") == {A: 1}


def test_decomposed_letters_ligatures_and_divided_words_are_found_as_typed(index: TextIndex) -> None:
    index.add(A, ["Ma\u030albild\noch pro\ufb01l för konkur-\nrenskraft, mil\u00adjö, närings-\noch regionalpolitik"])
    for query in ("målbild", "profil", "konkurrenskraft", "ma\u030albild", '"närings och"'):
        assert hits(index, query) == {A: 1}, query


def test_only_the_documents_asked_about_are_found_and_in_their_order(index: TextIndex) -> None:
    for sha256 in (A, B, C):
        index.add(sha256, ["turbin"])
    assert [found.sha256 for found in index.search("turbin", [C, A])] == [C, A]
    assert [found.sha256 for found in index.search("turbin", [C, B, A], limit=2)] == [C, B]
    assert index.matching("turbin", [C, B, A, "d" * 64]) == {A, B, C}
    assert index.search("turbin", []) == []


def test_missing_tells_what_is_not_yet_in_the_index_even_where_it_has_no_text(index: TextIndex) -> None:
    index.add(A, [])
    assert index.missing([A, B]) == {B}
    index.add(A, ["not taken: the hash says that it is the same document"])
    assert hits(index, "document") == {}


def test_removed_documents_leave_no_trace_in_the_file(index: TextIndex) -> None:
    index.add(A, ["Hemligheten heter kvittenfrukt."])
    index.add(B, ["Kvar är äpplen."])
    index.remove([A])
    assert index.missing([A, B]) == {A}
    assert hits(index, "äpplen") == {B: 1}
    for path in index.path.parent.iterdir():
        assert b"vittenfrukt" not in path.read_bytes()


@pytest.mark.parametrize("query", ["", "   ", '"', '""', "-", "* ( ) :", "\0", '"—"'])
def test_a_query_without_words_finds_nothing(index: TextIndex, query: str) -> None:
    index.add(A, ["ord"])
    assert index.search(query, [A]) == []
    assert index.matching(query, [A]) == set()


@pytest.mark.parametrize(
    "query", ["ord AND", "NOT ord", "(ord", "text:ord", "ord*", "NEAR(ord)", "^ord", '"ord', "ord\0"]
)
def test_what_means_something_to_the_engine_is_only_text(index: TextIndex, query: str) -> None:
    index.add(A, ["Ett ord and not near text"])
    assert set(hits(index, query)) <= {A}
    assert hits(index, "ord AND") == {A: 2}


def test_no_text_at_all_is_a_syntax_error() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE words USING fts5 (text)")

        @given(st.text(st.characters(codec="utf-8")) | st.text('"*^()-+:{} aåNOTANDOR\0'))
        def ask(query: str) -> None:
            if expression := match_expression(query):
                connection.execute("SELECT * FROM words WHERE words MATCH ?", (expression,)).fetchall()

        ask()


def test_a_very_long_query_is_cut(index: TextIndex) -> None:
    index.add(A, ["ord"])
    assert hits(index, "ord " * 100_000) == {A: 1}


@pytest.mark.parametrize("damage", ["no database", "empty", "pages", "foreign", "older"])
def test_a_damaged_index_is_made_anew_without_a_word(index: TextIndex, damage: str) -> None:
    index.add(A, ["ord " * 20_000])
    if damage == "no database":
        index.path.write_bytes(b"this is no database, but a text of some length" * 30)
    elif damage == "empty":
        index.path.write_bytes(b"")
    elif damage == "pages":
        data = index.path.read_bytes()
        index.path.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))
    else:
        index.path.unlink()
        with closing(sqlite3.connect(index.path)) as connection:
            connection.execute("CREATE TABLE other (x)" if damage == "foreign" else "PRAGMA user_version = 99")
            connection.execute("CREATE TABLE document (x)")
    assert hits(index, "ord") == {}
    assert index.missing([A]) == {A}
    index.add(A, ["ord"])
    assert hits(index, "ord") == {A: 1}


def test_a_deleted_index_is_made_anew(index: TextIndex) -> None:
    index.add(A, ["ord"])
    index.path.unlink()
    assert index.missing([A]) == {A}


def test_an_index_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputRefusedError, match="can't be used"):
        TextIndex(tmp_path / "nowhere" / "test.index").add(A, ["ord"])


def test_the_users_own_index_is_in_the_cache_folder() -> None:
    assert TextIndex().path.parent == cache_folder()


def _add_many(path: Path, first: int) -> None:
    index = TextIndex(path)
    for number in range(first, first + 40):
        index.add(f"{number:064}", [f"gemensamt ord{number}"])


def test_two_processes_and_many_threads_write_one_new_index(tmp_path: Path) -> None:
    path = tmp_path / "shared.index"
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=_add_many, args=(path, 0))
    process.start()
    threads = [threading.Thread(target=_add_many, args=(path, first)) for first in (20, 60, 100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    process.join()
    assert process.exitcode == 0
    everything = [f"{number:064}" for number in range(140)]
    assert TextIndex(path).missing(everything) == set()
    assert len(TextIndex(path).search("gemensamt", everything)) == 140


def tell(steps: list[tuple[int, int]]) -> Callable[[int, int], None]:
    return lambda done, total: steps.append((done, total))


def test_documents_are_indexed_through_the_worker(client: DocumentClient, index: TextIndex) -> None:
    files = {A: pdf(["wind", "hållbar kraft"]), B: scanned_pdf(), C: encrypted_pdf(user="x", owner="y")}
    told: list[tuple[int, int]] = []
    unread = index_documents(client, index, [(key, partial(bytes, data)) for key, data in files.items()], tell(told))
    assert unread == 1
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert index.missing(files) == set()
    assert [(found.sha256, found.page) for found in index.search("kraft", list(files))] == [(A, 1)]
    told.clear()
    assert index_documents(client, index, [(A, _not_asked)], tell(told)) == 0
    assert told == [(0, 0)]


def test_what_ocr_has_read_of_a_scan_is_found(client: DocumentClient, index: TextIndex) -> None:
    scan = "5" * 64
    client.recognised.put(scan, 0, [Word(0, 0, 9, 9, "vindkraft", 0, 0)])
    assert index_documents(client, index, [(scan, scanned_pdf)]) == 0
    assert index.matching("vindkraft", [scan]) == {scan}


def test_a_document_that_cannot_be_fetched_is_tried_again_next_time(client: DocumentClient, index: TextIndex) -> None:
    def lost() -> bytes:
        raise FileNotFoundError("gone")

    first, second = "1" * 64, "2" * 64  # which the worker shared by these tests doesn't hold
    assert index_documents(client, index, [(first, lost), (second, lambda: pdf(["ord"]))]) == 1
    assert index.missing([first, second]) == {first}


def test_what_was_read_before_a_cancellation_is_kept(client: DocumentClient, index: TextIndex) -> None:
    class StoppedError(Exception):
        pass

    def stop_at_second(done: int, total: int) -> None:
        if done == 1:
            raise StoppedError

    items: list[tuple[str, Callable[[], bytes]]] = [(A, lambda: pdf(["ord"])), (B, _not_asked)]
    with pytest.raises(StoppedError):
        index_documents(client, index, items, stop_at_second)
    assert index.missing([A, B]) == {B}


def _not_asked() -> bytes:
    raise AssertionError("the document was not to be read")
