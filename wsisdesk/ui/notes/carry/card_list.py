"""The cards of the notes that wait, below each other; Up and Down go from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout

from wsisdesk.annotate.carrying import Outcome
from wsisdesk.ui.notes.carry.card import CarryCard
from wsisdesk.ui.notes.carry.folded import FoldedExact
from wsisdesk.ui.widgets.ground import Ground

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.notes.carry.items import Item
    from wsisdesk.ui.protection import Protection

_AT_ONCE = 60  # cards shown before one asks for more
_FEW = 4  # so many notes are listed one by one
_GAP = 8


class CardList(QScrollArea):
    """Among notes of all outcomes the exact ones are counted after the first, not listed.

    Above the cards and below them is room for what is to scroll with them.
    """

    accepted = Signal(object, object)  # Item, the place chosen or None
    kept_back = Signal(object)
    edit_wanted = Signal(object)
    visit_wanted = Signal(object)
    exact_wanted = Signal()

    def __init__(self, theme: Theme, protection: Protection) -> None:
        super().__init__()
        self._theme = theme
        self._protection = protection
        self._items: Sequence[Item] = ()
        self._fold = False
        self._most = _AT_ONCE
        self.cards: list[CarryCard] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = Ground()
        self._content.set_ground(theme.ground)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(_GAP)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, _GAP)
        self._column.setSpacing(_GAP)
        self._column.addLayout(self._rows)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self._come = QTimer(self, singleShot=True, interval=0)
        self._come.timeout.connect(self._show_held)
        self.verticalScrollBar().rangeChanged.connect(self._come_again)

    def hold(self, above: QWidget, below: QWidget) -> None:
        """Let these scroll with the cards; they leave when another layout takes them."""
        self._column.insertWidget(0, above)
        self._column.insertWidget(self._column.count() - 1, below)

    def show_items(self, items: Sequence[Item], *, fold: bool) -> None:
        """Show these; the keyboard stays at the same height of the list."""
        self._items, self._fold = items, fold
        held = self._held()
        folded = [i for i in items if i.outcome is Outcome.EXACT][1:] if fold else []
        if len(items) <= _FEW:
            folded = []
        shown = [item for item in items if item not in folded]
        self._clear()
        self.cards = [self._card(item) for item in shown[: self._most]]
        for number, card in enumerate(self.cards):
            self._rows.addWidget(card)
            if folded and not number:
                text = self.tr("Show %Ln more exact note(s)", "", len(folded))
                row = FoldedExact(folded, text, self._theme)
                row.wanted.connect(self.exact_wanted)
                self._rows.addWidget(row)
        if len(shown) > self._most:
            more = QPushButton(self.tr("Show %Ln more", "", len(shown) - self._most))
            more.setProperty("link", "true")
            more.clicked.connect(self._show_more)
            self._rows.addWidget(more)
        if held >= 0:
            self.take_keyboard(held)

    def take_keyboard(self, number: int = 0) -> None:
        """Put the keyboard on a card, the last one if there are not so many."""
        if self.cards:
            card = self.cards[min(number, len(self.cards) - 1)]
            card.show()  # one just made has neither place nor keyboard before
            self._column.activate()
            card.setFocus(Qt.FocusReason.TabFocusReason)
            self._come.start()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._content.set_ground(theme.ground)
        self.show_items(self._items, fold=self._fold)

    def _clear(self) -> None:
        while (found := self._rows.takeAt(0)) is not None:
            if (widget := found.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _card(self, item: Item) -> CarryCard:
        card = CarryCard(item, self._theme, can_decide=self._protection.is_writable)
        card.accepted.connect(self.accepted)
        card.kept_back.connect(self.kept_back)
        card.edit_wanted.connect(self.edit_wanted)
        card.visit_wanted.connect(self.visit_wanted)
        card.left.connect(self._step)
        return card

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

    def _come_again(self) -> None:
        """Follow the card where the keyboard is: all is laid out in several steps."""
        self._come.start()

    def _show_held(self) -> None:
        """Bring the card where the keyboard is into view."""
        number = self._held()
        if number >= 0:
            self.ensureWidgetVisible(self.cards[number])

    def _step(self, by: int) -> None:
        self.take_keyboard(max(self._held() + by, 0))
