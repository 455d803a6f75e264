import threading
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from functools import partial

import pytest

from tests.conftest import Call
from tests.documents.words_for_tests import Piece, page_of
from workbench.demo.content import application_content
from workbench.demo.documents import write_documents
from workbench.demo.plan import plan_demo
from workbench.documents.client import DocumentClient
from workbench.documents.passages import PASSAGES, Passage, suggest_passages
from workbench.documents.protocol import Word
from workbench.models.call import CriterionInfo
from workbench.models.reviewing import call_of

GOALS = "År 2021 ska exporten utgöra en tredjedel av medlemmarnas omsättning, och vi följer målet varje kvartal."
CARE = "Klimatet styr valen: varje företag mäter sina utsläpp, och jämställdhet följs upp i styrelsen varje år."
OTHER = "Kansliet ligger mitt i staden, har fyra rum med utsikt över ån och delas av några föreningar till."


def criterion(code: str, sv: str, en: str, terms: Mapping[str, tuple[str, ...]] | None = None) -> CriterionInfo:
    title = {"sv": sv, "en": en}
    return CriterionInfo(code, 1, code, title, {}, {}, Decimal(1), None, "", terms or {})


DIRECTION = criterion("DIRECTION", "Målbild och strategi", "Direction and strategy", {"sv": ("export",)})
SUSTAIN = criterion("SUSTAIN", "Hållbarhet", "Sustainability", {"sv": ("klimat", "jämställdhet")})


@pytest.fixture
def criteria(call: Call) -> tuple[CriterionInfo, ...]:
    return call_of(call.file).criteria


def first(pages: list[tuple[Word, ...]], *criteria: CriterionInfo) -> dict[str, Passage]:
    return {code: found[0] for code, found in suggest_passages(pages, criteria).items() if found}


def test_a_passage_is_a_paragraph_with_its_place_and_the_reason() -> None:
    page = page_of([OTHER, Piece("Hållbart på riktigt", size=16), CARE])
    found = first([(), page], DIRECTION, SUSTAIN)["SUSTAIN"]
    assert (found.page, found.text, found.heading) == (1, CARE, "Hållbart på riktigt")
    assert found.words == ("klimatet", "jämställdhet")
    lines = {(word.y0, word.y1) for word in page if word.block == 3}
    assert sorted(lines) == [(top, bottom) for _, top, _, bottom in found.rects]


def test_headings_lead_to_text_that_says_it_in_other_words() -> None:
    pages = [page_of([Piece("Strategi", size=16), OTHER, Piece("Om oss", size=16), OTHER.replace("ån", "sjön")])]
    found = suggest_passages(pages, [DIRECTION, SUSTAIN])
    assert found == {"DIRECTION": (), "SUSTAIN": ()}  # a heading alone is no answer
    pages = [page_of([Piece("Strategi", size=16), GOALS, Piece("Om oss", size=16), GOALS])]
    assert first(pages, DIRECTION, SUSTAIN)["DIRECTION"].heading == "Strategi"


def test_english_documents_are_read_with_the_english_texts() -> None:
    pages = [
        page_of(
            [
                Piece("Our strategies", size=16),
                "By 2021 a third of the firms' sales will be abroad, and the strategy says in which countries.",
                Piece("Sustainability", size=16),
                "Each of the firms measures what it lets out, and the board follows up how sustainably they work.",
            ]
        )
    ]
    found = first(pages, DIRECTION, SUSTAIN)
    assert [found[code].heading for code in ("DIRECTION", "SUSTAIN")] == ["Our strategies", "Sustainability"]


def test_no_more_than_three_are_suggested_and_the_best_is_first() -> None:
    found = suggest_passages([page_of([OTHER, *[f"{OTHER} {CARE}"] * 4, f"{CARE} {CARE}"])], [DIRECTION, SUSTAIN])
    assert len(found["SUSTAIN"]) == PASSAGES
    assert found["SUSTAIN"][0].text == f"{CARE} {CARE}"
    assert [passage.rects[0][1] for passage in found["SUSTAIN"][1:]] == sorted(
        passage.rects[0][1] for passage in found["SUSTAIN"][1:]
    )


def test_a_document_without_words_or_a_call_without_texts_has_no_suggestions(
    criteria: tuple[CriterionInfo, ...],
) -> None:
    assert set(suggest_passages([(), ()], criteria).values()) == {()}
    bare = criterion("BARE", "", "")
    assert suggest_passages([page_of([CARE])], [bare]) == {"BARE": ()}
    assert suggest_passages([page_of([CARE])], []) == {}


@pytest.fixture(scope="module")
def applications(
    tmp_path_factory: pytest.TempPathFactory, client: DocumentClient
) -> list[tuple[int, list[tuple[Word, ...]]]]:
    """The words of one application in each of the demo's seven layouts."""
    folder = tmp_path_factory.mktemp("demo")
    read = []
    for application in plan_demo(7, seed=4):
        if application.traits & {"scan", "encrypted", "damaged"}:
            continue
        data = write_documents(application, folder)[0].read_bytes()
        key = f"passages {application.number}"
        client.add(key, partial(bytes, data))
        pages = client.info(key).result().inspection.pages
        read.append((application.number, [client.words(key, page).result() for page in range(pages)]))
    return read


def test_the_demos_sections_are_found(
    applications: list[tuple[int, list[tuple[Word, ...]]]], criteria: tuple[CriterionInfo, ...]
) -> None:
    sections = {a.number: application_content(a).sections for a in plan_demo(7, seed=4)}
    right = asked = 0
    for number, pages in applications:
        headings = {section.code: section.heading.casefold() for section in sections[number]}
        for each in criteria:
            asked += 1
            found = suggest_passages(pages, criteria)[each.id]
            right += bool(found) and found[0].heading.casefold() == headings[each.code]
    assert right >= 0.85 * asked


def test_the_same_words_give_the_same_suggestions_whatever_the_order_of_criteria_or_threads(
    applications: list[tuple[int, list[tuple[Word, ...]]]], criteria: tuple[CriterionInfo, ...]
) -> None:
    pages = applications[0][1]
    expected = suggest_passages(pages, criteria)
    assert suggest_passages(pages, criteria[::-1]) == expected
    results: list[dict[str, tuple[Passage, ...]]] = []
    threads = [threading.Thread(target=lambda: results.append(suggest_passages(pages, criteria))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [expected] * 4


def test_terms_make_a_difference_only_to_their_own_criterion() -> None:
    pages = [page_of([OTHER, CARE])]
    assert suggest_passages(pages, [DIRECTION, replace(SUSTAIN, terms={})])["SUSTAIN"] == ()
    assert suggest_passages(pages, [DIRECTION, SUSTAIN])["DIRECTION"] == ()
