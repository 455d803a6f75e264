import errno
import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.views.domain_texts import ERRORS_ONLY, PACKAGES, ROOT, Text, domain_texts, modules, patterns_of
from workbench.errors import InputRefusedError
from workbench.views.domain_sentences import GROUPS, in_words
from workbench.views.errors_dialog import show_error
from workbench.views.main_window import MainWindow
from workbench.views.review.document.message import DocumentMessage, PageNotice
from workbench.views.saved_state import SavedState
from workbench.views.translation import install_language

COMMANDS_ONLY = {
    "documents/inspect.py": "the command inspect",
    "intake/scores.py": "the command scores",
    "report/dossier_check.py": "the command verify",
    "ranking/agreement.py": "the command agreement prints the notes; the window shows no agreement",
    "ranking/table_file.py": "the commands rank and agreement on a table",
}
NOT_WORDS = {
    "documents/stems.py": "stop words",
    "intake/names.py": "words of names",
    "intake/headings.py": "headings of tables",
    "report/looks.py": "names of cell styles in the workbook",
    "documents/sandbox.py": "keys of a dictionary that a test reads",
}
NEVER_SHOWN = {
    "%1 new applications, %2 known, %3 extended.": "the command import",
    "%1: the same content as %2.": "the command import",
    "The file holds several reviewers; say which one with --reviewer NAME.": "the commands; the window's file has one",
    "There is no method %1; choose one of %2.": "the commands; the window offers what there is",
    "There is no preset %1; the only one is snsf.": "the command rank",
    "A document is one of %1, not %2.": "the window offers those only",
    "nested deeper than %1 levels at line %2": "caught, and told in other words",
    "entity, entity_id, field": "columns",
    "id, body, entity, entity_id, field, author, device, chain, seq, depth, hlc": "columns",
    "nullif(h.value, 'null')": "a part of a query",
    "end of document": "found in a message of tomllib's",
    "('call', 'founding', 'reviewer')": "a query",
    "conflict of interest": "a key, to which the ranking page has its own words",
    "not submitted": "a key, to which the ranking page has its own words",
    "in conflict": "a key",
    "openpyxl writes a sheet without rows in this form": "an assertion",
}
COMPOSED = {
    "%1 %2 in this call.": ("There is no reviewer %1 in this call.", "There are several reviewers %1 in this call."),
    "There is no reviewer": (),
    "There are several reviewers": (),
    "%1 Only the words of its first %2 pages were counted.": ("Only the words of its first %1 pages were counted.",),
    "%1 is %2%3": (
        *("%1 is encrypted: %2", "%1 is encrypted.", "%1 is empty: %2", "%1 is damaged: %2", "%1 is damaged."),
        *("%1 is crashed: %2", "%1 is crashed.", "%1 is timeout: %2", "%1 is timeout."),
    ),
    "It seems to be %1 %2 (%3) %4": (
        "It seems to be a recommendation (%1) %2",
        "It seems to be an annex (%1) %2",
    ),
    " or %1 more": ('"%1"', '"%1" or "%2"', '"%1" or "%2" or "%3"', "%1 or %2 more"),
    "%1, line %2: %3": (
        "%1, line %2: %3.",
        "%1, line %2: %3 (and %4 more problem).",
        "%1, line %2: %3 (and %4 more problems).",
    ),
    " (and %1 more problem%2)": (),
    "%1 %2": ("criterion %1", "rule %1", "tie rule %1"),
    "There is no merge to %1.": ("There is no merge to undo.", "There is no merge to redo."),
    "There is no merge %1 to %2; look at the list of merges.": (
        "There is no merge %1 to undo; look at the list of merges.",
        "There is no merge %1 to redo; look at the list of merges.",
    ),
    "%1 merge %2 open; until %3 settled, provisional values count.": (
        "%1 merge conflict is open; until it is settled, provisional values count.",
        "%1 merge conflicts are open; until they are settled, provisional values count.",
    ),
    **dict.fromkeys(("conflict is", "it is", "conflicts are", "they are"), ()),
    "tie rule": (),
    "tie rules": (),
    'two %1 have the %2 "%3"': (
        'two criteria have the %1 "%2"',
        'two rules have the %1 "%2"',
        'two tie rules have the %1 "%2"',
    ),
    '%1 has an unknown key "%2" (%3)': (
        '%1 has an unknown key "%2" (did you mean "%3"?)',
        '%1 has an unknown key "%2" (known are %3)',
    ),
    'did you mean "%1"?': (),
    "known are %1": (),
    "%1 in %2": ("%1 in Swedish", "%1 in English", "%1 in Swedish and English"),
    "this is not valid TOML: %1%2": ("this is not valid TOML: %1",),
    " and ": ("%1 and %2",),
    ", but ": ("%1, but %2",),
}
"""Texts that the domain puts together from pieces, with the whole texts that come of it."""

