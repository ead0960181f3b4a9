"""Which clause a rectangle of a page belongs to, and what of a note's places is a rectangle."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.helpers.builders import make_block
from wsisdesk.annotate.model import PageArea
from wsisdesk.annotate.originals.frames import clause_beside, frames_among
from wsisdesk.documents.model import Block, Place


def block(number: int, *places: tuple[float, float, float, float], page: int = 0) -> Block:
    made = tuple(Place(page, *place) for place in places)
    return replace(make_block(number, f"clause {number}"), places=made)


FIRST = block(1, (70, 100, 500, 112), (70, 114, 300, 126))
SECOND = block(2, (70, 300, 500, 312))
NEXT_PAGE = block(3, (70, 80, 500, 92), page=1)
BLOCKS = (FIRST, SECOND, NEXT_PAGE)


@pytest.mark.parametrize(
    ("area", "wanted"),
    [
        (PageArea(0, 100, 150, 300, 250), "b1"),  # a picture below the first
        (PageArea(0, 100, 290, 300, 400), "b2"),  # it begins a little above the second
        (PageArea(0, 510, 116, 560, 140), "b1"),  # in the margin, beside a line
        (PageArea(0, 10, 10, 60, 40), "b1"),  # above everything
        (PageArea(0, 100, 600, 300, 700), "b2"),
        (PageArea(1, 100, 20, 300, 60), "b2"),  # the head of a page goes on from the one before
        (PageArea(1, 100, 400, 300, 460), "b3"),
        (PageArea(9, 100, 400, 300, 460), "b3"),
    ],
)
def test_a_rectangle_belongs_to_the_clause_beside_or_above(area: PageArea, wanted: str) -> None:
    assert clause_beside(BLOCKS, area) == wanted


def test_of_two_columns_the_one_under_it_counts() -> None:
    left, right = block(1, (70, 100, 290, 112)), block(2, (310, 100, 530, 112))
    assert clause_beside((left, right), PageArea(0, 320, 98, 500, 200)) == "b2"
    assert clause_beside((left, right), PageArea(0, 80, 98, 280, 200)) == "b1"


def test_without_places_there_is_none() -> None:
    assert clause_beside((make_block(1, "text"),), PageArea(0, 0, 0, 9, 9)) == ""
    assert clause_beside((), PageArea(0, 0, 0, 9, 9)) == ""


def test_what_lies_on_a_line_of_the_clause_is_no_rectangle() -> None:
    words = PageArea(0, 80, 100.5, 200, 112.5)
    picture, elsewhere = PageArea(0, 80, 200, 200, 260), replace(words, page=1)
    assert frames_among((words, picture, elsewhere), FIRST.places) == (picture, elsewhere)
