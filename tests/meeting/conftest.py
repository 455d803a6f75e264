"""A lead's file with reviews that are in, made once and copied by each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.views.ranking.lead_file import ids_by_number, make_scored_file
from workbench.models.file import ReviewFile, open_review_file


@pytest.fixture(scope="session")
def scored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the lead's file and the lead's user folder."""
    folder = tmp_path_factory.mktemp("scored")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("URVAL_HOME", str(folder / "home"))
        make_scored_file(folder / "lead.review")
    return folder


@pytest.fixture
def file(scored: Path, tmp_path: Path, user_folder: Path) -> Iterator[ReviewFile]:
    """The lead's file, on the lead's computer: five applications, one to three places."""
    shutil.copytree(scored / "home", user_folder)
    with open_review_file(Path(shutil.copy(scored / "lead.review", tmp_path))) as opened:
        yield opened


@pytest.fixture
def ids(file: ReviewFile) -> dict[int, str]:
    """The applications' ids by number."""
    return ids_by_number(file)
