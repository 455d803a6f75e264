import csv
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible, shown_dialog
from tests.views.ranking.lead_file import ids_by_number, make_scored_file
from workbench.documents.client import DocumentClient
from workbench.models.audit import PAGE, AuditQuery
from workbench.models.entities import ENTITIES, Reviewer, tracked_fields
from workbench.models.file import ReviewFile
from workbench.models.people import act_for
from workbench.models.reviewing import reopen, set_comment
from workbench.views.history.export import HEADINGS
from workbench.views.history.history_dialog import HistoryDialog
from workbench.views.history.history_page import HistoryPage
from workbench.views.history.labels import FIELDS, GROUPS, KINDS, OWN
from workbench.views.history.words import value_text, visible
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language

WHAT, NEW = 2, 5


@pytest.fixture
def open_file(tmp_path: Path, documents: DocumentClient) -> Iterator[OpenFile]:
    """A lead's file with scores of three reviewers."""
    file = OpenFile(make_scored_file(tmp_path / "lead.review"), documents)
    yield file
    file.set_aside()


@pytest.fixture
def page(qtbot: QtBot, open_file: OpenFile, runner: Runner) -> HistoryPage:
    """The history page, as large as it is in a window of 1366 × 768, with the newest changes."""
    made = HistoryPage(open_file, runner)
    qtbot.addWidget(made)
    made.resize(1270, 668)
    made.show()
    made.entered()
    loaded(qtbot, made)
    return made


def loaded(qtbot: QtBot, page: HistoryPage) -> None:
    qtbot.waitUntil(lambda: page.view.is_loaded, timeout=10_000)


def asked(qtbot: QtBot, page: HistoryPage) -> None:
    """Wait until what the filters ask is shown."""
    qtbot.waitUntil(lambda: page.view.query == page.query() and page.view.is_loaded, timeout=10_000)


def column(page: HistoryPage, number: int) -> list[str]:
    return [page.view.model.index(row, number).data() for row in range(page.view.model.rowCount())]


def test_the_newest_changes_are_shown_and_more_come_as_one_scrolls(qtbot: QtBot, page: HistoryPage) -> None:
    assert page.view.model.rowCount() == min(PAGE, page.view.count)
    assert page.view.count > PAGE
    assert page.view.state.text() == f"The newest {PAGE} of {page.view.count} changes"
    bar = page.view.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: page.view.model.rowCount() == page.view.count, timeout=10_000)
    assert not page.view.more_button.isVisible()


def test_changes_are_narrowed_by_person_application_kind_and_words(
    qtbot: QtBot, page: HistoryPage, open_file: OpenFile
) -> None:
    filters = page.filters
    filters.person.setCurrentText("Reviewer One")
    filters.application.setCurrentText("1 Applicant 1")
    filters.kind.setCurrentText("Scores, comments and evidence")
    asked(qtbot, page)
    assert page.view.count == len(open_file.call.criteria)
    assert set(column(page, NEW)) == {"5"}
    filters.search.setText("nothing like it")
    asked(qtbot, page)
    assert page.view.count == 0
    filters.clear_button.click()
    asked(qtbot, page)
    assert page.view.query == AuditQuery()


def test_changes_are_narrowed_by_days(qtbot: QtBot, page: HistoryPage) -> None:
    total = page.view.count
    page.filters.since.setDate(QDate.currentDate())
    page.filters.until.setDate(QDate.currentDate())
    asked(qtbot, page)
    assert page.view.count in (total, 0), "0 only if midnight has just passed"
    page.filters.since.setDate(QDate.currentDate().addDays(2))
    page.filters.until.setDate(QDate.currentDate().addDays(3))
    asked(qtbot, page)
    assert page.view.count == 0


def test_one_values_whole_history_is_a_button_away(qtbot: QtBot, page: HistoryPage, open_file: OpenFile) -> None:
    person = next(each.id for each in open_file.people.values() if each.name == "Reviewer One")
    where = {
        "reviewer": person,
        "application": ids_by_number(open_file.file)[5],
        "criterion": open_file.call.criteria[0].id,
    }
    act_for(open_file.file, "Reviewer One")
    assert open_file.write(lambda file: reopen(file, reviewer=person, application=where["application"]))
    for text in ("Weak case.", "Strong case."):
        assert open_file.write(partial(_comment, where, text))
    page.reload()
    loaded(qtbot, page)
    assert "text-decoration: underline" in page.view.detail.text()
    assert page.view.detail.accessibleDescription().count("added: Strong") == 1
    page.view.value_button.click()
    asked(qtbot, page)
    assert column(page, NEW) == ["Strong case.", "Weak case."]
    assert page.place_note.text().startswith("Only: Comment · 5 Applicant 5 · ")
    page.place_button.click()
    asked(qtbot, page)
    assert page.view.count > PAGE


