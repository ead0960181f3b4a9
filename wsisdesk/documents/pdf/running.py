"""Running heads and feet, and page numbers: told from the text by repetition and position."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.documents.pdf.page import Item, PageContent

_ZONE = 0.2  # of the page's height, above and below
_DEEPEST = 5  # lines looked at from each edge
_SAME_HEIGHT = 4.0  # points
_DIGITS = re.compile(r"\d+")
_ROMAN = re.compile(r"[ivxlc]+", re.IGNORECASE)
_PAGE_NUMBER = re.compile(
    r"[-–—]\s*\d{1,4}\s*[-–—]?|\d{1,4}\s*[-–—]|(?:page|seite|página|стр\.?|صفحة|الصفحة)\s*\d{1,4}.*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Edge:
    """An item near the upper or lower edge of a page."""

    page: int
    item: Item
    upper: bool
    height: float  # from that edge, so that pages of any size compare

    @property
    def pattern(self) -> str:
        """The text with its numbers left open."""
        text = " ".join(self.item.text.split())
        return "#" if _ROMAN.fullmatch(text) else _DIGITS.sub("#", text)


def take_running(pages: Sequence[PageContent]) -> tuple[str, ...]:
    """Take running heads and feet out of the pages; return their texts, each once."""
    edges = [edge for page in pages for edge in _edges(page)]
    repeated = _repeated(edges)
    heights = _known_heights(edge for edge in edges if id(edge.item) in repeated)
    by_page = [_running(page, repeated, heights, single=len(pages) == 1) for page in pages]
    emptied = sum(
        len(running) == len(page.items) for page, running in zip(pages, by_page, strict=True)
    )
    if 2 * emptied > len(pages):
        return ()  # what repeats is all there is
    found: list[str] = []
    for page, running in zip(pages, by_page, strict=True):
        page.items = [item for item in page.items if id(item) not in running]
        found += [" ".join(item.text.split()) for item in running.values()]
    return tuple(dict.fromkeys(found))


def _edges(page: PageContent) -> list[Edge]:
    height = page.size.height
    ordered = sorted(page.items, key=lambda item: item.top)
    upper = [item for item in ordered[:_DEEPEST] if item.top < _ZONE * height]
    lower = [item for item in ordered[::-1][:_DEEPEST] if item.top > (1 - _ZONE) * height]
    return [Edge(page.index, item, True, item.top) for item in upper] + [
        Edge(page.index, item, False, height - item.top) for item in lower
    ]


def _repeated(edges: Sequence[Edge]) -> set[int]:
    """Return the items whose pattern stands at the same height on several pages."""
    groups: dict[tuple[bool, str], list[Edge]] = defaultdict(list)
    for edge in edges:
        groups[edge.upper, edge.pattern].append(edge)
    result: set[int] = set()
    for (_, pattern), group in groups.items():
        for edge in group:
            same = {
                other.page for other in group if abs(other.height - edge.height) <= _SAME_HEIGHT
            }
            if len(same) > 1 and (pattern != "#" or _counts_pages(group)):
                result.add(id(edge.item))
    return result


def _counts_pages(group: Sequence[Edge]) -> bool:
    """Tell whether bare numbers grow with the pages, as page numbers do."""
    steps: dict[int, int] = defaultdict(int)
    for edge in group:
        digits = _DIGITS.search(edge.item.text)
        if digits is None:
            return True  # roman
        steps[int(digits[0]) - edge.page] += 1
    return max(steps.values()) * 2 > len(group)


def _known_heights(edges: Iterable[Edge]) -> dict[bool, dict[int, int]]:
    heights: dict[bool, dict[int, int]] = {True: defaultdict(int), False: defaultdict(int)}
    for edge in edges:
        heights[edge.upper][round(edge.height)] += 1
    return heights


def _running(
    page: PageContent, repeated: set[int], heights: dict[bool, dict[int, int]], *, single: bool
) -> dict[int, Item]:
    """Return the running items of a page: from each edge inwards to the first that is not."""
    result: dict[int, Item] = {}
    edges = _edges(page)
    for upper in (True, False):
        for edge in (edge for edge in edges if edge.upper is upper):
            known = heights[upper].get(round(edge.height), 0) >= 3
            number = single and not upper and _PAGE_NUMBER.fullmatch(edge.pattern.replace("#", "1"))
            if not (id(edge.item) in repeated or known or number):
                break
            result[id(edge.item)] = edge.item
    return result
