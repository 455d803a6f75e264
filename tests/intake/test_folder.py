import os
import tempfile
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pymupdf as untyped_pymupdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.documents.protocol import DocumentFailure, Inspection
from workbench.errors import InputRefusedError
from workbench.intake.files import find_files
from workbench.intake.folder import IntakePlan, plan_intake

Put = Callable[..., Path]

pymupdf: Any = untyped_pymupdf  # it has no types of its own


def pdf(*pages: str, password: str = "") -> bytes:
    """Make a PDF of one page per text; no text makes an empty page, as a scan has."""
    document = pymupdf.open()
    for text in pages or ("",):
        document.new_page().insert_text((72, 72), text)
    if password:
        return bytes(document.tobytes(encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw=password, owner_pw=password))
    return bytes(document.tobytes(no_new_id=True))


def inspect(data: bytes) -> Inspection:
    """Inspect as the worker does, but here: these files are our own."""
    try:
        document = pymupdf.open(stream=data, filetype="pdf")
    except pymupdf.EmptyFileError:
        return Inspection("empty", 0, 0, "The file is empty.")
    except pymupdf.FileDataError:
        return Inspection("damaged", 0, 0, "The file is not a PDF.")
    if document.needs_pass:
        return Inspection("encrypted", 0, 0, "The file needs a password.")
    return Inspection("ok", document.page_count, sum(len(page.get_text("words")) for page in document), "")


def text(data: bytes) -> tuple[str, ...]:
    return tuple(page.get_text() for page in pymupdf.open(stream=data, filetype="pdf"))


def plan(*paths: Path, max_bytes: int = 10**6) -> IntakePlan:
    return plan_intake(paths, inspect=inspect, text=text, max_bytes=max_bytes)


def outline(found: IntakePlan) -> dict[str, list[tuple[str, str]]]:
    """Return each application's documents as (file name, kind)."""
    return {
        application.name: [(document.file_name, document.kind) for document in application.documents]
        for application in found.applications
    }


def reasons(found: IntakePlan) -> dict[str, str]:
    return {item.path.name: item.reason for item in found.needs_person}


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Write a file below the folder "in"; bytes as they are, texts as a PDF's pages, nothing as an empty page."""

    def put(name: str, *content: str | bytes) -> Path:
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        raw = b"".join(part for part in content if isinstance(part, bytes))
        path.write_bytes(raw if content and isinstance(content[0], bytes) else pdf(*map(str, content or (name,))))
        return path

    return put


@pytest.fixture(autouse=True)
def quiet_mupdf() -> None:
    """Damaged files are meant here; MuPDF would write about each."""
    pymupdf.TOOLS.mupdf_display_errors(False)


def test_each_pdf_of_a_flat_folder_is_an_application(put: Put, tmp_path: Path) -> None:
    put("Alfaklustret.pdf", "Om oss")
    put("Betaklustret.PDF", "Om oss igen")
    found = plan(tmp_path / "in")
    assert outline(found) == {
        "Alfaklustret": [("Alfaklustret.pdf", "application")],
        "Betaklustret": [("Betaklustret.PDF", "application")],
    }
    assert (found.needs_person, found.duplicates) == ((), ())


def test_a_document_is_known_by_its_content_and_inspected(put: Put) -> None:
    path = put("Alfaklustret.pdf", "ett två", "tre")
    [application] = plan(path).applications
    [document] = application.documents
    assert len(document.sha256) == 64
    assert document.size == path.stat().st_size
    assert document.inspection == Inspection("ok", 2, 3, "")
    assert application.problems == ()


def test_a_pdf_on_its_own_is_an_application_whatever_it_says(put: Put) -> None:
    [application] = plan(put("Rekommendation Alfaklustret.pdf")).applications
    assert application.documents[0].kind == "application"
    assert application.documents[0].kind_reason == "It was imported on its own."


def test_a_recommendation_joins_by_its_file_name(put: Put, tmp_path: Path) -> None:
    put("Ansökan Alfaklustret.pdf")
    put("Ansökan Betaklustret.pdf")
    put("ALFAKLUSTRET_rekommendation.pdf", "")
    found = plan(tmp_path / "in")
    assert outline(found)["Alfaklustret"] == [
        ("Ansökan Alfaklustret.pdf", "application"),
        ("ALFAKLUSTRET_rekommendation.pdf", "recommendation"),
    ]
    reason = found.applications[0].documents[1].kind_reason
    assert reason == 'The file name says "rekommendation". It belongs to "Alfaklustret" by its name.'


