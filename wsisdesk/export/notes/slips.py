"""Remarks as small pages of their own, to be laid into the margin of another file's pages.

Set by fpdf2 and HarfBuzz like all exported pages, so that Arabic letters join.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.export.sheet import Setting, Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.export.notes.remarks import Remark

SIZE = 6.5  # points: what a margin bears
PADDING = 2.0
_INK = (46, 42, 36)


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
