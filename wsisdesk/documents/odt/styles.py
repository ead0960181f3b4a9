"""Styles of OpenDocument: what a style's name says about text, through all its parents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.model import MarkKind
from wsisdesk.documents.odt.namespaces import q

if TYPE_CHECKING:
    from lxml import etree

_MOST_PARENTS = 50  # a chain of styles longer than this is a ring
_BOLD = frozenset({"bold", "600", "700", "800", "900"})


@dataclass(frozen=True, slots=True)
class TextStyle:
    """What a style says about characters."""

    marks: frozenset[MarkKind] = frozenset()
    hidden: bool = False
    language: str = ""


class Styles:
    """All styles of a document, by family and name."""

    def __init__(self, roots: list[etree._Element]) -> None:
        """Collect the styles of ``styles.xml`` and ``content.xml``, the latter winning."""
        self._styles: dict[tuple[str, str], etree._Element] = {}
        self.lists: dict[str, etree._Element] = {}
        self.outline: etree._Element | None = None
        for root in roots:
            for style in root.iter(q("style:style")):
                key = style.get(q("style:family")) or "", style.get(q("style:name")) or ""
                self._styles[key] = style
            for style in root.iter(q("text:list-style")):
                self.lists[style.get(q("style:name")) or ""] = style
            outline = root.find(f".//{q('text:outline-style')}")
            self.outline = self.outline if outline is None else outline

    def text(self, name: str | None, family: str) -> TextStyle:
        """Return how a style sets characters."""
        on: dict[MarkKind, bool] = {}
        hidden, language = False, ""
        for style in reversed(self._chain(family, name)):
            properties = style.find(q("style:text-properties"))
            if properties is None:
                continue
            on |= _declared_marks(properties)
            display = properties.get(q("text:display"))
            hidden = hidden if display is None else display == "none"
            language = properties.get(q("fo:language")) or language
        marks = frozenset(kind for kind, value in on.items() if value)
        return TextStyle(marks, hidden, "" if language in ("none", "zxx") else language)

    def is_centred(self, name: str | None) -> bool:
        """Tell whether a paragraph style centres."""
        return self._paragraph_property(name, "fo:text-align") == "center"

    def is_rtl(self, name: str | None, family: str = "paragraph") -> bool | None:
        """Return the direction a style declares, None if it follows the page."""
        kind = "style:table-properties" if family == "table" else "style:paragraph-properties"
        mode = self._property(name, family, kind, "style:writing-mode")
        return None if mode in ("", "page") else mode.startswith("rl")

    def is_title(self, name: str | None) -> bool:
        """Tell whether a paragraph style is, or descends from, the style named Title."""
        return any(
            style.get(q("style:name")) == "Title" for style in self._chain("paragraph", name)
        )

    def _paragraph_property(self, name: str | None, attribute: str) -> str:
        return self._property(name, "paragraph", "style:paragraph-properties", attribute)

    def _property(self, name: str | None, family: str, kind: str, attribute: str) -> str:
        for style in self._chain(family, name):
            properties = style.find(q(kind))
            value = None if properties is None else properties.get(q(attribute))
            if value is not None:
                return value
        return ""

    def _chain(self, family: str, name: str | None) -> list[etree._Element]:
        """List a style and its parents, the nearest first."""
        chain: list[etree._Element] = []
        while name and len(chain) < _MOST_PARENTS:
            style = self._styles.get((family, name))
            if style is None:
                break
            chain.append(style)
            name = style.get(q("style:parent-style-name"))
        return chain


def _declared_marks(properties: etree._Element) -> dict[MarkKind, bool]:
    """Return the marks that properties switch on or off; complex scripts have their own weight."""
    marks: dict[MarkKind, bool] = {}
    for attribute, kind in (
        ("fo:font-weight", MarkKind.BOLD),
        ("style:font-weight-complex", MarkKind.BOLD),
        ("fo:font-style", MarkKind.ITALIC),
        ("style:font-style-complex", MarkKind.ITALIC),
        ("style:text-underline-style", MarkKind.UNDERLINE),
        ("style:text-line-through-style", MarkKind.STRIKE),
    ):
        value = properties.get(q(attribute))
        if value is not None:
            on = value in _BOLD if kind is MarkKind.BOLD else value not in ("none", "normal")
            marks[kind] = on or (kind in marks and marks[kind])
    return marks | _raised(properties.get(q("style:text-position")))


def _raised(position: str | None) -> dict[MarkKind, bool]:
    if position is None:
        return {}
    shift = position.split()[0] if position.split() else ""
    lowered = shift == "sub" or shift.startswith("-")
    raised = not lowered and shift not in ("", "0%", "0")
    return {MarkKind.SUPERSCRIPT: raised, MarkKind.SUBSCRIPT: lowered}
