"""The words of the pages in sight: asked for when one stops to look at a page, and remembered."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wsisdesk.ui.pages.page_text import PageText

_REST = 120  # milliseconds without moving after which the pages in sight are read
_KEPT = 48  # pages


class Lettering(QObject):
    """Knows the words of pages. Who answers ``wanted`` calls ``take``; what fails stays unknown."""

    wanted = Signal(int)
    ready = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts: OrderedDict[int, PageText] = OrderedDict()
        self._asked: set[int] = set()
        self._seen: range = range(0)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._ask_seen)

    @property
    def texts(self) -> Mapping[int, PageText]:
        """What is known, by page."""
        return self._texts

    def look_at(self, pages: range) -> None:
        """Tell which pages are in sight; they are asked for if they stay so."""
        self._seen = pages
        if any(page not in self._texts for page in pages):
            self._rest.start()

    def ask(self, pages: Iterable[int]) -> None:
        """Ask for pages now."""
        for page in pages:
            if page in self._texts:
                self._texts.move_to_end(page)
            elif page not in self._asked:
                self._asked.add(page)
                self.wanted.emit(page)

    def of(self, page: int) -> PageText | None:
        """Return the words of a page, if they are known."""
        return self._texts.get(page)

    def take(self, text: PageText) -> None:
        """Take the words of a page."""
        self._asked.discard(text.page)
        self._texts[text.page] = text
        while len(self._texts) > _KEPT:
            self._texts.popitem(last=False)
        self.ready.emit(text.page)

    def forget(self) -> None:
        """Forget everything: another file is shown."""
        self._rest.stop()
        self._texts.clear()
        self._asked.clear()
        self._seen = range(0)

    def _ask_seen(self) -> None:
        self.ask(self._seen)
