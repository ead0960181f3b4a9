"""The numbering part: which list a number stands for, and how each of its levels is printed.

A ``num`` points to an ``abstractNum``, which holds the levels or, through a numbering style, points
to another; a ``num`` may override single levels and the numbers they start from.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import ALTERNATE, CHOICE, w
from wsisdesk.documents.docx.values import VAL, child_number, child_value, number, switch

if TYPE_CHECKING:
    from lxml.etree import _Element

    from wsisdesk.documents.docx.styles import Styles

DEEPEST_LEVEL = 8
_ABSTRACT, _ABSTRACT_ID, _NUM, _NUM_ID = w("abstractNum"), w("abstractNumId"), w("num"), w("numId")
_LEVEL, _LEVEL_INDEX, _STYLE_LINK = w("lvl"), w("ilvl"), w("numStyleLink")
_OVERRIDE, _START_OVERRIDE = w("lvlOverride"), w("startOverride")
_FORMAT, _PATTERN = w("numFmt"), w("format")
_RUN, _FONTS, _VANISH = w("rPr"), w("rFonts"), w("vanish")
_PICTURE = w("lvlPicBulletId")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list. ``restart``: a level up to this one (from 1) restarts it; 0: none."""

    start: int = 1
    style: str = "decimal"
    pattern: str = ""  # of a custom format
    text: str = ""
    legal: bool = False
    restart: int | None = None
    linked_style: str = ""
    hidden: bool = False
    font: str = ""
    picture: bool = False

    def restarts_after(self, level: int) -> bool:
        """Tell whether a paragraph on the higher ``level`` (from 0) restarts this one."""
        return self.restart is None or level < self.restart


@dataclass(frozen=True, slots=True)
class NumberedList:
    """What a ``num`` stands for. Lists of one ``counter`` go on counting from each other."""

    num: str
    counter: str
    levels: dict[int, Level]
    restarts: frozenset[int] = frozenset()  # levels that start anew with this num

    def start(self, level: int) -> int:
        """Return the number that the level starts from."""
        found = self.levels.get(level)
        return 1 if found is None else found.start

    def level_of_style(self, style: str) -> int | None:
        """Return the level linked to a paragraph style, if one is."""
        for index, level in self.levels.items():
            if style and level.linked_style == style:
                return index
        return None


class Numbering:
    """All lists of a document, by the identifier that paragraphs name (``numId``)."""

    def __init__(self, root: _Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstracts: dict[str, _Element] = {}
        self._nums: dict[str, _Element] = {}
        self._lists: dict[str, NumberedList | None] = {}
        if root is not None:
            self._abstracts = {e.get(_ABSTRACT_ID, ""): e for e in root.iterfind(_ABSTRACT)}
            self._nums = {e.get(_NUM_ID, ""): e for e in root.iterfind(_NUM)}

    def get(self, num: str | None) -> NumberedList | None:
        """Return the list of a ``numId``; None where it is unknown or stands for no list."""
        if num is None or num == "0":
            return None
        if num not in self._lists:
            self._lists[num] = self._build(num)
        return self._lists[num]

    def _build(self, num: str) -> NumberedList | None:
        element = self._nums.get(num)
        counter = self._resolved_abstract(num)
        if element is None or counter is None:
            return None
        levels = {
            index: _read_level(level)
            for level in self._abstracts[counter].iterfind(_LEVEL)
            if (index := number(level.get(_LEVEL_INDEX))) is not None
        }
        restarts = set()
        for override in element.iterfind(_OVERRIDE):
            index = number(override.get(_LEVEL_INDEX)) or 0
            own = override.find(_LEVEL)
            if own is not None:
                levels[index] = _read_level(own)
            start = child_number(override, _START_OVERRIDE)
            if start is not None:
                levels[index] = replace(levels.get(index, Level()), start=start)
                restarts.add(index)
        return NumberedList(num, counter, levels, frozenset(restarts))

    def _resolved_abstract(self, num: str) -> str | None:
        """Follow a num to the abstract list with the levels, through numbering styles."""
        seen: set[str] = set()
        while num in self._nums and num not in seen:
            seen.add(num)
            name = child_value(self._nums[num], _ABSTRACT_ID)
            abstract = None if name is None else self._abstracts.get(name)
            if abstract is None:
                return None
            link = child_value(abstract, _STYLE_LINK)
            linked = None if link is None else self._styles.numbering_of(link)
            if linked is None or linked in seen:
                return name
            num = linked
        return None


def _read_level(element: _Element) -> Level:
    style, pattern = _read_format(element)
    properties = element.find(_RUN)
    fonts = None if properties is None else properties.find(_FONTS)
    start = child_number(element, w("start"))
    return Level(
        start=1 if start is None else start,
        style=style,
        pattern=pattern,
        text=child_value(element, w("lvlText")) or "",
        legal=switch(element, w("isLgl")),
        restart=child_number(element, w("lvlRestart")),
        linked_style=child_value(element, w("pStyle")) or "",
        hidden=switch(properties, _VANISH),
        font="" if fonts is None else fonts.get(w("ascii")) or fonts.get(w("hAnsi")) or "",
        picture=element.find(_PICTURE) is not None,
    )


def _read_format(element: _Element) -> tuple[str, str]:
    """Return the number format, and the pattern if it is a custom one (Word 2010 and later)."""
    custom = element.find(f"{ALTERNATE}/{CHOICE}/{_FORMAT}")
    found = custom if custom is not None else element.find(_FORMAT)
    if found is None:
        return "decimal", ""
    return found.get(VAL, "decimal"), found.get(_PATTERN, "")
