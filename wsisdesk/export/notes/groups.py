"""Notes by document and clause, in the order in which they stand."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from wsisdesk.annotate.anchoring import Span, locate
from wsisdesk.documents.symbols.names import display_name
from wsisdesk.export.comparison.facts import name_of
from wsisdesk.text.direction import isolate

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from wsisdesk.annotate.model import Annotation, Target
    from wsisdesk.documents.model import Block, Document
    from wsisdesk.export.words import Words


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note with the clause it stands in and where; None where the document lacks its words."""

    note: Annotation
    block: Block | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class ClauseNotes:
    """The notes on one clause. ``block`` is None where the clause is known by its address alone."""

    address: str
    language: str
    block: Block | None
    notes: tuple[PlacedNote, ...]


@dataclass(frozen=True, slots=True)
class DocumentNotes:
    """The notes on one document."""

    target: Target  # of the first one, which remembers what document it was
    document: Document | None
    clauses: tuple[ClauseNotes, ...]

    def name(self, words: Words, several: Container[str] = ()) -> str:
        """Return what people call the document; with its language, if it is one of ``several``."""
        name = self._name(words)
        language = self.document.language if self.document is not None else self.target.language
        if not language or self.target.document not in several:
            return name
        return words["comma"].join(map(isolate, (name, words.language_name(language))))

    def _name(self, words: Words) -> str:
        document, target = self.document, self.target
        if target.work:
            return display_name(target.work, target.version, words.language)
        if document is not None:
            return name_of(document, words)
        return words["unknown_document"]


def by_document(
    notes: Iterable[Annotation], documents: Mapping[str, Document]
) -> tuple[DocumentNotes, ...]:
    """Return notes grouped: documents in the order of their names, clauses as they stand."""
    ordered = sorted(notes, key=lambda note: _rank(note.target))
    return tuple(
        _of_document(list(group), documents.get(document))
        for (_, _, document), group in groupby(ordered, key=lambda note: _rank(note.target))
    )


def _rank(target: Target) -> tuple[str, str, str]:
    return target.work, target.version, target.document


def _of_document(notes: Sequence[Annotation], document: Document | None) -> DocumentNotes:
    placed = [place_note(note, document) for note in notes]
    order = {block.id: number for number, block in enumerate(document.blocks if document else ())}
    placed.sort(key=lambda one: _place_of(one, order))
    clauses = tuple(
        _of_clause(list(group))
        for _, group in groupby(placed, key=lambda one: one.block.id if one.block
                                else f"? {one.note.target.key} {one.note.target.address}")
    )  # fmt: skip
    return DocumentNotes(notes[0].target, document, clauses)


def place_note(note: Annotation, document: Document | None) -> PlacedNote:
    """Find where a note stands in its document."""
    span = locate(document, note.target) if document else None
    if document is None or span is None:
        return PlacedNote(note)
    return PlacedNote(note, document.block(span.block), span)


def _place_of(placed: PlacedNote, order: Mapping[str, int]) -> tuple[int, str, int, str]:
    """Return where a note is written: as it stands; those without a place at the end."""
    target = placed.note.target
    if placed.span is None:
        return len(order), f"{target.key} {target.address}", target.start, placed.note.created
    return order[placed.span.block], "", placed.span.start, placed.note.created


def _of_clause(notes: Sequence[PlacedNote]) -> ClauseNotes:
    block, target = notes[0].block, notes[0].note.target
    address = block.address or block.label if block else target.address or target.label
    language = (block.language if block else "") or target.language
    return ClauseNotes(address, language, block, tuple(notes))
