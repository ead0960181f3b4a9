"""The rail at the start edge: one tool for each panel, and the settings at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from wsisdesk.ui.icons import icon
from wsisdesk.ui.theme import ICON, RAIL_WIDTH, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

BUTTON = 40
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
        for action in top:
            layout.addWidget(tool_button(action, BUTTON))
        layout.addStretch()
        for action in foot:
            layout.addWidget(tool_button(action, BUTTON))


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
