"""One editor for each kind of value in a call's form; each gives what it shows as the plain value of a call file."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from workbench.intake.call_reader import LANGUAGES
from workbench.intake.call_writing import HOME_ZONE
from workbench.views.setup.call_fields import WORDS, Field
from workbench.views.translation import QT_TRANSLATE_NOOP

_ZONES = (HOME_ZONE, "UTC", "Europe/London", "Europe/Helsinki")
_LINES = 4
"""Lines of a text that are shown without scrolling."""

_LANGUAGE_NAMES = {"sv": QT_TRANSLATE_NOOP("CallForm", "Swedish"), "en": QT_TRANSLATE_NOOP("CallForm", "English")}


def form_text(text: str) -> str:
    """Return one of the form's texts in the user's language."""
    return QCoreApplication.translate("CallForm", text)


class ValueEditor(QWidget):
    """An editor of one value; ``edited`` follows each change that a person makes."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)

    def value(self) -> Any:
        """Return what is written."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value."""
        raise NotImplementedError

    def part(self, key: str) -> QWidget:
        """Return where a person writes; ``key`` is the language where there are two."""
        raise NotImplementedError


class LineEditor(ValueEditor):
    """A text in no particular language; numbers are read by the subclasses."""

    def __init__(self, name: str, field: Field) -> None:
        super().__init__(name)
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(form_text(field.hint) if field.hint else "")
        self.line.textEdited.connect(self.edited)
        self.row.addWidget(self.line)

    def value(self) -> Any:
        """Return the text."""
        return self.line.text().strip()

    def set_value(self, value: Any) -> None:
        """Show the text."""
        self.line.setText("" if value is None else str(value))

    def part(self, key: str) -> QWidget:
        """Return the line."""
        return self.line


class WholeEditor(LineEditor):
    """A whole number, None where nothing is written; what is no number stays as it is, to be refused in words."""

    def __init__(self, name: str, field: Field) -> None:
        super().__init__(name, field)
        self._narrow()

    def value(self) -> Any:
        """Return the number."""
        text = "".join(self.line.text().split())
        return int(text) if text.isdecimal() and text.isascii() else text or None

    def _narrow(self) -> None:
        self.line.setMaximumWidth(20 * self.fontMetrics().averageCharWidth())
        self.row.addStretch(1)


class DecimalEditor(WholeEditor):
    """A decimal as text with a point, whichever sign was typed."""

    def value(self) -> Any:
        """Return the number's text."""
        return "".join(self.line.text().split()).replace(",", ".") or None


class WordsEditor(LineEditor):
    """A list of words, separated by commas."""

    def value(self) -> Any:
        """Return the words."""
        return [word for part in self.line.text().split(",") if (word := part.strip())]

    def set_value(self, value: Any) -> None:
        """Show the words."""
        super().set_value(", ".join(value or ()))


class TwoLanguages(ValueEditor):
    """A text in both languages, side by side."""

    def __init__(self, name: str, field: Field) -> None:
        super().__init__(name)
        self.texts: dict[str, QLineEdit | QPlainTextEdit] = {}
        for language in LANGUAGES:
            heard = f"{name}, {form_text(_LANGUAGE_NAMES[language])}"
            editor = self.texts[language] = self._editor()
            editor.setAccessibleName(heard)
            editor.setPlaceholderText(form_text(field.hint or _LANGUAGE_NAMES[language]))
            editor.setToolTip(form_text(_LANGUAGE_NAMES[language]))
            self.row.addWidget(editor, 1)

    def value(self) -> Any:
        """Return the texts by language."""
        return {language: self._text(editor).strip() for language, editor in self.texts.items()}

    def set_value(self, value: Any) -> None:
        """Show the texts."""
        for language, editor in self.texts.items():
            self._show(editor, (value or {}).get(language) or "")

    def part(self, key: str) -> QWidget:
        """Return a language's editor, the first for any other key."""
        return self.texts.get(key) or next(iter(self.texts.values()))

    def _editor(self) -> QLineEdit | QPlainTextEdit:
        editor = QLineEdit()
        editor.textEdited.connect(self.edited)
        return editor

    def _text(self, editor: QLineEdit | QPlainTextEdit) -> str:
        return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()

    def _show(self, editor: QLineEdit | QPlainTextEdit, text: str) -> None:
        editor.blockSignals(True)
        editor.setText(text) if isinstance(editor, QLineEdit) else editor.setPlainText(text)
        editor.blockSignals(False)


