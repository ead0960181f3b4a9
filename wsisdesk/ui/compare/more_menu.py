"""The menu of a comparison: other ways to read its documents, and what was not compared."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wsisdesk.documents.model import NoticeKind
from wsisdesk.export.comparison.facts import omissions
from wsisdesk.export.words import words
from wsisdesk.ui.compare.keys import Wanted, WantedView
from wsisdesk.ui.compare.listing import ItemKind

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.compare.page import ComparePage


class MoreMenu(QObject):
    """Fills the menu when it opens. ``wanted`` names another comparison."""

    wanted = Signal(str)

    def __init__(self, page: ComparePage, menu: QMenu) -> None:
        super().__init__(page)
        self._page = page
        self._menu = menu
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what makes sense for these documents."""
        menu, page = self._menu, self._page
        menu.clear()
        self._offer_toggles()
        wanted = page.wanted
        if wanted.old != wanted.new:
            swapped = replace(wanted, old=wanted.new, new=wanted.old)
            self._add(self.tr("Swap old and new"), swapped)
        self._offer_views(wanted)
        prepared = page.prepared
        if prepared is not None and omissions(prepared.comparison, words("en")):
            menu.addSeparator()
            menu.addAction(self.tr("What was not compared")).triggered.connect(self._show_omissions)

    def _offer_toggles(self) -> None:
        """Offer what the row of tools has no room for."""
        hidden = [toggle for toggle in self._page.tools.toggles() if toggle.isHidden()]
        for toggle in hidden:
            action = self._menu.addAction(toggle.text())
            action.setCheckable(True)
            action.setChecked(toggle.isChecked())
            action.triggered.connect(toggle.click)
        if hidden:
            self._menu.addSeparator()

    def _offer_views(self, wanted: Wanted) -> None:
        """Offer to read tracked changes otherwise, where a document has any."""
        tracked = [entry for entry in self._page.entries if has_tracked_changes(entry)]
        if not tracked:
            return
        self._menu.addSeparator()
        for view, text in (
            (WantedView.ACCEPTED, self.tr("Tracked changes in the files accepted")),
            (WantedView.REJECTED, self.tr("Tracked changes in the files rejected")),
        ):
            action = self._add(text, replace(wanted, view=view))
            action.setCheckable(True)
            action.setChecked(wanted.view is view)
        for entry in dict.fromkeys(tracked):
            text = self.tr("Own changes of %1").replace("%1", entry.name)
            self._add(text, Wanted(entry.id, entry.id, WantedView.OWN))

    def _add(self, text: str, wanted: Wanted) -> QAction:
        action = self._menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(partial(self._tell, wanted.key))
        return action

    def _tell(self, key: str) -> None:
        self.wanted.emit(key)

    def _show_omissions(self) -> None:
        """Go to the lines that say what was not compared."""
        rows = self._page.rows
        for number, item in enumerate(rows.model.rows):
            if item.kind is ItemKind.OMISSION:
                rows.view.show_line(number)
                rows.view.setFocus()
                return


def has_tracked_changes(entry: Entry) -> bool:
    """Tell whether a document has tracked changes of its own."""
    return any(notice.kind is NoticeKind.TRACKED_CHANGES for notice in entry.notices)
