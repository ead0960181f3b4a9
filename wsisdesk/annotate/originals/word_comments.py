"""Comments that came with a Word file, as notes on the words they were made on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.annotate.model import Content, NoteKind
from wsisdesk.annotate.originals.foreign import foreign_note, main_stretch
from wsisdesk.annotate.originals.letters import trace
from wsisdesk.annotate.originals.word_body import read_body, related_part
from wsisdesk.documents.containers.archives import Package
from wsisdesk.documents.docx.namespaces import w

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.annotate.originals.word_body import WordBody
    from wsisdesk.documents.model import Document

_COMMENT, _PARAGRAPH, _TEXT = w("comment"), w("p"), w("t")
_ID, _AUTHOR, _DATE = w("id"), w("author"), w("date")


def word_comments(path: Path, document: Document) -> tuple[Annotation, ...]:
    """Return the comments of a ``.docx`` file as notes on ``document``, which was read from it.

    The same file gives the same notes, so that importing it twice is importing it once. A comment
    on no words of the text stands at the clause it follows. Raises the errors of documents.
    """
    body = read_body(path)
    with Package(path) as package:
        name = related_part(package, body.name, "comments")
        root = package.xml(name) if name else None
    traced = trace(document.blocks, body.letters)
    return tuple(
        foreign_note(
            document,
            main_stretch(document, traced, *_range(body, element.get(_ID, ""))),
            Content(NoteKind.COMMENT, _words(element)),
            element.get(_AUTHOR, ""),
            element.get(_DATE, ""),
            f"word {element.get(_ID, '')}",
        )
        for element in (root.iterfind(_COMMENT) if root is not None else ())
    )


def _range(body: WordBody, number: str) -> tuple[int, int]:
    """Return the letters a comment is about: the first, and the one behind the last."""
    begun = body.begun.get(number, 0)
    return begun, max(begun, body.ended.get(number, begun))


def _words(comment: _Element) -> str:
    lines = (
        "".join(element.text or "" for element in paragraph.iter(_TEXT))
        for paragraph in comment.iter(_PARAGRAPH)
    )
    return "\n".join(lines).strip()
