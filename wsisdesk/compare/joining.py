"""Clauses that were split into several or merged into one.

Splitting and merging are one thing seen from two sides: a ``whole`` on one side, its ``parts`` on
the other. A clause without a partner is a part of a whole if nearly all its words stand there in
order, in a place that no other part fills.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import LCSseq

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.compare.clauses import Clause
    from wsisdesk.compare.likeness import Likeness

LEAST_SAID = 2.5  # what the words of a part must be worth: shorter ones stand anywhere
OWN = 0.6  # of a part's words must stand where no other part does
_HUNGRY = 0.15  # of a whole's words that its partner lacks, before it looks for parts
_NEAR = 8  # clauses around a partner where parts are looked for if there are too many
_MANY = 10_000  # pairs of a whole and a part


class Strictness(NamedTuple):
    """How much of a part must stand in the whole, and of the whole in its parts."""

    contained: float
    covered: float


SURE = Strictness(0.9, 0.9)  # before any less certain pair is made
LIKELY = Strictness(0.75, 0.8)  # of what is left


class Join(NamedTuple):
    """A whole and its parts, in the order in which the parts stand in the whole."""

    whole: int
    parts: tuple[int, ...]


class _Found(NamedTuple):
    """A join, how much of the whole its parts cover, and how close together they stand."""

    covered: float
    closeness: int
    join: Join


class Joiner:
    """Finds the wholes on one side that stand as several parts on the other.

    ``partners`` names the part with which a whole stands so far; free wholes have none.
    """

    def __init__(
        self, wholes: Sequence[Clause], parts: Sequence[Clause], likeness: Likeness,
        partners: Mapping[int, int], strictness: Strictness,
    ) -> None:  # fmt: skip
        self._wholes, self._parts = wholes, parts
        self._likeness = likeness
        self._partners = partners
        self._strictness = strictness
        self._nearby_only = False

    def joins(self, free_wholes: Sequence[int], free_parts: Sequence[int]) -> list[Join]:
        """Find the joins among clauses without partner, and with those that have one."""
        waiting = [
            self._parts[number] for number in free_parts if self._parts[number].worth >= LEAST_SAID
        ]
        if not waiting:
            return []
        self._nearby_only = len(waiting) * len(self._wholes) > _MANY
        hungry = [
            self._wholes[number]
            for number in sorted({*self._partners, *free_wholes})
            if self._is_hungry(number)
        ]
        found = [
            join for whole in hungry if (join := self._join(whole, self._contained(whole, waiting)))
        ]
        return _without_shared_parts(found)

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

    def _contained(self, whole: Clause, waiting: Sequence[Clause]) -> list[Clause]:
        """Return the parts that stand in a whole, those next to its partner first.

        Where a whole has no partner the part that says most of it takes that place.
        """
        partner = self._partners.get(whole.index)
        found = [
            part
            for part in waiting
            if part.sort == whole.sort
            and self._is_in_reach(part, partner)
            and self._likeness.contained(part, whole) >= self._strictness.contained
        ]
        if partner is None:
            longest = max(found, key=lambda part: part.worth, default=None)
            partner = longest.index if longest is not None else 0
        return sorted(found, key=lambda part: abs(part.index - partner))

    def _is_in_reach(self, part: Clause, partner: int | None) -> bool:
        return partner is None or not self._nearby_only or abs(part.index - partner) <= _NEAR

    def _join(self, whole: Clause, candidates: Sequence[Clause]) -> _Found | None:
        """Return a whole with its parts, its partner among them, if it has more than one."""
        partner = self._partners.get(whole.index)
        chosen = [self._parts[partner]] if partner is not None else []
        for part in candidates:
            if _adds(part, chosen, whole):
                chosen.append(part)
        if len(chosen) < 2:
            return None
        chosen.sort(key=lambda part: _position(part, whole))
        covered = _overlap(chosen, whole) / len(whole.words)
        if covered < self._strictness.covered:
            return None
        apart = max(part.index for part in chosen) - min(part.index for part in chosen)
        join = Join(whole.index, tuple(part.index for part in chosen))
        return _Found(covered, len(chosen) - apart, join)


def _without_shared_parts(found: Sequence[_Found]) -> list[Join]:
    """Give parts that stand in several wholes to the one they cover best and stand closest in."""
    joins: list[Join] = []
    used: set[int] = set()
    for _, _, join in sorted(found, key=lambda each: each[:2], reverse=True):
        if used.isdisjoint(join.parts):
            used.update(join.parts)
            joins.append(join)
    return joins


def _adds(part: Clause, chosen: Sequence[Clause], whole: Clause) -> bool:
    """Whether the part fills a place in the whole that those chosen so far leave empty."""
    ordered = sorted([*chosen, part], key=lambda each: _position(each, whole))
    gain = _overlap(ordered, whole) - (_overlap(chosen, whole) if chosen else 0)
    return gain >= OWN * len(part.words)


def _overlap(ordered: Sequence[Clause], whole: Clause) -> int:
    return int(LCSseq.similarity("".join(part.words for part in ordered), whole.words))


def _position(part: Clause, whole: Clause) -> float:
    """Return where in the whole the words of the part stand, on the average."""
    blocks = LCSseq.opcodes(part.words, whole.words).as_matching_blocks()
    count = sum(block.size for block in blocks)
    middles = sum((block.b + block.size / 2) * block.size for block in blocks)
    return middles / count if count else 0.0
