"""How alike two clauses are, and which clauses might be alike at all.

Resolutions are full of set phrases: half the words of two clauses that have nothing to do with each
other may be the same. So a word counts the less the more clauses it stands in, as in text search.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from math import log
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

from wsisdesk.compare.pace import Pace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from wsisdesk.compare.clauses import Clause

_COMMON_FROM = 2  # in so many clauses a word of one text stands at least twice: once a version
_SAME_ROW = 0.5  # how alike rows of a table are that are named alike in their first cell
_AT_HOME = 0.02  # what the same label, lead phrase or part add, to tell twins apart
_OWN_IN_COMMON = 0.4  # of the words outside set phrases, for clauses known again elsewhere
_RARE = 12  # a word in more clauses than this leads to too many
_TRIED = 6  # candidates looked at closely, for each clause
_FEW = 2_500  # pairs that are all looked at


class Likeness:
    """Measures clauses of two documents against each other; ``pace`` is that of the comparison."""

    def __init__(
        self, clauses: Iterable[Clause], worth: Mapping[str, float], pace: Pace | None = None
    ) -> None:
        self.pace = pace or Pace()
        self._worth = worth
        self._clauses_with = Counter(
            word for clause in self.pace.through(clauses) for word in set(clause.words)
        )
        self._weights: dict[str, float] = {}
        self._masses: dict[Clause, float] = {}

    def weight(self, word: str) -> float:
        """Return what a word tells of the clause it stands in."""
        known = self._weights.get(word)
        if known is None:
            times = max(self._clauses_with[word], _COMMON_FROM)
            known = self._weights[word] = self._worth[word] / (1 + log(times / _COMMON_FROM))
        return known

    def mass(self, clause: Clause) -> float:
        """Return what all words of a clause tell."""
        known = self._masses.get(clause)
        if known is None:
            known = self._masses[clause] = sum(map(self.weight, clause.words))
        return known

    def alike(self, first: Clause, second: Clause) -> float:
        """Return how much two clauses say the same, from 0 to 1.

        Words in common, in any order, weighed; less where they stand in another order.
        """
        if first.normal == second.normal:
            return 1.0
        total = self.mass(first) + self.mass(second)
        common = Counter(first.words) & Counter(second.words)
        if not common or not total:
            return 0.0
        shared = self._said(common)
        in_order = LCSseq.similarity(first.words, second.words) / common.total()
        return 2 * shared / total * (1 + in_order) / 2

    def have_more_in_common(self, first: Clause, second: Clause) -> bool:
        """Whether two clauses that are alike share more than set phrases of resolutions.

        Asked of clauses that stand apart: at the same place a phrase may be all that stayed.
        """
        phrases = first.phrase_words | second.phrase_words
        if not phrases:
            return True
        own, other = (
            Counter(word for word in clause.words if word not in phrases)
            for clause in (first, second)
        )
        return 2 * self._said(own & other) >= _OWN_IN_COMMON * self._said(own + other)

    def _said(self, words: Mapping[str, int]) -> float:
        return sum(self.weight(word) * times for word, times in words.items())

    def contained(self, part: Clause, whole: Clause) -> float:
        """Return the share of a part's words that stand in the whole in order, weighed."""
        mass = self.mass(part)
        return self.in_order(part.words, whole.words) / mass if mass else 0.0

    def in_order(self, first: str, second: str) -> float:
        """Return what the words tell that two texts have in common in the same order."""
        blocks = LCSseq.opcodes(first, second).as_matching_blocks()
        return sum(
            self.weight(word) for block in blocks for word in first[block.a : block.a + block.size]
        )

    def pairs(
        self, old: Sequence[Clause], new: Sequence[Clause]
    ) -> Iterator[tuple[Clause, Clause, float]]:
        """Yield the pairs of clauses that have anything to do with each other, and how much."""
        related = None if len(old) * len(new) <= _FEW else Related(new, self)
        for first in self.pace.through(old):
            for second in new if related is None else related.to(first):
                if first.sort == second.sort:
                    yield first, second, self.alike(first, second)


class Related:
    """Finds among many clauses those that share rare words with another."""

    def __init__(self, clauses: Sequence[Clause], likeness: Likeness) -> None:
        self._likeness = likeness
        self._places: dict[str, list[Clause]] = defaultdict(list)
        for clause in clauses:
            for word in set(clause.words):
                self._places[word].append(clause)

    def to(self, clause: Clause) -> list[Clause]:
        """Return the clauses that share most with this one, the likeliest first."""
        votes: dict[Clause, float] = defaultdict(float)
        for word in set(clause.words):
            known = self._places.get(word, ())
            if len(known) <= _RARE:
                for other in known:
                    votes[other] += self._likeness.weight(word)
        return sorted(votes, key=lambda other: (-votes[other], other.index))[:_TRIED]


def at_home(first: Clause, second: Clause) -> float:
    """Return what speaks for two clauses besides their words: the same place under the same head.

    Little enough that it decides only between clauses that are alike.
    """
    same = (
        first.label == second.label,
        first.lead == second.lead,
        first.block.part is second.block.part,
    )
    return _AT_HOME * sum(same)


def same_row(first: Clause, second: Clause) -> float:
    """Return how alike two rows of tables are by their first cells alone."""
    name = first.first_cell
    return _SAME_ROW if name and name == second.first_cell else 0.0
