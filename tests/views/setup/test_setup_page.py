from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTableWidget
from pytestqt.qtbot import QtBot

from tests.intake import mailbox_for_tests
from tests.views.accessibility import assert_accessible, shown_dialog, shown_dialogs
from workbench.models import reviewing
from workbench.views.open_file import OpenFile
from workbench.views.setup.documents_model import DocumentColumn
from workbench.views.setup.register_preview import RegisterPreview
from workbench.views.setup.setup_page import SetupPage
from workbench.views.theme import apply_theme


def take_in(qtbot: QtBot, page: SetupPage, open_file: OpenFile, *paths: Path) -> None:
    """Import, and wait until the file is back."""
    with qtbot.waitSignal(open_file.replaced, timeout=60_000):
        page.applications.take_in(paths)
    qtbot.waitUntil(lambda: page.applications.notice.text.text() != "", timeout=10_000)


def row_of(page: SetupPage, document: str) -> int:
    """The row of the document whose name begins so."""
    model = page.applications.model
    names = [model.index(row, DocumentColumn.DOCUMENT).data() for row in range(model.rowCount())]
    return next(row for row, name in enumerate(names) if name.startswith(document))


def left_to_a_person(page: SetupPage) -> list[str]:
    """What the import lists for a person."""
    return [page.applications.open_list.item(row).text() for row in range(page.applications.open_list.count())]


def test_a_reviewer_is_added_by_name_and_mail(page: SetupPage, open_file: OpenFile) -> None:
    page.reviewers.add_line.entry.setText("Reviewer Four <four@example.invalid>")
    QTest.keyClick(page.reviewers.add_line.entry, Qt.Key.Key_Return)
    shown = [page.reviewers.list.item(row).text() for row in range(page.reviewers.list.count())]
    assert shown == [
        "Lead Example  (lead)",
        "Reviewer Four  <four@example.invalid>",
        "Reviewer One",
        "Reviewer Three",
        "Reviewer Two",
    ]
    assert page.reviewers.add_line.entry.text() == ""
    assert {person.name for person in open_file.people.values()} == {
        "Lead Example",
        *("Reviewer One", "Reviewer Two", "Reviewer Three", "Reviewer Four"),
    }


def test_a_reviewer_who_can_not_be_added_stays_in_the_field_and_nothing_counts_as_unsaved(
    qtbot: QtBot, page: SetupPage, open_file: OpenFile
) -> None:
    lost: list[str] = []
    open_file.not_saved.connect(lost.append)
    page.reviewers.add_line.entry.setText("<nobody>")
    page.reviewers.add_line.button.click()
    assert "isn't a reviewer; write NAME <MAIL>." in page.reviewers.add_line.notice.text.text()
    assert page.reviewers.add_line.entry.text() == "<nobody>"
    assert lost == []
    page.reviewers.add_line.entry.clear()
    page.reviewers.add_line.button.click()
    assert page.reviewers.add_line.notice.text.text().startswith("Write a name")


def test_a_folder_of_pdfs_becomes_applications_and_the_rest_is_listed(
    qtbot: QtBot, page: SetupPage, open_file: OpenFile, incoming: Path
) -> None:
    take_in(qtbot, page, open_file, incoming)
    rows = reviewing.inbox(open_file.file, reviewer=None)
    assert [row.applicant for row in rows] == ["Klusterexempel Nord", "Provkluster Syd", "Mallkluster"]
    assert page.applications.notice.text.text().startswith("3 new application")
    listed = "\n".join(left_to_a_person(page))
    assert "notes.txt: It is a .txt file" in listed
    assert "copy of 02.pdf: left out, since it has the same content as 02 Provkluster Syd.pdf." in listed
    assert "3 Mallkluster: 03 Mallkluster.pdf is damaged" in listed
    model = page.applications.model
    letter = row_of(page, "Klusterexempel Nord rekommendation")
    assert model.index(letter, DocumentColumn.KIND).data() == "Recommendation"
    assert model.index(letter, DocumentColumn.REASON).data().startswith('The file name says "rekommendation".')
    damaged = model.index(row_of(page, "03"), DocumentColumn.PAGES)
    assert damaged.data() == "Damaged"
    assert damaged.data(Qt.ItemDataRole.ToolTipRole) == "Damaged: The PDF is damaged and can't be opened."


def test_importing_again_adds_nothing(qtbot: QtBot, page: SetupPage, open_file: OpenFile, incoming: Path) -> None:
    take_in(qtbot, page, open_file, incoming)
    before = page.applications.model.rowCount()
    drop(page, incoming)
    with qtbot.waitSignal(open_file.replaced, timeout=60_000):
        pass
    assert page.applications.model.rowCount() == before


