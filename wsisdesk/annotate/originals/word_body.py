"""The body of a Word file, letter by letter, as its reader goes through it.

Tracked changes count as accepted. Notes and text boxes are stories of their own and not part of it.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.annotate.originals.letters import Letters
from wsisdesk.documents.containers.archives import Package
from wsisdesk.documents.docx.contents import contents
from wsisdesk.documents.docx.namespaces import PACKAGE_RELATIONSHIPS, w
from wsisdesk.documents.docx.revisions import View
from wsisdesk.errors import UnsupportedFormat

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element

RUN, TEXT = w("r"), w("t")
RANGE_START, RANGE_END = w("commentRangeStart"), w("commentRangeEnd")
REFERENCE = w("commentReference")
_DOCUMENT, _BODY, _PARAGRAPH, _ID = w("document"), w("body"), w("p"), w("id")
_NESTED = frozenset({w("hyperlink"), w("fldSimple")})
_PARTS = frozenset({w("tbl"), w("tr"), w("tc")})
_RELATIONSHIP = f"{{{PACKAGE_RELATIONSHIPS}}}Relationship"


@dataclass(slots=True)
class WordBody:
    """The main part of a Word file: its tree, and each letter with the ``w:t`` it stands in.

    ``marks`` are the places of comments: the identifier and the number of the letter before which
    its range begins or behind which it ends.
    """

    name: str
    root: _Element
    text: list[str] = field(default_factory=list)
    elements: list[tuple[_Element, int]] = field(default_factory=list)
    ends: set[int] = field(default_factory=set)
    begun: dict[str, int] = field(default_factory=dict)
    ended: dict[str, int] = field(default_factory=dict)

    @property
    def letters(self) -> Letters:
        """The letters without white space."""
        return Letters("".join(self.text), frozenset(self.ends))


def read_body(path: Path) -> WordBody:
    """Read the body of a ``.docx`` file.

    Raises the errors of documents; ``UnsupportedFormat`` for the strict form of the format, which
    Word itself hardly writes.
    """
    with Package(path) as package:
        name = _main_part(package)
        root = package.xml(name)
    body = None if root is None or root.tag != _DOCUMENT else root.find(_BODY)
    if root is None or body is None:
        raise UnsupportedFormat(path, name)
    found = WordBody(name, root)
    _walk(body, found)
    return found


def related_part(package: Package, name: str, kind: str) -> str:
    """Return the name of the part that ``name`` relates to as ``kind``; empty if there is none."""
    folder, file = posixpath.split(name)
    root = package.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
    for link in root.iter(_RELATIONSHIP) if root is not None else ():
        if link.get("Type", "").rpartition("/")[2] == kind:
            target = posixpath.join("/", folder, link.get("Target", ""))
            return posixpath.normpath(target).lstrip("/")
    return ""


def _main_part(package: Package) -> str:
    return related_part(package, "", "officeDocument") or "word/document.xml"


def _walk(container: _Element, found: WordBody) -> None:
    for child in contents(container, View.ACCEPTED):
        if child.tag == _PARAGRAPH:
            _walk_inline(child, found)
            found.ends.add(len(found.text))
        elif child.tag in _PARTS:
            _walk(child, found)


def _walk_inline(container: _Element, found: WordBody) -> None:
    for child in contents(container, View.ACCEPTED):
        if child.tag == RUN:
            _read_run(child, found)
        elif child.tag in _NESTED:
            _walk_inline(child, found)
        elif child.tag == RANGE_START:
            found.begun.setdefault(child.get(_ID, ""), len(found.text))
        elif child.tag == RANGE_END:
            found.ended.setdefault(child.get(_ID, ""), len(found.text))


def _read_run(run: _Element, found: WordBody) -> None:
    for child in contents(run, View.ACCEPTED):
        if child.tag == TEXT:
            for offset, letter in _own_letters(child):
                found.text.append(letter)
                found.elements.append((child, offset))
        elif child.tag == REFERENCE:  # a comment without a range stands at its reference
            found.begun.setdefault(child.get(_ID, ""), len(found.text))
            found.ended.setdefault(child.get(_ID, ""), len(found.text))


def _own_letters(element: _Element) -> Iterator[tuple[int, str]]:
    for offset, letter in enumerate(element.text or ""):
        if not letter.isspace():
            yield offset, letter
