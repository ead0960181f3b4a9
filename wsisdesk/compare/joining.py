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

LEAST_SAID = 2.5  # what the words of a part must be worth: shorter ones stand anywhere
CONTAINED = 0.75  # of a part's words must stand in the whole
COVERED = 0.8  # of the whole's words must stand in its parts
OWN = 0.6  # of a part's words must stand where no other part does
_HUNGRY = 0.15  # of a whole's words that its partner lacks, before it looks for parts
_NEAR = 8  # clauses around a partner where parts are looked for first
_FAR_PARTS = 400  # more clauses without partner than this are only looked for nearby


class Join(NamedTuple):
    """A whole and its parts, in the order in which the parts stand in the whole."""

    whole: int
    parts: tuple[int, ...]


def find_joins(
    wholes: Sequence[Clause], parts: Sequence[Clause],
    partners: Mapping[int, int], free_wholes: Sequence[int], free_parts: Sequence[int],
) -> list[Join]:  # fmt: skip
    """Find the wholes on one side that stand as several parts on the other.

    ``partners`` names the part with which a whole stands so far; free ones have no partner.
    """
    waiting = {number for number in free_parts if parts[number].worth >= LEAST_SAID}
    found: list[Join] = []
    if not waiting:
        return found
    for number in sorted({*partners, *free_wholes}):
        whole = wholes[number]
        partner = partners.get(number)
        if not _is_hungry(whole, parts[partner] if partner is not None else None):
            continue
        join = _join(whole, partner, [parts[n] for n in _near(waiting, partner)], parts)
        if join is not None:
            waiting.difference_update(join.parts)
            found.append(join)
    return found


def _is_hungry(whole: Clause, partner: Clause | None) -> bool:
    """Whether the whole has words that its partner does not explain."""
    if partner is None:
        return whole.worth >= 2 * LEAST_SAID
    if whole.normal == partner.normal:
        return False
    missing = len(whole.words) - LCSseq.similarity(whole.words, partner.words)
    return missing >= max(2, _HUNGRY * len(whole.words))


def _near(waiting: set[int], partner: int | None) -> list[int]:
    """Return the parts to try: all, or those nearby if they are too many."""
    if partner is None or len(waiting) <= _FAR_PARTS:
        return sorted(waiting)[:_FAR_PARTS]
    return sorted(number for number in waiting if abs(number - partner) <= _NEAR)


def _join(
    whole: Clause, partner: int | None, candidates: Sequence[Clause], parts: Sequence[Clause]
) -> Join | None:
    """Return the parts of a whole, its partner among them, or None if there are no others."""
    chosen = [parts[partner]] if partner is not None else []
    for part in sorted(candidates, key=lambda part: _distance(part, partner)):
        if part.sort == whole.sort and _is_contained(part, whole) and _adds(part, chosen, whole):
            chosen.append(part)
    if len(chosen) < 2:
        return None
    chosen.sort(key=lambda part: _position(part, whole))
    if _overlap(chosen, whole) < COVERED * len(whole.words):
        return None
    return Join(whole.index, tuple(part.index for part in chosen))


def _distance(part: Clause, partner: int | None) -> int:
    return abs(part.index - partner) if partner is not None else 0


def _is_contained(part: Clause, whole: Clause) -> bool:
    common = LCSseq.similarity(part.words, whole.words)
    return bool(common >= CONTAINED * len(part.words))


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
