"""The contents of runs: letters, tabs, breaks, symbols, note calls, field characters, drawings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.docx.contents import contents
from wsisdesk.documents.docx.drawings import diagram_lines, diagrams, text_boxes, word_art
from wsisdesk.documents.docx.fields import CHARACTER, form_value
from wsisdesk.documents.docx.formatting import PLAIN, run_settings
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.docx.note_calls import ENDNOTE, FOOTNOTE
from wsisdesk.documents.docx.revisions import View, run_properties
from wsisdesk.documents.docx.symbols import symbol
from wsisdesk.documents.docx.values import child_value
from wsisdesk.documents.symbol_fonts import printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from wsisdesk.documents.docx.story import Story
    from wsisdesk.documents.docx.text_builder import TextBuilder

RUN = w("r")
_TEXT, _DELETED_TEXT, _SYMBOL = w("t"), w("delText"), w("sym")
_RUN_STYLE, _ID, _TYPE = w("rStyle"), w("id"), w("type")
_CUSTOM_MARK, _RUBY_BASE = w("customMarkFollows"), w("rubyBase")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_LINE_ENDS = str.maketrans("\t\r\n", "   ")
_FIXED = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}


class RunReader:
    """Writes the runs of one paragraph into its builder."""

    def __init__(self, story: Story, paragraph_style: str, builder: TextBuilder) -> None:
        self._story = story
        self._paragraph_style = paragraph_style
        self._builder = builder
        self._format = PLAIN
        self._link = ""
        self._handlers = self._make_handlers()

    def _make_handlers(self) -> dict[str, Callable[[_Element], None]]:
        handlers: dict[str, Callable[[_Element], None]] = {
            _TEXT: self._text,
            _SYMBOL: lambda element: self._write(symbol(element)),
            w("br"): self._break,
            w("lastRenderedPageBreak"): lambda _: self._end_page(),
            w("footnoteReference"): lambda element: self._call(FOOTNOTE, element),
            w("endnoteReference"): lambda element: self._call(ENDNOTE, element),
            w("footnoteRef"): lambda _: self._builder.skip_space(),
            w("endnoteRef"): lambda _: self._builder.skip_space(),
            w("annotationRef"): lambda _: self._builder.skip_space(),
            w("commentReference"): self._comment,
            CHARACTER: self._field_character,
            w("instrText"): lambda element: self._story.fields.instruct(element.text or ""),
            w("ruby"): self._ruby,
            w("drawing"): self._drawing,
            w("pict"): self._drawing,
            w("object"): self._drawing,
        }
        if self._story.view is View.REJECTED:
            handlers[_DELETED_TEXT] = self._text
            handlers[w("delInstrText")] = handlers[w("instrText")]
        return handlers

    def read(self, run: _Element, link: str = "") -> None:
        """Write one run; ``link`` is the target of the hyperlink around it."""
        outer = self._format, self._link
        properties = run_properties(run, self._story.view)
        self._format = self._story.definitions.styles.run(
            self._paragraph_style, child_value(properties, _RUN_STYLE), run_settings(properties)
        )
        self._link = link
        for child in contents(run, self._story.view):
            tag = str(child.tag)
            if tag in self._handlers:
                self._handlers[tag](child)
            elif tag in _FIXED:
                self._write(_FIXED[tag])
            if _custom_mark(child) is not None:
                break  # the rest of the run is the mark of a note, already read
        self._format, self._link = outer

    def _write(self, text: str) -> None:
        if self._shows(text):
            self._builder.write(text, self._format, self._link or self._story.fields.target)

    def _shows(self, text: str = "") -> bool:
        """Tell whether what stands here is shown; remembers that there is hidden text."""
        if self._story.fields.hide_text:
            return False
        if self._format.hidden and text.strip():
            self._story.findings.hidden = True
        return not self._format.hidden

    def _text(self, element: _Element) -> None:
        self._write(printed(_own_text(element), self._format.font))

    def _break(self, element: _Element) -> None:
        kind = element.get(_TYPE)
        if kind == "page":
            self._end_page()
        if kind in ("page", "column"):
            self._builder.end_page()
        else:
            self._write("\n")

    def _end_page(self) -> None:
        if self._story.calls is not None:
            self._story.calls.end_page()

    def _call(self, kind: str, element: _Element) -> None:
        if self._story.calls is None or not self._shows():
            return
        note = self._story.calls.call(kind, element.get(_ID, ""), _custom_mark(element))
        if note is not None:
            self._builder.call_note(note.id, note.mark)

    def _comment(self, element: _Element) -> None:
        self._builder.comments.append(element.get(_ID, ""))

    def _field_character(self, element: _Element) -> None:
        self._write(form_value(element))
        self._story.fields.meet(element)

    def _ruby(self, element: _Element) -> None:
        base = element.find(_RUBY_BASE)
        for child in () if base is None else contents(base, self._story.view):
            if child.tag == RUN:
                self.read(child, self._link)

    def _drawing(self, element: _Element) -> None:
        if not self._shows():
            return
        self._builder.boxes += text_boxes(element)
        self._builder.boxes += word_art(element)
        for name in diagrams(element):
            link = self._story.part.relationships.get(name)
            data = None if link is None else self._story.definitions.package.part(link.target)
            if data is not None:
                self._builder.boxes += diagram_lines(data.root)


def _own_text(element: _Element) -> str:
    """Return the text of a ``w:t`` without what mere indentation of the XML has put around it."""
    text = element.text or ""
    if "\n" not in text and "\t" not in text and "\r" not in text:
        return text
    if element.get(_SPACE) != "preserve":
        text = text.strip(" \t\r\n")
    return text.translate(_LINE_ENDS)


def _custom_mark(call: _Element) -> str | None:
    """Return the mark that follows a note call in its run, if the call has one of its own."""
    if call.get(_CUSTOM_MARK) in (None, "0", "false", "off"):
        return None
    mark = ""
    for sibling in call.itersiblings():
        mark += symbol(sibling) if sibling.tag == _SYMBOL else ""
        mark += sibling.text or "" if sibling.tag in (_TEXT, _DELETED_TEXT) else ""
    return mark.strip() or None
