"""Where words end: gaps between characters become spaces.

Explicit spaces are trusted. Elsewhere the gap decides: its threshold is the valley between the gaps
inside words and those between words, looked up for each page, as fonts and producers differ. The
spaces that PDFium supposes only lower the threshold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wsisdesk.documents.pdf.characters import (
    TATWEEL,
    Character,
    is_ideograph,
    is_rtl,
    space_between,
)

_USUAL = 0.16  # em, where a page has too few gaps to tell
_HINTED = 0.10  # em, where PDFium supposes a space too
_STROKE = 0.2  # em beside a kashida, whose advance is often wrong
_IDEOGRAPH = 0.6  # em beside a Chinese character: less is typographic spacing
_INK = 0.18  # em of white that confirms a supposed space
_SAME_PEN = 0.02  # points
_NEIGHBOURS = 4  # places in the content, as marks and letters of a ligature lie between


def threshold(rows: Iterable[Sequence[Character]]) -> float:
    """Return the gap, in em, from which on it parts words on this page."""
    histogram = [0] * 41
    for row in rows:
        drawn = [item for item in row if item.text not in (" ", TATWEEL)]
        for before, after in zip(drawn, drawn[1:], strict=False):
            if abs(after.pen - before.pen) < _SAME_PEN:
                continue
            size = max(before.size, after.size, 1.0)
            hundredths = round(100 * (after.start - before.end) / size)
            if 0 <= hundredths <= 40:
                histogram[hundredths] += 1
    if sum(histogram[10:]) < 30:
        return _USUAL
    smooth = [sum(histogram[max(0, k - 2) : k + 3]) / 5 for k in range(41)]
    return min(range(6, 25), key=lambda k: (smooth[k], abs(k - 15))) / 100


def spaced(row: Sequence[Character], limit: float) -> list[Character]:
    """Return the characters with spaces where words part, without strokes, hints, outer spaces."""
    result: list[Character] = []
    previous: Character | None = None
    for character in row:
        if previous and _parts(previous, character, limit):
            result.append(space_between(previous, character))
        previous = character
        if character.text == TATWEEL:
            continue
        if character.text == " " and result and result[-1].text == " ":
            continue
        result.append(character)
    return _trimmed(result)


def gap(before: Character, after: Character) -> float:
    """Return the white between two neighbours in em; letters of one glyph have none."""
    if abs(after.pen - before.pen) < _SAME_PEN:
        return 0.0
    return (after.start - before.end) / max(before.size, after.size, 1.0)


def _parts(before: Character, after: Character, limit: float) -> bool:
    if " " in (before.text, after.text):
        return False
    white = gap(before, after)
    if TATWEEL in (before.text, after.text) and white <= _STROKE:
        return False
    if is_ideograph(before.text) or is_ideograph(after.text):
        return white > _IDEOGRAPH
    if not _hinted(before, after):
        return white > limit
    size = max(before.size, after.size)
    inked = white > -0.35 and after.x0 - before.x1 > _INK * size
    return white > min(_HINTED, limit) or inked


def _hinted(left: Character, right: Character) -> bool:
    """Tell whether PDFium supposes a space in the content where two drawn neighbours part.

    Content order may run either way; a number in Arabic text has its neighbours crosswise.
    """
    if abs(left.index - right.index) <= _NEIGHBOURS:
        if left.index < right.index:
            return left.hint_after and right.hint_before
        return right.hint_after and left.hint_before
    before = is_rtl(right.text) and right.hint_after
    return before or (is_rtl(left.text) and left.hint_before)


def _trimmed(characters: list[Character]) -> list[Character]:
    first, last = 0, len(characters)
    while first < last and characters[first].text == " ":
        first += 1
    while last > first and characters[last - 1].text == " ":
        last -= 1
    return characters[first:last]
