"""Walks an HTML tree in document order and hands out its paragraphs.

The walk keeps a stack of its own: strangers' trees may be deeper than Python's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from lxml import etree

from wsisdesk.documents.html import elements
from wsisdesk.documents.html.layout import is_layout
from wsisdesk.documents.html.numbering import ListState, open_list
from wsisdesk.documents.markup.composing import Composer
from wsisdesk.documents.markup.table_rows import RowState, TableState
from wsisdesk.documents.model import MarkKind, Notice, NoticeKind
from wsisdesk.documents.source import Paragraph
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.documents.html.notes import Notes
    from wsisdesk.documents.html.styles import Style, StyleSheet
    from wsisdesk.progress import Progress

_WORD_LIST_LEVEL = re.compile(r"\blevel([1-9])\b")
_BETWEEN_REPORTS = 5000  # events
_QUOTES = "“”"


@dataclass(slots=True)
class Context:
    """What holds for the text inside an element: its own, or of the elements around it."""

    template: Paragraph
    block: bool = False
    kept: bool = False  # white space is text
    marks: int = 0  # opened by this element
    list: ListState | None = None
    table: TableState | None = None
    row: RowState | None = None
    cell: bool = False
    close: Callable[[], None] | None = None


@dataclass(slots=True)
class Findings:
    """What a walk has found beside the paragraphs."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    running: list[str] = field(default_factory=list)
    hidden: int = 0  # characters that a browser does not show
    lost_links: int = 0

    def notices(self) -> tuple[Notice, ...]:
        """Return what the user must be told."""
        counted = ((NoticeKind.HIDDEN_TEXT, self.hidden), (NoticeKind.LOST_LINK, self.lost_links))
        return tuple(Notice(kind, str(count)) for kind, count in counted if count)


