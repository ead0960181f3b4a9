"""Walks the body of an OpenDocument text: paragraphs, lists, tables, notes, tracked changes.

Depth is bounded by ``documents.archives``, so the walk may call itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from wsisdesk.documents.composing import Composer
from wsisdesk.documents.model import Comment, MarkKind
from wsisdesk.documents.odt.namespaces import q
from wsisdesk.documents.odt.numbering import LEVELS, ListPlace, Numbering, number_of
from wsisdesk.documents.source import Note, Paragraph
from wsisdesk.documents.table_rows import RowState, TableState

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import etree

    from wsisdesk.documents.odt.styles import Styles

_CONTAINERS = frozenset(map(q, (
    "office:text", "text:section", "text:table-of-content", "text:index-body",
    "text:index-title", "text:illustration-index", "text:table-index", "text:object-index",
    "text:user-index", "text:alphabetical-index", "text:bibliography", "text:note-body",
    "text:numbered-paragraph", "draw:text-box", "style:header", "style:header-first",
    "style:header-left", "style:footer", "style:footer-first", "style:footer-left",
)))  # fmt: skip
_NO_TEXT = frozenset(map(q, (
    "text:tracked-changes", "text:sequence-decls", "text:variable-decls",
    "text:user-field-decls", "text:table-of-content-source", "text:dde-connection-decls",
    "text:script", "text:ruby-text", "office:forms", "office:annotation-end",
    "office:event-listeners",
)))  # fmt: skip
_PARAGRAPHS = (q("text:p"), q("text:h"))
_MOST_SPACES = 1000  # that one element stands for
_MOST_REPEATS = 100


@dataclass(slots=True)
class Findings:
    """What a walk has found beside paragraphs."""

    notes: list[Note] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    hidden: int = 0
    tables: int = 0


@dataclass(slots=True)
class Reading:
    """What all flows of one reading share: styles, counters, changes, findings."""

    styles: Styles
    numbering: Numbering
    changes: dict[str, etree._Element]  # regions of tracked changes, by id
    rejected: bool = False
    inserting: set[str] = field(default_factory=set)  # insertions open at this place
    found: Findings = field(default_factory=Findings)

    def leaves_out(self) -> bool:
        """Tell whether text at this place was not there before the changes."""
        return self.rejected and bool(self.inserting)

    def deletion(self, region: str) -> etree._Element | None:
        """Return what was deleted here, where this reading shows it."""
        change = self.changes.get(region) if self.rejected else None
        return None if change is None else change.find(q("text:deletion"))

    def is_insertion(self, region: str) -> bool:
        """Tell whether a region of changes is an insertion."""
        change = self.changes.get(region)
        return change is not None and change.find(q("text:insertion")) is not None


class Flow:
    """One flow of text: the body, a note, a header, a text box."""

    def __init__(self, reading: Reading) -> None:
        self.paragraphs: list[Paragraph] = []
        self._reading = reading
        self._styles = reading.styles
        self._composer = Composer()
        self._row: RowState | None = None
        self._boxes: list[etree._Element] = []  # to be read after the paragraph they hang on
        self._label = ""
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
            q("text:hidden-text"): self._hide,
            q("text:hidden-paragraph"): self._hide,
            q("draw:text-box"): self._boxes.append,
        }

    def read(self, container: etree._Element, place: ListPlace | None = None) -> None:
        """Read what a container holds."""
        for child in container:
            self._block(child, place)

    def read_paragraphs(self, container: etree._Element) -> list[Paragraph]:
        """Read a whole container and return its paragraphs."""
        self.read(container)
        self._finish_deferred()
        return self.paragraphs

    def _block(self, element: etree._Element, place: ListPlace | None) -> None:
        tag = element.tag
        if tag in _PARAGRAPHS:
            self._paragraph(element, place)
        elif tag == q("text:list"):
            self._list(element, place)
        elif tag == q("table:table"):
            self._table(element)
        elif tag in _CONTAINERS:
            self.read(element, place)
        elif tag in self._inline:
            self._inline[str(tag)](element)
        elif tag not in _NO_TEXT:
            self._content(element)

    def _list(self, element: etree._Element, around: ListPlace | None) -> None:
        place = self._reading.numbering.open_list(element, around)
        for item in element:
            place.labelled = item.tag == q("text:list-header")
            start = item.get(q("text:start-value"))
            place.restart = None if start is None else number_of(start, 1)
            self.read(item, place)

    def _paragraph(self, element: etree._Element, place: ListPlace | None) -> None:
        name = element.get(q("text:style-name"))
        style = self._styles.text(name, "paragraph")
        outline = self._outline(element)
        if style.hidden:
            self._hide(element)
            return
        if not self._reading.leaves_out():
            self._number(element, place, outline)
        marks = style.marks if not outline else frozenset()
        for kind in sorted(marks):
            self._composer.open_mark(kind)
        self._content(element)
        for _ in marks:
            self._composer.close_mark()
        if self._reading.leaves_out():
            return  # the end of this paragraph was inserted: it runs on into the next
        self._end_paragraph(
            Paragraph(
                "",
                label=self._label,
                heading=outline,
                title=self._styles.is_title(name),
                level=place.level - 1 if place else 0,
                rtl=self._styles.is_rtl(name),
                centred=self._styles.is_centred(name),
                language=style.language,
            )
        )

    def _outline(self, element: etree._Element) -> int:
        if element.tag != q("text:h"):
            return 0
        return min(max(number_of(element.get(q("text:outline-level")), 1), 1), LEVELS)

    def _number(self, element: etree._Element, place: ListPlace | None, outline: int) -> None:
        """Find the label that is due; inside a row it is text."""
        label = ""
        if place is not None and not place.labelled:
            label = self._reading.numbering.label(place)
        elif place is None and outline:
            label = self._reading.numbering.heading_label(element, outline)
        if label and self._row is not None:
            self._composer.write_kept(f"{label} ")
        else:
            self._label = label or self._label

    def _end_paragraph(self, template: Paragraph) -> None:
        if self._row is not None:
            if self._composer.length > (self._row.start or 0):
                self._composer.break_line()
            return
        paragraph = self._composer.take(template)
        if paragraph.text.strip() or paragraph.notes:
            self.paragraphs.append(paragraph)
            self._label = ""
        self._finish_deferred()

    def _finish_deferred(self) -> None:
        """Read the text boxes that hung on the last paragraph."""
        boxes, self._boxes[:] = list(self._boxes), []
        for box in boxes:
            self.paragraphs += Flow(self._reading).read_paragraphs(box)

    def _content(self, element: etree._Element) -> None:
        """Write the text and the inline elements of an element."""
        self._write(element.text)
        for child in element:
            if child.tag in self._inline:
                self._inline[str(child.tag)](child)
            elif child.tag in _PARAGRAPHS or child.tag in (q("text:list"), q("table:table")):
                self._block(child, None)
            elif child.tag not in _NO_TEXT:
                self._content(child)
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
            self._hide(element)
            return
        for kind in sorted(style.marks):
            self._composer.open_mark(kind)
        self._content(element)
        for _ in style.marks:
            self._composer.close_mark()

    def _link(self, element: etree._Element) -> None:
        target = element.get(q("xlink:href")) or ""
        if target.startswith("#") or not target:
            self._content(element)
            return
        self._composer.open_mark(MarkKind.LINK, target)
        self._content(element)
        self._composer.close_mark()

    def _hide(self, element: etree._Element) -> None:
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
        paragraphs = tuple(Flow(self._reading).read_paragraphs(body))
        notes[place] = replace(notes[place], paragraphs=paragraphs)

    def _comment(self, element: etree._Element) -> None:
        paragraphs = ["".join(map(str, part.itertext())) for part in element.iter(*_PARAGRAPHS)]
        author = element.findtext(q("dc:creator")) or ""
        text = "\n".join(paragraphs)
        self._reading.found.comments.append(Comment(author, text, len(self.paragraphs)))

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
        parts = [part for part in deletion if part.tag in _PARAGRAPHS]
        others = [part for part in deletion.iter(*_PARAGRAPHS) if part not in parts]
        for number, part in enumerate(parts + others):
            if number:
                self._end_paragraph(Paragraph(""))
            self._content(part)

    def _table(self, element: etree._Element) -> None:
        if self._row is not None:
            self._inner_table(element)
            return
        rtl = self._styles.is_rtl(element.get(q("table:style-name")), "table")
        table = TableState(self._reading.found.tables, rtl=rtl or False)
        self._reading.found.tables += 1
        for row in element.iter(q("table:table-row")):
            if next(row.iterancestors(q("table:table"))) is not element:
                continue
            self._read_row(row, table)

    def _inner_table(self, element: etree._Element) -> None:
        """Read a table that stands in a cell: a line a row."""
        for row in element.iter(q("table:table-row")):
            for cell in row.iterchildren(q("table:table-cell")):
                self.read(cell)

    def _read_row(self, row: etree._Element, table: TableState) -> None:
        state = self._row = table.open_row()
        for cell in row.iterchildren(q("table:table-cell")):
            repeats = number_of(cell.get(q("table:number-columns-repeated")), 1)
            for _ in range(min(repeats, _MOST_REPEATS)):
                self._read_cell(cell, state)
        self._fill_merged(state)
        self._row = None
        parent = row.getparent()
        header = parent is not None and parent.tag == q("table:table-header-rows")
        finished = state.finished(header=header)
        paragraph = self._composer.take(Paragraph("", rtl=table.rtl or None, row=finished))
        if paragraph.text.strip() or paragraph.notes:
            self.paragraphs.append(paragraph)
        self._finish_deferred()

    def _read_cell(self, cell: etree._Element, row: RowState) -> None:
        self._fill_merged(row)
        if row.cells:
            self._composer.separate_cell()
        columns = cell.get(q("table:number-columns-spanned"))
        rows = cell.get(q("table:number-rows-spanned"))
        row.open_cell(self._composer.length, columns, rows, header=False)
        self.read(cell)
        self._composer.end_cell()
        row.close_cell(self._composer.length)

    def _fill_merged(self, row: RowState) -> None:
        while row.continued_here():
            if row.cells:
                self._composer.separate_cell()
            row.continue_cell(self._composer.length)
