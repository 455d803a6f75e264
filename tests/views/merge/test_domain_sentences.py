import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

import workbench
from workbench.views.merge.domain_sentences import PHRASES, SENTENCES, in_words

PACKAGES = ("documents", "intake", "merge", "models", "ranking")


def domain_code() -> str:
    """All domain code with texts that run over several lines joined, and every value as %."""
    root = Path(workbench.__file__).parent
    code = "\n".join(path.read_text("utf-8") for name in PACKAGES for path in (root / name).rglob("*.py"))
    joined = re.sub(r"""["']\s*\n\s*f?["']""", "", code)
    return re.sub(r"\{[^{}]*(\{[^{}]*\}[^{}]*)*\}", "%", joined)


def test_every_listed_sentence_is_one_that_the_domain_says() -> None:
    code = domain_code()
    for sentence in (*SENTENCES, *PHRASES):
        assert re.sub(r"%\d", "%", sentence) in code, sentence


@pytest.fixture
def marked(look: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """A language in which every text is its own in brackets."""
    monkeypatch.setattr(QCoreApplication, "translate", lambda context, text, *_: f"[{text}]")


@pytest.mark.usefixtures("marked")
def test_a_known_sentence_is_translated_with_its_values_in_place() -> None:
    assert in_words("a.review is empty.") == "[a.review is empty.]"
    assert in_words("It belongs to another call.") == "[It belongs to another call.]"


@pytest.mark.usefixtures("marked")
def test_two_sentences_are_translated_one_by_one_and_phrases_in_them_too() -> None:
    text = 'The file name says "letter". It belongs to "A. Cluster" by its name and the number in its name.'
    assert in_words(text) == (
        '[The file name says "letter".] [It belongs to "A. Cluster" by [[its name] and [the number in its name]].]'
    )


@pytest.mark.usefixtures("marked")
def test_an_unknown_sentence_is_shown_as_it_is() -> None:
    assert in_words("Nobody has ever heard of this. It is new.") == "Nobody has ever heard of this. It is new."