def test_applications_that_differ_by_a_number_keep_their_own_recommendations(put: Put, tmp_path: Path) -> None:
    for name in ("cluster 1", "cluster 2", "cluster 1 recommendation", "2 cluster recommendation"):
        put(f"{name}.pdf", name)
    put("letter.pdf", "Letter of support for Cluster 2")
    assert outline(plan(tmp_path / "in")) == {
        "cluster 1": [("cluster 1.pdf", "application"), ("cluster 1 recommendation.pdf", "recommendation")],
        "cluster 2": [
            ("cluster 2.pdf", "application"),
            ("2 cluster recommendation.pdf", "recommendation"),
            ("letter.pdf", "recommendation"),
        ],
    }


@pytest.mark.parametrize(
    "letter",
    [
        "Rekommendation\nRegion Påhitt prioriterar Alfaklustrets arbete.",
        "Vi rekommenderar föreningen med org.nr 802512-3459 till\nplattformen, i enlighet med vår strategi.",
        "Letter of support\nTo whom it concerns: ALFAKLUSTRET is a priority.",
    ],
)
def test_a_recommendation_joins_by_what_its_text_says(put: Put, tmp_path: Path, letter: str) -> None:
    put("01.pdf", "Sökande: Alfaklustret\nOrganisationsnummer: 802512-3459")
    put("02.pdf", "Sökande: Betaklustret\nOrganisationsnummer: 232100-0016")
    put("brev.pdf", letter)
    found = plan(tmp_path / "in")
    assert outline(found) == {
        "Alfaklustret": [("01.pdf", "application"), ("brev.pdf", "recommendation")],
        "Betaklustret": [("02.pdf", "application")],
    }
    assert [application.organisation_number for application in found.applications] == ["802512-3459", "232100-0016"]


def test_a_name_inside_a_longer_name_is_not_meant(put: Put, tmp_path: Path) -> None:
    put("Alfaklustret.pdf", "a")
    put("Alfaklustret Norr.pdf", "b")
    put("brev.pdf", "Rekommendation\nVi står bakom Alfaklustret Norr.")
    assert outline(plan(tmp_path / "in"))["Alfaklustret Norr"][1] == ("brev.pdf", "recommendation")


def test_a_recommendation_joins_by_number_or_a_part_of_the_name_where_nothing_better_is_there(
    put: Put, tmp_path: Path
) -> None:
    for name in ("1 Alfaklustret Norr", "2 Betaklustret Syd", "1 rekommendation", "Rekommendation Betaklustret"):
        put(f"{name}.pdf", "" if "rek" in name.casefold() else name)
    (tmp_path / "in" / "Rekommendation Betaklustret.pdf").write_bytes(pdf("", ""))
    assert outline(plan(tmp_path / "in")) == {
        "Alfaklustret Norr": [("1 Alfaklustret Norr.pdf", "application"), ("1 rekommendation.pdf", "recommendation")],
        "Betaklustret Syd": [
            ("2 Betaklustret Syd.pdf", "application"),
            ("Rekommendation Betaklustret.pdf", "recommendation"),
        ],
    }


@pytest.mark.parametrize(
    ("name", "letter", "reason"),
    [
        ("Rekommendation.pdf", "", "Neither its name nor its text says which application it belongs to."),
        ("Rekommendation Region Skåne.pdf", "", "Neither its name nor its text says"),
        ("Rekommendation.pdf", "Om Alfaklustret och Betaklustret", 'may belong to "Alfaklustret" or "Betaklustret"'),
        ("Rekommendation Alfaklustret.pdf", "Om Betaklustret", "It contradicts itself: its name points to"),
        ("Rekommendation Gammaklustret.pdf", "", "Neither its name nor its text says"),
    ],
)
def test_what_could_belong_to_none_or_several_is_never_guessed(
    put: Put, tmp_path: Path, name: str, letter: str, reason: str
) -> None:
    put("Alfaklustret.pdf", "a")
    put("Betaklustret.pdf", "b")
    put(name, letter)
    found = plan(tmp_path / "in")
    assert reason in reasons(found)[name]
    assert [len(application.documents) for application in found.applications] == [1, 1]


