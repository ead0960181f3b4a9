"""The cards of the notes that wait, below each other; Up and Down go from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout

from wsisdesk.annotate.carrying import Outcome
from wsisdesk.ui.notes.carry.card import CarryCard
from wsisdesk.ui.widgets.ground import Ground

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.ui.notes.carry.items import Item
    from wsisdesk.ui.theme import Theme

_AT_ONCE = 60  # cards shown before one asks for more
_FEW = 4  # so many notes are listed one by one


class CardList(QScrollArea):
    """Among notes of all outcomes the exact ones are counted after the first, not listed."""

    accepted = Signal(object, object)  # Item, the place chosen or None
    kept_back = Signal(object)
    edit_wanted = Signal(object)
    visit_wanted = Signal(object)
    exact_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._items: Sequence[Item] = ()
        self._fold = False
        self._most = _AT_ONCE
        self.cards: list[CarryCard] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_items(self, items: Sequence[Item], *, fold: bool) -> None:
        """Show these; the keyboard stays at the same height of the list."""
        self._items, self._fold = items, fold
        held = self._held()
        folded = [i for i in items if i.outcome is Outcome.EXACT][1:] if fold else []
        if len(items) <= _FEW:
            folded = []
        shown = [item for item in items if item not in folded]
        content = Ground()
        content.set_ground(self._theme.ground)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        self.cards = [self._card(item) for item in shown[: self._most]]
        for number, card in enumerate(self.cards):
            column.addWidget(card)
            if folded and not number:
                text = self.tr("Show %Ln more exact note(s)", "", len(folded))
                column.addWidget(self._link(text, self.exact_wanted.emit))
        if len(shown) > self._most:
            text = self.tr("Show %Ln more", "", len(shown) - self._most)
            column.addWidget(self._link(text, self._show_more))
        column.addStretch(1)
        self.setWidget(content)
        if held >= 0 and self.cards:
            self.cards[min(held, len(self.cards) - 1)].setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.show_items(self._items, fold=self._fold)

    def _card(self, item: Item) -> CarryCard:
        card = CarryCard(item, self._theme)
        card.accepted.connect(self.accepted)
        card.kept_back.connect(self.kept_back)
        card.edit_wanted.connect(self.edit_wanted)
        card.visit_wanted.connect(self.visit_wanted)
        card.left.connect(self._step)
        return card

    def _link(self, text: str, run: object) -> QPushButton:
        link = QPushButton(text)
        link.setProperty("link", "true")
        link.clicked.connect(run)
        return link

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self.show_items(self._items, fold=self._fold)

    def _held(self) -> int:
        """Return the number of the card where the keyboard is, -1 if it is elsewhere."""
        focused = self.window().focusWidget()
        for number, card in enumerate(self.cards):
            if focused is card or (focused is not None and card.isAncestorOf(focused)):
                return number
        return -1

    def _step(self, by: int) -> None:
        wanted = self.cards[min(max(self._held() + by, 0), len(self.cards) - 1)]
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(wanted)
