"""What the codes of glyphs mean: presentation forms, controls, and the faults of producers.

Producers give glyphs wrong or no Unicode values in a few known ways; each is set right here where
the geometry proves it, and nothing else is touched.
"""

from __future__ import annotations

import itertools
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from wsisdesk.documents.pdf.characters import (
    HINT,
    PIECE,
    UNKNOWN,
    Character,
    is_rtl,
)
from wsisdesk.documents.pdf.kashida import find_kashidas
from wsisdesk.text.direction import BIDI_CONTROLS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NO_BREAK_SPACE = 0xA0
_HYPHEN_AT_LINE_END = (0x02, 0xFFFE)  # how PDFium marks the hyphen of a divided word
_INVISIBLE = frozenset("\u200b\u200c\u200d\u00ad\ufeff") | BIDI_CONTROLS
_ALEFS = "اأإآ"


@lru_cache(maxsize=8192)
def readable(code: int) -> str:
    """Return the text a character code stands for; nothing for invisible formatting.

    Presentation forms become the letters they present. Codes without a meaning (controls, private
    use, non-characters) become U+FFFD, so that what could not be read stays visible.
    """
    if code in _HYPHEN_AT_LINE_END:
        return "-"
    if code < 0x20 or 0x7F <= code < NO_BREAK_SPACE or 0xE000 <= code < 0xF900 or code == 0xFFFF:
        return UNKNOWN
    text = chr(code)
    if text in _INVISIBLE:
        return ""
    if unicodedata.category(text) == "Zs":
        return " "
    if "\ufb00" <= text <= "\ufb06" or "\ufb1d" <= text <= "\ufefc":
        return unicodedata.normalize("NFKC", text).strip() or text
    return text


def repair(characters: list[Character]) -> None:
    """Set right, in place, what producers are known to get wrong."""
    _drop_pieces(characters)
    _repair_shifted_letters(characters)
    find_kashidas(characters)
    _turn_ligatures(characters)
    _share_advances(characters)


def _drop_pieces(characters: list[Character]) -> None:
    """Drop the spaces without width that belong to a glyph; others may be word gaps."""
    kept: list[Character] = []
    for position, character in enumerate(characters):
        if character.text == PIECE:
            around = characters[max(0, position - 1) : position + 2]
            if any(_same_pen(character, item) for item in around if item is not character):
                continue
            character.text = HINT
        kept.append(character)
    characters[:] = kept


def _repair_shifted_letters(characters: list[Character]) -> None:
    """Ghostscript 10.00 writes lam-alef's second letter as U+44xx: the low byte is the letter's."""
    for first, second in itertools.pairwise(characters):
        if not first.same_glyph(second):
            continue
        for letter, partner in ((first, second), (second, first)):
            code = ord(letter.text[0])
            if 0x4421 <= code <= 0x4452 and is_rtl(partner.text):
                letter.text = chr(0x0600 | code & 0xFF)


def _turn_ligatures(characters: list[Character]) -> None:
    """Bring the letters of one glyph into drawing order (left to right), as all others are.

    Whether a file gives lam-alef as lam, alef or as alef, lam is the same throughout the file.
    """
    vote = 0
    for first, second in itertools.pairwise(characters):
        pair = first.text + second.text
        if "ل" in pair and any(alef in pair for alef in _ALEFS) and first.same_glyph(second):
            vote += 1 if first.text == "ل" else -1
    if vote <= 0:
        return
    for start, end in _same(characters, Character.same_glyph):
        if any(is_rtl(character.text) for character in characters[start:end]):
            characters[start:end] = characters[start:end][::-1]


def _share_advances(characters: list[Character]) -> None:
    """Let the letters of one glyph share its whole advance, so that no gap opens among them."""
    for start, end in _same(characters, _same_pen):
        group = characters[start:end]
        left = min(character.start for character in group)
        right = max(character.end for character in group)
        for character in group:
            character.start, character.end = left, right


def _same_pen(one: Character, other: Character) -> bool:
    return abs(one.pen - other.pen) < 0.01 and abs(one.baseline - other.baseline) < 0.01


def _same(
    characters: list[Character], alike: Callable[[Character, Character], bool]
) -> Iterator[tuple[int, int]]:
    """Yield the ranges of two or more neighbours that are alike."""
    start = 0
    for position in range(1, len(characters) + 1):
        if position < len(characters) and alike(characters[start], characters[position]):
            continue
        if position - start > 1:
            yield start, position
        start = position
