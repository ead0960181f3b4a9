"""A colleague's commented copy of a document, and the document in the library it is a copy of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.workspace.note_files import on_document

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.documents.model import Document
    from wsisdesk.library.store import Library

_MOST = 0.5  # the share of the notes whose words must be there for it to be the same text


def at_original(
    notes: Sequence[Annotation], copy: Document, library: Library, front: str = ""
) -> tuple[Annotation, ...]:
    """Return notes on a commented copy as notes on the document of the library it is a copy of.

    That is the very file, else one of the same version and language, else the one in ``front`` of
    the user, if most words commented on are there. The notes stay on the copy where there is none.
    """
    for document in _candidates(copy, library, front):
        moved = on_document(notes, document)
        there = sum(note.target.document == document.id for note in moved)
        if there >= _MOST * len(notes):
            return moved
    return tuple(notes)


def _candidates(copy: Document, library: Library, front: str) -> Iterator[Document]:
    entries = library.entries()
    if any(entry.id == copy.id for entry in entries):
        return  # the notes stand on it already
    for entry in entries:
        same = (entry.work, entry.version) == (copy.work, copy.version)
        if entry.work and same and entry.language == copy.language:
            yield library.document(entry.id)
    if any(entry.id == front and entry.language == copy.language for entry in entries):
        yield library.document(front)
