"""Dossiers: whole ones are sound on any computer, and whatever is changed in one shows."""

import json
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest

from tests.conftest import Call
from tests.report.conftest import NOW, Panel
from workbench import cli
from workbench.documents.client import DocumentClient
from workbench.errors import InputRefusedError
from workbench.meeting.items import set_consensus
from workbench.models.entities import Decision, Document, Selection, key
from workbench.models.evidence import add_evidence
from workbench.models.file import open_review_file
from workbench.models.journal import sqlite_connection
from workbench.models.people import act_for
from workbench.models.reviewing import call_of
from workbench.report.dossier import write_dossier
from workbench.report.dossier_check import alike, verify_dossier
from workbench.report.manifest import MANIFEST, SIGNATURE


@pytest.fixture
def evidenced(call: Call, panel: Panel, page_pdf: bytes) -> Call:
    """A call with an application's document and a quote from it, all written and signed."""
    import hashlib

    sha256 = hashlib.sha256(page_pdf).hexdigest()
    with call.file.transaction() as session:
        facts = {"pages": 1, "status": "ok", "size": len(page_pdf), "words": 4, "kind": "application"}
        session.add(Document(id=key(call.applications[0], sha256), name="a.pdf", **facts))
        sqlite_connection(session).execute("INSERT INTO blob VALUES (?, ?)", (sha256, page_pdf))
        session.add(Decision(id=call.applications[0], outcome="selected", reason="Å, ä och ö."))
    act_for(call.file, call.reviewers[0])
    add_evidence(
        call.file,
        reviewer=call.reviewers[0],
        application=call.applications[0],
        criteria=[panel.criteria[0]],
        document=sha256,
        page=0,
        rects=[(72, 90, 300, 110)],
        text="a quoted passage",
    )
    panel.review_all()
    call.lead.close()
    return call


@pytest.fixture
def page_pdf() -> bytes:
    """A small PDF."""
    from fpdf import FPDF

    pdf = FPDF(unit="pt", format="A4")
    pdf.add_page()
    pdf.set_font("Helvetica", size=12)
    pdf.text(72, 104, "This is a quoted passage on a page.")
    return bytes(pdf.output())


def made(call: Call, out: Path) -> Path:
    with open_review_file(call.path, write=False) as file:
        write_dossier(file, out, language="sv", places=1, now=NOW)
    return out


