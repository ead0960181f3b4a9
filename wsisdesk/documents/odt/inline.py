"""What stands inside the paragraphs of OpenDocument: text, spans, notes, changes, comments."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from wsisdesk.documents.model import Comment, MarkKind
from wsisdesk.documents.odt.namespaces import q
from wsisdesk.documents.odt.numbering import number_of
from wsisdesk.documents.source import Note, Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import etree

    from wsisdesk.documents.markup.composing import Composer
    from wsisdesk.documents.odt.views import Reading

PARAGRAPHS = (q("text:p"), q("text:h"))
NO_TEXT = frozenset(map(q, (
    "text:tracked-changes", "text:sequence-decls", "text:variable-decls",
    "text:user-field-decls", "text:table-of-content-source", "text:dde-connection-decls",
    "text:script", "text:ruby-text", "office:forms", "office:annotation-end",
    "office:event-listeners",
)))  # fmt: skip
_BLOCKS = frozenset({*PARAGRAPHS, q("text:list"), q("table:table")})
_MOST_SPACES = 1000  # that one element stands for


class Host(Protocol):
    """The flow of text that a writer writes into."""

    def block(self, element: etree._Element) -> None:
        """Read a block that stands where only inline elements should."""

    def end_paragraph(self, template: Paragraph) -> None:
        """End the paragraph being written."""

    def count(self) -> int:
        """Return how many paragraphs the flow has ended."""

    def story(self, container: etree._Element) -> tuple[Paragraph, ...]:
        """Read a container of another flow, such as a note."""


class InlineWriter:
    """Writes inline content into a composer; ``boxes`` gathers the text boxes met on the way."""

    def __init__(self, reading: Reading, composer: Composer, host: Host) -> None:
        self.boxes: list[etree._Element] = []
        self._reading = reading
        self._styles = reading.styles
        self._composer = composer
        self._host = host
        self._inline: dict[str, Callable[[etree._Element], None]] = {
            q("text:s"): self._spaces,
            q("text:tab"): lambda _: self._write_kept("\t"),
            q("text:line-break"): lambda _: self._composer.break_line(),
            q("text:span"): self._span,
            q("text:a"): self._link,
            q("text:note"): self._note,
            q("office:annotation"): self._comment,
            q("text:change"): self._deleted,
            q("text:change-start"): self._change_start,
            q("text:change-end"): self._change_end,
            q("text:hidden-text"): self.hide,
            q("text:hidden-paragraph"): self.hide,
            q("draw:text-box"): self.boxes.append,
        }

    def element(self, element: etree._Element) -> None:
        """Write one element that is no block."""
        tag = str(element.tag)
        if tag in self._inline:
            self._inline[tag](element)
        elif tag not in NO_TEXT:
            self.content(element)

    def content(self, element: etree._Element) -> None:
        """Write the text and the elements inside an element."""
        self._write(element.text)
        for child in element:
            if child.tag in _BLOCKS:
                self._host.block(child)
            else:
                self.element(child)
            self._write(child.tail)

    def _write(self, text: str | None) -> None:
        if text and not self._reading.leaves_out():
            self._composer.write(text)

    def _write_kept(self, text: str) -> None:
        if not self._reading.leaves_out():
            self._composer.write_kept(text)

    def _spaces(self, element: etree._Element) -> None:
        count = number_of(element.get(q("text:c")), 1)
        self._write_kept(" " * min(count, _MOST_SPACES))

    def _span(self, element: etree._Element) -> None:
        style = self._styles.text(element.get(q("text:style-name")), "text")
        if style.hidden:
            self.hide(element)
            return
        for kind in sorted(style.marks):
            self._composer.open_mark(kind)
        self.content(element)
        for _ in style.marks:
            self._composer.close_mark()

    def _link(self, element: etree._Element) -> None:
        target = element.get(q("xlink:href")) or ""
        if target.startswith("#") or not target:
            self.content(element)
            return
        self._composer.open_mark(MarkKind.LINK, target)
        self.content(element)
        self._composer.close_mark()

    def hide(self, element: etree._Element) -> None:
        """Leave out what the file hides, and count it."""
        self._reading.found.hidden += len("".join(map(str, element.itertext())))

    def _note(self, element: etree._Element) -> None:
        body = element.find(q("text:note-body"))
        if body is None or self._reading.leaves_out():
            return
        notes = self._reading.found.notes
        endnote = element.get(q("text:note-class")) == "endnote"
        name = element.get(q("text:id")) or f"note{len(notes) + 1}"
        mark = (element.findtext(q("text:note-citation")) or "").strip()
        self._composer.call_note(name, mark)
        place = len(notes)
        notes.append(Note(name, mark, (), endnote))
        notes[place] = replace(notes[place], paragraphs=self._host.story(body))

    def _comment(self, element: etree._Element) -> None:
        paragraphs = ["".join(map(str, part.itertext())) for part in element.iter(*PARAGRAPHS)]
        author = element.findtext(q("dc:creator")) or ""
        text = "\n".join(paragraphs)
        self._reading.found.comments.append(Comment(author, text, self._host.count()))

    def _change_start(self, element: etree._Element) -> None:
        region = element.get(q("text:change-id")) or ""
        if self._reading.is_insertion(region):
            self._reading.inserting.add(region)

    def _change_end(self, element: etree._Element) -> None:
        self._reading.inserting.discard(element.get(q("text:change-id")) or "")

    def _deleted(self, element: etree._Element) -> None:
        """Show what was deleted: its paragraphs but the last end here too."""
        deletion = self._reading.deletion(element.get(q("text:change-id")) or "")
        if deletion is None:
            return
        parts = [part for part in deletion if part.tag in PARAGRAPHS]
        others = [part for part in deletion.iter(*PARAGRAPHS) if part not in parts]
        for number, part in enumerate(parts + others):
            if number:
                self._host.end_paragraph(Paragraph(""))
            self.content(part)
