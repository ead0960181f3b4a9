"""Quotations found in a document however they are written there.

Another program, another copy of the document or a delegate's keyboard writes the same words with
other spaces, marks, digits and signs. Words as they are written count first, then words that fold
alike with no regard to white space. Of several places the one in the quoted surroundings is meant;
where that cannot be told, none is.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from wsisdesk.annotate.anchoring import Span
from wsisdesk.text.folding import fold, folded
from wsisdesk.text.width import is_wide

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.annotate.model import Quote
    from wsisdesk.documents.model import Document

Stretch = tuple[int, int]

_CONTEXT = 64  # letters on each side that are compared


def stretches(text: str, words: str) -> tuple[Stretch, ...]:
    """Return every stretch of a text in which words stand, as they are written if they are there.

    Those that begin and end where words do come without the others, if there are any.
    """
    found = tuple(_stretches(text, words)) or tuple(_Letters(text).stretches(words))
    return tuple(one for one in found if _is_of_words(text, *one)) or found


class Finder:
    """Finds quotations in one document."""

    def __init__(self, document: Document) -> None:
        self._blocks = document.blocks

    def find(self, quote: Quote) -> Span | None:
        """Return the one place that a quotation means, None if there is none or no telling.

        A quotation of several paragraphs is found by the longest of its lines that is found.
        """
        place = self._find(quote.exact, quote)
        lines = [line for line in quote.exact.splitlines() if line.strip()]
        if place is None and len(lines) > 1:
            by_length = sorted(lines, key=len, reverse=True)
            place = next((at for line in by_length if (at := self._only(line))), None)
        return place

    def _find(self, words: str, quote: Quote) -> Span | None:
        places = self._places(words)
        if len(places) < 2:
            return Span(*places[0][1:]) if places else None
        ranked = sorted(((self._context(place, quote), place) for place in places), reverse=True)
        (best, place), (second, _) = ranked[:2]
        return Span(*place[1:]) if best > second else None

    def _only(self, words: str) -> Span | None:
        places = self._places(words)
        return Span(*places[0][1:]) if len(places) == 1 else None

    def _places(self, words: str) -> list[tuple[int, str, int, int]]:
        """Return all places as the number of the block, its id, and the stretch."""
        return [
            (number, block.id, start, end)
            for number, block in enumerate(self._blocks)
            if _letters(words) and _letters(words) in self._folded[number].text
            for start, end in stretches(block.text, words)
        ]

    def _context(self, place: tuple[int, str, int, int], quote: Quote) -> int:
        """Count the letters around a place that are those around the quotation."""
        number, _, start, end = place
        block = self._blocks[number]
        before = self._around(range(number - 1, -1, -1), _letters(block.text[:start])[::-1])
        after = self._around(range(number + 1, len(self._blocks)), _letters(block.text[end:]))
        return _agreeing(before, _letters(quote.prefix)[::-1]) + _agreeing(
            after, _letters(quote.suffix)
        )

    def _around(self, numbers: range, letters: str) -> str:
        """Return letters with those of further blocks, away from the place on its one side."""
        for number in numbers:
            if len(letters) >= _CONTEXT:
                break
            letters += self._folded[number].text[:: numbers.step]
        return letters

    @cached_property
    def _folded(self) -> Sequence[_Letters]:
        return [_Letters(block.text) for block in self._blocks]


class _Letters:
    """A text folded and without white space; its letters know where they came from."""

    def __init__(self, text: str) -> None:
        self._original = text

    @cached_property
    def text(self) -> str:
        return _letters(self._original)

    def stretches(self, words: str) -> Iterator[Stretch]:
        """Yield the stretches of the original in which words stand in any writing."""
        wanted = _letters(words)
        if not wanted or wanted not in self.text:
            return
        form = folded(self._original)
        kept = [span for letter, span in zip(form.text, form.spans, strict=True) if letter != " "]
        for start, end in _stretches(self.text, wanted):
            yield kept[start][0], kept[end - 1][1]


def _letters(text: str) -> str:
    return fold(text).replace(" ", "")


def _stretches(text: str, words: str) -> Iterator[Stretch]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at, at + len(words)
        at = text.find(words, at + 1)


def _is_of_words(text: str, start: int, end: int) -> bool:
    """Tell whether no word goes on beyond the ends of a stretch."""
    return not (
        _goes_on(text[start - 1 : start], text[start : start + 1])
        or _goes_on(text[end - 1 : end], text[end : end + 1])
    )


def _goes_on(one: str, other: str) -> bool:
    """Tell whether a word goes on from one letter to the next: never to or from a Chinese one."""
    return one.isalnum() and other.isalnum() and not (is_wide(one) or is_wide(other))


def _agreeing(one: str, other: str) -> int:
    """Count the letters that two texts begin with alike."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count
