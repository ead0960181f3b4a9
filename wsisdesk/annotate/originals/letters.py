"""The letters of a file beside those of the blocks that were read from it.

A reader may take labels apart, join lines, leave out headers and put notes at the end; the letters
stay the same and nearly in the same order. So blocks are found again one after the other, and what
lies between is aligned letter by letter. White space never counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.documents.model import Block

NOWHERE = -1
_TELLING = 20  # letters of a block that is looked for far ahead, and everywhere if unique
_NEAR = 2_000  # letters within which a shorter one is looked for
_MOST_TRIED = 20  # places at which one block may seem to stand
_LONGEST = 60_000  # letters between two blocks up to which they are aligned one by one
_LEAST_ALIKE = 0.5  # the share of a block's letters that must be found for it to be there at all


class Letters(NamedTuple):
    """The letters of a file without white space; ``ends`` are the places where paragraphs end."""

    text: str
    ends: frozenset[int]


class _Wanted(NamedTuple):
    """The letters of one block, and the places in its text where they stand."""

    block: str
    letters: str
    places: Sequence[int]
    length: int


def trace(blocks: Sequence[Block], letters: Letters) -> dict[str, tuple[int, ...]]:
    """Return for each block where in the file each code point of it stands; ``NOWHERE`` if not."""
    wanted = [_wanted(block) for block in blocks if block.text.strip()]
    found: dict[int, int] = {}
    at = 0
    for number, block in enumerate(wanted):
        start = _find(block.letters, letters, at)
        if start != NOWHERE:
            found[number] = start
            at = start + len(block.letters)
    traced = {
        wanted[number].block: _places(wanted[number], range(start, start + len(letters.text)))
        for number, start in found.items()
    }
    for number, between in _gaps(wanted, found, len(letters.text)):
        placed = _align(wanted[number], letters.text, between) or _unique(wanted[number], letters)
        if placed:
            traced[wanted[number].block] = placed
    return traced


def stretch(places: Sequence[int], start: int, end: int) -> tuple[int, int] | None:
    """Return the first and the last letter in the file of a stretch of a block; None if lost."""
    found = [place for place in places[start:end] if place != NOWHERE]
    return (min(found), max(found)) if found else None


def back(traced: dict[str, tuple[int, ...]], first: int, last: int) -> list[tuple[str, int, int]]:
    """Return the stretches of blocks that the letters ``first`` to ``last`` of the file belong to.

    Each is a block's id with start and end in its text.
    """
    found = []
    for block, places in traced.items():
        inside = [number for number, place in enumerate(places) if first <= place <= last]
        if inside:
            found.append((block, inside[0], inside[-1] + 1))
    return found


def _wanted(block: Block) -> _Wanted:
    places = [number for number, letter in enumerate(block.text) if not letter.isspace()]
    return _Wanted(
        block.id, "".join(block.text[number] for number in places), places, len(block.text)
    )


def _find(wanted: str, letters: Letters, at: int) -> int:
    """Find a block's letters, best where they end a paragraph, the nearest first."""
    limit = len(letters.text) if len(wanted) >= _TELLING else at + len(wanted) + _NEAR
    first = place = letters.text.find(wanted, at, limit)
    for _ in range(_MOST_TRIED):
        if place == NOWHERE:
            return first
        if place + len(wanted) in letters.ends:
            return place
        place = letters.text.find(wanted, place + 1, limit)
    return first


def _gaps(
    wanted: Sequence[_Wanted], found: dict[int, int], length: int
) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield each block that was not found, with the stretch of the file it must stand in."""
    starts = sorted(found)
    for number in range(len(wanted)):
        if number in found:
            continue
        before = max((n for n in starts if n < number), default=None)
        after = min((n for n in starts if n > number), default=None)
        low = 0 if before is None else found[before] + len(wanted[before].letters)
        yield number, (low, length if after is None else found[after])


def _align(wanted: _Wanted, text: str, between: tuple[int, int]) -> tuple[int, ...]:
    """Align a block with a stretch of the file, letter by letter; empty if it is not there."""
    low, high = between
    if not 0 < high - low <= _LONGEST or len(wanted.letters) > _LONGEST:
        return ()
    mapped = [NOWHERE] * len(wanted.letters)
    for operation in Indel.opcodes(wanted.letters, text[low:high]):
        if operation.tag == "equal":
            for step in range(operation.src_end - operation.src_start):
                mapped[operation.src_start + step] = low + operation.dest_start + step
    if sum(place != NOWHERE for place in mapped) < _LEAST_ALIKE * len(mapped):
        return ()
    return _places(wanted, mapped)


def _unique(wanted: _Wanted, letters: Letters) -> tuple[int, ...]:
    """Find a block that stands elsewhere than its neighbours, if it can be no other."""
    start = letters.text.find(wanted.letters) if len(wanted.letters) >= _TELLING else NOWHERE
    if start == NOWHERE or letters.text.find(wanted.letters, start + 1) != NOWHERE:
        return ()
    return _places(wanted, range(start, start + len(wanted.letters)))


def _places(wanted: _Wanted, mapped: Sequence[int]) -> tuple[int, ...]:
    """Spread the places of letters over the block's text, white space included."""
    places = [NOWHERE] * wanted.length
    for number, place in enumerate(wanted.places):
        places[place] = mapped[number]
    return tuple(places)
