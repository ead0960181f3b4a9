"""The clauses that cite a text, under the documents they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from wsisdesk.documents import symbols
from wsisdesk.text.direction import isolate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.insight.citing import Citing
    from wsisdesk.library.entries import Entry

LINE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """A document over its clauses."""

    text: str
    language: str


def arranged(
    places: Sequence[Citing], entries: Mapping[str, Entry], language: str
) -> list[Heading | Citing]:
    """Put citing clauses under their documents, those in ``language`` first, each clause once."""
    by_document: dict[str, dict[str, Citing]] = {}
    for place in places:
        if place.document in entries:
            by_document.setdefault(place.document, {}).setdefault(place.block, place)
    documents = sorted(
        (entries[name] for name in by_document),
        key=lambda entry: (entry.language != language, _name(entry), entry.id),
    )
    lines: list[Heading | Citing] = []
    for entry in documents:
        lines += (Heading(_name(entry), entry.language), *by_document[entry.id].values())
    return lines


def _name(entry: Entry) -> str:
    if entry.work:
        return symbols.display_name(entry.work, entry.version, entry.language)
    return entry.symbol or entry.title or entry.name


class CitingModel(QAbstractListModel):
    """A flat list; headings cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Heading | Citing] = []

    def show_lines(self, lines: list[Heading | Citing]) -> None:
        """Show other clauses."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def first(self) -> QModelIndex:
        """Return the first clause, under its heading."""
        return self.index(1 if len(self._lines) > 1 else -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Qt: how many lines."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: headings cannot be chosen."""
        if index.isValid() and isinstance(self._lines[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Qt: what a line is, and says to screen readers."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(line, Heading):
            return line.text
        return ", ".join(isolate(part) for part in (line.address, line.excerpt) if part)
