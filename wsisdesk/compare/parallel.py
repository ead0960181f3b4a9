"""Two languages of one version side by side: no words in common, so the address aligns them.

Blocks with the same key (``op.2/8``) are the same clause; what lies between two such pairs is
aligned by what languages share: the kind of block, the label's value, the numbers in the text. What
stands on one side only is a line with an empty side.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.compare.chains import Pair, best_chain
from wsisdesk.compare.pace import Pace
from wsisdesk.progress import part, silent
from wsisdesk.text.digits import european

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.documents.model import Block, BlockKind, Document, Part
    from wsisdesk.progress import Progress

_NUMBER = re.compile(r"\d+")
_SAME_KIND, _SAME_PART, _SAME_LABEL, _NUMBERS, _LENGTH = 1.0, 0.5, 1.0, 2.0, 0.5
_ENOUGH = 1.5  # what two blocks must have in common: the same kind and a little more
_SHARE = 100  # units of progress of each pair of languages
_REACH = 60  # blocks by which one text may run ahead of the other between two sure lines


Abreast = tuple["Block | None", ...]


class Parallel(NamedTuple):
    """One line of a parallel text: the same clause in two languages, or in one only.

    ``sure`` tells clauses of the same address from those paired by their place and numbers.
    """

    first: Block | None
    second: Block | None
    sure: bool = False


def align(
    first: Document, second: Document, progress: Progress = silent
) -> tuple[Parallel, ...]:  # fmt: skip
    """Align two languages of one version; the lines follow the order of both documents.

    ``progress`` is called all the time, and may stop the work wherever it is.
    """
    pace = Pace(1, progress)
    known = _by_key(first.blocks, second.blocks)
    edges = [(-1, -1), *known, (len(first.blocks), len(second.blocks))]
    lines: list[Parallel] = []
    for (start, other_start), (end, other_end) in pairwise(edges):
        between = first.blocks[start + 1 : end], second.blocks[other_start + 1 : other_end]
        lines += _gap(*between, pace)
        if end < len(first.blocks):
            lines.append(Parallel(first.blocks[end], second.blocks[other_end], sure=True))
    pace.end()
    return tuple(lines)


def align_all(documents: Sequence[Document], progress: Progress = silent) -> tuple[Abreast, ...]:
    """Align several languages of one version, each with the first: a line has a block of each.

    What the first lacks stands behind the clause it follows in its own language. ``progress`` is
    called all the time, and may stop the work wherever it is.
    """
    if not documents:
        return ()
    first, count = documents[0], len(documents)
    beside: list[list[Block | None]] = [[block] for block in first.blocks]
    behind: list[list[Abreast]] = [[] for _ in range(len(first.blocks) + 1)]
    for number, other in enumerate(documents[1:], start=1):
        share = part(progress, (number - 1) * _SHARE, _SHARE, (count - 1) * _SHARE)
        place = 0
        for line in align(first, other, share):
            if line.first is not None:
                beside[place].append(line.second)
                place += 1
            else:
                alone = [line.second if column == number else None for column in range(count)]
                behind[place].append(tuple(alone))
    lines = [*behind[0]]
    for blocks, others in zip(beside, behind[1:], strict=True):
        lines += [tuple(blocks), *others]
    return tuple(lines)


def _by_key(first: Sequence[Block], second: Sequence[Block]) -> list[tuple[int, int]]:
    """Return the best run of blocks with the same key that follow each other in both."""
    places = {block.key: place for place, block in enumerate(second) if block.key}
    pairs = [
        Pair(place, places[block.key], 1.0)
        for place, block in enumerate(first)
        if block.key in places and block.kind is second[places[block.key]].kind
    ]
    return [(pair.old, pair.new) for pair in best_chain(pairs)]


def _gap(first: Sequence[Block], second: Sequence[Block], pace: Pace) -> Iterator[Parallel]:
    """Yield the lines between two sure ones: the best pairs in order, what is alone between."""
    traits, other_traits = [_traits(block) for block in first], [_traits(block) for block in second]
    pairs = [
        Pair(i, j, common)
        for i, one in enumerate(pace.through(traits))
        for j in _opposite(i, len(traits), len(other_traits))
        if (common := _in_common(one, other_traits[j])) >= _ENOUGH
    ]
    at = other_at = 0
    chain = [(pair.old, pair.new) for pair in best_chain(pairs)]
    for end, other_end in (*chain, (len(first), len(second))):
        yield from (Parallel(block, None) for block in first[at:end])
        yield from (Parallel(None, block) for block in second[other_at:other_end])
        if end < len(first):
            yield Parallel(first[end], second[other_end])
        at, other_at = end + 1, other_end + 1


def _opposite(place: int, count: int, other_count: int) -> range:
    """Return where the partner of a block may stand: about as far on in the other text."""
    reach = _REACH + abs(count - other_count)
    middle = place * other_count // count
    return range(max(0, middle - reach), min(other_count, middle + reach + 1))


class _Traits(NamedTuple):
    """What a block has that does not depend on its language."""

    kind: BlockKind
    part: Part
    label: str
    numbers: frozenset[str]
    length: int


def _traits(block: Block) -> _Traits:
    numbers = frozenset(_NUMBER.findall(european(block.text)))
    return _Traits(block.kind, block.part, european(block.label), numbers, len(block.text))


def _in_common(first: _Traits, second: _Traits) -> float:
    """Return how much speaks for two blocks being the same in two languages."""
    if first.kind is not second.kind:
        return 0.0
    common = _SAME_KIND
    common += _SAME_PART * (first.part is second.part)
    common += _SAME_LABEL * (first.label != "" and first.label == second.label)
    if first.numbers or second.numbers:
        both, either = first.numbers & second.numbers, first.numbers | second.numbers
        common += _NUMBERS * (len(both) / len(either) - 0.5)
    longer = max(first.length, second.length)
    return common + _LENGTH * (min(first.length, second.length) / longer if longer else 1.0)
