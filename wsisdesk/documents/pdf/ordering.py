"""From drawn order to reading order: the inverse of the bidirectional algorithm for one line.

A page shows only where each character stands. In a right-to-left line everything is read from the
right, but for the runs that keep their inner order from left to right: Latin words, numbers, and
symbols such as ``A/RES/70/125``. What belongs to such a run follows from the rules by which lines
are drawn (Unicode Annex 9, rules W1 to W7 and N0 to N2) and from how references are written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.pdf.characters import Character, bidi_class

if TYPE_CHECKING:
    from collections.abc import Sequence

_RTL = ("R", "AL")
_DIGITS = ("EN", "AN")
_IN_NUMBERS = ".,:/،\u066b\u066c"  # rule W4: one separator between two numbers
_RANGES = ("-", "+")
_IN_SYMBOLS = "-/._@:&+"  # between a number and the Latin letters of one symbol
_BEFORE_NUMBERS = "-+_&#(=?~*–\u2011\u2010"  # between Latin letters and their number: WSIS+20, 8(2
# Where a symbol may be divided at the end of a line, and the stops that may stand there.
_UNFINISHED = tuple([sign] for sign in "-/_&\u2011\u2010")
_CONTINUED = "&/_@+#"  # with which the rest of a divided symbol may begin
_TAILS = tuple([stop, " "] for stop in "،؛:;,.")
_TURNED_LIST = re.compile(r"\s[،؛]|[،؛](?!\s)")  # a list drawn from the right


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters ``start`` to ``end`` in drawn order; ``kept`` if they are read left to right."""

    start: int
    end: int
    kept: bool


def is_right_to_left(characters: Sequence[Character]) -> bool:
    """Tell whether letters of right-to-left scripts are in the majority."""
    kinds = [bidi_class(character.text) for character in characters]
    return kinds.count("AL") + kinds.count("R") > kinds.count("L")


def has_rtl(characters: Sequence[Character]) -> bool:
    """Tell whether there is any letter of a right-to-left script."""
    return any(bidi_class(character.text) in _RTL for character in characters)


def reading_order(drawn: Sequence[Character], *, rtl: bool, fresh: bool = False) -> list[Character]:
    """Return the characters of one line, given from left to right, in the order of reading.

    ``fresh`` says that no text stands before the line in its paragraph: until the first Arabic
    letter, a hyphen then holds numbers together (rules W2 and W4).
    """
    if not rtl and not has_rtl(drawn):
        return list(drawn)
    line = _Line(drawn, fresh=fresh)
    stretches = line.stretches(rtl=rtl)
    return _from_the_right(drawn, stretches) if rtl else line.inner_turned(stretches)


def _from_the_right(drawn: Sequence[Character], stretches: list[Stretch]) -> list[Character]:
    result: list[Character] = []
    for stretch in reversed(stretches):
        part = drawn[stretch.start : stretch.end]
        result += part if stretch.kept else reversed(part)
    return result


