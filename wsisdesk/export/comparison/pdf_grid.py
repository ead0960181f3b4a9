"""A ruled table of marked text: its head on every page, rows as long as they need, over pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.export.comparison.marked_lines import MarkedLine
    from wsisdesk.export.comparison.marked_sheet import MarkedSheet
    from wsisdesk.export.comparison.pieces import Piece
    from wsisdesk.export.sheet import Setting

PADDING = 5.0
_HEAD_GREY, _BAND_GREY, _LINE_GREY = 232, 243, 150
_KEPT = 40.0  # points of the table that stay under a band
_WHOLE = 220.0  # a row up to this height is not parted at the foot of a page


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph in a cell; its setting decides on which edge it begins."""

    pieces: tuple[Piece, ...]
    setting: Setting


@dataclass(frozen=True, slots=True)
class Link:
    """The two ends of a move as links of the page: that of a row, and the one it leads to."""

    own: int
    other: int


class Grid:
    """The table; ``widths`` begin at its start edge, which is the right one if ``rtl``."""

    def __init__(
        self, sheet: MarkedSheet, widths: Sequence[float], head: Sequence[Text], *, rtl: bool
    ) -> None:
        self._sheet = sheet
        self._widths = widths
        self._rtl = rtl
        self._head = [[text] for text in head]

    def draw_head(self) -> None:
        """Draw the head where the sheet stands."""
        self._chunk(self._broken(self._head), grey=_HEAD_GREY)

    def band(self, text: Text, *, below: float = _KEPT) -> None:
        """Draw a row of one cell that keeps with what comes ``below``."""
        sheet = self._sheet
        width = sheet.epw - 2 * PADDING
        broken = sheet.marked_lines(text.pieces, text.setting, width)
        lines = [(line, text.setting) for line in broken]
        self._turn(_height(lines) + PADDING + below)
        self._chunk([lines], [sheet.epw], grey=_BAND_GREY)

    def row(
        self, cells: Sequence[Sequence[Text]], *, band: Text | None = None, link: Link | None = None
    ) -> None:
        """Draw a row under its ``band``; a tall one that does not fit goes on over the page.

        With a ``link`` its first two cells lead to another row, and that row's cells to it.
        """
        left = self._broken(cells)
        height = min(_tallest(left) + PADDING, _WHOLE)
        if band is not None:
            self.band(band, below=height)
        self._turn(height)
        if link is not None:
            self._connect(link, _tallest(left[:2]) + PADDING)
        while True:
            fitting = [_fitting(lines, self._sheet.room - PADDING) for lines in left]
            if not any(fitting):  # a line taller than a page: set it all the same
                fitting = [min(len(lines), 1) for lines in left]
            self._chunk([lines[:count] for lines, count in zip(left, fitting, strict=True)])
            left = [lines[count:] for lines, count in zip(left, fitting, strict=True)]
            if not any(left):
                return
            self._turn(self._sheet.h)

    def _connect(self, link: Link, height: float) -> None:
        sheet, top = self._sheet, self._sheet.get_y()
        width = sum(self._widths[:2])
        left = sheet.w - sheet.r_margin - width if self._rtl else sheet.l_margin
        sheet.set_link(link.own, y=top, page=sheet.page)
        sheet.link(left, top, width, min(height, sheet.room), link.other)

    def _turn(self, height: float) -> None:
        """Begin a page unless so much room is left."""
        if self._sheet.room < height and not self._sheet.is_fresh:
            self._sheet.add_page()
            self.draw_head()

    def _broken(self, cells: Iterable[Sequence[Text]]) -> list[list[tuple[MarkedLine, Setting]]]:
        return [
            [
                (line, text.setting)
                for text in texts
                for line in self._sheet.marked_lines(text.pieces, text.setting, width - 2 * PADDING)
            ]
            for texts, width in zip(cells, self._widths, strict=True)
        ]

    def _chunk(
        self,
        cells: Sequence[list[tuple[MarkedLine, Setting]]],
        widths: Sequence[float] = (),
        *,
        grey: int = 0,
    ) -> None:
        sheet, top = self._sheet, self._sheet.get_y()
        height = _tallest(cells) + PADDING
        start = 0.0
        for lines, width in zip(cells, widths or self._widths, strict=True):
            left = sheet.l_margin + start
            if self._rtl:
                left = sheet.w - sheet.r_margin - start - width
            sheet.set_draw_color(_LINE_GREY)
            sheet.set_line_width(0.4)
            if grey:
                sheet.set_fill_color(grey)
            sheet.rect(left, top, width, height, style="FD" if grey else "D")
            self._write(lines, left + PADDING, top + PADDING / 2, width - 2 * PADDING)
            start += width
        sheet.set_draw_color(0)
        sheet.set_xy(sheet.l_margin, top + height)

    def _write(
        self, lines: Iterable[tuple[MarkedLine, Setting]], x: float, y: float, width: float
    ) -> None:
        for line, setting in lines:
            self._sheet.write_marked(line, setting, x, y, width)
            y += setting.line


def _height(lines: Iterable[tuple[MarkedLine, Setting]]) -> float:
    return sum(setting.line for _, setting in lines)


def _tallest(cells: Iterable[list[tuple[MarkedLine, Setting]]]) -> float:
    return max((_height(lines) for lines in cells), default=0.0)


def _fitting(lines: Sequence[tuple[MarkedLine, Setting]], room: float) -> int:
    """Return how many lines of a cell fit into the room."""
    used = 0.0
    for count, (_, setting) in enumerate(lines):
        used += setting.line
        if used > room:
            return count
    return len(lines)
