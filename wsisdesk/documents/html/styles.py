"""As much of CSS as text needs: is it shown, is it a block, centred, bold, numbered how.

Simple selectors only (``p``, ``.c1``, ``p.c1``, ``#x``): exporters write nothing else for these.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

_SELECTOR = re.compile(r"([a-zA-Z][\w-]*)?((?:\.[\w-]+)*)(?:#([\w-]+))?")
_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_MOST_RULES = 20_000
_USED = frozenset(
    {"display", "visibility", "font-weight", "font-style", "text-decoration", "vertical-align",
     "text-decoration-line", "text-align", "direction", "white-space", "list-style",
     "list-style-type", "mso-list", "mso-hide", "mso-element"}
)  # fmt: skip

Style = dict[str, str]


@dataclass(frozen=True, slots=True)
class _Rule:
    tag: str
    classes: frozenset[str]
    identifier: str
    weight: tuple[int, int, int, int]  # specificity, then order
    style: Style


class StyleSheet:
    """The rules of a document's ``<style>`` elements."""

    def __init__(self, texts: list[str]) -> None:
        self._rules: defaultdict[str, list[_Rule]] = defaultdict(list)
        self._count = 0
        for text in texts:
            for selectors, body in _blocks(_COMMENT.sub("", text)):
                self._add(selectors, declarations(body))

    def style_of(self, element: etree._Element) -> Style:
        """Return what the rules and the element's own ``style`` say, the latter last."""
        style: Style = {}
        rules = self._matching(element) if self._rules else ()
        for rule in sorted(rules, key=lambda rule: rule.weight):
            style |= rule.style
        own = element.get("style")
        return style | declarations(own) if own else style

    def _add(self, selectors: str, style: Style) -> None:
        for selector in selectors.split(",") if style else []:
            match = _SELECTOR.fullmatch(selector.strip())
            if match is None or not match[0] or self._count >= _MOST_RULES:
                continue
            self._count += 1
            tag, classes, identifier = match[1] or "", match[2].split(".")[1:], match[3] or ""
            weight = (bool(identifier), len(classes), bool(tag), self._count)
            key = f"#{identifier}" if identifier else f".{classes[0]}" if classes else tag.lower()
            rule = _Rule(tag.lower(), frozenset(classes), identifier, weight, style)
            self._rules[key].append(rule)

    def _matching(self, element: etree._Element) -> Iterator[_Rule]:
        classes = frozenset((element.get("class") or "").split())
        identifier = element.get("id") or ""
        for key in (f"#{identifier}", *(f".{name}" for name in classes), str(element.tag)):
            for rule in self._rules.get(key, ()):
                if (
                    rule.tag in ("", element.tag)
                    and rule.classes <= classes
                    and rule.identifier in ("", identifier)
                ):
                    yield rule


def declarations(body: str) -> Style:
    """Parse ``name: value; …`` and keep the properties that matter here."""
    style: Style = {}
    for declaration in body.split(";"):
        name, colon, value = declaration.partition(":")
        name = name.strip().lower()
        if colon and name in _USED:
            style[name] = value.replace("!important", "").strip().lower()
    return style


def _blocks(text: str) -> Iterator[tuple[str, str]]:
    """Yield selectors and body of every rule; what is meant for print alone is left out."""
    in_print = False
    for chunk in text.split("}"):
        head, brace, body = chunk.rpartition("{")
        if not brace:  # the end of a media block
            in_print = False
            continue
        media, _, selectors = head.rpartition("{")
        if "@media" in media:
            in_print = "print" in media and "screen" not in media
        if not in_print:
            yield selectors, body
