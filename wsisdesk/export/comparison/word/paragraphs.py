"""Paragraphs: how they are laid out, what became of their marks, where comments stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.model import BlockKind
from wsisdesk.export.comparison.word.elements import add
from wsisdesk.export.comparison.word.faces import Face, add_language
from wsisdesk.export.comparison.word.stretches import Fate
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from lxml.etree import _Element

    from wsisdesk.documents.model import Block
    from wsisdesk.export.comparison.word.elements import Revisions

_STYLES = {
    BlockKind.TITLE: "Title",
    BlockKind.LEAD: "LeadPhrase",
    BlockKind.FOOTNOTE: "FootnoteText",
    BlockKind.ROW: "TableText",
}
_DEEPEST_HEADING = 3
_STEP = 567  # twentieths of a point: one centimetre
_LETTER = 130  # room for one letter of a label
_GAP = 170
_WIDEST_LABEL = 1985


def add_paragraph(parent: _Element, block: Block, language: str, label: int = 0) -> _Element:
    """Append an empty paragraph that is laid out as the block is.

    ``label`` is the length of what is printed in front, the old label and the new one together.
    """
    paragraph = add(parent, "p")
    properties = add(paragraph, "pPr")
    own = block.language or language
    add(properties, "pStyle", val=_style(block))
    if is_rtl(own):
        add(properties, "bidi")
    if block.kind is not BlockKind.ROW:
        _add_indent(properties, block, label)
    if block.centred:
        add(properties, "jc", val="center")
    mark = add(properties, "rPr")
    if is_rtl(own):
        add(mark, "rtl")
    add_language(mark, Face(own, is_rtl(own)))
    return paragraph


def add_hanging_label(paragraph: _Element, label: int) -> None:
    """Hang what stands before the first tab of a paragraph, ``label`` letters, before its text."""
    hang = str(_hang(label))
    indent = paragraph.makeelement(w("ind"))
    indent.set(w("left"), hang)
    indent.set(w("hanging"), hang)
    paragraph[0].insert(len(paragraph[0]) - 1, indent)


def track_mark(paragraph: _Element, fate: Fate, revisions: Revisions) -> None:
    """Say what became of a paragraph's mark: one that goes joins the paragraph with the next."""
    if fate is Fate.KEPT:
        return
    mark = paragraph[0][-1]
    revisions.add(mark, fate.value)
    mark.insert(0, mark[-1])


def _hang(label: int) -> int:
    """Return the room for a label of so many letters."""
    return min(max(_STEP, label * _LETTER + _GAP), _WIDEST_LABEL)


def _style(block: Block) -> str:
    if block.kind is BlockKind.HEADING:
        return f"Heading{min(max(block.level + 1, 1), _DEEPEST_HEADING)}"
    return _STYLES.get(block.kind, "Normal")


def _add_indent(properties: _Element, block: Block, label: int) -> None:
    """Hang the label before the text; deeper levels stand under the text they belong to."""
    inset = 0 if block.kind is BlockKind.HEADING else block.level * _STEP
    hang = 0
    if label and not block.centred:
        hang = _hang(label)
    if hang:
        add(properties, "ind", left=str(inset + hang), hanging=str(hang))
    elif inset:
        add(properties, "ind", left=str(inset))
