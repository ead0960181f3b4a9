"""Remarks that other programs left in a file, made into notes."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from wsisdesk.annotate.anchoring import Span, anchor
from wsisdesk.annotate.editing import moment
from wsisdesk.annotate.model import Annotation, State
from wsisdesk.annotate.originals.letters import NOWHERE, back
from wsisdesk.text.direction import strong_letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wsisdesk.annotate.model import Content, PageArea
    from wsisdesk.documents.model import Document

_NAMES = uuid.uuid5(uuid.NAMESPACE_URL, "urn:wsisdesk:foreign-notes")
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)  # of a remark that does not say when it was made


def answer(text: str) -> str:
    """Return what answers another remark, with a sign in front that points the way it is read."""
    rtl, ltr = strong_letters(text)
    return f"{'↲' if rtl > ltr else '↳'} {text}"


def main_stretch(
    document: Document, traced: Mapping[str, tuple[int, ...]], first: int, behind: int
) -> Span | None:
    """Return the words that letters of the file belong to: of several blocks, the most of one.

    Where there are none, it is the clause whose letters stand before: an empty span.
    """
    found = back(dict(traced), first, behind - 1) if first < behind else []
    if found:
        block, start, end = max(found, key=lambda one: one[2] - one[1])
        return Span(block, start, end)
    ends = {
        block: max((place for place in places if place != NOWHERE and place < first), default=-1)
        for block, places in traced.items()
    }
    nearest = max(ends, key=lambda block: ends[block], default="")
    if nearest and ends[nearest] >= 0:
        return Span(nearest, 0, 0)
    return Span(document.blocks[0].id, 0, 0) if document.blocks else None


def stretches_within(
    document: Document, traced: Mapping[str, tuple[int, ...]], first: int, behind: int
) -> tuple[Span, ...]:
    """Return the words that letters of the file belong to, clause by clause as they stand.

    Where there are none, it is the clause whose letters stand before: an empty span.
    """
    order = {block.id: number for number, block in enumerate(document.blocks)}
    found = back(dict(traced), first, behind - 1) if first < behind else []
    spans = sorted((Span(*one) for one in found), key=lambda span: order[span.block])
    nearest = main_stretch(document, traced, first, first) if not spans else None
    return tuple(spans) if nearest is None else (nearest,)


def foreign_note(
    document: Document,
    span: Span | None,
    content: Content,
    author: str,
    made: str,
    name: str,
    areas: tuple[PageArea, ...] = (),
    further: Iterable[Span] = (),
) -> Annotation:
    """Return a note whose identity comes of the file and the remark's ``name`` in it alone.

    ``further`` are stretches of other clauses on which it goes on; ``areas`` are what of a page it
    is about, where that is no text. Raises ``ValueError`` for a document without text.
    """
    if span is None:
        raise ValueError("nothing to stand on")
    target = anchor(document, document.block(span.block), span.start, span.end)
    others = (anchor(document, document.block(one.block), *one[1:]) for one in further)
    target = replace(target, areas=areas).reaching(others)
    at = moment(now=_moment(made))
    identity = uuid.uuid5(_NAMES, f"{document.id} {name}")
    return Annotation(f"urn:uuid:{identity}", author, at, (State(at, author, target, content),))


def _moment(written: str) -> datetime:
    """Read a date of ISO 8601; one that is none, or lacks, is the beginning of time."""
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        return _BEGINNING
    return at if at.tzinfo else at.replace(tzinfo=UTC)
