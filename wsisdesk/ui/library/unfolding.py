"""Which rows of the library stand open: kept while the list changes under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from wsisdesk.ui.library.model import LibraryModel, Role
from wsisdesk.ui.library.row import RowKind

if TYPE_CHECKING:
    from wsisdesk.ui.library.view import LibraryView

MOST_UNFOLDED = 200  # works that a filter unfolds by itself


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
        """Open rows after the list has been replaced; ``everything`` while a filter is on.

        A filter that keeps more works than one can read leaves them folded: with ten thousand
        documents, laying out all their versions would hold up every key.
        """
        self._view.blockSignals(True)
        for index in self._model.indexes(RowKind.HEADING):
            opened = everything or index.data(Role.KEY) not in self._folded
            self._view.setExpanded(index, opened)
        if everything or self._unfolded:
            self._open_works(everything)
        self._view.blockSignals(False)

    def _open_works(self, everything: bool) -> None:
        works = self._model.indexes(RowKind.WORK)
        everything = everything and len(works) <= MOST_UNFOLDED
        if not everything and not self._unfolded:
            return
        for index in [*works, *self._model.indexes(RowKind.VERSION)]:
            row = self._model.row_of(index)
            if row.children and (everything or row.key in self._unfolded):
                self._view.setExpanded(index, True)

    def _remember(self, index: QModelIndex) -> None:
        self._unfolded.add(index.data(Role.KEY))
        self._folded.discard(index.data(Role.KEY))

    def _forget(self, index: QModelIndex) -> None:
        self._folded.add(index.data(Role.KEY))
        self._unfolded.discard(index.data(Role.KEY))
