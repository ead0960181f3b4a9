"""The parts of a Word package and the relationships between them (Open Packaging Conventions).

Parts are found by relationship, never by name. External relationships are kept as targets of
links and are never followed.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import (
    PACKAGE_RELATIONSHIPS,
    w,
    without_strict_names,
)
from wsisdesk.errors import DamagedDocument, UnsupportedFormat

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element

    from wsisdesk.documents.containers.archives import Package

_MAIN_PART = "word/document.xml"
_RELATIONSHIP = f"{{{PACKAGE_RELATIONSHIPS}}}Relationship"


@dataclass(frozen=True, slots=True)
class Relationship:
    """A link of a part: ``kind`` is the last word of its type, ``target`` a part or an address."""

    kind: str
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class WordPart:
    """One XML part with its own relationships, by their identifiers."""

    root: _Element
    relationships: dict[str, Relationship] = field(default_factory=dict)


class WordPackage:
    """A Word package whose main part has been found: a document, or a template with its text."""

    def __init__(self, package: Package) -> None:
        """Find the main part; raises ``DamagedDocument`` or ``UnsupportedFormat`` without one."""
        self.path: Path = package.path
        self._package = package
        self._root_links = self._relationships("")
        name = self._main_name()
        main = self.part(name)
        if main is None:
            raise DamagedDocument(self.path, f"{name}: missing")
        if main.root.tag != w("document"):
            raise UnsupportedFormat(self.path, str(main.root.tag))
        self.main = main

    def has_macros(self) -> bool:
        """Tell whether the package carries a macro project. It is never run."""
        return any(name.casefold().endswith("vbaproject.bin") for name in self._package.names())

    def related(self, kind: str) -> WordPart | None:
        """Return the part that the main part names for a purpose (``styles``, ``settings`` …)."""
        return self._first(self.main.relationships, kind)

    def property_part(self) -> WordPart | None:
        """Return the part with the document's title and author."""
        return self._first(self._root_links, "core-properties")

    def part(self, name: str) -> WordPart | None:
        """Return a part by name, or None where the package lacks it."""
        root = self._package.xml(name)
        if root is None:
            return None
        return WordPart(without_strict_names(root), self._relationships(name))

    def _first(self, links: dict[str, Relationship], kind: str) -> WordPart | None:
        for link in links.values():
            if link.kind == kind and not link.external:
                found = self.part(link.target)
                if found is not None:
                    return found
        return None

    def _main_name(self) -> str:
        for link in self._root_links.values():
            if link.kind == "officeDocument" and not link.external:
                return link.target
        return _MAIN_PART

    def _relationships(self, name: str) -> dict[str, Relationship]:
        """Read the relationships of a part, or of the package itself for an empty name."""
        folder, file = posixpath.split(name)
        root = self._package.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        links: dict[str, Relationship] = {}
        for element in root.iter(_RELATIONSHIP) if root is not None else ():
            external = element.get("TargetMode") == "External"
            target = element.get("Target", "")
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = element.get("Type", "").rpartition("/")[2]
            # Strict packages write core properties and the like in camel case or with hyphens.
            kind = "core-properties" if kind == "coreProperties" else kind
            links[element.get("Id", "")] = Relationship(kind, target, external)
        return links
