"""What a list of hits says, line by line: the search, then each document with what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.export.hits.sources import document_name
from wsisdesk.export.notes.lines import Line, Role, Tone, said
from wsisdesk.export.words import words
from wsisdesk.text.direction import strong_letters
from wsisdesk.text.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.export.hits.request import HitsRequest
    from wsisdesk.export.notes.lines import Part
    from wsisdesk.export.words import Words
    from wsisdesk.search.model import Hit


def hit_lines(request: HitsRequest) -> tuple[Line, ...]:
    """Return the whole list, hits under their documents in the order in which these come."""
    speech = words(request.language)
    groups: dict[str, list[Hit]] = {}
    for hit in request.hits:
        groups.setdefault(hit.document, []).append(hit)
    lines = [*_head(request, speech)]
    for hits in groups.values():
        lines += _document(hits)
    return tuple(lines)


def _head(request: HitsRequest, speech: Words) -> Iterator[Line]:
    language = speech.language
    yield said(Role.TITLE, speech["hits_title"], language)
    yield said(Role.FACT, speech.fill("hits_query", query=request.query), language)
    if request.filters:
        named = speech["comma"].join(request.filters)
        yield said(Role.FACT, speech.fill("hits_filters", filters=named), language)
    yield said(Role.FACT, _count(request, speech), language)
    yield said(Role.FACT, f"{speech['prepared_on']} {speech.day(request.date)}", language)


def _count(request: HitsRequest, speech: Words) -> str:
    found = speech.count("count_hits", request.total)
    if len(request.hits) >= request.total:
        return found
    return speech.fill("hits_first", found=found, shown=len(request.hits))


def _document(hits: list[Hit]) -> Iterator[Line]:
    first = hits[0]
    name = document_name(first)
    yield said(Role.DOCUMENT, name, _language(name, first.language))
    if first.title and first.title != name:
        yield said(Role.FACT, first.title, first.language, Tone.QUIET)
    for hit in hits:
        if place := hit.address or hit.label:
            yield said(Role.CLAUSE, place, hit.language)
        yield Line(Role.TEXT, marked(hit), hit.language)


def marked(hit: Hit) -> tuple[Part, ...]:
    """Return the paragraph between quotation marks, the words found marked in it."""
    opening, closing = quoted("\0", hit.language).split("\0")
    parts: list[Part] = [(opening, Tone.PLAIN)]
    done = 0
    for start, end in hit.spans:
        parts += [(hit.text[done:start], Tone.PLAIN), (hit.text[start:end], Tone.MARKED)]
        done = end
    parts += [(hit.text[done:], Tone.PLAIN), (closing, Tone.PLAIN)]
    return tuple(part for part in parts if part[0])


def _language(name: str, language: str) -> str:
    """Return the language whose direction suits a name: symbols run from left to right."""
    rtl, ltr = strong_letters(name)
    return "en" if ltr > rtl else language
