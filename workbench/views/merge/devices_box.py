"""The devices that nobody has accepted yet, and the question whether they are whose they say."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QGroupBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.merge.outcome import NewDevice
from workbench.views.headings import MutedLabel
from workbench.views.icons import icon
from workbench.views.merge.review_files import fingerprint

_LONGEST = 6
"""Rows that are shown without scrolling."""


class DevicesBox(QGroupBox):
    """Lists new devices by person and fingerprint; ``accepting_changed`` when the answer is another."""

    accepting_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._devices: tuple[NewDevice, ...] = ()
        self.note = MutedLabel()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.accept_box = QCheckBox()
        self.accept_box.toggled.connect(self.accepting_changed)
        column = QVBoxLayout(self)
        column.addWidget(self.note)
        column.addWidget(self.list)
        column.addWidget(self.accept_box)
        self._retranslate()
        self.hide()

    @property
    def accepts(self) -> bool:
        """Whether the lead accepts the devices."""
        return self.accept_box.isChecked()

    def show_devices(self, devices: Sequence[NewDevice]) -> None:
        """Show other devices, not accepted; hidden where there are none."""
        self._devices = tuple(devices)
        self.accept_box.blockSignals(True)  # the answer to another question
        self.accept_box.setChecked(False)
        self.accept_box.blockSignals(False)
        self.accept_box.setEnabled(any(device.name for device in devices))
        self._fill()
        self.setVisible(bool(devices))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fill()
        super().changeEvent(event)

    def _fill(self) -> None:
        self.list.clear()
        unknown = self.tr("Somebody who is not on the roster")
        for device in self._devices:
            text = f"{device.name or unknown}\n{fingerprint(device.device)}"
            self.list.addItem(QListWidgetItem(icon("user", "muted"), text))
        rows = min(len(self._devices), _LONGEST)
        self.list.setFixedHeight((2 * rows + 1) * self.fontMetrics().lineSpacing() + rows * 4)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("New devices"))
        self.note.setText(
            self.tr(
                "Nobody has vouched yet that these computers belong to these people. What comes from them is kept "
                "aside and counts once you accept them; ask a person for the fingerprint if you are in doubt."
            )
        )
        self.list.setAccessibleName(self.tr("New devices"))
        self.accept_box.setText(self.tr("&Accept these devices"))
        self.accept_box.setAccessibleDescription(self.note.text())
        self._fill()
