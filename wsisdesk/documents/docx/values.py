"""Values of WordprocessingML attributes: switches, whole numbers, names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import w

if TYPE_CHECKING:
    from lxml.etree import _Element

VAL = w("val")
_OFF = frozenset({"0", "false", "off"})


def is_on(element: _Element | None) -> bool:
    """Tell whether a switch is set: present and not switched off by its value."""
    return element is not None and element.get(VAL, "1") not in _OFF


def switch(parent: _Element | None, name: str) -> bool:
    """Tell whether the child ``name`` of ``parent`` is a switch that is set."""
    return parent is not None and is_on(parent.find(name))


def child_value(parent: _Element | None, name: str) -> str | None:
    """Return the value of the child ``name``, or None if there is no such child or value."""
    child = None if parent is None else parent.find(name)
    return None if child is None else child.get(VAL)


def child_number(parent: _Element | None, name: str) -> int | None:
    """Return the value of the child ``name`` as a whole number, or None."""
    return number(child_value(parent, name))


def number(text: str | None) -> int | None:
    """Read a whole number as Word does: anything else counts as not there."""
    try:
        return None if text is None else int(text)
    except ValueError:
        return None
