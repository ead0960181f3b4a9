"""The menu of the documents read lately, filled each time it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wsisdesk.ui.words.bidi import embedded
from wsisdesk.ui.words.titles import full_title, title_language

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from wsisdesk.library.entries import Entry


class RecentMenu(QObject):
    """Fills ``menu`` with what ``recent`` returns."""

    chosen = Signal(str)

    def __init__(self, menu: QMenu, recent: Callable[[], Sequence[Entry]]) -> None:
        super().__init__(menu)
        self._menu = menu
        self._recent = recent
        menu.aboutToShow.connect(self._fill)
        menu.triggered.connect(self._choose)

    def _fill(self) -> None:
        self._menu.clear()
        for entry in self._recent():
            title = embedded(full_title(entry), title_language(entry))
            action = self._menu.addAction(title.replace("&", "&&"))
            action.setData(entry.id)
        if self._menu.isEmpty():
            self._menu.addAction(self.tr("Nothing read yet")).setEnabled(False)

    def _choose(self, action: QAction) -> None:
        if action.data():
            self.chosen.emit(action.data())
