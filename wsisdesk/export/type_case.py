"""The fonts of exported pages, and which of them sets which language.

Amiri and Noto Serif come with the program. Neither has Chinese characters: those need a font of the
platform, looked for in the usual places.
"""

from __future__ import annotations

import atexit
import logging
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import fontpkg
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from fpdf.fonts import TTFFont

from wsisdesk.export.searchable_font import make_searchable
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from fpdf import FPDF

ARABIC, LATIN, CHINESE = "amiri", "noto-serif", "chinese"

_UPRIGHT, _BOLD = 400, 700
_NAMES = {ARABIC: "Amiri", LATIN: "Noto Serif"}
_CUT_LETTERS = (
    range(0x20, 0x180), range(0x218, 0x21C),  # Latin of the European languages
    range(0x300, 0x30D), range(0x1EA0, 0x1F00),  # its accents, Vietnamese
    range(0x384, 0x3CF), range(0x400, 0x460),  # Greek, Cyrillic
    range(0x2010, 0x2050), range(0x20A0, 0x20C0),  # dashes, quotation marks, currencies
    range(0x2116, 0x2123), range(0x2190, 0x2194), range(0x2212, 0x2213),  # №, arrows, minus
)  # fmt: skip
_CUT_FEATURES = ("kern", "mark", "ccmp", "locl")
_CHINESE_FILES = (
    "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSerifCJK-Regular.ttc",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/System/Library/Fonts/Supplemental/Songti.ttc",
    "/System/Library/Fonts/PingFang.ttc",
    "C:/Windows/Fonts/simsun.ttc",
    "C:/Windows/Fonts/msyh.ttc",
)


@dataclass(frozen=True, slots=True)
class Face:
    """How one language is set: its font, shaping script and direction."""

    family: str
    script: str
    rtl: bool


def face(language: str) -> Face:
    """Return the face for a language (ISO 639-1); unknown ones are set as Latin."""
    if is_rtl(language):
        return Face(ARABIC, "arab", rtl=True)
    if language == "zh" and chinese_file() is not None:
        return Face(CHINESE, "hani", rtl=False)
    return Face(LATIN, "cyrl" if language == "ru" else "latn", rtl=False)


def chinese_file() -> Path | None:
    """Return the platform's Chinese font file, or None where there is none."""
    return next((path for name in _CHINESE_FILES if (path := Path(name)).exists()), None)


def fill(pdf: FPDF, languages: set[str]) -> None:
    """Register the upright fonts a document in these languages needs, each other's fallback."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    fallback = [LATIN, ARABIC]
    add(pdf, LATIN, "")
    add(pdf, ARABIC, "")
    chinese = chinese_file()
    if "zh" in languages and chinese is not None:
        pdf.add_font(CHINESE, "", str(chinese), collection_font_number=2)
        fallback.append(CHINESE)
    pdf.set_fallback_fonts(fallback, exact_match=False)


def add(pdf: FPDF, family: str, style: str) -> None:
    """Register one style ("", "B", "I", "BI") of a family, once; Chinese has the upright only.

    Noto Serif is one variable font: cutting a bold out of it takes its time, so that happens only
    where a document needs it, once in the life of the program, and for common letters alone: the
    others stand upright among bold ones.
    """
    if family == CHINESE or f"{family}{style}" in pdf.fonts:
        return
    weight = _BOLD if "B" in style else _UPRIGHT
    path = fontpkg.path(_NAMES[family], weight, "italic" if "I" in style else "normal")
    if family == LATIN and weight != _UPRIGHT:
        path = _cut(path, weight)
    pdf.add_font(family, style, str(path))
    loaded = pdf.fonts[f"{family}{style}"]
    if isinstance(loaded, TTFFont):
        make_searchable(loaded)


@cache
def _cut(source: Path, weight: int) -> Path:
    """Cut one weight out of a variable font; the file lasts as long as the program runs."""
    with TTFont(source, recalcTimestamp=False, lazy=True) as font:
        wanted = Subsetter(Options(layout_features=[*_CUT_FEATURES], notdef_outline=True))
        wanted.populate(unicodes=[code for letters in _CUT_LETTERS for code in letters])
        wanted.subset(font)
        instantiateVariableFont(font, {"wght": float(weight)}, inplace=True, static=True)
        made = _folder() / f"{source.stem}-{weight}.ttf"
        font.save(made)
    return made


@cache
def _folder() -> Path:
    folder = tempfile.TemporaryDirectory(prefix="wsisdesk-fonts-")
    atexit.register(folder.cleanup)
    return Path(folder.name)


def close(pdf: FPDF) -> None:
    """Close the font files, which fpdf2 leaves open."""
    for font in pdf.fonts.values():
        if isinstance(font, TTFFont):
            font.ttfont.close()
