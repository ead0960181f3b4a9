"""The page: A4, its margins, and the direction of its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.export.comparison.word.elements import add
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONG, _SHORT = 16838, 11906  # A4 in twentieths of a point
_MARGIN = 1418
_EDGE = 709


def add_section(
    body: _Element, language: str, *, margin: int = _MARGIN, wide: bool = False
) -> _Element:  # fmt: skip
    """Append the properties of the only section; returns them, for a footer.

    A ``wide`` page lies on its side.
    """
    section = add(body, "sectPr")
    if wide:
        add(section, "pgSz", w=str(_LONG), h=str(_SHORT), orient="landscape")
    else:
        add(section, "pgSz", w=str(_SHORT), h=str(_LONG))
    edges = dict.fromkeys(("top", "right", "bottom", "left"), str(margin))
    add(section, "pgMar", **edges, header=str(_EDGE), footer=str(_EDGE), gutter="0")
    if is_rtl(language):
        add(section, "bidi")
    return section


def text_width(margin: int = _MARGIN, *, wide: bool = False) -> int:
    """Return the width between the margins, in twentieths of a point."""
    return (_LONG if wide else _SHORT) - 2 * margin
