"""Words that OCR found on scanned pages: kept on this computer only, never in a review file, safe to delete."""

import json
import re
import threading
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from workbench.documents.line_ends import joined
from workbench.documents.protocol import Hit, Word, pack_words, unpack_words
from workbench.paths import cache_folder

NAME = "ocr"
_VERSION = 1
_SHA256 = re.compile("[0-9a-f]{64}")
_NO_WORDS = (OSError, ArithmeticError, LookupError, RecursionError, TypeError, ValueError)  # a damaged or foreign file

Pages = dict[int, tuple[Word, ...]]


class RecognisedText:
    """Words by document and page; those of documents named by their SHA-256 are kept on disk. Thread-safe."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._pages: dict[str, Pages] = {}

    def has(self, key: str) -> bool:
        """Tell whether any page of a document was read."""
        return bool(self._of(key))

    def has_page(self, key: str, page: int) -> bool:
        """Tell whether a page was read, whatever was found on it."""
        return page in self._of(key)

    def words(self, key: str, page: int) -> tuple[Word, ...]:
        """Return what was read on a page; nothing where it wasn't read."""
        return self._of(key).get(page, ())

    def put(self, key: str, page: int, words: Iterable[Word]) -> None:
        """Keep what was read on a page."""
        pages = {**self._of(key), page: tuple(words)}
        with self._lock:
            self._pages[key] = pages
        path = self._path(key)
        if path is not None:
            value = {"version": _VERSION, "pages": {str(number): pack_words(each) for number, each in pages.items()}}
            with suppress(OSError):  # a full disk: then it is read again another time
                path.parent.mkdir(mode=0o700, exist_ok=True)
                draft = path.with_suffix(".new")
                draft.write_text(json.dumps(value), encoding="utf-8")
                draft.replace(path)

    def forget(self, keys: Iterable[str]) -> None:
        """Drop what was read in documents, here and on disk, for text that is purged elsewhere."""
        for key in keys:
            with self._lock:
                self._pages.pop(key, None)
            path = self._path(key)
            if path is not None:
                path.unlink(missing_ok=True)

    def text(self, key: str, page: int) -> str:
        """Return a page's text, a line per line."""
        lines: dict[tuple[int, int], list[str]] = {}
        for word in self.words(key, page):
            lines.setdefault((word.block, word.line), []).append(word.text)
        return "\n".join(" ".join(line) for line in lines.values())

    def search(self, key: str, needle: str) -> tuple[Hit, ...]:
        """Return the hits of a needle, in order: case is ignored, lines are joined."""
        sought = " ".join(needle.split()).casefold()
        if not sought:
            return ()
        return tuple(hit for page, words in sorted(self._of(key).items()) for hit in _hits(page, words, sought))

    def _of(self, key: str) -> Pages:
        with self._lock:
            if key not in self._pages:
                self._pages[key] = self._read(key)
            return self._pages[key]

    def _read(self, key: str) -> Pages:
        path = self._path(key)
        if path is None or not path.is_file():
            return {}
        try:
            value = json.loads(path.read_text(encoding="utf-8"))
            if value["version"] != _VERSION:
                return {}
            return {int(page): unpack_words(words) for page, words in value["pages"].items()}
        except _NO_WORDS:
            return {}

    def _path(self, key: str) -> Path | None:
        if not _SHA256.fullmatch(key):
            return None
        return (self._folder if self._folder is not None else cache_folder() / NAME) / f"{key}.json"


def _hits(page: int, words: tuple[Word, ...], sought: str) -> list[Hit]:
    """Find a needle in the words of a page with one space between two; a hit's rectangles are those of its words."""
    text, starts = "", []
    for word in words:
        starts.append(len(text))
        text += f"{joined([word.text]).casefold()} "
    hits, at = [], text.find(sought)
    while at >= 0:
        end = at + len(sought)
        touched = [
            word for start, word in zip(starts, words, strict=True) if start < end and start + len(word.text) > at
        ]
        hits.append(Hit(page, tuple((word.x0, word.y0, word.x1, word.y1) for word in touched)))
        at = text.find(sought, end)
    return hits
