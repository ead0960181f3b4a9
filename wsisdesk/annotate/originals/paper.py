"""The colours of notes on paper and in files of other programs."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.paths import table

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Colour

Rgb = tuple[float, float, float]  # red, green and blue from 0 to 1


@cache
def paper_colour(colour: Colour) -> Rgb:
    """Return a note's colour."""
    return _rgb(str(table("highlighters")["paper"][colour.value]))


@cache
def struck_colour() -> Rgb:
    """Return the colour of the line through words that a proposal strikes."""
    return _rgb(str(table("colours")["light"]["dele"]))


@cache
def inserted_colour() -> Rgb:
    """Return the colour of the sign where a proposal puts words in."""
    return _rgb(str(table("colours")["light"]["ins"]))


def _rgb(code: str) -> Rgb:
    code = code.removeprefix("#")
    red, green, blue = (int(code[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return red, green, blue
