"""Titles, headings and lead phrases that were worded anew over the same text.

They say too little to be known again by their words: "instructs the Secretary-General" becomes
"requests the Directors of the Bureaux", and its items stay. So they are known by what stands under
or over them. This is a guess by position and comes last.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.compare.clauses import Clause

_HEADS = (BlockKind.TITLE, BlockKind.HEADING, BlockKind.LEAD)


def find_heads(
    old: Sequence[Clause], new: Sequence[Clause],
    placed: Mapping[int, int], free_old: Sequence[int], free_new: Sequence[int],
) -> dict[int, int]:  # fmt: skip
    """Pair heads without a partner that stand between the same clauses of both documents.

    Of two such heads in one gap the first goes with the first; heads of different kinds, and
    those that have no neighbour in common, stay alone.
    """
    found: dict[int, int] = {}
    edges = [(-1, -1), *sorted(placed.items()), (len(old), len(new))]
    for (old_start, new_start), (old_end, new_end) in pairwise(edges):
        heads_old = [old[n] for n in free_old if old_start < n < old_end and _is_head(old[n])]
        heads_new = [new[n] for n in free_new if new_start < n < new_end and _is_head(new[n])]
        for first, second in zip(heads_old, heads_new, strict=False):
            meets = placed.get(first.index + 1) == second.index + 1
            follows = placed.get(first.index - 1) == second.index - 1
            if first.block.kind is second.block.kind and (meets or follows):
                found[first.index] = second.index
    return found


def _is_head(clause: Clause) -> bool:
    return clause.block.kind in _HEADS
