"""Walks the body of an OpenDocument text: paragraphs, lists, tables.

Depth is bounded by ``documents.containers.archives``, so the walk may call itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.markup.composing import Composer
from wsisdesk.documents.markup.table_rows import RowState, TableState
from wsisdesk.documents.odt.inline import PARAGRAPHS, InlineWriter
from wsisdesk.documents.odt.namespaces import q
from wsisdesk.documents.odt.numbering import LEVELS, ListPlace, number_of
from wsisdesk.documents.source import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from wsisdesk.documents.odt.views import Reading

_CONTAINERS = frozenset(map(q, (
    "office:text", "text:section", "text:table-of-content", "text:index-body",
    "text:index-title", "text:illustration-index", "text:table-index", "text:object-index",
    "text:user-index", "text:alphabetical-index", "text:bibliography", "text:note-body",
    "text:numbered-paragraph", "draw:text-box", "style:header", "style:header-first",
    "style:header-left", "style:footer", "style:footer-first", "style:footer-left",
)))  # fmt: skip
_MOST_REPEATS = 100


class Flow:
    """One flow of text: the body, a note, a header, a text box."""

    def __init__(self, reading: Reading) -> None:
        self.paragraphs: list[Paragraph] = []
        self._reading = reading
        self._styles = reading.styles
        self._composer = Composer()
        self._row: RowState | None = None
        self._label = ""
        self._inline = InlineWriter(reading, self._composer, self)

    def read(self, container: etree._Element, place: ListPlace | None = None) -> None:
        """Read what a container holds."""
        for child in container:
            self.block(child, place)

    def read_paragraphs(self, container: etree._Element) -> list[Paragraph]:
        """Read a whole container and return its paragraphs."""
        self.read(container)
        self._finish_deferred()
        return self.paragraphs

    def block(self, element: etree._Element, place: ListPlace | None = None) -> None:
        """Read one block, in the list item it stands in."""
        tag = element.tag
        if tag in PARAGRAPHS:
            self._paragraph(element, place)
        elif tag == q("text:list"):
            self._list(element, place)
        elif tag == q("table:table"):
            self._table(element)
        elif tag in _CONTAINERS:
            self.read(element, place)
        else:
            self._inline.element(element)

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
            self._inline.hide(element)
            return
        if not self._reading.leaves_out():
            self._number(element, place, outline)
        marks = style.marks if not outline else frozenset()
        for kind in sorted(marks):
            self._composer.open_mark(kind)
        self._inline.content(element)
        for _ in marks:
            self._composer.close_mark()
        if self._reading.leaves_out():
            return  # the end of this paragraph was inserted: it runs on into the next
        self.end_paragraph(
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

    def end_paragraph(self, template: Paragraph) -> None:
        """End the paragraph being written; inside a cell, only its line."""
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
        boxes, self._inline.boxes[:] = list(self._inline.boxes), []
        for box in boxes:
            self.paragraphs += self.story(box)

    def count(self) -> int:
        """Return how many paragraphs have ended."""
        return len(self.paragraphs)

    def story(self, container: etree._Element) -> tuple[Paragraph, ...]:
        """Read a container as a flow of its own."""
        return tuple(Flow(self._reading).read_paragraphs(container))

    def _table(self, element: etree._Element) -> None:
        if self._row is not None:
            self._inner_table(element)
            return
        rtl = self._styles.is_rtl(element.get(q("table:style-name")), "table")
        table = TableState(self._reading.found.tables, rtl=rtl or False)
        self._reading.found.tables += 1
        for row in _rows(element):
            self._read_row(row, table)

    def _inner_table(self, element: etree._Element) -> None:
        """Read a table that stands in a cell: a line a row."""
        for row in _rows(element):
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


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    """Yield the rows of a table, not those of tables in its cells."""
    for row in table.iter(q("table:table-row")):
        if next(row.iterancestors(q("table:table"))) is table:
            yield row
