"""The demo's documents are real, invented, different from each other, and the same for the same seed."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

import pymupdf as _pymupdf
import pytest

from workbench.demo.content import application_content
from workbench.demo.documents import PASSWORD, write_documents
from workbench.demo.facts import cluster_facts
from workbench.demo.layouts import FOOTER, LAYOUTS
from workbench.demo.letter import SIGNATORY
from workbench.demo.organisations import organisation_number, organisations
from workbench.demo.plan import CRITERIA, DEADLINE, TRAITS, DemoApplication, plan_demo

pymupdf: Any = _pymupdf  # it calls itself typed, but its functions aren't

PLANNED = plan_demo()
UNREADABLE = {"encrypted", "damaged", "scan"}
READABLE = tuple(application for application in PLANNED if not application.traits & UNREADABLE)

Written = Callable[[DemoApplication], tuple[Path, ...]]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """Every document of the demo, written once for all the tests here."""
    folder = tmp_path_factory.mktemp("ansökningar")
    paths = {application.number: write_documents(application, folder) for application in PLANNED}
    return lambda application: paths[application.number]


def application_with(trait: str) -> DemoApplication:
    return next(application for application in PLANNED if trait in application.traits)


def text_of(path: Path) -> str:
    with pymupdf.open(path) as document:
        return " ".join(" ".join(page.get_text() for page in document).split())


def page_count(path: Path) -> int:
    with pymupdf.open(path) as document:
        return int(document.page_count)


def passes_luhn(number: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(number.replace("-", ""))):
        product = int(digit) * (1 + place % 2)
        total += product - 9 if product > 9 else product
    return total % 10 == 0


def test_the_plan_covers_every_region_twice() -> None:
    regions = Counter(application.region for application in PLANNED)
    assert len(regions) == 21
    assert set(regions.values()) == {2}


def test_names_and_numbers_are_unique_also_in_a_large_demo() -> None:
    many = organisations(1000)
    assert len({organisation.name for organisation in many}) == 1000
    assert len({organisation.number for organisation in many}) == 1000
    assert {organisation.region for organisation in many} == {application.region for application in PLANNED}


@pytest.mark.parametrize("serial", [1, 7, 42, 999, 10_000])
def test_organisation_numbers_pass_the_check_digit_in_a_series_nobody_has(serial: int) -> None:
    number = organisation_number(serial)
    assert re.fullmatch(r"4999\d\d-\d{4}", number)
    assert passes_luhn(number)


def test_each_trait_belongs_to_one_application_of_its_own() -> None:
    owners = Counter(trait for application in PLANNED for trait in application.traits)
    assert owners == Counter(TRAITS)
    assert max(len(application.traits) for application in PLANNED) == 1


@pytest.mark.parametrize("count", [1, 2, 5, 9])
def test_a_small_demo_keeps_some_ordinary_applications(count: int) -> None:
    plan = plan_demo(count)
    assert len(plan) == count
    assert any(not application.traits for application in plan)


def test_a_demo_of_ten_has_every_trait() -> None:
    assert {trait for application in plan_demo(10, seed=3) for trait in application.traits} == set(TRAITS)


def test_only_the_late_application_came_after_the_deadline() -> None:
    late = [application for application in PLANNED if application.received > DEADLINE]
    assert late == [application_with("late")]
    assert all(application.received.utcoffset() == timedelta(hours=2) for application in PLANNED)


def test_qualities_are_spread_over_the_scale() -> None:
    qualities = sorted(application.quality for application in PLANNED)
    assert qualities[0] < 1.5
    assert qualities[-1] > 4.5
    assert all(set(application.criterion_quality) == set(CRITERIA) for application in PLANNED)
    assert all(0 <= value <= 5 for application in PLANNED for value in application.criterion_quality.values())


def test_the_same_seed_plans_the_same_applications() -> None:
    assert plan_demo(42, seed=9) == plan_demo(42, seed=9)
    assert plan_demo(42, seed=9) != plan_demo(42, seed=10)


def test_the_same_seed_writes_the_same_bytes(written: Written, tmp_path: Path) -> None:
    unusual = [application_with(trait) for trait in ("scan", "encrypted", "damaged", "five-pages")]
    for application in [*unusual, *READABLE[: len(LAYOUTS)]]:
        again = write_documents(application, tmp_path)
        assert [path.read_bytes() for path in again] == [path.read_bytes() for path in written(application)]


def test_files_are_named_after_number_organisation_and_kind(written: Written) -> None:
    application = READABLE[0]
    assert [path.name for path in written(application)] == [
        f"{application.number:02d} {application.name} - ansökan.pdf",
        f"{application.number:02d} {application.name} - rekommendation.pdf",
    ]


def test_files_are_as_old_as_the_application(written: Written) -> None:
    for path in written(PLANNED[5]):
        assert path.stat().st_mtime == PLANNED[5].received.timestamp()


def test_every_readable_application_has_the_pages_it_should(written: Written) -> None:
    for application in READABLE:
        expected = 5 if "five-pages" in application.traits else 4
        assert page_count(written(application)[0]) == expected, application.name


def test_every_readable_application_has_a_full_text_with_its_headings_and_footer(written: Written) -> None:
    for application in READABLE:
        text = text_of(written(application)[0])
        assert 1000 < len(text.split()) < 2200, application.name
        assert application.name in text
        assert application.organisation_number in text
        assert text.count(FOOTER) >= 4
        for section in application_content(application).sections:
            assert section.heading.lower() in text.lower(), (application.name, section.heading)


def test_every_criterion_has_a_section_in_every_application() -> None:
    for application in PLANNED:
        codes = {section.code for section in application_content(application).sections}
        assert set(CRITERIA) <= codes


def test_text_is_read_in_the_order_it_was_written(written: Written) -> None:
    for application in READABLE[: len(LAYOUTS) * 2]:
        text = text_of(written(application)[0])
        sections = application_content(application).sections
        place = 0
        for section in sections:
            place = text.find(section.paragraphs[0][0][:30], place)
            assert place >= 0, (application.name, section.heading)


def test_swedish_letters_dashes_and_quotes_can_be_searched(written: Written) -> None:
    texts = " ".join(text_of(written(application)[0]) for application in READABLE)
    assert all(character in texts for character in "åäöÅÄÖ–”")
    assert "�" not in texts


def test_no_slot_of_a_template_is_left_unfilled(written: Written) -> None:
    for application in READABLE:
        for path in written(application):
            assert not re.search(r"[{}\[\]]", text_of(path)), path.name


def test_facts_keep_their_case_inside_a_sentence() -> None:
    for application in PLANNED:
        words = cluster_facts(application).words
        for sentence in sentences_of(application):
            assert f" {words['sector'][0].upper()}{words['sector'][1:]}" not in sentence


def test_nothing_is_outside_the_page_and_no_lines_overlap(written: Written) -> None:
    for application in READABLE:
        for path in written(application):
            with pymupdf.open(path) as document:
                for page in document:
                    assert_lines_apart(page, path.name)


def assert_lines_apart(page: Any, name: str) -> None:
    """Each line of text is inside the page, and its letters' middle halves touch no other line's."""
    boxes = []
    for block in page.get_text("dict")["blocks"]:
        for line in block["lines"]:
            left, top, right, bottom = line["bbox"]
            assert left >= 18, (name, line)
            assert right <= page.rect.width - 18, (name, line)
            assert bottom <= page.rect.height - 18, (name, line)
            quarter = (bottom - top) / 4
            boxes.append((left, top + quarter, right, bottom - quarter))
    for one, other in combinations(boxes, 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart, (name, one, other)


def test_applications_share_few_sentences() -> None:
    sentences = {application.number: sentences_of(application) for application in PLANNED}
    for (_, one), (_, other) in combinations(sentences.items(), 2):
        assert len(one & other) <= 0.3 * min(len(one), len(other))


def sentences_of(application: DemoApplication) -> set[str]:
    sections = application_content(application).sections
    points = (point for section in sections for paragraph in section.paragraphs for point in paragraph)
    return {sentence for point in points for sentence in re.split(r"(?<=[.!?]) ", point)}


def test_strong_applications_have_more_tables_and_figures_than_weak_ones() -> None:
    by_quality = sorted(PLANNED, key=lambda application: application.quality)
    weak, strong = (sum(len(application_content(a).blocks) for a in part) for part in (by_quality[:8], by_quality[-8:]))
    assert strong > weak


def test_numbers_in_text_and_table_agree() -> None:
    for application in PLANNED:
        facts = cluster_facts(application)
        assert facts.words["firms"] == str(facts.firms_by_year[-1])
        assert facts.words["export_now"] == str(facts.export_by_year[-1])
        assert sum(share for _, share in facts.financing) == 100
        *rows, (_, *totals) = facts.budget
        assert [sum(amounts) for amounts in list(zip(*rows, strict=True))[1:]] == totals


def test_a_recommendation_is_one_page_that_names_strategy_organisation_and_no_person(written: Written) -> None:
    for application in PLANNED:
        if "no-recommendation" in application.traits:
            continue
        path = written(application)[1]
        text = text_of(path)
        assert page_count(path) == 1
        assert "ekommend" in text
        assert "S3-" in text
        assert application.name in text
        assert application.organisation_number in text
        assert SIGNATORY in text
        assert FOOTER in text


def test_one_application_has_no_recommendation(written: Written) -> None:
    assert [len(written(application)) for application in PLANNED].count(1) == 1
    assert len(written(application_with("no-recommendation"))) == 1


def test_the_scan_has_pictures_and_no_text_and_is_small(written: Written) -> None:
    path = written(application_with("scan"))[0]
    with pymupdf.open(path) as document:
        assert document.page_count == 4
        assert all(not page.get_text().strip() and len(page.get_images()) == 1 for page in document)
    assert path.stat().st_size < 1_500_000


def test_the_encrypted_application_opens_with_its_password_only(written: Written) -> None:
    with pymupdf.open(written(application_with("encrypted"))[0]) as document:
        assert document.needs_pass
        assert not document.authenticate("fel lösenord")
        assert document.authenticate(PASSWORD)
        assert document.page_count == 4
        assert "AES" in document.metadata["encryption"]
        assert application_with("encrypted").name in document[0].get_text()


def test_the_damaged_application_cannot_be_opened(written: Written) -> None:
    path = written(application_with("damaged"))[0]
    assert path.read_bytes().startswith(b"%PDF")
    with pytest.raises(pymupdf.FileDataError):
        pymupdf.open(path)


def test_the_vinnvaxt_funded_application_says_so(written: Written) -> None:
    application = application_with("vinnvaxt")
    assert application.vinnvaxt
    assert "Vinnväxt" in text_of(written(application)[0])
    assert not any("Vinnväxt" in text_of(written(other)[0]) for other in READABLE if not other.vinnvaxt)


def test_applications_with_real_headings_have_an_outline(written: Written) -> None:
    outlined = 0
    for application in READABLE:
        with pymupdf.open(written(application)[0]) as document:
            outline = document.get_toc()
        if outline:
            outlined += 1
            headings = [section.heading for section in application_content(application).sections]
            assert [title for _, title, _ in outline] == headings
    assert 0 < outlined < len(READABLE)
