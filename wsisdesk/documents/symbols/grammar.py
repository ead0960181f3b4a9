"""All families of the grammar together: every citation of a text, in order, none overlapping."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.documents.symbols import bodies, chinese, itu, lists, named, pointers, un
from wsisdesk.documents.symbols.model import Citation, Doubt
from wsisdesk.documents.symbols.scanning import plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from wsisdesk.documents.symbols.reading import Reading


def citations(text: str, language: str = "", known: Collection[str] = ()) -> tuple[Citation, ...]:
    """Return every citation of ``text``, in order, with positions in code points.

    ``known`` are works that the rest of the document cites: a bare "Resolution 1332" means the
    only one of that number among them. The grammar needs no ``language``: it reads mixed text.
    """
    plain_text = plain(text)
    found = _find(plain_text.text, frozenset(known))
    if plain_text.positions is None:
        return found
    return tuple(
        replace(citation, start=start, end=end)
        for citation in found
        for start, end in (plain_text.original(citation.start, citation.end),)
    )


def _find(text: str, known: frozenset[str]) -> tuple[Citation, ...]:
    if not any(map(str.isdigit, text)):
        return _settle([*named.find(text), *map(_plainly, itu.find(text))])
    symbols = {symbol.start: symbol for symbol in _longest([*un.find(text), *itu.find(text)])}
    phrases = [*lists.phrases(text, symbols), *chinese.phrases(text)]
    surroundings = known | (bodies.mentioned(text) if phrases else frozenset())
    worded = [citation for phrase in phrases for citation in lists.cite(phrase, surroundings)]
    worded = _resolve_bare(phrases, worded, surroundings)
    single = [_plainly(symbol) for symbol in symbols.values()]
    found = _settle([*worded, *named.find(text), *single])
    return _settle([*found, *pointers.find(text, found)])


def _plainly(symbol: Reading) -> Citation:
    return lists.as_citation(symbol, symbol.doubt, symbol.likely)


def _longest(symbols: Iterable[Reading]) -> list[Reading]:
    """Keep the longest symbol where families overlap."""
    kept: list[Reading] = []
    for symbol in sorted(symbols, key=lambda symbol: (symbol.start, -symbol.end)):
        if not kept or symbol.start >= kept[-1].end:
            kept.append(symbol)
    return kept


def _resolve_bare(
    phrases: list[lists.Phrase], worded: list[Citation], surroundings: frozenset[str]
) -> list[Citation]:
    """Cite once more with the works that the text itself has named, if some stayed open."""
    if not any(citation.doubt is Doubt.BODY_MISSING for citation in worded):
        return worded
    works = frozenset(citation.work for citation in worded if citation.work)
    return [citation for phrase in phrases for citation in lists.cite(phrase, surroundings | works)]


def _settle(found: Iterable[Citation]) -> tuple[Citation, ...]:
    """Order citations; where two overlap, the one that starts first, then the longer, stays.

    Of equal stretches the one listed first stays: citations in words know their head noun.
    """
    kept: list[Citation] = []
    for citation in sorted(found, key=lambda citation: (citation.start, -citation.end)):
        if not kept or citation.start >= kept[-1].end:
            kept.append(citation)
    return tuple(kept)
