"""The document beside the criteria: who gets how much of the page."""

from PySide6.QtWidgets import QWidget

from workbench.views.sharing_splitter import SharingSplitter

_MOST_FOR_CRITERIA = 0.45  # of the width


class ReviewSplitter(SharingSplitter):
    """Gives the criteria readable lines but never half of the page, until the user decides otherwise."""

    def __init__(self, document: QWidget, criteria: QWidget) -> None:
        super().__init__(document, criteria, grows=0)

    def replace_criteria(self, criteria: QWidget) -> None:
        """Show other criteria in the same place."""
        sizes = self.sizes()
        self.replaceWidget(1, criteria)
        self.setSizes(sizes)

    def share(self) -> None:
        """Share the width out."""
        criteria = self.widget(1)
        if criteria is not None and not self.is_decided:
            width = self.width_for(criteria, _MOST_FOR_CRITERIA)
            self.setSizes([self.width() - width, width])
