"""The list of results: keys that follow the eye, clicks that open or unfold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from wsisdesk.ui.search.results import GroupRow, HitRow, MoreRow
from wsisdesk.ui.widgets.row_tips import RowTips

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from wsisdesk.search.model import Hit
    from wsisdesk.ui.search.delegate import ResultDelegate
    from wsisdesk.ui.search.model import ResultModel
    from wsisdesk.ui.widgets.list_model import Index

_NEAR_END = 400  # pixels left to scroll when more is asked for


class ResultView(QListView):
    """Says what the user wants of rows; shows nothing itself but rows."""

    opened = Signal(object, object)  # the hit, and the keys held down
    other_opened = Signal(object)  # a counterpart
    folding_wanted = Signal(str)
    more_wanted = Signal(str)  # of one document
    next_wanted = Signal()  # the next hits of the whole list
    field_wanted = Signal()
    rested = Signal(object)  # the row one has come to, or None

    def __init__(
        self, model: ResultModel, delegate: ResultDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._delegate = delegate
        delegate.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        RowTips(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._ask_near_end)

    def current_hit(self) -> Hit | None:
        """Return the hit at which one stands."""
        row = self._rows.row_at(self.currentIndex())
        return row.hit if isinstance(row, HitRow) else None

    def enter(self) -> None:
        """Take the keyboard; stand at the first paragraph if one stands nowhere."""
        if not self.currentIndex().isValid():
            self.select_first()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def select_first(self) -> None:
        """Stand at the first paragraph."""
        for number, row in enumerate(self._rows.rows):
            if isinstance(row, HitRow):
                self.setCurrentIndex(self._rows.index(number))
                return

    def ask_if_short(self) -> None:
        """Ask for more where the rows do not fill the list."""
        self._ask_near_end(self.verticalScrollBar().value())

    def _ask_near_end(self, value: int) -> None:
        if self.verticalScrollBar().maximum() - value < _NEAR_END:
            self.next_wanted.emit()

    def _open(self, index: QModelIndex, modifiers: Qt.KeyboardModifier) -> None:
        match self._rows.row_at(index):
            case HitRow() as row:
                self.opened.emit(row.hit, modifiers)
            case GroupRow() as row:
                self.folding_wanted.emit(row.hit.document)
            case MoreRow() as row:
                self.more_wanted.emit(row.document)

    def _fold_sideways(self, inwards: bool) -> None:
        """Fold or unfold the document one is in."""
        row = self._rows.row_at(self.currentIndex())
        if row is None:
            return
        document = row.key[0]
        group = self._rows.row_at(self._rows.find((document, "")))
        if isinstance(group, GroupRow) and group.folded == inwards:
            self.setCurrentIndex(self._rows.find((document, "")))
            self.folding_wanted.emit(document)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: one has come to another row."""
        super().currentChanged(current, previous)
        self.rested.emit(self._rows.row_at(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens, Up from the first row leads back to the query, sides fold."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex(), event.modifiers())
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.field_wanted.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._fold_sideways((key == Qt.Key.Key_Left) == mirrored)
        elif event.text() and event.text().isprintable() and event.text() != " ":
            event.ignore()  # typing goes on in the field
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click opens a paragraph, a chip its other language, and unfolds the rest."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        other = self._delegate.other_at(option, index, event.position())
        if other is not None:
            self.other_opened.emit(other)
        elif not isinstance(self._rows.row_at(index), HitRow):
            self._open(index, event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: a double click opens for good."""
        index = self.indexAt(event.position().toPoint())
        if isinstance(self._rows.row_at(index), HitRow):
            self._open(index, event.modifiers())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: paragraphs break anew when the width changes."""
        self._delegate.width = float(self.viewport().width())
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface has turned round."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.LanguageChange):
            self.viewport().update()

    def viewportSizeHint(self) -> QSize:
        """Qt: the panel decides the size."""
        return QSize(0, 0)
