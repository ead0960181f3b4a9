"""The room beside pages: as much as wording needs, and pages as large as they can be with it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.helpers.builders import make_block
from wsisdesk.documents.model import Block, Place
from wsisdesk.ui.pages.arrangement import GAP, Arrangement
from wsisdesk.ui.pages.aside import COLUMN, EDGE, LEAST_COLUMN, MARKERS, NOTHING, Aside, aside_of
from wsisdesk.ui.pages.places import Places
from wsisdesk.ui.pages.scene import Scene

A4 = (595.0, 842.0)
reaches = st.none() | st.floats(-250.0, 0.0)
asides = st.builds(Aside, reaches, reaches)


def block_at(x0: float, x1: float, page: int = 0) -> Block:
    return replace(make_block(page, "text"), places=(Place(page, x0, 100.0, x1, 112.0),))


@given(asides, st.floats(300.0, 1200.0), st.floats(300.0, 3000.0))
def test_a_page_with_all_beside_it_is_as_wide_as_the_room(
    aside: Aside, width: float, room: float
) -> None:
    scale = aside.scale_to_fit(width, room)
    assume(scale > 0.2)
    assert width * scale + sum(aside.bands(scale)) == pytest.approx(room, abs=1.0)


@given(asides, st.integers(700, 2500))
def test_fitted_pages_need_no_scrolling_to_the_side(aside: Aside, view: int) -> None:
    natural = Arrangement((A4,), aside=aside)
    fitted = Arrangement((A4,), natural.fitting(view), aside)
    assert fitted.width + 2 * GAP <= view + 2
    box = Scene(fitted, Places(), view).page_box(0)
    left, right = aside.bands(fitted.scale)
    assert box.left() - left >= GAP - 2
    assert view - (box.right() + right) >= GAP - 3


def test_without_wording_pages_take_all_the_room() -> None:
    assert NOTHING.bands(1.3) == (0, 0)
    assert NOTHING.scale_to_fit(500.0, 1000.0) == 2.0


def test_a_wide_margin_needs_no_ground_beside_the_paper() -> None:
    places = Places((block_at(60.0, 300.0),))
    aside = aside_of([(0, False)], (A4,), places)
    assert aside.left is None
    assert aside.bands(1.0) == (0, 0)


def test_a_narrow_margin_is_made_wider_by_what_lacks() -> None:
    places = Places((block_at(60.0, 535.0),))
    aside = aside_of([(0, False)], (A4,), places)
    assert aside.bands(2.0) == (0, round(2 * (COLUMN - 60.0) + MARKERS + EDGE))
    assert aside.bands(0.5) == (0, round(LEAST_COLUMN - 30.0 + MARKERS + EDGE))


def test_each_direction_has_its_own_side_and_the_fullest_page_counts() -> None:
    places = Places((block_at(90.0, 480.0, 0), block_at(50.0, 560.0, 1)))
    aside = aside_of([(0, True), (1, True), (0, False), (7, True)], (A4, A4), places)
    assert aside == Aside(-50.0, -115.0)
