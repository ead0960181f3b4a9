"""The little Markdown that letters and notes are typed in: emphasis and headings, line by line.

Marks become marks of the model and leave the text as artefacts. Asterisks are also footnote signs,
multiplication and ornaments: only pairs that can be nothing else count.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from wsisdesk.documents.model import Artefact, Mark, MarkKind
from wsisdesk.documents.source import Paragraph

_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_STARS = re.compile(r"(?<![\\*])\*{1,3}(?!\*)")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]+")
_KINDS = {
    1: (MarkKind.ITALIC,),
    2: (MarkKind.BOLD,),
    3: (MarkKind.BOLD, MarkKind.ITALIC),
}
_OPENING_BEFORE = frozenset("([{«“‘\"'-–—/:،؛,;")
_OPENING_AFTER = frozenset("([{«“‘\"'’")


_MOST_STARS = 200  # of one line; more are an ornament


class _Cut(NamedTuple):
    """A stretch of the line that leaves the text."""

    start: int
    end: int


class _Emphasis(NamedTuple):
    opening: _Cut
    closing: _Cut


def paragraph_of_line(line: str) -> Paragraph:
    """Make a paragraph of one line of text. Putting its artefacts back gives the line."""
    heading = _HEADING.match(line)
    emphases = _emphases(line) if 1 < line.count("*") <= _MOST_STARS else []
    cuts = [_Cut(*match.span()) for match in _CONTROL.finditer(line)]
    cuts += [cut for emphasis in emphases for cut in emphasis]
    if heading:
        cuts.append(_Cut(*heading.span()))
    if not cuts:
        return Paragraph(line)
    removal = _Removal(line, sorted(cuts))
    return Paragraph(
        removal.text,
        heading=len(heading[1]) if heading else 0,
        marks=tuple(mark for emphasis in emphases for mark in _marks(emphasis, removal)),
        artefacts=removal.artefacts,
    )


class _Removal:
    """A line without its cuts, and where the positions of the line have gone."""

    def __init__(self, line: str, cuts: list[_Cut]) -> None:
        self._ends = [cut.end for cut in cuts]
        self._removed = [0]
        pieces, artefacts, at = [], [], 0
        for start, end in cuts:
            pieces.append(line[at:start])
            artefacts.append(Artefact(start - self._removed[-1], line[start:end]))
            self._removed.append(self._removed[-1] + end - start)
            at = end
        self.text = "".join([*pieces, line[at:]])
        self.artefacts = tuple(artefacts)

    def moved(self, position: int) -> int:
        """Map a position in the line to one in the text."""
        return position - self._removed[bisect_right(self._ends, position)]


def _emphases(line: str) -> list[_Emphasis]:
    """Pair the asterisks that open with the next ones of their number that close."""
    found: list[_Emphasis] = []
    waiting: dict[int, _Cut] = {}
    for match in _STARS.finditer(line):
        cut, size = _Cut(*match.span()), len(match[0])
        if size in waiting and _can_close(line, cut):
            found.append(_Emphasis(waiting.pop(size), cut))
        elif size not in waiting and _can_open(line, cut):
            waiting[size] = cut
    return [emphasis for emphasis in found if not _crossing(emphasis, found)]


def _can_open(line: str, cut: _Cut) -> bool:
    before, after = line[: cut.start][-1:], line[cut.end :][:1]
    starts_word = not before or before.isspace() or before in _OPENING_BEFORE or before == "*"
    return starts_word and (after.isalnum() or after in _OPENING_AFTER) and after != ""


def _can_close(line: str, cut: _Cut) -> bool:
    before, after = line[: cut.start][-1:], line[cut.end :][:1]
    return (
        not before.isspace()
        and before not in _OPENING_AFTER - {"'", '"', "’"}
        and (not after.isalnum())
    )


def _crossing(emphasis: _Emphasis, others: list[_Emphasis]) -> bool:
    """Whether another pair begins inside this one and ends outside, or the reverse."""
    start, end = emphasis.opening.start, emphasis.closing.start
    return any(
        start < other.opening.start < end < other.closing.start
        or other.opening.start < start < other.closing.start < end
        for other in others
    )


def _marks(emphasis: _Emphasis, removal: _Removal) -> list[Mark]:
    start, end = removal.moved(emphasis.opening.end), removal.moved(emphasis.closing.start)
    stars = emphasis.opening.end - emphasis.opening.start
    return [Mark(start, end, kind) for kind in _KINDS[stars]]