class TwoTexts(TwoLanguages):
    """Longer texts in both languages, side by side; an empty line parts paragraphs."""

    def _editor(self) -> QLineEdit | QPlainTextEdit:
        editor = QPlainTextEdit()
        editor.setTabChangesFocus(True)
        editor.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 12)
        editor.textChanged.connect(self.edited)
        return editor


class TermsEditor(TwoLanguages):
    """Words in both languages, separated by commas; None where there are none."""

    def value(self) -> Any:
        """Return the words by language."""
        texts = super().value()
        words = {name: [each.strip() for each in text.split(",") if each.strip()] for name, text in texts.items()}
        return words if any(words.values()) else None

    def set_value(self, value: Any) -> None:
        """Show the words."""
        super().set_value({language: ", ".join(words) for language, words in (value or {}).items()})


class SwitchEditor(ValueEditor):
    """Yes or no; its label stands in the box itself."""

    def __init__(self, name: str, field: Field) -> None:
        super().__init__(name)
        self.box = QCheckBox(name)
        self.box.clicked.connect(self.edited)
        self.row.addWidget(self.box)

    def value(self) -> Any:
        """Return whether it is on."""
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        """Show whether it is on."""
        self.box.setChecked(bool(value))

    def part(self, key: str) -> QWidget:
        """Return the box."""
        return self.box


class ChoiceEditor(ValueEditor):
    """One of a few."""

    def __init__(self, name: str, field: Field) -> None:
        super().__init__(name)
        self.box = QComboBox()
        self.box.setAccessibleName(name)
        for option in field.options:
            self.box.addItem(form_text(WORDS[option]), option)
        self.box.activated.connect(self.edited)
        self.row.addWidget(self.box)
        self.row.addStretch(1)

    def value(self) -> Any:
        """Return the option."""
        return self.box.currentData()

    def set_value(self, value: Any) -> None:
        """Show the option; the first where there is none."""
        self.box.setCurrentIndex(max(self.box.findData(value), 0))

    def part(self, key: str) -> QWidget:
        """Return the box."""
        return self.box


class OutcomesEditor(ValueEditor):
    """What a person may decide on a rule that must be met."""

    def __init__(self, name: str, field: Field) -> None:
        super().__init__(name)
        self.boxes = {option: QCheckBox(form_text(WORDS[option])) for option in field.options}
        for box in self.boxes.values():
            box.setAccessibleDescription(name)
            box.clicked.connect(self.edited)
            self.row.addWidget(box)
        self.row.addStretch(1)

    def value(self) -> Any:
        """Return the outcomes that are ticked."""
        return [option for option, box in self.boxes.items() if box.isChecked()]

    def set_value(self, value: Any) -> None:
        """Tick the outcomes, those of a rule that says nothing where there are none."""
        for option, box in self.boxes.items():
            box.setChecked(option in (value or ("accept", "exclude")))

    def part(self, key: str) -> QWidget:
        """Return the first box."""
        return next(iter(self.boxes.values()))


