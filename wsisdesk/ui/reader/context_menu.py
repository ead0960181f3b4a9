"""The menu of the text: copying, finding what is selected, following a citation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Signal
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from wsisdesk.ui.reader.pointer import Target
    from wsisdesk.ui.reader.view import ReaderView


class ContextMenu(QObject):
    """Makes the menu for the place where it was asked for, by mouse or by key.

    ``opening`` lets others put entries of theirs into it, for a point of the viewport.
    """

    opening = Signal(object, QPointF)

    def __init__(self, view: ReaderView) -> None:
        super().__init__(view)
        self._view = view
        view.canvas.customContextMenuRequested.connect(self._open)

    def made_at(self, point: QPoint) -> QMenu:
        """Make the menu for a point of the text."""
        view = self._view
        target = view.pointer.target_at(QPointF(point)) or view.following.at_caret()
        menu = QMenu(view)
        if target is not None:
            self._add_link(menu, target)
        selected = view.canvas.textCursor().hasSelection()
        for text, run, enabled in (
            (self.tr("&Copy"), view.canvas.copy, selected),
            (self.tr("Copy as &quotation"), view.copy_quotation, selected),
            (self.tr("Select &all"), view.canvas.selectAll, True),
        ):
            menu.addAction(text, run).setEnabled(enabled)
        menu.addSeparator()
        self.opening.emit(menu, QPointF(point))
        menu.addAction(self.tr("&Find…"), view.finder.open)
        menu.addAction(self.tr("&Go to clause…"), view.open_go_to)
        return menu

    def _add_link(self, menu: QMenu, target: Target) -> None:
        view = self._view
        if target.citation is not None:
            text = self.tr("&Open what is cited")
            preview = menu.addAction(self.tr("Show what is &held"))
            preview.triggered.connect(lambda: view.previewing.preview_by_key(target))
        elif target.foot:
            text = self.tr("&Back to the text")
        else:
            text = self.tr("&Open the note") if target.note else self.tr("&Open the link")
        follow = menu.addAction(text)
        follow.triggered.connect(lambda: view.following.follow(target))
        menu.addSeparator()

    def _go_to(self, point: QPoint) -> None:
        """Put the caret there: a note made from the menu is about the clause under the pointer.

        What is selected stays, for then it is about that.
        """
        canvas = self._view.canvas
        if not canvas.textCursor().hasSelection():
            at = canvas.verticalScrollBar().value()
            canvas.setTextCursor(canvas.cursorForPosition(point))  # scrolls to the caret
            canvas.verticalScrollBar().setValue(at)

    def _open(self, point: QPoint) -> None:
        self._go_to(point)
        menu = self.made_at(point)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._view.canvas.viewport().mapToGlobal(point))
