"""A row of chips, one for each outcome that there is, with how many notes have it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolButton, QWidget

from wsisdesk.annotate.carrying import Outcome
from wsisdesk.ui.notes.carry.outcomes import outcome_text
from wsisdesk.ui.notes.marking import number_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from wsisdesk.ui.notes.carry.items import Item

ALL = ""
_GAP = 8  # pixels between chips, and between their rows


class Chips(QWidget):
    """``chosen`` says an outcome, or that all are wanted. Chips that have no room go below."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.outcome = ALL
        self._chips: list[QToolButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_counts(self, items: Sequence[Item]) -> None:
        """Offer the outcomes of these notes; a choice that has become empty is given up."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        counts = Counter(item.outcome for item in items)
        if self.outcome and not counts[Outcome(self.outcome)]:
            self.outcome = ALL
        self._chips = [self._chip(self.tr("All"), ALL, len(items))]
        for outcome in Outcome:
            if counts[outcome]:
                self._chips.append(self._chip(outcome_text(outcome), outcome, counts[outcome]))
        self.setFixedHeight(self._place(self.width()))

    def choose(self, outcome: str) -> None:
        """Choose an outcome."""
        self.outcome = outcome
        self.chosen.emit(outcome)

    def _chip(self, text: str, outcome: str, count: int) -> QToolButton:
        chip = QToolButton(self)
        chip.setText(f"{text}  {number_text(count)}")
        chip.setCheckable(True)
        chip.setChecked(outcome == self.outcome)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setProperty("chip", "true")
        chip.setProperty("outcome", outcome)
        chip.clicked.connect(self._clicked)
        chip.show()
        return chip

    def _clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, QToolButton):
            self.choose(str(chip.property("outcome")))

    def _place(self, width: int) -> int:
        """Put the chips beside and below each other; return the height they take."""
        room = QRect(0, 0, width, 0)
        x = y = tall = 0
        for chip in self._chips:
            size = chip.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + tall + _GAP
            box = QRect(x, y, size.width(), size.height())
            chip.setGeometry(QStyle.visualRect(self.layoutDirection(), room, box))
            x += size.width() + _GAP
            tall = size.height()
        return y + tall

    def sizeHint(self) -> QSize:
        """Qt: as wide as the longest chip at least, as tall as they are placed now."""
        widths = [chip.sizeHint().width() for chip in self._chips]
        return QSize(max(widths, default=0), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: place the chips anew."""
        super().resizeEvent(event)
        self.setFixedHeight(self._place(event.size().width()))
