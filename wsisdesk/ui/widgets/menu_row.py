"""The row under the title bar: the menus, and at its end the field that searches and commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenuBar, QWidget

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import pixmap
from wsisdesk.ui.look.theme import META_TEXT, Theme
from wsisdesk.ui.widgets.elided_label import ElidedLabel
from wsisdesk.ui.widgets.insets import inset

if TYPE_CHECKING:
    from PySide6.QtGui import QActionEvent, QFocusEvent, QKeyEvent, QMouseEvent

ROW_HEIGHT = 36
FIELD_WIDTH = 360
FIELD_HEIGHT = 30
SIGN = 16
_BETWEEN = 4  # pixels between two menus, and around them


class SearchField(QFrame):
    """Looks like a field; opens the palette, where one types."""

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sign = QLabel()
        self._text = ElidedLabel()
        self._text.setProperty("role", "second")
        self._keys = QLabel()
        self._keys.setProperty("role", "key")
        self._keys.setFont(interface_font(META_TEXT))
        layout = QHBoxLayout(self)
        inset(layout, 10, 2, 6, 2)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._keys)
        self.set_theme(theme)
        self.retranslate()

    def show_keys(self, keys: str) -> None:
        """Show the shortcut that opens the palette."""
        self._keys.setText(keys)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        scale = self.devicePixelRatioF()
        self._sign.setPixmap(pixmap("search", theme.text2, size=SIGN, scale=scale))

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self._text.setText(self.tr("Search the library or run a command…"))
        self.setAccessibleName(self.tr("Search the library or run a command"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click opens the palette."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter and Space open the palette."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: show the ring."""
        super().focusInEvent(event)
        self._restyle()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: hide the ring."""
        super().focusOutEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class MenuBar(QMenuBar):
    """A menu bar that asks for room for all its menus.

    From right to left Qt's own takes the room it has for all it needs, and hides the last menus.
    """

    def minimumSizeHint(self) -> QSize:
        """Qt: no menu may be missing."""
        shown = [action for action in self.actions() if action.isVisible()]
        wide = sum(self.actionGeometry(action).width() + _BETWEEN for action in shown)
        return QSize(wide + _BETWEEN, super().sizeHint().height())

    def sizeHint(self) -> QSize:
        """Qt: more than that is of no use."""
        return self.minimumSizeHint()

    def actionEvent(self, event: QActionEvent) -> None:
        """Qt: a menu has come, gone or is named otherwise."""
        super().actionEvent(event)
        self.updateGeometry()


class MenuRow(QWidget):
    """The menu bar and the field in one row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("menuRow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(ROW_HEIGHT)
        self.bar = MenuBar()
        self.field = SearchField(theme)
        self.field.setMinimumWidth(160)
        self.field.setMaximumWidth(FIELD_WIDTH)
        layout = QHBoxLayout(self)
        self.field.setFixedHeight(FIELD_HEIGHT)
        layout.setContentsMargins(6, 1, 6, 1)
        # A bar lower than its letters ask for, as in Chinese, hides all its menus.
        layout.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.field, 1)

    def open_first(self) -> None:
        """Open the first menu, from which the arrow keys lead to the others."""
        self.bar.setActiveAction(self.bar.actions()[0])
