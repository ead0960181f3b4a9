"""Notes made on what others have of a document, and the document of the library that it is."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import unquote

from wsisdesk.errors import AmbiguousDocument, DocumentNotFound
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


def at_home(
    notes: Sequence[Annotation], library: Library, front: str = ""
) -> tuple[Annotation, ...]:
    """Return notes of other programs on the documents of the library that these programs name.

    They stand at their words, if these are there. Those on no document that is known are put on the
    one in ``front`` of the user only if their words are there. Notes that know their block stay.
    """
    groups: dict[str, list[Annotation]] = {}
    for note in notes:
        if not note.target.block:
            groups.setdefault(note.target.document, []).append(note)
    home: dict[str, Annotation] = {}
    for name, strangers in groups.items():
        document = _called(name, library)
        if document is not None:
            home |= {note.id: note for note in on_document(strangers, document)}
        elif front:
            moved = on_document(strangers, library.document(front))
            home |= {note.id: note for note in moved if note.target.block}
    return tuple(note if note.target.block else home.get(note.id, note) for note in notes)


def _called(name: str, library: Library) -> Document | None:
    """Return the document that another program called by an address, a file name or a symbol."""
    for known_as in (name, unquote(name.rstrip("/").rpartition("/")[2])):
        with suppress(DocumentNotFound, AmbiguousDocument):
            return library.document(library.find(known_as).id)
    return None


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
