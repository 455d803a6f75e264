"""What a document is and whose, by its name and text: always a proposal with its reason, for a person to change."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from workbench.intake.eligibility import is_legal_person, organisation_number
from workbench.intake.names import composed

Kind = Literal["application", "recommendation", "annex"]

_LETTER_HEADING = re.compile(
    r"rekommendation|tillstyrkan|stödbrev|\bintyg\b.*\bregion|\bregion\w*\b.*\bintyg\b|\byttrande från region"
    r"|recommendation|\bendorsement|\bletter of support|\bsupport letter"
)
_RECOMMENDATION = re.compile(_LETTER_HEADING.pattern + "|rekommendera|tillstyrk")
_HOLDS_BOTH = re.compile(
    r"(?:\bmed|\binkl\w*\.?|\boch|\bwith|\band|\bincl\w*\.?|\+|&) (?:\w+ )?(?:rekommend|recommend)"
)
_ANNEX = re.compile(r"\bbilag(?:a|or)\b|\bannex\b|\bappendix\b")
_APPLICATION = re.compile(r"\bans[öo]k(?:an|ning)|\bapplication\b")
_RECOMMENDING = re.compile(
    r"\b(?:vi|region(?:en|förbundet)?|härmed)\s+(?:\w+\s+){0,3}?"
    r"(?:rekommenderar|rekommenderas|tillstyrker|tillstyrks|förordar|intygar|intygas)\b(?!\s+(?:oss|vår))"
    r"|\bregion\b.{0,40}\brecommends\b|\bwe\s+(?:\w+\s+){0,3}?(?:recommend|endorse)\b"
)
_MENTION = re.compile(r"bifog|bilag|bilägg|\benclosed|\battached|rekommenderas av|recommended by|vår rekommendation")
"""A line that only speaks of a recommendation elsewhere."""

_TITLE_LINES, _TITLE_WORDS = 15, 12
_LETTER_PAGES = 3
"""A recommendation is a letter: a longer document speaks of one."""

_APPLICANT_LABEL = re.compile(
    r"\W*(?:(?P<heading>sökande(?: (?:kluster)?organisation)?|applicant(?: organi[sz]ation)?)"
    r"|klusterorganisation(?:en)?(?:s namn)?|organisation(?:ens namn|snamn)?|klustrets namn"
    r"|cluster organi[sz]ation|name of (?:the )?(?:applicant|organi[sz]ation))"
    r"\s*(?P<colon>:?)\s*(?P<value>.*)",
    re.IGNORECASE,
)
"""A word for the applicant; the first two may also stand alone above the name, without a colon."""

_ANY_LABEL = re.compile(
    r"[^:]{1,40}:.*|organisationsnummer|org\.?\s*-?\s*(?:nr|nummer)\.?|organi[sz]ation number|telefon|e-?post|adress"
    r"|postadress|kontaktperson|region|datum|projekt|ansökan|phone|e-?mail|address|contact person|date|project"
    r"|application"
)
_SENTENCE = re.compile(r"[.?!]$|\b(?:är|har|ska|vill|söker|is|has|are|will)\b")
_BEHIND_NAME = re.compile(
    r"[\s,;(–-]*(?:\borg(?:\b|anisationsn)|\bcorporate\b|\breg\.|[0-9]{6}[-–]?[0-9]{4}).*", re.IGNORECASE
)
_NUMBER = r"(?<![0-9])((?:16)?[0-9]{6}{hyphen}[0-9]{4})(?![0-9])"
_LABELLED_NUMBER = re.compile(
    r"(?:\borg(?:anisations)?[.\s-]*(?:nr|nummer|no)\b|organi[sz]ation(?:al)? number|corporate identity"
    r"|registration number)[^0-9]{0,80}?" + _NUMBER.replace("{hyphen}", r"\s?[-–‐]?\s?"),
    re.IGNORECASE,
)
_BARE_NUMBER = re.compile(_NUMBER.replace("{hyphen}", r"[-–‐]"))


@dataclass(frozen=True, slots=True)
class Classification:
    """The kind proposed for a document, and a short English sentence of why; ``sure`` unless it is the default."""

    kind: Kind
    reason: str
    sure: bool = True


def classify(file_name: str, pages: Sequence[str]) -> Classification:
    """Return what a document is: its name decides, then its text (one string per page), then it is an application."""
    return kind_by_name(file_name) or kind_by_text(pages) or Classification(
        "application", "Neither name nor text says that it is anything else.", sure=False
    )  # fmt: skip


def kind_by_name(file_name: str) -> Classification | None:
    """Return what the file name says that the document is."""
    name = " ".join(re.sub(r"[_\s]+", " ", composed(file_name)).casefold().split())
    if _HOLDS_BOTH.search(name):
        return Classification("application", "The file name says that a recommendation is in the same file.")
    for kind, pattern in _BY_NAME:
        if match := pattern.search(name):
            return Classification(kind, f'The file name says "{_whole_words(name, match)}".')
    return None


_BY_NAME: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("recommendation", _RECOMMENDATION),
    ("annex", _ANNEX),
    ("application", _APPLICATION),
)


def kind_by_text(pages: Sequence[str]) -> Classification | None:
    """Return what the document's heading or, in a letter, its phrases say that it is."""
    if not any(pages):
        return None
    titles = list(_titles(composed(pages[0])))
    applying = _first_title(titles, _APPLICATION, but_not=_RECOMMENDATION)
    if len(pages) <= _LETTER_PAGES:
        heading = _first_title(titles, _LETTER_HEADING, but_not=_MENTION)
        phrase = _RECOMMENDING.search(" ".join(composed(" ".join(pages)).casefold().split()))
        if heading and (phrase or not applying):
            return Classification("recommendation", f'The heading says "{_shortened(heading)}".')
        if phrase and not applying and not applicant_in_text(pages):
            return Classification("recommendation", f'The text says "{_shortened(phrase.group())}".')
    return Classification("application", f'The heading says "{_shortened(applying)}".') if applying else None


