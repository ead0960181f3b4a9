"""Rows of boxes that would all stand at heights of their own, moved apart as little as needed.

Pure geometry: what word processors do with the balloons in their margins.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Wish(NamedTuple):
    """A box that is so tall, and where its top would stand best."""

    top: float
    height: float


@dataclass
class _Cluster:
    """Boxes that touch: they move together, to where they are all least far from their wishes."""

    wished: float  # the sum of where each box would have the whole begin
    count: int
    height: float

    def begin(self, top: float, bottom: float) -> float:
        return max(min(self.wished / self.count, bottom - self.height), top)

    def take(self, below: _Cluster, gap: float) -> None:
        self.wished += below.wished - below.count * (self.height + gap)
        self.count += below.count
        self.height += gap + below.height


def stacked(wishes: Sequence[Wish], top: float, bottom: float, gap: float) -> list[float]:
    """Return where the tops of boxes stand, in the order given, ``gap`` apart and within a range.

    The boxes must have room between ``top`` and ``bottom``.
    """
    clusters: list[_Cluster] = []
    for wish in wishes:
        clusters.append(_Cluster(wish.top, 1, wish.height))
        while len(clusters) > 1:
            above, last = clusters[-2:]
            if above.begin(top, bottom) + above.height + gap <= last.begin(top, bottom):
                break
            above.take(clusters.pop(), gap)
    found: list[float] = []
    at = 0
    for cluster in clusters:
        y = cluster.begin(top, bottom)
        for wish in wishes[at : at + cluster.count]:
            found.append(y)
            y += wish.height + gap
        at += cluster.count
    return found
