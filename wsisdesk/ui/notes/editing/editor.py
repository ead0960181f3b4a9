"""The small editor of a note: beside its words, stored as it is typed.

It stands over the window, closes with Esc or when one goes on elsewhere, and never asks whether to
save: what it shows is stored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from wsisdesk.annotate.model import Content, NoteKind
from wsisdesk.ui.notes.editing.fields import NoteFields
from wsisdesk.ui.widgets.ground import Raised

if TYPE_CHECKING:
    from wsisdesk.settings import Settings
    from wsisdesk.ui.look.theme import Theme

WIDTH = 336
DEBOUNCE = 200  # milliseconds after the last key until it is stored
_GAP = 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteEditor(Raised):
    """Shows one note's content. ``edited`` follows the typing, ``closed`` comes after the last."""

    edited = Signal(object)  # Content
    closed = Signal()
    delete_wanted = Signal()

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("noteEditor")
        self._over = over
        self._said = Content(NoteKind.COMMENT)
        self._before: QWidget | None = None
        self.fields = NoteFields(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(self.fields)
        self._pause = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._pause.timeout.connect(self.flush)
        self.fields.typed.connect(self._pause.start)
        self.fields.chosen.connect(self.flush)
        self.fields.shut.clicked.connect(self.close_editor)
        self.fields.delete.clicked.connect(self._delete)
        for field in self.fields.lines():
            field.installEventFilter(self)
        self.setAccessibleName(self.tr("Note"))
        self.set_theme(theme)
        self.setFixedWidth(WIDTH)
        self.hide()

    def open_for(
        self, content: Content, near: QRect, *, clause: str = "", language: str = ""
    ) -> None:
        """Show a note's content beside a rectangle of the screen; proposals need the clause."""
        self._before = QApplication.focusWidget()
        self._said = content
        self.fields.show_content(content, clause, language)
        self.show()
        self._place(near)
        self.raise_()
        self.fields.first().setFocus(Qt.FocusReason.PopupFocusReason)
        _application().focusChanged.connect(self._focus_moved)

    def flush(self) -> None:
        """Say now what has been typed and not said yet."""
        self._pause.stop()
        content = self.fields.content()
        if self.isVisible() and content != self._said:
            self._said = content
            self.edited.emit(content)

    def close_editor(self) -> None:
        """Store the rest, close, and give the focus back to where it was."""
        if self.isVisible():
            self.flush()
            self._leave(give_back=_inside(QApplication.focusWidget(), self))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.set_ground(theme)
        self.fields.set_theme(theme)

    def name_colours(self, settings: Settings) -> None:
        """Say what the colours mean to the user."""
        self.fields.colours.name_colours(settings)

    def _return_focus(self) -> None:
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self, *, give_back: bool = False) -> None:
        _application().focusChanged.disconnect(self._focus_moved)
        if give_back:
            self._return_focus()  # before hiding, or Qt gives it to whoever comes next
        self.hide()
        self.closed.emit()

    def _delete(self) -> None:
        self._pause.stop()
        self._leave(give_back=True)
        self.delete_wanted.emit()

    def _place(self, near: QRect) -> None:
        """Stand below the words, or above; where neither has room at the window's end side.

        It is always whole in the window.
        """
        self.adjustSize()
        self.resize(self.width(), min(self.height(), self._over.height() - 2 * _GAP))
        words = QRect(self._over.mapFromGlobal(near.topLeft()), near.size())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = words.right() - self.width() if rtl else words.left()
        below, above = words.bottom() + _GAP, words.top() - _GAP - self.height()
        last = QPoint(
            self._over.width() - self.width() - _GAP, self._over.height() - self.height() - _GAP
        )
        if below <= last.y():
            y = below
        elif above >= _GAP:
            y = above
        else:
            x, y = _GAP if rtl else last.x(), words.top()
        self.move(max(min(x, last.x()), _GAP), max(min(y, last.y()), _GAP))

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Close when one goes on elsewhere in the window; another program's window is no matter."""
        del old
        if new is not None and not _inside(new, self):
            self.flush()
            self._leave()
        elif new is None:
            self.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Ctrl+Enter closes from within any field, Enter from the tags."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() in _ENTER and (ctrl or watched is self.fields.tags):
                self.close_editor()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc closes; nothing is lost by it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_editor()
        else:
            super().keyPressEvent(event)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication), "a widget lives in an application"
    return application


def _inside(widget: QWidget | None, outer: QWidget) -> bool:
    """Tell whether a widget is in another, popups of its fields included."""
    while widget is not None:
        if widget is outer:
            return True
        widget = widget.parentWidget()
    return False
