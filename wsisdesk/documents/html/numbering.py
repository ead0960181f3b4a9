"""The labels that browsers print before list items, by the rules of HTML and CSS Counter Styles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.text.alphabets import (
    ABJAD,
    ARABIC_ALPHA,
    GREEK,
    LATIN,
    RUSSIAN,
    chinese,
    letters,
    roman,
)
from wsisdesk.text.digits import EUROPEAN, PERSIAN, arabic_indic

if TYPE_CHECKING:
    from lxml import etree

    from wsisdesk.documents.html.styles import Style

_TYPES = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman",
          "I": "upper-roman"}  # fmt: skip
_BULLETS = {"disc": "•", "circle": "◦", "square": "▪", "disclosure-open": "▾",
            "disclosure-closed": "▸"}  # fmt: skip
_BULLETS_BY_DEPTH = ("disc", "circle", "square")
_ALPHABETS = {
    "lower-alpha": LATIN, "lower-latin": LATIN,
    "upper-alpha": LATIN.upper(), "upper-latin": LATIN.upper(),
    "lower-russian": RUSSIAN, "upper-russian": RUSSIAN.upper(),
    "lower-greek": GREEK,
    "arabic-abjad": ABJAD, "arabic-alpha": ARABIC_ALPHA,
}  # fmt: skip
_CHINESE = frozenset({"cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal"})
_PERSIAN = str.maketrans(EUROPEAN, PERSIAN)
_LARGEST_ROMAN = 3999
_MOST_DIGITS = 9  # of a number in an attribute


@dataclass(slots=True)
class ListState:
    """A list being read: how it numbers, and the number of its next item."""

    style: str
    next: int
    step: int
    depth: int

    def label(self, item: etree._Element, own: Style) -> str:
        """Return the label of an item and count it; empty if none is printed."""
        value = _number(item.get("value"))
        if value is not None:
            self.next = value
        number, self.next = self.next, self.next + self.step
        return label(_declared_style(item, own) or self.style, number)


def open_list(element: etree._Element, own: Style, depth: int) -> ListState:
    """Begin a list (``ol``, ``ul``, ``menu``, ``dir``) that stands in ``depth`` others."""
    ordered = element.tag == "ol"
    default = "decimal" if ordered else _BULLETS_BY_DEPTH[min(depth, 2)]
    backwards = ordered and element.get("reversed") is not None
    first = len(element.findall("li")) if backwards else 1
    start = _number(element.get("start")) if ordered else None
    style = _declared_style(element, own) or default
    return ListState(style, first if start is None else start, -1 if backwards else 1, depth)


def label(style: str, number: int) -> str:
    """Write a number in a counter style, with its suffix. Unknown styles count as decimal."""
    if style == "none":
        return ""
    if style[:1] in "\"'":
        return style.strip("\"'").strip()
    if style in _BULLETS:
        return _BULLETS[style]
    if style in _CHINESE and 0 < number < 100:
        return f"{chinese(number)}、"
    return f"{_counter(style, number)}."


def _counter(style: str, number: int) -> str:
    if style in _ALPHABETS and number > 0:
        return letters(number, _ALPHABETS[style])
    if style in ("lower-roman", "upper-roman") and 0 < number <= _LARGEST_ROMAN:
        return roman(number).upper() if style == "upper-roman" else roman(number)
    if style == "arabic-indic":
        return arabic_indic(str(number))
    if style == "persian":
        return str(number).translate(_PERSIAN)
    if style == "decimal-leading-zero":
        return f"{number:02d}"
    return str(number)


def _declared_style(element: etree._Element, own: Style) -> str:
    """Return the counter style an element asks for, by CSS before its ``type`` attribute."""
    for name in ("list-style-type", "list-style"):
        for word in own.get(name, "").split():
            if word not in ("inside", "outside", "inherit", "initial") and "(" not in word:
                return word
    declared = element.get("type") or ""
    return _TYPES.get(declared, declared.lower() if declared.lower() in _BULLETS else "")


def _number(text: str | None) -> int | None:
    digits = (text or "").strip()
    sound = digits.lstrip("+-").isascii() and digits.lstrip("+-").isdigit()
    return int(digits) if sound and len(digits) <= _MOST_DIGITS else None
