"""Paragraphs added behind one that got words at its end: written as if typed on from there.

LibreOffice takes words inserted at the end of a paragraph and a paragraph inserted behind it for
one insertion, the mark between them included, and on rejecting it joins what was before with what
comes after. So that mark is the inserted one, as Word writes it for somebody who types at the end
of a paragraph and goes on; the mark that was there ends the last of the new paragraphs. Accepted
and rejected the texts are the same; and since on rejecting the paragraph is set as its last mark
says, this is done only where all of them are set alike.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from wsisdesk.export.comparison.word.lines import ParagraphLine
from wsisdesk.export.comparison.word.stretches import Fate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.model import Block
    from wsisdesk.export.comparison.word.lines import ScriptLine


def grown(lines: Sequence[ScriptLine]) -> tuple[ScriptLine, ...]:
    """Return the lines with the marks behind paragraphs that grew at their end changed over."""
    found = list(lines)
    for number, line in enumerate(lines):
        if not isinstance(line, ParagraphLine) or not _grows(line):
            continue
        added = [*takewhile(_is_added, lines[number + 1 :])]
        if added and all(_set_alike(line.block, other.block) for other in added):
            found[number] = replace(line, mark=Fate.INSERTED)
            last = added[-1]
            assert isinstance(last, ParagraphLine), "only paragraphs are added so"
            found[number + len(added)] = replace(last, mark=Fate.KEPT)
    return tuple(found)


def _grows(line: ParagraphLine) -> bool:
    """Whether the mark of a paragraph stays and the words before it are new, not all of them."""
    fates = [piece.fate for piece in line.pieces]
    return line.mark is Fate.KEPT and fates[-1:] == [Fate.INSERTED] and Fate.KEPT in fates


def _is_added(line: ScriptLine) -> bool:
    """Whether a paragraph is new from its first word to its mark: a part of a split one is not."""
    new = isinstance(line, ParagraphLine) and line.mark is Fate.INSERTED
    return new and all(piece.fate is Fate.INSERTED for piece in line.pieces)


def _set_alike(first: Block, second: Block) -> bool:
    return (first.kind, first.level, first.language, first.centred) == (
        second.kind, second.level, second.language, second.centred,
    )  # fmt: skip
