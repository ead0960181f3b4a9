"""A document made ready for the index: terms, filter tokens and vocabulary, in plain data.

This is where the time of indexing goes, so it needs no database and can be done anywhere, by
several processes at once. It depends on its input alone: done again on what the index has stored,
it gives the very terms that were put in, by which they are taken out.
"""

from __future__ import annotations

import zlib
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from wsisdesk.search.index.filters import Filter, token
from wsisdesk.search.index.paragraphs import leaves
from wsisdesk.search.index.schema import GAP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wsisdesk.search.index.facts import Facts
    from wsisdesk.search.index.paragraphs import Paragraph

_CITING = 4096  # lead phrases, addressees: few, and repeated over every item they govern


class Terms(Protocol):
    """What an analysis gives: normalised words and their stems, side by side."""

    @property
    def norms(self) -> Sequence[str]:
        """The words as they are searched, one after another."""

    @property
    def stems(self) -> Sequence[str]:
        """The stem of each."""


if TYPE_CHECKING:
    Analyse = Callable[[str, str], Terms]  # a text and its language


@dataclass(frozen=True, slots=True)
class Row:
    """What is stored of one paragraph beside its leaf: the columns of the tables' names."""

    words: str
    stems: str
    lead: str
    addressee_stems: str
    filters: str
    weight: int
    length: int
    addressee: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """One document, ready to be written.

    ``whole`` is its row of the table of that name; ``vocabulary`` counts, by bare word and stem,
    the paragraphs in which they occur.
    """

    facts: Facts
    whole: tuple[str, str, str, str]
    rows: tuple[Row, ...]
    leaves: tuple[bytes, ...]
    vocabulary: dict[tuple[str, str], int]

    @property
    def digest(self) -> int:
        """A number that tells these terms from others."""
        found = zlib.crc32(" ".join(self.whole).encode("utf-8"))
        for row in self.rows:
            text = f"{row.words} {row.stems} {row.lead} {row.addressee_stems} {row.filters}"
            found = zlib.crc32(text.encode("utf-8"), found)
        return found


def prepare(facts: Facts, items: Sequence[Paragraph], analyse: Analyse) -> Prepared:
    """Make a document ready: ``items`` are its paragraphs in order."""

    @lru_cache(maxsize=_CITING)
    def stems(text: str, language: str) -> str:
        return " ".join(analyse(text, language).stems)

    shared = _filters(facts)
    rows: list[Row] = []
    vocabulary: Counter[tuple[str, str]] = Counter()
    for item in items:
        terms = analyse(item.text, item.language)
        vocabulary.update({(bare(word, stem), stem) for word, stem in _pairs(terms)})
        rows.append(
            Row(
                words=" ".join(terms.norms),
                stems=" ".join(terms.stems),
                lead=stems(item.lead, item.language),
                addressee_stems=stems(item.addressee, item.language),
                filters=" ".join([*shared, *_own_filters(item)]),
                weight=item.weight,
                length=len(terms.norms),
                addressee=item.addressee,
            )
        )
    whole = (
        f" {GAP} ".join(row.stems for row in rows),
        stems(facts.title, facts.language),
        stems(facts.symbol, facts.language),
        " ".join(shared),
    )
    return Prepared(facts, whole, tuple(rows), tuple(leaves(items)), dict(vocabulary))


def _pairs(terms: Terms) -> set[tuple[str, str]]:
    return set(zip(terms.norms, terms.stems, strict=True))


def bare(word: str, stem: str) -> str:
    """Return a word from where its stem begins: without the article and clitics in front.

    Where stemming has rewritten the word (``running``, ``run``: not so; ``studies``, ``studi``:
    so), the word is taken as it is.
    """
    start = word.find(stem)
    return word[start:] if start > 0 else word


def _filters(facts: Facts) -> list[str]:
    """Return the tokens that all paragraphs of a document share."""
    tokens = [
        token(Filter.LANGUAGE, facts.language),
        token(Filter.KIND, facts.kind),
        token(Filter.YEAR, str(facts.year)),
    ]
    if facts.body:
        tokens.append(token(Filter.BODY, facts.body))
    if facts.work:
        tokens.append(token(Filter.WORK, facts.work))
    return tokens


def _own_filters(item: Paragraph) -> list[str]:
    tokens = [token(Filter.PART, item.part), token(Filter.BLOCK, item.kind)]
    if item.addressee:
        tokens.append(token(Filter.ADDRESSEE, item.addressee))
    return tokens
