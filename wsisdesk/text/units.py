"""What a double click selects: a whole citation or symbol, else one word without its punctuation.

Qt stops at every slash and takes quotation marks along, so A/RES/70/125 would be torn apart.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

# Latin letters and digits joined by the signs of symbols; brackets only in pairs: C24/8(Rev.1).
_SYMBOL = re.compile(r"[A-Za-z0-9]+(?:[/\-.&+:]+[A-Za-z0-9]+|\([A-Za-z0-9.\-]+\))+")
_JOINERS = frozenset("'’-\u2010\u2011\u200c\u200d\u0640")


class Span(Protocol):
    """Anything with a start and an end in code points."""

    @property
    def start(self) -> int:
        """First code point."""

    @property
    def end(self) -> int:
        """Code point behind the last."""


def unit_at(text: str, position: int, citations: Iterable[Span]) -> tuple[int, int]:
    """Return the stretch of ``text`` that a double click at ``position`` selects, maybe empty."""
    for citation in citations:
        if citation.start <= position < citation.end:
            return citation.start, citation.end
    for symbol in _SYMBOL.finditer(text):
        if symbol.start() <= position < symbol.end():
            return symbol.span()
    return _word_at(text, position)


def _word_at(text: str, position: int) -> tuple[int, int]:
    if not 0 <= position < len(text) or not _in_word(text, position):
        return position, position
    start = end = position
    while start > 0 and _in_word(text, start - 1):
        start -= 1
    while end < len(text) and _in_word(text, end):
        end += 1
    return start, end


def _in_word(text: str, position: int) -> bool:
    """Letters, digits and their marks; a joiner only between letters."""
    character = text[position]
    if unicodedata.category(character)[0] in "LNM":
        return True
    if character not in _JOINERS or not 0 < position < len(text) - 1:
        return False
    return text[position - 1].isalpha() and text[position + 1].isalpha()
