"""The frame of the main window: the widgets that are always there, and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from wsisdesk.ui.action_table import RAIL, READING_TOOLS
from wsisdesk.ui.actions import Actions
from wsisdesk.ui.desk.start_page import StartPage
from wsisdesk.ui.library.panel import LibraryPanel
from wsisdesk.ui.look.theme import END_PANEL_WIDTH, LIBRARY_WIDTH
from wsisdesk.ui.tabs.area import TabArea
from wsisdesk.ui.widgets.drop import FileDrop
from wsisdesk.ui.widgets.menu_row import MenuRow
from wsisdesk.ui.widgets.message_strip import MessageStrip
from wsisdesk.ui.widgets.rail import MenuButton, Rail, add_tools
from wsisdesk.ui.widgets.status_line import StatusLine
from wsisdesk.ui.window.start_side import StartSide

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.messages import Messages

SMALLEST = (640, 360)
FIRST_SIZE = (1366, 768)


class WindowFrame(QMainWindow):
    """Menus over rail, start side, tabs and end side; messages and status under them.

    ``is_open`` tells which documents of the library stand in a tab.
    """

    def __init__(
        self,
        shortcuts: Mapping[str, tuple[str, ...]],
        theme: Theme,
        messages: Messages,
        is_open: Callable[[str], bool],
    ) -> None:
        super().__init__()
        self.setWindowTitle("WSIS Desk")
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self.actions_ = Actions(self, shortcuts)
        self.menu_row = MenuRow(theme)
        self.actions_.fill_menu_bar(self.menu_row.bar)
        self.rail = Rail([self.actions_[name] for name in RAIL], [self.actions_["settings"]])
        self.panel = LibraryPanel(theme, is_open)
        self.arrange = MenuButton(self.actions_.menu("grouping"), "sort")
        self.panel.header.addWidget(self.arrange)
        add_tools(self.panel.header, [self.actions_["add_files"]])
        self.side = StartSide(self.panel)
        self.start_page = StartPage(self.actions_, theme)
        self.area = TabArea(self.start_page, theme)
        add_tools(self.area.tools, [self.actions_[name] for name in READING_TOOLS])
        self.strip = MessageStrip(messages, theme)
        self.status = StatusLine()
        self.drop = FileDrop(self, theme)

    def lay_out(self, end: QWidget) -> None:
        """Put everything in its place, with ``end`` at the end side."""
        self.setMenuWidget(self.menu_row)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.area)
        self.splitter.addWidget(end)
        self.side.stand_in(self.splitter)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(
            [LIBRARY_WIDTH, FIRST_SIZE[0] - LIBRARY_WIDTH - END_PANEL_WIDTH, END_PANEL_WIDTH]
        )
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.splitter, 1)
        shell = QWidget()
        shell.setObjectName("shell")
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.strip)
        column.addWidget(self.status)
        self.setCentralWidget(shell)

    def wear(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.actions_.set_theme(theme)
        for part in (self.menu_row.field, self.panel, self.area, self.start_page, self.strip,
                     self.drop, self.arrange):  # fmt: skip
            part.set_theme(theme)
