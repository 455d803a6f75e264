from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from workbench.views.review.document.cache import BitmapCache, BitmapKey, PageKey


def image(side: int) -> QImage:
    return QImage(side, side, QImage.Format.Format_RGB32)


def key(page: int, scale: float = 1.0, clip: tuple[float, float, float, float] | None = None) -> BitmapKey:
    return BitmapKey(PageKey("document", page), scale, clip)


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from([0.5, 1.0, 2.0]), st.integers(1, 40)), max_size=40))
def test_it_never_holds_more_bytes_than_its_limit(puts: list[tuple[int, float, int]]) -> None:
    cache = BitmapCache(limit=10_000)
    for page, scale, side in puts:
        cache.put(key(page, scale), image(side))
        assert cache.used <= cache.limit
    kept = [(page, scale) for page in range(6) for scale in (0.5, 1.0, 2.0) if key(page, scale) in cache]
    assert cache.used == sum(found.sizeInBytes() for at in kept if (found := cache.get(key(*at))))


def test_the_least_recently_used_goes_first() -> None:
    cache = BitmapCache(limit=3 * 400)
    for page in range(3):
        cache.put(key(page), image(10))
    cache.get(key(0))
    cache.put(key(3), image(10))
    assert [page for page in range(4) if key(page) in cache] == [0, 2, 3]


def test_a_picture_larger_than_the_limit_is_not_kept_and_pushes_nothing_out() -> None:
    cache = BitmapCache(limit=400)
    cache.put(key(0), image(10))
    cache.put(key(1), image(11))
    assert key(0) in cache
    assert key(1) not in cache


def test_replacing_a_picture_counts_it_once() -> None:
    cache = BitmapCache(limit=10_000)
    cache.put(key(0), image(10))
    cache.put(key(0), image(20))
    assert (cache.used, len(cache)) == (1600, 1)


def test_the_nearest_picture_is_the_smallest_that_is_large_enough_else_the_largest() -> None:
    cache = BitmapCache(limit=10_000)
    for scale in (0.5, 1.0, 2.0):
        cache.put(key(0, scale), image(5))
    cache.put(key(0, 4.0, (0, 0, 9, 9)), image(5))
    assert cache.nearest(PageKey("document", 0), 0.8) == key(0, 1.0)
    assert cache.nearest(PageKey("document", 0), 3.0) == key(0, 2.0)
    assert cache.nearest(PageKey("document", 1), 1.0) is None


def test_regions_are_found_by_page_and_exact_scale() -> None:
    cache = BitmapCache(limit=10_000)
    region = key(0, 4.0, (0, 0, 9, 9))
    cache.put(region, image(5))
    cache.put(key(0, 4.0), image(5))
    assert cache.regions(PageKey("document", 0), 4.0) == [region]
    assert cache.regions(PageKey("document", 0), 2.0) == []
