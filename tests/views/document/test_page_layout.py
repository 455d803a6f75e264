from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from workbench.documents.protocol import PageSize
from workbench.views.review.document.layout import (
    GAP,
    MARGIN,
    MAX_SCALE,
    MIN_SCALE,
    STEPS,
    Fit,
    Frame,
    PageLayout,
    Zoom,
    next_step,
)

A4, A5, WIDE = PageSize(595, 842), PageSize(420, 595), PageSize(842, 595)


def layout(*sizes: PageSize, width: float = 800, height: float = 600, ratio: float = 1.0, **zoom: Any) -> PageLayout:
    return PageLayout(sizes, Frame(width, height, ratio), Zoom(**zoom))


def test_fit_width_gives_every_page_the_whole_width_whatever_its_size() -> None:
    pages = layout(A4, A5, WIDE)
    assert {pages.page_rect(page).width() for page in range(3)} == {800 - 2 * MARGIN}


def test_fit_page_shows_a_page_whole_in_the_middle() -> None:
    rect = layout(A4, fit=Fit.PAGE).page_rect(0)
    assert rect.height() == 600 - 2 * MARGIN
    assert rect.center().x() == pytest.approx(400, abs=1)


def test_pages_follow_each_other_with_one_gap() -> None:
    pages = layout(A4, A5)
    assert pages.page_rect(1).top() - pages.page_rect(0).bottom() == pytest.approx(GAP, abs=1)
    assert pages.height == pytest.approx(pages.page_rect(1).bottom() + MARGIN, abs=1)


def test_few_small_pages_stand_in_the_middle_of_the_viewport() -> None:
    pages = layout(A5, fit=Fit.FREE, scale=0.5)
    assert pages.height == 600
    assert pages.page_rect(0).center().y() == pytest.approx(300, abs=1)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_page_edges_fall_on_device_pixels(ratio: float) -> None:
    pages = layout(A4, A5, WIDE, A4, width=733, ratio=ratio)
    for page in range(4):
        rect = pages.page_rect(page)
        for edge in (rect.left(), rect.right(), rect.top(), rect.bottom()):
            assert edge * ratio == pytest.approx(round(edge * ratio), abs=1e-6)


@given(
    x=st.floats(-100, 700),
    y=st.floats(-100, 900),
    rotation=st.sampled_from([0, 90, 180, 270]),
    scale=st.floats(MIN_SCALE, MAX_SCALE),
)
def test_page_and_content_coordinates_are_inverse(x: float, y: float, rotation: int, scale: float) -> None:
    pages = layout(A4, A5, fit=Fit.FREE, scale=scale, rotation=rotation)
    assert pages.to_page(1, pages.to_content(1, x, y)) == pytest.approx((x, y), abs=1e-6)


def test_rotation_turns_pages_clockwise() -> None:
    pages = layout(A4, fit=Fit.FREE, scale=1.0, rotation=90)
    rect = pages.page_rect(0)
    assert (rect.width(), rect.height()) == (842, 595)
    assert pages.to_content(0, 0, 0) == rect.topRight()


def test_a_box_stays_a_box_when_turned() -> None:
    pages = layout(A4, fit=Fit.FREE, scale=1.0, rotation=270)
    box = (10.0, 20.0, 110.0, 60.0)
    rect = pages.box_to_content(0, box)
    assert (rect.width(), rect.height()) == (40, 100)
    assert pages.box_to_page(0, rect) == pytest.approx(box)


def test_the_main_page_is_the_one_that_fills_most() -> None:
    pages = layout(A4, A4)
    edge = pages.page_rect(0).bottom()
    assert pages.main_page(edge - 400, edge + 200) == 0
    assert pages.main_page(edge - 200, edge + 400) == 1


def test_only_pages_that_show_are_within() -> None:
    pages = layout(*(A4,) * 100)
    top = pages.page_rect(50).top()
    assert list(pages.pages_within(top - GAP, top - 1)) == []
    assert list(pages.pages_within(top - GAP - 1, top + 1)) == [49, 50]


@pytest.mark.parametrize("point", [QPointF(400, 0), QPointF(3, 700), QPointF(400, 5000)])
def test_an_anchor_comes_back_to_its_point(point: QPointF) -> None:
    pages = layout(A4, A4)
    assert pages.content_of(pages.anchor(point)) == point


def test_space_around_pages_keeps_its_size_when_an_anchor_is_zoomed() -> None:
    small, large = layout(A4), layout(A4, fit=Fit.FREE, scale=4.0)
    assert large.content_of(small.anchor(QPointF(400, 0))).y() == 0


def test_steps_go_through_the_usual_percentages_and_stop_at_the_ends() -> None:
    assert next_step(STEPS[3], 1) == STEPS[4]
    assert next_step(STEPS[3] * 1.01, -1) == STEPS[3]
    assert next_step(MAX_SCALE, 1) == pytest.approx(MAX_SCALE)
    assert next_step(MIN_SCALE, -1) == pytest.approx(MIN_SCALE)


def test_a_document_without_pages_has_a_layout_too() -> None:
    assert QRectF(0, 0, layout().width, layout().height) == QRectF(0, 0, 800, 600)
