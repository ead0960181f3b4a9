"""Tracked changes: what belongs to the text as accepted, and to the text as rejected.

Insertions and deletions stand at runs, at paragraph marks (a mark that is gone joins two
paragraphs), at table rows and at cells. A changed paragraph keeps its former properties in
``pPrChange``: the rejected view numbers by them.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import w

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element


class View(Enum):
    """Which way the tracked changes are read."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


_ADDED = frozenset({w("ins"), w("moveTo")})
_REMOVED = frozenset({w("del"), w("moveFrom")})
_CELL_ADDED, _CELL_REMOVED = w("cellIns"), w("cellDel")

WRAPPERS = _ADDED | _REMOVED
GONE = {View.ACCEPTED: _REMOVED, View.REJECTED: _ADDED}

_CELL_GONE = {View.ACCEPTED: _CELL_REMOVED, View.REJECTED: _CELL_ADDED}
_TEXT_CHANGES = (*WRAPPERS, _CELL_ADDED, _CELL_REMOVED)
_PARAGRAPH_PROPERTIES, _RUN_PROPERTIES = w("pPr"), w("rPr")
_PARAGRAPH_CHANGE, _RUN_CHANGE = w("pPrChange"), w("rPrChange")
_ROW_PROPERTIES, _CELL_PROPERTIES = w("trPr"), w("tcPr")
_NUMBERING, _STYLE = w("numPr"), w("pStyle")


def mark_is_gone(properties: _Element | None, view: View) -> bool:
    """Tell whether this view lacks the mark of the paragraph that has these properties."""
    marks = None if properties is None else properties.find(_RUN_PROPERTIES)
    return marks is not None and _has_any(marks, GONE[view])


def row_is_gone(row: _Element, view: View) -> bool:
    """Tell whether this view lacks the table row."""
    properties = row.find(_ROW_PROPERTIES)
    return properties is not None and _has_any(properties, GONE[view])


def cell_is_gone(cell: _Element, view: View) -> bool:
    """Tell whether this view lacks the table cell."""
    properties = cell.find(_CELL_PROPERTIES)
    return properties is not None and properties.find(_CELL_GONE[view]) is not None


def paragraph_properties(paragraph: _Element, view: View) -> _Element | None:
    """Return the properties of a paragraph in this view: the former ones where rejected."""
    return _former(paragraph.find(_PARAGRAPH_PROPERTIES), _PARAGRAPH_CHANGE, view)


def run_properties(run: _Element, view: View) -> _Element | None:
    """Return the properties of a run in this view."""
    return _former(run.find(_RUN_PROPERTIES), _RUN_CHANGE, view)


def numbering_is_new(numbering: _Element | None, view: View) -> bool:
    """Tell whether the numbering itself was added by a change that this view rejects."""
    return numbering is not None and _has_any(numbering, GONE[view])


def count_changes(roots: Iterable[_Element]) -> int:
    """Count the tracked changes that touch text or numbering; mere formatting does not count."""
    count = 0
    for root in roots:
        count += sum(1 for _ in root.iter(*_TEXT_CHANGES))
        count += sum(_renumbers(change) for change in root.iter(_PARAGRAPH_CHANGE))
    return count


def _renumbers(change: _Element) -> bool:
    """Tell whether a change of paragraph properties may change what is printed in front."""
    now = change.getparent()
    before = change.find(_PARAGRAPH_PROPERTIES)
    return _numbering_key(now) != _numbering_key(before)


def _numbering_key(properties: _Element | None) -> tuple[str, ...]:
    if properties is None:
        return ()
    key: list[str] = []
    for name in (_STYLE, _NUMBERING):
        found = properties.find(name)
        elements = [] if found is None else [found, *found]
        key += [f"{element.tag}={element.get(w('val'))}" for element in elements]
    return tuple(key)


def _former(properties: _Element | None, change_name: str, view: View) -> _Element | None:
    if view is View.ACCEPTED or properties is None:
        return properties
    change = properties.find(change_name)
    if change is None:
        return properties
    return change.find(str(properties.tag))


def _has_any(parent: _Element, names: frozenset[str]) -> bool:
    return any(child.tag in names for child in parent)