def _titles(page: str) -> Iterator[str]:
    """Yield the first short lines of a page."""
    lines = [" ".join(line.split()) for line in page.splitlines() if line.strip()]
    return (line for line in lines[:_TITLE_LINES] if len(line.split()) <= _TITLE_WORDS)


def _first_title(titles: Sequence[str], pattern: re.Pattern[str], *, but_not: re.Pattern[str]) -> str:
    plain = ((title, title.casefold()) for title in titles)
    return next((title for title, folded in plain if pattern.search(folded) and not but_not.search(folded)), "")


def _whole_words(text: str, match: re.Match[str]) -> str:
    """Return the match widened to the words that it lies in."""
    end = re.compile(r"\w*").match(text, match.end())
    return text[match.start() : end.end() if end else match.end()]


def _shortened(text: str, length: int = 60) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 1].rstrip() + "…"


def applicant_in_text(pages: Sequence[str]) -> str:
    """Return the applicant named behind a label such as "Sökande:" on the first two pages, or ""."""
    lines = [" ".join(line.split()) for page in pages[:2] for line in composed(page).splitlines() if line.strip()]
    for line, next_line in pairwise([*lines, ""]):
        match = _APPLICANT_LABEL.fullmatch(line)
        if match is None or not (match["colon"] or (match["heading"] and not match["value"])):
            continue
        if name := _as_name(match["value"] or next_line):
            return name
    return ""


def _as_name(text: str) -> str:
    """Return the text without an organisation number behind it, or "" where it reads like no name."""
    name = _BEHIND_NAME.sub("", text).strip(" ,;")
    letters = sum(character.isalpha() for character in name)
    fits = 3 <= len(name) <= 100 and letters >= 3 and len(name.split()) <= 8 and not name[0].islower()
    return name if fits and not _SENTENCE.search(name) and not _ANY_LABEL.fullmatch(name.casefold()) else ""


def organisation_number_in_text(text: str) -> str | None:
    """Return the applicant's number, NNNNNN-NNNN: the first labelled one, or else the only one of a legal person."""
    for match in _LABELLED_NUMBER.finditer(text):
        if number := organisation_number(match[1]):
            return number
    others = organisation_numbers_in_text(text)
    return next(iter(others)) if len(others) == 1 else None


def organisation_numbers_in_text(text: str) -> frozenset[str]:
    """Return all labelled numbers, and those with a hyphen that are a legal person's; personal numbers are none."""
    labelled = (organisation_number(match[1]) for match in _LABELLED_NUMBER.finditer(text))
    bare = (organisation_number(match[1]) for match in _BARE_NUMBER.finditer(text))
    return frozenset([*filter(None, labelled), *(number for number in bare if number and is_legal_person(number))])
