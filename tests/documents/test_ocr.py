import os
import stat
from pathlib import Path

import pytest

from tests.documents.documents_for_tests import add_to, pdf, pymupdf
from workbench.documents.client import DocumentClient
from workbench.documents.ocr import Tesseract, find_tesseract, in_background, read_page
from workbench.documents.protocol import DocumentFailure, Word
from workbench.documents.recognised import RecognisedText
from workbench.errors import InputRefusedError, UrvalError

A, B = "a" * 64, "b" * 64
TABLE = "\t".join(["level", "page", "block", "par", "line", "word", "left", "top", "width", "height", "conf", "text"])


def installed() -> Tesseract:
    try:
        return find_tesseract()
    except InputRefusedError as missing:
        pytest.skip(str(missing))


def picture_of_text(text: str) -> bytes:
    """A page that is a picture of a text, at 200 dpi."""
    picture = pymupdf.open(stream=pdf([text]), filetype="pdf")[0].get_pixmap(dpi=200)
    document = pymupdf.open()
    page = document.new_page()
    page.insert_image(page.rect, pixmap=picture)
    return bytes(document.tobytes())


def program(folder: Path, script: str) -> Tesseract:
    """A stand-in for Tesseract that does what a shell script says."""
    path = folder / "tesseract"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return Tesseract(str(path), "swe")


def row(*place: int, text: str) -> str:
    return "\t".join(["5", "1", "1", "1", "1", "1", *map(str, place), "90", text])


@pytest.fixture
def scan(client: DocumentClient) -> str:
    return add_to(client, picture_of_text("Klustret prövar ny teknik"))


def test_tesseract_reads_the_words_of_a_scan_where_they_stand(client: DocumentClient, scan: str) -> None:
    words = read_page(client, installed(), scan, 0)
    assert [word.text for word in words] == ["Klustret", "prövar", "ny", "teknik"]
    [real] = client.words(add_to(client, pdf(["Klustret"])), 0).result()
    assert (words[0].x0, words[0].y1) == pytest.approx((real.x0, real.y1), abs=5)


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_the_table_becomes_words_and_nonsense_in_it_is_left_out(
    client: DocumentClient, scan: str, tmp_path: Path
) -> None:
    lines = [TABLE, row(300, 150, 90, 30, text="ord"), "nonsense", row(1, 1, 1, 1, text=" ")]
    (tmp_path / "table").write_text("\n".join(lines))
    [word] = read_page(client, program(tmp_path, f"cat > /dev/null; cat {tmp_path}/table"), scan, 0)
    assert word.text == "ord"
    assert (word.x0, word.y0) == pytest.approx((72, 36), abs=0.1)


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
@pytest.mark.parametrize("script", ["exit 3", "kill -9 $$", "cat > /dev/null; exit 1"])
def test_a_program_that_fails_is_told(client: DocumentClient, scan: str, tmp_path: Path, script: str) -> None:
    with pytest.raises(DocumentFailure, match="could not read this page"):
        read_page(client, program(tmp_path, script), scan, 0)


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_a_program_that_hangs_is_killed(
    client: DocumentClient, scan: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.documents.ocr._SECONDS", 0.2)
    with pytest.raises(DocumentFailure, match="took too long"):
        read_page(client, program(tmp_path, "exec sleep 60"), scan, 0)


def test_without_the_program_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(InputRefusedError, match="install tesseract-ocr and tesseract-ocr-swe"):
        find_tesseract()


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_without_swedish_it_is_said_what_to_add(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program(tmp_path, "echo eng")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(InputRefusedError, match="without Swedish"):
        find_tesseract()


def test_a_known_error_in_the_background_is_the_answer() -> None:
    def refused() -> None:
        raise InputRefusedError("No.")

    assert isinstance(in_background(refused).exception(timeout=10), UrvalError)
    assert in_background(lambda: 3).result(timeout=10) == 3


# -- what was read -----------------------------------------------------------------------------------------------


def word(at: int, text: str, line: int = 0) -> Word:
    return Word(10.0 * at, 0, 10.0 * at + 9, 9, text, 0, line)


def test_what_was_read_is_found_selected_and_listed_as_text(tmp_path: Path) -> None:
    with DocumentClient(recognised=RecognisedText(tmp_path)) as client:
        key = add_to(client, picture_of_text("Klustret"))
        assert client.words(key, 0).result() == ()
        read = (word(0, "Klustret"), word(1, "prövar"), word(0, "nytt", line=1))
        client.recognised.put(key, 0, read)
        assert client.words(key, 0).result() == read
        assert client.text(key).result() == ("Klustret prövar\nnytt",)
        [hit] = client.search(key, "PRÖVAR  nytt").result()
        assert hit.rects == ((10, 0, 19, 9), (0, 0, 9, 9))
        assert client.search(key, "saknas").result() == ()


def test_a_page_with_text_of_its_own_keeps_it(tmp_path: Path, four_pages: bytes) -> None:
    with DocumentClient(recognised=RecognisedText(tmp_path)) as client:
        key = add_to(client, four_pages)
        client.recognised.put(key, 0, (word(0, "misread"),))
        assert client.words(key, 0).result()[0].text == "Page"


def test_what_was_read_is_there_the_next_time_and_gone_when_forgotten(tmp_path: Path) -> None:
    RecognisedText(tmp_path).put(A, 2, (word(0, "åäö"),))
    again = RecognisedText(tmp_path)
    assert again.words(A, 2) == (word(0, "åäö"),)
    assert (again.has(A), again.has_page(A, 2), again.has_page(A, 0), again.has(B)) == (True, True, False, False)
    again.forget([A, B])
    assert not again.has(A)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("data", ["", "[]", "{}", '{"version": 9}', '{"version": 1, "pages": {"x": 3}}'])
def test_a_damaged_file_counts_as_nothing_read(tmp_path: Path, data: str) -> None:
    (tmp_path / f"{A}.json").write_text(data)
    assert not RecognisedText(tmp_path).has(A)


def test_only_documents_named_by_their_hash_are_kept_on_disk(tmp_path: Path) -> None:
    kept = RecognisedText(tmp_path)
    kept.put("../outside", 0, (word(0, "here"),))
    assert kept.words("../outside", 0) == (word(0, "here"),)
    assert list(tmp_path.iterdir()) == []
