"""The menu of the pages: copying and selecting, and what others put into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Signal
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from wsisdesk.ui.pages.view import PageView


class PageMenu(QObject):
    """Makes the menu for the place where it was asked for, by mouse or by key.

    ``opening`` lets others put entries of theirs into it, for a point of the viewport.
    """

    opening = Signal(object, QPointF)

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        view.canvas.customContextMenuRequested.connect(self._open)

    def made_at(self, point: QPoint) -> QMenu:
        """Make the menu for a point of the viewport."""
        view = self._view
        menu = QMenu(view)
        chosen = bool(view.canvas.selected.pieces())
        for text, run in (
            (self.tr("&Copy"), view.copy),
            (self.tr("Copy as &quotation"), view.copy_quotation),
        ):
            menu.addAction(text, run).setEnabled(chosen)
        menu.addAction(self.tr("Select &all"), view.select_all)
        menu.addSeparator()
        self.opening.emit(menu, QPointF(point))
        return menu

    def _open(self, point: QPoint) -> None:
        menu = self.made_at(point)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._view.canvas.viewport().mapToGlobal(point))
