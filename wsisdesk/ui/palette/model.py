"""The lines of the palette: suggestions under the headings of their groups."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wsisdesk.text.direction import isolate
from wsisdesk.ui.palette.matching import Found, Group

FOUND = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """A flat list; headings are lines without a suggestion and cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Group | Found] = []

    def show_found(self, found: list[Found]) -> None:
        """Show other suggestions."""
        self.beginResetModel()
        self._lines = []
        before: Group | None = None
        for one in found:
            if one.suggestion.group is not before:
                before = one.suggestion.group
                self._lines.append(before)
            self._lines.append(one)
        self.endResetModel()

    def heading(self, group: Group) -> str:
        """Return what stands over a group."""
        match group:
            case Group.COMMANDS:
                return self.tr("Commands")
            case Group.TABS:
                return self.tr("Open documents")
            case Group.DOCUMENTS:
                return self.tr("In the library")
            case Group.SEARCHES:
                return self.tr("Searches")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many lines."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: headings cannot be chosen."""
        if index.isValid() and isinstance(self._lines[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Qt: what a line shows, says to screen readers, and is."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if isinstance(line, Group):
            return self.heading(line) if role == Qt.ItemDataRole.DisplayRole else None
        suggestion = line.suggestion
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return suggestion.text
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (suggestion.text, suggestion.detail, suggestion.keys)
                return ", ".join(isolate(part) for part in parts if part)
            case Qt.ItemDataRole.UserRole:
                return line
        return None
