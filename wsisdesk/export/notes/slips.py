"""Remarks as small pages of their own, to be laid into the margin of another file's pages.

Set by fpdf2 and HarfBuzz like all exported pages, so that Arabic letters join.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

import fontpkg
from fpdf.bidi import BidiParagraph
from fpdf.enums import TextDirection

from wsisdesk.export import type_case
from wsisdesk.export.sheet import Setting, Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fpdf.line_break import Fragment

    from wsisdesk.export.notes.remarks import Remark

SIZE = 6.5  # points: what a margin bears
PADDING = 2.0
_INK = (46, 42, 36)
_SIGNS = "signs"  # the family that sets what the fonts of texts lack, such as arrows
_FAMILIES = (type_case.LATIN, type_case.ARABIC, type_case.CHINESE)


@dataclass(frozen=True, slots=True)
class Slip:
    """One remark to be set: its lines, and the room there is for it in points."""

    lines: tuple[Remark, ...]
    width: float
    most: float


class Slips(Sheet):
    """A file with a page for each slip, as large as its words need."""

    def __init__(self, languages: set[str], language: str) -> None:
        super().__init__("", language, languages)
        self.sizes: list[tuple[float, float]] = []
        self.add_font(_SIGNS, "", str(fontpkg.path("IBM Plex Sans Arabic", 400, "normal")))
        families = [family for family in _FAMILIES if family in self.fonts]
        self.set_fallback_fonts([*families, _SIGNS], exact_match=False)

    def footer(self) -> None:
        """Print nothing: slips have no page numbers."""

    def add(self, slip: Slip) -> tuple[float, float]:
        """Set a slip on a page of its own; returns its width and height.

        What does not fit is left out, and three dots say so: the whole stands in the remark itself.
        """
        rows = self._rows(slip)
        height = sum(setting.line for _, setting in rows) + 2 * PADDING
        self.sizes.append((slip.width, height))
        self.add_page(format=(slip.width, height))
        self.set_text_color(*_INK)
        y = PADDING
        for text, setting in rows:
            align = "R" if setting.rtl else "L"
            self.write_line(text, setting, PADDING, y, slip.width - 2 * PADDING, align)
            y += setting.line
        return slip.width, height

    def written(self) -> bytes:
        """Return the file; its first page is empty and no slip."""
        return bytes(self.output())

    def _rows(self, slip: Slip) -> Sequence[tuple[str, Setting]]:
        rows: list[tuple[str, Setting]] = []
        room = slip.most - 2 * PADDING
        for text, language in slip.lines:
            setting = Setting(language, SIZE)
            for line in self.lines(text, setting, slip.width - 2 * PADDING):
                if rows and room < 2 * setting.line:
                    return [*rows, ("…", setting)]
                rows.append((line, setting))
                room -= setting.line
        return rows

    def _choose(self, setting: Setting) -> None:
        """Choose a font, and let each stretch be shaped by its own script.

        Remarks mix scripts more than documents do, and no one searches them on the page.
        """
        super()._choose(setting)
        self.set_text_shaping(True, direction="rtl" if setting.rtl else "ltr")

    def _preload_bidirectional_text(self, text: str, markdown: bool) -> Sequence[Fragment]:
        """Part text into runs of one direction, in an order that fpdf2 displays as it should be.

        fpdf2 knows two levels: in a line of Latin letters it would set a number behind an Arabic
        word to the right of it.
        """
        shaping = self.text_shaping
        if shaping is None or self._setting.rtl or markdown or not text:
            return super()._preload_bidirectional_text(text, markdown)
        shaping["paragraph_direction"] = TextDirection.LTR
        fragments: list[Fragment] = []
        for run, direction in _runs(text):
            shaping["fragment_direction"] = direction
            fragments += self._preload_font_styles(run, markdown)
        return fragments


def _runs(text: str) -> list[tuple[str, TextDirection]]:
    """Return the runs of a left-to-right line from left to right (UAX 9, rule L2).

    Of neighbours that run right to left the first comes first: fpdf2 turns them round itself.
    """
    letters = BidiParagraph(text, TextDirection.LTR, preserve_bn_chars=True).characters
    runs = [
        ("".join(letter.character for letter in group), level)
        for level, group in groupby(letters, key=lambda letter: letter.embedding_level)
    ]
    for least in range(max((level for _, level in runs), default=0), 0, -1):
        runs = [
            run
            for turned, group in groupby(runs, key=lambda run: run[1] >= least)
            for run in (reversed(list(group)) if turned else group)
        ]
    return [
        (letters_of, direction)
        for direction, group in groupby(runs, key=_direction)
        for letters_of, _ in (reversed(list(group)) if direction is TextDirection.RTL else group)
    ]


def _direction(run: tuple[str, int]) -> TextDirection:
    return TextDirection.RTL if run[1] % 2 else TextDirection.LTR
