"""Where a text may be cut without tearing a character as readers see it.

The rules of Unicode's extended grapheme clusters (UAX #29, GB3 to GB13) as far as the standard
library's character data reach: marks stay with their letter, joiners with both neighbours, the
parts of a Korean syllable, of a flag and of a joined pictogram together.
"""

from __future__ import annotations

import unicodedata

_EXTENDING = {"Mn", "Me", "Mc"}
_JOINER, _NON_JOINER = "\u200d", "\u200c"
_SKIN_TONES = ("\U0001f3fb", "\U0001f3ff")
_FLAG_LETTERS = ("\U0001f1e6", "\U0001f1ff")
_LEADING = (("\u1100", "\u115f"), ("\ua960", "\ua97c"))
_VOWELS = (("\u1160", "\u11a7"), ("\ud7b0", "\ud7c6"))
_TRAILING = (("\u11a8", "\u11ff"), ("\ud7cb", "\ud7fb"))
_SYLLABLES = ("\uac00", "\ud7a3")
_SYLLABLES_A_VOWEL = 28


def is_boundary(text: str, position: int) -> bool:
    """Tell whether ``text`` may be cut before ``position`` (code points)."""
    if position <= 0 or position >= len(text):
        return True
    before, after = text[position - 1], text[position]
    if before == "\r" and after == "\n":
        return False
    if after in (_JOINER, _NON_JOINER) or _extends(after):
        return unicodedata.category(before) in ("Cc", "Zl", "Zp")
    if before == _JOINER and unicodedata.category(after) == "So":
        return False
    return not (_in_one_syllable(before, after) or _in_one_flag(text, position))


def whole(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a range so that it tears no grapheme at either end."""
    while not is_boundary(text, start):
        start -= 1
    while not is_boundary(text, end):
        end += 1
    return start, end


def _extends(character: str) -> bool:
    return unicodedata.category(character) in _EXTENDING or _within(character, _SKIN_TONES)


def _within(character: str, *ranges: tuple[str, str]) -> bool:
    return any(first <= character <= last for first, last in ranges)


def _in_one_syllable(before: str, after: str) -> bool:
    """GB6 to GB8: leading consonants, vowels and trailing consonants of one Korean syllable."""
    if _within(before, *_LEADING):
        return _within(after, *_LEADING, *_VOWELS, _SYLLABLES)
    syllable = _within(before, _SYLLABLES)
    open_syllable = syllable and (ord(before) - ord(_SYLLABLES[0])) % _SYLLABLES_A_VOWEL == 0
    if open_syllable or _within(before, *_VOWELS):
        return _within(after, *_VOWELS, *_TRAILING)
    if syllable or _within(before, *_TRAILING):
        return _within(after, *_TRAILING)
    return False


def _in_one_flag(text: str, position: int) -> bool:
    """GB12 and GB13: flags are pairs of letters, counted from the first of the run."""
    if not _within(text[position], _FLAG_LETTERS):
        return False
    run = position
    while run and _within(text[run - 1], _FLAG_LETTERS):
        run -= 1
    return (position - run) % 2 == 1
