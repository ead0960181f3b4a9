"""The block level: paragraphs, tables and boxes in reading order, paragraphs joined where due.

Two paragraphs are one where the mark between them is gone (deleted or not yet inserted), hidden,
or belongs to a dropped capital. What remains has the properties of the mark that remains, save
that a paragraph run on behind a hidden mark keeps its own: Word's style separator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.docx.contents import contents
from wsisdesk.documents.docx.equations import EQUATIONS, write_equation
from wsisdesk.documents.docx.inline import read_inline
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.docx.paragraphs import Item, ParagraphProperties
from wsisdesk.documents.docx.revisions import mark_is_gone
from wsisdesk.documents.docx.tables import read_rows
from wsisdesk.documents.docx.text_builder import TextBuilder

if TYPE_CHECKING:
    from lxml.etree import _Element

    from wsisdesk.documents.docx.story import Story

PARAGRAPH, TABLE = w("p"), w("tbl")
_FOREIGN = frozenset({w("altChunk"), w("subDoc")})
_SECTION, _FRAME, _DROPPED = w("sectPr"), w("framePr"), w("dropCap")


def read_flow(container: _Element, story: Story, *, in_cell: bool = False) -> list[Item]:
    """Read all blocks of a container; items that would show nothing are left out."""
    flow = _Flow(story, in_cell=in_cell)
    flow.walk(container)
    return flow.finish()


class _Flow:
    def __init__(self, story: Story, *, in_cell: bool) -> None:
        self._story = story
        self._in_cell = in_cell
        self._items: list[Item] = []
        self._open: TextBuilder | None = None  # waits for the paragraph it runs on into
        self._leader: ParagraphProperties | None = None  # whose properties then hold
        self._last: ParagraphProperties | None = None
        self._runs_on = False  # whether the mark of the last paragraph parts nothing

    def walk(self, container: _Element) -> None:
        for block in contents(container, self._story.view):
            if block.tag == PARAGRAPH:
                self._paragraph(block)
            elif block.tag == TABLE:
                self._close()
                self._table(block)
            elif block.tag in EQUATIONS:
                self._close()
                self._equation(block)
            elif block.tag in _FOREIGN:
                self._story.findings.skipped.append(str(block.tag).rpartition("}")[2])

    def finish(self) -> list[Item]:
        self._close()
        return self._items

    def _paragraph(self, paragraph: _Element) -> None:
        self._story.meter.step()
        properties = ParagraphProperties(paragraph, self._story)
        builder = read_inline(paragraph, properties.style, self._story)
        if self._open is not None:
            self._open.append(builder)
            builder = self._open
        self._open, self._last = builder, properties
        hidden = properties.mark_is_hidden()
        if hidden and self._leader is None and not builder.is_blank():
            self._leader = properties
        self._runs_on = (
            hidden
            or mark_is_gone(properties.own, self._story.view)
            or _is_dropped_capital(properties.own)
        )
        if not self._runs_on:
            self._close()
        self._end_section(properties.own)

    def _close(self) -> None:
        """Finish the paragraph that is open, if one is."""
        builder, properties = self._open, self._leader or self._last
        self._open = self._leader = self._last = None
        if builder is None or properties is None:
            return
        # One that ends in no mark and shows nothing is gone as a whole: it must not be counted.
        if not (self._runs_on and builder.is_blank()):
            self._add(properties.finish(builder))
        self._add_boxes(builder)

    def _add(self, item: Item) -> None:
        if not item.is_blank():
            self._items.append(item)

    def _add_boxes(self, builder: TextBuilder) -> None:
        for box in builder.boxes:
            if isinstance(box, str):
                words = TextBuilder()
                words.write(box)
                self._add(Item(words))
            else:
                self._items += read_flow(box, self._story.box(box), in_cell=self._in_cell)
        builder.boxes = []

    def _table(self, table: _Element) -> None:
        findings = self._story.findings
        index = findings.tables
        if not self._in_cell:
            findings.tables += 1
        self._items += read_rows(table, index, self._story, _read_cell)

    def _equation(self, equation: _Element) -> None:
        builder = TextBuilder()
        write_equation(equation, builder, self._story.view)
        self._add(Item(builder))

    def _end_section(self, properties: _Element | None) -> None:
        ends = properties is not None and properties.find(_SECTION) is not None
        if ends and self._story.calls is not None:
            self._story.calls.end_section()


def _read_cell(cell: _Element, story: Story) -> list[Item]:
    return read_flow(cell, story, in_cell=True)


def _is_dropped_capital(properties: _Element | None) -> bool:
    frame = None if properties is None else properties.find(_FRAME)
    return frame is not None and frame.get(_DROPPED, "none") != "none"
