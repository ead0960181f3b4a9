"""What conversions write into the running text: bookmarks and footnotes.

``[bookmark: _Toc1]``, ``[footnoteRef:1]`` and ``[1: body]`` leave the text as artefacts; notes are
rebuilt, also where a body runs over line breaks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Artefact, NoteRef
from wsisdesk.documents.structure.content import Content, Cut, content_of, cut, join

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.source import Paragraph

_BOOKMARK = re.compile(r"\[bookmark: ?[^\[\]\n]{0,200}\]")
_CALL = re.compile(r"\[footnoteRef:(\d{1,4})\]")
_BODY = re.compile(r"\[(\d{1,4}):")
_BRACKET = re.compile(r"[\[\]]")
_BODY_LINES = 20  # a body that seems to run further is no note


@dataclass(frozen=True, slots=True)
class InlinedNote:
    """A footnote rebuilt from the text: ``id`` is what ``NoteRef.note`` says until numbering."""

    id: str
    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class Extracted:
    """The paragraphs without artefacts, each with its content, and the notes found in them."""

    paragraphs: tuple[tuple[Paragraph, Content], ...]
    notes: tuple[InlinedNote, ...]


def extract(paragraphs: Sequence[Paragraph]) -> Extracted:
    """Take bookmarks and inlined notes out of the text."""
    found: list[tuple[Paragraph, Content]] = []
    collector = _NoteCollector()
    waiting: tuple[Artefact, ...] = ()
    for paragraph, whole in _joined(paragraphs):
        content = collector.without_notes(whole)
        if not content.text.strip() and content.row is None and not content.notes:
            waiting += tuple(Artefact(0, item.text) for item in content.artefacts)
            continue
        if waiting:
            content = replace(content, artefacts=waiting + content.artefacts)
            waiting = ()
        found.append((paragraph, content))
    if waiting:
        _attach_at_end(found, waiting, paragraphs[-1])
    return Extracted(tuple(found), tuple(collector.notes))


def _attach_at_end(
    found: list[tuple[Paragraph, Content]], artefacts: tuple[Artefact, ...], last: Paragraph
) -> None:
    """Keep artefacts that no text follows: at the end of the last paragraph, or on their own."""
    if not found:
        found.append((replace(last, text=""), Content("", artefacts=artefacts)))
        return
    paragraph, content = found[-1]
    ends = tuple(Artefact(len(content.text), item.text) for item in artefacts)
    found[-1] = paragraph, replace(content, artefacts=content.artefacts + ends)


def _joined(paragraphs: Sequence[Paragraph]) -> list[tuple[Paragraph, Content]]:
    """Put paragraphs together again over which the body of an inlined note has been broken."""
    reach = _broken_bodies(paragraphs)
    joined: list[tuple[Paragraph, Content]] = []
    index = 0
    while index < len(paragraphs):
        last = index
        while reach.get(last, last) > last:
            last = reach[last]
        parts = [content_of(paragraph) for paragraph in paragraphs[index : last + 1]]
        joined.append((paragraphs[index], reduce(join, parts)))
        index = last + 1
    return joined


def _broken_bodies(paragraphs: Sequence[Paragraph]) -> dict[int, int]:
    """Map the paragraph in which a body begins to the later one in which it ends."""
    called: set[str] = set()
    reach: dict[int, int] = {}
    stack: list[tuple[int, bool]] = []
    for index, paragraph in enumerate(paragraphs):
        if "[" not in paragraph.text and not stack:
            continue
        called.update(_CALL.findall(paragraph.text))
        for match in _BRACKET.finditer(paragraph.text):
            if match.group() == "[":
                body = _BODY.match(paragraph.text, match.start())
                stack.append((index, bool(body) and body is not None and body.group(1) in called))
            elif stack:
                start, is_body = stack.pop()
                if is_body and start < index <= start + _BODY_LINES:
                    reach[start] = max(index, reach.get(start, 0))
        stack = [item for item in stack if item[1] and item[0] > index - _BODY_LINES]
    return reach


class _NoteCollector:
    """Gathers the notes of a document; a body may stand some paragraphs after its call."""

    def __init__(self) -> None:
        self.notes: list[InlinedNote] = []
        self._called: set[str] = set()

    def without_notes(self, content: Content) -> Content:
        """Cut bookmarks, note calls and note bodies out of one paragraph."""
        text = content.text
        if "[" not in text:
            return content
        calls = list(_CALL.finditer(text))
        self._called.update(match.group(1) for match in calls)
        cuts = [Cut(*match.span(), kept=True) for match in _BOOKMARK.finditer(text)]
        cuts += [Cut(*match.span(), kept=True) for match in calls]
        cuts += [self._note(text, start, end) for start, end in self._bodies(text)]
        references = tuple(
            NoteRef(match.start(), _note_id(match.group(1)), match.group(1)) for match in calls
        )
        return cut(replace(content, notes=content.notes + references), _outermost(cuts))

    def _note(self, text: str, start: int, end: int) -> Cut:
        opening = _BODY.match(text, start)
        mark = opening.group(1) if opening else ""
        inner = text[start + len(mark) + 2 : end - 1].replace("\n", " ").strip()
        self.notes.append(InlinedNote(_note_id(mark), mark, _CALL.sub("", inner)))
        self._called.discard(mark)
        return Cut(start, end, kept=True)

    def _bodies(self, text: str) -> list[tuple[int, int]]:
        """Find the bodies ``[n: …]`` of called notes, brackets inside them balanced."""
        found: list[tuple[int, int]] = []
        stack: list[tuple[int, bool]] = []
        inside = 0
        for match in _BRACKET.finditer(text):
            if match.group() == "[":
                body = _BODY.match(text, match.start())
                is_body = body is not None and body.group(1) in self._called
                stack.append((match.start(), is_body))
                inside += is_body
            elif stack:
                start, is_body = stack.pop()
                inside -= is_body
                if is_body and not inside:
                    found.append((start, match.end()))
        return found


def _outermost(cuts: list[Cut]) -> list[Cut]:
    """Sort cuts and drop those that lie inside another."""
    kept: list[Cut] = []
    for item in sorted(cuts, key=lambda item: (item.start, -item.end)):
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept


def _note_id(mark: str) -> str:
    return f"inlined:{mark}"