def drop(page: SetupPage, path: Path) -> None:
    """Drop a file or folder on the page."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *held))


def test_a_path_where_nothing_is_is_refused_and_the_file_comes_back(
    qtbot: QtBot, page: SetupPage, open_file: OpenFile, tmp_path: Path
) -> None:
    take_in(qtbot, page, open_file, tmp_path / "nothing")
    assert "There is no file or folder" in page.applications.notice.text.text()
    assert open_file.is_lead


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_documents_kind_is_changed_by_keyboard_and_kept_with_its_reason(
    qtbot: QtBot, page: SetupPage, open_file: OpenFile, incoming: Path
) -> None:
    take_in(qtbot, page, open_file, incoming)
    table = page.applications.table
    table.setFocus()
    table.selectRow(row_of(page, "02"))
    QTest.keyClick(table, Qt.Key.Key_Return)
    (editor,) = table.viewport().findChildren(QComboBox)
    assert editor.currentText() == "Application"
    popup = editor.view()
    QTest.keyClick(popup, Qt.Key.Key_End)
    with qtbot.waitSignal(open_file.replaced, timeout=5_000):
        QTest.keyClick(popup, Qt.Key.Key_Return)
    row = row_of(page, "02")
    model = page.applications.model
    assert model.index(row, DocumentColumn.KIND).data() == "Annex"
    assert model.index(row, DocumentColumn.REASON).data() == "A person chose it."
    documents = reviewing.inbox(open_file.file, reviewer=None)[1].documents
    assert [document.kind for document in documents] == ["annex"]


def test_choosing_the_kind_that_it_has_writes_nothing(
    qtbot: QtBot, page: SetupPage, open_file: OpenFile, incoming: Path
) -> None:
    take_in(qtbot, page, open_file, incoming)
    model = page.applications.model
    chosen: list[object] = []
    model.kind_chosen.connect(lambda *what: chosen.append(what))
    assert model.setData(model.index(0, DocumentColumn.KIND), "application")
    assert not model.setData(model.index(0, DocumentColumn.APPLICANT), "Somebody else")
    assert chosen == []


def test_the_documents_model_keeps_qts_rules(
    qtbot: QtBot, page: SetupPage, open_file: OpenFile, incoming: Path
) -> None:
    QAbstractItemModelTester(
        page.applications.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page.applications
    )
    take_in(qtbot, page, open_file, incoming)
    page.applications.model.set_applications(())


def test_the_page_is_reached_by_keyboard_and_named(
    qtbot: QtBot, page: SetupPage, open_file: OpenFile, incoming: Path
) -> None:
    assert_accessible(page)
    take_in(qtbot, page, open_file, incoming)
    assert_accessible(page)


def test_at_200_percent_the_page_scrolls_instead_of_cutting_off(look: QApplication, page: SetupPage) -> None:
    apply_theme(look, "dark", 200)
    look.processEvents()
    assert page.minimumSizeHint().width() <= 1100


def test_a_mailbox_of_messages_becomes_the_call_and_again_without_change(
    qtbot: QtBot, page: SetupPage, open_file: OpenFile, tmp_path: Path
) -> None:
    box = mailbox_for_tests.write_mailbox(tmp_path / "inkorg.mbox")
    take_in(qtbot, page, open_file, box)
    assert page.applications.notice.text.text().startswith("40 new applications.")
    listed = [page.applications.open_list.item(row).text() for row in range(page.applications.open_list.count())]
    assert "inkorg.mbox › 42 › Ansökan.pdf: left out" in " ".join(listed)
    before = open_file.path.read_bytes()
    take_in(qtbot, page, open_file, box)
    assert page.applications.notice.text.text().startswith("0 new applications. 40 known before.")
    assert open_file.path.read_bytes() == before


def test_a_register_is_shown_before_it_is_taken_in(
    qtbot: QtBot, page: SetupPage, open_file: OpenFile, tmp_path: Path
) -> None:
    table = tmp_path / "register.csv"
    table.write_text("Sökande;Län;Telefon\nExempelkluster Nord;Skåne;1\nExempelkluster Syd;Skåne;2\n;;3\n", "utf-8")
    page.applications.take_in([table])
    preview = shown_dialog(RegisterPreview)
    assert_accessible(preview)
    shown = preview.findChild(QTableWidget)
    assert isinstance(shown, QTableWidget)
    model = shown.model()
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Applicant\n(Sökande)"
    assert model.index(1, 0).data() == "Exempelkluster Syd"
    assert not reviewing.inbox(open_file.file, reviewer=None)
    with qtbot.waitSignal(open_file.replaced, timeout=60_000):
        preview.accept()
    rows = reviewing.inbox(open_file.file, reviewer=None)
    assert [(row.applicant, row.region) for row in rows] == [
        ("Exempelkluster Nord", "Skåne"),
        ("Exempelkluster Syd", "Skåne"),
    ]


def test_a_table_that_is_no_register_is_told_and_nothing_happens(page: SetupPage, tmp_path: Path) -> None:
    table = tmp_path / "points.csv"
    table.write_text("a,b\n1,2\n", "utf-8")
    page.applications.take_in([table])
    assert "has no column for the applicant" in page.applications.notice.text.text()
    assert shown_dialogs(RegisterPreview) == []
