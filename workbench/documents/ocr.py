"""Words of scanned pages, read by Tesseract where that is installed with Swedish.

The program never sees a stranger's file: the PDF worker draws the page, and Tesseract is given the bare pixels on its
standard input. It runs as a process of its own with limits on time and, on Linux, on memory and on writing files.
"""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TypeVar

from workbench.documents.client import DocumentClient
from workbench.documents.protocol import DocumentFailure, Raster, Word, storable
from workbench.errors import InputRefusedError, UrvalError

_SWEDISH, _ENGLISH = "swe", "eng"
_DPI = 300  # what Tesseract is trained for
_SECONDS = 90.0  # for a page
_LISTING_SECONDS = 10.0
_MEMORY = 2 * 2**30  # bytes of address space
_MOST_WORDS = 20_000  # of a page
_WORD_LEVEL = "5"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The program, and the languages that it reads here, as it wants to be told them ("swe+eng")."""

    program: str
    languages: str


def find_tesseract() -> Tesseract:
    """Return the installed Tesseract.

    Raises:
        InputRefusedError: it or its Swedish is missing; says what to install.
    """
    program = shutil.which("tesseract")
    if program is None:
        raise InputRefusedError(
            "Tesseract isn't installed, so scans can't be read as text. "
            "On Debian and Ubuntu install tesseract-ocr and tesseract-ocr-swe; elsewhere Tesseract with its Swedish."
        )
    languages = _languages(program)
    if _SWEDISH not in languages:
        raise InputRefusedError(
            "Tesseract is installed without Swedish. "
            "On Debian and Ubuntu install tesseract-ocr-swe; elsewhere add swe.traineddata to it."
        )
    return Tesseract(program, "+".join(each for each in (_SWEDISH, _ENGLISH) if each in languages))


def _languages(program: str) -> set[str]:
    listed = [program, "--list-langs"]
    try:
        done = subprocess.run(  # noqa: S603 - the program that PATH names, with no words from outside
            listed, capture_output=True, timeout=_LISTING_SECONDS, env=_environment(), check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return set()
    return set(done.stdout.decode(errors="replace").split())


def read_page(client: DocumentClient, tesseract: Tesseract, key: str, page: int) -> tuple[Word, ...]:
    """Return the words of a page as Tesseract reads them; raises DocumentFailure."""
    size = client.info(key).result().sizes[page]
    raster = client.render(key, page, zoom=_DPI / 72, urgent=False).result()
    if not raster.width:
        return ()
    scale = raster.width / size.width
    return tuple(_words(_recognised(tesseract, raster, round(scale * 72)), scale))


def _recognised(tesseract: Tesseract, raster: Raster, dpi: int) -> str:
    command = [tesseract.program, "stdin", "stdout", "-l", tesseract.languages, "--dpi", str(max(dpi, 70)), "tsv"]
    picture = b"P6 %d %d 255\n" % (raster.width, raster.height)
    quiet = subprocess.DEVNULL
    try:
        with subprocess.Popen(  # noqa: S603 - as above
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=quiet, env=_environment()
        ) as process:
            _limit(process.pid)  # in time: it waits for its picture
            try:
                answer, _ = process.communicate(picture + bytes(raster.pixels), timeout=_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                raise DocumentFailure("timeout", "Tesseract took too long to read this page.") from None
    except OSError:
        raise DocumentFailure("crashed", "Tesseract could not be started.") from None
    if process.returncode != 0:
        raise DocumentFailure("crashed", "Tesseract could not read this page.")
    return answer.decode(errors="replace")


def _limit(process: int) -> None:
    if sys.platform == "linux":
        import resource

        seconds = round(_SECONDS)
        for limit, most in (
            (resource.RLIMIT_AS, _MEMORY),
            (resource.RLIMIT_CPU, seconds),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        ):
            resource.prlimit(process, limit, (most, most))


def _environment() -> dict[str, str]:
    """Return what the program needs to know: where it and its languages are, and that one thread is enough."""
    kept = {name: os.environ[name] for name in ("PATH", "TESSDATA_PREFIX", "SYSTEMROOT") if name in os.environ}
    return {**kept, "OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"}


def _words(table: str, scale: float) -> Iterator[Word]:
    """Read Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, trust, text."""
    for row in table.splitlines()[1 : 10 * _MOST_WORDS]:
        fields = row.split("\t")
        if len(fields) != 12 or fields[0] != _WORD_LEVEL or not fields[11].strip():
            continue
        try:
            block, paragraph, line = (int(each) for each in fields[2:5])
            left, top, width, height = (int(each) / scale for each in fields[6:10])
        except ValueError:
            continue
        text = storable(fields[11].strip())
        yield Word(left, top, left + width, top + height, text, 1000 * block + paragraph, line)


def in_background(work: Callable[[], T]) -> "Future[T]":
    """Run work that may take a minute in a thread that ends with the program; its known errors are the future's."""
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except UrvalError as error:
            future.set_exception(error)

    threading.Thread(target=run, name="ocr", daemon=True).start()
    return future
