"""Notes that come out of files of others and go into files for others, whatever form these have."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.annotate import exchange
from wsisdesk.annotate.anchoring import anchor, locate
from wsisdesk.annotate.finding import Finder
from wsisdesk.documents.sniffing import sniff
from wsisdesk.errors import UnknownExportFormat
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from wsisdesk.annotate.exchange import Intake
    from wsisdesk.annotate.model import Annotation, Target
    from wsisdesk.annotate.store import NoteStore
    from wsisdesk.documents.model import Document
    from wsisdesk.export.notes.into_word import Written
    from wsisdesk.export.notes.request import NotesRequest
    from wsisdesk.library.store import Library
    from wsisdesk.progress import Progress

COMMENTED = (".docx", ".docm", ".pdf")  # files that are read as documents and hold remarks


def is_commented_document(path: Path) -> bool:
    """Tell whether a file is a document with remarks in it, not a file of notes."""
    return path.name.lower().endswith(COMMENTED)


def remarks_in(path: Path, document: Document) -> tuple[Annotation, ...]:
    """Return the comments of a Word file or the annotations of a PDF as notes on ``document``.

    ``document`` is what was read from that very file, in a confined process; nothing that was not
    may come here. Raises the errors of documents.
    """
    if sniff(path) == "pdf":
        from wsisdesk.annotate.originals.pdf_remarks import pdf_remarks

        return pdf_remarks(path, document)
    from wsisdesk.annotate.originals.word_comments import word_comments

    return word_comments(path, document)


def layer_name(notes: Sequence[Annotation], path: Path) -> str:
    """Name the layer that the notes of a file become: after their author, or after the file.

    Two files of one colleague are one layer, in which the newer edit of a note counts.
    """
    authors = {note.author.strip() for note in notes}
    only = authors.pop() if len(authors) == 1 else ""
    return only or path.stem


def take_in(store: NoteStore, notes: Sequence[Annotation], path: Path, name: str = "") -> Intake:
    """Take the notes of a file in as a layer of their own, called ``name`` if that is given."""
    layer = exchange.layer_of(name or layer_name(notes, path), path.name)
    return store.exchange.take_in(notes, layer)


def on_document(notes: Iterable[Annotation], document: Document) -> tuple[Annotation, ...]:
    """Return notes on a commented copy as notes on ``document``, where their words are found.

    The others stay on the copy. The notes keep their identity.
    """
    finder = Finder(document)
    return tuple(_on_document(note, document, finder) for note in notes)


def in_several_languages(library: Library) -> frozenset[str]:
    """Return the documents of which the library holds the same version in another language, too."""
    held: dict[tuple[str, str], dict[str, str]] = {}
    for entry in library.entries():
        if entry.work:
            held.setdefault((entry.work, entry.version), {})[entry.id] = entry.language
    return frozenset(
        document
        for languages in held.values()
        if len(set(languages.values())) > 1
        for document in languages
    )


def write_into_original(
    request: NotesRequest,
    document: Document,
    original: Path,
    path: Path,
    progress: Progress = silent,
) -> Written:
    """Write the notes on a document into a copy of its original; tell which found no place.

    Raises ``UnknownExportFormat`` for an original that is neither Word file nor PDF, the errors of
    documents, and those of files that cannot be written.
    """
    match sniff(original):
        case "pdf":
            from wsisdesk.export.notes.into_pdf import save_into_pdf

            return save_into_pdf(request, document, original, path, progress)
        case "docx":
            from wsisdesk.export.notes.into_word import save_into_word

            return save_into_word(request, document, original, path)
        case other:
            raise UnknownExportFormat(f"{path} ({other})", " ".join(COMMENTED))


def _on_document(note: Annotation, document: Document, finder: Finder) -> Annotation:
    """Return a note on a document: at its words, or at none where they are not to be found."""
    target, *others = note.target.stretches
    made = _anchored(target, document, finder)
    if made is not None:
        further = (_anchored(other, document, finder) for other in others)
        made = made.reaching(one for one in further if one is not None)
    elif not target.block:
        made = replace(target, document=document.id, work=document.work, version=document.version)
    else:
        return note
    return replace(note, states=(*note.states[:-1], replace(note.current, target=made)))


def _anchored(target: Target, document: Document, finder: Finder) -> Target | None:
    """Return a target on a document, at its words; None where they are not to be found."""
    span = locate(document, target) or finder.find(target.quote)
    if span is None:
        return None
    block = document.block(span.block)
    return anchor(document, block, *((0, 0) if target.whole else (span.start, span.end)))