def test_the_history_is_saved_as_a_table_in_which_nothing_is_a_formula(
    qtbot: QtBot, page: HistoryPage, open_file: OpenFile, tmp_path: Path
) -> None:
    with open_file.file.transaction() as session:
        session.add(Reviewer(id=open_file.file.new_id(), name="=1+1"))
    target = tmp_path / "history.csv"
    page.export(target)
    qtbot.waitUntil(lambda: page.notice.text.text() != "", timeout=20_000)
    with target.open(encoding="utf-8-sig", newline="") as stream:
        heading, *rows = csv.reader(stream)
    assert len(heading) == len(HEADINGS)
    assert f"{len(rows)} changes are in" in page.notice.text.text()
    assert len(rows) == page.view.count + 1
    assert any(row[6] == "'=1+1" for row in rows)
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)


def test_a_table_that_cannot_be_written_is_told(qtbot: QtBot, page: HistoryPage, tmp_path: Path) -> None:
    page.export(tmp_path / "nowhere" / "history.csv")
    qtbot.waitUntil(lambda: page.notice.text.text() != "", timeout=20_000)
    assert page.notice.text.text().startswith("history.csv can't be written: ")


def test_others_reviews_are_left_out_until_the_leads_own_are_submitted(
    qtbot: QtBot, page: HistoryPage, open_file: OpenFile
) -> None:
    assert not page.show_button.isVisible()
    with open_file.file.transaction() as session:
        session.get_one(Reviewer, open_file.file.lead).reviews = True
    open_file.set_aside()
    open_file.take_up()
    asked(qtbot, page)
    assert page.show_button.isVisible()
    assert not {"Points", "Comment"} & set(column(page, WHAT))
    page.show_button.click()
    asked(qtbot, page)
    assert "Points" in column(page, WHAT)


def test_a_history_is_shown_in_a_window_of_its_own(
    qtbot: QtBot, page: HistoryPage, open_file: OpenFile, runner: Runner
) -> None:
    application = ids_by_number(open_file.file)[1]
    HistoryDialog(open_file.path, AuditQuery(about=application), "Applicant 1", runner, page).open()
    dialog = shown_dialog(HistoryDialog)
    qtbot.waitUntil(lambda: dialog.view.is_loaded, timeout=10_000)
    assert dialog.view.count > 0
    assert_accessible(dialog)
    dialog.reject()


def test_every_kind_and_field_of_the_journal_has_a_name_and_a_group() -> None:
    assert set(KINDS) == set(ENTITIES)
    assert {name for _, names in GROUPS for name in names} == set(ENTITIES)
    fields = {(name, field) for name, entity in ENTITIES.items() for field in tracked_fields(entity)}
    assert {pair for pair in fields if pair not in OWN and pair[1] not in FIELDS} == set()
    assert set(OWN) <= fields
    assert set(FIELDS) <= {field for _, field in fields}


def test_values_are_shown_as_people_read_them(look: QApplication) -> None:
    assert value_text("score", "value", {"points": "3.5", "criterion_version": "ab"}) == "3.5"
    assert value_text("review", "status", "submitted") == "submitted"
    assert value_text("score", "abstained", True) == "yes"
    assert value_text("score", "comment", None) == "(nothing)"
    assert value_text("call", "places", {"min": 1, "max": 3}) == "max: 3; min: 1"
    assert value_text("evidence", "passage", {"kind": "quote", "text": "A word"}) == "“A word”"


def test_what_hides_in_a_text_is_made_visible() -> None:
    assert visible("a\u202eb\x07c\nd") == "a⟨U+202E⟩b⟨U+0007⟩c\nd"


def test_the_page_is_reached_by_keyboard_and_its_model_keeps_qts_rules(qtbot: QtBot, page: HistoryPage) -> None:
    QAbstractItemModelTester(page.view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    assert_accessible(page)
    page.view.show_more()
    loaded(qtbot, page)
    page.view.retranslate()


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_at_200_percent_the_page_fits_a_small_screen(look: QApplication, page: HistoryPage, theme: str) -> None:
    apply_theme(look, theme, 200)  # type: ignore[arg-type] # the names of themes
    install_language(look, "sv")
    look.processEvents()
    assert page.minimumSizeHint().width() <= 1200
    assert page.minimumSizeHint().height() <= 700


def _comment(where: dict[str, str], text: str, file: ReviewFile) -> None:
    set_comment(file, **where, comment=text)
