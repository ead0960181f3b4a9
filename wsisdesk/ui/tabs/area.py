"""The tab strip with its tools at the end, and the pages under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wsisdesk.ui.bidi import embedded, plain_tip
from wsisdesk.ui.fonts import interface_font
from wsisdesk.ui.icons import icon
from wsisdesk.ui.theme import INTERFACE_TEXT, TAB_STRIP, Theme

if TYPE_CHECKING:
    from wsisdesk.ui.tabs.page import Page

CLOSE_SIZE = 16


class TabArea(QWidget):
    """Pages in tabs; ``empty`` is shown while there are none.

    ``tools`` is the end corner, ``bars`` takes rows of tools between the tabs and the page.
    """

    current_changed = Signal()
    closed = Signal(object)

    def __init__(self, empty: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: list[Page] = []
        self.bar = QTabBar()
        # One weight for all tabs: Qt would draw a bolder current tab wider than it measured it.
        self.bar.setFont(interface_font(INTERFACE_TEXT, 500))
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setMovable(True)
        self.bar.setUsesScrollButtons(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.currentChanged.connect(self._show_current)
        self.bar.tabMoved.connect(self._move)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(2)
        self._row = QWidget()
        self._row.setObjectName("tabRow")
        self._row.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row.setFixedHeight(TAB_STRIP)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addLayout(self.tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.bars = QVBoxLayout()
        layout.addWidget(self._row)
        layout.addLayout(self.bars)
        layout.addWidget(self._stack, 1)
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.retranslate()
        self._show_current()

    def add(self, page: Page, *, activate: bool = True) -> None:
        """Append a page."""
        self._pages.append(page)
        self._stack.addWidget(page)
        page.title_changed.connect(self._show_titles)
        index = self.bar.addTab("")
        self.bar.setTabButton(index, QTabBar.ButtonPosition.RightSide, self._close_button(page))
        self._show_titles()
        if activate:
            self.bar.setCurrentIndex(index)
        self._show_current()

    def close_page(self, page: Page) -> None:
        """Close a page."""
        index = self._pages.index(page)
        self._pages.remove(page)
        self._stack.removeWidget(page)
        self.bar.removeTab(index)
        self._show_current()
        self.closed.emit(page)
        page.deleteLater()

    def page(self, key: str) -> Page | None:
        """Return the page with this key, if it is open."""
        return next((page for page in self._pages if page.key == key), None)

    def activate(self, page: Page) -> None:
        """Bring a page to the front."""
        self.bar.setCurrentIndex(self._pages.index(page))

    def next_tab(self) -> None:
        """Bring the next page to the front, after the last the first."""
        self._step(1)

    def previous_tab(self) -> None:
        """Bring the previous page to the front."""
        self._step(-1)

    def go_to_tab(self, number: str) -> None:
        """Bring the page with this number (from 1) to the front, if there are so many."""
        if int(number) <= len(self._pages):
            self.bar.setCurrentIndex(int(number) - 1)

    def close_current(self) -> None:
        """Close the page in front."""
        page = self.current()
        if page is not None:
            self.close_page(page)

    def _step(self, step: int) -> None:
        if self._pages:
            self.bar.setCurrentIndex((self.bar.currentIndex() + step) % len(self._pages))

    def current(self) -> Page | None:
        """Return the page in front."""
        index = self.bar.currentIndex()
        return self._pages[index] if 0 <= index < len(self._pages) else None

    def pages(self) -> tuple[Page, ...]:
        """Return all pages in the order of the tabs."""
        return tuple(self._pages)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        for index, page in enumerate(self._pages):
            button = self.bar.tabButton(index, QTabBar.ButtonPosition.RightSide)
            if isinstance(button, QToolButton):
                button.setIcon(icon("close", theme))
            page.set_theme(theme)

    def retranslate(self) -> None:
        """Say everything in the interface's language."""
        self.bar.setAccessibleName(self.tr("Open documents"))
        for index in range(self.bar.count()):
            self._name_button(self.bar.tabButton(index, QTabBar.ButtonPosition.RightSide))
        self._show_titles()

    def _close_button(self, page: Page) -> QToolButton:
        button = _CloseButton(page, self)
        button.setIcon(icon("close", self._theme))
        self._name_button(button)
        return button

    def _name_button(self, button: QWidget) -> None:
        button.setToolTip(self.tr("Close tab"))
        button.setAccessibleName(self.tr("Close tab"))

    def _show_titles(self) -> None:
        for index, page in enumerate(self._pages):
            title = embedded(page.title(), page.title_language())
            self.bar.setTabText(index, title.replace("&", "&&"))
            self.bar.setTabToolTip(index, plain_tip(title))

    def _show_current(self) -> None:
        page = self.current()
        self._stack.setCurrentIndex(0)
        if page is not None:
            self._stack.setCurrentWidget(page)
        self._row.setVisible(bool(self._pages))
        self.current_changed.emit()

    def _move(self, start: int, end: int) -> None:
        self._pages.insert(end, self._pages.pop(start))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _CloseButton(QToolButton):
    """Closes its page; reached by the action rather than by Tab."""

    def __init__(self, page: Page, area: TabArea) -> None:
        super().__init__()
        self._page = page
        self._area = area
        self.setObjectName("closeTab")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setIconSize(QSize(CLOSE_SIZE - 4, CLOSE_SIZE - 4))
        self.setFixedSize(CLOSE_SIZE + 4, CLOSE_SIZE + 4)
        self.clicked.connect(self._close)

    def _close(self) -> None:
        self._area.close_page(self._page)
