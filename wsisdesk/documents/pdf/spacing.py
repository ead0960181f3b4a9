"""Where words end: gaps between characters become spaces.

Explicit spaces are trusted. Elsewhere the gap decides: its threshold is the valley between the gaps
inside words and those between words, looked up for each page, as fonts and producers differ. The
spaces that PDFium supposes only lower the threshold. Within one row the gaps between words are
alike, so one much smaller than its fellows is a letter that the font sets apart.
"""

from __future__ import annotations

import itertools
import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.pdf.characters import (
    TATWEEL,
    Character,
    is_ideograph,
    is_rtl,
    space_between,
)
from wsisdesk.documents.pdf.letterforms import Form, LetterForms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_USUAL = 0.16  # em, where a page has too few gaps to tell
_HINTED = 0.10  # em, where PDFium supposes a space too
_STROKE = 0.2  # em beside a kashida, whose advance is often wrong
_STRETCH = 0.25  # the same where a letter stands beside it, to which it should lead
_IDEOGRAPH = 0.6  # em beside a Chinese character: less is typographic spacing
_INK = 0.18  # em of white that confirms a supposed space
_DIGITS = 0.2  # em between digits, which some producers set apart
_EXPLICIT = 0.08  # share of characters that are spaces, where the file draws them
_OVERHANG = -0.12  # em by which the ink of two words may overlap
_JOINED = 0.35  # em beside a letter that joins: it does so unless far away
_FEWEST_GAPS = 4  # of a row, to know how wide they usually are
_LEAST = 0.58  # of the usual gap of a row: less is none
_OVERHUNG = 0.4  # the same behind a letter whose tail reaches under the next word
_TAILED = "رزژو"
_NEVER_FIRST = "ة"  # a letter that begins no word
_SILENT = ("ا", "ى")
_TANWIN = "\u064b\u064c\u064d"
_SAME_PEN = 0.02  # points
_NEIGHBOURS = 4  # places in the content, as marks and letters of a ligature lie between


@dataclass(frozen=True, slots=True)
class Spacing:
    """How words part on one page: the least gap between them in em, and the letters' shapes."""

    limit: float
    forms: LetterForms | None
    usual: float = 0.0  # the gap between Arabic words in em, where rows do not tell their own

    def spaced(self, row: Sequence[Character]) -> list[Character]:
        """Return the characters with spaces where words part, without strokes and outer spaces."""
        result: list[Character] = []
        previous: Character | None = None
        own = _usual_gap(row, self.limit)
        usual = self.usual if own is None else own
        for position, character in enumerate(row):
            parted = previous is not None and self._part(previous, character, usual)
            if previous and parted:
                result.append(space_between(previous, character))
            stretches = previous is not None and not parted and is_rtl(previous.text)
            if not _inside(character, previous):
                previous = character
            if character.text == TATWEEL and (stretches or not _follows_letter(row, position)):
                continue
            if character.text == " " and result and result[-1].text == " ":
                continue
            result.append(character)
        return _trimmed(result)

    def _part(self, left: Character, right: Character, usual: float) -> bool:
        first, second = left.text, right.text
        if first == " " or second == " ":
            return False
        white = gap(left, right)
        if first == TATWEEL or second == TATWEEL:
            return white > (_STRETCH if is_rtl(first) and is_rtl(second) else _STROKE)
        if is_rtl(first) and is_rtl(second):
            if first == _NEVER_FIRST and second.isalpha():
                return white > _JOINED
            ending = self._ends_word(right, left)
            if ending is not None:
                return white > (_OVERHANG if ending else _JOINED)
            if usual and white <= usual * (_OVERHUNG if second in _TAILED else _LEAST):
                return False
        elif self.forms is None and usual and white <= usual * _LEAST:
            return False  # the file draws its spaces, so what it draws close is one word
        elif is_ideograph(first) or is_ideograph(second):
            return white > _IDEOGRAPH
        elif first.isdigit() and second.isdigit():
            return white > max(self.limit, _DIGITS)
        return white > self.limit or (_hinted(left, right) and self._confirmed(left, right, white))

    def _ends_word(self, letter: Character, following: Character) -> bool | None:
        """Tell from a letter's shape whether a word ends behind it; None if it does not tell."""
        if self.forms is None or not following.text.isalpha():
            return None
        if _ends_with_tanwin(letter, following):
            return True
        form = self.forms.form(letter)
        if form is Form.ENDS and letter.marks:
            return None  # a vowel sign may hold the next letter off in the middle of a word
        return None if form is Form.UNKNOWN else form is Form.ENDS

    def _confirmed(self, left: Character, right: Character, white: float) -> bool:
        """Tell whether the white bears out a space that PDFium supposes."""
        size = max(left.size, right.size)
        inked = white > -0.35 and right.x0 - left.x1 > _INK * size
        return white > min(_HINTED, self.limit) or inked


