from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.ui.pages.arrangement import GAP, Arrangement

SIZES = st.lists(st.tuples(st.floats(50, 2000), st.floats(50, 2000)), min_size=1, max_size=30)
ZOOM = st.integers(10, 400)


@given(SIZES, ZOOM)
def test_pages_follow_each_other_without_overlap(
    sizes: list[tuple[float, float]], zoom: int
) -> None:
    pages = Arrangement(tuple(sizes), zoom)
    for page in range(len(sizes)):
        assert pages.tops[page] + pages.page_size(page)[1] + GAP == pages.tops[page + 1]


@given(SIZES, ZOOM)
def test_every_page_is_found_at_its_own_top(sizes: list[tuple[float, float]], zoom: int) -> None:
    pages = Arrangement(tuple(sizes), zoom)
    assert [pages.page_at(pages.tops[page]) for page in range(len(sizes))] == list(
        range(len(sizes))
    )


@given(SIZES, ZOOM, st.integers(0, 5000), st.integers(1, 2000))
def test_what_shows_is_a_run_of_pages(
    sizes: list[tuple[float, float]], zoom: int, top: int, height: int
) -> None:
    seen = Arrangement(tuple(sizes), zoom).visible(top, height)
    assert 0 <= seen.start < seen.stop <= len(sizes)


def test_an_empty_file_shows_nothing() -> None:
    pages = Arrangement(())
    assert list(pages.visible(0, 600)) == []
    assert pages.fitting(800) == 100


@given(SIZES, st.integers(300, 3000))
def test_a_fitted_page_is_not_wider_than_the_view(
    sizes: list[tuple[float, float]], width: int
) -> None:
    pages = Arrangement(tuple(sizes))
    fitted = Arrangement(pages.sizes, pages.fitting(width))
    assert fitted.zoom == 10 or fitted.width <= width
