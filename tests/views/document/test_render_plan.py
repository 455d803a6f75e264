import pytest
from PySide6.QtCore import QRectF

from workbench.documents.protocol import PageSize
from workbench.views.review.document.layout import Fit, Frame, PageLayout, Zoom
from workbench.views.review.document.render_plan import COARSE_PIXELS, WHOLE_PAGE_PIXELS, plan, sharp_scale

A4 = PageSize(595, 842)
ROOMY = 10**9


def layout(scale: float, *, pages: int = 10, rotation: int = 0, ratio: float = 1.0) -> PageLayout:
    return PageLayout((A4,) * pages, Frame(800, 600, ratio), Zoom(Fit.FREE, scale, rotation))


def visible(pages: PageLayout, page: int, dy: float = 0.0) -> QRectF:
    return QRectF(0, pages.page_rect(page).top() + dy, 800, 600)


def test_a_page_that_fits_is_rendered_whole_at_its_own_size() -> None:
    pages = layout(1.3)
    first = plan(pages, "document", visible(pages, 4), ROOMY)[0]
    assert (first.key.page.page, first.key.scale, first.key.clip, first.urgent) == (4, 1.3, None, True)


def test_a_high_density_screen_gets_more_pixels() -> None:
    pages = layout(1.3, ratio=1.5)
    assert plan(pages, "document", visible(pages, 4), ROOMY)[0].key.scale == pytest.approx(1.95)


def test_neighbours_are_fetched_in_advance_nearest_and_following_first() -> None:
    pages = layout(1.3)
    ahead = [want.key.page.page for want in plan(pages, "document", visible(pages, 4), ROOMY) if not want.urgent]
    assert ahead == [5, 3, 6]


def test_fetching_ahead_stops_where_it_would_push_out_what_shows() -> None:
    pages = layout(1.3)
    bytes_per_page = 595 * 842 * 1.3**2 * 4
    wants = plan(pages, "document", visible(pages, 4), int(2.5 * bytes_per_page))
    assert [want.key.page.page for want in wants] == [4, 5]


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_far_zoomed_in_a_region_comes_first_and_a_coarse_page_under_it(rotation: int) -> None:
    pages = layout(6.0, rotation=rotation)
    region, whole = plan(pages, "document", visible(pages, 4, 500), ROOMY)[:2]
    assert region.key.clip is not None
    assert region.need is not None
    assert region.key.scale == sharp_scale(pages, 4)
    assert region.key.covers(region.key.scale, region.need)
    assert whole.key.clip is None
    assert 595 * 842 * whole.key.scale**2 == pytest.approx(COARSE_PIXELS, rel=0.01)


def test_a_region_is_the_viewport_and_a_quarter_of_it_around() -> None:
    pages = layout(6.0)
    seen = QRectF(1000, pages.page_rect(4).top() + 2000, 800, 600)
    clip = plan(pages, "document", seen, ROOMY)[0].key.clip
    assert clip is not None
    assert (clip[2] - clip[0]) * 6 == pytest.approx(800 * 1.5, abs=2)
    assert (clip[3] - clip[1]) * 6 == pytest.approx(600 * 1.5, abs=2)


def test_a_region_serves_while_what_shows_lies_well_inside_it() -> None:
    pages = layout(6.0)
    first = plan(pages, "document", visible(pages, 4, 2000), ROOMY)[0].key
    assert plan(pages, "document", visible(pages, 4, 2080), ROOMY)[0].met_by(first)
    assert not plan(pages, "document", visible(pages, 4, 2145), ROOMY)[0].met_by(first)


def test_a_very_large_screen_gets_a_region_without_spare_border() -> None:
    pages = PageLayout((A4,), Frame(5120, 2880, 1.0), Zoom(Fit.FREE, 10.0))
    clip = plan(pages, "document", QRectF(500, 1000, 5120, 2880), ROOMY)[0].key.clip
    assert clip is not None
    assert (clip[2] - clip[0]) * 10 <= 5122
    assert WHOLE_PAGE_PIXELS < 5120 * 2880


def test_no_pages_need_nothing() -> None:
    assert plan(PageLayout((), Frame(800, 600), Zoom()), "document", QRectF(0, 0, 800, 600), ROOMY) == []
