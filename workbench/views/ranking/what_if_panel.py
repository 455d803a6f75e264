"""What if: other weights, or one reviewer left out. Kept in this panel only, never written."""

from fractions import Fraction

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QWidget

from workbench.ranking.view_data import NOTHING_SUPPOSED, RankingData, Suppose
from workbench.views.ranking.words import criterion_text
from workbench.views.review.call_texts import in_language

_COLUMNS = 3
_MOST = 1000.0


class WhatIfPanel(QWidget):
    """One field per weight and a choice of the reviewer to leave out."""

    changed = Signal()
    """Something else is supposed than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: RankingData | None = None
        self._labels: dict[str, QLabel] = {}
        self.weights: dict[str, QDoubleSpinBox] = {}
        self.without = QComboBox()
        self.without_label = QLabel()
        self.without_label.setBuddy(self.without)
        self.without.currentIndexChanged.connect(self.changed)
        self.without.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.without.setMinimumContentsLength(14)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    @property
    def suppose(self) -> Suppose:
        """What is supposed now."""
        weights = None
        if self._data is not None:
            given = {each.id: Fraction(each.weight) for each in self._data.call.criteria}
            # The field shows two decimals; a weight that nobody touched stays exact.
            chosen = {
                name: given[name]
                if abs(field.value() - float(given[name])) < 0.005
                else Fraction(round(100 * field.value()), 100)
                for name, field in self.weights.items()
            }
            weights = None if chosen == given else chosen
        without = self.without.currentData() or ""
        return Suppose(weights, without) if weights is not None or without else NOTHING_SUPPOSED

    def show_data(self, data: RankingData) -> None:
        """Offer the weights and people of a file; what is supposed already stays where it still makes sense."""
        supposed = self.suppose
        same = self._data is not None and [each.id for each in self._data.call.criteria] == [
            each.id for each in data.call.criteria
        ]
        self._data = data
        if not same:
            self._build(data)
        self._offer_people(data, supposed.without)
        self.retranslate()

    def reset(self) -> None:
        """Suppose nothing."""
        self.blockSignals(True)
        for name, field in self.weights.items():
            field.setValue(self._given(name))
        self.without.setCurrentIndex(0)
        self.blockSignals(False)
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Write all texts in the user's language."""
        self.without_label.setText(self.tr("Without &reviewer"))
        if self.without.count():
            self.without.setItemText(0, self.tr("nobody left out"))
        if self._data is None:
            return
        for criterion in self._data.call.criteria:
            title = in_language(criterion.title)
            text = self.tr("Weight %1").replace("%1", str(criterion.number))
            self._labels[criterion.id].setText(text)
            self._labels[criterion.id].setToolTip(title)
            self.weights[criterion.id].setToolTip(title)
            self.weights[criterion.id].setAccessibleName(
                self.tr("Weight of %1").replace("%1", criterion_text(self._data, criterion.id))
            )

    def _build(self, data: RankingData) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old not in (self.without, self.without_label):
                old.deleteLater()
        self._labels, self.weights = {}, {}
        for at, criterion in enumerate(data.call.criteria):
            label, field = QLabel(), QDoubleSpinBox()
            field.setRange(0, _MOST)
            field.setSingleStep(0.5)
            field.setValue(float(criterion.weight))
            field.valueChanged.connect(self.changed)
            label.setBuddy(field)
            row, column = divmod(at, _COLUMNS)
            self._grid.addWidget(label, row, 2 * column)
            self._grid.addWidget(field, row, 2 * column + 1)
            self._labels[criterion.id], self.weights[criterion.id] = label, field
        row, column = divmod(len(data.call.criteria), _COLUMNS)
        self._grid.addWidget(self.without_label, row, 2 * column)
        self._grid.addWidget(self.without, row, 2 * column + 1)
        self._grid.setColumnStretch(2 * _COLUMNS, 1)

    def _offer_people(self, data: RankingData, chosen: str) -> None:
        self.without.blockSignals(True)
        self.without.clear()
        self.without.addItem("", "")
        for reviewer in () if data.is_empty else data.scoring:
            self.without.addItem(data.reviewers.get(reviewer, reviewer), reviewer)
        self.without.setCurrentIndex(max(0, self.without.findData(chosen)))
        self.without.blockSignals(False)

    def _given(self, name: str) -> float:
        assert self._data is not None
        return next(float(each.weight) for each in self._data.call.criteria if each.id == name)
