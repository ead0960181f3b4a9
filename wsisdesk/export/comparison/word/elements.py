"""Elements of WordprocessingML and the identifiers of what is tracked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from lxml import etree

from wsisdesk.documents.docx.namespaces import RELATIONSHIPS, WORD, w

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from lxml.etree import _Element

# Characters that XML 1.0 cannot hold, and the carriage return, which it does not keep.
UNWRITABLE = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAMES = {"w": WORD, "r": RELATIONSHIPS}


def root(name: str) -> _Element:
    """Return a new element that stands in no other yet."""
    return etree.Element(w(name), nsmap=_NAMES)


def add(parent: _Element, name: str, **attributes: str) -> _Element:
    """Append an element; attributes are in the namespace of Word (``val="1"``)."""
    element = etree.SubElement(parent, w(name))
    for attribute, value in attributes.items():
        element.set(w(attribute), value)
    return element


def writable(text: str) -> str:
    """Return text with the replacement character for what no XML file can hold."""
    return UNWRITABLE.sub("\ufffd", text)


def moment(date: datetime) -> str:
    """Return a date as Word writes those of changes and comments, to the second."""
    return f"{date:%Y-%m-%dT%H:%M:%S}Z"


@dataclass(frozen=True, slots=True)
class Revisions:
    """Who changed what and when; identifiers are unique in the package, as Word demands."""

    author: str
    date: datetime
    _ids: Iterator[int] = field(default_factory=lambda: count(1))

    def identifier(self) -> str:
        """Return an identifier that nothing else in the package has."""
        return str(next(self._ids))

    def add(self, parent: _Element, name: str) -> _Element:
        """Append an element that tracks a change: with identifier, author and date."""
        return add(parent, name, id=self.identifier(), author=self.author, date=moment(self.date))
