"""The keys of the rows: next and previous change, the other end of a move, fold, comment, copy.

Letters work in the Arabic keyboard layout too, where the same keys give other letters.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QKeySequence

from wsisdesk.ui.compare.listing import ItemKind
from wsisdesk.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from wsisdesk.ui.compare.selecting import TextSelection
    from wsisdesk.ui.compare.view import RowsView

_NEXT, _PREVIOUS, _OTHER_END = frozenset("nNىт"), frozenset("pPحз"), frozenset("mMةь")
_QUOTE = QKeySequence("Ctrl+Shift+C")
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class RowKeys(QObject):
    """Watches a view's keys and clicks."""

    next_wanted = Signal()
    previous_wanted = Signal()
    other_end_wanted = Signal()
    comment_wanted = Signal()
    toggled = Signal(object)

    def __init__(self, view: RowsView, selection: TextSelection) -> None:
        super().__init__(view)
        self._view = view
        self._selection = selection
        self.can_comment = True
        view.installEventFilter(self)
        view.clicked.connect(self._click)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key stands for here; tell whether it stands for anything."""
        return self._take_copy(event) or self._take_letter(event) or self._take_other(event)

    def _take_copy(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._selection.copy()
        elif QKeySequence(event.keyCombination()) == _QUOTE:
            self._selection.copy_quotation()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._selection.select_all()
        else:
            return self._selection.take_key(event)
        return True

    def _take_letter(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier or not event.text():
            return False
        for letters, signal in (
            (_NEXT, self.next_wanted),
            (_PREVIOUS, self.previous_wanted),
            (_OTHER_END, self.other_end_wanted),
        ):
            if event.text() in letters:
                signal.emit()
                return True
        return False

    def _take_other(self, event: QKeyEvent) -> bool:
        item = self._view.current_item()
        match event.key():
            case Qt.Key.Key_Space if item is not None:
                self.toggled.emit(item)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if item is not None:
                if item.kind is ItemKind.FOLD:
                    self.toggled.emit(item)
                elif item.kind is ItemKind.CLAUSE:
                    self.comment_wanted.emit()
            case key if key in _SIDEWAYS and not event.modifiers():
                self._selection.switch_side()
            case Qt.Key.Key_Escape:
                return self._selection.clear()
            case _:
                return event.text().isprintable() and bool(event.text())  # no search by letters
        return True

    def _click(self, index: QModelIndex) -> None:
        item = self._view.lines.rows[index.row()]
        if item.kind is ItemKind.FOLD:
            self.toggled.emit(item)
        elif self._selection.moved_box(self._pointer()):
            self.other_end_wanted.emit()

    def _pointer(self) -> QPointF:
        return QPointF(self._view.viewport().mapFromGlobal(QCursor.pos()))

    def _show_menu(self, place: QPoint) -> None:
        """Offer what can be done with the row under the pointer, or the current one."""
        item = self._view.current_item()
        menu = Menu(self._view)
        if item is not None and item.kind is ItemKind.FOLD:
            said = self.tr("Fold") if item.is_open else self.tr("Unfold")
            menu.addAction(said).triggered.connect(partial(self.toggled.emit, item))
        elif item is not None and item.entry is not None:
            menu.addAction(self.tr("Copy")).triggered.connect(self._selection.copy)
            quote = menu.addAction(self.tr("Copy as quotation"))
            quote.triggered.connect(self._selection.copy_quotation)
            menu.addSeparator()
            comment = menu.addAction(self.tr("Comment…"))
            comment.triggered.connect(self.comment_wanted)
            comment.setEnabled(self.can_comment)
            if item.index in self._view.other_ends:
                other = menu.addAction(self.tr("Other end of the move"))
                other.triggered.connect(self.other_end_wanted)
        if menu.actions():
            menu.popup(self._view.viewport().mapToGlobal(place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.take(event)
        return super().eventFilter(watched, event)
