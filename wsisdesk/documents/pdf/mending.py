"""Sets right, before any page is read, what the fonts of a PDF say of their glyphs.

Producers give the text of several glyphs to one of them (a letter and the mark upon it), and none
to others. What the font program itself knows settles most of that. A glyph that stays without a
text gets one that says so: otherwise its bare number would be taken for a character.
"""

from __future__ import annotations

import array
import struct
import sys
import unicodedata
from typing import TYPE_CHECKING, Any

import pikepdf

from wsisdesk.documents.pdf.embedded import FAULTS, EmbeddedFont
from wsisdesk.documents.pdf.tounicode import ToUnicode, parsed, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

UNREADABLE = "\ue000"  # private use: read as what could not be read
_EMPTY = ("", "\x00", "\ufffd", "\uffff")
_LARGEST = 30_000_000  # bytes of a font program: more is no font


def mend(document: pikepdf.Pdf, fonts: Iterable[pikepdf.Dictionary]) -> bool:
    """Give fonts better maps where theirs leave something open; tell whether any got one."""
    found = False
    for font in fonts:
        mapping = _mended(font)
        if mapping is not None:
            font["/ToUnicode"] = document.make_stream(written(mapping))
            found = True
    return found


def _mended(font: pikepdf.Dictionary) -> ToUnicode | None:
    """Return the map a font should have; None if its own is good, or as good as can be."""
    try:
        mapping = _own_map(font)
        if mapping is None:
            return None
        if font.get("/Subtype") == "/Type0":
            return _composite(font, mapping)
        return None if "/Encoding" in font else _simple(font, mapping)
    except (*FAULTS, pikepdf.PdfError):
        return None  # a damaged font says nothing better


def _own_map(font: pikepdf.Dictionary) -> ToUnicode | None:
    stream = font.get("/ToUnicode")
    if isinstance(stream, pikepdf.Stream):
        return parsed(stream.read_bytes())
    return ToUnicode(2, {}) if stream is None and _is_unencoded(font) else None


def _is_unencoded(font: pikepdf.Dictionary) -> bool:
    """Tell whether nothing but a map can say what the codes of a font mean."""
    if font.get("/Subtype") != "/Type0":
        return False
    return str(font["/DescendantFonts"][0]["/CIDSystemInfo"]["/Ordering"]) == "Identity"


def _simple(font: pikepdf.Dictionary, mapping: ToUnicode) -> ToUnicode | None:
    """Name the codes of a simple font that its map leaves out; it has no others."""
    first, last = int(font["/FirstChar"]), int(font["/LastChar"])
    codes = range(max(first, 1), min(last, 0xFF) + 1)
    missing = [code for code in codes if mapping.texts.get(code, "") in _EMPTY]
    if not missing:
        return None
    return ToUnicode(mapping.width, mapping.texts | dict.fromkeys(missing, UNREADABLE))


def _composite(font: pikepdf.Dictionary, mapping: ToUnicode) -> ToUnicode | None:
    if str(font.get("/Encoding")) not in ("/Identity-H", "/Identity-V"):
        return None
    descendant = font["/DescendantFonts"][0]
    data = _program(descendant)
    if data is None:
        return None
    glyphs, own_codes = _glyphs(descendant, data)
    doubtful = {
        code: glyph
        for code, glyph in glyphs.items()
        if (code not in mapping.texts if own_codes else _is_doubtful(mapping.texts.get(code, "")))
    }
    if not doubtful:
        return None
    namer = _Namer(EmbeddedFont(data))
    named = {
        code: namer.text(glyph, mapping.texts.get(code, "")) for code, glyph in doubtful.items()
    }
    if all(mapping.texts.get(code) == text for code, text in named.items()):
        return None
    return ToUnicode(mapping.width, mapping.texts | named)


def _is_doubtful(text: str) -> bool:
    """Tell whether a glyph's text may not be its own: none, or a letter with marks."""
    if text in _EMPTY:
        return True
    return not text.isascii() and any(
        map(unicodedata.combining, unicodedata.normalize("NFD", text))
    )


def _program(descendant: Any) -> bytes | None:  # noqa: ANN401 - any object of a PDF
    """Return the TrueType program of a font, if it has one of sound size."""
    stream = descendant["/FontDescriptor"].get("/FontFile2")
    if not isinstance(stream, pikepdf.Stream):
        return None
    data = stream.read_bytes()
    return data if len(data) <= _LARGEST else None


def _glyphs(descendant: Any, data: bytes) -> tuple[dict[int, int], bool]:  # noqa: ANN401
    """Return the glyphs that draw something by the codes that show them.

    Also, whether codes are not the numbers of the glyphs: a program that gives codes of their own
    has one for each text, so what it says of them is meant.
    """
    inked = _inked(data)
    table = descendant.get("/CIDToGIDMap")
    if not isinstance(table, pikepdf.Stream):
        return {glyph: glyph for glyph in inked}, False
    drawn = set(inked)
    numbers = enumerate(_numbers("H", table.read_bytes().rstrip(b"\0") + b"\0"))
    return {code: glyph for code, glyph in numbers if glyph in drawn}, True


def _inked(data: bytes) -> list[int]:
    """Return the glyphs of a TrueType program that have an outline, the first (none) left out."""
    count = struct.unpack_from(">H", data, 4)[0]
    tables = {
        tag: (offset, length)
        for tag, _, offset, length in struct.iter_unpack(">4sLLL", data[12 : 12 + 16 * count])
    }
    wide = struct.unpack_from(">h", data, tables[b"head"][0] + 50)[0]
    offset, length = tables[b"loca"]
    places = _numbers("L" if wide else "H", data[offset : offset + length])
    return [glyph for glyph in range(1, len(places) - 1) if places[glyph + 1] > places[glyph]]


def _numbers(kind: str, data: bytes) -> Sequence[int]:
    """Read big-endian numbers: ``H`` of two bytes, ``L`` of four."""
    numbers = array.array("H" if kind == "H" else "I")
    numbers.frombytes(data[: len(data) // numbers.itemsize * numbers.itemsize])
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers


class _Namer:
    """Says what the glyphs of one font stand for, each by itself."""

    def __init__(self, program: EmbeddedFont) -> None:
        self._program = program

    def text(self, glyph: int, given: str) -> str:
        """Return the text of a glyph to which the file gives ``given``."""
        own = self._program.text(glyph)
        if given in _EMPTY:
            return own or UNREADABLE
        letters = unicodedata.normalize("NFD", given)
        if all(map(unicodedata.combining, letters)):
            return given
        if self._program.is_mark(glyph):
            return own if unicodedata.combining(own[:1] or " ") else _marks_of(given) or given
        if own and letters.startswith(own):
            return own
        kept = "".join(letter for letter in letters if not self._drawn_apart(letter, glyph))
        return unicodedata.normalize("NFC", kept) if kept != letters else given

    def _drawn_apart(self, letter: str, glyph: int) -> bool:
        """Tell whether a mark has a glyph of its own, which is no part of this one."""
        if not unicodedata.combining(letter):
            return False
        mark = self._program.mark(letter)
        return mark is not None and not self._program.holds(glyph, mark)


def _marks_of(given: str) -> str:
    """Return the marks of a text as far as they are not part of its first letter."""
    whole = unicodedata.normalize("NFC", given)
    marks = [letter for letter in whole[1:] if unicodedata.combining(letter)]
    return "".join(marks) or "".join(
        filter(unicodedata.combining, unicodedata.normalize("NFD", whole))
    )
