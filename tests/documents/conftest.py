"""A client shared by the tests that don't harm its worker."""

from collections.abc import Callable, Iterator

import pytest

from tests.documents.documents_for_tests import add_to, pdf
from workbench.documents.client import DocumentClient


@pytest.fixture(scope="session")
def client() -> Iterator[DocumentClient]:
    with DocumentClient() as started:
        yield started


@pytest.fixture(scope="session")
def add(client: DocumentClient) -> Callable[[bytes], str]:
    """Register bytes with the shared client and return their key."""

    def _add(data: bytes) -> str:
        return add_to(client, data)

    return _add


@pytest.fixture(scope="session")
def four_pages() -> bytes:
    return pdf([f"Page {number} speaks of turbines.\nIts last word is page{number}." for number in range(1, 5)])
