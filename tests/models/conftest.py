"""The reviewer's desk that tests of scoring sit at."""

from collections.abc import Iterator

import pytest

from tests.conftest import Call
from tests.models.desk import Desk


@pytest.fixture
def desk(call: Call) -> Iterator[Desk]:
    made = Desk(call)
    yield made
    made.file.close()
