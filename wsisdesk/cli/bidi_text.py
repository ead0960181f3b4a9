"""Text for terminals that reorder right-to-left text themselves, and for those that do not.

A terminal that reorders needs the text in logical order and a hint of its base direction. For one
that does not, Arabic letters are joined (arabic-reshaper) and each line is put into visual order
(python-bidi, Unicode Annex 9) after it has been broken: the other way round lines would come out
last first. python-bidi leaves out rules L3 (marks after their letters) and L4 (mirrored brackets):
https://github.com/MeirKriheli/python-bidi/issues/25; they are applied here.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.text.direction import LRM, RLM, is_rtl, strong_letters, without_controls
from wsisdesk.text.width import is_wide

if TYPE_CHECKING:
    from collections.abc import Iterator

    from arabic_reshaper import ArabicReshaper

# Vowel marks stay, and stand after their letters once the line is turned round.
_RESHAPING = {
    "delete_harakat": False,
    "shift_harakat_position": True,
    "delete_tatweel": False,
    "support_ligatures": True,
    "ARABIC LIGATURE ALLAH": False,
}

_PAIRS = dict(zip("([{<«‹≤", ")]}>»›≥", strict=True))
_MIRROR = _PAIRS | {closing: opening for opening, closing in _PAIRS.items()}
_MIRRORED = re.compile("[" + re.escape("".join(_MIRROR)) + "]")
# A mark takes the direction of what it follows, so one put after a bracket tells by standing
# before it that the bracket's run was turned round.
_TRACER = "\u034f"
_TURNED = re.compile(f"{_TRACER}({_MIRRORED.pattern})")


def width(text: str) -> int:
    """Return how many cells a terminal gives a text: none for marks, two for wide characters."""
    return sum(_cells(character) for character in text)


@cache
def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if is_wide(character) else 1


def broken(text: str, cells: int) -> Iterator[str]:
    """Break a text into lines of at most ``cells``, at spaces where there are any."""
    line = ""
    for word in text.split():
        joined = f"{line} {word}" if line else word
        if width(joined) <= cells:
            line = joined
            continue
        if line:
            yield line
        *full, line = _cut(word, cells)
        yield from full
    yield line


def _cut(word: str, cells: int) -> list[str]:
    """Cut a word that is wider than a line, as Chinese sentences are."""
    pieces = [""]
    for character in word:
        if pieces[-1] and width(pieces[-1] + character) > cells:
            pieces.append("")
        pieces[-1] += character
    return pieces


def hinted(line: str, *, rtl: bool) -> str:
    """Make a reordering terminal take the line's base direction, if its first letter misleads."""
    first = next((way for c in line if any(way := strong_letters(c))), (0, 0))
    if rtl and not first[0]:
        return f"{RLM}{line}"
    if not rtl and first[0]:
        return f"{LRM}{line}"
    return line


def visual(line: str, *, rtl: bool) -> str:
    """Return one line as a terminal must show it that does not reorder."""
    if not rtl and not strong_letters(line)[0]:
        return without_controls(line)
    from bidi import get_display  # late: needed for right-to-left text on such terminals alone

    joined = _joined(line.replace(_TRACER, ""))
    traced = _MIRRORED.sub(rf"\g<0>{_TRACER}", joined)
    shown = str(get_display(traced, base_dir="R" if rtl else "L"))
    turned = _TURNED.sub(lambda found: _MIRROR[found[1]], shown)
    return without_controls(turned.replace(_TRACER, ""))


def _joined(line: str) -> str:
    """Join Arabic letters. The reshaper would drop marks with no letter before them."""
    start = next((i for i, c in enumerate(line) if not unicodedata.combining(c)), len(line))
    return line[:start] + str(_reshaper().reshape(line[start:]))


@cache
def _reshaper() -> ArabicReshaper:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper(configuration=_RESHAPING)


def runs_rtl(text: str, language: str) -> bool:
    """Tell a text's base direction: its language's, or where none is known its letters'."""
    if language:
        return is_rtl(language)
    rtl, ltr = strong_letters(text)
    return rtl > ltr
