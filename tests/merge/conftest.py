"""A call with laptops for each test, and one that tests only read."""

from pathlib import Path

import pytest

from tests.merge.world import World


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path / "world")
