"""What the tabs of the contacts page share, read in the background."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from workbench.contacts.log import Contact, contacts_of
from workbench.contacts.meetings import Meeting, SignUpRow, meetings_of, sign_ups_of
from workbench.models.file import open_review_file
from workbench.people.assigning import application_names
from workbench.views.facts_desk import FactsDesk
from workbench.views.open_file import OpenFile
from workbench.views.runner import Runner


@dataclass(frozen=True)
class ContactsFacts:
    """Everything that the page shows; ``sign_ups`` by meeting, ``names`` of applications by id."""

    contacts: tuple[Contact, ...]
    meetings: tuple[Meeting, ...]
    sign_ups: Mapping[str, tuple[SignUpRow, ...]]
    names: Mapping[str, str]


def read_contacts_facts(path: Path) -> ContactsFacts:
    """Read the file of that path."""
    with open_review_file(path, write=False) as file:
        meetings = meetings_of(file)
        return ContactsFacts(
            contacts=contacts_of(file),
            meetings=meetings,
            sign_ups={each.id: sign_ups_of(file, each.id) for each in meetings},
            names=application_names(file),
        )


class ContactsDesk(FactsDesk[ContactsFacts]):
    """What the contacts page's tabs show."""

    def __init__(self, open_file: OpenFile, runner: Runner, page: QWidget) -> None:
        super().__init__(open_file, runner, read_contacts_facts, page)
