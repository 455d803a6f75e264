"""Editing the call in a real window: fields, what is wrong beside them, what changes, and call files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.views.accessibility import assert_accessible, shown_dialog, shown_dialogs
from tests.views.ranking.lead_file import make_scored_file
from workbench.documents.client import DocumentClient
from workbench.intake.call_changes import conduct_of
from workbench.intake.call_writing import call_values, write_call_file
from workbench.views.open_file import OpenFile
from workbench.views.setup.call_changes_dialog import CallChangesDialog
from workbench.views.setup.call_editor import CallEditor
from workbench.views.setup.value_editors import MomentEditor, TwoLanguages, ValueEditor
from workbench.views.theme import apply_theme
from workbench.views.translation import install_language


@pytest.fixture
def scored(look: QApplication, tmp_path: Path) -> Iterator[OpenFile]:
    """A lead's file with submitted reviews."""
    with DocumentClient() as documents:
        file = OpenFile(make_scored_file(tmp_path / "lead.review"), documents)
        yield file
        file.set_aside()


@pytest.fixture
def host(look: QApplication, qtbot: QtBot) -> QWidget:
    """A window of 1366 × 768 that the editor opens over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 740)
    made.show()
    return made


@pytest.fixture
def editor(scored: OpenFile, host: QWidget) -> Iterator[CallEditor]:
    """The call editor."""
    made = CallEditor(scored, host)
    made.show()
    yield made
    for child in host.findChildren(QDialog):
        child.hide()


def field(editor: CallEditor, *path: str) -> ValueEditor:
    return editor.form.editors[path]


def write(qtbot: QtBot, editor: CallEditor, *path: str, text: str, language: str = "") -> None:
    part = field(editor, *path).part(language)
    if isinstance(part, QPlainTextEdit):
        part.setPlainText(text)
    else:
        part.setProperty("text", text)
        part.textEdited.emit(text)  # type: ignore[attr-defined] # a line edit; typed keys emit it too


def agree(editor: CallEditor) -> list[str]:
    """Agree to the changes, and return the lines that told them."""
    dialog = shown_dialog(CallChangesDialog)
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    dialog.save_button.click()
    return [*lines, *dialog.told]


def told(editor: CallEditor, *path: str) -> str:
    return editor.form._notices[path].text.text()


def test_what_changes_is_told_before_it_is_written_with_the_scores_it_makes_stale(
    qtbot: QtBot, editor: CallEditor, scored: OpenFile
) -> None:
    write(qtbot, editor, "page_limit", text="6")
    write(qtbot, editor, "scale", "step", text="1")
    editor.save()
    with qtbot.waitSignal(scored.replaced):
        lines = agree(editor)
    assert lines[:2] == ["Page limit: 4 → 6", "Scale: 0 – 5 – 0.5 → 0 – 5 – 1"]
    assert lines[2].startswith("91 scores were given on another scale")
    assert lines[3].startswith("3 reviewers see the change once they have a new hand-out")
    assert call_values(scored.file)["page_limit"] == 6
    assert scored.call.scale.step == 1


def test_how_the_reviewing_is_done_is_part_of_it(qtbot: QtBot, editor: CallEditor, scored: OpenFile) -> None:
    editor.form.editors["asks_conflicts",].part("").click()  # type: ignore[attr-defined] # a box
    due = field(editor, "review_by")
    due.set_value("2018-06-15")
    due.edited.emit()
    editor.save()
    agree(editor)
    assert conduct_of(scored.file) == {"review_by": "2018-06-15", "asks_conflicts": True}
    assert scored.call.asks_conflicts


def test_what_cant_be_is_told_beside_its_field_in_plain_words_and_goes_when_it_is_mended(
    qtbot: QtBot, editor: CallEditor
) -> None:
    write(qtbot, editor, "page_limit", text="four")
    write(qtbot, editor, "title", text="", language="sv")
    editor.parts.choose(("criteria", 1))
    write(qtbot, editor, "weight", text="-1")
    write(qtbot, editor, "levels", "3", text="", language="en")
    editor.parts.choose(("", 0))
    editor.save()
    assert told(editor, "page_limit") == "Write a whole number from 1 to 10000."
    assert told(editor, "title") == "Write something here."
    assert editor.notice.text.text() == "4 values can't be as they are; why is told beside each field."
    write(qtbot, editor, "page_limit", text="4")
    write(qtbot, editor, "title", text="Titel", language="sv")
    qtbot.waitUntil(lambda: told(editor, "page_limit") == "")
    editor.save()
    assert editor.parts.current == ("criteria", 1)
    assert told(editor, "weight") == "Criterion ESTABLISHED has a weight below 0."
    assert told(editor, "levels", "3") == "Write something here."
    assert not shown_dialogs(CallChangesDialog)


def test_in_swedish_what_is_wrong_is_told_in_swedish(
    qtbot: QtBot, look: QApplication, scored: OpenFile, host: QWidget
) -> None:
    install_language(look, "sv")
    editor = CallEditor(scored, host)
    editor.show()
    editor.parts.choose(("criteria", 0))
    write(qtbot, editor, "weight", text="-1")
    editor.save()
    assert "vikt" in told(editor, "weight")
    editor.hide()


def test_the_form_of_a_rule_follows_the_way_it_is_checked(editor: CallEditor, qtbot: QtBot) -> None:
    editor.parts.choose(("rules", 0))
    way = field(editor, "check", "type")
    way.set_value("share-at-least")
    way.edited.emit()
    qtbot.waitUntil(lambda: ("check", "percent") in editor.form.editors)
    write(qtbot, editor, "check", "fact", text="own share")
    editor.save()
    assert "small letters" in told(editor, "check", "fact")
    assert told(editor, "check", "percent") == "Write something here."


def test_parts_are_added_moved_and_taken_out(editor: CallEditor, scored: OpenFile, qtbot: QtBot) -> None:
    parts = editor.parts
    parts._add("criteria")
    assert parts.current == ("criteria", 7)
    write(qtbot, editor, "code", text="NEW")
    for name in ("title", "guidance", *(("levels", str(point)) for point in range(6))):
        for language in ("sv", "en"):
            path = (name,) if isinstance(name, str) else name
            write(qtbot, editor, *path, text="A text", language=language)
    parts.up_button.click()
    assert parts.current == ("criteria", 6)
    parts.choose(("rules", 0))
    parts.remove_button.click()
    editor.save()
    lines = agree(editor)
    assert lines[:4] == [
        "Criterion NEW is added",
        "Criterion RESULTS: Number: 7 → 8",
        "Rule ORGANISATION is taken out",
        "The rules are numbered anew",
    ]
    assert [each.code for each in scored.call.criteria][-2:] == ["NEW", "RESULTS"]


def test_a_call_file_goes_out_and_comes_in_and_is_not_written_before_it_is_saved(
    editor: CallEditor, scored: OpenFile, qtbot: QtBot, tmp_path: Path
) -> None:
    out = tmp_path / "out.toml"
    editor.export(str(out))
    out.write_text(out.read_text("utf-8").replace("page_limit = 4", "page_limit = 7"), "utf-8")
    editor.read(str(out))
    assert field(editor, "page_limit").value() == 7
    assert call_values(scored.file)["page_limit"] == 4
    out.write_text("format = 1\nplaces = [\n", "utf-8")
    editor.read(str(out))
    assert "out.toml" in editor.notice.text.text()
    assert field(editor, "page_limit").value() == 7
    write_call_file(call_values(scored.file), out)
    editor.export(str(tmp_path / "missing" / "out.toml"))
    assert "can't be written" in editor.notice.text.text()


def test_leaving_asks_only_where_something_was_edited(editor: CallEditor, qtbot: QtBot) -> None:
    write(qtbot, editor, "page_limit", text="6")
    editor.reject()
    box = editor.findChild(QMessageBox)
    assert box is not None
    assert editor.isVisible()
    box.done(0)
    write(qtbot, editor, "page_limit", text="4")
    with qtbot.waitSignal(editor.rejected):
        editor.reject()


def test_nothing_changed_is_said_and_nothing_written(editor: CallEditor, qtbot: QtBot) -> None:
    editor.save()
    assert editor.notice.text.text() == "Nothing is changed yet."


def test_a_deadline_keeps_its_zone_and_can_be_taken_away(editor: CallEditor) -> None:
    deadline = field(editor, "deadline")
    assert isinstance(deadline, MomentEditor)
    assert deadline.value() == "2018-05-31T23:59:59+02:00"
    deadline.set_value("2018-12-01T12:00:00+05:00")
    assert deadline.zone.currentData() == "Etc/GMT-5"
    assert deadline.value() == "2018-12-01T12:00:00+05:00"
    deadline.there.click()
    assert deadline.value() is None
    assert not deadline.when.isEnabled()


@pytest.mark.parametrize("part", [("", 0), ("criteria", 0), ("rules", 0), ("tie_rules", 1)])
def test_every_part_is_reached_by_keyboard_and_named(editor: CallEditor, part: tuple[str, int]) -> None:
    editor.parts.choose(part)
    assert_accessible(editor)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_at_200_per_cent_the_editor_fits_a_small_screen(
    look: QApplication, scored: OpenFile, host: QWidget, language: str
) -> None:
    install_language(look, language)  # type: ignore[arg-type] # one of the two
    apply_theme(look, "light", 200)
    editor = CallEditor(scored, host)
    editor.show()
    editor.parts.choose(("criteria", 0))
    QApplication.processEvents()
    assert editor.width() <= 1366
    assert editor.height() <= 768
    title = field(editor, "title")
    assert isinstance(title, TwoLanguages)
    assert title.part("en").visibleRegion().boundingRect().width() > 0
    assert editor.save_button.isVisible()
    editor.hide()


def test_enter_in_a_field_neither_saves_nor_leaves(editor: CallEditor, qtbot: QtBot) -> None:
    part = field(editor, "page_limit").part("")
    part.setFocus()
    QTest.keyClick(part, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert not shown_dialogs(CallChangesDialog)
    assert not any(button.isDefault() for button in editor.findChildren(QPushButton))
