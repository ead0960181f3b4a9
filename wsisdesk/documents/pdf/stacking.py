"""Letters drawn into and above each other: which comes first, and which is there twice."""

from __future__ import annotations

import itertools
import unicodedata

from wsisdesk.documents.pdf.characters import Character, is_rtl

_STACKED = 0.08  # of the type size
_ALEFS = "اأإآ"
_NEAR = 1.5  # type sizes: how far the next letter of a word may stand


def runs_as_drawn(characters: list[Character]) -> bool:
    """Tell whether the content gives right-to-left letters from left to right."""
    balance = 0
    for first, second in itertools.pairwise(characters):
        if is_rtl(first.text) and is_rtl(second.text) and second.index - first.index <= 2:
            balance += 1 if second.pen > first.pen else -1
    return balance > 0


def order_stacked(characters: list[Character], *, drawn_order: bool) -> None:
    """Order letters drawn one above the other, with pens too close to tell, by the content.

    ``drawn_order`` says that the content of the row runs from left to right; a word may differ.
    """
    by_index: dict[int, Character] | None = None
    for position in range(len(characters) - 1):
        first, second = characters[position], characters[position + 1]
        if not _stacked(first, second) or _is_lam_alef(first, second):
            continue
        if by_index is None:
            by_index = {item.index: item for item in characters if is_rtl(item.text)}
        balance = _order_around(first, second, by_index)
        drawn = balance > 0 if balance else drawn_order
        if (second.index > first.index) is not drawn:
            characters[position], characters[position + 1] = second, first


def _order_around(first: Character, second: Character, by_index: dict[int, Character]) -> int:
    """Tell how the content runs beside a pair: above 0 from left to right, below 0 from right."""
    low, high = sorted((first.index, second.index))
    balance = 0
    for neighbour, step in ((by_index.get(low - 1), -1), (by_index.get(high + 1), 1)):
        if neighbour is None or abs(neighbour.pen - first.pen) > _NEAR * first.size:
            continue
        balance += step if neighbour.pen > second.pen else -step
    return balance


def _is_lam_alef(first: Character, second: Character) -> bool:
    letters = {first.text, second.text}
    return "ل" in letters and not letters.isdisjoint(_ALEFS)


def _stacked(first: Character, second: Character) -> bool:
    if second.pen - first.pen >= _STACKED * first.size or abs(second.index - first.index) > 2:
        return False
    if not (is_rtl(first.text) and is_rtl(second.text)):
        return False
    shared = min(first.x1, second.x1) - max(first.x0, second.x0)
    return shared > _STACKED * first.size and not first.same_glyph(second)


def without_doubles(characters: list[Character]) -> list[Character]:
    """Drop letters that a file names twice.

    Some fonts draw a letter and its mark as two glyphs; LibreOffice gives each the text of both.
    """
    result: list[Character] = []
    for character in characters:
        last = result[-1] if result else None
        if last and last.text == character.text and _doubles(last, character):
            if character.height > last.height:
                result[-1] = character
            continue
        result.append(character)
    return result


def _doubles(one: Character, other: Character) -> bool:
    if not (one.marks or _carries_mark(one.text)) or one.same_glyph(other):
        return False
    if [mark.text for mark in one.marks] != [mark.text for mark in other.marks]:
        return False
    shared = min(one.end, other.end) - max(one.start, other.start)
    narrower = min(one.end - one.start, other.end - other.start)
    return shared > 0.3 * narrower


def _carries_mark(text: str) -> bool:
    return len(unicodedata.normalize("NFD", text)) > len(text)


def order_contextual_lam_alef(characters: list[Character]) -> None:
    """Order lam and alef that are two glyphs drawn into each other: the alef stands left."""
    for position in range(len(characters) - 1):
        first, second = characters[position], characters[position + 1]
        if first.text != "ل" or second.text not in _ALEFS:
            continue
        if second.pen - first.pen < 0.04 * first.size and second.middle < first.middle:
            characters[position], characters[position + 1] = second, first
