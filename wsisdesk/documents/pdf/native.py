"""Reading characters from PDFium's C interface into plain values.

A page holds thousands of characters, so the buffers are made once and what belongs to a whole text
object (font, size, direction) is asked once per object.
"""

from __future__ import annotations

import ctypes
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from wsisdesk.documents.pdf.calls import (
    address,
    get_box,
    get_font,
    get_font_size,
    get_loose_box,
    get_matrix,
    get_origin,
    get_text_object,
    get_unicode,
    has_no_unicode,
    is_generated,
)
from wsisdesk.documents.pdf.characters import HINT, PIECE, PLAIN, UNKNOWN, Character, Style
from wsisdesk.documents.pdf.glyphs import NO_BREAK_SPACE, readable
from wsisdesk.documents.pdf.replaced import place_replaced
from wsisdesk.documents.symbol_fonts import drawn

if TYPE_CHECKING:
    from wsisdesk.documents.pdf.frame import Frame

_FORCE_BOLD, _ITALIC = 1 << 18, 1 << 6
_BOLD_NAME = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_ITALIC_NAME = re.compile(r"italic|oblique", re.IGNORECASE)
_NAME_LENGTH = 256
_SPACE = 0x20
_MARKERS = 0xFEFF  # from here on: non-characters that PDFium uses as markers
_NO_WIDTH = 0.01
SAMPLE = 3  # one character in so many is asked whether it has a Unicode value


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
        self._text_page = address(text_page.raw)
        self._numbers = (ctypes.c_double * 6)()
        first = ctypes.addressof(self._numbers)
        self._addresses = [first + k * ctypes.sizeof(ctypes.c_double) for k in range(6)]
        self._loose = pdfium.FS_RECTF()
        self._loose_address = ctypes.addressof(self._loose)
        self._matrix = pdfium.FS_MATRIX()
        self._matrix_address = ctypes.addressof(self._matrix)
        self._objects: dict[int, TextObject] = {}
        self._styles: dict[int, Style] = {}
        self.unmapped = 0
        self.sampled = 0

    def character(self, index: int, code: int) -> tuple[Character, int, int] | None:
        """Return a character, the angle it is drawn at, and the text object it belongs to.

        None if it draws nothing.
        """
        page = self._text_page
        unsure = code <= _SPACE or code >= _MARKERS  # PDFium may have made this code up
        generated = unsure and is_generated(page, index) == 1
        if generated and code != _SPACE:
            return None
        text = readable(code)
        if not text:
            return None
        left, right, bottom, top, x, y = self._addresses
        get_box(page, index, left, right, bottom, top)
        get_origin(page, index, x, y)
        get_loose_box(page, index, self._loose_address)
        if not (generated or index % SAMPLE):
            self.sampled += 1
            self.unmapped += text != UNKNOWN and has_no_unicode(page, index) == 1
        handle = get_text_object(page, index) or 0
        shared = self._objects.get(handle)
        if shared is None:
            shared = self._describe(index, handle)
            if code != _SPACE:  # those that PDFium makes up have no matrix, so a false size
                self._objects[handle] = shared
        if text == UNKNOWN:
            text = drawn(code, shared.style.font) or text
        if code == _SPACE and (generated or self._numbers[1] - self._numbers[0] < _NO_WIDTH):
            text = HINT if generated or not handle else PIECE
        return self._place(text, index, code, shared), shared.angle, handle

    def _place(self, text: str, index: int, code: int, shared: TextObject) -> Character:
        left, right, bottom, top, x, y = self._numbers
        frame, loose = self._frame, self._loose
        if frame.turns:
            pen, baseline = frame.point(x, y)
            x0, y0, x1, y1 = frame.box(left, bottom, right, top)
            start, _, end, _ = frame.box(loose.left, loose.bottom, loose.right, loose.top)
        else:  # the usual case, without a call for each point
            across, down = frame.left, frame.top
            pen, baseline = x - across, down - y
            x0, y0, x1, y1 = left - across, down - top, right - across, down - bottom
            start, end = loose.left - across, loose.right - across
        return Character(
            text, pen, baseline, x0, y0, x1, y1, start if start < pen else pen, end, shared.size,
            index, shared.style, False, code == NO_BREAK_SPACE,
        )  # fmt: skip

    def _describe(self, index: int, handle: int) -> TextObject:
        size = get_font_size(self._text_page, index) or 10.0
        angle = 0
        if get_matrix(self._text_page, index, self._matrix_address):
            matrix = self._matrix
            a, b = matrix.a, matrix.b
            size = size * math.hypot(matrix.c, matrix.d) or size
            turned = math.degrees(math.atan2(b, a)) if b or a <= 0 else 0.0
            angle = round(turned - 90 * self._frame.turns) % 360
        return TextObject(self._style(index, handle), size, angle)

    def _style(self, index: int, handle: int) -> Style:
        if not handle:
            return PLAIN
        font = get_font(handle) or 0
        style = self._styles.get(font)
        if style is None:
            style = self._styles[font] = self._read_style(index)
        return style

    def _read_style(self, index: int) -> Style:
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
    """All characters of a page, in content order, apart by the angle they are drawn at.

    Of one character in ``SAMPLE`` was asked whether the file gives it a text; ``unmapped`` counts
    those that have none but pass for one.
    """

    upright: list[Character]
    slanted: dict[int, list[Character]]
    sampled: int
    unmapped: int


def read_characters(page: Any, frame: Frame, limit: int) -> PageText | None:  # noqa: ANN401
    """Read every character of an open page; None if it has more than ``limit``."""
    text_page = page.get_textpage()
    try:
        count = text_page.count_chars()
        if count > limit:
            return None
        text, owners = _read(CharacterSource(text_page, frame), address(text_page.raw), count)
        place_replaced(page, frame, text.upright, owners)
        return text
    finally:
        text_page.close()


def _read(source: CharacterSource, text_page: int, count: int) -> tuple[PageText, list[int]]:
    """Read the characters, and the text objects of those that stand upright."""
    result = PageText([], {}, 0, 0)
    owners: list[int] = []
    high = 0
    for index in range(count):
        code = get_unicode(text_page, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000 and high:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)
        high = 0
        found = source.character(index, code)
        if found is None:
            continue
        character, angle, owner = found
        if 3 < angle < 357 and character.text != HINT:
            result.slanted.setdefault(angle, []).append(character)
        else:
            result.upright.append(character)
            owners.append(owner)
    result.sampled, result.unmapped = source.sampled, source.unmapped
    return result, owners
