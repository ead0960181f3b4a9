"""Vowel signs and other combining marks find the letter they are drawn upon."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from wsisdesk.documents.pdf.characters import Character, bidi_class, is_mark

if TYPE_CHECKING:
    from collections.abc import Iterable

_CONTENT_ORDER = 0.5  # of the mark's width: what its place in the content is worth
_LETTERS = ("R", "AL", "L")
_CARRIERS = {"\u0653": "ا", "\u0654": "اوىيهةۀےہۂ", "\u0655": "ا"}  # madda, hamza above and below
_SURE = 1.0  # marks more that overlap the letters on one side than on the other
_LOW_INK = 0.4  # of the type size: a mark, or two above each other, is no higher


def attach(marks: list[Character], characters: list[Character], *, first: bool) -> None:
    """Hang each mark on the letter of its row that it overlaps most.

    ``first`` says that marks come before their letters in the content. A mark in a row without
    letters becomes a character of its own, so that it is not lost.
    """
    letters = [item for item in characters if _is_letter(item)]
    step = -1 if first else 1
    for mark in marks:
        base = _base(mark, letters, step)
        if base is None:
            characters.append(mark)
        else:
            base.marks = (*base.marks, mark)


def come_first(marks: Iterable[tuple[Character, list[Character]]]) -> bool | None:
    """Tell whether marks come before their letters in the content; None if that is open.

    Each mark is given with the letters around it in the content. Programs that draw text in reading
    order, and those that draw it from the left, differ, but each is true to itself.
    """
    vote = 0.0
    for mark, around in marks:
        for letter in around:
            overlap = _overlap(mark, letter)
            vote += overlap if letter.index > mark.index else -overlap
    return vote > 0 if abs(vote) > _SURE else None


def is_named_by_mark(letter: Character, following: Character) -> bool:
    """Tell whether a letter's only trace is the glyph of its mark, ``following`` in the content.

    Fonts that draw a letter and its mark as two glyphs leave a file free to give the text of both
    to one of them; where that is the mark, its height is not that of the line.
    """
    if not is_mark(following.text) or not _is_letter(letter):
        return False
    same_pen = abs(letter.pen - following.pen) < 0.01
    level = abs(letter.baseline - following.baseline) < 0.01
    return same_pen and level and letter.height < _LOW_INK * letter.size


def composed(character: Character) -> str:
    """Return a character's text with its marks, in canonical order."""
    if not character.marks:
        return character.text
    marks = sorted(character.marks, key=lambda mark: unicodedata.combining(mark.text[0]))
    return unicodedata.normalize("NFC", character.text + "".join(mark.text for mark in marks))


def _is_letter(character: Character) -> bool:
    return bidi_class(character.text) in _LETTERS


def _base(mark: Character, letters: list[Character], step: int) -> Character | None:
    """Choose the letter: of the same glyph and right of the mark, else that overlapped most."""
    reach = 2 * mark.size
    near = [item for item in letters if abs(item.middle - mark.middle) < reach] or letters
    carriers = _CARRIERS.get(mark.text, "")
    near = [item for item in near if item.text in carriers] or near
    same = [
        item
        for item in near
        if abs(item.pen - mark.pen) < 0.01 and abs(item.baseline - mark.baseline) < 0.01
    ]
    if same:
        right = [item for item in same if item.x0 >= mark.x1 - 0.05]
        return min(right or same, key=lambda item: abs(item.x0 - mark.x1))
    return min(near, key=lambda item: _unfitness(mark, item, step), default=None)


def _unfitness(mark: Character, letter: Character, step: int) -> tuple[float, float]:
    """Rate a letter for a mark: overlap counts most, then its place in the content."""
    precedes = 0 < step * (mark.index - letter.index) <= 2
    fitness = _overlap(mark, letter) + _CONTENT_ORDER * precedes
    return -fitness, abs(letter.middle - mark.middle)


def _overlap(mark: Character, letter: Character) -> float:
    shared = min(letter.x1, mark.x1) - max(letter.x0, mark.x0)
    return max(shared, 0.0) / max(mark.x1 - mark.x0, 0.1)
