"""Balloons keep apart, in order and within their page, each as near to its line as can be."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.ui.pages.stacking import Wish, stacked

TOP, BOTTOM, GAP = 10.0, 1010.0, 5.0
heights = st.floats(1.0, 60.0)
wishes = st.lists(st.builds(Wish, st.floats(-200.0, 1400.0), heights), max_size=15).map(
    lambda found: sorted(found, key=lambda wish: wish.top)
)


@given(wishes)
def test_none_stands_over_another_and_all_stand_on_the_page(found: list[Wish]) -> None:
    tops = stacked(found, TOP, BOTTOM, GAP)
    assert len(tops) == len(found)
    ends = [top + wish.height for top, wish in zip(tops, found, strict=True)]
    assert all(end + GAP <= below + 1e-6 for end, below in zip(ends, tops[1:], strict=False))
    assert all(top >= TOP - 1e-6 for top in tops)
    assert all(end <= BOTTOM + 1e-6 for end in ends)


@given(wishes)
def test_what_has_room_stands_where_it_is_wished(found: list[Wish]) -> None:
    apart = all(a.top + a.height + GAP <= b.top for a, b in pairwise(found))
    inside = all(one.top >= TOP and one.top + one.height <= BOTTOM for one in found)
    if apart and inside:
        assert stacked(found, TOP, BOTTOM, GAP) == [one.top for one in found]


@given(st.integers(1, 12), st.floats(200.0, 700.0))
def test_many_on_one_line_stand_as_much_above_it_as_below(count: int, line: float) -> None:
    tops = stacked([Wish(line, 20.0)] * count, -1e6, 1e6, GAP)
    assert sum(tops) / count == pytest.approx(line)


@given(wishes, st.floats(-30.0, 30.0))
def test_all_move_with_the_page(found: list[Wish], shift: float) -> None:
    moved = [Wish(one.top + shift, one.height) for one in found]
    there = stacked(moved, TOP + shift, BOTTOM + shift, GAP)
    assert there == pytest.approx([top + shift for top in stacked(found, TOP, BOTTOM, GAP)])


def test_those_that_would_leave_the_page_push_the_others_up() -> None:
    found = [Wish(930.0, 40.0), Wish(1000.0, 40.0), Wish(1005.0, 40.0)]
    assert stacked(found, TOP, BOTTOM, GAP) == [880.0, 925.0, 970.0]


def test_nothing_stands_nowhere() -> None:
    assert stacked([], TOP, BOTTOM, GAP) == []
