"""Changed stretches moved and joined to where a person would mark them.

The same edit can often be drawn in several ways: of two equal words either may be the new one. So
stretches are drawn to begin and end at the edges of phrases, behind a comma or before a bracket. A
single word kept between one that came and one that went is read as one phrase for another.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence, Set

    from wsisdesk.compare.matching import Run

_TEXT_EDGE = 2


def tidied(
    runs: Sequence[Run], old: str, new: str, edges: Mapping[str, tuple[int, int]],
    borders: Set[str] = frozenset(),
) -> list[Run]:  # fmt: skip
    """Return the kept runs with the stretches between them slid and joined.

    ``edges`` says of signs how strong an edge is in front of them and behind them; ``borders``,
    which part the cells of a table, are kept even where nothing else is.
    """
    ends = [(0, 0, 0), *_without_bridges(runs, old, new, borders), (len(old), len(new), 0)]
    for number in range(len(ends) - 1):
        ends[number : number + 2] = _slid(ends[number], ends[number + 1], old, new, edges)
    return [run for run in ends if run[2]]


def _without_bridges(
    runs: Sequence[Run], old: str, new: str, borders: Set[str]
) -> list[Run]:  # fmt: skip
    """Leave out words kept alone between an insertion and a deletion."""
    around = [(0, 0, 0), *runs, (len(old), len(new), 0)]
    sorts = [_sort_of_gap(first, second) for first, second in pairwise(around)]
    return [
        run
        for run, before, after in zip(runs, sorts, sorts[1:], strict=False)
        if run[2] > 1 or {before, after} != {"insertion", "deletion"} or old[run[0]] in borders
    ]


def _sort_of_gap(first: Run, second: Run) -> str:
    old = second[0] - first[0] - first[2]
    new = second[1] - first[1] - first[2]
    if old and new:
        return "replacement"
    return "deletion" if old else "insertion" if new else ""


def _slid(
    first: Run, second: Run, old: str, new: str, edges: Mapping[str, tuple[int, int]]
) -> tuple[Run, Run]:
    """Slide the stretch between two runs to the strongest edges in reach."""
    sort = _sort_of_gap(first, second)
    if sort not in ("insertion", "deletion"):
        return first, second
    side, text = (1, new) if sort == "insertion" else (0, old)
    start, end = first[side] + first[2], second[side]
    back = _reach(first[2], lambda n: text[start - n] == text[end - n])
    forth = _reach(second[2], lambda n: text[start + n - 1] == text[end + n - 1])
    shifts = sorted(range(-back, forth + 1), key=abs)
    best = max(
        shifts,
        key=lambda n: _strength(text, start + n, edges) + _strength(text, end + n, edges),
    )
    return (
        (first[0], first[1], first[2] + best),
        (second[0] + best, second[1] + best, second[2] - best),
    )


def _reach(length: int, equal: Callable[[int], bool]) -> int:
    """Count how far a stretch can slide over a run without using it up."""
    return next((n - 1 for n in range(1, length) if not equal(n)), max(0, length - 1))


def _strength(text: str, place: int, edges: Mapping[str, tuple[int, int]]) -> int:
    """Return how strong an edge there is between two words."""
    if place in (0, len(text)):
        return _TEXT_EDGE
    return edges.get(text[place - 1], (0, 0))[1] + edges.get(text[place], (0, 0))[0]