def spacing_of(rows: Sequence[Sequence[Character]]) -> Spacing:
    """Measure how words part on a page, given its rows from left to right.

    Where the file draws the spaces itself, the shapes of letters need not be studied.
    """
    drawn = sum(len(row) for row in rows)
    spaces = sum(item.text == " " for row in rows for item in row)
    explicit = spaces > _EXPLICIT * drawn
    limit = _threshold(rows)
    usual = [found for row in rows if (found := _usual_gap(row, limit)) is not None]
    return Spacing(limit, None if explicit else LetterForms(rows), min(usual, default=0.0))


def _usual_gap(row: Sequence[Character], limit: float) -> float | None:
    """Return the median gap between the Arabic words of a row in em; None if it has too few.

    A space that is drawn is a part of the gap.
    """
    letters = [item for item in row if item.text != " "]
    gaps = [
        white
        for left, right in itertools.pairwise(letters)
        if is_rtl(left.text) and is_rtl(right.text) and (white := gap(left, right)) > limit
    ]
    return statistics.median(gaps) if len(gaps) >= _FEWEST_GAPS else None


def _inside(stroke: Character, letter: Character | None) -> bool:
    """Tell whether a stroke lies within the letter on its left, which is what ends a word then."""
    return stroke.text == TATWEEL and letter is not None and letter.end >= stroke.end


def _follows_letter(row: Sequence[Character], position: int) -> bool:
    """Tell whether a stroke belongs to the Arabic letter that is read before it.

    If no letter follows it either, it was typed (as in the label of the fifth item, or behind a
    prefix that stands before a number): a stroke that stretches a word stands inside it.
    """
    before = row[position + 1] if position + 1 < len(row) else None
    return before is not None and before.text.isalpha() and is_rtl(before.text)


def _threshold(rows: Iterable[Sequence[Character]]) -> float:
    histogram = [0] * 41
    for row in rows:
        drawn = [item for item in row if item.text not in (" ", TATWEEL)]
        for before, after in itertools.pairwise(drawn):
            white = gap(before, after)
            if 0.0 < white < 0.405:
                histogram[round(100 * white)] += 1
    if sum(histogram[10:]) < 30:
        return _USUAL
    smooth = [sum(histogram[max(0, k - 2) : k + 3]) / 5 for k in range(41)]
    return min(range(6, 25), key=lambda k: (smooth[k], abs(k - 15))) / 100


def gap(before: Character, after: Character) -> float:
    """Return the white between two neighbours in em; letters of one glyph have none."""
    if abs(after.pen - before.pen) < _SAME_PEN:
        return 0.0
    size = before.size if before.size > after.size else after.size
    return (after.start - before.end) / (size or 1.0)


def _ends_with_tanwin(letter: Character, following: Character) -> bool:
    """Tell whether a letter carries a vowel sign that stands only at the end of a word."""
    if following.text in _SILENT and letter.text not in _SILENT:
        return False  # the sign was typed before the silent letter that carries it
    return any(mark.text in _TANWIN for mark in letter.marks)


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
