"""The jobs of the merge page, as they run on the background threads."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.merge.handout import write_handouts
from workbench.merge.merge import merge_files
from workbench.merge.outcome import MergeOutcome
from workbench.models.file import open_review_file
from workbench.models.state import state_of
from workbench.views.runner import Progress


@dataclass(frozen=True)
class MergePreview:
    """What a merge would do, and the state of the file before it."""

    outcome: MergeOutcome
    state_before: str


def preview_job(path: Path, incoming: Sequence[Path], *, accept: bool) -> Callable[[Progress], MergePreview]:
    """Return the job that checks files and changes nothing."""

    def work(progress: Progress) -> MergePreview:
        with open_review_file(path, write=False) as file:
            before = str(state_of(file)["state_hash"])
        outcome = merge_files(path, incoming, preview=True, accept_new_devices=accept, progress=progress.report)
        return MergePreview(outcome, before)

    return work


def merge_job(path: Path, incoming: Sequence[Path], *, accept: bool) -> Callable[[Progress], MergeOutcome]:
    """Return the job that merges files; it needs the review file for itself."""
    return lambda progress: merge_files(path, incoming, accept_new_devices=accept, progress=progress.report)


def handout_job(path: Path, folder: Path) -> Callable[[Progress], tuple[Path, ...]]:
    """Return the job that writes the hand-outs; it needs the review file for itself."""
    return lambda progress: write_handouts(path, folder, progress=progress.report)
