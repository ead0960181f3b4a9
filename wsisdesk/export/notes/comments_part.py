"""The comments of a Word file as a part of its package: those it has, and those that come."""

from __future__ import annotations

import posixpath
from datetime import datetime
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from lxml import etree

from wsisdesk.annotate.originals.word_body import related_part
from wsisdesk.documents.docx.namespaces import PACKAGE_RELATIONSHIPS, w
from wsisdesk.errors import DamagedDocument
from wsisdesk.export.comparison.word.elements import add, moment, root, writable
from wsisdesk.export.comparison.word.faces import Face, add_run_properties
from wsisdesk.export.comparison.word.runs import write_text
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from lxml.etree import _Element

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.documents.containers.archives import Package
    from wsisdesk.export.notes.remarks import Remark

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_ID = w("id")
_LONGEST_INITIALS = 9  # letters: more than that Word refuses


class CommentsPart:
    """The comments of a file: those it has and those that come."""

    def __init__(self, package: Package, main: str) -> None:
        self._package = package
        self._main = main
        self._name = related_part(package, main, "comments")
        existing = package.xml(self._name) if self._name else None
        self._is_new = existing is None
        if self._is_new:
            self._name = posixpath.join(posixpath.dirname(main), "comments.xml")
            while self._name in package:
                self._name = self._name.replace(".xml", "1.xml")
        self._root = root("comments") if existing is None else existing
        self._ids = {element.get(_ID, "") for element in self._root}
        self._next = max((int(one) for one in self._ids if one.isdecimal()), default=-1) + 1

    @property
    def next_id(self) -> str:
        """An identifier that no comment has yet."""
        return str(self._next)

    def add(self, note: Annotation, number: str, lines: tuple[Remark, ...]) -> None:
        """Write one comment, a paragraph for each line in the direction of its words."""
        self._next += 1
        author = writable(note.author) or "?"
        element = add(
            self._root, "comment", id=number, author=author,
            date=moment(datetime.fromisoformat(note.modified)),
            initials="".join(word[0] for word in author.split())[:_LONGEST_INITIALS],
        )  # fmt: skip
        for line, (text, language) in enumerate(lines):
            paragraph = add(element, "p")
            if is_rtl(language):
                add(add(paragraph, "pPr"), "bidi")
            if not line:
                add(add(paragraph, "r"), "annotationRef")
            run = add(paragraph, "r")
            add_run_properties(run, Face(language, is_rtl(language)))
            write_text(run, writable(text), deleted=False)

    def parts(self) -> dict[str, bytes]:
        """Return the parts that change, by name."""
        found = {self._name: serial(self._root)}
        if self._is_new:
            folder, file = posixpath.split(self._main)
            links = posixpath.join(folder, "_rels", f"{file}.rels")
            found[links] = self._related(links)
            found["[Content_Types].xml"] = self._typed()
        return found

    def _related(self, name: str) -> bytes:
        element = self._package.xml(name)
        if element is None:
            element = etree.Element(f"{{{PACKAGE_RELATIONSHIPS}}}Relationships")
        taken = {link.get("Id") for link in element}
        number = next(n for n in range(1, len(taken) + 2) if f"rIdNotes{n}" not in taken)
        link = etree.SubElement(element, f"{{{PACKAGE_RELATIONSHIPS}}}Relationship")
        link.set("Id", f"rIdNotes{number}")
        link.set("Type", RELATIONSHIP_TYPE.COMMENTS)
        link.set("Target", posixpath.relpath(self._name, posixpath.dirname(self._main)))
        return serial(element)

    def _typed(self) -> bytes:
        element = self._package.xml("[Content_Types].xml")
        if element is None:
            raise DamagedDocument(self._package.path, "[Content_Types].xml: missing")
        override = etree.SubElement(element, f"{{{_TYPES}}}Override")
        override.set("PartName", f"/{self._name}")
        override.set("ContentType", CONTENT_TYPE.WML_COMMENTS)
        return serial(element)


def serial(element: _Element) -> bytes:
    """Return an element as a part of a package."""
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)
