import shutil
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.report.office import needs_libreoffice
from tests.views.accessibility import assert_accessible
from tests.views.ranking.lead_file import make_scored_file
from workbench.documents.client import DocumentClient
from workbench.report.dossier_check import verify_dossier
from workbench.report.package import Package, Written
from workbench.views.open_file import OpenFile
from workbench.views.report.preview_dialog import PreviewDialog
from workbench.views.report.report_page import ReportPage
from workbench.views.runner import Runner
from workbench.views.theme import apply_theme


@pytest.fixture(scope="session")
def scored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a lead's file whose reviews are in, and the lead's user folder."""
    folder = tmp_path_factory.mktemp("scored")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("URVAL_HOME", str(folder / "home"))
        make_scored_file(folder / "lead.review")
    return folder


@pytest.fixture
def open_file(scored: Path, tmp_path: Path, user_folder: Path) -> Iterator[OpenFile]:
    """The lead's file, open."""
    shutil.copytree(scored / "home", user_folder)
    with DocumentClient() as documents:
        file = OpenFile(Path(shutil.copy(scored / "lead.review", tmp_path)), documents)
        yield file
        file.set_aside()


@pytest.fixture
def page(qtbot: QtBot, open_file: OpenFile, runner: Runner) -> ReportPage:
    """The report page as large as it is in a window of 1366 × 768."""
    made = ReportPage(open_file, runner)
    qtbot.addWidget(made)
    made.resize(1270, 668)
    made.show()
    qtbot.waitExposed(made)
    return made


def written(qtbot: QtBot, page: ReportPage, runner: Runner) -> None:
    """Wait until the report is written, or isn't."""
    qtbot.waitUntil(lambda: not runner.busy, timeout=60_000)
    assert page.write_button.isEnabled()


def test_the_report_is_written_where_the_page_says_and_the_file_stays_open(
    qtbot: QtBot, page: ReportPage, runner: Runner, open_file: OpenFile
) -> None:
    out = open_file.path.with_name("lead selection report.xlsx")
    assert page.path.text() == str(out)
    page.contents.choose_audience("board")
    page.write_button.click()
    assert not page.write_button.isEnabled()
    assert page.state.text() == "Writing…"
    written(qtbot, page, runner)
    assert page.notice.text.text() == f"Written to {out.parent}: {out.name}"
    assert page.open_button.isVisible()
    assert openpyxl.load_workbook(out).sheetnames
    assert open_file.is_lead


def test_the_report_has_its_own_language_and_places(
    qtbot: QtBot, page: ReportPage, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Package] = []

    def only_ask(file: object, package: Package, progress: object) -> Written:
        asked.append(package)
        return Written(())

    monkeypatch.setattr("workbench.views.report.writing.write_package", only_ask)
    assert (page.places.minimum(), page.places.maximum(), page.places.value()) == (1, 3, 3)
    assert [page.language.itemText(row) for row in range(2)] == ["Swedish", "English"]
    page.language.setCurrentIndex(0)
    page.set_places(2)
    page.write()
    written(qtbot, page, runner)
    assert [(package.language, package.places) for package in asked] == [("sv", 2)]


def test_a_report_that_is_there_is_replaced_only_when_somebody_agrees(
    qtbot: QtBot, page: ReportPage, runner: Runner, tmp_path: Path
) -> None:
    old = tmp_path / "old.xlsx"
    old.write_text("mine")
    page.path.setText(str(old.with_suffix("")))
    page.contents.choose_audience("board")
    page.write()
    (box,) = page.findChildren(QMessageBox)
    assert box.text() == "old.xlsx is there already. Replace it?"
    assert old.read_text() == "mine"
    box.accept()
    written(qtbot, page, runner)
    assert openpyxl.load_workbook(old).sheetnames
    page.write()
    written(qtbot, page, runner)
    assert page.notice.text.text().startswith("Written to"), "its own report is written again unasked"


def test_a_place_where_nothing_can_be_written_is_refused_in_words(
    qtbot: QtBot, page: ReportPage, runner: Runner, tmp_path: Path
) -> None:
    page.contents.choose_audience("board")
    page.path.setText(str(tmp_path / "nowhere" / "report.xlsx"))
    page.write()
    written(qtbot, page, runner)
    assert "doesn't exist" in page.notice.text.text()
    assert not page.open_button.isVisible()
    page.path.clear()
    page.write()
    assert page.notice.text.text() == "Give the report a file name."


