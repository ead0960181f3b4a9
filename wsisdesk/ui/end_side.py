"""The end side of the window: panels stacked, each with its share, gone when none is wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

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
        self.setVisible(any(not panel.isHidden() for panel in self._panels))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a panel is shown or put away."""
        if event.type() in _SWITCHED:
            self._follow()
        return super().eventFilter(watched, event)
