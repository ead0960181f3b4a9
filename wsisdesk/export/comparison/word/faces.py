"""How the text of a block is set: stretch by stretch, its direction and its marks."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Mark, MarkKind
from wsisdesk.export.comparison.word.elements import add
from wsisdesk.export.comparison.word.islands import islands
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from wsisdesk.documents.model import Block

_TAGS = {
    "ar": "ar-SA", "en": "en-GB", "es": "es-ES", "fa": "fa-IR", "fr": "fr-FR", "he": "he-IL",
    "ru": "ru-RU", "ur": "ur-PK", "zh": "zh-CN",
}  # fmt: skip
_RAISED = {MarkKind.SUPERSCRIPT: "superscript", MarkKind.SUBSCRIPT: "subscript"}
_SWITCHES = {
    MarkKind.BOLD: ("b", "bCs"),
    MarkKind.ITALIC: ("i", "iCs"),
    MarkKind.STRIKE: ("strike",),
}


@dataclass(frozen=True, slots=True)
class Face:
    """How a run is set: its language, whether it runs from the right, and its marks."""

    language: str
    rtl: bool
    marks: frozenset[MarkKind] = frozenset()


def language_tag(language: str) -> str:
    """Return the tag that Word uses for a language (ISO 639-1)."""
    return _TAGS.get(language, language)


def faces(block: Block, language: str) -> Iterator[tuple[int, int, Face]]:
    """Yield the spans of a block's text that are set in one way, in order and without gaps.

    ``language`` holds where the block names none.
    """
    own = block.language or language
    rtl = is_rtl(own)
    against = islands(block.text, rtl=rtl)
    edges = {0, len(block.text)}
    marked = (*block.marks, *_own_marks(block, rtl=rtl))
    for start, end in [*against, *((mark.start, mark.end) for mark in marked)]:
        edges |= {start, min(end, len(block.text))}
    places = sorted(edges)
    for start, end in pairwise(places):
        turned = any(first <= start < last for first, last in against)
        marks = {mark.kind for mark in marked if mark.start <= start < mark.end}
        yield start, end, Face(own, rtl != turned, frozenset(marks))


def _own_marks(block: Block, *, rtl: bool) -> Iterator[Mark]:
    """Yield how a block is set by its function: heading rows bold, an opening lead phrase apart.

    A lead phrase is in italics; Arabic ones are bold too, since Arabic letters have no italics.
    """
    if block.row is not None and block.row.header:
        yield Mark(0, len(block.text), MarkKind.BOLD)
    if block.lead_end:
        for kind in (MarkKind.ITALIC, MarkKind.BOLD)[: 1 + rtl]:
            yield Mark(0, block.lead_end, kind)


def label_faces(label: str, block: Block, language: str) -> Iterator[tuple[int, int, Face]]:
    """Yield the spans of a printed label that run in one direction."""
    own = block.language or language
    rtl = is_rtl(own)
    at = 0
    for start, end in islands(label, rtl=rtl):
        if at < start:
            yield at, start, Face(own, rtl)
        yield start, end, Face(own, not rtl)
        at = end
    if at < len(label):
        yield at, len(label), Face(own, rtl)


def add_run_properties(run: _Element, face: Face) -> None:
    """Write how a run is set, in the order the schema demands."""
    properties = add(run, "rPr")
    for kind, names in _SWITCHES.items():
        for name in names if kind in face.marks else ():
            add(properties, name)
    if MarkKind.UNDERLINE in face.marks:
        add(properties, "u", val="single")
    for kind, value in _RAISED.items():
        if kind in face.marks:
            add(properties, "vertAlign", val=value)
    if face.rtl:
        add(properties, "rtl")
    add_language(properties, face)


def add_language(properties: _Element, face: Face) -> None:
    """Write the language of a run where Word looks for it, which depends on the script."""
    tag = language_tag(face.language)
    if face.rtl and is_rtl(face.language):
        add(properties, "lang", bidi=tag)
    elif face.language == "zh":
        add(properties, "lang", eastAsia=tag)
    elif tag and not is_rtl(face.language):
        add(properties, "lang", val=tag)
