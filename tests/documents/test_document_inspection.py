import os
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.documents.documents_for_tests import SAMPLES, encrypted_pdf, many_pages_pdf, pageless_pdf, pdf, pymupdf
from workbench.documents.inspect import inspect_files


def test_every_sample_gets_a_status_and_the_counts_that_pymupdf_has(capfd: pytest.CaptureFixture[str]) -> None:
    if not SAMPLES.is_dir():
        pytest.skip("the sample PDFs lie beside the project, and are not here")
    paths = sorted(SAMPLES.glob("*.pdf"))
    found = inspect_files(paths)
    assert capfd.readouterr() == ("", "")
    assert [each["path"] for each in found] == [str(path) for path in paths]
    assert Counter(each["status"] for each in found) == {"ok": 111, "empty": 4, "damaged": 3, "encrypted": 2}
    assert all(each["reason"] for each in found if each["status"] != "ok")
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    for each in found:
        if each["status"] == "ok":
            document = pymupdf.open(each["path"], filetype="pdf")
            words = sum(len(page.get_text("words")) for page in document)
            assert (each["pages"], each["words"]) == (document.page_count, words), each["path"]


def test_each_kind_of_file_is_told_apart(tmp_path: Path) -> None:
    picture = pymupdf.Pixmap(pymupdf.csRGB, (0, 0, 4, 4)).tobytes("png")
    files = {
        "good.pdf": (pdf(["three good words"]), "ok"),
        "locked.pdf": (encrypted_pdf(user="open sesame", owner="owner"), "encrypted"),
        "owner only.pdf": (encrypted_pdf(user="", owner="owner"), "ok"),
        "no bytes.pdf": (b"", "empty"),
        "no pages.pdf": (pageless_pdf(), "empty"),
        "picture.pdf": (picture, "damaged"),
        "text.pdf": (b"plain text\n" * 50, "damaged"),
        "drawing.pdf": (b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', "damaged"),
        "zip.pdf": (b"PK\x05\x06" + bytes(18), "damaged"),
        "cut.pdf": (pdf(["cut short"])[:300], "damaged"),
        "noise.pdf": (b"%PDF-1.4\n" + bytes(range(256)) * 40, "damaged"),
    }
    for name, (data, _status) in files.items():
        (tmp_path / name).write_bytes(data)
    found = inspect_files([tmp_path / name for name in files])
    assert {Path(str(each["path"])).name: each["status"] for each in found} == {
        name: status for name, (_data, status) in files.items()
    }
    assert found[0] == {"path": str(tmp_path / "good.pdf"), "status": "ok", "pages": 1, "words": 3, "reason": ""}
    assert all(each["reason"] for each in found if each["status"] != "ok")
    assert "not a PDF" in str(found[5]["reason"])


def test_a_repaired_document_is_usable_and_says_so(tmp_path: Path) -> None:
    broken = tmp_path / "repaired.pdf"
    broken.write_bytes(pdf(["still readable"]).replace(b"startxref", b"startxxxx"))
    [found] = inspect_files([broken])
    assert (found["status"], found["words"]) == ("ok", 2)
    assert "repaired" in str(found["reason"])


def test_paths_that_are_no_files_get_a_reason(tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    (tmp_path / "broken link.pdf").symlink_to(tmp_path / "gone.pdf")
    (tmp_path / "circle.pdf").symlink_to(tmp_path / "circle.pdf")
    (tmp_path / "target.pdf").write_bytes(pdf(["linked"]))
    (tmp_path / "link.pdf").symlink_to(tmp_path / "target.pdf")
    names = ["folder.pdf", "broken link.pdf", "circle.pdf", "link.pdf", "missing.pdf", "nul\0.pdf"]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.pdf")
        names.append("pipe.pdf")
    found = dict(zip(names, inspect_files([tmp_path / name for name in names]), strict=True))
    assert found.pop("link.pdf")["status"] == "ok"
    assert {each["status"] for each in found.values()} == {"damaged"}
    assert all(str(each["reason"]).endswith(".") for each in found.values())


@pytest.mark.skipif(sys.platform == "win32", reason="makes a file with holes by truncation")
def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as file:
        file.truncate(2**40)
    [found] = inspect_files([huge])
    assert (found["status"], found["reason"]) == ("damaged", "The file is larger than 256 MB.")


def test_a_long_document_is_counted_as_far_as_time_allows(tmp_path: Path) -> None:
    long = tmp_path / "long.pdf"
    long.write_bytes(many_pages_pdf(60_000))
    [found] = inspect_files([long], time_limit=4)
    assert (found["status"], found["pages"]) == ("ok", 60_000)
    assert found["words"] == 120_000 or "were counted" in str(found["reason"])


def test_no_paths_need_no_worker() -> None:
    assert inspect_files([]) == []
