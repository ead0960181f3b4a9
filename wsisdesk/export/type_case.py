"""The fonts of exported pages, and which of them sets which language.

Amiri and Noto Serif come with the program. Neither has Chinese characters: those need a font of the
platform, looked for in the usual places.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import fontpkg
from fpdf.fonts import TTFFont

from wsisdesk.export.searchable_font import make_searchable
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from fpdf import FPDF

ARABIC, LATIN, CHINESE = "amiri", "noto-serif", "chinese"

_NAMES = {ARABIC: "Amiri", LATIN: "Noto Serif"}
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

    Noto Serif is one variable font: cutting a bold out of it takes seconds, so that happens only
    where a document needs it.
    """
    if family == CHINESE or f"{family}{style}" in pdf.fonts:
        return
    weight = 700 if "B" in style else 400
    path = fontpkg.path(_NAMES[family], weight, "italic" if "I" in style else "normal")
    cut = {"wght": float(weight)} if family == LATIN and weight != 400 else None
    pdf.add_font(family, style, str(path), variations=cut)
    loaded = pdf.fonts[f"{family}{style}"]
    if isinstance(loaded, TTFFont):
        make_searchable(loaded)


def close(pdf: FPDF) -> None:
    """Close the font files, which fpdf2 leaves open."""
    for font in pdf.fonts.values():
        if isinstance(font, TTFFont):
            font.ttfont.close()
