"""The domain's own sentences in the user's language.

Domain packages know nothing of Qt and word their reasons in English. Those that users meet often are listed here, with
%1, %2 … where a value stands; a sentence that isn't listed is shown as it is. A test holds the list against the code.
"""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from workbench.views.translation import QT_TRANSLATE_NOOP

SENTENCES = (
    # merging
    QT_TRANSLATE_NOOP("Reasons", "It changes what isn't its author's to change; that is kept aside and doesn't count."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "It comes from somebody who isn't on the roster; it counts once they are and their device is accepted.",
    ),
    QT_TRANSLATE_NOOP("Reasons", "It comes from a device that isn't accepted yet; it counts once a lead accepts it."),
    QT_TRANSLATE_NOOP("Reasons", "It belongs to another call."),
    QT_TRANSLATE_NOOP("Reasons", "It is damaged or incomplete; ask for a new copy."),
    QT_TRANSLATE_NOOP("Reasons", "It is the file that is merged into."),
    QT_TRANSLATE_NOOP("Reasons", "The copy is incomplete: it was cut off on its way; ask for a new one."),
    QT_TRANSLATE_NOOP("Reasons", "It is being written to, or its window crashed; open and close it first."),
    QT_TRANSLATE_NOOP("Reasons", "There is no such file."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is not a review file."),
    QT_TRANSLATE_NOOP("Reasons", "%1 is empty."),
    # ranking
    QT_TRANSLATE_NOOP("Reasons", "Without a complete review, and so without a rank: %1."),
    QT_TRANSLATE_NOOP("Reasons", "The Kemeny order was found by search and is not proven optimal."),
    QT_TRANSLATE_NOOP("Reasons", "Expected ranks are computed to ±%1 only; the scores say too little."),
    QT_TRANSLATE_NOOP(
        "Reasons",
        "The applications fall apart into %1 groups (%2) that share no reviewer: comparing across "
        "them rests on the assumption that the groups are alike, not on scores.",
    ),
    # intake
    QT_TRANSLATE_NOOP("Reasons", "Reading documents"),
    QT_TRANSLATE_NOOP("Reasons", "A person chose it."),
    QT_TRANSLATE_NOOP("Reasons", "It was imported on its own."),
    QT_TRANSLATE_NOOP("Reasons", "Neither name nor text says that it is anything else."),
    QT_TRANSLATE_NOOP("Reasons", "Another file in the folder is the application."),
    QT_TRANSLATE_NOOP(
        "Reasons", "Nothing says which file in the folder is the application, so the first by name was taken."
    ),
    QT_TRANSLATE_NOOP("Reasons", "No document of it is the application itself."),
    QT_TRANSLATE_NOOP("Reasons", "More than one document says that it is the application."),
    QT_TRANSLATE_NOOP("Reasons", "No PDF file lies in this folder."),
    QT_TRANSLATE_NOOP("Reasons", 'The file name says "%1".'),
    QT_TRANSLATE_NOOP("Reasons", 'The heading says "%1".'),
    QT_TRANSLATE_NOOP("Reasons", 'The text says "%1".'),
    QT_TRANSLATE_NOOP("Reasons", "The file name says that a recommendation is in the same file."),
    QT_TRANSLATE_NOOP("Reasons", 'It belongs to "%1" by %2.'),
    QT_TRANSLATE_NOOP("Reasons", "Neither its name nor its text says which application it belongs to."),
    # documents
    QT_TRANSLATE_NOOP("Reasons", "The document needs a password."),
    QT_TRANSLATE_NOOP("Reasons", "The PDF is damaged and can't be opened."),
    QT_TRANSLATE_NOOP("Reasons", "The file is not a PDF."),
    QT_TRANSLATE_NOOP("Reasons", "The file is empty."),
    QT_TRANSLATE_NOOP("Reasons", "The document has no pages."),
)
PHRASES = (
    QT_TRANSLATE_NOOP("Reasons", "its name"),
    QT_TRANSLATE_NOOP("Reasons", "a part of its name"),
    QT_TRANSLATE_NOOP("Reasons", "the number in its name"),
    QT_TRANSLATE_NOOP("Reasons", "the organisation number in its text"),
    QT_TRANSLATE_NOOP("Reasons", "the applicant named in its text"),
)
"""Parts of sentences, which the domain joins with "and"."""


def in_words(text: str) -> str:
    """Return one or two domain sentences in the user's language, or as they are where they aren't known here."""
    known = _known(text)
    if known is not None:
        return known
    for end in (found.start() + 1 for found in re.finditer(r"\. ", text)):
        first, second = _known(text[:end]), _known(text[end + 1 :])
        if first is not None and second is not None:
            return f"{first} {second}"
    return text


def _known(sentence: str) -> str | None:
    for source, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found:
            text = QCoreApplication.translate("Reasons", source)
            for place, value in enumerate(found.groups(), start=1):
                text = text.replace(f"%{place}", _value(value))
            return text
    return None


def _value(value: str) -> str:
    """Return a value of a sentence, translated where it is made of known phrases."""
    phrases = value.split(" and ")
    if not all(phrase in PHRASES for phrase in phrases):
        return value
    joined = QCoreApplication.translate("Reasons", "%1 and %2")
    text, *more = (QCoreApplication.translate("Reasons", phrase) for phrase in phrases)
    for phrase in more:
        text = joined.replace("%1", text).replace("%2", phrase)
    return text


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return each sentence as a pattern; a value holds no end of a sentence followed by another sentence's start."""
    return tuple((source, re.compile(re.sub(r"%\d", "(.+)", re.escape(source)), re.DOTALL)) for source in SENTENCES)
