"""What the font programs inside a PDF tell of their glyphs: characters, names, marks, shapes.

Only fonts whose ToUnicode map leaves something open are looked into. They come from outside, so
whatever is wrong with one means that it tells nothing.
"""

from __future__ import annotations

import io
import logging
import struct
import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING, Any

from fontTools import agl
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont, TTLibError

if TYPE_CHECKING:
    from collections.abc import Mapping

FAULTS = (TTLibError, struct.error, ArithmeticError, AssertionError, AttributeError, LookupError,
          TypeError, ValueError, NotImplementedError, RecursionError, OSError)  # fmt: skip
_MARK_CLASS = 3  # of the table GDEF
_UNNAMED = ("glyph", "gid", "cid", ".notdef", "g")

Contour = tuple[tuple[float, float], ...]


class EmbeddedFont:
    """One font program; every question is answered with nothing where the program is silent."""

    def __init__(self, data: bytes) -> None:
        """Open the program; raises one of ``FAULTS`` if it is none."""
        logging.getLogger("fontTools").setLevel(logging.ERROR)  # cut fonts have much to warn of
        self._font: Any = TTFont(io.BytesIO(data), lazy=True)
        self._order: list[str] = self._font.getGlyphOrder()

    def text(self, glyph: int) -> str:
        """Return the character that the font itself has this glyph for, or what its name says."""
        if not 0 < glyph < len(self._order):
            return ""
        name = self._order[glyph]
        return self._characters.get(name) or _named(name)

    def is_mark(self, glyph: int) -> bool:
        """Tell whether a glyph is drawn upon others: by its class, character or lack of advance."""
        if not 0 < glyph < len(self._order):
            return False
        name = self._order[glyph]
        if name in self._classes:
            return self._classes[name] == _MARK_CLASS
        character = self._characters.get(name, "")
        if character:
            return unicodedata.combining(character) != 0
        return name in self._advances and self._advances[name][0] == 0

    def mark(self, character: str) -> int | None:
        """Return the glyph of a combining character, if the font has it as one."""
        return self._marks.get(character)

    def holds(self, glyph: int, part: int) -> bool:
        """Tell whether the outline of one glyph contains that of another, wherever it stands."""
        whole, shapes = self._contours(glyph), self._contours(part)
        return bool(shapes) and all(shape in whole for shape in shapes)

    @cached_property
    def _characters(self) -> Mapping[str, str]:
        try:
            table = self._font.getBestCmap() if "cmap" in self._font else None
        except FAULTS:
            return {}
        found: dict[str, str] = {}
        for code, name in sorted((table or {}).items()):
            if not 0xE000 <= code < 0xF900 or name not in found:
                found.setdefault(name, chr(code))
        return found

    @cached_property
    def _marks(self) -> dict[str, int]:
        numbers = {name: number for number, name in enumerate(self._order)}
        return {
            character: numbers[name]
            for name, character in self._characters.items()
            if unicodedata.combining(character) and name in numbers
        }

    @cached_property
    def _classes(self) -> Mapping[str, int]:
        try:
            return dict(self._font["GDEF"].table.GlyphClassDef.classDefs)
        except FAULTS:
            return {}

    @cached_property
    def _advances(self) -> Mapping[str, tuple[int, int]]:
        try:
            return dict(self._font["hmtx"].metrics)
        except FAULTS:
            return {}

    def _contours(self, glyph: int) -> set[Contour]:
        """Return the closed curves of a glyph, each moved to where it starts."""
        glyphs = self._font.getGlyphSet()
        pen = DecomposingRecordingPen(glyphs)
        try:
            glyphs[self._order[glyph]].draw(pen)
        except FAULTS:
            return set()
        contours: set[Contour] = set()
        points: list[tuple[float, float]] = []
        for operator, operands in pen.value:
            points += [point for point in operands if isinstance(point, tuple)]
            if operator in ("closePath", "endPath") and points:
                x, y = points[0]
                contours.add(tuple((px - x, py - y) for px, py in points))
                points = []
        return contours


def _named(name: str) -> str:
    """Return what a glyph's name says by the rules of Adobe; names made up by number say nothing.

    A name such as ``uni0628.init`` tells the letter and the form of it that is drawn.
    """
    if (
        name.startswith(_UNNAMED)
        and name.partition(".")[0].lstrip("abcdefghijklmnopqrstuvwxyz.").isdigit()
    ):
        return ""
    return str(agl.toUnicode(name))