LISTED = [text for group in GROUPS for texts in group for text in texts]


def shown_texts() -> list[Text]:
    return [
        text
        for text in domain_texts()
        if text.module not in COMMANDS_ONLY and text.module not in NOT_WORDS and text.pattern not in NEVER_SHOWN
    ]


def tomls_own() -> set[str]:
    """What Python's TOML reader says, which the call reader puts behind a colon."""
    said = patterns_of(Path(tomllib.__file__).with_name("_parser.py"))
    return {text[:1].lower() + text[1:] for text in said}


def systems_own() -> set[str]:
    """What the operating system says of files, and SQLite of databases."""
    return {os.strerror(number) for number in errno.errorcode} | {
        *("database or disk is full", "disk I/O error", "attempt to write a readonly database", "database is locked"),
        *("unable to open database file", "file is not a database", "database disk image is malformed"),
    }


def test_every_sentence_that_the_domain_can_show_is_listed_for_translation() -> None:
    missing = [text for text in shown_texts() if text.pattern not in LISTED and text.pattern not in COMPOSED]
    assert missing == [], "list them in workbench/views/sentences, or in this test why nobody sees them"


def test_every_listed_sentence_is_one_that_the_domain_says() -> None:
    paths = [path for name in (*PACKAGES, *ERRORS_ONLY) for path in modules(name)]
    said = {text for path in paths for text in patterns_of(path)} | tomls_own() | systems_own()
    whole = {text for texts in COMPOSED.values() for text in texts}
    assert set(COMPOSED) - said == set()
    assert [text for text in LISTED if text not in said and text not in whole] == []
    assert whole - set(LISTED) == set()


def test_every_exception_to_the_list_is_still_needed() -> None:
    found = domain_texts()
    assert set(NEVER_SHOWN) - {text.pattern for text in found} == set()
    assert {*COMMANDS_ONLY, *NOT_WORDS} - {text.module for text in found} == set()
    assert all((ROOT / module).is_file() for module in (*COMMANDS_ONLY, *NOT_WORDS))


def test_no_sentence_is_listed_twice() -> None:
    assert sorted(LISTED) == sorted(set(LISTED))


