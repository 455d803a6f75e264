"""What every test shares: a user folder of its own, and builders of review files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.fuzz import FACTOR, IS_REPEATABLE
from workbench.intake.call_format import load_call
from workbench.intake.start import start_call
from workbench.models.entities import Application, Reviewer
from workbench.models.file import ReviewFile

# The suite draws the same examples each time, and a busy machine is no failure; `make fuzz` looks for new ones.
settings.register_profile("suite", derandomize=IS_REPEATABLE, deadline=None, max_examples=100 * FACTOR)
settings.load_profile("suite")

PROJECT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def user_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user folder that belongs to this test alone."""
    home = tmp_path / "home"
    monkeypatch.setenv("URVAL_HOME", str(home))
    return home


class Call:
    """A small call in a lead's file: the bundled criteria, two reviewers, three applications; all by short names."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lead = start_call(path, load_call("s3-piloten-2018"), lead="Lead Example")
        self.reviewers = [self.lead.new_id() for _ in range(2)]
        self.applications = [self.lead.new_id() for _ in range(3)]
        with self.lead.transaction() as session:
            for number, reviewer in enumerate(self.reviewers, start=1):
                session.add(Reviewer(id=reviewer, name=f"Reviewer {number}", reviews=True))
            for number, application in enumerate(self.applications, start=1):
                session.add(Application(id=application, number=number, applicant=f"Applicant {number}"))

    @property
    def file(self) -> ReviewFile:
        """The lead's open file."""
        return self.lead

    def reopen(self) -> ReviewFile:
        """Close the lead's file and open it again."""
        from workbench.models.file import open_review_file

        self.lead.close()
        self.lead = open_review_file(self.path)
        return self.lead


@pytest.fixture
def call(tmp_path: Path) -> Iterator[Call]:
    made = Call(tmp_path / "lead.review")
    yield made
    made.lead.close()
