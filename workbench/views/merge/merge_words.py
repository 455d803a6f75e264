"""What a merge would do, and what it has done, in a few sentences."""

from PySide6.QtCore import QObject

from workbench.merge.outcome import MergeOutcome
from workbench.views.merge.merging import MergePreview

_SHORT = 12
"""Digits of a state's hash that are shown; enough to tell two states apart."""


class MergeWords(QObject):
    """An object only because Qt's plurals belong to one."""

    def preview(self, preview: MergePreview) -> str:
        """Return what merging would change."""
        outcome = preview.outcome
        after, before = outcome.state_hash[:_SHORT], preview.state_before[:_SHORT]
        state = self.tr("State %1 → %2.") if after != before else self.tr("The state stays %1.")
        return " ".join(
            (
                self.tr("%n new change(s) would count.", "", outcome.new),
                self.tr("%n conflict(s) would be open.", "", outcome.conflicts),
                state.replace("%1", before).replace("%2", after),
            )
        )

    def outcome(self, outcome: MergeOutcome) -> str:
        """Return what merging has changed, where the file from before is, and what is left for a person."""
        texts = [self.tr("Merged: %n new change(s) count.", "", outcome.new)]
        if outcome.backup is not None:
            text = self.tr("The file as it was before is kept as %1 in the folder %2.")
            texts.append(text.replace("%1", outcome.backup.name).replace("%2", outcome.backup.parent.name))
        if refused := sum(file.status == "refused" for file in outcome.files):
            texts.append(self.tr("%n file(s) could not be used.", "", refused))
        if outcome.conflicts:
            texts.append(self.tr("%n conflict(s) wait for a person.", "", outcome.conflicts))
        return " ".join(texts)
