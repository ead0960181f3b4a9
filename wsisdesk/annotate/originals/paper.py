"""The colours of notes on paper and in files of other programs."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.paths import table

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Colour


@cache
def paper_colour(colour: Colour) -> tuple[float, float, float]:
    """Return a note's colour as red, green and blue from 0 to 1."""
    code = str(table("highlighters")["paper"][colour.value]).removeprefix("#")
    red, green, blue = (int(code[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return red, green, blue
