"""Cuts paragraphs of tens of thousands of letters into pieces that are set one at a time.

Qt shapes a paragraph in one go, so one of several 100,000 letters (a file without line breaks, a
hostile one) would hold up the window. On the page the pieces follow each other without a gap, and
they share the id of their block; whatever leaves the page is counted in the whole block again.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.documents.model import Block, Mark, NoteRef

LONGEST = 4_000  # code points: some 45 lines; full of symbols, they take 50 ms to find and set
_SHORTEST = LONGEST // 2
_SENTENCE_ENDS = (". ", "; ", "؛ ", "؟ ", "? ", "。", "\n")


class Piece(NamedTuple):
    """A block or a part of it: of which block (index), from which code point, and if more comes."""

    block: Block
    source: int
    offset: int = 0
    more: bool = False


def pieces(blocks: Sequence[Block]) -> Iterator[Piece]:
    """Go through the blocks of a document, the long ones in pieces. Table rows stay whole."""
    for source, block in enumerate(blocks):
        if len(block.text) <= LONGEST or block.row is not None:
            yield Piece(block, source)
            continue
        start = 0
        while start < len(block.text):
            end = _cut(block.text, start)
            yield Piece(_part(block, start, end), source, start, more=end < len(block.text))
            start = end


def _cut(text: str, start: int) -> int:
    """Return where a piece ends: behind a sentence, else a word, else whatever stands there."""
    limit = start + LONGEST
    if limit >= len(text):
        return len(text)
    for ends in (_SENTENCE_ENDS, (" ",)):
        best = max(text.rfind(sign, start + _SHORTEST, limit) + len(sign) for sign in ends)
        if best > start + _SHORTEST:
            return best
    while unicodedata.combining(text[limit]) and limit > start + _SHORTEST:
        limit -= 1
    return limit


def _part(block: Block, start: int, end: int) -> Block:
    part = replace(
        block,
        text=block.text[start:end],
        marks=_marks(block.marks, start, end),
        notes=_notes(block.notes, start, end, last=end == len(block.text)),
        artefacts=(),
    )
    return replace(part, label="", address="", key="") if start else part


def _marks(marks: Sequence[Mark], start: int, end: int) -> tuple[Mark, ...]:
    return tuple(
        replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
        for mark in marks
        if mark.start < end and mark.end > start
    )


def _notes(notes: Sequence[NoteRef], start: int, end: int, *, last: bool) -> tuple[NoteRef, ...]:
    return tuple(
        replace(note, position=note.position - start)
        for note in notes
        if start <= note.position < end or (last and note.position >= end)
    )
