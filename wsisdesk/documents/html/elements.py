"""What the elements of HTML mean for text: which are blocks, which are marks, which are no text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.model import MarkKind

if TYPE_CHECKING:
    from lxml import etree

    from wsisdesk.documents.html.styles import Style

BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu",
    "nav", "ol", "p", "pre", "section", "summary", "table", "caption", "tbody", "td", "tfoot",
    "th", "thead", "tr", "ul",
})  # fmt: skip
LISTS = frozenset({"ol", "ul", "menu", "dir"})
SKIPPED = frozenset({
    "script", "style", "template", "noscript", "head", "object", "embed", "iframe", "frame",
    "frameset", "noframes", "svg", "canvas", "audio", "video", "map", "datalist", "select",
    "option", "button", "input", "xml", "title", "meta", "link", "base",
})  # fmt: skip
_MARKS = {
    "b": MarkKind.BOLD, "strong": MarkKind.BOLD,
    "i": MarkKind.ITALIC, "em": MarkKind.ITALIC, "cite": MarkKind.ITALIC, "dfn": MarkKind.ITALIC,
    "var": MarkKind.ITALIC,
    "u": MarkKind.UNDERLINE, "ins": MarkKind.UNDERLINE,
    "s": MarkKind.STRIKE, "strike": MarkKind.STRIKE, "del": MarkKind.STRIKE,
    "sup": MarkKind.SUPERSCRIPT, "sub": MarkKind.SUBSCRIPT,
}  # fmt: skip
_BOLD_WEIGHT = 600
_RUNNING_ROLES = frozenset({"navigation", "banner", "contentinfo"})
_RUNNING_TITLES = ("header", "footer")  # so LibreOffice exports them
_INLINE_DISPLAYS = ("inline", "contents", "ruby")
_BLOCK_DISPLAYS = ("block", "list-item", "table", "flex", "grid", "flow-root")


def text_of(element: etree._Element) -> str:
    """Return all text inside an element, as it stands."""
    return "".join(map(str, element.itertext()))


def is_block(element: etree._Element, style: Style) -> bool:
    """Tell whether an element begins and ends a paragraph."""
    display = style.get("display", "")
    if display.startswith(_INLINE_DISPLAYS):
        return False
    return display.startswith(_BLOCK_DISPLAYS) or element.tag in BLOCKS


def is_hidden(element: etree._Element, style: Style) -> bool:
    """Tell whether a browser would not show an element. Where it shows nothing, it is not read."""
    return (
        element.get("hidden") is not None
        or style.get("display") == "none"
        or style.get("visibility") in ("hidden", "collapse")
        or style.get("mso-hide") == "all"
    )


def is_running(element: etree._Element) -> bool:
    """Tell whether an element belongs to the site or the page, not to the document's text."""
    parent = element.getparent()
    return (
        element.tag == "nav"
        or (element.get("role") or "") in _RUNNING_ROLES
        or (element.tag == "footer" and parent is not None and parent.tag == "body")
        or (element.tag == "div" and element.get("title") in _RUNNING_TITLES)
    )


def marks_of(element: etree._Element, style: Style) -> set[MarkKind]:
    """Return how an element sets its text, by its name and its style."""
    marks = {_MARKS[element.tag]} if element.tag in _MARKS else set()
    _decide(marks, MarkKind.BOLD, _is_bold(style.get("font-weight", "")))
    _decide(marks, MarkKind.ITALIC, _is_italic(style.get("font-style", "")))
    lines = style.get("text-decoration", "") + style.get("text-decoration-line", "")
    if "underline" in lines:
        marks.add(MarkKind.UNDERLINE)
    if "line-through" in lines:
        marks.add(MarkKind.STRIKE)
    raised = style.get("vertical-align")
    if raised == "super" and element.tag not in BLOCKS:
        marks.add(MarkKind.SUPERSCRIPT)
    if raised == "sub" and element.tag not in BLOCKS:
        marks.add(MarkKind.SUBSCRIPT)
    return marks


def direction_of(element: etree._Element, style: Style) -> bool | None:
    """Return whether an element declares its text to run from right to left; None if neither."""
    declared = (element.get("dir") or "").strip().lower() or style.get("direction", "")
    return {"rtl": True, "ltr": False}.get(declared)


def is_centred(element: etree._Element, style: Style) -> bool | None:
    """Return whether an element centres its text; None if it does not say."""
    declared = style.get("text-align") or (element.get("align") or "").lower()
    if element.tag == "center":
        return True
    return declared in ("center", "-webkit-center", "-moz-center") if declared else None


def heading_level(element: etree._Element) -> int:
    """Return the outline level of a heading, 0 for what is none."""
    tag = str(element.tag)
    if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
        return int(tag[1])
    level = element.get("aria-level") or "2"
    return int(level) if element.get("role") == "heading" and level in "123456789" else 0


def is_title(element: etree._Element) -> bool:
    """Tell whether an element is marked as the document's title (Pandoc, Word)."""
    return bool({"title", "MsoTitle"} & set((element.get("class") or "").split()))


def _decide(marks: set[MarkKind], kind: MarkKind, declared: bool | None) -> None:
    if declared is not None:
        (marks.add if declared else marks.discard)(kind)


def _is_bold(weight: str) -> bool | None:
    if weight in ("bold", "bolder"):
        return True
    if weight.isdigit():
        return int(weight[:4]) >= _BOLD_WEIGHT
    return False if weight in ("normal", "lighter") else None


def _is_italic(style: str) -> bool | None:
    return style.startswith(("italic", "oblique")) if style else None
