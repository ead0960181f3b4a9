"""Which rows of the library stand open: kept while the list changes under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from wsisdesk.ui.library.arrangement import RowKind
from wsisdesk.ui.library.model import LibraryModel, Role

if TYPE_CHECKING:
    from wsisdesk.ui.library.view import LibraryView


class Unfolding(QObject):
    """Headings stand open unless the user folds them, works only if the user unfolds them."""

    def __init__(self, view: LibraryView, model: LibraryModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._folded: set[str] = set()
        self._unfolded: set[str] = set()
        view.expanded.connect(self._remember)
        view.collapsed.connect(self._forget)

    def keys(self) -> tuple[str, ...]:
        """Return the keys of the rows the user has unfolded, for the session."""
        return tuple(sorted(self._unfolded))

    def set_keys(self, keys: tuple[str, ...]) -> None:
        """Unfold these rows when they are shown."""
        self._unfolded = set(keys)

    def apply(self, *, everything: bool) -> None:
        """Open rows after the list has changed; ``everything`` while a filter is on."""
        self._view.blockSignals(True)
        for index in self._model.indexes(RowKind.HEADING):
            opened = everything or index.data(Role.KEY) not in self._folded
            self._view.setExpanded(index, opened)
        for kind in (RowKind.WORK, RowKind.VERSION):
            for index in self._model.indexes(kind):
                if self._model.hasChildren(index):
                    opened = everything or index.data(Role.KEY) in self._unfolded
                    self._view.setExpanded(index, opened)
        self._view.blockSignals(False)

    def _remember(self, index: QModelIndex) -> None:
        self._unfolded.add(index.data(Role.KEY))
        self._folded.discard(index.data(Role.KEY))

    def _forget(self, index: QModelIndex) -> None:
        self._folded.add(index.data(Role.KEY))
        self._unfolded.discard(index.data(Role.KEY))