class _Optional(ValueEditor):
    """A day or a moment that there may be: a box says whether."""

    def __init__(self, name: str, when: QDateTimeEdit) -> None:
        super().__init__(name)
        self.there = QCheckBox(QCoreApplication.translate("CallForm", "There is one"))
        self.there.setAccessibleDescription(name)
        self.when = when
        when.setAccessibleName(name)
        when.setCalendarPopup(True)
        when.dateTimeChanged.connect(self.edited)
        self.there.toggled.connect(self._toggled)
        self.row.addWidget(self.there)
        self.row.addWidget(when)

    def _toggled(self, on: bool) -> None:
        self.when.setEnabled(on)
        self.edited.emit()

    def _show(self, moment: QDateTime | None) -> None:
        for widget in (self.there, self.when):
            widget.blockSignals(True)
        self.there.setChecked(moment is not None)
        self.when.setEnabled(moment is not None)
        self.when.setDateTime(moment or QDateTime(QDate.currentDate(), QTime(23, 59, 59)))
        for widget in (self.there, self.when):
            widget.blockSignals(False)

    def part(self, key: str) -> QWidget:
        """Return where the day is written."""
        return self.when


class DayEditor(_Optional):
    """A day as ISO text; None for none."""

    def __init__(self, name: str, field: Field) -> None:
        edit = QDateEdit()
        edit.setDisplayFormat("yyyy-MM-dd")
        super().__init__(name, edit)
        self.row.addStretch(1)

    def value(self) -> Any:
        """Return the day."""
        return self.when.date().toString(Qt.DateFormat.ISODate) if self.there.isChecked() else None

    def set_value(self, value: Any) -> None:
        """Show the day; one that can't be read as such is none."""
        try:
            day = dt.datetime.fromisoformat(str(value)).date() if value else None
        except ValueError:
            day = None
        self._show(None if day is None else QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0)))


class MomentEditor(_Optional):
    """A moment with its zone, as ISO text with the offset; None for none."""

    def __init__(self, name: str, field: Field) -> None:
        edit = QDateTimeEdit()
        edit.setDisplayFormat("yyyy-MM-dd HH:mm:ss")
        super().__init__(name, edit)
        self.zone = QComboBox()
        self.zone.setAccessibleName(QCoreApplication.translate("CallForm", "%1: time zone").replace("%1", name))
        for zone in _ZONES:
            self.zone.addItem(zone, zone)
        self.zone.activated.connect(self.edited)
        self.there.toggled.connect(self.zone.setEnabled)
        self.row.addWidget(self.zone)
        self.row.addStretch(1)

    def value(self) -> Any:
        """Return the moment."""
        if not self.there.isChecked():
            return None
        written = dt.datetime.fromisoformat(self.when.dateTime().toString("yyyy-MM-ddTHH:mm:ss"))
        return written.replace(tzinfo=ZoneInfo(self.zone.currentData())).isoformat()

    def set_value(self, value: Any) -> None:
        """Show the moment in a zone that has its offset then."""
        moment = dt.datetime.fromisoformat(value) if value else None
        if moment is not None:
            zone = _zone_of(moment)
            if self.zone.findData(zone) < 0:
                self.zone.addItem(zone, zone)
            self.zone.setCurrentIndex(self.zone.findData(zone))
            moment = moment.astimezone(ZoneInfo(zone))
        self.zone.setEnabled(moment is not None)
        self._show(
            None
            if moment is None
            else QDateTime(
                QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute, moment.second)
            )
        )


def _zone_of(moment: dt.datetime) -> str:
    fitting = (zone for zone in _ZONES if moment.astimezone(ZoneInfo(zone)).utcoffset() == moment.utcoffset())
    hours = round((moment.utcoffset() or dt.timedelta()).total_seconds() / 3600)
    return next(fitting, f"Etc/GMT{-hours:+d}")


_EDITORS: Mapping[str, Callable[[str, Field], ValueEditor]] = {
    "line": LineEditor,
    "whole": WholeEditor,
    "decimal": DecimalEditor,
    "titles": TwoLanguages,
    "texts": TwoTexts,
    "words": WordsEditor,
    "terms": TermsEditor,
    "moment": MomentEditor,
    "day": DayEditor,
    "switch": SwitchEditor,
    "choice": ChoiceEditor,
    "outcomes": OutcomesEditor,
}


def editor_of(field: Field) -> ValueEditor:
    """Return a new editor for a field."""
    return _EDITORS[field.kind](form_text(field.label).replace("%1", field.about), field)
