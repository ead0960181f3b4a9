"""The end side of the window: panels stacked, each with its share, gone when none is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from wsisdesk.ui.look.theme import END_PANEL_WIDTH

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEAST_WIDTH = 180
_SWITCHED = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class EndSide(QSplitter):
    """Shows itself while one of its panels is to be shown."""

    def __init__(self, *panels: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName("endSide")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._panels: list[QWidget] = []
        self._width = END_PANEL_WIDTH
        for panel in panels:
            self.add(panel)

    def add(self, panel: QWidget) -> None:
        """Put a panel below the others."""
        self._panels.append(panel)
        panel.installEventFilter(self)
        self.addWidget(panel)
        self.setSizes([1] * self.count())
        self._follow()

    def _follow(self) -> None:
        wanted = any(not panel.isHidden() for panel in self._panels)
        shares = self._outer_shares()
        comes = wanted and self.isHidden()
        self.setVisible(wanted)
        if comes and shares:
            self._take_room(shares)

    def _outer_shares(self) -> list[int]:
        """Return how the room is shared among the sides of the window, if it is shown yet."""
        outer = self.parentWidget()
        return outer.sizes() if isinstance(outer, QSplitter) and outer.isVisible() else []

    def _take_room(self, shares: list[int]) -> None:
        """Be as wide as before: whoever shared the room meanwhile has left this side the least."""
        outer = self.parentWidget()
        assert isinstance(outer, QSplitter), "shares are those of a splitter"
        place = outer.indexOf(self)
        shares[place - 1] -= self._width - shares[place]
        shares[place] = self._width
        outer.setSizes(shares)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the width that this side has is the one it gets again."""
        super().resizeEvent(event)
        if self.isVisible():
            self._width = event.size().width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a panel is shown or put away."""
        if event.type() in _SWITCHED:
            self._follow()
        return super().eventFilter(watched, event)