def listed(qtbot: QtBot, page: ReportPage, text: str) -> None:
    qtbot.waitUntil(lambda: text in page.personal.text(), timeout=30_000)


def test_the_page_lists_the_personal_data_before_anything_is_written(qtbot: QtBot, page: ReportPage) -> None:
    page.contents.choose_audience("archive")
    listed(qtbot, page, "Names of reviewers: ")
    assert "A dossier holds the whole review file" in page.personal.text()
    page.contents.choose_audience("board")
    qtbot.waitUntil(lambda: "Names of reviewers" not in page.personal.text(), timeout=30_000)
    listed(qtbot, page, "Applicants: ")
    page.contents.no_personal.setChecked(True)
    qtbot.waitUntil(lambda: "Names of leads" not in page.personal.text(), timeout=30_000)


def test_an_audience_chooses_parts_and_sheets_and_a_change_is_one_s_own(page: ReportPage) -> None:
    contents = page.contents
    contents.choose_audience("board")
    assert [part for part, box in contents.parts.items() if box.isChecked()] == ["report"]
    assert not contents.sheets["reviews"].isChecked()
    assert contents.anonymous.isChecked()
    contents.sheets["reviews"].setChecked(True)
    assert contents.audience.currentText() == "My own choice"
    contents.choose_audience("applicants")
    assert [part for part, box in contents.parts.items() if box.isChecked()] == ["letters"]
    assert contents.comments.isEnabled()
    assert not contents.groups[1].isEnabled()


def test_letters_and_dossier_are_written_beside_the_report_and_what_is_missing_is_told(
    qtbot: QtBot, page: ReportPage, runner: Runner, open_file: OpenFile
) -> None:
    page.contents.choose_audience("archive")
    page.contents.parts["letters"].setChecked(True)
    assert page.names.text() == (
        "Will be written: lead selection report.xlsx, lead selection report letters, lead selection report dossier.zip"
    )
    page.write()
    written(qtbot, page, runner)
    assert "No letter, for want of a decision with a reason" in page.notice.text.text()
    dossier = open_file.path.with_name("lead selection report dossier.zip")
    assert verify_dossier(dossier).problems == ()


def test_nothing_chosen_is_told(page: ReportPage) -> None:
    for box in page.contents.parts.values():
        box.setChecked(False)
    page.write()
    assert page.notice.text.text() == "Choose at least one thing to write."


def test_writing_can_be_cancelled(qtbot: QtBot, page: ReportPage, runner: Runner, open_file: OpenFile) -> None:
    page.contents.choose_audience("archive")
    page.write()
    assert page.cancel_button.isVisible()
    page.cancel_button.click()
    written(qtbot, page, runner)
    assert page.notice.text.text() == "Cancelled. What was finished before is there."
    assert not page.progress.isVisible()
    assert not open_file.path.with_name("lead selection report dossier.zip").exists()


@needs_libreoffice
def test_the_pages_are_shown_before_they_are_written(qtbot: QtBot, page: ReportPage, runner: Runner) -> None:
    page.contents.choose_audience("board")
    page.preview_button.click()
    qtbot.waitUntil(lambda: not runner.busy, timeout=120_000)
    (dialog,) = page.findChildren(PreviewDialog)
    qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull(), timeout=30_000)
    assert dialog.count > 3
    assert dialog.place.text() == f"Page 1 of {dialog.count}"
    dialog.next_button.click()
    assert dialog.place.text() == f"Page 2 of {dialog.count}"
    assert_accessible(dialog)
    dialog.close_button.click()


def test_without_libreoffice_the_preview_says_so(page: ReportPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.views.report.report_page.find_office", lambda: None)
    page.preview_button.click()
    assert page.notice.text.text() == "Pages are drawn by LibreOffice, which isn't installed on this computer."


def test_the_page_is_reached_by_keyboard_and_named(page: ReportPage) -> None:
    assert_accessible(page)


def test_at_200_percent_the_page_needs_no_more_width_than_a_small_screen(look: QApplication, page: ReportPage) -> None:
    apply_theme(look, "high_contrast", 200)
    look.processEvents()
    assert page.minimumSizeHint().width() <= 1100
