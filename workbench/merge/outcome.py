"""What a merge did, or in a preview would do, as plain data."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from workbench.errors import InputRefusedError

Status = Literal["merged", "known", "refused"]


class TargetChangedError(InputRefusedError):
    """The file that is merged into isn't what it was in the preview; nothing was changed."""


@dataclass(frozen=True)
class FileOutcome:
    """What one received file brought.

    ``new`` counts the revisions that count now and didn't before; ``quarantined`` those of this file's revisions that
    are in the target and don't count; ``people`` names those whose revisions the file brings; ``conflicts`` counts the
    fields where what it brings stands against another value and nobody has settled which. ``reason`` is a sentence
    where the file was refused or something needs a person.
    """

    path: str
    status: Status
    reason: str = ""
    new: int = 0
    quarantined: int = 0
    people: tuple[str, ...] = ()
    conflicts: int = 0


@dataclass(frozen=True)
class NewDevice:
    """A device that isn't accepted yet; ``name`` is empty if its person isn't on the roster, ``person`` is an id."""

    person: str
    name: str
    device: str


@dataclass(frozen=True)
class MergeOutcome:
    """What a merge of several files did; ``conflicts`` and ``state_hash`` are the target's afterwards.

    ``target`` says what was merged into: a merge that is to do what a preview said gets it from the preview.
    """

    files: tuple[FileOutcome, ...]
    new: int
    conflicts: int
    state_hash: str
    new_devices: tuple[NewDevice, ...] = ()
    backup: Path | None = None
    target: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the document that ``workbench merge --json`` prints."""
        return {
            "files": [
                {
                    "path": file.path,
                    "status": file.status,
                    "reason": file.reason,
                    "new": file.new,
                    "quarantined": file.quarantined,
                }
                for file in self.files
            ],
            "new": self.new,
            "conflicts": self.conflicts,
            "state_hash": self.state_hash,
        }

    @property
    def exit_code(self) -> int:
        """0 done; 3 every file refused; 4 some refused, or something is quarantined or in conflict."""
        refused = sum(file.status == "refused" for file in self.files)
        if self.files and refused == len(self.files):
            return 3
        needs_a_person = refused or self.conflicts or any(file.quarantined for file in self.files)
        return 4 if needs_a_person else 0
