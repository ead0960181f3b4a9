"""Where a clause that was split or merged is cut, so that each part stands opposite its clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.compare.matching import matching
from wsisdesk.compare.model import Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.compare.clauses import Clause
    from wsisdesk.compare.matching import Run
    from wsisdesk.compare.vocabulary import Vocabulary
    from wsisdesk.text.words import Token


class Part(NamedTuple):
    """A stretch of a clause: its side of a row, and its tokens from ``first`` to ``stop``."""

    clause: Clause
    side: Side
    first: int
    stop: int | None

    @property
    def tokens(self) -> Sequence[Token]:
        """The words and signs of the part."""
        return self.clause.tokens[self.first : self.stop]

    @property
    def code(self) -> str:
        """The words and signs as a string of the vocabulary."""
        return self.clause.code[self.first : self.stop]


def cut(whole: Clause, parts: Sequence[Clause], vocabulary: Vocabulary) -> list[Part]:
    """Cut a whole into stretches, one for each of its parts, which are in the whole's order.

    The words that no part has (", and") go with the part in front of them.
    """
    runs = matching(whole.code, "".join(part.code for part in parts), vocabulary)
    cuts, length = [0], 0
    for part in parts[:-1]:
        length += len(part.code)
        cuts.append(max(cuts[-1], _cut_before(length, runs, len(whole.code))))
    cuts.append(len(whole.code))
    places = [0, *(_start_of(whole, number) for number in cuts[1:-1]), len(whole.block.text)]
    return [
        Part(whole, Side(whole.block, whole.index, places[n], places[n + 1]), cuts[n], cuts[n + 1])
        for n in range(len(parts))
    ]


def _cut_before(length: int, runs: Sequence[Run], end: int) -> int:
    """Return the first word of the whole that stands in the parts at ``length`` or later."""
    for i, j, n in runs:
        if j + n > length:
            return i + max(0, length - j)
    return end


def _start_of(whole: Clause, number: int) -> int:
    """Return where a token begins, or the end of the text after the last one."""
    return whole.tokens[number].start if number < len(whole.tokens) else len(whole.block.text)
