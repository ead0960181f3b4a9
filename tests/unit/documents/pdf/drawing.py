"""Characters and PDF files made for tests: text as it would be drawn, without any font."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
from bidi import get_display

from wsisdesk.documents.pdf.characters import PLAIN, Character, Style

if TYPE_CHECKING:
    from pathlib import Path

SIZE = 10.0
WIDTH = 5.0  # of every letter
SPACE = 3.0


def drawn(
    text: str, *, x: float = 0.0, baseline: float = 100.0, size: float = SIZE, style: Style = PLAIN,
    explicit: bool = True,
) -> list[Character]:  # fmt: skip
    """Return characters side by side, ``text`` being what is seen from left to right.

    Without ``explicit``, spaces are gaps only.
    """
    result: list[Character] = []
    for letter in text:
        width = SPACE if letter == " " else WIDTH
        if letter != " " or explicit:
            result.append(
                Character(letter, x, baseline, x + 0.2, baseline - 0.7 * size, x + width - 0.2,
                          baseline, x, x + width, size, len(result), style)
            )  # fmt: skip
        x += width
    return result


def displayed(logical: str) -> str:
    """Return what a right-to-left line shows from left to right (Unicode bidi algorithm)."""
    return str(get_display(logical, base_dir="R"))


def text_of(characters: list[Character]) -> str:
    """Return the text of some characters."""
    return "".join(character.text for character in characters)


def write_pdf(
    path: Path, *contents: str, rotate: int = 0, crop: tuple[int, int, int, int] | None = None
) -> Path:
    """Write a PDF of one page for each content stream, with Helvetica as /F."""
    document = pikepdf.new()
    font = document.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica,
            Encoding=pikepdf.Name.WinAnsiEncoding,
        )
    )  # fmt: skip
    for content in contents:
        page = document.add_blank_page(page_size=(400, 600))
        page.Contents = document.make_stream(content.encode("cp1252"))
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        if rotate:
            page.Rotate = rotate
        if crop:
            page.CropBox = pikepdf.Array(crop)
    document.save(path)
    return path


def line(text: str, x: float, y: float, size: float = 12) -> str:
    """Return the operators that draw one line of text."""
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /F {size} Tf 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET\n"