def test_a_loose_annex_joins_by_a_whole_name_only(put: Put, tmp_path: Path) -> None:
    put("Alfaklustret Norr.pdf", "a")
    put("Alfaklustret Norr bilaga 1.pdf", "b")
    put("Alfaklustret bilaga 2.pdf", "c")
    found = plan(tmp_path / "in")
    assert outline(found)["Alfaklustret Norr"][1:] == [("Alfaklustret Norr bilaga 1.pdf", "annex")]
    assert reasons(found)["Alfaklustret bilaga 2.pdf"].startswith(
        'It seems to be an annex (The file name says "bilaga".)'
    )


def test_a_region_in_common_is_no_reason_to_join(put: Put, tmp_path: Path) -> None:
    put("Provklustret Skåne.pdf", "a")
    put("Testklustret.pdf", "b")
    put("Rekommendation Region Skåne.pdf", "")
    assert list(reasons(plan(tmp_path / "in"))) == ["Rekommendation Region Skåne.pdf"]


def test_a_sub_folder_is_one_application_with_several_documents(put: Put, tmp_path: Path) -> None:
    put("07 Alfaklustret/brev.pdf", "Rekommendation av klustret")
    put("07 Alfaklustret/ansökan.pdf", "Vi söker")
    put("07 Alfaklustret/budget.pdf", "Siffror")
    put("07 Alfaklustret/Bilagor/karta.pdf", "Karta")
    assert outline(plan(tmp_path / "in")) == {
        "Alfaklustret": [
            ("ansökan.pdf", "application"),
            ("brev.pdf", "recommendation"),
            ("budget.pdf", "annex"),
            ("karta.pdf", "annex"),
        ]
    }


def test_a_folder_of_folders_holds_applications_unless_they_are_named_by_kind(put: Put, tmp_path: Path) -> None:
    put("Inkomna/Alfaklustret/a.pdf", "a")
    put("Inkomna/Betaklustret/Ansökan/b.pdf", "b")
    put("Inkomna/Betaklustret/Rekommendation/rekommendation.pdf", "c")
    assert outline(plan(tmp_path)) == {
        "Alfaklustret": [("a.pdf", "application")],
        "Betaklustret": [("b.pdf", "application"), ("rekommendation.pdf", "recommendation")],
    }


def test_where_nothing_says_which_file_is_the_application_the_first_is_and_says_so(put: Put, tmp_path: Path) -> None:
    put("Alfaklustret/b.pdf", "b")
    put("Alfaklustret/a.pdf", "a")
    [application] = plan(tmp_path / "in").applications
    assert [(document.file_name, document.kind) for document in application.documents] == [
        ("a.pdf", "application"),
        ("b.pdf", "annex"),
    ]
    assert "the first by name was taken" in application.documents[0].kind_reason


def test_a_folder_with_a_recommendation_alone_is_an_application_with_a_problem(put: Put, tmp_path: Path) -> None:
    put("Alfaklustret/rekommendation.pdf", "x")
    [application] = plan(tmp_path / "in").applications
    assert application.problems == ("No document of it is the application itself.",)


def test_unusable_files_become_documents_with_their_state_and_are_never_lost(put: Put, tmp_path: Path) -> None:
    put("Alfaklustret.pdf", b"%PDF-1.7 and then nothing")
    put("Betaklustret.pdf", b"plain words")
    put("Gammaklustret.pdf", b"")
    put("Deltaklustret.pdf", b"")
    put("Epsilonklustret.pdf", pdf("Sökande: hemlig", password="x"))
    put("Rekommendation Epsilonklustret.pdf", b"broken too")
    found = plan(tmp_path / "in")
    assert {a.name: [d.inspection.status for d in a.documents] for a in found.applications} == {
        "Alfaklustret": ["damaged"],
        "Betaklustret": ["damaged"],
        "Deltaklustret": ["empty"],
        "Epsilonklustret": ["encrypted", "damaged"],
        "Gammaklustret": ["empty"],
    }
    assert found.applications[3].problems == (
        "Epsilonklustret.pdf is encrypted: The file needs a password.",
        "Rekommendation Epsilonklustret.pdf is damaged: The file is not a PDF.",
    )
    assert (found.needs_person, found.duplicates) == ((), ())


