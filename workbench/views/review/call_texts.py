"""The call's own texts and numbers, as the user's language writes them."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from PySide6.QtCore import QLocale

from workbench.models.reviewing import plain

_FALLBACKS = ("en", "sv")
_HUNDREDTH = Decimal("0.01")


def in_language(texts: Mapping[str, str]) -> str:
    """Return the text in the language of the window, else in one that there is, each paragraph on one line."""
    wanted = QLocale.languageToCode(QLocale().language())
    found = next((texts[code] for code in (wanted, *_FALLBACKS) if texts.get(code)), next(iter(texts.values()), ""))
    return "\n".join(" ".join(paragraph.split()) for paragraph in found.strip().split("\n\n"))


def points_text(points: Decimal) -> str:
    """Return points as text: 3.5 in English, 3,5 in Swedish."""
    return plain(points).replace(".", QLocale().decimalPoint())


def total_text(total: Fraction) -> str:
    """Return a total with two decimals, halves rounded up."""
    exact = Decimal(total.numerator) / Decimal(total.denominator)
    return f"{exact.quantize(_HUNDREDTH, ROUND_HALF_UP):f}".replace(".", QLocale().decimalPoint())
