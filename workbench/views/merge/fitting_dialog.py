"""A dialog that grows with what it says: Qt doesn't ask wrapped labels for their height once a dialog is shown."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog


class FittingDialog(QDialog):
    """Grows to the height that its texts need at its width; never shrinks."""

    def event(self, event: QEvent) -> bool:
        """Grow when the layout has changed."""
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)  # which may delete this object: nothing of it is touched afterwards
        handled = super().event(event)
        layout = self.layout()
        needed = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        if needed > self.height():
            self.resize(self.width(), needed)
        return handled
