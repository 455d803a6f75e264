"""How sure the reviewer is of the whole review: said or not, never guessed."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from workbench.models.sheets import CONFIDENCES


class ConfidenceBox(QComboBox):
    """Chooses a confidence; ``chosen`` carries it (None: not said), and only for what the user does."""

    chosen = Signal(object)  # int or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for confidence in (None, *CONFIDENCES):
            self.addItem("", confidence)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(11)
        self.activated.connect(lambda place: self.chosen.emit(self.itemData(place)))
        self._retranslate()

    def show_confidence(self, confidence: int | None) -> None:
        """Show what is stored."""
        self.setCurrentIndex(max(0, self.findData(confidence)) if confidence is not None else 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        texts = (self.tr("How sure?"), self.tr("A little sure"), self.tr("Fairly sure"), self.tr("Very sure"))
        for place, text in enumerate(texts):
            self.setItemText(place, text)
        self.setAccessibleName(self.tr("How sure you are of this review"))
        self.setToolTip(self.tr("How sure you are of this review, for the lead; you needn't say."))
