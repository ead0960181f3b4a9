"""The go-to field: a clause as the chair names it ("operative 8", «يقرر 3»), and where that may be.

Printed labels repeat in one text, so every place that may be meant is offered with its section.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.look.theme import META_TEXT, Theme
from wsisdesk.ui.reader.clause_list import ClauseDelegate, ClauseModel
from wsisdesk.ui.widgets.ground import Raised
from wsisdesk.ui.widgets.list_model import ROW
from wsisdesk.ui.widgets.row_tips import RowTips

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document

_WIDTH = 400
_TOP = 8
_ROWS = 6
_PAUSE = 80  # milliseconds without a key before the text is searched


class GoToField(Raised):
    """Stands over its parent, at the top. ``chosen`` names the block; closing returns the focus."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.setFixedWidth(_WIDTH)
        self._document: Document | None = None
        self._over = over
        self.field, self.state, self.list = QLineEdit(), QLabel(), QListView()
        self.model, self._delegate = ClauseModel(), ClauseDelegate(theme)
        self._sign = QAction(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.look_up)
        self._arrange()
        self.set_theme(theme)
        self._name_parts()
        self.hide()

    def _arrange(self) -> None:
        self.field.setCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self.field.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._pause.start)
        self.field.installEventFilter(self)
        self.state.setFont(interface_font(META_TEXT))
        self.state.setProperty("role", "second")
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        RowTips(self.list)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.viewport().setAutoFillBackground(False)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.field, self.state, self.list):
            column.addWidget(widget)

    def open_for(self, document: Document) -> None:
        """Open in the middle of the top edge, for the clauses of a document."""
        self._document = document
        self.field.clear()
        self.look_up()
        self.move((self._over.width() - self.width()) // 2, _TOP)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def look_up(self) -> None:
        """Offer the places that what is typed may mean."""
        from wsisdesk.documents.lookup import find_clauses  # late: reading alone needs none of it

        self._pause.stop()
        spoken = self.field.text().strip()
        matches = find_clauses(self._document, spoken) if self._document and spoken else ()
        self.model.show_rows(matches)
        if matches:
            self.list.setCurrentIndex(self.model.index(0))
        self.state.setText(self._state(spoken, len(matches)))
        self.list.setVisible(len(matches) > 0)
        rows = min(len(matches), _ROWS)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 if rows else 0)
        self.adjustSize()

    def _state(self, spoken: str, places: int) -> str:
        if not spoken:
            return self.tr("Type a clause as it is named: 8, operative 8, recalling c")
        if not places:
            return self.tr("No clause is called that.")
        return self.tr("%n place(s)", "", places)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.set_ground(theme)
        self._delegate.theme = theme
        self._sign.setIcon(icon("search", theme))

    def close_field(self) -> None:
        """Hide, and give the focus back to what lies below."""
        self.hide()
        self._over.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.close_field()
            self.chosen.emit(index.data(ROW).block.id)

    def _name_parts(self) -> None:
        self.field.setPlaceholderText(self.tr("Go to clause…"))
        self.field.setAccessibleName(self.tr("Go to clause"))
        self.list.setAccessibleName(self.tr("Places that may be meant"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys and Enter of the field work on the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut and QApplication.focusWidget() is not self.list:
            self.hide()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        row = self.list.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self._pause.isActive():
                    self.look_up()
                self._choose(self.list.currentIndex())
            case Qt.Key.Key_Down:
                self.list.setCurrentIndex(self.model.index(min(row + 1, self.model.rowCount() - 1)))
            case Qt.Key.Key_Escape:
                self.close_field()
            case Qt.Key.Key_Up:
                self.list.setCurrentIndex(self.model.index(max(row - 1, 0)))
            case _:
                return False
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Name the parts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
        super().changeEvent(event)