class Walker:
    """One walk over one element and all it holds."""

    def __init__(self, sheet: StyleSheet, notes: Notes, tables: int = 0) -> None:
        self.findings = Findings()
        self.tables = tables  # numbers already given
        self._sheet = sheet
        self._notes = notes
        self._composer = Composer()
        self._stack = [Context(Paragraph(""))]
        self._labels: list[str] = []  # due at the next paragraph

    def walk(self, root: etree._Element, progress: Progress = silent) -> Findings:
        """Read everything inside ``root`` and return what was found."""
        total = 2 * sum(1 for _ in root.iter())
        events = etree.iterwalk(root, events=("start", "end"))
        for number, (event, element) in enumerate(events):
            if number % _BETWEEN_REPORTS == 0:
                progress(number, total)
            if event == "end":
                self._end(element, root)
                continue
            style = self._sheet.style_of(element)
            if element is not root and self._pass_over(element, style):
                events.skip_subtree()
                self._stack.append(Context(self._stack[-1].template, kept=self._stack[-1].kept))
            else:
                self._start(element, style)
        self._flush()
        return self.findings

    def _pass_over(self, element: etree._Element, style: Style) -> bool:
        """Deal with what is no text of its own; return whether it is to be left out."""
        if element in self._notes.calls:
            self._composer.call_note(*self._notes.calls[element])
            return True
        if element.tag in elements.SKIPPED or self._notes.leaves_text(element):
            return True
        if elements.is_running(element):
            self._keep_running(element)
            return True
        if elements.is_hidden(element, style):
            self.findings.hidden += len(elements.text_of(element).strip())
            return True
        return self._take_word_label(element, style)

    def _start(self, element: etree._Element, style: Style) -> None:
        around = self._stack[-1]
        context = Context(
            _template(element, style, around.template),
            block=elements.is_block(element, style),
            kept=_keeps_space(element, style, kept=around.kept),
            list=around.list,
            table=around.table,
            row=around.row,
        )
        if context.block:
            self._break(around)
        self._stack.append(context)
        self._enter(element, style, context)
        if element.text:
            self._write(element.text, context)

    def _enter(self, element: etree._Element, style: Style, context: Context) -> None:
        """Do what an element does beyond holding text."""
        if element.tag == "br":
            self._break_line(context)
        elif element.tag in elements.LISTS:
            depth = context.list.depth + 1 if context.list else 0
            context.list = open_list(element, style, depth)
        elif element.tag == "li":
            self._open_item(element, style, context)
        elif element.tag == "q":
            self._composer.write(_QUOTES[0])
            context.close = lambda: self._composer.write(_QUOTES[1])
        else:
            self._enter_table(element, context)
        self._open_marks(element, style, context)

    def _open_item(self, element: etree._Element, style: Style, context: Context) -> None:
        if context.list is None:
            return
        label = context.list.label(element, style)
        if label:
            self._labels.append(label)
        context.template = replace(context.template, level=context.list.depth)

    def _enter_table(self, element: etree._Element, context: Context) -> None:
        if element.tag == "table":
            context.table = context.row = None
            if not is_layout(element):
                self.tables += 1
                context.table = TableState(self.tables - 1, rtl=context.template.rtl or False)
        elif element.tag == "tr" and context.table is not None and context.row is None:
            context.row = context.table.open_row()
            context.close = lambda: self._close_row(element, context)
        elif element.tag in ("td", "th") and context.row is not None:
            self._open_cell(element, context.row)
            context.cell = True

    def _open_cell(self, element: etree._Element, row: RowState) -> None:
        self._fill_merged(row)
        if row.cells:
            self._composer.separate_cell()
        row.open_cell(
            self._composer.length,
            element.get("colspan"),
            element.get("rowspan"),
            header=element.tag == "th",
        )

    def _fill_merged(self, row: RowState) -> None:
        while row.continued_here():
            if row.cells:
                self._composer.separate_cell()
            row.continue_cell(self._composer.length)

    def _close_row(self, element: etree._Element, context: Context) -> None:
        row = context.row
        if row is None:
            return
        self._fill_merged(row)
        parent = element.getparent()
        header = parent is not None and parent.tag == "thead"
        table_row = row.finished(header=header)
        paragraph = self._composer.take(replace(context.template, row=table_row))
        if paragraph.text.strip("\t"):
            self.findings.paragraphs.append(paragraph)
        context.row = None

    def _open_marks(self, element: etree._Element, style: Style, context: Context) -> None:
        kinds = elements.marks_of(element, style) if not elements.heading_level(element) else set()
        for kind in sorted(kinds):
            self._composer.open_mark(kind)
            context.marks += 1
        target = _target(element)
        if target:
            self._composer.open_mark(MarkKind.LINK, target)
            context.marks += 1
        elif element.tag == "a" and element.get("href") == "":
            self.findings.lost_links += 1

    def _end(self, element: etree._Element, root: etree._Element) -> None:
        context = self._stack.pop()
        around = self._stack[-1]
        if context.cell and context.row is not None:
            self._composer.end_cell()
            context.row.close_cell(self._composer.length)
        elif context.block and element.tag != "tr":
            self._break(context)
        if context.close is not None:
            context.close()
        for _ in range(context.marks):
            self._composer.close_mark()
        if element is not root and element.tail:
            self._write(element.tail, around)

    def _write(self, text: str, context: Context) -> None:
        if context.row is not None and context.row.start is None:
            return  # between the cells of a row
        if self._labels and context.row is not None and text.strip():
            self._composer.write_kept(f"{' '.join(self._labels)} ")
            self._labels.clear()
        if not context.kept:
            self._composer.write(text)
            return
        for number, line in enumerate(text.replace("\r\n", "\n").split("\n")):
            if number:
                self._break(context)
            self._composer.write_kept(line)

    def _break(self, context: Context) -> None:
        """End a paragraph; inside a cell, only a line."""
        if context.row is None:
            self._flush(context)
        elif context.row.start is not None and self._composer.length > context.row.start:
            self._composer.break_line()

    def _break_line(self, context: Context) -> None:
        """Break the line; two breaks in a row are how old pages part paragraphs."""
        if self._composer.broken and context.row is None:
            self._flush(context)
        else:
            self._break(context) if context.row else self._composer.break_line()

    def _flush(self, context: Context | None = None) -> None:
        template = (context or self._stack[-1]).template
        paragraph = self._composer.take(template)
        if paragraph.text.strip(" \t\n") or paragraph.notes:
            label, self._labels = " ".join(self._labels), []
            self.findings.paragraphs.append(replace(paragraph, label=label))

    def _keep_running(self, element: etree._Element) -> None:
        text = " ".join(elements.text_of(element).split())
        if text:
            self.findings.running.append(text)

    def _take_word_label(self, element: etree._Element, style: Style) -> bool:
        """Take the label that Word writes out before an item of its lists."""
        if style.get("mso-list") != "ignore" or self._stack[-1].row is not None:
            return False
        label = elements.text_of(element).strip()
        if label:
            self._labels.append(label)
        return True


def _template(element: etree._Element, style: Style, around: Paragraph) -> Paragraph:
    """Return what holds for paragraphs inside an element, given what holds around it."""
    changes: dict[str, Any] = {}
    direction = elements.direction_of(element, style)
    if direction is not None:
        changes["rtl"] = direction
    centred = elements.is_centred(element, style)
    if centred is not None:
        changes["centred"] = centred
    language = element.get("lang")
    if language and element.tag not in ("html", "body"):  # these say what the source's is
        changes["language"] = language.partition("-")[0].lower()
    level = _WORD_LIST_LEVEL.search(style.get("mso-list", ""))
    if level:
        changes["level"] = int(level[1]) - 1
    if elements.is_title(element):
        changes |= {"title": True, "heading": 0}
    elif elements.heading_level(element):
        changes["heading"] = elements.heading_level(element)
    return replace(around, **changes) if changes else around


def _keeps_space(element: etree._Element, style: Style, *, kept: bool) -> bool:
    declared = style.get("white-space")
    if declared:
        return declared.startswith(("pre", "break-spaces"))
    return kept or element.tag in ("pre", "textarea", "listing", "xmp", "plaintext")


def _target(element: etree._Element) -> str:
    href = (element.get("href") or "").strip() if element.tag == "a" else ""
    return "" if href.startswith("#") or href.lower().startswith("javascript:") else href