def test_a_text_that_fails_leaves_the_kind_to_the_name(put: Put) -> None:
    def failing(data: bytes) -> tuple[str, ...]:
        raise DocumentFailure("timeout", "The document took too long.")

    path = put("Ansökan Alfaklustret.pdf")
    [application] = plan_intake([path, put("b.pdf")], inspect=inspect, text=failing).applications[:1]
    assert application.documents[0].kind_reason == 'The file name says "ansökan".'


def test_what_is_no_pdf_is_listed_and_what_systems_leave_is_skipped(put: Put, tmp_path: Path) -> None:
    for name in (".DS_Store", "._Alfaklustret.pdf", "Thumbs.db", "~$brev.docx", "__MACOSX/x.pdf", ".git/y.pdf"):
        put(name, b"x")
    put("Ansökan.pages", b"x")
    put("utan ändelse", b"x")
    (tmp_path / "in" / "tom").mkdir()
    found = plan(tmp_path / "in")
    assert reasons(found) == {
        "Ansökan.pages": "It is a .pages file, and documents must be PDF files: save it as PDF and import that.",
        "tom": "No document lies in this folder.",
        "utan ändelse": "Its name has no ending, and documents must be PDF files: save it as PDF and import that.",
    }
    assert found.applications == ()


def test_a_file_over_the_bound_is_listed_and_not_read(put: Put, tmp_path: Path) -> None:
    put("Alfaklustret.pdf", b"%PDF" + b"0" * 2**20)
    found = plan(tmp_path / "in", max_bytes=2**20)
    assert reasons(found) == {"Alfaklustret.pdf": "The file is larger than 1 MB, so it was not read."}


def test_links_out_of_the_folder_are_listed_and_those_inside_found_once(put: Put, tmp_path: Path) -> None:
    inside = put("Alfaklustret.pdf")
    outside = tmp_path / "outside.pdf"
    outside.write_bytes(pdf("outside"))
    (inside.parent / "again.pdf").symlink_to(inside)
    (inside.parent / "loop").symlink_to(inside.parent)
    (inside.parent / "away.pdf").symlink_to(outside)
    (inside.parent / "gone.pdf").symlink_to(tmp_path / "nothing.pdf")
    found = plan(inside.parent)
    assert outline(found) == {"Alfaklustret": [("Alfaklustret.pdf", "application")]}
    assert reasons(found) == {
        "away.pdf": "It is a link to a place outside the folder, and isn't followed.",
        "gone.pdf": "It is a link to a file that isn't there.",
    }


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_named_as_a_pdf_does_not_hang_the_intake(put: Put) -> None:
    folder = put("Alfaklustret.pdf").parent
    os.mkfifo(folder / "pipe.pdf")
    assert reasons(plan(folder)) == {"pipe.pdf": "It is not a regular file."}


def test_equal_files_are_taken_once_with_a_note(put: Put, tmp_path: Path) -> None:
    first = put("Alfaklustret.pdf", "same")
    second = put("Betaklustret.pdf", first.read_bytes())
    found = plan(tmp_path / "in")
    assert list(outline(found)) == ["Alfaklustret"]
    assert [(item.path, item.of) for item in found.duplicates] == [(second, first)]


def test_one_letter_may_recommend_two_applications_in_folders(put: Put, tmp_path: Path) -> None:
    put("Alfaklustret/ansökan.pdf", "a")
    put("Betaklustret/ansökan.pdf", "b")
    letter = put("Alfaklustret/rekommendation.pdf", "båda")
    put("Betaklustret/rekommendation.pdf", letter.read_bytes())
    found = plan(tmp_path / "in")
    assert [len(application.documents) for application in found.applications] == [2, 2]
    assert found.duplicates == ()


def test_a_folder_with_an_earlier_ones_application_is_set_aside_whole(put: Put, tmp_path: Path) -> None:
    first = put("Alfaklustret/ansökan.pdf", "a")
    put("Alfaklustret kopia/ansökan.pdf", first.read_bytes())
    put("Alfaklustret kopia/rekommendation.pdf", "ny")
    found = plan(tmp_path / "in")
    assert len(found.applications) == 1
    assert [item.of for item in found.duplicates] == [first]
    assert "is the same as ansökan.pdf of another application" in reasons(found)["rekommendation.pdf"]


