"""Finds footnotes in HTML: HTML knows links only, so a note is a link and a target that agree.

They agree if they are declared (DPUB-ARIA, EPUB), if they are named as Word, Pandoc, MediaWiki and
other exporters name them, or if the target links back to its short reference.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wsisdesk.documents.html.elements import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

_MARK = re.compile(r"[\s\[({]*(\d{1,4}[a-zA-Z]?|[ivxlc]{1,7}|[^\W\d_]|[*†‡§¶#]{1,4})[\s\])}/:.]*")
_NOTE_NAME = re.compile(
    r"(user-content-)?_?(ftn|fn|footnote|edn|en|endnote|note|cite_note)([-_:.][\w.:-]{0,40}?)?"
    r"[-_:.]?\d{1,5}([-_.]\d{1,5})?",
    re.IGNORECASE,
)
_REFERENCE_NAME = re.compile(r"ref(?!erences)", re.IGNORECASE)
_ROLES = ("role", "epub:type")
_REFERENCE_ROLES = frozenset({"doc-noteref", "noteref"})
_BODY_ROLES = frozenset({"doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote"})
_CONTAINERS = frozenset({"li", "p", "div", "aside", "dd", "td", "section", "blockquote"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CLIMB = 6  # levels from the target of a link to the paragraph it stands in


@dataclass(slots=True)
class Notes:
    """The notes of a document: their bodies, and the links that call them or lead back.

    Keys are elements. ``bodies`` gives the note's id and mark, ``calls`` likewise; ``links_back``
    are dropped from the text, being no text of the author.
    """

    bodies: dict[etree._Element, tuple[str, str]] = field(default_factory=dict)
    calls: dict[etree._Element, tuple[str, str]] = field(default_factory=dict)
    links_back: set[etree._Element] = field(default_factory=set)

    def leaves_text(self, element: etree._Element) -> bool:
        """Tell whether an element is no part of the running text."""
        return element in self.bodies or element in self.links_back


def find_notes(root: etree._Element) -> Notes:
    """Find all footnotes; what is in doubt stays an ordinary link. A note follows its call."""
    targets = _targets(root)
    notes = Notes()
    passed: set[etree._Element] = set()
    for element in root.iter("*"):
        passed.add(element)
        name = _fragment(element)
        target = targets.get(name)
        if target is not None and target not in passed and element not in notes.links_back:
            _add_note(notes, name, element, target)
    return notes


def _add_note(notes: Notes, name: str, link: etree._Element, target: etree._Element) -> None:
    """Take a link for the call of a note, if link and target agree."""
    mark = mark_of(link)
    body = _body(target) if mark else None
    if body is None or _contains(body, link) or not _agree(link, target, body, mark):
        return
    if notes.bodies.setdefault(body, (name, mark))[0] != name:
        return  # two notes in one paragraph: no body of their own
    notes.calls[link] = (name, mark)
    notes.links_back.update(_links_back(link, target, body, mark))


def mark_of(link: etree._Element) -> str:
    """Return the note mark that a link shows (``1``, ``a``, ``*``), empty if it is no mark."""
    match = _MARK.fullmatch(text_of(link))
    return match[1] if match else ""


def _targets(root: etree._Element) -> dict[str, etree._Element]:
    targets: dict[str, etree._Element] = {}
    for element in root.iter("*"):
        for name in (element.get("id"), element.get("name") if element.tag == "a" else None):
            if name:
                targets.setdefault(name, element)
    return targets


def _fragment(element: etree._Element) -> str:
    """Return the name inside the document that a link leads to, empty for what is none."""
    href = element.get("href") or "" if element.tag == "a" else ""
    return href[1:] if href.startswith("#") else ""


def _body(target: etree._Element) -> etree._Element | None:
    """Return the element that holds the whole note, given the target of its link."""
    holder: etree._Element | None = target
    for _ in range(_CLIMB):
        if holder is None or holder.tag in _CONTAINERS or holder.tag in _HEADINGS:
            break
        holder = holder.getparent()
    if holder is None or holder.tag not in _CONTAINERS:
        return None
    parent = holder.getparent()
    if holder is not target and parent is not None and _is_named_note(parent):
        return parent
    return holder


def _agree(link: etree._Element, target: etree._Element, body: etree._Element, mark: str) -> bool:
    if _roles(link) & _REFERENCE_ROLES or _roles(body) & _BODY_ROLES:
        return True
    name = _fragment(link)
    if _NOTE_NAME.fullmatch(name) and not _REFERENCE_NAME.search(name):
        return True
    if any(True for _ in _backward(link, body)):
        return True
    return target is not body and mark_of(target) == mark and not mark.isalpha()


def _links_back(
    link: etree._Element, target: etree._Element, body: etree._Element, mark: str
) -> Iterator[etree._Element]:
    yield from _backward(link, body)
    if target is not body and mark_of(target) == mark:
        yield target
    yield from _printed_mark(body, mark)


def _printed_mark(body: etree._Element, mark: str) -> Iterator[etree._Element]:
    """Yield the raised mark that a note begins with: the note's mark says it already."""
    first = body
    while len(first) and not (first.text or "").strip() and first.tag != "sup":
        first = first[0]
    if first.tag == "sup" and mark_of(first) == mark:
        yield first


def _backward(link: etree._Element, body: etree._Element) -> Iterator[etree._Element]:
    """Yield the links in the note that lead to its reference or what closely surrounds it."""
    names = set()
    holder: etree._Element | None = link
    for _ in range(3):
        if holder is not None:
            names |= {holder.get("id"), holder.get("name")}
            holder = holder.getparent()
    names -= {None, ""}
    yield from (other for other in body.iter("a") if _fragment(other) in names)


def _is_named_note(element: etree._Element) -> bool:
    if element.tag not in _CONTAINERS:
        return False
    named = _NOTE_NAME.fullmatch(element.get("id") or "")
    declared = "mso-element:footnote" in (element.get("style") or "").replace(" ", "")
    return bool(named) or (declared and "list" not in (element.get("style") or ""))


def _roles(element: etree._Element) -> set[str]:
    return {word for name in _ROLES for word in (element.get(name) or "").split()}


def _contains(body: etree._Element, link: etree._Element) -> bool:
    return any(ancestor is body for ancestor in link.iterancestors())
