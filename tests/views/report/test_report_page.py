import shutil
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible
from tests.views.ranking.lead_file import make_scored_file
from workbench.documents.client import DocumentClient
from workbench.views.open_file import OpenFile
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
    page.write_button.click()
    assert not page.write_button.isEnabled()
    assert page.state.text() == "Writing…"
    written(qtbot, page, runner)
    assert page.notice.text.text() == f"The report is written: {out}"
    assert page.open_button.isVisible()
    assert openpyxl.load_workbook(out).sheetnames
    assert open_file.is_lead


def test_the_report_has_its_own_language_and_places(
    qtbot: QtBot, page: ReportPage, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr("workbench.views.report.writing.write_report", lambda file, out, **choice: asked.append(choice))
    assert (page.places.minimum(), page.places.maximum(), page.places.value()) == (1, 3, 3)
    assert [page.language.itemText(row) for row in range(2)] == ["Swedish", "English"]
    page.language.setCurrentIndex(0)
    page.set_places(2)
    page.write()
    written(qtbot, page, runner)
    assert asked == [{"language": "sv", "places": 2}]


def test_a_report_that_is_there_is_replaced_only_when_somebody_agrees(
    qtbot: QtBot, page: ReportPage, runner: Runner, tmp_path: Path
) -> None:
    old = tmp_path / "old.xlsx"
    old.write_text("mine")
    page.path.setText(str(old.with_suffix("")))
    page.write()
    (box,) = page.findChildren(QMessageBox)
    assert box.text() == "old.xlsx is there already. Replace it?"
    assert old.read_text() == "mine"
    box.accept()
    written(qtbot, page, runner)
    assert openpyxl.load_workbook(old).sheetnames
    page.write()
    written(qtbot, page, runner)
    assert page.notice.text.text().startswith("The report is written"), "its own report is written again unasked"


def test_a_place_where_nothing_can_be_written_is_refused_in_words(
    qtbot: QtBot, page: ReportPage, runner: Runner, tmp_path: Path
) -> None:
    page.path.setText(str(tmp_path / "nowhere" / "report.xlsx"))
    page.write()
    written(qtbot, page, runner)
    assert "doesn't exist" in page.notice.text.text()
    assert not page.open_button.isVisible()
    page.path.clear()
    page.write()
    assert page.notice.text.text() == "Give the report a file name."


def test_the_page_names_the_personal_data_that_goes_in(page: ReportPage) -> None:
    told = page.personal.text()
    for part in ("names of the reviewers", "conflicts of interest", "organisation numbers", "Not in it: e-mail"):
        assert part in told


def test_the_page_is_reached_by_keyboard_and_named(page: ReportPage) -> None:
    assert_accessible(page)


def test_at_200_percent_the_page_needs_no_more_width_than_a_small_screen(look: QApplication, page: ReportPage) -> None:
    apply_theme(look, "high_contrast", 200)
    look.processEvents()
    assert page.minimumSizeHint().width() <= 1100
