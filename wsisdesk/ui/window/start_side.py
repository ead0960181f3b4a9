"""The side of the window where it starts: the library, or the search in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from wsisdesk.ui.look.theme import LIBRARY_WIDTH

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter, QWidget

LEAST_WIDTH = 200
LEAST_READER = 480  # pixels that a wide panel leaves to the text


class StartSide(QStackedWidget):
    """Holds panels of which one is shown. Each keeps the width it was given."""

    changed = Signal()

    def __init__(self, first: QWidget) -> None:
        super().__init__()
        self._widths: dict[QWidget, int] = {first: LIBRARY_WIDTH}
        self._first = first
        self._splitter: QSplitter | None = None
        self.addWidget(first)
        self.setMinimumWidth(LEAST_WIDTH)

    def stand_in(self, splitter: QSplitter) -> None:
        """Take the first place of a splitter, the one of which widths are set."""
        self._splitter = splitter
        splitter.insertWidget(0, self)

    def first_width(self) -> int:
        """Return the width of the first panel, also while another is shown."""
        return self.width() if self.currentWidget() is self._first else self._widths[self._first]

    def extra_width(self) -> int:
        """Return how much more room is taken now than the first panel would."""
        if self.shows_first() or self.isHidden():
            return 0
        return max(self.width() - self._widths[self._first], 0)

    def show_panel(self, panel: QWidget, width: int = LIBRARY_WIDTH) -> None:
        """Show a panel in place of another; ``width`` is what it likes the first time."""
        before = self.currentWidget()
        if panel is before:
            return
        if before is not None and self.width():
            self._widths[before] = self.width()
        if self.indexOf(panel) < 0:
            self.addWidget(panel)
        self.setCurrentWidget(panel)
        self._resize(self._widths.get(panel, width))
        self.changed.emit()

    def shows_first(self) -> bool:
        """Tell whether the first panel is the one that is shown."""
        return self.currentWidget() is self._first

    def _resize(self, width: int) -> None:
        if self._splitter is None:
            return
        sizes = self._splitter.sizes()
        room = sum(sizes[:2])
        width = max(min(width, room - LEAST_READER), LEAST_WIDTH)
        self._splitter.setSizes([width, room - width, *sizes[2:]])
