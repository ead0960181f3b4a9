"""The list of the documents one may compare with: over the page, filtered as one types."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.text.folding import fold
from wsisdesk.ui.compare.names import entry_name
from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.theme import INTERFACE_TEXT, TAB_STRIP
from wsisdesk.ui.widgets.popup import Popup
from wsisdesk.ui.words.bidi import embedded, plain_tip, turn_as_typed
from wsisdesk.ui.words.labels import language_name
from wsisdesk.ui.words.titles import short_title, title_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.library.entries import Entry

_WIDTH, _MARGIN = 600, 16
_TOP = TAB_STRIP + 8
_ROWS = 380  # height of the list
_ID = Qt.ItemDataRole.UserRole + 1
_ALSO = Qt.ItemDataRole.UserRole + 2
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class DocumentPicker(Popup):
    """Stands over its parent. ``chosen`` says the id of a document."""

    chosen = Signal(str)

    def __init__(self, over: QWidget, language: str) -> None:
        super().__init__(over)
        self._language = language
        self._title = QLabel()
        self.field, self.list = QLineEdit(), QListView()
        self._model = QStandardItemModel(self)
        self._arrange()

    def ask(self, question: str, entries: Sequence[Entry]) -> None:
        """Show documents, the likeliest first."""
        self._title.setText(question)
        self.setAccessibleName(question)
        self._model.clear()
        for entry in entries:
            self._model.appendRow(self._item(entry))
        self._tell_apart(entries)
        self.field.clear()
        self._filter("")
        self._place()
        self.appear(self.field)

    def choose_current(self) -> None:
        """Take the document in hand."""
        self._choose(self.list.currentIndex())

    def take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        """Let the arrows go through the list from the field too."""
        if event.key() not in _MOVES or watched is not self.field:
            return False
        QApplication.sendEvent(self.list, event)
        return True

    def _arrange(self) -> None:
        self._title.setFont(interface_font(INTERFACE_TEXT, 600))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setContentsMargins(4, 0, 4, 0)
        self.field.setPlaceholderText(self.tr("Name, symbol or language"))
        self.field.setAccessibleName(self.tr("Filter the documents"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.list.setModel(self._model)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Documents to compare with"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.listen_to(self.field, self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.field)
        column.addWidget(self.list)

    def _item(self, entry: Entry) -> QStandardItem:
        name, language = entry_name(entry, self._language)
        parts = [embedded(name, language), language_name(entry.language)]
        title = short_title(entry)
        if title != name:
            parts.append(embedded(title, title_language(entry)))
        made = QStandardItem(" · ".join(filter(None, parts)))
        made.setData(entry.id, _ID)
        also = " ".join((*parts, entry.symbol, entry.work, entry.version, entry.name, *entry.tags))
        made.setData(fold(also), _ALSO)
        return made

    def _tell_apart(self, entries: Sequence[Entry]) -> None:
        """Name the files of documents that are called alike, before what may be cut."""
        items = [self._model.item(row) for row in range(len(entries))]
        times = Counter(item.text() for item in items)
        for item, entry in zip(items, entries, strict=True):
            if times[item.text()] > 1:
                item.setText(f"{embedded(entry.name)} · {item.text()}")
            item.setToolTip(plain_tip(item.text()))

    def _filter(self, typed: str) -> None:
        turn_as_typed(self.field, typed)
        wanted = fold(typed).split()
        first = -1
        for row in range(self._model.rowCount()):
            also = self._model.item(row).data(_ALSO)
            passes = all(word in also for word in wanted)
            self.list.setRowHidden(row, not passes)
            if passes and first < 0:
                first = row
        self.list.setCurrentIndex(self._model.index(first, 0) if first >= 0 else QModelIndex())

    def _place(self) -> None:
        width = min(_WIDTH, self._over.width() - 2 * _MARGIN)
        rows = self._model.rowCount() * max(self.list.sizeHintForRow(0) + 4, 20)
        height = min(min(rows, _ROWS) + 100, self._over.height() - _TOP - _MARGIN)
        self.setGeometry((self._over.width() - width) // 2, _TOP, width, height)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.dismiss()
            self.chosen.emit(index.data(_ID))
