"""Selecting letters inside a row, by mouse and by keys, and copying them.

A selection never leaves its cell: two texts side by side have no order to select through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent

from wsisdesk.text.direction import without_controls
from wsisdesk.ui.compare.cells import Column
from wsisdesk.ui.compare.listing import ItemKind
from wsisdesk.ui.compare.row_layout import Stand
from wsisdesk.ui.compare.row_painter import Selected
from wsisdesk.ui.passages import Passage, plain_text, quotation
from wsisdesk.ui.typesetting.letters import caret_at

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout

    from wsisdesk.compare.model import Comparison
    from wsisdesk.ui.compare.row_layout import LaidRow
    from wsisdesk.ui.compare.setting import SetCell
    from wsisdesk.ui.compare.view import RowsView

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class TextSelection(QObject):
    """Watches a view: drags and Shift with the arrows select, a double click takes a word."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._view = view
        self._dragging = False
        self.comparison: Comparison | None = None
        view.viewport().installEventFilter(self)

    def copy(self) -> None:
        """Put the selected words on the clipboard; without any the whole text of the row."""
        cell = self._cell()
        if cell is None:
            return
        start, end = self._passage(cell)
        if cell.cell.column is Column.BOTH:
            text = without_controls(cell.cell.block.text[start:end])
        else:
            text = plain_text([Passage(cell.cell.block, start, end)])
        QGuiApplication.clipboard().setText(text)

    def copy_quotation(self) -> None:
        """Put the selected words on the clipboard with symbol and address."""
        cell, comparison = self._cell(), self.comparison
        if cell is None or comparison is None:
            return
        document = comparison.old if cell.cell.column is Column.OLD else comparison.new
        start, end = self._passage(cell)
        QGuiApplication.clipboard().setText(
            quotation(document, [Passage(cell.cell.block, start, end)])
        )

    def select_all(self) -> None:
        """Select the whole text of the row."""
        cell = self._cell()
        if cell is not None:
            self._select(Selected(cell.cell.column, 0, cell.cell.shown.size))

    def clear(self) -> bool:
        """Select nothing; tell whether anything was selected."""
        had = self._view.selected is not None
        self._view.selected = None
        self._view.viewport().update()
        return had

    def take_key(self, event: QKeyEvent) -> bool:
        """Extend the selection by Shift with Left, Right, Home, End; tell whether it was that."""
        cell = self._cell()
        keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
        if cell is None or not event.modifiers() & _SHIFT or event.key() not in keys:
            return False
        now = self._view.selected or Selected(cell.cell.column, 0, 0)
        whole_words = bool(event.modifiers() & _CONTROL)
        end = _moved(cell, now.end, event.key(), whole_words=whole_words)
        self._select(Selected(now.column, now.start, end))
        return True

    def switch_side(self) -> None:
        """Go from the old text of a row to the new one, or back."""
        row = self._row()
        if row is not None and len(row.cells) > 1:
            here = self._cell()
            other = row.cells[0] if here is row.cells[1] else row.cells[1]
            self._select(Selected(other.cell.column, 0, 0))

    def _row(self) -> LaidRow | None:
        number = self._view.currentIndex().row()
        inside = 0 <= number < len(self._view.rows.items)
        return self._view.rows.laid(number) if inside else None

    def _cell(self) -> SetCell | None:
        """Return the cell one is in: the selected one, else the new text, else the old one."""
        row = self._row()
        if row is None or not row.cells:
            return None
        now = self._view.selected
        return (row.cell(now.column) if now else None) or row.cells[-1]

    def _passage(self, cell: SetCell) -> tuple[int, int]:
        """Return what is selected in code points of the cell's text."""
        now = self._view.selected
        if now is None or now.start == now.end:
            return 0, len(cell.cell.block.text)
        first, last = sorted((now.start, now.end))
        return cell.cell.shown.original(first), cell.cell.shown.original(last)

    def _select(self, selected: Selected) -> None:
        self._view.selected = selected
        self._view.viewport().update()

    def _at(self, place: QPointF) -> tuple[SetCell, int] | None:
        """Return the cell under a place and the letter before which a caret would stand there."""
        found = self._view.laid_at(place.toPoint())
        if found is None:
            return None
        number, row = found
        x, y = place.x(), place.y() - self._view.box_of(number).top()
        for cell in row.cells:
            if cell.area.left() <= x <= cell.area.right():
                return cell, _letter(cell, x, y)
        return None

    def _point(self, event: QMouseEvent) -> None:
        """Show by the pointer where text can be selected, and what a click would do."""
        shapes = Qt.CursorShape
        found = self._view.laid_at(event.position().toPoint())
        folds = found is not None and found[1].item.kind is ItemKind.FOLD
        shape = shapes.ArrowCursor
        if folds or self.moved_box(event.position()):
            shape = shapes.PointingHandCursor
        elif self._at(event.position()) is not None:
            shape = shapes.IBeamCursor
        self._view.viewport().setCursor(shape)

    def moved_box(self, place: QPointF) -> bool:
        """Tell whether a box that points to the other end of a move is at a place."""
        found = self._view.laid_at(place.toPoint())
        if found is None or found[1].standing is None:
            return False
        number, row = found
        here = QPointF(place.x(), place.y() - self._view.box_of(number).top())
        stand = row.standing
        return stand is not None and stand.kind is not Stand.MISSING and stand.area.contains(here)

    def _press(self, event: QMouseEvent) -> None:
        self._dragging = False
        found = self._at(event.position())
        self.clear()
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            cell, position = found
            self._dragging = True
            self._select(Selected(cell.cell.column, position, position))

    def _drag(self, event: QMouseEvent) -> None:
        found, now = self._at(event.position()), self._view.selected
        if found is not None and now is not None and found[0].cell.column is now.column:
            self._select(Selected(now.column, now.start, found[1]))

    def _take_word(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None:
            cell, position = found
            layout = cell.layout
            skip = layout.CursorMode.SkipWords
            start = layout.previousCursorPosition(position + 1, skip)
            end = layout.nextCursorPosition(position, skip)
            text = cell.cell.shown.text
            while end > start and text[end - 1 : end].isspace():
                end -= 1
            self._select(Selected(cell.cell.column, start, end))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: follow the mouse; the list still learns which row was pressed."""
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress:
                    number = self._view.indexAt(event.position().toPoint())
                    if number.isValid():
                        self._view.setCurrentIndex(number)
                    self._press(event)
                case QEvent.Type.MouseMove if self._dragging:
                    self._drag(event)
                case QEvent.Type.MouseMove:
                    self._point(event)
                case QEvent.Type.MouseButtonRelease:
                    self._dragging = False
                case QEvent.Type.MouseButtonDblClick:
                    self._take_word(event)
                    return True
        return super().eventFilter(watched, event)


def _letter(cell: SetCell, x: float, y: float) -> int:
    return caret_at(cell.layout, cell.line_at(x, y), x - cell.origin.x())


def _moved(cell: SetCell, position: int, key: int, *, whole_words: bool) -> int:
    """Return where a key leads in a text: Left and Right follow the eye."""
    layout: QTextLayout = cell.layout
    if key == Qt.Key.Key_Home:
        return 0
    if key == Qt.Key.Key_End:
        return cell.cell.shown.size
    modes = layout.CursorMode
    mode = modes.SkipWords if whole_words else modes.SkipCharacters
    onward = (key == Qt.Key.Key_Left) == cell.cell.rtl
    step = layout.nextCursorPosition if onward else layout.previousCursorPosition
    return step(position, mode)
