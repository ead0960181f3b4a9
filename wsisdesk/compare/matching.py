"""Which words of two texts are the same words: as many as possible, in as few pieces as sensible.

A person who marks up a text replaces a phrase whole rather than keep a comma or an "of" in the
midst of it. So every kept word earns what it is worth and every changed stretch costs a little
more than a short word earns; the best sum is found exactly (dynamic programming, as for alignments
with affine gaps), and for long texts near enough from the longest common subsequence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

from wsisdesk.compare.tidying import tidied
from wsisdesk.compare.vocabulary import WORD

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from wsisdesk.compare.vocabulary import Vocabulary

STRETCH_COST = 0.6  # of every changed stretch: more than a short word, less than two
_EXACT_CELLS = 6_000  # larger tables cost more time than they are worth
_NEVER = -1e9

Run = tuple[int, int, int]  # where in the old, where in the new, how many words


def matching(old: str, new: str, vocabulary: Vocabulary) -> list[Run]:
    """Return the kept runs of two texts in words of the vocabulary, in order.

    Rows of tables with as many cells are matched cell by cell: what stands in the next column is
    not the same, however alike.
    """
    cells, others = (_cells(row, vocabulary.borders) for row in (old, new))
    if len(cells) != len(others):
        return _matching(old, new, vocabulary)
    runs: list[Run] = []
    for (i, cell), (j, other) in zip(cells, others, strict=True):
        runs += [(i - 1, j - 1, 1)] if i else []  # the border in front of it
        runs += [(i + a, j + b, n) for a, b, n in _matching(cell, other, vocabulary)]
    return _joined(runs)


def _cells(text: str, borders: Collection[str]) -> list[tuple[int, str]]:
    """Return the cells of a row with where each begins; all of a text that is none."""
    ends = [*(n for n, word in enumerate(text) if word in borders), len(text)]
    starts = [0, *(end + 1 for end in ends[:-1])]
    return [(start, text[start:end]) for start, end in zip(starts, ends, strict=True)]


def _matching(old: str, new: str, vocabulary: Vocabulary) -> list[Run]:
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    inner_old, inner_new = old[start : len(old) - end], new[start : len(new) - end]
    runs = [(0, 0, start)] if start else []
    worth = _worth_in(inner_old, inner_new, vocabulary)
    runs += [(i + start, j + start, n) for i, j, n in _inner(inner_old, inner_new, worth)]
    if end:
        runs.append((len(old) - end, len(new) - end, end))
    return tidied(_joined(runs), old, new, vocabulary.edges, vocabulary.borders)


def _worth_in(old: str, new: str, vocabulary: Vocabulary) -> Mapping[str, float]:
    """Return what words are worth here: those at square brackets enough to be kept alone.

    Brackets come and go around words that stay, however short: "[two]" becomes "two".
    """
    hugged = vocabulary.hugged(old) | vocabulary.hugged(new)
    if not hugged:
        return vocabulary.worth
    return {**vocabulary.worth, **{word: max(vocabulary.worth[word], WORD) for word in hugged}}


def _common(old: str, new: str) -> int:
    """Return how many words two texts have in common at their beginning."""
    if old == new:
        return len(old)
    end = min(len(old), len(new))
    return next((n for n in range(end) if old[n] != new[n]), end)


def _inner(old: str, new: str, worth: Mapping[str, float]) -> list[Run]:
    """Match what is left when equal beginnings and ends are off."""
    if not old or not new:
        return []
    if len(old) * len(new) <= _EXACT_CELLS:
        return _joined([(i, j, 1) for i, j in _best_pairs(old, new, worth)])
    common = [
        (block.a, block.b, block.size)
        for block in LCSseq.opcodes(old, new).as_matching_blocks()
        if block.size
    ]
    return _without_crumbs(_joined(common), old, worth)


def _best_pairs(old: str, new: str, worth: Mapping[str, float]) -> list[tuple[int, int]]:
    """Find the pairs with the best sum of worth less the cost of changed stretches."""
    table = _Table(old, new, worth)
    pairs, i, j, forced = [], 0, 0, False
    while i < len(old) and j < len(new):
        if forced or table.keeps_here(i, j):
            pairs.append((i, j))
            i, j = i + 1, j + 1
            forced = table.goes_on(i, j)
        elif table.free[i + 1][j] >= table.free[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


class _Table:
    """Best sums for the ends of two texts, from every pair of places (i, j) on.

    ``kept`` if the words there are kept together; ``free`` inside a changed stretch, which has been
    paid for and may end there or go on.
    """

    def __init__(self, old: str, new: str, worth: Mapping[str, float]) -> None:
        columns = range(len(new) - 1, -1, -1)
        self.free = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
        self.kept = [[_NEVER] * (len(new) + 1) for _ in range(len(old) + 1)]
        for i in range(len(old) - 1, -1, -1):
            word, gain = old[i], worth[old[i]]
            free, free_below = self.free[i], self.free[i + 1]
            kept, kept_below = self.kept[i], self.kept[i + 1]
            for j in columns:
                best = max(free_below[j], free[j + 1])
                if new[j] == word:
                    after = max(kept_below[j + 1], free_below[j + 1] - STRETCH_COST)
                    kept[j] = gain + after
                    best = max(best, kept[j])
                free[j] = best

    def keeps_here(self, i: int, j: int) -> bool:
        """Whether keeping the words here is the best that a changed stretch can end with."""
        return self.kept[i][j] >= max(self.free[i + 1][j], self.free[i][j + 1])

    def goes_on(self, i: int, j: int) -> bool:
        """Whether, words having been kept up to here, those here had best be kept as well."""
        return self.kept[i][j] >= self.free[i][j] - STRETCH_COST


def _joined(runs: Sequence[Run]) -> list[Run]:
    """Join runs that follow each other without a gap on either side."""
    joined: list[Run] = []
    for i, j, n in runs:
        if joined and joined[-1][0] + joined[-1][2] == i and joined[-1][1] + joined[-1][2] == j:
            joined[-1] = (joined[-1][0], joined[-1][1], joined[-1][2] + n)
        else:
            joined.append((i, j, n))
    return joined


def _without_crumbs(runs: Sequence[Run], old: str, worth: Mapping[str, float]) -> list[Run]:
    """Leave out runs that earn less than the changed stretch that each of them adds."""
    return [
        (i, j, n) for i, j, n in runs if sum(worth[word] for word in old[i : i + n]) > STRETCH_COST
    ]
