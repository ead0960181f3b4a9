"""The rail at the start edge: one tool for each panel, and the settings at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.look.theme import ICON, RAIL_WIDTH, TAG_TEXT, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

BUTTON = 40
_BADGE, _MOST = 16, 99
TOOL = 30


class Rail(QWidget):
    """A column of tool buttons made from actions."""

    def __init__(
        self, top: Sequence[QAction], foot: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(RAIL_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 8, 6, 8)
        layout.setSpacing(4)
        self._badges: dict[str, Badge] = {}
        for action in top:
            button = tool_button(action, BUTTON)
            self._badges[action.objectName()] = Badge(button)
            layout.addWidget(button)
        layout.addStretch()
        for action in foot:
            layout.addWidget(tool_button(action, BUTTON))

    def show_badge(self, action_id: str, count: int) -> None:
        """Put a number on a tool: what waits there; nothing for none."""
        self._badges[action_id].show_count(count)


class Badge(QLabel):
    """A small number at the upper start corner of a button, said with its name, too."""

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        self.setObjectName("badge")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(interface_font(TAG_TEXT, 600))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._button = button
        self.hide()

    def show_count(self, count: int) -> None:
        """Show a number; none at all for nought."""
        self.setText(QLocale().toString(min(count, _MOST)) + ("+" if count > _MOST else ""))
        self.adjustSize()
        self.setFixedSize(max(self.sizeHint().width(), _BADGE), _BADGE)
        right = self._button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.move(self._button.width() - self.width() if right else 0, 0)
        self.setVisible(count > 0)
        self._button.setAccessibleDescription(self.text() if count else "")


class _ToolButton(QToolButton):
    """A button that is named as its action is, in every language."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        action.changed.connect(self._take_name)
        self._take_name()

    def _take_name(self) -> None:
        self.setAccessibleName(self.defaultAction().text().partition("\t")[0].replace("&", ""))


class MenuButton(QToolButton):
    """A tool that opens a menu and is named by its title."""

    def __init__(self, menu: QMenu, picture: str) -> None:
        super().__init__()
        self._picture = picture
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIconSize(QSize(ICON, ICON))
        self.setFixedSize(TOOL, TOOL)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu.menuAction().changed.connect(self._take_name)
        self._take_name()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in the theme's colours and the interface's direction."""
        self.setIcon(icon(self._picture, theme))

    def _take_name(self) -> None:
        title = self.menu().title().replace("&", "")
        self.setToolTip(title)
        self.setAccessibleName(title)


def tool_button(action: QAction, size: int = TOOL) -> QToolButton:
    """Return a square button for an action, showing its icon and named by its text."""
    button = _ToolButton(action)
    button.setIconSize(QSize(ICON, ICON))
    button.setFixedSize(size, size)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def add_tools(row: QHBoxLayout, actions: Sequence[QAction]) -> None:
    """Put a button for each action at the end of a row."""
    for action in actions:
        row.addWidget(tool_button(action))
