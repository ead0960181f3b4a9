"""The texts of footnotes and endnotes, and how their calls in the body are counted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.flow import read_flow
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.docx.note_calls import ENDNOTE, FOOTNOTE, CalledNote, NoteCalls
from wsisdesk.documents.source import Note

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from wsisdesk.documents.docx.package import WordPackage, WordPart
    from wsisdesk.documents.docx.story import Story
    from wsisdesk.documents.source import Paragraph

_ID, _TYPE = w("id"), w("type")


@dataclass(frozen=True, slots=True)
class _Text:
    element: _Element
    part: WordPart


class NoteTexts:
    """All notes of a document, called or not. Separators between text and notes are not notes."""

    def __init__(self, package: WordPackage) -> None:
        self._texts: dict[tuple[str, str], _Text] = {}
        self.roots: list[_Element] = []
        for kind in (FOOTNOTE, ENDNOTE):
            part = package.related(f"{kind}s")
            if part is not None:
                self.roots.append(part.root)
                for element in part.root.iterfind(w(kind)):
                    if element.get(_TYPE, "normal") == "normal":
                        self._texts[kind, element.get(_ID, "")] = _Text(element, part)

    def calls(self, settings: _Element | None, sections: Sequence[_Element]) -> NoteCalls:
        """Begin to count calls, for one view of the body."""
        return NoteCalls(frozenset(self._texts), settings, sections)

    def read(self, calls: NoteCalls, body: Story) -> Iterator[Note]:
        """Read the notes that were called, in order, in the view of the body."""
        for called in calls.called:
            text = self._texts[called.kind, called.number]
            story = replace(body.box(text.element), part=text.part, calls=None)
            paragraphs = [item.freeze() for item in read_flow(text.element, story)]
            yield _note(called, paragraphs)


def _note(called: CalledNote, paragraphs: list[Paragraph]) -> Note:
    if called.custom and paragraphs:
        paragraphs[0] = _without_mark(paragraphs[0], called.mark)
    return Note(called.id, called.mark, tuple(paragraphs), endnote=called.kind == ENDNOTE)


def _without_mark(paragraph: Paragraph, mark: str) -> Paragraph:
    """Take a note's own mark, where it was typed, from the start of its text."""
    text = paragraph.text.lstrip()
    if not text.startswith(mark):
        return paragraph
    rest = text.removeprefix(mark).lstrip()
    cut = len(paragraph.text) - len(rest)
    return replace(
        paragraph,
        text=rest,
        marks=tuple(
            replace(m, start=max(0, m.start - cut), end=m.end - cut)
            for m in paragraph.marks
            if m.end > cut
        ),
    )
