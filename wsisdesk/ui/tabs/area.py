"""The tabs and the pages under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wsisdesk.ui.tabs.strip import TabStrip

if TYPE_CHECKING:
    from wsisdesk.ui.look.theme import Theme
    from wsisdesk.ui.tabs.page import Page


class TabArea(QWidget):
    """Pages in tabs; ``empty`` is shown while there are none.

    ``tools`` is the end corner, ``bars`` takes rows of tools between the tabs and the page.
    """

    current_changed = Signal()
    closed = Signal(object)

    def __init__(self, empty: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[Page] = []
        self._strip = TabStrip(theme)
        self.bar, self.tools = self._strip.bar, self._strip.tools
        self.bar.currentChanged.connect(self._show_current)
        self.bar.tabMoved.connect(self._move)
        self.bar.tabCloseRequested.connect(self._close)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.bars = QVBoxLayout()
        layout.addWidget(self._strip)
        layout.addLayout(self.bars)
        layout.addWidget(self._stack, 1)
        self._show_current()

    def add(self, page: Page, *, activate: bool = True) -> None:
        """Append a page."""
        self._pages.append(page)
        self._stack.addWidget(page)
        page.title_changed.connect(self._show_titles)
        index = self._strip.add()
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

    def close_others(self) -> None:
        """Close all pages but the one in front."""
        for page in self.pages():
            if page is not self.current():
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
        self._strip.set_theme(theme)
        for page in self._pages:
            page.set_theme(theme)

    def _show_titles(self) -> None:
        self._strip.show_titles(self._pages)

    def _show_current(self) -> None:
        page = self.current()
        self._stack.setCurrentIndex(0)
        if page is not None:
            self._stack.setCurrentWidget(page)
        self._strip.setVisible(bool(self._pages))
        self.current_changed.emit()

    def _move(self, start: int, end: int) -> None:
        self._pages.insert(end, self._pages.pop(start))
        self._show_titles()

    def _close(self, index: int) -> None:
        self.close_page(self._pages[index])

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show_titles()
        super().changeEvent(event)
