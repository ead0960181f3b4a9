"""Clauses that were split into several or merged into one.

Splitting and merging are one thing seen from two sides: a ``whole`` on one side, its ``parts`` on
the other. A clause without a partner is a part of a whole if nearly all its words stand there in
order, in a place that no other part fills.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import LCSseq

from wsisdesk.compare.likeness import Related

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence, Set

    from wsisdesk.compare.clauses import Clause
    from wsisdesk.compare.likeness import Likeness

LEAST_SAID = 2.5  # what the words of a part must be worth: shorter ones stand anywhere
OWN = 0.6  # of a part's words must stand where no other part does
_HALF = 0.5  # … where the whole stands on both sides of the part
_HUNGRY = 0.15  # of a whole's words that its partner lacks, before it looks for parts
_NEAR = 6  # clauses around a partner where parts are looked for if there are too many
_FEW = 30  # parts that are all looked at


class Strictness(NamedTuple):
    """How much of a part must stand in the whole, and of the whole in its parts."""

    contained: float
    covered: float


SURE = Strictness(0.9, 0.9)  # before any less certain pair is made
LIKELY = Strictness(0.75, 0.7)  # of what is left


class Join(NamedTuple):
    """A whole and its parts, in the order in which the parts stand in the whole."""

    whole: int
    parts: tuple[int, ...]


class _Found(NamedTuple):
    """A join, how much of the whole its parts cover, and how close together they stand."""

    covered: float
    closeness: int
    join: Join


class _Waiting:
    """The clauses without partner, among which the parts of wholes are looked for."""

    def __init__(self, parts: Sequence[Clause], likeness: Likeness) -> None:
        self._parts = parts
        self._by_number = {part.index: part for part in parts}
        self._related = Related(parts, likeness)

    def for_whole(self, whole: Clause, place: int) -> list[Clause]:
        """Return those that might be parts: all, or those nearby and those with rare words."""
        if len(self._parts) <= _FEW:
            return list(self._parts)
        near = range(place - _NEAR, place + _NEAR + 1)
        found = [self._by_number[number] for number in near if number in self._by_number]
        return list(dict.fromkeys([*found, *self._related.to(whole)]))


class Joiner:
    """Finds the wholes on one side that stand as several parts on the other.

    ``partners`` names the part with which a whole stands so far; free wholes have none. ``placed``
    are all pairs known to stay in place.
    """

    def __init__(
        self, wholes: Sequence[Clause], parts: Sequence[Clause], likeness: Likeness,
        partners: Mapping[int, int], placed: Mapping[int, int], strictness: Strictness,
    ) -> None:  # fmt: skip
        self._wholes, self._parts = wholes, parts
        self._likeness = likeness
        self._partners = partners
        self._strictness = strictness
        self._placed = sorted(placed.items())

    def joins(
        self, free_wholes: Sequence[int], free_parts: Sequence[int], again: Set[int]
    ) -> dict[int, tuple[int, ...]]:
        """Find the joins among clauses without partner, and with those that have one.

        The free parts named in ``again`` stand nearly whole elsewhere, and are parts of nothing
        but of what stands around them.
        """
        free = [self._parts[number] for number in free_parts]
        waiting = [part for part in free if part.worth >= LEAST_SAID and part.index not in again]
        if not waiting:
            return {}
        parts = _Waiting(waiting, self._likeness)
        hungry = [
            self._wholes[number]
            for number in self._likeness.pace.through(sorted({*self._partners, *free_wholes}))
            if self._is_hungry(number)
        ]
        found = [
            join
            for whole in self._likeness.pace.through(hungry)
            if (join := self._join(whole, self._contained(whole, parts)))
        ]
        return self._completed(_without_shared_parts(found), free)

    def _is_hungry(self, number: int) -> bool:
        """Whether a whole has words that its partner does not explain."""
        whole = self._wholes[number]
        if number not in self._partners:
            return whole.worth >= 2 * LEAST_SAID
        partner = self._parts[self._partners[number]]
        if whole.normal == partner.normal:
            return False
        missing = len(whole.words) - LCSseq.similarity(whole.words, partner.words)
        return bool(missing >= max(2, _HUNGRY * len(whole.words)))

    def _contained(self, whole: Clause, waiting: _Waiting) -> list[Clause]:
        """Return the parts that stand in a whole, those next to its partner first.

        Where a whole has no partner the part that fills most of it takes that place.
        """
        partner = self._partners.get(whole.index)
        least = self._strictness.contained
        found = [
            part
            for part in waiting.for_whole(whole, self._place_of(whole, partner))
            if part.sort == whole.sort
            and LCSseq.similarity(part.words, whole.words) >= least * len(part.words) / 2
            and self._likeness.contained(part, whole) >= least
        ]
        if partner is None:
            main = max(found, key=lambda part: self._filled([part], whole), default=None)
            partner = main.index if main is not None else 0
        return sorted(found, key=lambda part: abs(part.index - partner))

    def _place_of(self, whole: Clause, partner: int | None) -> int:
        """Return about where on the other side a whole stands: after its neighbour's partner."""
        if partner is not None:
            return partner
        before = bisect_left(self._placed, (whole.index, 0)) - 1
        return self._placed[before][1] + whole.index - self._placed[before][0] if before >= 0 else 0

    def _completed(
        self, joins: Sequence[Join], free: Sequence[Clause]
    ) -> dict[int, tuple[int, ...]]:
        """Return the joins with the free clauses between their parts that the whole half keeps.

        What stood between two clauses that were merged was hardly removed if half of it is there.
        """
        used = {number for join in joins for number in join.parts}
        found = {}
        for join in self._likeness.pace.through(joins):
            whole, chosen = self._wholes[join.whole], [self._parts[n] for n in join.parts]
            for part in free:
                between = min(join.parts) < part.index < max(join.parts)
                if between and part.index not in used and self._adds(part, chosen, whole, _HALF):
                    chosen.append(part)
                    used.add(part.index)
            found[join.whole] = _numbers(chosen, whole)
        return found

    def _join(self, whole: Clause, candidates: Sequence[Clause]) -> _Found | None:
        """Return a whole with its parts, its partner among them, if it has more than one."""
        partner = self._partners.get(whole.index)
        chosen = [self._parts[partner]] if partner is not None else []
        for part in candidates:
            if self._adds(part, chosen, whole):
                chosen.append(part)
        if len(chosen) < 2:
            return None
        chosen.sort(key=lambda part: _position(part, whole))
        covered = self._filled(chosen, whole) / self._likeness.mass(whole)
        if covered < self._strictness.covered:
            return None
        apart = max(part.index for part in chosen) - min(part.index for part in chosen)
        join = Join(whole.index, _numbers(chosen, whole))
        return _Found(covered, len(chosen) - apart, join)

    def _adds(
        self, part: Clause, chosen: Sequence[Clause], whole: Clause, own: float = OWN
    ) -> bool:
        """Whether the part fills a place in the whole that those chosen so far leave empty."""
        if part.sort != whole.sort:
            return False
        gain = self._filled([*chosen, part], whole) - self._filled(chosen, whole)
        return gain >= own * self._likeness.mass(part)

    def _filled(self, parts: Sequence[Clause], whole: Clause) -> float:
        """Return what the words of a whole tell that stand in its parts, put in their order."""
        ordered = _in_order(parts, whole)
        return self._likeness.in_order("".join(part.words for part in ordered), whole.words)


def _without_shared_parts(found: Sequence[_Found]) -> list[Join]:
    """Give parts that stand in several wholes to the one they cover best and stand closest in."""
    joins: list[Join] = []
    used: set[int] = set()
    for _, _, join in sorted(found, key=lambda each: each[:2], reverse=True):
        if used.isdisjoint(join.parts):
            used.update(join.parts)
            joins.append(join)
    return joins


def _numbers(parts: Iterable[Clause], whole: Clause) -> tuple[int, ...]:
    """Return the numbers of a whole's parts, in the order in which they stand in it."""
    return tuple(part.index for part in _in_order(parts, whole))


def _in_order(parts: Iterable[Clause], whole: Clause) -> list[Clause]:
    return sorted(parts, key=lambda part: _position(part, whole))


def _position(part: Clause, whole: Clause) -> float:
    """Return where in the whole the words of the part stand, on the average."""
    blocks = LCSseq.opcodes(part.words, whole.words).as_matching_blocks()
    count = sum(block.size for block in blocks)
    middles = sum((block.b + block.size / 2) * block.size for block in blocks)
    return middles / count if count else 0.0
