"""PDF files with shaped Arabic, written glyph by glyph in the ways of different programs.

The letters are those of Amiri, which the program brings along; what the file says of its glyphs
is up to the test.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

import fontpkg
import pikepdf
import uharfbuzz
from fontTools import subset
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name

from wsisdesk.documents.pdf.tounicode import ToUnicode, written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

SIZE = 14.0
_UNITS = 1000


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: its number, the letters it stands for, its advance and offsets in em."""

    number: int
    letters: str
    advance: float
    across: float
    up: float


@cache
def _face() -> Any:  # noqa: ANN401 - uharfbuzz has no types
    path = str(fontpkg.path("Amiri", 400, "normal"))
    return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path))


def shaped(text: str, *, rtl: bool = True) -> list[Glyph]:
    """Return the glyphs of one run, from left to right; the first of a cluster has its letters."""
    face = _face()
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    uharfbuzz.shape(uharfbuzz.Font(face), buffer)
    found = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    starts = sorted({info.cluster for info, _ in found})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    scale = 1 / face.upem
    result: list[Glyph] = []
    seen: set[int] = set()
    for info, place in found[::-1] if rtl else found:  # letters before the marks upon them
        letters = "" if info.cluster in seen else text[info.cluster : ends[info.cluster]]
        seen.add(info.cluster)
        result.append(
            Glyph(info.codepoint, letters, place.x_advance * scale, place.x_offset * scale,
                  place.y_offset * scale)
        )  # fmt: skip
    return result[::-1] if rtl else result


@dataclass(slots=True)
class Sheet:
    """One page in the making: what is drawn, and what its font says of each glyph."""

    content: list[str] = field(default_factory=list)
    texts: dict[int, str] = field(default_factory=dict)
    widths: dict[int, float] = field(default_factory=dict)

    def run(
        self, text: str, x: float, y: float, *, rtl: bool = True,
        opening: str = "", closing: str = "", name: Callable[[Glyph], str] | None = None,
    ) -> float:  # fmt: skip
        """Draw a run whose right edge (left, if it runs from the left) is ``x``; return the other.

        ``name`` gives the text of a glyph; the first word on each glyph stands.
        """
        glyphs = shaped(text, rtl=rtl)
        width = SIZE * sum(glyph.advance for glyph in glyphs)
        pen = x - width if rtl else x
        end = pen if rtl else x + width
        self.content.append(f"{opening}BT /F {SIZE} Tf\n")
        for glyph in glyphs:
            self.widths[glyph.number] = glyph.advance
            self.texts.setdefault(glyph.number, name(glyph) if name else glyph.letters)
            left, height = pen + SIZE * glyph.across, y + SIZE * glyph.up
            self.content.append(f"1 0 0 1 {left:.3f} {height:.3f} Tm <{glyph.number:04X}> Tj\n")
            pen += SIZE * glyph.advance
        self.content.append(f"ET{closing}\n")
        return end

    def save(
        self, path: Path, texts: Mapping[int, str] | None = None, *, bare: bool = False
    ) -> Path:
        """Write the page as a file of its own; ``bare`` leaves the map of the font out."""
        document = pikepdf.new()
        page = document.add_blank_page(page_size=(420, 595))
        page.Contents = document.make_stream("".join(self.content).encode("latin-1"))
        font = self._font(document)
        if not bare:
            said = self.texts if texts is None else dict(texts)
            font.ToUnicode = document.make_stream(written(ToUnicode(2, said)))
        page.Resources = Dictionary(Font=Dictionary(F=document.make_indirect(font)))
        document.save(path)
        return path

    def _font(self, document: pikepdf.Pdf) -> pikepdf.Dictionary:
        descriptor = Dictionary(
            Type=Name.FontDescriptor, FontName=Name("/ABCDEE+Specimen"), Flags=4, ItalicAngle=0,
            FontBBox=Array([-500, -500, 1500, 1200]), Ascent=1100, Descent=-600, CapHeight=700,
            StemV=80, FontFile2=document.make_stream(self._program()),
        )  # fmt: skip
        widths = [item for number, width in sorted(self.widths.items())
                  for item in (number, Array([round(_UNITS * width)]))]  # fmt: skip
        descendant = Dictionary(
            Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/ABCDEE+Specimen"),
            CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
            FontDescriptor=document.make_indirect(descriptor), CIDToGIDMap=Name.Identity,
            W=Array(widths), DW=0,
        )  # fmt: skip
        return Dictionary(
            Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/ABCDEE+Specimen"),
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([document.make_indirect(descendant)]),
        )  # fmt: skip

    def _program(self) -> bytes:
        options = subset.Options(
            retain_gids=True, glyph_names=False, layout_features=[], notdef_outline=True
        )
        options.drop_tables += ["GSUB", "GPOS"]
        buffer = io.BytesIO()
        with TTFont(str(fontpkg.path("Amiri", 400, "normal")), lazy=True) as font:
            cutter = subset.Subsetter(options)
            cutter.populate(gids=sorted(self.widths))
            cutter.subset(font)
            font.save(buffer)
        return buffer.getvalue()
