"""How the palette stands in the window."""

from __future__ import annotations

import pytest

from wsisdesk.ui.palette.delegate import LINE
from wsisdesk.ui.palette.popup import whole_lines


@pytest.mark.parametrize(
    ("heights", "room", "height"),
    [
        ([28, 40, 40], 200, 108),
        ([28, 40, 40, 40], 130, 108),
        ([28, 40, 40], 108, 108),
        ([28, 40], 10, LINE),
        ([], 100, 0),
    ],
)
def test_no_line_is_cut_in_half(heights: list[int], room: int, height: int) -> None:
    assert whole_lines(heights, room) == height
