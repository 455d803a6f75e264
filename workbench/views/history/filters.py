"""What the history is narrowed to: words, person, application, kind and days."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from workbench.models.audit import AuditQuery, Names
from workbench.views.choice import Choice
from workbench.views.history.labels import GROUPS
from workbench.views.icons import icon

_SETTLE_MS = 250  # who types a word asks once, not once a letter
_NO_DAY = QDate(2000, 1, 1)


class HistoryFilters(QWidget):
    """``changed`` when another question is asked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.person, self.application, self.kind = Choice(), Choice(), Choice()
        self.since, self.until = QDateEdit(), QDateEdit()
        self.clear_button = QPushButton(icon("x"), "")
        self.since_label, self.until_label = QLabel(), QLabel()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._build()
        self._connect()
        self.retranslate()

    def query(self) -> AuditQuery:
        """Return what is asked."""
        return AuditQuery(
            person=self.person.currentData() or "",
            about=self.application.currentData() or "",
            entities=tuple(self.kind.currentData() or ()),
            since=_start_of(self.since.date()),
            until=_start_of(self.until.date(), days=1),
            text=self.search.text().strip(),
        )

    def set_names(self, names: Names) -> None:
        """Offer these people and applications; what is chosen stays."""
        _offer(self.person, names.people)
        _offer(self.application, names.applications)

    def clear(self) -> None:
        """Narrow nothing."""
        for widget in (self.search, self.person, self.application, self.kind, self.since, self.until):
            widget.blockSignals(True)
        self.search.clear()
        for box in (self.person, self.application, self.kind):
            box.setCurrentIndex(0)
        for day in (self.since, self.until):
            day.setDate(_NO_DAY)
        for widget in (self.search, self.person, self.application, self.kind, self.since, self.until):
            widget.blockSignals(False)
        self.changed.emit()

    def retranslate(self) -> None:
        """Write all texts in the user's language."""
        self.search.setPlaceholderText(self.tr("Search in the values"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.person.setItemText(0, self.tr("Everybody"))
        self.person.setAccessibleName(self.tr("Person"))
        self.application.setItemText(0, self.tr("All applications"))
        self.application.setAccessibleName(self.tr("Application"))
        self.kind.setItemText(0, self.tr("All kinds"))
        self.kind.setAccessibleName(self.tr("Kind"))
        for row, (title, _) in enumerate(GROUPS, start=1):
            self.kind.setItemText(row, QCoreApplication.translate("Fields", title))
        self.since_label.setText(self.tr("F&rom"))
        self.until_label.setText(self.tr("&to"))
        for day in (self.since, self.until):
            day.setSpecialValueText(self.tr("any day"))
        self.since.setAccessibleName(self.tr("From the day"))
        self.until.setAccessibleName(self.tr("To the day"))
        self.clear_button.setText(self.tr("Sho&w all"))

    def _build(self) -> None:
        self.search.setClearButtonEnabled(True)
        for box in (self.person, self.application, self.kind):
            box.addItem("", None)
        for _, entities in GROUPS:
            self.kind.addItem("", entities)
        for day, label in ((self.since, self.since_label), (self.until, self.until_label)):
            day.setMinimumDate(_NO_DAY)
            day.setDate(_NO_DAY)
            day.setCalendarPopup(True)
            label.setBuddy(day)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, widget in enumerate((self.search, self.person, self.application)):
            grid.addWidget(widget, 0, 2 * at, 1, 2)
        rest = (self.kind, self.since_label, self.since, self.until_label, self.until, self.clear_button)
        for at, widget in enumerate(rest):
            grid.addWidget(widget, 1, at)
        for column in (0, 2, 4, 5):
            grid.setColumnStretch(column, 1)

    def _connect(self) -> None:
        self._settle.timeout.connect(self.changed)
        self.search.textChanged.connect(self._settle.start)
        for box in (self.person, self.application, self.kind):
            box.currentIndexChanged.connect(self._settle.start)
        for day in (self.since, self.until):
            day.dateChanged.connect(self._settle.start)
        self.clear_button.clicked.connect(self.clear)


def _offer(box: QComboBox, names: Mapping[str, str]) -> None:
    """List what may be chosen behind the entry that narrows nothing."""
    chosen = box.currentData()
    box.blockSignals(True)
    while box.count() > 1:
        box.removeItem(1)
    for each, name in names.items():
        box.addItem(name, each)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen else 0)
    box.blockSignals(False)


def _start_of(day: QDate, *, days: int = 0) -> int | None:
    """Return when a day, or the one ``days`` later, begins here, in UTC milliseconds; None for any day."""
    if day == _NO_DAY:
        return None
    local = datetime(day.year(), day.month(), day.day()).astimezone() + timedelta(days=days)
    return int(local.timestamp() * 1000)
