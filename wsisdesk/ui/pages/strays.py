"""Letters of a page that belong to no block: running heads, page numbers, labels, captions.

They can be selected and copied like others, line by line. Where a selection goes over them on its
way between clauses, only those are meant that stand between clauses themselves. No widgets.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from typing import TYPE_CHECKING

from wsisdesk.annotate.originals.letters import NOWHERE
from wsisdesk.documents.model import Block, BlockKind
from wsisdesk.text.direction import is_rtl, strong_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.annotate.originals.pdf_page import PdfPages
    from wsisdesk.documents.model import Document

_OTHERWISE = {True: "ar", False: "en"}  # a language that runs so, for words of no known one


class Zone(Enum):
    """Where on its page a stray line stands, among the letters of blocks."""

    HEAD = auto()  # above all of them
    FOOT = auto()  # below
    BETWEEN = auto()  # between two blocks, or alone on its page
    INSIDE = auto()  # between letters of one block: line numbers, calls of notes
    LABEL = auto()  # in front of a block, on its first line


@dataclass(frozen=True)
class Stray:
    """One line of stray letters as a block of its own; ``of`` is the block it is the label of.

    ``places`` are the drawn letters of its text, by number, ``NOWHERE`` for spaces.
    """

    block: Block
    zone: Zone
    places: tuple[int, ...]
    of: str = ""


def strays_of(pages: PdfPages, document: Document, page: int) -> list[Stray]:
    """Return the stray lines of a page in reading order."""
    owned = [number for number in pages.on_page(page) if number in pages.owners]
    found: list[Stray] = []
    for count, numbers in enumerate(_stretches(pages, page)):
        text, places = _text(pages, numbers)
        zone, of = _zone(pages, numbers, owned)
        block = Block(f"stray {page} {count}", BlockKind.PARAGRAPH, text,
                      language=_language(text, document.language))  # fmt: skip
        found.append(Stray(block, zone, places, of))
    return found


def _stretches(pages: PdfPages, page: int) -> Iterator[list[int]]:
    """Yield the letters of no block, those together that follow each other on one line."""
    lone = [number for number in pages.on_page(page) if number not in pages.owners]
    for _, group in groupby(
        enumerate(lone), key=lambda one: (one[1] - one[0], pages.drawn[one[1]].line)
    ):
        yield [number for _, number in group]


def _text(pages: PdfPages, numbers: Sequence[int]) -> tuple[str, tuple[int, ...]]:
    text, places = "", []
    for number in numbers:
        if text and pages.drawn[number].spaced:
            text += " "
            places.append(NOWHERE)
        text += pages.drawn[number].letter
        places.append(number)
    return text, tuple(places)


def _zone(pages: PdfPages, numbers: Sequence[int], owned: Sequence[int]) -> tuple[Zone, str]:
    at = bisect_left(owned, numbers[0])
    before = pages.owners[owned[at - 1]][0] if at else ""
    behind = owned[at] if at < len(owned) else None
    if behind is not None:
        block, position = pages.owners[behind]
        opens = set(pages.traced[block][:position]) <= {NOWHERE}
        if opens and pages.drawn[behind].line == pages.drawn[numbers[-1]].line:
            return Zone.LABEL, block
        if block == before:
            return Zone.INSIDE, ""
    if not owned or (before and behind is not None):
        return Zone.BETWEEN, ""
    return (Zone.FOOT, "") if before else (Zone.HEAD, "")


def _language(text: str, main: str) -> str:
    """Return a language in whose direction words run: the document's, if it runs like them."""
    rtl, ltr = strong_letters(text)
    if rtl == ltr or (rtl > ltr) == is_rtl(main):
        return main
    return _OTHERWISE[rtl > ltr]
