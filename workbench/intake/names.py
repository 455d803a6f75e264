"""What file names say: their natural order, the number and the applicant in them, and the words to compare them by."""

import re
import unicodedata
from pathlib import PurePath

NaturalKey = tuple[tuple[int, int, str], ...]

_SWEDISH_ORDER = str.maketrans({"å": "{", "ä": "|", "ö": "}"})
"""The three letters in the alphabet's order behind z, whatever the locale."""

_LABELS = frozenset(
    """
    ansökan ansökning ansökningar ansökningshandling ansokan application
    rekommendation rekommendationer rekommendationen rekommendationsbrev rekommenderar tillstyrkan tillstyrker stödbrev
    intyg yttrande recommendation recommendations endorsement
    bilaga bilagor annex appendix attachment
    dokument document handling handlingar pdf scan skannad inskannad kopia copy slutlig slutversion final version
    signerad underskriven undertecknad signed s3 piloten pilot s3piloten tillväxtverket
    """.split()  # noqa: SIM905 - a list of words reads better than a list of quotes
)
"""Words that say what a file is, not whose it is; a name loses them at both ends."""

_FILLERS = frozenset(
    """
    region regionen regionens från för av till om på med och i from for of to the by a letter support
    """.split()  # noqa: SIM905 - as above
)
"""Words that tell nobody apart; left out when names are compared."""

_GENERIC = frozenset(
    """
    kluster klustret klustrets klusterorganisation klusterorganisationen cluster clusters organisation organisationen
    ab hb kb ek ideell ideella ekonomisk förening föreningen stiftelse stiftelsen län läns county kommun
    blekinge dalarna gotland gävleborg halland jämtland härjedalen jönköping kalmar kronoberg norrbotten skåne stockholm
    sörmland södermanland uppsala värmland västerbotten västernorrland västmanland västra götaland götalandsregionen
    örebro östergötland sverige sweden norra södra östra mellersta
    """.split()  # noqa: SIM905 - as above
)
"""Words that many applicants share: a name of nothing else is no match for a part of another."""

_LEGAL_FORMS = ("ab", "ideell förening", "ekonomisk förening", "ek för", "ideella föreningen")
_FREE_NUMBER = re.compile(r"(?<![^\W_])[0-9]{1,5}(?![^\W_])")
_WORD = re.compile(r"[^\W_]+")


def composed(text: str) -> str:
    """Return the text in NFC: some systems write å as two characters in file names, others as one."""
    return unicodedata.normalize("NFC", text)


def natural_key(name: str) -> NaturalKey:
    """Return a sorting key in which numbers count by value (2 before 10), case doesn't, and å ä ö follow z."""
    parts: list[tuple[int, int, str]] = []
    for part in re.findall(r"[0-9]+|[^0-9]+", composed(name)):
        digits = part.lstrip("0") if part[0] in "0123456789" else None
        parts.append((1, 0, part.casefold().translate(_SWEDISH_ORDER)) if digits is None else (0, len(digits), digits))
    return tuple(parts)


def words(text: str) -> list[str]:
    """Return the text's words for comparison: compatibility forms and case folded, accents kept, hyphenation undone."""
    plain = unicodedata.normalize("NFKC", text).replace("\u00ad", "")
    return _WORD.findall(re.sub(r"(?<=[^\W\d_])-\n(?=[^\W\d_])", "", plain).casefold())


def telling_words(text: str) -> list[str]:
    """Return the text's words except those that tell nobody apart."""
    return [word for word in words(text) if not _is_label(word) and word not in _FILLERS]


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a file's or applicant's name that tell whose it is, without a trailing legal form."""
    kept = telling_words(name)
    for form in _LEGAL_FORMS:
        ending = form.split()
        if len(kept) > len(ending) and kept[-len(ending) :] == ending:
            return tuple(kept[: -len(ending)])
    return tuple(kept)


def without_numbers(name: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without numbers at either end: they may count files rather than belong to a name."""
    places = [place for place, word in enumerate(name) if not word.isdecimal()]
    return name[places[0] : places[-1] + 1] if places else ()


def distinctive(name: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that few applicants share."""
    return tuple(word for word in name if len(word) >= 4 and not word.isdecimal() and not _of_many(word))


def _of_many(word: str) -> bool:
    return word in _GENERIC or word.removesuffix("s") in _GENERIC


def _is_label(word: str) -> bool:
    return word in _LABELS or (word[0] == "v" and word[1:].isdecimal())


def stem(file_name: str) -> str:
    """Return the file name without .pdf, composed."""
    path = PurePath(composed(file_name))
    return path.stem if path.suffix.casefold() == ".pdf" else path.name


def applicant_in_name(name: str) -> str:
    """Return the applicant as a file's or folder's name has it, or "" where it says only what the file is.

    Numbers go with the labels at both ends, except a single small last one: "07 Example 2".
    """
    text = composed(name).replace("_", " ")
    if " " not in text.strip():
        text = text.replace("-", " ").replace(".", " ")
    found = [match for match in _WORD.finditer(text) if not _is_label(match.group().casefold())]
    places = [place for place, match in enumerate(found) if not match.group().isdecimal()]
    if not places:
        return ""
    first, last = places[0], places[-1]
    if last == len(found) - 2 and len(found[-1].group()) <= 2:
        last += 1
    return " ".join(text[found[first].start() : found[last].end()].split())


def number_in_name(name: str) -> int | None:
    """Return the number that a name begins with, or else the only one in it; years and 0 are none."""
    name = composed(name)
    found = list(_FREE_NUMBER.finditer(name))
    if not found or (len(found) > 1 and _WORD.search(name, 0, found[0].start())):
        return None
    number = int(found[0].group())
    return None if number == 0 or 1900 <= number < 2100 else number
