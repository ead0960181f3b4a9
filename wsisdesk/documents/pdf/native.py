"""Reading characters from PDFium's C interface into plain values.

A page holds thousands of characters, so the buffers are made once and what belongs to a whole text
object (font, size, direction) is asked once per object.
"""

from __future__ import annotations

import ctypes
import math
import re
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from wsisdesk.documents.pdf.characters import HINT, PLAIN, Character, Style
from wsisdesk.documents.pdf.frame import Frame
from wsisdesk.documents.pdf.glyphs import NO_BREAK_SPACE, readable

_FORCE_BOLD, _ITALIC = 1 << 18, 1 << 6
_BOLD_NAME = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_ITALIC_NAME = re.compile(r"italic|oblique", re.IGNORECASE)
_NAME_LENGTH = 256
_SPACE = 0x20
_NO_WIDTH = 0.01


# The address alone is needed, so the typed pointer that pypdfium2 would make is avoided.
_text_object_address = ctypes.CFUNCTYPE(ctypes.c_void_p, pdfium.FPDF_TEXTPAGE, ctypes.c_int)(
    ctypes.cast(pdfium.FPDFText_GetTextObject, ctypes.c_void_p).value or 0
)


@dataclass(frozen=True, slots=True)
class TextObject:
    """What all characters of one text object share; ``angle`` in degrees as displayed."""

    style: Style
    size: float
    angle: int


class CharacterSource:
    """The characters of one open text page, read one by one."""

    def __init__(self, text_page: Any, frame: Frame) -> None:  # noqa: ANN401
        self._raw = text_page.raw
        self._frame = frame
        self._numbers = (ctypes.c_double * 6)()
        width = ctypes.sizeof(ctypes.c_double)
        number = ctypes.POINTER(ctypes.c_double)
        self._references = [
            ctypes.cast(ctypes.byref(self._numbers, k * width), number) for k in range(6)
        ]
        self._loose = pdfium.FS_RECTF()
        self._loose_reference = ctypes.byref(self._loose)
        self._objects: dict[int, TextObject] = {}
        self.unmapped = 0
        self.drawn = 0

    def character(self, index: int, code: int) -> tuple[Character, int] | None:
        """Return a character and the angle it is drawn at, or None if it draws nothing."""
        raw = self._raw
        generated = pdfium.FPDFText_IsGenerated(raw, index) == 1
        if generated and code != _SPACE:
            return None
        left, right, bottom, top, x, y = self._references
        pdfium.FPDFText_GetCharBox(raw, index, left, right, bottom, top)
        pdfium.FPDFText_GetCharOrigin(raw, index, x, y)
        if not generated:
            self.drawn += 1
            self.unmapped += pdfium.FPDFText_HasUnicodeMapError(raw, index) == 1
        hint = generated or (code == _SPACE and self._numbers[1] - self._numbers[0] < _NO_WIDTH)
        text = HINT if hint else readable(code)
        if not text:
            return None
        pdfium.FPDFText_GetLooseCharBox(raw, index, self._loose_reference)
        shared = self._text_object(index)
        return self._place(text, index, code, shared), shared.angle

    def _text_object(self, index: int) -> TextObject:
        """Return what is known of the text object that draws character ``index``."""
        address = _text_object_address(self._raw, index) or 0
        known = self._objects.get(address)
        if known is None:
            known = self._objects[address] = self._describe(index)
        return known

    def _place(self, text: str, index: int, code: int, shared: TextObject) -> Character:
        left, right, bottom, top, x, y = self._numbers
        frame, loose = self._frame, self._loose
        if frame.turns:
            pen, baseline = frame.point(x, y)
            x0, y0, x1, y1 = frame.box(left, bottom, right, top)
            start, _, end, _ = frame.box(loose.left, loose.bottom, loose.right, loose.top)
        else:  # the usual case, without a call for each point
            pen, baseline = x - frame.left, frame.top - y
            x0, y0, x1, y1 = (
                left - frame.left,
                frame.top - top,
                right - frame.left,
                frame.top - bottom,
            )
            start, end = loose.left - frame.left, loose.right - frame.left
        return Character(
            text, pen, baseline, x0, y0, x1, y1, min(start, pen), end, shared.size, index,
            shared.style, joined=code == NO_BREAK_SPACE,
        )  # fmt: skip

    def _describe(self, index: int) -> TextObject:
        size = pdfium.FPDFText_GetFontSize(self._raw, index) or 10.0
        matrix = pdfium.FS_MATRIX()
        angle = 0
        if pdfium.FPDFText_GetMatrix(self._raw, index, ctypes.byref(matrix)):
            size = size * math.hypot(matrix.c, matrix.d) or size
            turned = math.degrees(math.atan2(matrix.b, matrix.a)) - 90 * self._frame.turns
            angle = round(turned) % 360
        return TextObject(self._style(index), size, angle)

    def _style(self, index: int) -> Style:
        buffer = ctypes.create_string_buffer(_NAME_LENGTH)
        flags = ctypes.c_int()
        if not pdfium.FPDFText_GetFontInfo(
            self._raw, index, buffer, _NAME_LENGTH, ctypes.byref(flags)
        ):
            return PLAIN
        name = buffer.value.decode("utf-8", "replace").rpartition("+")[2]
        return Style(
            name,
            bold=bool(flags.value & _FORCE_BOLD or _BOLD_NAME.search(name)),
            italic=bool(flags.value & _ITALIC or _ITALIC_NAME.search(name)),
        )


@dataclass(slots=True)
class PageText:
    """All characters of a page, in content order, apart by the angle they are drawn at."""

    upright: list[Character]
    slanted: dict[int, list[Character]]
    drawn: int
    unmapped: int


def read_characters(page: Any, frame: Frame, limit: int) -> PageText | None:  # noqa: ANN401
    """Read every character of an open page; None if it has more than ``limit``."""
    text_page = page.get_textpage()
    try:
        count = text_page.count_chars()
        if count > limit:
            return None
        return _read(CharacterSource(text_page, frame), text_page.raw, count)
    finally:
        text_page.close()


def _read(source: CharacterSource, raw: Any, count: int) -> PageText:  # noqa: ANN401
    result = PageText([], {}, 0, 0)
    high = 0
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(raw, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000 and high:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)
        high = 0
        found = source.character(index, code)
        if found is None:
            continue
        character, angle = found
        if 3 < angle < 357 and character.text != HINT:
            result.slanted.setdefault(angle, []).append(character)
        else:
            result.upright.append(character)
    result.drawn, result.unmapped = source.drawn, source.unmapped
    return result
