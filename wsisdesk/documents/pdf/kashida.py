"""Strokes that stretch Arabic words, which some producers give the code of another character.

LibreOffice justifies with a glyph that has no Unicode value; its bare number then shows as a
letter, digit or sign. A flat mark on the baseline that touches Arabic letters on
both sides is a stroke.
"""

from __future__ import annotations

from wsisdesk.documents.pdf.characters import (
    HINT,
    TATWEEL,
    UNKNOWN,
    Character,
    bidi_class,
    is_mark,
    is_rtl,
)

_FLAT = 0.2  # of the type size: no letter or digit is that low
_STROKE_LENGTH = 2.0  # times its height
_JOINT = 0.15  # of the type size: letters and strokes overlap or all but touch
_NARROWEST = 0.05  # of the type size: strokes of no width draw nothing
_HIGHEST, _DEEPEST = 0.3, 0.2  # of the type size: how far above or below the line a stroke is
_LOW = 0.12  # of the type size: hyphens are drawn higher above the baseline
_FLAT_SIGNS = "_~ـ"
_TALL_SIGNS = frozenset("¡¢£¤¥¦§©«®±µ¶»¿")  # of Latin-1: drawn flat, the code is false
_ROUND = ".,"  # low but never long
_FARTHEST_NEIGHBOUR = 4


def find_kashidas(characters: list[Character]) -> None:
    """Find strokes that stretch words: flat glyphs with a false code, or none, inside a word.

    LibreOffice justifies with a stroke that has no Unicode value, so that its bare glyph number
    shows as a letter or digit.
    """
    for position, character in enumerate(characters):
        if character.height >= _FLAT * character.size:
            continue
        if (character.text == UNKNOWN and _like_stroke(character)) or (
            _false_code(character) and _inside_word(characters, position)
        ):
            character.text = TATWEEL


def _like_stroke(character: Character) -> bool:
    """Tell whether a flat glyph is wide and low: vowel signs are flat too, but stand apart."""
    size = character.size
    wide = character.x1 - character.x0 > _NARROWEST * size
    above, below = character.baseline - character.bottom, character.bottom - character.baseline
    return wide and above < _HIGHEST * size and below < _DEEPEST * size


def find_strokes(row: list[Character]) -> None:
    """Find, in a row from left to right, the strokes that stand between Arabic letters."""
    if not any(map(_is_false_stroke, row)):
        return
    joined = False
    for position, character in enumerate(row):
        touching = position > 0 and _touch(row[position - 1], character)
        if _is_false_stroke(character):
            joined = joined and touching
            if joined and _leads_to_letter(row, position):
                character.text = TATWEEL
            continue
        joined = is_rtl(character.text) or (character.text == TATWEEL and joined and touching)


def _leads_to_letter(row: list[Character], position: int) -> bool:
    """Tell whether strokes from here on end at an Arabic letter."""
    for before, character in zip(row[position:], row[position + 1 :], strict=False):
        if not _touch(before, character):
            return False
        if not _is_false_stroke(character) and character.text != TATWEEL:
            return is_rtl(character.text)
    return False


def _is_false_stroke(character: Character) -> bool:
    low = character.bottom - character.top < _FLAT * character.size
    return low and character.text != " " and _false_code(character)


def _false_code(character: Character) -> bool:
    text = character.text
    if text in _ROUND:
        return character.x1 - character.x0 > _STROKE_LENGTH * character.height
    if text == "-":
        return character.baseline - character.bottom < _LOW * character.size
    if text in _FLAT_SIGNS:
        return False
    if text in _TALL_SIGNS:
        return True
    return "!" <= text <= "~" or (text.isalnum() and bidi_class(text) == "L")


def _inside_word(characters: list[Character], position: int) -> bool:
    before = _neighbour(characters, position, -1)
    after = _neighbour(characters, position, 1)
    if before is None or after is None:
        return False
    if not (_touch(before, characters[position]) and _touch(characters[position], after)):
        return False
    if after.text == " " and not characters[position].text.isalpha():
        return False
    return is_rtl(before.text) and bidi_class(after.text) in ("AL", "EN", "L", "ON", "WS")


def _touch(one: Character, other: Character) -> bool:
    """Tell whether two characters stand side by side on one line without white between them."""
    level = abs(one.baseline - other.baseline) < 0.5 * one.size
    apart = max(one.start, other.start) - min(one.end, other.end)
    return level and apart < _JOINT * one.size


def _neighbour(characters: list[Character], position: int, step: int) -> Character | None:
    """Return the next character in the content that is no vowel sign and no supposed space."""
    for distance in range(1, _FARTHEST_NEIGHBOUR + 1):
        other = position + step * distance
        if not 0 <= other < len(characters):
            return None
        if characters[other].text != HINT and not is_mark(characters[other].text):
            return characters[other]
    return None
