"""The clauses a spoken label may mean, as a list: address, section and the first words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wsisdesk.text.direction import isolate
from wsisdesk.ui.fonts import interface_font
from wsisdesk.ui.painting import paint_row_ground
from wsisdesk.ui.theme import INTERFACE_TEXT, META_TEXT, Theme
from wsisdesk.ui.widgets.content_painter import Setting, paint_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from wsisdesk.documents.lookup import Match

Index = QModelIndex | QPersistentModelIndex

_LINE = 22.0
_PADDING = 5.0
_MARGIN = 12.0
_LETTERS = 120
MATCH = Qt.ItemDataRole.UserRole


class ClauseModel(QAbstractListModel):
    """Serves the matches of one query."""

    def __init__(self) -> None:
        super().__init__()
        self._matches: tuple[Match, ...] = ()

    def set_matches(self, matches: Sequence[Match]) -> None:
        """Show other matches."""
        self.beginResetModel()
        self._matches = tuple(matches)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many places may be meant."""
        return 0 if parent.isValid() else len(self._matches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the address, what a screen reader says, or the match."""
        if not 0 <= index.row() < len(self._matches):
            return None
        found = self._matches[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return found.block.address
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (found.block.address, found.section, found.block.text[:_LETTERS])
                return " ".join(isolate(part) for part in parts if part)
            case Qt.ItemDataRole.UserRole:
                return found
        return None


class ClauseDelegate(QStyledItemDelegate):
    """Paints a match in two lines: where it is, and how it begins."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        found: Match = index.data(MATCH)
        box = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_row_ground(painter, option, self.theme)
        inner = box.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING)
        language = found.block.language
        address = Setting(
            interface_font(INTERFACE_TEXT, 500), self.theme.text, _LINE, language=language
        )
        words = Setting(interface_font(META_TEXT), self.theme.text2, _LINE, language=language)
        if selected:
            address = address.coloured(self.theme.seltext)
            words = words.coloured(self.theme.seltext)
        paint_text(painter, inner, found.block.address, address)
        section = f"{found.section} · " if found.section not in found.block.address else ""
        below = inner.adjusted(0, _LINE, 0, 0)
        paint_text(painter, below, section + " ".join(found.block.text[:_LETTERS].split()), words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of every row."""
        return QSize(0, round(2 * _LINE + 2 * _PADDING))
