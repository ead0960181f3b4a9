"""The field of the query: direction by what is typed, the count at its end, mistakes underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget

from wsisdesk.text.offsets import to_utf16
from wsisdesk.ui.look.icons import icon, pixmap
from wsisdesk.ui.search.line import Line
from wsisdesk.ui.widgets.count_label import CountLabel
from wsisdesk.ui.words.bidi import interface_start, turn_as_typed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from wsisdesk.search.model import Problem
    from wsisdesk.ui.look.theme import Theme

_COUNT_SHARE = 0.6  # of the room, at most, for the count
_HEIGHT = 36
_TOOL = 26.0
_SIGN = 18
_EDGE = 4.0
_BEFORE_COUNT = 12.0  # typed letters come up to it where they run against the interface
_PADDING = 8  # what the style sheet leaves at the sides anyway


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
        self._sign = QLabel(self)
        self.count = CountLabel(self)
        self.history = QToolButton(self)
        self.history.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.history.setCursor(Qt.CursorShape.ArrowCursor)
        self.history.clicked.connect(self.history_wanted)
        self.setMinimumHeight(_HEIGHT)
        self.textChanged.connect(self._turn)
        self.set_theme(theme)

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
        scale = self.devicePixelRatioF()
        self._sign.setPixmap(pixmap("search", theme.text2, size=_SIGN, scale=scale))
        self.history.setIcon(icon("clock", theme))

    def _wavy(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(QColor(self._theme.dele))
        return made

    def _turn(self, typed: str) -> None:
        turn_as_typed(self, typed)
        self.setAlignment(interface_start())  # the count stands where the interface ends
        self._leave_room()

    def _leave_room(self) -> None:
        """Put sign and count where the interface starts and ends, and keep the typing between.

        The field itself turns with what is typed; they do not.
        """
        line = Line(QRectF(self.rect()), QApplication.layoutDirection())
        line.from_start(_EDGE)
        line.from_end(_EDGE)
        line.from_start(_TOOL, _EDGE)
        start = self.width() - line.room
        tool = line.from_end(_TOOL, _EDGE)
        count = line.from_end(self._count_width(line.room), _BEFORE_COUNT)
        end = self.width() - line.room - start
        sign = Line(QRectF(self.rect()), QApplication.layoutDirection())
        sign.from_start(_EDGE * 2)
        self._sign.setGeometry(sign.from_start(_TOOL).toRect())
        self.history.setGeometry(tool.adjusted(0, 3, 0, -3).toRect())
        self.count.setGeometry(count.toRect())
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        margins = (end, start) if mirrored else (start, end)
        self.setTextMargins(int(margins[0]) - _PADDING, 0, int(margins[1]) - _PADDING, 0)

    def _count_width(self, room: float) -> float:
        """Return the width of the count: what is typed comes before the words around it."""
        wanted = self.count.sizeHint().width()
        typed = self.fontMetrics().horizontalAdvance(self.text()) + 2 * _BEFORE_COUNT
        if wanted <= min(room * _COUNT_SHARE, room - typed):
            return wanted
        return min(self.count.least_width(), room * _COUNT_SHARE)

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
                event.ignore()  # with nothing open, the window knows where to go
            case _:
                super().keyPressEvent(event)
