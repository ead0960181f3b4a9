"""Opens the hover card: after a moment's rest of the pointer on a citation, or by a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QRect, Qt

from wsisdesk.ui.widgets.hover_card import Card
from wsisdesk.ui.words.bidi import fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.documents.symbols.model import Citation
    from wsisdesk.ui.reader.canvas import Canvas
    from wsisdesk.ui.reader.pointer import Pointer, Target
    from wsisdesk.ui.widgets.hover_card import HoverCard

    CardProvider: TypeAlias = Callable[[Citation], Card | None]


class Previewing(QObject):
    """Asks ``provide`` what to show of a citation; shows nothing where it has nothing to say."""

    def __init__(self, card: HoverCard, pointer: Pointer, canvas: Canvas) -> None:
        super().__init__(card)
        self._card = card
        self._pointer = pointer
        self._canvas = canvas
        self.provide: CardProvider | None = None
        pointer.hovered.connect(self.preview)
        pointer.left.connect(card.leave)
        card.closed.connect(self._return_focus)
        canvas.verticalScrollBar().valueChanged.connect(card.hide)

    def preview(self, target: Target) -> bool:
        """Show the card of a citation, or a footnote; tell whether there was one."""
        card = self._card_of(target)
        if card is None:
            return False
        area = self._pointer.area(target)
        over = self._card.over
        self._card.show_card(card, QRect(over.mapFromGlobal(area.topLeft()), area.size()))
        return True

    def preview_by_key(self, target: Target) -> None:
        """Show the card and put the keyboard on it; Esc returns."""
        if self.preview(target):
            self._card.take_focus()

    def _card_of(self, target: Target) -> Card | None:
        if target.note:
            return self._note_card(target.note)
        if target.citation is None or self.provide is None:
            return None
        return self.provide(target.citation)

    def _note_card(self, note: str) -> Card | None:
        """Return a card with the text of a footnote."""
        composition = self._canvas.composition
        if composition is None or note not in composition.index:
            return None
        item = composition.blocks[composition.index[note]]
        title = fill(self.tr("Note {mark}"), mark=item.block.label)
        return Card(title, item.language, (("", item.block.text),))

    def _return_focus(self) -> None:
        self._canvas.setFocus(Qt.FocusReason.PopupFocusReason)
