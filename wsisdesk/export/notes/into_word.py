"""Notes written into a copy of a Word file as its own comments, at the words they are about.

Only what must change does: the body, into which the marks of comments go, the comments themselves,
and the two lists that name the parts of a package. Every other part keeps its bytes.
"""

from __future__ import annotations

import io
import zipfile
from copy import deepcopy
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from wsisdesk.annotate.anchoring import Span, locate
from wsisdesk.annotate.originals.letters import stretch, trace
from wsisdesk.annotate.originals.word_body import RUN, read_body
from wsisdesk.documents.containers.archives import Package
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.model import Part
from wsisdesk.export.comparison.word.elements import add, root
from wsisdesk.export.notes.comments_part import CommentsPart, serial
from wsisdesk.export.notes.remarks import remarks
from wsisdesk.export.whole_file import write_whole
from wsisdesk.export.words import words
from wsisdesk.progress import through

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from lxml.etree import _Element

    from wsisdesk.annotate.model import Annotation, Target
    from wsisdesk.annotate.originals.word_body import WordBody
    from wsisdesk.documents.model import Document
    from wsisdesk.export.notes.request import NotesRequest

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PARAGRAPH, _PROPERTIES, _ID = w("p"), w("rPr"), w("id")
_SIGNATURES = "_xmlsignatures/origin.sigs"  # the part that every signed package has
_IDEOGRAPHS = "\u2e80"  # and what follows: scripts written without spaces


class Written(NamedTuple):
    """Which notes went into the file, and which could not: they have no words there.

    ``signed`` tells that the original bears a signature, which does not hold for the copy.
    """

    placed: tuple[Annotation, ...]
    unplaced: tuple[Annotation, ...]
    signed: bool = False


def save_into_word(
    request: NotesRequest, document: Document, original: Path, path: Path
) -> Written:
    """Write the notes on ``document`` into a copy of its original at ``path``, as Word comments.

    Raises the errors of documents for an original that cannot be read, ``ExportNotWritable`` and
    what else the file system refuses as the library's errors.
    """
    body = read_body(original)
    notes = [note for note in request.shown() if note.target.document == document.id]
    writer = _Writer(body, document)
    with Package(original) as package:
        comments = CommentsPart(package, body.name)
        placed, unplaced = [], []
        for note in through(notes, request.progress):
            number = comments.next_id
            if writer.mark(note, number):
                span = locate(document, note.target)
                block = document.block(span.block) if span else None
                said = remarks(note, block, words(request.language), request.meanings)
                comments.add(note, number, said)
                placed.append(note)
            else:
                unplaced.append(note)
        changed = {body.name: serial(body.root), **comments.parts()} if placed else {}
        signed = _SIGNATURES in package
        write_whole(path, _packed(original, changed))
    return Written(tuple(placed), tuple(unplaced), signed)


