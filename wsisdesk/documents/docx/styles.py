"""The style sheet: what paragraph and character styles say, along the chains of ``basedOn``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.formatting import (
    SILENT,
    RunFormat,
    RunSettings,
    resolve,
    run_settings,
)
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.docx.values import child_number, child_value, is_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_STYLE, _STYLE_ID, _TYPE, _DEFAULT = w("style"), w("styleId"), w("type"), w("default")
_BASED_ON, _NAME, _RUN, _PARAGRAPH = w("basedOn"), w("name"), w("rPr"), w("pPr")
_NUMBERING, _NUMBER, _LEVEL = w("numPr"), w("numId"), w("ilvl")
_BIDI, _JUSTIFICATION, _OUTLINE = w("bidi"), w("jc"), w("outlineLvl")
_TABLE_PROPERTIES, _TABLE_BIDI = w("tblPr"), w("bidiVisual")
_LIST_NAME = re.compile(r"(?:enumlev|list(?: bullet| number| continue)?) ?([1-9])", re.IGNORECASE)
_HEADING_NAME = re.compile(r"heading ([1-9])", re.IGNORECASE)
_BODY_LEVEL = 9  # the outline level that is none


@dataclass(frozen=True, slots=True)
class ParagraphSettings:
    """What one place says about paragraphs; None where it is silent.

    ``heading`` counts from 1; ``depth``, from 0, is how far a style of list paragraphs is indented.
    """

    number: str | None = None
    level: int | None = None
    heading: int | None = None
    rtl: bool | None = None
    justification: str | None = None
    title: bool = False
    depth: int | None = None

    def over(self, base: ParagraphSettings) -> ParagraphSettings:
        """Return these settings with the gaps filled from ``base``."""
        return ParagraphSettings(
            number=base.number if self.number is None else self.number,
            level=base.level if self.level is None else self.level,
            heading=base.heading if self.heading is None else self.heading,
            rtl=base.rtl if self.rtl is None else self.rtl,
            justification=self.justification or base.justification,
            title=self.title or base.title,
            depth=base.depth if self.depth is None else self.depth,
        )


SAYS_NOTHING = ParagraphSettings()


def paragraph_settings(properties: _Element | None) -> ParagraphSettings:
    """Read what a ``pPr`` says, apart from the style it names."""
    if properties is None:
        return SAYS_NOTHING
    numbering, bidi = properties.find(_NUMBERING), properties.find(_BIDI)
    outline = child_number(properties, _OUTLINE)
    return ParagraphSettings(
        number=child_value(numbering, _NUMBER),
        level=child_number(numbering, _LEVEL),
        heading=None if outline is None else (outline + 1) % (_BODY_LEVEL + 1),
        rtl=None if bidi is None else is_on(bidi),
        justification=child_value(properties, _JUSTIFICATION),
    )


class Styles:
    """The styles of one document. A missing style part is an empty sheet."""

    def __init__(self, root: _Element | None) -> None:
        self._styles: dict[str, _Element] = {}
        self._default = ""
        self._run_defaults = SILENT
        self._paragraph_defaults = SAYS_NOTHING
        self._paragraphs: dict[str, ParagraphSettings] = {}
        self._runs: dict[str, RunSettings] = {}
        self._formats: dict[tuple[str, str, RunSettings], RunFormat] = {}
        if root is not None:
            self._read(root)

    def _read(self, root: _Element) -> None:
        defaults = f"{w('docDefaults')}/"
        self._run_defaults = run_settings(root.find(f"{defaults}{w('rPrDefault')}/{_RUN}"))
        self._paragraph_defaults = paragraph_settings(
            root.find(f"{defaults}{w('pPrDefault')}/{_PARAGRAPH}")
        )
        for style in root.iterfind(_STYLE):
            name = style.get(_STYLE_ID, "")
            self._styles[name] = style
            if style.get(_TYPE) == "paragraph" and style.get(_DEFAULT) in ("1", "true", "on"):
                self._default = name

    def paragraph_style(self, named: str | None) -> str:
        """Return the style that governs a paragraph: the one it names, else the default one."""
        return named if named in self._styles and named is not None else self._default

    def name(self, style: str) -> str:
        """Return the name of a style, which unlike its identifier is never translated."""
        return child_value(self._styles.get(style), _NAME) or ""

    def paragraph(self, style: str) -> ParagraphSettings:
        """Return what a paragraph style says, with everything it inherits."""
        if style not in self._paragraphs:
            settings = SAYS_NOTHING
            for element in self._chain(style):
                settings = settings.over(_style_settings(element))
            self._paragraphs[style] = settings.over(self._paragraph_defaults)
        return self._paragraphs[style]

    def run(self, paragraph_style: str, run_style: str | None, direct: RunSettings) -> RunFormat:
        """Resolve how a run is set. The same combination is resolved only once."""
        key = (paragraph_style, run_style or "", direct)
        if key not in self._formats:
            self._formats[key] = resolve(
                self._run_defaults,
                self._run_settings(paragraph_style),
                self._run_settings(run_style or ""),
                direct,
            )
        return self._formats[key]

    def lineage(self, style: str) -> list[str]:
        """List the style and those it is based on, nearest first."""
        return [element.get(_STYLE_ID, "") for element in self._chain(style)]

    def numbering_of(self, style: str) -> str | None:
        """Return the number (``numId``) that a numbering style stands for."""
        element = self._styles.get(style)
        found = None if element is None else element.find(f"{_PARAGRAPH}/{_NUMBERING}")
        return child_value(found, _NUMBER)

    def table_is_rtl(self, style: str | None) -> bool:
        """Tell whether a table style lays its columns out from the right."""
        for element in self._chain(style or ""):
            found = element.find(f"{_TABLE_PROPERTIES}/{_TABLE_BIDI}")
            if found is not None:
                return is_on(found)
        return False

    def _run_settings(self, style: str) -> RunSettings:
        if style not in self._runs:
            settings = SILENT
            for element in self._chain(style):
                settings = settings.over(run_settings(element.find(_RUN)))
            self._runs[style] = settings
        return self._runs[style]

    def _chain(self, style: str) -> Iterator[_Element]:
        """Yield the style and its ancestors; a circle ends where it closes."""
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            yield self._styles[style]
            style = child_value(self._styles[style], _BASED_ON) or ""


def _style_settings(style: _Element) -> ParagraphSettings:
    """Read one style; headings, titles and list paragraphs are known by their English names."""
    settings = paragraph_settings(style.find(_PARAGRAPH))
    name = child_value(style, _NAME) or ""
    heading, listed = _HEADING_NAME.fullmatch(name), _LIST_NAME.fullmatch(name)
    named = ParagraphSettings(
        heading=int(heading[1]) if heading else None,
        title=name.casefold() == "title",
        depth=int(listed[1]) - 1 if listed else None,
    )
    return settings.over(named)
