"""HTML elements as values, so that no text can break out of its place in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from wsisdesk.text.direction import is_rtl
from wsisdesk.text.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

    Child = str | _Element


def element(tag: str, *children: Child, **attributes: str) -> _Element:
    """Return an element; ``class_`` stands for ``class``, an empty attribute is left out.

    Characters that HTML cannot hold become U+FFFD.
    """
    made = etree.Element(tag)
    for name, value in attributes.items():
        if value:
            made.set(name.rstrip("_").replace("_", "-"), printable(value))
    return filled(made, children)


def filled(parent: _Element, children: Iterable[Child]) -> _Element:
    """Put texts and elements into ``parent``, behind what stands there, and return it."""
    for child in children:
        if not isinstance(child, str):
            parent.append(child)
        elif len(parent):
            parent[-1].tail = (parent[-1].tail or "") + printable(child)
        else:
            parent.text = (parent.text or "") + printable(child)
    return parent


def in_language(language: str) -> dict[str, str]:
    """Return the attributes that give text its language and direction."""
    return {"lang": language, "dir": "rtl" if is_rtl(language) else "ltr"}


def page(root: _Element) -> str:
    """Return a whole HTML document."""
    markup = etree.tostring(root, method="html", encoding="unicode")
    return f"<!doctype html>\n{markup}\n"
