"""Which words of a paragraph to mark, and what else than the typed words was found in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.search.analysis import analyse
from wsisdesk.search.expansion.model import FormKind
from wsisdesk.search.query.compiling import beginnings
from wsisdesk.search.query.telling import Telling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from wsisdesk.search.analysis.model import Word
    from wsisdesk.search.expansion import Form
    from wsisdesk.search.model import Span
    from wsisdesk.search.query.asking import Asked

_TELLING = (FormKind.PLURAL, FormKind.SYNONYM, FormKind.PATTERN)


@dataclass(frozen=True, slots=True)
class Marked:
    """The spans to mark in a text, in order and apart, and the forms that were not typed."""

    spans: tuple[Span, ...]
    matched: tuple[str, ...]


class Marker:
    """Finds in texts what the terms of one question were looked up as."""

    def __init__(self, asked: Iterable[Asked]) -> None:
        self._sought = tuple(map(_Sought, asked))
        terms = [one.asked for one in self._sought]
        self._telling = Telling(
            words=(word for one in terms for word in (*_stems_of(one), *_norms_of(one))),
            beginnings=(word for one in terms for word in _beginnings_of(one)),
        )

    def mark(self, text: str, language: str) -> Marked:
        """Return what to mark in a text. Spans are code points of ``text``."""
        marking = _Marking(text, self._telling.words(text, language))
        for one in self._sought:
            marking.mark(one)
        return Marked(_apart(marking.spans), tuple(dict.fromkeys(marking.matched)))

    def holds_exactly(self, text: str, language: str) -> bool:
        """Tell whether all terms stand in a text letter by letter as they were typed."""
        marking = _Marking(text, self._telling.words(text, language))
        return all(any(True for _ in marking.exact(one.asked)) for one in self._sought)


class _Sought:
    """A term with its forms, ready for the question which of them may stand among some words."""

    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        self.forms = asked.everything
        self._by_first: dict[str, list[int]] = {}
        for place, form in enumerate(self.forms):
            self._by_first.setdefault(form.stems[0], []).append(place)

    def forms_among(self, stems: frozenset[str]) -> list[Form]:
        """Return the forms of which the first word is among some, in their own order."""
        firsts = self._by_first.keys() & stems
        places = sorted(place for first in firsts for place in self._by_first[first])
        return [self.forms[place] for place in places]


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

    def mark(self, sought: _Sought) -> None:
        """Add the places of one term: as it is spelled where that was asked for and stands."""
        asked = sought.asked
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
            self._mark_forms(sought)

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

    def _mark_forms(self, sought: _Sought) -> None:
        near = sought.asked.term.quoted and sought.asked.term.slop >= 0
        for form in sought.forms if near else sought.forms_among(frozenset(self._stems)):
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
