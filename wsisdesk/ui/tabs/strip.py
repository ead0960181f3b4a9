"""The tab strip: tabs that share their room, a list of them all, and tools at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QToolButton, QWidget

from wsisdesk.ui.look.fonts import interface_font
from wsisdesk.ui.look.icons import icon
from wsisdesk.ui.look.theme import ICON, INTERFACE_TEXT, TAB_STRIP, Theme
from wsisdesk.ui.widgets.content_painter import elided
from wsisdesk.ui.widgets.menu import Menu
from wsisdesk.ui.words.bidi import embedded, plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QMouseEvent, QResizeEvent

    from wsisdesk.ui.tabs.page import Page

LEAST_TAB = 132  # pixels: narrower, a tab shows too little of a title to be told from others
_CLOSE_SIZE = 16
_LIST_WIDTH = 26
_LISTED_WIDTH = 420  # pixels of a title in the list of tabs
_CLOSE_SIDE = QTabBar.ButtonPosition.RightSide  # Qt mirrors it


class TabBar(QTabBar):
    """Tabs as wide as their titles while there is room, then narrower, then scrolled.

    ``crowded`` tells whether some title cannot be read whole or some tab not be seen.
    """

    crowded = Signal(bool)
    menu_requested = Signal(QPoint)  # for the tab in front; a place on the screen

    def __init__(self) -> None:
        super().__init__()
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self._tell_room)
        # One weight for all tabs: Qt would draw a bolder current tab wider than it measured it.
        self.setFont(interface_font(INTERFACE_TEXT, 500))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)  # the logical end, whatever its side
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Qt: how narrow a tab may become before the strip scrolls."""
        wanted = self.tabSizeHint(index)
        return QSize(min(wanted.width(), LEAST_TAB), wanted.height())

    def tabLayoutChange(self) -> None:
        """Qt: the tabs are laid out anew; until that is done, their widths do not hold."""
        self._telling.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more room, or less."""
        super().resizeEvent(event)
        self._telling.start()

    def _tell_room(self) -> None:
        wanted = sum(self.tabSizeHint(index).width() for index in range(self.count()))
        self.crowded.emit(wanted > self.width())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: the middle button closes a tab, as in browsers."""
        index = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and index >= 0:
            self.tabCloseRequested.emit(index)
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu of a tab, which comes to the front; by the keyboard, of the one there."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.tabAt(event.pos()) if by_mouse else self.currentIndex()
        if index >= 0:
            self.setCurrentIndex(index)
            place = event.pos() if by_mouse else self.tabRect(index).center()
            self.menu_requested.emit(self.mapToGlobal(place))


class TabStrip(QWidget):
    """The row of tabs, the button that lists them, and the ``tools`` in the end corner."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._titles: tuple[tuple[str, str], ...] = ()
        self.setObjectName("tabRow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(TAB_STRIP)
        self.bar = TabBar()
        self.list = QToolButton()
        self.list.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.list.setMenu(Menu(self.list))
        self.list.menu().aboutToShow.connect(self._fill_list)
        self.list.menu().triggered.connect(self._choose)
        self.list.setIconSize(QSize(ICON, ICON))
        self.list.setFixedSize(_LIST_WIDTH, _LIST_WIDTH)
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.hide()
        self.bar.crowded.connect(self.list.setVisible)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(2)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.list)
        row.addStretch(1)
        row.addLayout(self.tools)
        self.set_theme(theme)
        self.retranslate()

    def add(self) -> int:
        """Append a tab; return its number, from 0."""
        index = self.bar.addTab("")
        button = _CloseButton(self.bar)
        button.setIcon(icon("close", self._theme))
        self._name_close(button)
        self.bar.setTabButton(index, _CLOSE_SIDE, button)
        return index

    def show_titles(self, pages: Sequence[Page]) -> None:
        """Write the titles of the pages on their tabs."""
        self._titles = tuple((page.title(), page.title_language()) for page in pages)
        for index, (text, language) in enumerate(self._titles):
            title = embedded(text, language)
            self.bar.setTabText(index, title.replace("&", "&&"))
            self.bar.setTabToolTip(index, plain_tip(title))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.list.setIcon(icon("chevron-down", theme))
        for button in self._close_buttons():
            button.setIcon(icon("close", theme))

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self.bar.setAccessibleName(self.tr("Open documents"))
        self.list.setAccessibleName(self.tr("List of open documents"))
        self.list.setToolTip(self.tr("List of open documents"))
        for button in self._close_buttons():
            self._name_close(button)

    def _close_buttons(self) -> list[_CloseButton]:
        buttons = [self.bar.tabButton(index, _CLOSE_SIDE) for index in range(self.bar.count())]
        return [button for button in buttons if isinstance(button, _CloseButton)]

    def _name_close(self, button: QToolButton) -> None:
        button.setToolTip(self.tr("Close tab"))
        button.setAccessibleName(self.tr("Close tab"))

    def _fill_list(self) -> None:
        """List the tabs as they are now, the one in front checked."""
        menu = self.list.menu()
        menu.clear()
        metrics = QFontMetricsF(menu.font())
        for index, (text, language) in enumerate(self._titles):
            title = embedded(elided(text, metrics, _LISTED_WIDTH), language)
            action = menu.addAction(title.replace("&", "&&"))
            action.setData(index)
            action.setCheckable(True)
            action.setChecked(index == self.bar.currentIndex())

    def _choose(self, action: QAction) -> None:
        self.bar.setCurrentIndex(action.data())

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _CloseButton(QToolButton):
    """Asks for its tab to be closed; reached by the action rather than by Tab."""

    def __init__(self, bar: QTabBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self.setObjectName("closeTab")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setIconSize(QSize(_CLOSE_SIZE - 4, _CLOSE_SIZE - 4))
        self.setFixedSize(_CLOSE_SIZE + 4, _CLOSE_SIZE + 4)
        self.clicked.connect(self._close)

    def _close(self) -> None:
        numbers = range(self._bar.count())
        mine = next(n for n in numbers if self._bar.tabButton(n, _CLOSE_SIDE) is self)
        self._bar.tabCloseRequested.emit(mine)
