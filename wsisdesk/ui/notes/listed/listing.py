"""Keeps the panel showing what it is asked to: whose notes, which of them, in which order."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wsisdesk.ui.notes.keeping import tasks
from wsisdesk.ui.notes.listed.filtering import Facet, Filter, Order
from wsisdesk.ui.notes.listed.rows import Card, CardMaker, Row, of_all

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wsisdesk.annotate.layers import Layer
    from wsisdesk.annotate.model import Annotation
    from wsisdesk.ui.notes.keeping.notebook import Notebook, Sheet
    from wsisdesk.ui.notes.listed.panel import NotesPanel
    from wsisdesk.ui.services import Services

_PAUSE = 80  # milliseconds: what changes together is shown together


class Listing(QObject):
    """``title`` gives the name and language of a document in the library."""

    hidden_changed = Signal()
    layer_toggled = Signal(str, bool)  # to be remembered

    def __init__(
        self,
        panel: NotesPanel,
        notebook: Notebook,
        services: Services,
        title: Callable[[str], tuple[str, str]],
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._notebook = notebook
        self._services = services
        self._title = title
        self._sheet: Sheet | None = None
        self._cards = CardMaker()
        self._texts: dict[str, str] = {}
        self._all: tuple[Annotation, ...] = ()
        self._all_read = False
        self.everywhere = False
        self.hidden: frozenset[str] = frozenset()
        self._layers: tuple[Layer, ...] = ()
        self.filter = Filter()
        self.order = Order.PLACE
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.show)
        notebook.changed.connect(self._look)
        notebook.stored.connect(self._stored)
        panel.searched.connect(self._search)
        panel.cleared.connect(self._clear)
        panel.scope_toggled.connect(self.show_everywhere)
        panel.menu.aboutToShow.connect(self._fill_menu)
        panel.menu.toggled.connect(self._toggle)
        panel.menu.cleared.connect(self._clear)
        panel.menu.ordered.connect(self._order)
        panel.layers.toggled.connect(self._show_layer)

    def set_document(self, document: str) -> None:
        """Show the notes on another document; none for an empty name."""
        sheet = self._notebook.sheet(document)
        if sheet is not self._sheet:
            self._sheet = sheet
            blocks = sheet.document.blocks if sheet is not None else ()
            self._texts = {block.id: block.text for block in blocks}
        self.show()

    def show_everywhere(self, everywhere: bool) -> None:
        """Show the notes on all documents, or on the one in front."""
        self.everywhere = everywhere
        self._panel.scope.setChecked(everywhere)
        if everywhere:
            self._services.quick.run(tasks.every).succeeded.connect(self._take_all)
        self.show()

    def notes(self) -> Sequence[Annotation]:
        """Return all notes that could be listed."""
        if self.everywhere:
            return self._all
        return [p.note for p in self._sheet.in_order()] if self._sheet is not None else []

    def chosen(self) -> frozenset[str]:
        """Return the ids of one's own notes that the filter lets through; none without a filter."""
        if self.filter.is_empty:
            return frozenset()
        return frozenset(n.id for n in self.notes() if not n.layer and self.filter.passes(n))

    def show(self) -> None:
        """List what is to be listed now."""
        self._pause.stop()
        notes = self.notes()
        layers = Counter(note.layer for note in notes if note.layer)
        self._panel.layers.show_layers(layers, self._layers)
        total = sum(note.layer not in self.hidden for note in notes)
        read = self._all_read if self.everywhere else self._sheet is not None and self._sheet.read
        self._panel.show_rows(self._rows(), total, everywhere=self.everywhere, reading=not read)

    def _rows(self) -> list[Row]:
        if self.everywhere:
            seen = [note for note in self._all if note.layer not in self.hidden]
            return of_all(seen, self.filter, self.order, self._title)
        if self._sheet is None:
            return []
        rows = self._cards.of_document(self._sheet.in_order(), self.filter, self.order, self._text)
        if not self.hidden:
            return rows
        return [row for row in rows if isinstance(row, Card) and row.note.layer not in self.hidden]

    def _text(self, block: str) -> str:
        return self._texts.get(block, "")

    def _look(self, document: str) -> None:
        if self._sheet is not None and document == self._sheet.document.id:
            self._pause.start()

    def _stored(self, _: object) -> None:
        if self.everywhere:
            self._services.quick.run(tasks.every).succeeded.connect(self._take_all)

    def _take_all(self, notes: tuple[Annotation, ...]) -> None:
        self._all, self._all_read = notes, True
        self.show()

    def _fill_menu(self) -> None:
        settings = self._services.store.settings
        removed = [layer.name for layer in self._layers if layer.removed]
        self._panel.menu.fill(self.notes(), self.filter, self.order, settings, removed)

    def _search(self, words: str) -> None:
        self.filter = replace(self.filter, words=words)
        self.show()

    def _toggle(self, facet: Facet, value: str) -> None:
        self.filter = self.filter.toggled(facet, value)
        self.show()

    def _clear(self) -> None:
        self.filter = Filter()
        self._panel.search.clear()
        self.show()

    def _order(self, order: Order) -> None:
        self.order = order
        self.show()

    def take_layers(self, layers: Sequence[Layer]) -> None:
        """Take what is remembered of the layers; those that were removed are among them."""
        self._layers = tuple(layers)
        hidden = frozenset(layer.name for layer in layers if not layer.shown)
        if hidden != self.hidden:
            self.hidden = hidden
            self.hidden_changed.emit()
        self.show()

    def _show_layer(self, layer: str, shown: bool) -> None:
        self.take_layers(
            [replace(one, shown=shown) if one.name == layer else one for one in self._layers]
        )
        self.layer_toggled.emit(layer, shown)
