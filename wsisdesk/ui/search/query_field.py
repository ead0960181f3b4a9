"""The field of the query: direction by what is typed, the count at its end, mistakes underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QToolButton, QWidget

from wsisdesk.text.offsets import to_utf16
from wsisdesk.ui.bidi import turn_as_typed
from wsisdesk.ui.icons import icon
from wsisdesk.ui.widgets.count_label import CountLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from wsisdesk.search.model import Problem
    from wsisdesk.ui.theme import Theme

_COUNT_SHARE = 0.42  # of the field, at most, for the count
_TOOL = 26


class QueryField(QLineEdit):
    """Down leads into the results, Enter too; Esc empties, and when empty leaves the search."""

    list_wanted = Signal()
    opening_wanted = Signal(object)  # of the first hit, with the keys held down
    left = Signal()
    history_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self._sign = self.addAction(icon("search", theme), QLineEdit.ActionPosition.LeadingPosition)
        self.count = CountLabel()
        self.history = QToolButton()
        self.history.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.history.setFixedSize(_TOOL, _TOOL)
        self.history.clicked.connect(self.history_wanted)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 0, 4, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self._row.addWidget(self.count)
        self._row.addWidget(self.history)
        self.textChanged.connect(self._turn)
        self._leave_room()

    def show_count(self, words: str, number: str) -> None:
        """Say at the end of the field what was found."""
        self.count.show_count(words, number)
        self._leave_room()

    def mark_problems(self, problems: Iterable[Problem]) -> None:
        """Underline the places where the query is mistaken."""
        typed = self.text()
        formats = []
        for problem in problems:
            start = to_utf16(typed, problem.start)
            length = max(to_utf16(typed, problem.end) - start, 1)
            formats.append(
                QInputMethodEvent.Attribute(
                    QInputMethodEvent.AttributeType.TextFormat,
                    start - to_utf16(typed, self.cursorPosition()),
                    length,
                    self._wavy(),
                )
            )
        QApplication.sendEvent(self, QInputMethodEvent("", formats))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._sign.setIcon(icon("search", theme))
        self.history.setIcon(icon("clock", theme))

    def _wavy(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(QColor(self._theme.dele))
        return made

    def _turn(self, typed: str) -> None:
        turn_as_typed(self, typed)
        self._leave_room()

    def _leave_room(self) -> None:
        """Keep what is typed clear of the count, which stands where the interface ends."""
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._row.setDirection(
            QHBoxLayout.Direction.RightToLeft
            if mirrored != self._is_turned()
            else QHBoxLayout.Direction.LeftToRight
        )
        wanted = min(self.count.sizeHint().width(), int(self.width() * _COUNT_SHARE))
        self.count.setFixedWidth(max(wanted, 0))
        room = wanted + _TOOL + 12
        self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)

    def _is_turned(self) -> bool:
        """Tell whether the field runs against the interface: its layout turns with it."""
        return self.layoutDirection() != QApplication.layoutDirection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more room, or less."""
        super().resizeEvent(event)
        self._leave_room()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the interface has turned round."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the keys that are not for typing."""
        match event.key():
            case Qt.Key.Key_Down if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.history_wanted.emit()
            case Qt.Key.Key_Down:
                self.list_wanted.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opening_wanted.emit(event.modifiers())
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
