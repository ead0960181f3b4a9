"""Room for the search in narrow windows: it takes the place of the text until a hit is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from wsisdesk.ui.window.start_side import StartSide

NARROW = 1000  # pixels of the window below which there is no room for search and text together


class Room(QObject):
    """Hides the text while the search is shown in a narrow window, and the other way round."""

    def __init__(
        self, window: QWidget, side: StartSide, text: QWidget, is_shown: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._side = side
        self._text = text
        self._is_shown = is_shown
        window.installEventFilter(self)
        side.changed.connect(self.fit)

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one of the two only."""
        return self._window.width() < NARROW

    def fit(self) -> None:
        """Show what there is room for."""
        alone = self.is_narrow and self._is_shown() and not self._side.isHidden()
        self._text.setVisible(not alone)

    def give_way(self) -> None:
        """Show the text where there is no room for both."""
        if self.is_narrow and self._is_shown():
            self._side.hide()
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the window has become wider or narrower."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.fit()
        return super().eventFilter(watched, event)
