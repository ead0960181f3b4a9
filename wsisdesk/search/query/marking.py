"""Which words of a paragraph to mark, and what else than the typed words was found in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.search.analysis import analyse
from wsisdesk.search.analysis.analyser import pieces_of
from wsisdesk.search.analysis.model import Word, offsets
from wsisdesk.search.expansion.model import FormKind
from wsisdesk.search.query.compiling import beginnings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from wsisdesk.search.analysis.model import Piece
    from wsisdesk.search.model import Span
    from wsisdesk.search.query.asking import Asked

_GAP = Word("", "", 0, 0)  # no word asked for is like it
_TELLING = (FormKind.PLURAL, FormKind.SYNONYM, FormKind.PATTERN)


@dataclass(frozen=True, slots=True)
class Marked:
    """The spans to mark in a text, in order and apart, and the forms that were not typed."""

    spans: tuple[Span, ...]
    matched: tuple[str, ...]


class Marker:
    """Finds in texts what the terms of one question were looked up as.

    Only pieces of a text with a word that may be part of something asked for are looked at.
    """

    def __init__(self, asked: Iterable[Asked]) -> None:
        self._asked = tuple(asked)
        self._stems = frozenset(stem for one in self._asked for stem in _stems_of(one))
        self._norms = frozenset(norm for one in self._asked for norm in _norms_of(one))
        self._beginnings = tuple(word for one in self._asked for word in _beginnings_of(one))

    def mark(self, text: str, language: str) -> Marked:
        """Return what to mark in a text. Spans are code points of ``text``."""
        marking = _Marking(text, self._words(text, language))
        for one in self._asked:
            marking.mark(one)
        return Marked(_apart(marking.spans), tuple(dict.fromkeys(marking.matched)))

    def holds_exactly(self, text: str, language: str) -> bool:
        """Tell whether all terms stand in a text letter by letter as they were typed."""
        marking = _Marking(text, self._words(text, language))
        return all(any(True for _ in marking.exact(one)) for one in self._asked)

    def _words(self, text: str, language: str) -> list[Word]:
        """Return the words of the telling pieces, with ``_GAP`` where others stand between."""
        printed = text.split()
        pieces = list(map(pieces_of(language), printed))
        telling = self._telling(pieces)
        begin = offsets(text, printed) if telling else []
        words: list[Word] = []
        before = -1
        for place in telling:
            if any(piece.norms for piece in pieces[before + 1 : place]):
                words.append(_GAP)
            before, offset, piece = place, begin[place], pieces[place]
            for index, start in enumerate(piece.starts):
                end = offset + piece.ends[index]
                words.append(Word(piece.norms[index], piece.stems[index], offset + start, end))
        return words

    def _telling(self, pieces: Sequence[Piece]) -> list[int]:
        """Return which pieces have a word that may be part of something asked for."""
        is_other = self._stems.isdisjoint
        found = [place for place, piece in enumerate(pieces) if not is_other(piece.stems)]
        if not self._norms:
            return found
        is_other, starts = self._norms.isdisjoint, self._beginnings
        spelled = [
            place
            for place, piece in enumerate(pieces)
            if not is_other(piece.norms)
            or (starts and any(norm.startswith(starts) for norm in piece.norms))
        ]
        return sorted({*found, *spelled})


def _stems_of(asked: Asked) -> Iterator[str]:
    """Yield all stems of what a term is looked up as."""
    return (stem for form in asked.everything for stem in form.stems)


def _norms_of(asked: Asked) -> Iterator[str]:
    """Yield the words of a term that is looked for as it is spelled."""
    if asked.term.exact or asked.term.quoted or asked.spellings or _is_starred(asked):
        yield from asked.norms
        yield from (word for spelling in asked.spellings for word in spelling)


def _beginnings_of(asked: Asked) -> Iterator[str]:
    """Yield what words may begin with of which a term is the beginning."""
    if asked.spellings and asked.term.prefix:
        yield asked.spellings[0][-1]
    elif _is_starred(asked):
        yield from (words[-1] for words in beginnings(asked))


def _is_starred(asked: Asked) -> bool:
    """Tell whether words are wanted that begin so; one that is being typed has its completions."""
    return asked.term.prefix and not asked.term.unfinished


class _Marking:
    """Collects the spans of one text."""

    def __init__(self, text: str, words: Sequence[Word]) -> None:
        self._text = text
        self._words = words
        self._norms = tuple(word.norm for word in words)
        self._stems = tuple(word.stem for word in words)
        self.spans: list[Span] = []
        self.matched: list[str] = []

    def mark(self, asked: Asked) -> None:
        """Add the places of one term: as it is spelled where that was asked for and stands."""
        if asked.spellings:
            places = list(self._spelled(asked))
        elif asked.term.exact:
            places = list(self.exact(asked))
        elif _is_starred(asked):
            lasts = [words[-1] for words in beginnings(asked)]
            places = list(self._beginnings(asked.norms, lasts))
        else:
            places = []
        if asked.term.quoted and asked.term.slop < 0 and not places:
            places = list(self._runs(self._norms, asked.norms))
        for first, last in places:
            self._add(first, last)
        if not places:
            self._mark_forms(asked)

    def _spelled(self, asked: Asked) -> Iterator[Span]:
        """Yield the places of a symbol, the last word of which may go on."""
        for spelling in asked.spellings:
            yield from self._runs(self._norms, spelling)
        if asked.term.prefix:
            yield from self._beginnings(asked.spellings[0], asked.spellings[0][-1:])

    def exact(self, asked: Asked) -> Iterator[Span]:
        """Yield the places where the very letters stand."""
        typed = analyse(asked.term.text, "")
        pieces = [asked.term.text[a:b] for a, b in zip(typed.starts, typed.ends, strict=True)]
        for first, last in self._runs(self._norms, asked.norms):
            printed = [self._printed(index) for index in range(first, last)]
            if printed == pieces[-len(printed) :]:
                yield first, last

    def _mark_forms(self, asked: Asked) -> None:
        near = asked.term.quoted and asked.term.slop >= 0
        for form in asked.everything:
            if form.stems[0] not in self._stems and not near:
                continue
            for run in [(stem,) for stem in form.stems] if near else [form.stems]:
                for first, last in self._runs(self._stems, run):
                    self._add(first, last)
                    if form.kind in _TELLING:
                        self.matched.append(self._between(first, last))

    def _beginnings(self, norms: Sequence[str], lasts: Sequence[str]) -> Iterator[Span]:
        """Yield the places of words of which the last begins with any of ``lasts``."""
        before, prefixes = tuple(norms[:-1]), tuple(lasts)
        for end, norm in enumerate(self._norms):
            start = end - len(before)
            if start >= 0 and norm.startswith(prefixes) and self._norms[start:end] == before:
                yield start, end + 1

    @staticmethod
    def _runs(words: Sequence[str], wanted: Sequence[str]) -> Iterator[Span]:
        """Yield where ``wanted`` stands in ``words``, one after another."""
        length, wanted = len(wanted), tuple(wanted)
        start = _next(words.index, wanted[0], 0)
        while start >= 0:
            if length == 1 or tuple(words[start : start + length]) == wanted:
                yield start, start + length
            start = _next(words.index, wanted[0], start + 1)

    def _printed(self, index: int) -> str:
        return self._between(index, index + 1)

    def _between(self, first: int, last: int) -> str:
        return self._text[self._words[first].start : self._words[last - 1].end]

    def _add(self, first: int, last: int) -> None:
        """Add words ``first`` to before ``last``; those that touch without a space as one."""
        for index in range(first, last):
            _, _, start, end = self._words[index]
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
