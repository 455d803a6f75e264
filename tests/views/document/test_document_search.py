import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.views.document.page_view_tools import HandDrivenClient
from workbench.documents.protocol import DocumentFailure, Hit
from workbench.views.review.document.search import DocumentSearch, Outcome


@pytest.fixture
def search(hand_driven: HandDrivenClient, qapp: QObject) -> DocumentSearch:
    made = DocumentSearch(hand_driven.as_client(), qapp)
    made.set_document("text", words=100)
    return made


def hits(*pages: int) -> tuple[Hit, ...]:
    return tuple(Hit(page, ((10.0, 100.0, 50.0, 120.0),)) for page in pages)


def answer(search: DocumentSearch, client: HandDrivenClient, qtbot: QtBot, found: tuple[Hit, ...]) -> None:
    qtbot.waitUntil(lambda: bool(client.pending("search")))
    with qtbot.waitSignal(search.changed):
        client.pending("search")[-1][1].set_result(found)


def test_typing_searches_once_when_it_pauses(
    search: DocumentSearch, hand_driven: HandDrivenClient, qtbot: QtBot
) -> None:
    for needle in ("c", "cl", "clu"):
        search.set_needle(needle)
    assert hand_driven.pending("search") == []
    answer(search, hand_driven, qtbot, hits(0, 1))
    assert [details for name, details, _ in hand_driven.calls if name == "search"] == [("text", "clu")]
    assert (len(search.state.hits), search.state.current) == (2, 0)


def test_an_answer_to_an_older_needle_is_dropped(
    search: DocumentSearch, hand_driven: HandDrivenClient, qtbot: QtBot
) -> None:
    search.set_needle("old")
    qtbot.waitUntil(lambda: bool(hand_driven.pending("search")))
    stale = hand_driven.pending("search")[0][1]
    stale.set_running_or_notify_cancel()
    search.set_needle("new")
    stale.set_result(hits(0, 0, 0))
    qtbot.waitUntil(lambda: len(hand_driven.pending("search")) == 1)
    answer(search, hand_driven, qtbot, hits(2))
    assert (search.state.needle, len(search.state.hits)) == ("new", 1)


def test_a_waiting_search_is_cancelled_by_the_next(
    search: DocumentSearch, hand_driven: HandDrivenClient, qtbot: QtBot
) -> None:
    search.set_needle("old")
    qtbot.waitUntil(lambda: bool(hand_driven.pending("search")))
    waiting = hand_driven.pending("search")[0][1]
    search.set_needle("new")
    assert waiting.cancelled()


def test_the_first_hit_is_the_one_at_or_after_where_one_reads(
    search: DocumentSearch, hand_driven: HandDrivenClient, qtbot: QtBot
) -> None:
    search.begin_at(1, 200.0)
    search.set_needle("word")
    answer(search, hand_driven, qtbot, hits(0, 1, 2, 3))
    assert search.state.current == 2


def test_steps_go_around(search: DocumentSearch, hand_driven: HandDrivenClient, qtbot: QtBot) -> None:
    search.set_needle("word")
    answer(search, hand_driven, qtbot, hits(0, 1, 2))
    seen = []
    for direction in (1, 1, 1, -1):
        search.step(direction)
        seen.append(search.state.current)
    assert seen == [1, 2, 0, 2]


def test_another_document_is_searched_for_the_same_without_going_to_a_hit(
    search: DocumentSearch, hand_driven: HandDrivenClient, qtbot: QtBot
) -> None:
    search.set_needle("word")
    answer(search, hand_driven, qtbot, hits(0, 1))
    search.set_document("other", words=100)
    answer(search, hand_driven, qtbot, hits(0, 1, 2))
    assert (len(search.state.hits), search.state.current) == (3, -1)
    search.begin_at(1, 0.0)
    search.step(1)
    assert search.state.current == 1


def test_the_first_step_back_in_another_document_goes_before_where_one_reads(
    search: DocumentSearch, hand_driven: HandDrivenClient, qtbot: QtBot
) -> None:
    search.set_needle("word")
    answer(search, hand_driven, qtbot, hits(0))
    search.set_document("other", words=100)
    answer(search, hand_driven, qtbot, hits(0, 1, 2))
    search.begin_at(1, 0.0)
    search.step(-1)
    assert search.state.current == 0


def test_enter_does_not_wait_for_the_pause(search: DocumentSearch, hand_driven: HandDrivenClient) -> None:
    search.set_needle("word")
    search.step(1)
    assert len(hand_driven.pending("search")) == 1


def test_a_document_known_to_be_without_words_is_not_searched(
    search: DocumentSearch, hand_driven: HandDrivenClient
) -> None:
    search.set_document("scan", words=0)
    search.set_needle("word")
    assert search.state.outcome is Outcome.NO_TEXT
    assert hand_driven.calls == []


@pytest.mark.parametrize(("pages", "outcome"), [(("", " \n"), Outcome.NO_TEXT), (("text",), Outcome.NOT_FOUND)])
def test_a_long_document_without_a_hit_is_asked_whether_it_has_text(
    search: DocumentSearch,
    hand_driven: HandDrivenClient,
    qtbot: QtBot,
    pages: tuple[str, ...],
    outcome: Outcome,
) -> None:
    search.set_document("long", words=-1)
    search.set_needle("word")
    qtbot.waitUntil(lambda: bool(hand_driven.pending("search")))
    hand_driven.pending("search")[0][1].set_result(())
    qtbot.waitUntil(lambda: bool(hand_driven.pending("text")))
    with qtbot.waitSignal(search.changed):
        hand_driven.pending("text")[0][1].set_result(pages)
    assert search.state.outcome is outcome


def test_hits_stay_in_sight_until_the_next_answer_comes(
    search: DocumentSearch, hand_driven: HandDrivenClient, qtbot: QtBot
) -> None:
    search.set_needle("word")
    answer(search, hand_driven, qtbot, hits(0, 1))
    search.set_needle("words")
    assert (search.state.outcome, len(search.state.hits)) == (Outcome.SEARCHING, 2)
    search.set_needle("")
    assert (search.state.outcome, search.state.hits) == (Outcome.IDLE, ())


def test_a_failure_is_told_and_can_be_tried_again(
    search: DocumentSearch, hand_driven: HandDrivenClient, qtbot: QtBot
) -> None:
    search.set_needle("word")
    qtbot.waitUntil(lambda: bool(hand_driven.pending("search")))
    with qtbot.waitSignal(search.changed):
        hand_driven.pending("search")[0][1].set_exception(DocumentFailure("timeout", "It took too long."))
    assert (search.state.outcome, search.state.reason) == (Outcome.FAILED, "It took too long.")
    search.retry()
    answer(search, hand_driven, qtbot, hits(0))
    assert search.state.outcome is Outcome.FOUND
