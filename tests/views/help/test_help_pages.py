"""The help as it lies on the disk: complete in both languages, and never at odds with the window it describes."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from workbench.arguments import make_parser
from workbench.paths import resources
from workbench.views.bindings import BINDINGS, SCOPES
from workbench.views.help.help_pages import LANGUAGES, HelpPage, help_folder, read_contents, read_pages
from workbench.views.help.help_text import ACTION, with_keys
from workbench.views.key_lines import key_lines
from workbench.views.keys import KeyMap, plain_text, scope_title
from workbench.views.workspace import PAGE_TITLES

MOST_BYTES = 3_000_000
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(([^)]+)\)")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def pages(language: str) -> tuple[HelpPage, ...]:
    return read_pages(language)


def headings(page: HelpPage) -> list[int]:
    return [len(line) - len(line.lstrip("#")) for line in page.text.splitlines() if line.startswith("#")]


def test_both_languages_have_the_same_pages_with_the_same_headings_pictures_and_keys() -> None:
    for swedish, english in zip(read_pages("sv"), read_pages("en"), strict=True):
        assert headings(swedish) == headings(english), swedish.id
        assert headings(swedish)[0] == 1, swedish.id
        for parts in (PICTURE, LINK):
            assert [found[1] for found in parts.findall(swedish.text)] == [
                found[1] for found in parts.findall(english.text)
            ], swedish.id
        assert ACTION.findall(swedish.text) == ACTION.findall(english.text), swedish.id


def test_every_file_of_the_help_is_a_page_that_is_listed(language: str) -> None:
    assert {path.stem for path in (help_folder() / language).glob("*")} == set(read_contents().order)


def test_every_page_of_the_window_has_a_help_page_that_fits() -> None:
    contents = read_contents()
    assert {*PAGE_TITLES, "start"} <= set(contents.fitting)
    assert set(contents.fitting.values()) <= set(contents.order)


def test_every_link_leads_to_a_page_or_out_by_a_safe_address(pages: tuple[HelpPage, ...]) -> None:
    known = {f"{page.id}.md" for page in pages}
    targets = {target for page in pages for _text, target in LINK.findall(page.text)}
    assert {target for target in targets if target not in known and not target.startswith("https://")} == set()


def test_every_picture_is_there_and_is_described(pages: tuple[HelpPage, ...], language: str) -> None:
    folder = help_folder() / "pictures" / language
    shown = [(page.id, *found) for page in pages for found in PICTURE.findall(page.text)]
    assert [each for each in shown if not each[1].strip()] == []
    assert {name for _page, _text, name in shown} == {path.name for path in folder.iterdir()}


def test_all_pictures_together_are_small_enough_to_come_along() -> None:
    assert sum(path.stat().st_size for path in (help_folder() / "pictures").rglob("*.webp")) < MOST_BYTES


def test_no_key_is_written_out_since_it_may_be_changed(pages: tuple[HelpPage, ...], keys: KeyMap) -> None:
    known = {binding.action for binding in BINDINGS}
    for page in pages:
        assert set(ACTION.findall(page.text)) <= known, page.id
        assert re.findall(r"Ctrl\+\S+|\bF\d+\b|Alt\+\S+", page.text) == [], page.id
        assert "{" not in with_keys(page.text, keys), page.id


def test_the_page_of_keys_holds_the_whole_key_map_as_it_is_now(pages: tuple[HelpPage, ...], keys: KeyMap) -> None:
    keys.remap("help.commands", ("Ctrl+Shift+A",))
    text = with_keys(next(page.text for page in pages if page.id == "keys"), keys)
    rows = {tuple(cell.strip() for cell in row.split("|")[1:-1]) for row in text.splitlines() if row.startswith("|")}
    for scope in SCOPES:
        assert f"## {scope_title(scope)}" in text
        for line in key_lines(keys, scope):
            assert (line.text, line.keys) in rows
    assert "`Ctrl+Shift+A`" in text
    assert "Ctrl+K" not in text


def test_what_is_set_in_bold_is_what_the_window_calls_it(pages: tuple[HelpPage, ...], language: str) -> None:
    known = names_in_the_window(language)
    bold = {(page.id, name) for page in pages for name in re.findall(r"\*\*([^*]+)\*\*", page.text)}
    assert {each for each in bold if each[1] not in known} == set()


def names_in_the_window(language: str) -> set[str]:
    """All texts of the window without mnemonics and dots, and what comes before a value."""
    root = ElementTree.parse(resources() / "translations" / "urval_sv.ts").getroot()
    which = "translation" if language == "sv" else "source"
    texts = [message.findtext(which) or "" for message in root.iter("message")]
    return {plain_text(text).strip().removesuffix(": %1") for text in texts}


def test_every_command_that_is_named_is_there(pages: tuple[HelpPage, ...]) -> None:
    usage = make_parser().format_help()
    for page in pages:
        for command in re.findall(r"`workbench ([a-z-]+)`", page.text):
            assert re.search(rf"^ +{command}\b", usage, re.MULTILINE), (page.id, command)


def test_the_help_comes_along_in_the_wheel() -> None:
    text = (Path(__file__).parents[3] / "pyproject.toml").read_text("utf-8")
    assert '"resources/help" = "workbench/resources/help"' in text
