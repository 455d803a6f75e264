"""The report's own texts: none missing, none left over, in both languages."""

import datetime as dt
import re
import string
from decimal import Decimal
from pathlib import Path
from typing import get_args

import pytest

from workbench.intake.call_template import CHECKS, DOCUMENT_KINDS, RULE_KINDS
from workbench.ranking.agreement import NO_PAIRS, NO_SPREAD, ONE_RATER, ONE_UNIT
from workbench.ranking.rank import Group
from workbench.report.choices import SHEETS
from workbench.report.content import Position, Reason
from workbench.report.reviewers_sheet import STATISTICS
from workbench.report.wording import LANGUAGES, Wording, read_wording

PACKAGE = Path(__file__).parent.parent.parent / "workbench" / "report"


def placeholders(text: str) -> set[str]:
    return {name for _text, name, _format, _conversion in string.Formatter().parse(text) if name}


def test_every_text_is_written_in_both_languages_with_the_same_values() -> None:
    for key, texts in read_wording().items():
        assert set(texts) == set(LANGUAGES), key
        assert all(text.strip() for text in texts.values()), key
        assert placeholders(texts["sv"]) == placeholders(texts["en"]), key


def test_swedish_texts_are_swedish() -> None:
    alike = {key for key, texts in read_wording().items() if texts["sv"] == texts["en"]}
    assert alike == {
        "column.region",
        "column.median",
        "method.program",
        "method.program_text",
        "reviews.status",
        "field.status",
    }


def used_keys() -> set[str]:
    """Every key that the code names, those it puts together included."""
    source = "\n".join(path.read_text("utf-8") for path in PACKAGE.glob("*.py"))
    keys = set(re.findall(r"""["']([a-z_]+\.[a-z_0-9]+)["']""", source))
    families = {
        "sheet": SHEETS,
        "group": (*get_args(Group), "unranked"),
        "group_meaning": (*get_args(Group), "unranked"),
        "position": get_args(Position),
        "left_out": (*get_args(Reason), "stale", "weightless", "abstained"),
        "kind": RULE_KINDS,
        "way": tuple(CHECKS),
        "finding": tuple(f"missing_{kind}" for kind in DOCUMENT_KINDS),
        "outcome": ("selected", "reserve", "not_selected"),
        "status": ("draft", "submitted"),
        "method": ("personal_all", "personal_anonymous", "personal_none"),
        "agreement": tuple(f"{name}{part}" for name in STATISTICS for part in ("", "_meaning")),
        "package": ("letters", "dossier", "ranking", "reviews"),
        "undefined": (ONE_RATER, ONE_UNIT, NO_SPREAD, NO_PAIRS),
    }
    keys -= {"minutes.pdf"}  # a file's name
    return keys | {f"{family}.{name}" for family, names in families.items() for name in names}


def test_every_key_that_the_code_names_exists() -> None:
    known = set(read_wording())
    groups = {key.split(".")[0] for key in known}
    assert {key for key in used_keys() if key.split(".")[0] in groups} - known == set()


def test_no_text_is_left_over() -> None:
    source = "\n".join(path.read_text("utf-8") for path in PACKAGE.glob("*.py"))
    by_name = {
        "flag",
        "field",
        "finding",
        "summary",
        "personal",
        "basis",
        "verdict",
        "fact",
        "contact",
    }  # looked up by a name in the data, or by a short key
    left = {key for key in set(read_wording()) - used_keys() if key.split(".")[0] not in by_name}
    assert left == set()
    for key in read_wording():
        group, _dot, name = key.partition(".")
        if group in ("finding", "summary") and not name.startswith("missing_"):
            assert f'"{name}"' in source or f'"{key}"' in source, key


@pytest.mark.parametrize("sheet", SHEETS)
def test_sheet_names_fit_excel(sheet: str) -> None:
    for language in LANGUAGES:
        name = Wording(language)(f"sheet.{sheet}")
        assert len(name) <= 31
        assert not set(name) & set("[]:*?/\\'")


def test_numbers_in_sentences_follow_the_language() -> None:
    assert Wording("sv").number(Decimal("-0.50")) == "−0,5"
    assert Wording("en").number(2.0) == "2"
    assert Wording("sv").number(None) == "–"
    assert Wording("sv").moment(dt.datetime(2018, 5, 31, 16, 0)) == "2018-05-31 16:00"  # noqa: DTZ001


def test_a_missing_key_is_a_bug() -> None:
    with pytest.raises(KeyError):
        Wording("sv")("no.such_text")