@pytest.fixture
def marked(look: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """A language in which every text is its own in brackets."""
    monkeypatch.setattr(QCoreApplication, "translate", lambda context, text, *_: f"[{text}]")


@pytest.mark.usefixtures("marked")
def test_every_sentence_is_found_by_its_own_pattern() -> None:
    for sentence in (sentence for group in GROUPS for sentence in group.sentences):
        assert in_words(filled(sentence)) == f"[{filled(sentence)}]"


@pytest.mark.usefixtures("marked")
def test_a_known_sentence_is_translated_with_its_values_in_place() -> None:
    assert in_words("a.review is empty.") == "[a.review is empty.]"
    assert in_words("It belongs to another call.") == "[It belongs to another call.]"


@pytest.mark.usefixtures("marked")
def test_sentences_in_a_row_are_translated_one_by_one_and_parts_in_them_too() -> None:
    text = 'The file name says "letter". It belongs to "A. Cluster" by its name and the number in its name.'
    assert in_words(text) == (
        '[The file name says "letter".] [It belongs to "A. Cluster" by [[its name] and [the number in its name]].]'
    )


@pytest.mark.usefixtures("marked")
def test_a_sentence_inside_a_sentence_is_translated_too() -> None:
    assert in_words("a.pdf is damaged: No page of the document can be read.") == (
        "[a.pdf is damaged: [No page of the document can be read.]]"
    )
    assert in_words('It seems to be an annex (The file name says "bilaga".) It contradicts itself: its name points to '
                    '"A" or "B", but the organisation number in its text points to "C".') == (
        '[It seems to be an annex ([The file name says "bilaga".]) [It contradicts itself: [[[its name] points to '
        '["A" or "B"]], but [[the organisation number in its text] points to ["C"]]].]]'
    )  # fmt: skip


@pytest.mark.usefixtures("marked")
def test_a_fault_in_a_call_file_is_translated_down_to_its_table() -> None:
    assert in_words("call.toml, line 7: title of criterion A has 210 characters, more than the 200 allowed.") == (
        "[call.toml, line 7: [[title of [criterion A]] has 210 characters, more than the 200 allowed].]"
    )
    assert in_words("call.toml, line 7: this is not valid TOML: unclosed array (and 2 more problems).") == (
        "[call.toml, line 7: [this is not valid TOML: [unclosed array]] (and 2 more problems).]"
    )


@pytest.mark.usefixtures("marked")
def test_what_the_system_says_is_translated_in_any_sentence() -> None:
    assert in_words("a.review can't be read: No such file or directory.") == (
        "[a.review can't be read: [No such file or directory].]"
    )


@pytest.mark.usefixtures("marked")
def test_a_part_outside_its_sentence_is_a_name_like_any_other() -> None:
    assert in_words("its name") == "its name"
    assert in_words("its name is empty.") == "[its name is empty.]"


@pytest.mark.usefixtures("marked")
def test_an_unknown_sentence_is_shown_as_it_is() -> None:
    assert in_words("Nobody has ever heard of this. It is new.") == "Nobody has ever heard of this. It is new."


def test_numbers_in_a_sentence_follow_the_language(look: QApplication) -> None:
    install_language(look, "sv")
    assert in_words("9.5 is not on the scale: 0 to 7 in steps of 0.5.").startswith("9,5 ")


def test_an_error_is_told_in_the_users_language(window: MainWindow, look: QApplication) -> None:
    install_language(look, "sv")
    show_error(window, InputRefusedError("There is nothing to hand in yet."))
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "Det finns inget att lämna in än."
    box.close()


def test_why_nothing_is_saved_follows_the_language(look: QApplication, qtbot: QtBot) -> None:
    state = SavedState()
    qtbot.addWidget(state)
    state.show_not_saved("a.review can't be written: No space left on device.")
    assert state.text == "Not saved: a.review can't be written: No space left on device."
    install_language(look, "sv")
    QApplication.processEvents()
    assert state.text == "Inte sparat: a.review kan inte skrivas: disken är full."


def test_why_a_document_is_not_shown_follows_the_language(look: QApplication, qtbot: QtBot) -> None:
    pages = QWidget()
    qtbot.addWidget(pages)
    message, notice = DocumentMessage(pages), PageNotice(pages)
    pages.show()
    message.show_failure("encrypted", "The document needs a password.")
    notice.show_failure("The document has no page 3.")
    install_language(look, "sv")
    QApplication.processEvents()
    assert message.text() == "Dokumentet är krypterat\nDokumentet kräver ett lösenord."
    assert notice.text() == "Dokumentet har ingen sida 3."


def test_in_english_every_sentence_stays_word_for_word(look: QApplication) -> None:
    install_language(look, "en")
    for sentence in (sentence for group in GROUPS for sentence in group.sentences):
        assert in_words(filled(sentence)) == filled(sentence)


def test_in_swedish_no_sentence_stays_english(look: QApplication) -> None:
    install_language(look, "sv")
    for sentence in (sentence for group in GROUPS for sentence in group.sentences):
        assert in_words(filled(sentence)) != filled(sentence)


def filled(pattern: str) -> str:
    """Return a sentence with invented values, some of which look like a part of it."""
    values: Iterator[str] = iter(["Å. Ä: ö (1)", "12", "x.review", "y/z", "3"])
    return re.sub(r"%\d", lambda place: next(values), pattern)
