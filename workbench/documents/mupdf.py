"""PyMuPDF as the worker uses it: the one module that imports it, and what it may raise. Child process only."""

from typing import Any

import pymupdf as _pymupdf

pymupdf: Any = _pymupdf  # it calls itself typed, but its functions aren't
mupdf: Any = _pymupdf.mupdf

# What PyMuPDF lets through on hostile files: MuPDF's own errors, and those of the Python code around it.
FAULTS = (
    mupdf.FzErrorBase,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    SystemError,
    TypeError,
    ValueError,
)


def _no_outline(_document: Any) -> None:
    """Stand in for what PyMuPDF does at opening: it reads the whole outline, and overflows on one nested too deep."""


pymupdf.Document._loadOutline = _no_outline  # outlines are read by `navigation`, when asked for
