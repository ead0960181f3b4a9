"""Which words of a paragraph to mark, and what else than the typed words was found in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from wsisdesk.search.analysis import analyse
from wsisdesk.search.expansion.model import FormKind
from wsisdesk.search.query.compiling import beginnings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from wsisdesk.search.analysis import Analysis
    from wsisdesk.search.model import Span
    from wsisdesk.search.query.asking import Asked

_KEPT = 512  # paragraphs
_TELLING = (FormKind.PLURAL, FormKind.SYNONYM, FormKind.PATTERN)


@dataclass(frozen=True, slots=True)
class Marked:
    """The spans to mark in a text, in order and apart, and the forms that were not typed."""

    spans: tuple[Span, ...]
    matched: tuple[str, ...]


def mark(text: str, language: str, asked: Iterable[Asked]) -> Marked:
    """Find in a text what terms were looked up as. Spans are code points of ``text``."""
    marker = _Marker(text, _analysed(text, language))
    for one in asked:
        marker.mark(one)
    return Marked(_apart(marker.spans), tuple(dict.fromkeys(marker.matched)))


def holds_exactly(text: str, language: str, asked: Asked) -> bool:
    """Tell whether a term stands in a text letter by letter as it was typed."""
    return bool(list(_Marker(text, _analysed(text, language)).exact(asked)))


@lru_cache(maxsize=_KEPT)
def _analysed(text: str, language: str) -> Analysis:
    """Analyse a paragraph; while somebody types, the same ones are found again and again."""
    return analyse(text, language)


class _Marker:
    """Collects the spans of one text."""

    def __init__(self, text: str, words: Analysis) -> None:
        self._text = text
        self._words = words
        self._stems = set(words.stems)
        self.spans: list[Span] = []
        self.matched: list[str] = []

    def mark(self, asked: Asked) -> None:
        """Add the places of one term: as it is spelled where that was asked for and stands."""
        if asked.spellings:
            places = list(self._spelled(asked))
        elif asked.term.exact:
            places = list(self.exact(asked))
        elif asked.term.prefix and not asked.term.unfinished:
            lasts = [words[-1] for words in beginnings(asked)]
            places = list(self._beginnings(asked.norms, lasts))
        else:
            places = []
        if asked.term.quoted and asked.term.slop < 0 and not places:
            places = list(self._runs(self._words.norms, asked.norms))
        for first, last in places:
            self._add(first, last)
        if not places:
            self._mark_forms(asked)

    def _spelled(self, asked: Asked) -> Iterator[Span]:
        """Yield the places of a symbol, the last word of which may go on."""
        for spelling in asked.spellings:
            yield from self._runs(self._words.norms, spelling)
        if asked.term.prefix:
            yield from self._beginnings(asked.spellings[0], asked.spellings[0][-1:])

    def exact(self, asked: Asked) -> Iterator[Span]:
        """Yield the places where the very letters stand."""
        typed = analyse(asked.term.text, "")
        pieces = [asked.term.text[a:b] for a, b in zip(typed.starts, typed.ends, strict=True)]
        for first, last in self._runs(self._words.norms, asked.norms):
            printed = [self._printed(index) for index in range(first, last)]
            if printed == pieces[-len(printed) :]:
                yield first, last

    def _mark_forms(self, asked: Asked) -> None:
        near = asked.term.quoted and asked.term.slop >= 0
        for form in asked.everything:
            if form.stems[0] not in self._stems and not near:
                continue
            for run in [(stem,) for stem in form.stems] if near else [form.stems]:
                for first, last in self._runs(self._words.stems, run):
                    self._add(first, last)
                    if form.kind in _TELLING:
                        self.matched.append(self._between(first, last))

    def _beginnings(self, norms: Sequence[str], lasts: Sequence[str]) -> Iterator[Span]:
        """Yield the places of words of which the last begins with any of ``lasts``."""
        before, prefixes = tuple(norms[:-1]), tuple(lasts)
        for end, norm in enumerate(self._words.norms):
            start = end - len(before)
            if start >= 0 and norm.startswith(prefixes) and self._words.norms[start:end] == before:
                yield start, end + 1

    @staticmethod
    def _runs(words: Sequence[str], wanted: Sequence[str]) -> Iterator[Span]:
        """Yield where ``wanted`` stands in ``words``, one after another."""
        length, wanted = len(wanted), tuple(wanted)
        start = _next(words.index, wanted[0], 0)
        while start >= 0:
            if tuple(words[start : start + length]) == wanted:
                yield start, start + length
            start = _next(words.index, wanted[0], start + 1)

    def _printed(self, index: int) -> str:
        return self._text[self._words.starts[index] : self._words.ends[index]]

    def _between(self, first: int, last: int) -> str:
        return self._text[self._words.starts[first] : self._words.ends[last - 1]]

    def _add(self, first: int, last: int) -> None:
        """Add words ``first`` to before ``last``; those that touch without a space as one."""
        for index in range(first, last):
            start, end = self._words.starts[index], self._words.ends[index]
            if index > first and not any(map(str.isspace, self._text[self.spans[-1][1] : start])):
                start = self.spans.pop()[0]
            self.spans.append((start, end))


def _next(find: Callable[[str, int], int], word: str, start: int) -> int:
    try:
        return find(word, start)
    except ValueError:
        return -1


def _apart(spans: list[Span]) -> tuple[Span, ...]:
    """Sort spans and join those that overlap."""
    kept: list[Span] = []
    for start, end in sorted(spans):
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)
