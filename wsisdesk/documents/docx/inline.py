"""The contents of a paragraph: runs, hyperlinks, simple fields, equations, places of comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.docx.contents import contents
from wsisdesk.documents.docx.equations import EQUATIONS, write_equation
from wsisdesk.documents.docx.fields import hyperlink_target
from wsisdesk.documents.docx.namespaces import r, w
from wsisdesk.documents.docx.runs import RUN, RunReader
from wsisdesk.documents.docx.text_builder import TextBuilder

if TYPE_CHECKING:
    from lxml.etree import _Element

    from wsisdesk.documents.docx.story import Story

_HYPERLINK, _SIMPLE_FIELD, _COMMENT_START = w("hyperlink"), w("fldSimple"), w("commentRangeStart")
_RELATIONSHIP, _ANCHOR, _INSTRUCTION, _ID = r("id"), w("anchor"), w("instr"), w("id")


def read_inline(paragraph: _Element, style: str, story: Story) -> TextBuilder:
    """Read what stands in a paragraph of this style."""
    builder = TextBuilder()
    _InlineReader(story, RunReader(story, style, builder), builder).read(paragraph, "")
    return builder


class _InlineReader:
    def __init__(self, story: Story, runs: RunReader, builder: TextBuilder) -> None:
        self._story = story
        self._runs = runs
        self._builder = builder

    def read(self, container: _Element, link: str) -> None:
        """Read a container; ``link`` is the target of the hyperlink around it."""
        for child in contents(container, self._story.view):
            tag = child.tag
            if tag == RUN:
                self._runs.read(child, link)
            elif tag == _HYPERLINK:
                self.read(child, self._target(child) or link)
            elif tag == _SIMPLE_FIELD:
                self.read(child, hyperlink_target(child.get(_INSTRUCTION, "")) or link)
            elif tag in EQUATIONS:
                if not self._story.fields.hide_text:
                    write_equation(child, self._builder, self._story.view)
            elif tag == _COMMENT_START:
                self._builder.comments.append(child.get(_ID, ""))

    def _target(self, hyperlink: _Element) -> str:
        """Return where a hyperlink leads: an address, a bookmark of this file, or nowhere."""
        name, anchor = hyperlink.get(_RELATIONSHIP), hyperlink.get(_ANCHOR, "")
        address = ""
        if name is not None:
            link = self._story.part.relationships.get(name)
            if link is None:
                self._story.findings.lost_links += 1
            else:
                address = link.target
        return f"{address}#{anchor}" if anchor else address
