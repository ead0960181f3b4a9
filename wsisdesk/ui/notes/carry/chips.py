"""A row of chips, one for each outcome that there is, with how many notes have it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from wsisdesk.annotate.carrying import Outcome
from wsisdesk.ui.notes.carry.card import outcome_text
from wsisdesk.ui.notes.marking import number_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.ui.notes.carry.items import Item

ALL = ""


class Chips(QWidget):
    """``chosen`` says an outcome, or that all are wanted."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.outcome = ALL

    def show_counts(self, items: Sequence[Item]) -> None:
        """Offer the outcomes of these notes; a choice that has become empty is given up."""
        while (found := self._row.takeAt(0)) is not None:
            if (widget := found.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        counts = Counter(item.outcome for item in items)
        if self.outcome and not counts[Outcome(self.outcome)]:
            self.outcome = ALL
        self._add(self.tr("All"), ALL, len(items))
        for outcome in Outcome:
            if counts[outcome]:
                self._add(outcome_text(outcome), outcome, counts[outcome])
        self._row.addStretch(1)

    def choose(self, outcome: str) -> None:
        """Choose an outcome."""
        self.outcome = outcome
        self.chosen.emit(outcome)

    def _add(self, text: str, outcome: str, count: int) -> None:
        chip = QPushButton(f"{text}  {number_text(count)}")
        chip.setCheckable(True)
        chip.setChecked(outcome == self.outcome)
        chip.setProperty("outcome", outcome)
        chip.clicked.connect(self._clicked)
        self._row.addWidget(chip)

    def _clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, QPushButton):
            self.choose(str(chip.property("outcome")))
