"""The menu that narrows the list of notes: what is there to choose from, each with a check mark."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from wsisdesk.ui.notes.listed.filtering import Facet, Filter, Order, present
from wsisdesk.ui.notes.wording import colour_text, kind_text, status_text
from wsisdesk.ui.words.bidi import embedded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.settings import Settings
    from wsisdesk.ui.protection import Protection


class FilterMenu(QMenu):
    """Filled from the notes there are, each time it opens.

    Layers are not brought back where nothing can be written.
    """

    toggled = Signal(object, str)  # Facet, value
    cleared = Signal()
    ordered = Signal(object)
    restored = Signal(str)  # a layer that was removed

    def __init__(self, parent: QWidget, protection: Protection) -> None:
        super().__init__(parent)
        self._protection = protection

    def fill(
        self,
        notes: Sequence[Annotation],
        now: Filter,
        order: Order,
        settings: Settings,
        removed: Sequence[str] = (),
    ) -> None:
        """Offer what these notes have, and to bring back the layers that were removed."""
        self.clear()
        self._add_orders(order)
        for facet, title in self._titles().items():
            offered = present(notes, facet)
            if len(offered) > 1 or now.chosen.get(facet):
                menu = self.addMenu(title)
                chosen = now.chosen.get(facet, frozenset())
                for value in dict.fromkeys((*offered, *sorted(chosen))):
                    action = menu.addAction(self._text(facet, value, settings))
                    action.setCheckable(True)
                    action.setChecked(value in chosen)
                    _Choice(self, action, facet, value)
        self.addSeparator()
        self.addAction(self.tr("&Show all"), self.cleared.emit).setEnabled(not now.is_empty)
        if removed:
            menu = self.addMenu(self.tr("&Bring back a removed layer"))
            menu.setEnabled(self._protection.is_writable)
            for layer in removed:
                name = embedded(layer).replace("&", "&&")
                menu.addAction(name, partial(self.restored.emit, layer))

    def _add_orders(self, order: Order) -> None:
        group = QActionGroup(self)
        for value, text in (
            (Order.PLACE, self.tr("In the order of the &text")),
            (Order.TIME, self.tr("&Latest first")),
        ):
            action = self.addAction(text)
            action.setCheckable(True)
            action.setChecked(value is order)
            group.addAction(action)
            _Ordering(self, action, value)
        self.addSeparator()

    def _titles(self) -> dict[Facet, str]:
        return {
            Facet.KIND: self.tr("&Kind"),
            Facet.COLOUR: self.tr("&Colour"),
            Facet.STATUS: self.tr("Stat&us"),
            Facet.TAG: self.tr("Ta&g"),
            Facet.AUTHOR: self.tr("&Author"),
            Facet.LAYER: self.tr("La&yer"),
        }

    def _text(self, facet: Facet, value: str, settings: Settings) -> str:
        match facet:
            case Facet.KIND:
                return kind_text(value)
            case Facet.COLOUR:
                return colour_text(value, settings)
            case Facet.STATUS:
                return status_text(value)
            case Facet.LAYER if not value:
                return self.tr("My own notes")
        return embedded(value).replace("&", "&&")


class _Choice(QObject):
    """Hands one choice on; lives as long as the menu's entry."""

    def __init__(self, menu: FilterMenu, action: QAction, facet: Facet, value: str) -> None:
        super().__init__(action)
        self._menu, self._facet, self._value = menu, facet, value
        action.triggered.connect(self._tell)

    def _tell(self) -> None:
        self._menu.toggled.emit(self._facet, self._value)


class _Ordering(QObject):
    """Hands an order on."""

    def __init__(self, menu: FilterMenu, action: QAction, order: Order) -> None:
        super().__init__(action)
        self._menu, self._order = menu, order
        action.triggered.connect(self._tell)

    def _tell(self) -> None:
        self._menu.ordered.emit(self._order)
