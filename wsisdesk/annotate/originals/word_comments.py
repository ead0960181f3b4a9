"""Comments that came with a Word file, as notes on the words they were made on.

Replies are notes of their own, at the place of what they answer; what is resolved is done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.annotate.model import Content, NoteKind, NoteStatus
from wsisdesk.annotate.originals.foreign import answer, foreign_note, stretches_within
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
_SIGNS = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "\u2011"}
_ID, _AUTHOR, _DATE = w("id"), w("author"), w("date")
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_PARAGRAPH_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_DONE = frozenset({"1", "true", "on"})
_DEEPEST = 50  # answers to answers


class _Thread(NamedTuple):
    """What Word says of a comment apart from it: the paragraph it answers, whether it is done."""

    answers: str
    done: bool


def word_comments(path: Path, document: Document) -> tuple[Annotation, ...]:
    """Return the comments of a ``.docx`` file as notes on ``document``, which was read from it.

    The same file gives the same notes, so that importing it twice is importing it once. A comment
    on no words of the text stands at the clause it follows. Raises the errors of documents.
    """
    body = read_body(path)
    with Package(path) as package:
        root = _related(package, body.name, "comments")
        threads = _threads(_related(package, body.name, "commentsExtended"))
    comments = list(root.iterfind(_COMMENT)) if root is not None else []
    by_paragraph = {_paragraph_id(comment): comment.get(_ID, "") for comment in comments}
    traced = trace(document.blocks, body.letters)
    notes = []
    for comment in comments:
        first = _beginning(_paragraph_id(comment), threads)
        number = comment.get(_ID, "")
        place = number if number in body.begun else by_paragraph.get(first, number)
        answers = first != _paragraph_id(comment)
        done = any(threads[one].done for one in (first, _paragraph_id(comment)) if one in threads)
        content = Content(
            NoteKind.COMMENT,
            answer(_words(comment)) if answers else _words(comment),
            status=NoteStatus.DONE if done else NoteStatus.OPEN,
        )
        spans = stretches_within(document, traced, *_range(body, place))
        author, made = comment.get(_AUTHOR, ""), comment.get(_DATE, "")
        span, name = next(iter(spans), None), f"word {number}"
        notes.append(foreign_note(document, span, content, author, made, name, further=spans[1:]))
    return tuple(notes)


def _related(package: Package, main: str, kind: str) -> _Element | None:
    name = related_part(package, main, kind)
    return package.xml(name) if name else None


def _threads(root: _Element | None) -> dict[str, _Thread]:
    """Return which paragraphs of comments answer which, and what is resolved ([MS-DOCX] 2.5.3)."""
    found = root.iter(f"{{{_W15}}}commentEx") if root is not None else ()
    return {
        one.get(f"{{{_W15}}}paraId", ""): _Thread(
            one.get(f"{{{_W15}}}paraIdParent", ""), one.get(f"{{{_W15}}}done", "") in _DONE
        )
        for one in found
    }


def _beginning(paragraph: str, threads: dict[str, _Thread]) -> str:
    """Return the paragraph of the comment that a thread begins with."""
    for _ in range(_DEEPEST):
        answered = threads[paragraph].answers if paragraph in threads else ""
        if not answered:
            break
        paragraph = answered
    return paragraph


def _paragraph_id(comment: _Element) -> str:
    """Return the identifier of a comment's last paragraph, by which threads name it."""
    last = next(iter(comment.findall(_PARAGRAPH)[-1:]), None)
    return last.get(_PARAGRAPH_ID, "") if last is not None else ""


def _range(body: WordBody, number: str) -> tuple[int, int]:
    """Return the letters a comment is about: the first, and the one behind the last."""
    begun = body.begun.get(number, 0)
    return begun, max(begun, body.ended.get(number, begun))


def _words(comment: _Element) -> str:
    lines = (
        "".join(
            (element.text or "") if element.tag == _TEXT else _SIGNS[str(element.tag)]
            for element in paragraph.iter(_TEXT, *_SIGNS)
        )
        for paragraph in comment.iter(_PARAGRAPH)
    )
    return "\n".join(lines).strip()
