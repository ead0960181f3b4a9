"""The vocabulary of the index, as forms of words are checked against it and spellings compared."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from wsisdesk.search.analysis import arabic, european, stem
from wsisdesk.search.index.filters import Filter
from wsisdesk.search.query import fts
from wsisdesk.search.query.tree import MOST_EDITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wsisdesk.search.index.found import Word
    from wsisdesk.search.index.reading import IndexReader

SHORTEST_BEGINNING = 2  # letters, behind the article, by which a word can be completed
_REMEMBERED = 20_000
_MISSPELLED = 32  # words that are remembered with what is spelled much the same
_COMPLETIONS = 12
_MOST_ALIKE = 40
_SURE = 2  # paragraphs a word stands in before it is thought of as a spelling


class IndexVocabulary:
    """What one state of the index can tell about words; remembers what it was asked."""

    def __init__(self, reader: IndexReader) -> None:
        self._reader = reader
        self._frequencies: dict[str, int] = {}
        self._words: list[Word] = []
        self._spelled: list[str] = []
        self._stems: list[str] = []
        self.near_words = lru_cache(_MISSPELLED)(self._near_words)
        self.near_stems = lru_cache(_MISSPELLED)(self._near_stems)
        self.occurs = lru_cache(_REMEMBERED)(self._occurs)
        self.latin_languages = cache(self._latin_languages)

    def frequency(self, stem: str) -> int:
        """Return in how many paragraphs a stem occurs, 0 if in none."""
        if stem not in self._frequencies:
            self.foresee([stem])
        return self._frequencies[stem]

    def foresee(self, stems: Iterable[str]) -> None:
        """Look the frequencies of stems up together, as far as they are not remembered."""
        unknown = [stem for stem in stems if stem not in self._frequencies]
        if len(self._frequencies) > _REMEMBERED:
            self._frequencies.clear()
        if unknown:
            self._frequencies |= self._reader.frequencies(unknown)

    def _occurs(self, norm: str) -> bool:
        """Tell whether a word occurs spelled just so."""
        return bool(self._reader.count(f"n : {fts.phrase([norm])}", 1))

    def _latin_languages(self) -> tuple[str, ...]:
        """Return the languages in Latin letters that the library has texts in."""
        return tuple(
            language
            for language in european.LATIN
            if self._reader.count(fts.fact(Filter.LANGUAGE, [language]), 1)
        )

    def completions(self, norm: str) -> tuple[str, ...]:
        """Return the stems of words that begin as an unfinished word does, frequent ones first."""
        stems: dict[str, int] = {}
        for start in [norm] if norm.isdigit() else _bare_beginnings(norm):
            stems |= dict(self._reader.completions(start, _COMPLETIONS))
        return tuple(sorted(stems, key=lambda stem: -stems[stem])[:_COMPLETIONS])

    def alike(self, norm: str, edits: int) -> list[Word]:
        """Return the words that differ by at most so many letters, nearest and frequent first.

        Where there are none, those whose stems do. At most ``MOST_EDITS`` are looked for.
        """
        bare = _bare_beginnings(norm)[-1] if len(norm) > SHORTEST_BEGINNING else norm
        if not self._words:
            self._words = self._reader.vocabulary()
            self._spelled = [word.word for word in self._words]
            self._stems = [word.stem for word in self._words]
        return self._nearest(self.near_words(bare), edits) or self._nearest(
            self.near_stems(stem(bare, "")), edits
        )

    def _near_words(self, typed: str) -> list[tuple[str, int, int]]:
        """Return words with how they differ and their place: a look at all, whatever is wanted."""
        return _near(typed, self._spelled)

    def _near_stems(self, typed: str) -> list[tuple[str, int, int]]:
        return _near(typed, self._stems)

    def _nearest(self, near: list[tuple[str, int, int]], edits: int) -> list[Word]:
        """Return the words that differ least; rare ones only if they are the nearest."""
        by_nearness = sorted(
            (distance, -self._words[index].df, index)
            for _, distance, index in near
            if distance <= edits
        )
        least = by_nearness[0][0] if by_nearness else 0
        words = [(distance, self._words[index]) for distance, _, index in by_nearness]
        return [word for distance, word in words if word.df >= _SURE or distance == least]


def _near(typed: str, spellings: list[str]) -> list[tuple[str, int, int]]:
    return extract(
        typed, spellings, scorer=OSA.distance, score_cutoff=MOST_EDITS, limit=_MOST_ALIKE
    )


def _bare_beginnings(norm: str) -> list[str]:
    """Return an unfinished word as typed and without the article, where enough of it is left."""
    return [norm[cut:] for cut in _cuts(norm) if len(norm) - cut >= SHORTEST_BEGINNING]


def _cuts(norm: str) -> Iterator[int]:
    yield 0
    for article in arabic.ARTICLES:
        if norm.startswith(article):
            yield len(article)
            return
    if norm.startswith("و"):
        yield 1
