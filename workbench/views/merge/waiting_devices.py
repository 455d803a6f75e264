"""Devices whose work is in the file and waits: whose they say they are, their fingerprints, and a step to accept."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from workbench.models.file import ReviewFile
from workbench.models.people import accept_device, unaccepted_devices
from workbench.views.headings import MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.names_dialog import NamesDialog
from workbench.views.merge.review_files import fingerprint
from workbench.views.open_file import OpenFile

_LONGEST = 5
"""Devices that are shown without scrolling."""


@dataclass(frozen=True)
class WaitingDevice:
    """A device that isn't accepted; ``name`` is empty where its person isn't on the roster."""

    person: str
    name: str
    device: str


class WaitingDevices(QGroupBox):
    """Hidden where no device waits; ``accepted`` carries a sentence once a lead has accepted one."""

    accepted = Signal(str)

    def __init__(self, open_file: OpenFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_file = open_file
        self.devices: tuple[WaitingDevice, ...] = ()
        self.note = MutedLabel()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.button = QPushButton(icon("check"), "")
        self.button.clicked.connect(self.ask)
        self.list.currentRowChanged.connect(self._offer)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.note)
        column.addWidget(self.list)
        column.addLayout(row)
        self._retranslate()
        self.reload()

    def reload(self) -> None:
        """Read which devices wait."""
        file, people = self._open_file.file, self._open_file.people
        found: list[tuple[str, str]] = []
        if file.lead is not None:
            with file.transaction() as session:
                found = unaccepted_devices(session)
        self.devices = tuple(
            WaitingDevice(person, people[person].name if person in people else "", device) for person, device in found
        )
        self._fill()

    def ask(self) -> None:
        """Ask whether the device that is chosen is whose it says."""
        device = self._chosen()
        if device is None or not device.name:
            return
        dialog = NamesDialog(
            self.tr("Accept a device"),
            self.tr("Is this the fingerprint that %1 sees on their own computer?").replace("%1", device.name),
            names=[fingerprint(device.device)],
            note=self.tr(
                "What came from this device counts from now on. Its owner finds the fingerprint in the window in which "
                "they hand in; have it read out over the telephone."
            ),
            button=self.tr("&Accept it"),
            parent=self.window(),
        )
        dialog.accepted.connect(lambda: self._accept(device))
        dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()
        elif event.type() == QEvent.Type.FontChange:
            self._fill()
        super().changeEvent(event)

    def _accept(self, device: WaitingDevice) -> None:
        def change(file: ReviewFile) -> None:
            with file.transaction() as session:
                accept_device(session, person=device.person, device=device.device)

        if self._open_file.write(change):
            self._open_file.replaced.emit()
            self.accepted.emit(self.tr("The device of %1 is accepted.").replace("%1", device.name))

    def _chosen(self) -> WaitingDevice | None:
        row = self.list.currentRow()
        return self.devices[row] if 0 <= row < len(self.devices) else None

    def _offer(self) -> None:
        device = self._chosen()
        self.button.setEnabled(device is not None and bool(device.name))

    def _fill(self) -> None:
        self.list.clear()
        for device in self.devices:
            name = device.name or self.tr("Somebody who is not on the roster; add them to the call first")
            self.list.addItem(QListWidgetItem(icon("user", "muted"), f"{name}\n{fingerprint(device.device)}"))
        rows = min(len(self.devices), _LONGEST)
        self.list.setFixedHeight((2 * rows + 1) * self.fontMetrics().lineSpacing() + rows * 4)
        self.list.setCurrentRow(0 if self.devices else -1)
        self._offer()
        self.setVisible(bool(self.devices))

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Devices that wait to be accepted"))
        self.note.setText(
            self.tr("Their work is in the file and doesn't count yet. Compare the fingerprint before you accept one.")
        )
        self.list.setAccessibleName(self.tr("Devices that wait to be accepted"))
        self.button.setText(self.tr("Accept this de&vice…"))
