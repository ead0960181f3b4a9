"""Where the parts of a carry-over page stand: side by side, or in one column that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QWidget

    from wsisdesk.ui.notes.carry.card_list import CardList
    from wsisdesk.ui.notes.carry.fates import Fates

_NARROW, _LOW = 800, 440  # pixels under which all of the page scrolls in one column


class Arrangement:
    """Lays a page out: its head above the list, the proposals beside them, the bar at the foot."""

    def __init__(
        self, page: QWidget, head: QWidget, cards: CardList, fates: Fates, bar: QWidget
    ) -> None:
        self._head, self._cards, self._fates = head, cards, fates
        self._start = QVBoxLayout()
        self._start.setContentsMargins(24, 16, 24, 0)
        self._start.setSpacing(8)
        self._start.addWidget(head)
        self._start.addWidget(cards, 1)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(0)
        self._sides.addLayout(self._start, 1)
        self._sides.addWidget(fates)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._sides, 1)
        column.addWidget(bar)

    def fit(self, size: QSize) -> None:
        """Put all into one column that scrolls where the page is small."""
        narrow = size.width() < _NARROW or size.height() < _LOW
        if narrow == self._fates.is_spread:
            return
        self._fates.spread(narrow)
        if narrow:
            self._cards.hold(self._head, self._fates)
        else:
            self._start.insertWidget(0, self._head)
            self._sides.addWidget(self._fates)
        side = 12 if narrow else 24
        self._start.setContentsMargins(side, 8 if narrow else 16, side, 0)
