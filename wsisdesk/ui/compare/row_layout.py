"""Lays one line of the comparison out: its cells, what stands in place of a text, remarks."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from wsisdesk.compare.arrangement import Position
from wsisdesk.compare.naming import row_key
from wsisdesk.export.comparison.wording import remarks, standing
from wsisdesk.ui.compare.cells import Column, cells_of
from wsisdesk.ui.compare.listing import ItemKind
from wsisdesk.ui.compare.setting import SetCell, estimate, set_cell
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import INTERFACE_TEXT, META_TEXT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wsisdesk.export.comparison.entries import Entry
    from wsisdesk.export.comparison.table_columns import Shares
    from wsisdesk.export.words import Words
    from wsisdesk.ui.compare.cells import Cell
    from wsisdesk.ui.compare.columns import Columns
    from wsisdesk.ui.compare.listing import Display, Item
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.typesetting.typography import Typography

PAD = 7.0  # above and below the texts of a row
STANDING = 30.0  # height of a box in place of a text
REMARK = 20.0
COMMENT = 32.0  # one comment under its row
FOLD = 32.0
GAP = 4.0
_COMMENT_HEADING = 250.0  # width of the icon and the words before a comment


class Stand(Enum):
    """What stands in place of a text that is not on this side."""

    MISSING = "missing"  # dashed
    MOVED_UP = "moved up"  # violet, with an arrow to where it is
    MOVED_DOWN = "moved down"


@dataclass(frozen=True, slots=True)
class Standing:
    """A box in place of a text."""

    kind: Stand
    text: str
    area: QRectF


@dataclass(frozen=True, slots=True)
class Remark:
    """Something said in the interface's words; ``is_comment`` if the user wrote it."""

    text: str
    area: QRectF
    is_comment: bool = False


@dataclass(frozen=True)
class LaidRow:
    """One line, laid out; coordinates from its top and the left of the view."""

    item: Item
    height: float
    cells: tuple[SetCell, ...] = ()
    standing: Standing | None = None
    remarks: tuple[Remark, ...] = ()
    editor: QRectF = field(default_factory=QRectF)  # room for the editor of a comment

    def cell(self, column: Column) -> SetCell | None:
        """Return the cell that shows a text, if it is there."""
        return next((cell for cell in self.cells if cell.cell.column is column), None)


@dataclass(frozen=True)
class RowSetter:
    """Lays rows out over columns; made anew when size, zoom, theme or wishes change.

    ``comments`` are the texts by row name, ``editing`` the entry whose comment is being written,
    with the height its editor takes. ``tags`` says whether rows have their mark beside them,
    ``tables`` how wide the columns of the old and the new document's tables are.
    """

    columns: Columns
    typography: Typography
    theme: Theme
    words: Words
    display: Display
    languages: tuple[str, str]
    parts: Mapping[int, tuple[int, int]]
    other_ends: Mapping[int, int]
    comments: Mapping[str, tuple[str, ...]]
    tags: bool = True
    editing: int = -1
    editor_height: float = 0.0
    tables: tuple[Mapping[int, Shares], Mapping[int, Shares]] = field(default=({}, {}))

    def lay(self, item: Item) -> LaidRow:
        """Lay a line out."""
        if item.entry is None:
            return LaidRow(item, self._plain_height(item))
        cells = tuple(self._set(cell) for cell in self._cells(item.entry))
        if item.continues:
            return LaidRow(item, max(cell.area.bottom() for cell in cells) + PAD, cells)
        stand = self._standing(item, item.entry)
        bottom = max(
            [cell.area.bottom() for cell in cells] + ([stand.area.bottom()] if stand else [])
        )
        if item.kind is ItemKind.SECTION:
            return LaidRow(item, bottom + GAP, cells)
        said, bottom = self._remarks(item.entry, bottom)
        editor = QRectF()
        if item.index == self.editing:
            editor = self.columns.wide(bottom + GAP, self.editor_height)
            bottom = editor.bottom()
        return LaidRow(item, bottom + PAD, cells, stand, said, editor)

    def estimate(self, item: Item) -> float:
        """Guess the height of a line without setting it."""
        if item.entry is None:
            return self._plain_height(item)
        sides = zip((item.entry.old, item.entry.new), self.languages, strict=True)
        texts = [(len(side.text), language) for side, language in sides if side is not None]
        width = self.columns.text_width
        return PAD * 2 + max(estimate(size, lang, width, self.typography) for size, lang in texts)

    def _plain_height(self, item: Item) -> float:
        if item.kind is ItemKind.FOLD:
            return FOLD
        metrics = QFontMetricsF(interface_font(META_TEXT))
        room = max(self.columns.wide(0, 0).width(), 1.0)
        lines = -(-metrics.horizontalAdvance(item.text) // room)
        return float(max(lines, 1) * REMARK + PAD)

    def _cells(self, entry: Entry) -> tuple[Cell, ...]:
        display = self.display
        return cells_of(entry, self.languages, unified=self.columns.unified, form=display.form)

    def _set(self, cell: Cell) -> SetCell:
        top = PAD
        area = self.columns.old(top, 0.0) if cell.column is Column.OLD else self.columns.new(top, 0)
        tables = self.tables[0 if cell.column is Column.OLD else 1]
        return set_cell(cell, area, self.typography, self.theme, tables)

    def _standing(self, item: Item, entry: Entry) -> Standing | None:
        if entry.old is not None and entry.new is not None:
            return None
        kind = Stand.MISSING
        if entry.place is not Position.HERE:
            other = self.other_ends.get(item.index, item.index)
            kind = Stand.MOVED_DOWN if other > item.index else Stand.MOVED_UP
        elif self.columns.unified:
            return None
        text = standing(entry, self.words)
        if self.columns.unified:
            text_height = max(
                (self._set(cell).area.height() for cell in self._cells(entry)), default=0
            )
            area = self.columns.old(PAD + text_height + GAP, STANDING)
        else:
            place = self.columns.old if entry.old is None else self.columns.new
            area = place(PAD, STANDING)
        return Standing(kind, text, area)

    def _remarks(self, entry: Entry, bottom: float) -> tuple[tuple[Remark, ...], float]:
        """Return what is said under a row, remarks first, and where that ends."""
        found = []
        said = remarks(entry, self.words, self.parts)
        if self.columns.unified and self.display.renumbering and entry.row.renumbered:
            old = entry.row.old
            said = (*said, self.words.fill("was", label=old.block.label)) if old else said
        for text in said:
            found.append(Remark(text, self.columns.wide(bottom, REMARK)))
            bottom += REMARK
        if entry.place is Position.DEPARTURE:
            return tuple(found), bottom
        for text in self.comments.get(row_key(entry.row), ()):
            height = self.comment_height(text)
            found.append(Remark(text, self.columns.wide(bottom + GAP, height), is_comment=True))
            bottom += GAP + height
        return tuple(found), bottom

    def comment_height(self, text: str) -> float:
        """Return how tall a comment's box is."""
        metrics = QFontMetricsF(interface_font(INTERFACE_TEXT))
        room = max(self.columns.wide(0, 0).width() - _COMMENT_HEADING, 40.0)
        lines = sum(
            max(1, int(-(-metrics.horizontalAdvance(line) // room))) for line in text.split("\n")
        )
        return COMMENT + (lines - 1) * 20.0