def test_two_applications_of_one_applicant_are_told(put: Put, tmp_path: Path) -> None:
    put("a.pdf", "Sökande: Alfaklustret\nOrg.nr 802512-3459")
    put("b.pdf", "Sökande: Alfaklustret\nOrg.nr 802512-3459, reviderad")
    first, second = plan(tmp_path / "in").applications
    assert first.problems == (
        "It has the same organisation number as b.pdf.",
        "It has the same applicant's name as b.pdf.",
    )
    assert len(second.problems) == 2


def test_decomposed_names_are_shown_composed_and_match(put: Put, tmp_path: Path) -> None:
    put(unicodedata.normalize("NFD", "Ansökan Ängsklustret.pdf"), "a")
    put("Rekommendation Ängsklustret.pdf", "")
    assert outline(plan(tmp_path / "in")) == {
        "Ängsklustret": [
            ("Ansökan Ängsklustret.pdf", "application"),
            ("Rekommendation Ängsklustret.pdf", "recommendation"),
        ]
    }


def test_a_name_that_is_not_utf8_is_still_valid_text(put: Put) -> None:
    path = put("Alfaklustret.pdf")
    odd = Path(os.fsdecode(os.fsencode(path.parent) + b"/Beta\xe5klustret.pdf"))
    odd.write_bytes(pdf("b"))
    names = [document.file_name for application in plan(path.parent).applications for document in application.documents]
    assert [name.encode() for name in names] == [b"Alfaklustret.pdf", "Beta\ufffdklustret.pdf".encode()]


@pytest.mark.parametrize(
    ("names", "numbers"),
    [
        (["2 b.pdf", "10 a.pdf", "1 c.pdf"], {"c": 1, "b": 2, "a": 10}),
        (["Ansökan 30 a.pdf", "Ansökan b 7.pdf"], {"b 7": 7, "a": 30}),
        (["07 a.pdf", "07 b.pdf", "3 c.pdf"], {"c": 1, "a": 2, "b": 3}),
        (["07 a.pdf", "b.pdf"], {"a": 1, "b": 2}),
        (["Öklustret.pdf", "Åklustret.pdf", "zklustret.pdf"], {"zklustret": 1, "Åklustret": 2, "Öklustret": 3}),
    ],
)
def test_numbers_follow_file_names(put: Put, tmp_path: Path, names: Sequence[str], numbers: dict[str, int]) -> None:
    for name in names:
        put(name)
    found = plan(tmp_path / "in").applications
    assert {application.name: application.number for application in found} == numbers
    assert [application.number for application in found] == sorted(numbers.values())


def test_a_path_where_nothing_is_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputRefusedError, match="There is no file or folder"):
        plan(tmp_path / "nothing")


def test_a_file_named_twice_or_inside_a_named_folder_is_found_once(put: Put, tmp_path: Path) -> None:
    path = put("Alfaklustret/a.pdf")
    found = find_files([path, tmp_path / "in", path, path.parent])
    assert [folder.files for folder in found.folders] == [(path,)]
    assert found.loose == ()


NAMES = ["1 Alfa", "2 Beta", "10 Gamma", "Rekommendation Alfa", "Beta rekommendation", "Ansökan Åsen", "Rekommendation"]


@settings(max_examples=40, deadline=None)
@given(st.permutations(NAMES))
def test_the_plan_is_the_same_in_whatever_order_files_are_named(names: list[str]) -> None:
    made = {name: f"{name}".encode() for name in NAMES}
    with tempfile.TemporaryDirectory() as folder:
        for name in names:  # most file systems list in the order of making, or of a hash
            (Path(folder) / f"{name}.pdf").write_bytes(made[name])
        by_name = plan(*(Path(folder) / f"{name}.pdf" for name in names))
        assert by_name == plan(Path(folder))
        assert outline(by_name) == {
            "Alfa": [("1 Alfa.pdf", "application"), ("Rekommendation Alfa.pdf", "recommendation")],
            "Beta": [("2 Beta.pdf", "application"), ("Beta rekommendation.pdf", "recommendation")],
            "Gamma": [("10 Gamma.pdf", "application")],
            "Åsen": [("Ansökan Åsen.pdf", "application")],
        }
        assert list(reasons(by_name)) == ["Rekommendation.pdf"]
