"""Each test fits anew, since some change what a fit goes by."""

from collections.abc import Iterator

import pytest

from workbench.ranking.model import fit_model


@pytest.fixture(autouse=True)
def no_fit_is_kept() -> Iterator[None]:
    """Forget the fits that a test leaves behind."""
    yield
    fit_model.cache_clear()
