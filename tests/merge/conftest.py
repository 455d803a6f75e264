"""A call with laptops for each test, made once and copied."""

from pathlib import Path

import pytest

from tests.merge.pool import Pool
from tests.merge.world import World


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> World:
    return World(tmp_path_factory.mktemp("template") / "world")


@pytest.fixture
def world(template: World, tmp_path: Path) -> World:
    return template.copied_to(tmp_path / "world")


@pytest.fixture(scope="session")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Pool:
    return Pool(tmp_path_factory.mktemp("pool"))
