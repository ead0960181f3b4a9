"""The stretch of a long paragraph that shows why it was found, chosen by Whoosh's highlighter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from whoosh.analysis import Token
from whoosh.highlight import BasicFragmentScorer, ContextFragmenter, top_fragments

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.search.model import Span

LONGEST = 240  # code points
_PIECE = re.compile(r"[\u3400-\u9fff]|[^\s\u3400-\u9fff]+")


@dataclass(frozen=True, slots=True)
class Passage:
    """``text`` stands at ``start`` of the paragraph; ``spans`` are marked in this text.

    ``begins`` and ``ends`` say whether it reaches to the ends of the paragraph.
    """

    text: str
    spans: tuple[Span, ...]
    start: int
    begins: bool
    ends: bool


def passage(text: str, spans: Sequence[Span], longest: int = LONGEST) -> Passage:
    """Choose about ``longest`` code points of a paragraph with the most different marked words."""
    if len(text) <= longest:
        return Passage(text, tuple(spans), 0, begins=True, ends=True)
    start, end = _best(text, spans, longest)
    inside = tuple(
        (first - start, last - start) for first, last in spans if start <= first and last <= end
    )
    return Passage(text[start:end], inside, start, begins=start == 0, ends=end == len(text))


def _best(text: str, spans: Sequence[Span], longest: int) -> Span:
    fragmenter = ContextFragmenter(maxchars=longest * 2 // 3, surround=longest // 4, charlimit=None)
    fragments = fragmenter.fragment_tokens(text, _pieces(text, spans))
    best = top_fragments(fragments, 1, BasicFragmentScorer(), lambda fragment: fragment.startchar)
    if best:
        return best[0].startchar, best[0].endchar
    end = text.rfind(" ", 0, longest)
    return 0, end if end > 0 else longest


def _pieces(text: str, spans: Sequence[Span]) -> Iterator[Token]:
    """Yield the words of a text as Whoosh's tokens; those that overlap a span are matched."""
    waiting = list(reversed(spans))
    for found in _PIECE.finditer(text):
        while waiting and waiting[-1][1] <= found.start():
            waiting.pop()
        matched = bool(waiting) and waiting[-1][0] < found.end()
        yield Token(
            text=text[slice(*waiting[-1])] if matched else found[0],
            startchar=found.start(), endchar=found.end(), matched=matched, boost=1.0,
        )  # fmt: skip