class _Line:
    """A line in drawn order, with the bidi class of each character."""

    def __init__(self, drawn: Sequence[Character], *, fresh: bool) -> None:
        self._drawn = drawn
        self._kinds = [bidi_class(character.text) for character in drawn]
        self._texts = [character.text for character in drawn]
        arabic = [k for k, kind in enumerate(self._kinds) if kind in _RTL]
        self._kept_from = len(drawn)  # where ranges of numbers keep their order
        if fresh:
            self._kept_from = arabic[-1] if arabic else -1

    def stretches(self, *, rtl: bool) -> list[Stretch]:
        """Cut the line into stretches that keep their order and single others."""
        result: list[Stretch] = []
        position = 0
        while position < len(self._kinds):
            if not self._strong(position):
                result.append(Stretch(position, position + 1, kept=False))
                position += 1
                continue
            end, latin = self._run_end(position)
            start = position
            if latin:
                end = self._with_tail(position, end, first=rtl and not result)
                if rtl and self._continues_word(result, end):
                    start = result.pop().start
            else:
                start, end = self._around_number(result, start, end)
            result.append(Stretch(start, end, kept=True))
            position = end
        return result

    def inner_turned(self, stretches: list[Stretch]) -> list[Character]:
        """Read a left-to-right line: only its right-to-left words are turned."""
        result: list[Character] = []
        position = 0
        while position < len(stretches):
            stretch = stretches[position]
            if stretch.kept or self._kinds[stretch.start] not in _RTL:
                result += self._drawn[stretch.start : stretch.end]
                position += 1
                continue
            last = self._last_rtl(stretches, position)
            for turned in reversed(stretches[position : last + 1]):
                result += self._drawn[turned.start : turned.end]
            position = last + 1
        return result

    def _last_rtl(self, stretches: list[Stretch], position: int) -> int:
        """Find where a right-to-left stretch ends: before the next Latin letters."""
        last = position
        for later in range(position, len(stretches)):
            stretch = stretches[later]
            if self._kinds[stretch.start] in _RTL:
                last = later
            elif stretch.kept and "L" in self._kinds[stretch.start : stretch.end]:
                break
        return last

    def _strong(self, position: int) -> bool:
        return self._kinds[position] == "L" or self._kinds[position] in _DIGITS

    def _run_end(self, start: int) -> tuple[int, bool]:
        """Return where a run of Latin letters and digits ends, and whether it has letters."""
        latin = self._kinds[start] == "L"
        end = start + 1
        while end < len(self._kinds):
            if self._strong(end):
                latin = latin or self._kinds[end] == "L"
                end += 1
                continue
            following = end
            while following < len(self._kinds) and self._neutral(following):
                following += 1
            if following == len(self._kinds) or self._kinds[following] in _RTL:
                break
            if not self._joins("".join(self._texts[end:following]), following, latin=latin):
                break
            end = following
        return end, latin

    def _neutral(self, position: int) -> bool:
        return self._kinds[position] not in _RTL and not self._strong(position)

    def _joins(self, between: str, following: int, *, latin: bool) -> bool:
        """Tell whether what stands between two strong characters holds their run together."""
        if self._kinds[following] == "L":
            if not latin:
                return between in tuple(_IN_SYMBOLS)
            inner = between.strip()
            lone_bracket = inner != between and inner in ("(", ")", "[", "]")
            return not _TURNED_LIST.search(between) and not lone_bracket
        if between in tuple(_IN_NUMBERS):
            return True
        if between in _RANGES and following > self._kept_from:
            return True
        return latin and (between == " " or between in tuple(_BEFORE_NUMBERS))

    def _with_tail(self, start: int, end: int, *, first: bool) -> int:
        """Take in what closes a Latin run: its bracket, per cent, the hyphen at a line's end.

        ``first`` says that the run stands leftmost, where a right-to-left line ends.
        """
        texts = self._texts
        brackets = sum(text in "()" for text in texts[start:end])
        if end < len(texts) and texts[end] in "()" and brackets % 2 == 1:
            end += 1
        while end < len(texts) and texts[end] == "%":
            end += 1
        if first and (texts[end : end + 1] in _UNFINISHED or texts[end : end + 2] in _TAILS):
            end += 1
        return end

    def _around_number(self, before: list[Stretch], start: int, end: int) -> tuple[int, int]:
        """Take in the per cent of a number, or quotes that look outwards: both were kept."""
        texts = self._texts
        following = texts[end] if end < len(texts) else ""
        if following == "%":
            return start, end + 1
        if before and following == "‘" and texts[start - 1] == "’":
            return before.pop().start, end + 1
        return start, end

    def _continues_word(self, before: list[Stretch], end: int) -> bool:
        """Tell whether a run at a line's start continues a symbol from the line before."""
        if end != len(self._texts) or not before or before[-1].kept:
            return False
        return self._texts[before[-1].start] in _CONTINUED