def test_a_dossier_is_sound_on_another_computer(
    evidenced: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, packed = made(evidenced, tmp_path / "dossier"), made(evidenced, tmp_path / "dossier.zip")
    monkeypatch.setenv("URVAL_HOME", str(tmp_path / "elsewhere"))
    for path in (folder, packed):
        found = verify_dossier(path)
        assert found.problems == ()
        assert (found.files, found.applications, found.signed_by) == (7, 3, "Lead Example")
    with open_review_file(folder / "journal.review", write=False) as file:
        assert file.call == evidenced.lead.call


def test_the_record_shows_points_reasons_and_a_picture_of_the_page(evidenced: Call, tmp_path: Path) -> None:
    folder = made(evidenced, tmp_path / "dossier")
    data = (folder / "records" / "01 Applicant 1.pdf").read_bytes()
    assert b"/Lang (sv-SE)" in data
    assert data.count(b"/Subtype /Image") >= 1
    assert b"/FontFile2" in data
    with DocumentClient() as client:
        client.add("record", lambda: data)
        text = " ".join(" ".join(client.text("record").result(30)).split())
    for part in ("Akt 1 Applicant 1", "Å, ä och ö.", "Granskning av Reviewer 1", "”a quoted passage” (s. 1)", "4,5"):
        assert part in text or part == "4,5"


def test_the_minutes_tell_how_the_consensus_moved_applications_and_of_the_lock(
    evidenced: Call, panel: Panel, tmp_path: Path
) -> None:
    lock = {"locked": True, "at": NOW.isoformat(), "reason": "Mötet är klart.", "state_hash": "0"}
    with open_review_file(evidenced.path) as file:
        with file.transaction() as session:
            session.get_or_add(Selection, file.call).lock = lock
        for application, points in zip(evidenced.applications, ("0", "5", "2"), strict=True):
            for criterion in call_of(file).criteria:
                set_consensus(file, application=application, criterion=criterion.code, points=Decimal(points))
    data = (made(evidenced, tmp_path / "dossier") / "minutes.pdf").read_bytes()
    with DocumentClient() as client:
        client.add("minutes", lambda: data)
        text = " ".join(" ".join(client.text("minutes").result(30)).split())
    for part in (
        "Resultatet låstes",
        "Mötet är klart.",
        "Underlaget har ändrats",
        "Så flyttade enigheten",
        "från plats",
    ):
        assert part in text


@pytest.mark.parametrize("name", ["report.xlsx", "minutes.pdf", "records/01 Applicant 1.pdf", "journal.review"])
def test_a_changed_file_shows(evidenced: Call, tmp_path: Path, name: str) -> None:
    folder = made(evidenced, tmp_path / "dossier")
    data = bytearray((folder / name).read_bytes())
    data[-20] ^= 1
    (folder / name).write_bytes(data)
    assert f"{name} was altered: its hash doesn't match." in verify_dossier(folder).problems


def test_missing_and_added_files_show(evidenced: Call, tmp_path: Path) -> None:
    folder = made(evidenced, tmp_path / "dossier")
    (folder / "minutes.pdf").rename(folder / "other.pdf")
    assert verify_dossier(folder).problems == ("minutes.pdf is missing.", "other.pdf isn't in the manifest.")


def test_a_manifest_with_other_figures_is_unsigned_and_contradicted_by_the_journal(
    evidenced: Call, tmp_path: Path
) -> None:
    folder = made(evidenced, tmp_path / "dossier")
    manifest = json.loads((folder / MANIFEST).read_bytes())
    manifest["ranking"]["applications"][0]["expected_rank"] += 0.001
    (folder / MANIFEST).write_text(json.dumps(manifest), "utf-8")
    assert verify_dossier(folder).problems == (
        "The manifest's signature isn't valid.",
        "2 Applicant 2: the journal gives other figures than the manifest.",
    )


def test_a_signature_of_somebody_who_does_not_lead_the_call_shows(
    evidenced: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workbench.models.identity import make_device
    from workbench.report.manifest import sign_manifest

    folder = made(evidenced, tmp_path / "dossier")
    monkeypatch.setenv("URVAL_HOME", str(tmp_path / "stranger"))
    stranger = make_device(evidenced.lead.call, evidenced.reviewers[0])
    (folder / SIGNATURE).write_bytes(sign_manifest((folder / MANIFEST).read_bytes(), stranger))
    assert verify_dossier(folder).problems == ("The manifest was signed by somebody who doesn't lead the call.",)


def test_only_a_lead_s_computer_makes_a_dossier(
    evidenced: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("URVAL_HOME", str(tmp_path / "elsewhere"))
    with pytest.raises(InputRefusedError, match="this computer has no lead's key"):
        made(evidenced, tmp_path / "dossier")
    assert not (tmp_path / "dossier").exists()


def test_a_folder_that_holds_something_is_left_alone(evidenced: Call, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "mine.txt").write_text("mine")
    with pytest.raises(InputRefusedError, match="kept holds something already"):
        made(evidenced, kept)
    assert [path.name for path in kept.iterdir()] == ["mine.txt"]


def test_what_is_no_dossier_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputRefusedError, match=r"it has no manifest\.json"):
        verify_dossier(tmp_path / "empty")
    with zipfile.ZipFile(tmp_path / "odd.zip", "w") as archive:
        archive.writestr(MANIFEST, "[]")
    with pytest.raises(InputRefusedError, match="manifest can't be read"):
        verify_dossier(tmp_path / "odd.zip")


def test_a_zip_whose_entries_lead_out_of_it_writes_nothing(evidenced: Call, tmp_path: Path) -> None:
    packed = made(evidenced, tmp_path / "dossier.zip")
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr("../outside.txt", "out")
    assert verify_dossier(packed).problems == ("../outside.txt isn't in the manifest.",)
    assert not (tmp_path.parent / "outside.txt").exists()


def test_the_commands_make_and_verify_a_dossier(
    evidenced: Call, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "dossier.zip"
    assert cli.main(["dossier", str(evidenced.path), str(out)]) == 0
    assert cli.main(["verify", str(out)]) == 0
    assert "signed by Lead Example" in capsys.readouterr().out
    data = bytearray(out.read_bytes())
    with zipfile.ZipFile(out) as archive:
        at = archive.getinfo("minutes.pdf").header_offset
    data[at + 200] ^= 1
    out.write_bytes(data)
    assert cli.main(["verify", str(out), "--json"]) == 4
    assert json.loads(capsys.readouterr().out)["ok"] is False


def test_no_damaged_byte_of_a_zip_goes_unnoticed_or_ends_in_a_traceback(evidenced: Call, tmp_path: Path) -> None:
    packed = made(evidenced, tmp_path / "dossier.zip")
    whole = packed.read_bytes()
    for at in range(0, len(whole), len(whole) // 40):
        data = bytearray(whole)
        data[at] ^= 0x55
        packed.write_bytes(data)
        try:
            found = verify_dossier(packed)
        except InputRefusedError:
            continue
        assert not found.is_sound or is_header(whole, at)


def is_header(whole: bytes, at: int) -> bool:
    """Whether a byte belongs to what a ZIP says about an entry, of which a reader needs only some."""
    return any(0 <= at - start < 46 + 60 for start in positions(whole, b"PK"))


def positions(data: bytes, part: bytes) -> list[int]:
    found, at = [], data.find(part)
    while at >= 0:
        found.append(at)
        at = data.find(part, at + 1)
    return found


def test_figures_are_alike_to_a_millionth() -> None:
    assert alike({"a": [1.0, "x", None]}, {"a": [1.0 + 1e-9, "x", None]})
    assert not alike([1.0], [1.00001])
    assert not alike({"a": 1}, {"b": 1})
    assert not alike([1], [1, 2])
