"""A form over a part of a call, built from its fields; what is wrong stands beside the field it is about."""

from collections.abc import Mapping, MutableMapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from workbench.views.merge.notice import Notice
from workbench.views.setup.call_fields import Field, Path
from workbench.views.setup.value_editors import SwitchEditor, ValueEditor, editor_of


class ValueForm(QWidget):
    """Edits ``values`` in place; ``edited`` carries the path of the field that a person changed."""

    edited = Signal(tuple)

    def __init__(self, fields: Sequence[Field], values: MutableMapping[str, Any]) -> None:
        super().__init__()
        self._values = values
        self.editors: dict[Path, ValueEditor] = {}
        self._notices: dict[Path, Notice] = {}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field in fields:
            self._add(form, field)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addStretch(1)

    def show_problems(self, problems: Mapping[Path, str]) -> None:
        """Show each problem beside the field that its path leads to."""
        told: dict[Path, list[str]] = {}
        for path, text in problems.items():
            told.setdefault(self._place(path), []).append(text)
        for place, notice in self._notices.items():
            notice.say(" ".join(told.get(place, [])), "danger")

    def go_to(self, path: Path) -> None:
        """Put the cursor where a problem is."""
        place = self._place(path)
        if place in self.editors:
            rest = path[len(place) :]
            self.editors[place].part(rest[0] if rest else "").setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, path: Path) -> Path:
        """Return the field that a path leads into, or to the first of the fields that lie below it."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.editors:
                return path[:length]
        below = (place for place in self.editors if path and place[: len(path)] == path)
        named = (place for place in self.editors if path and place[-1] == path[-1])  # check.type is called check
        return next(below, next(named, next(iter(self.editors))))

    def _add(self, form: QFormLayout, field: Field) -> None:
        editor, notice = editor_of(field), Notice()
        editor.set_value(_get(self._values, field.path))
        editor.edited.connect(lambda: self._write(field, editor))
        if isinstance(editor, SwitchEditor):
            form.addRow(editor)
        else:
            label = QLabel(editor.name)
            label.setWordWrap(False)
            form.addRow(label, editor)
        form.addRow(notice)
        self.editors[field.path], self._notices[field.path] = editor, notice

    def _write(self, field: Field, editor: ValueEditor) -> None:
        *way, last = field.path
        table = self._values
        for key in way:
            table = table.setdefault(key, {})
        table[last] = editor.value()
        self.edited.emit(field.path)


def _get(values: Mapping[str, Any], path: Path) -> Any:
    found: Any = values
    for key in path:
        found = found.get(key) if isinstance(found, Mapping) else None
    return found
