"""Equations (Office mathematics) as a line of text: what is printed, in the order it is spoken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.formatting import PLAIN, RunFormat
from wsisdesk.documents.docx.namespaces import m
from wsisdesk.documents.docx.revisions import GONE, View
from wsisdesk.documents.model import MarkKind

if TYPE_CHECKING:
    from lxml.etree import _Element

    from wsisdesk.documents.docx.text_builder import TextBuilder

EQUATIONS = frozenset({m("oMath"), m("oMathPara")})
_TEXT, _VALUE = m("t"), m("val")
_FRACTION, _NUMERATOR, _DENOMINATOR = m("f"), m("num"), m("den")
_DELIMITED, _ARGUMENT = m("d"), m("e")
_RAISED, _LOWERED = m("sup"), m("sub")
_OPERATOR, _ROOT = m("nary"), m("rad")
_DEFAULT_OPERATOR = "∫"


def write_equation(element: _Element, builder: TextBuilder, view: View) -> None:
    """Write an equation's text; raised and lowered parts are marked so."""
    _Writer(builder, view).write(element, PLAIN)


class _Writer:
    def __init__(self, builder: TextBuilder, view: View) -> None:
        self._builder = builder
        self._view = view

    def write(self, element: _Element, style: RunFormat) -> None:
        """Write one element and what it holds."""
        tag = element.tag
        if tag in GONE[self._view]:
            return
        if tag == _TEXT:
            self._builder.write(element.text or "", style)
        elif tag == _FRACTION:
            self._parts(element, [_NUMERATOR, _DENOMINATOR], "/", style)
        elif tag == _DELIMITED:
            self._delimited(element, style)
        else:
            self._plain(element, style)

    def _plain(self, element: _Element, style: RunFormat) -> None:
        if element.tag == _OPERATOR:
            self._builder.write(_property(element, "chr", _DEFAULT_OPERATOR), style)
        elif element.tag == _ROOT:
            self._builder.write("√", style)
        elif element.tag == _RAISED:
            style = replace(style, marks=frozenset({MarkKind.SUPERSCRIPT}))
        elif element.tag == _LOWERED:
            style = replace(style, marks=frozenset({MarkKind.SUBSCRIPT}))
        for child in element:
            self.write(child, style)

    def _delimited(self, element: _Element, style: RunFormat) -> None:
        self._builder.write(_property(element, "begChr", "("), style)
        self._parts(element, [_ARGUMENT], _property(element, "sepChr", "|"), style)
        self._builder.write(_property(element, "endChr", ")"), style)

    def _parts(self, element: _Element, names: list[str], separator: str, style: RunFormat) -> None:
        parts = [child for child in element if child.tag in names]
        for index, part in enumerate(parts):
            if index:
                self._builder.write(separator, style)
            self.write(part, style)


def _property(element: _Element, name: str, default: str) -> str:
    """Return the character that an element's own properties name."""
    local = str(element.tag).rpartition("}")[2]
    found = element.find(f"{m(local + 'Pr')}/{m(name)}")
    return default if found is None else found.get(_VALUE, "")