class _Writer:
    """Marks the places of comments in the body."""

    def __init__(self, body: WordBody, document: Document) -> None:
        self._body = body
        self._document = document
        self._traced = trace(
            [block for block in document.blocks if block.part is not Part.NOTES], body.letters
        )
        self._calls = {
            call.note: Span(block.id, max(call.position - 1, 0), call.position)
            for block in document.blocks
            for call in block.notes
        }

    def mark(self, note: Annotation, number: str) -> bool:
        """Put the range of a comment around the words of a note; tell whether they were found.

        Word allows no comments in footnotes: a note on one stands where it is called.
        """
        first, *others = (self._letters(target) for target in note.target.stretches)
        if first is None:
            return False
        start = self._run_before(first[0])
        end = self._run_behind(max(found[1] for found in (first, *others) if found is not None))
        start.addprevious(_marker("commentRangeStart", number))
        end.addnext(_marker("commentRangeEnd", number))
        self._refer(end, number)
        return True

    def _letters(self, target: Target) -> tuple[int, int] | None:
        """Return the first and the last letter of a stretch in the body; None if it is lost."""
        span = locate(self._document, target)
        if span is not None and span.block not in self._traced:
            span = self._calls.get(span.block)
        places = self._traced.get(span.block) if span else None
        if span is None or places is None:
            return None
        text = self._document.block(span.block).text
        return stretch(places, *_whole_words(text, span.start, span.end))

    def _refer(self, run: _Element, number: str) -> None:
        """Put the sign of the comment behind the end of its range, directly in the paragraph.

        Inside a tracked insertion or a link it would share their fate.
        """
        at = run.getnext()
        while at is not None and (parent := at.getparent()) is not None:
            if parent.tag == _PARAGRAPH:
                break
            at = parent
        assert at is not None, "the end of the range stands behind the run"
        reference = root("r")
        add(reference, "commentReference", id=number)
        at.addnext(reference)

    def _run_before(self, letter: int) -> _Element:
        """Return the run that begins with a letter, cut there if it does not yet."""
        element, offset = self._body.elements[letter]
        if offset:
            self._cut(letter, offset)
        element, _ = self._body.elements[letter]
        self._cut_before(element)
        return _run_of(element)

    def _run_behind(self, letter: int) -> _Element:
        """Return the run that ends with a letter, cut there if it does not yet."""
        element, offset = self._body.elements[letter]
        if offset + 1 < len(element.text or ""):
            self._cut(letter, offset + 1)
        following = element.getnext()
        if following is not None:
            self._cut_before(following)
        return _run_of(element)

    def _cut(self, letter: int, offset: int) -> None:
        """Cut the ``w:t`` of a letter before ``offset``; letters that move are known to have."""
        element, _ = self._body.elements[letter]
        text = element.text or ""
        rest = element.makeelement(element.tag)
        rest.text, element.text = text[offset:], text[:offset]
        for part in (element, rest):
            part.set(_SPACE, "preserve")
        element.addnext(rest)
        for number in range(letter, len(self._body.elements)):
            holder, place = self._body.elements[number]
            if holder is not element:
                break
            if place >= offset:
                self._body.elements[number] = (rest, place - offset)

    def _cut_before(self, element: _Element) -> None:
        """Part a run, so that ``element`` is the first of it that says something."""
        run = _run_of(element)
        before = [child for child in run if child.tag != _PROPERTIES]
        if before[0] is element or element.getparent() is not run:
            return
        rest = run.makeelement(RUN)
        for name, value in run.attrib.items():
            rest.set(name, value)
        properties = run.find(_PROPERTIES)
        if properties is not None:
            rest.append(deepcopy(properties))
        for child in [element, *element.itersiblings()]:
            rest.append(child)
        run.addnext(rest)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a stretch to the white space around it, or to where a text without any may be cut.

    Cut into runs, a number or a symbol in Arabic text comes out in another order, and Arabic
    letters lose their joints in some programs.
    """
    while 0 < start < len(text) and _hold_together(text[start - 1], text[start]):
        start -= 1
    while 0 < end < len(text) and _hold_together(text[end - 1], text[end]):
        end += 1
    return start, end


def _hold_together(before: str, after: str) -> bool:
    return not (before.isspace() or after.isspace() or max(before, after) >= _IDEOGRAPHS)


def _run_of(element: _Element) -> _Element:
    run = element
    while run.tag != RUN:
        parent = run.getparent()
        assert parent is not None, "text stands in runs"
        run = parent
    return run


def _marker(name: str, number: str) -> _Element:
    element = etree.Element(w(name))
    element.set(_ID, number)
    return element


def _packed(original: Path, changed: Mapping[str, bytes]) -> bytes:
    """Return the package with some parts replaced or added, all others as they were."""
    packed = io.BytesIO()
    waiting = dict(changed)
    with zipfile.ZipFile(original) as source, zipfile.ZipFile(packed, "w") as target:
        for entry in source.infolist():
            content = waiting.pop(entry.filename, None)
            target.writestr(entry, source.read(entry) if content is None else content)
        for name, content in waiting.items():
            target.writestr(name, content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()
