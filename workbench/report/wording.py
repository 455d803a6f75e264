"""The report's own texts, in the language of the report; the window's language has no part in them."""

import datetime as dt
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any, Literal

from workbench import paths

Language = Literal["sv", "en"]
LANGUAGES: tuple[Language, ...] = ("sv", "en")


class Wording:
    """Texts by key, such as ``ranking.title``; a key that is missing is a bug and raises KeyError."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._texts = read_wording()

    def __call__(self, key: str, /, **values: object) -> str:
        """Return a text with its values filled in."""
        text = self._texts[key][self.language]
        return text.format(**values) if values else text

    def of(self, texts: Mapping[str, str]) -> str:
        """Return the call's own text in this language, else in any that it has; line breaks become spaces."""
        text = texts.get(self.language) or next((each for each in texts.values() if each), "")
        return " ".join(text.split())

    def known(self, group: str, name: str) -> str:
        """Return the text of a name that may be unknown to this version, then the name itself."""
        texts = self._texts.get(f"{group}.{name}")
        return texts[self.language] if texts else name

    def number(self, value: float | Decimal | Fraction | None, decimals: int = 2) -> str:
        """Return a number for a sentence, without needless zeros, with the language's decimal sign."""
        if value is None:
            return "–"
        text = f"{float(value):.{decimals}f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
        return text.replace(".", ",").replace("-", "−") if self.language == "sv" else text.replace("-", "−")

    def amount(self, value: Decimal) -> str:
        """Return a sum of money, with spaces that don't break between thousands."""
        text = f"{value:,.2f}".replace(",", "\u00a0").replace(".00", "")
        return text.replace(".", ",") if self.language == "sv" else text

    def moment(self, value: dt.date) -> str:
        """Return a date, with its time where it has one."""
        return f"{value:%Y-%m-%d %H:%M}" if isinstance(value, dt.datetime) else value.isoformat()


@cache
def read_wording() -> Mapping[str, Mapping[str, str]]:
    """Return every text by key and language."""
    tables = tomllib.loads((paths.resources() / "report" / "wording.toml").read_text("utf-8"))
    return dict(_flat(tables, ""))


def _flat(table: Mapping[str, Any], prefix: str) -> list[tuple[str, Mapping[str, str]]]:
    """Return the texts below a table: a text is what is written in the report's languages."""
    found = []
    for name, value in table.items():
        if set(value) == set(LANGUAGES):
            found.append((f"{prefix}{name}", value))
        else:
            found += _flat(value, f"{prefix}{name}.")
    return found
