"""Lets one page be drawn at a time, and does what would wait for it only when none is.

QtPdf locks the whole of PDFium while it draws, for minutes at a large drawing; who opens or closes
a file meanwhile waits for that, with all of Python. So whatever needs the lock for a moment is
done here between two pages, and the window goes on.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable


class Draws(Protocol):
    """Who has pages to draw."""

    def draw_next(self) -> bool:
        """Begin to draw a page, if there is one; ``Pressroom.rest`` is called when it is done."""


class Pressroom(QObject):
    """Whose turn it is. There is one for the program, on the window's thread."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._at_work: Draws | None = None
        self._lined_up: list[Draws] = []
        self._errands: deque[Callable[[], None]] = deque()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_free(self) -> bool:
        """Whether nothing is being drawn, so that PDFium waits for nobody."""
        return self._at_work is None

    @property
    def has_errands(self) -> bool:
        """Whether something waits for the page in work."""
        return bool(self._errands)

    def when_free(self, errand: Callable[[], None]) -> None:
        """Do something that takes a moment of PDFium: now, or when the page in work is done."""
        if self.is_free and not self.has_errands:
            errand()
        else:
            self.soon(errand)

    def soon(self, errand: Callable[[], None]) -> None:
        """Do it likewise, but never at once: an object must not end while it is at work."""
        self._errands.append(errand)
        if self.is_free:
            self._turn.start()

    def line_up(self, drawer: Draws) -> None:
        """Let someone draw; who came last comes first, for that is what one looks at."""
        if drawer in self._lined_up:
            self._lined_up.remove(drawer)
        self._lined_up.append(drawer)
        if self.is_free and not self.has_errands:
            self._draw()

    def stay(self, drawer: Draws) -> None:
        """Let someone who has drawn a page draw another one, when all others had their turn."""
        if drawer not in self._lined_up:
            self._lined_up.insert(0, drawer)

    def rest(self, drawer: Draws) -> None:
        """Take note that a page is done."""
        if self._at_work is drawer:
            self._at_work = None
            self._turn.start()

    def leave(self, drawer: Draws) -> None:
        """Take someone out of the line who wants to draw no more."""
        if drawer in self._lined_up:
            self._lined_up.remove(drawer)

    def _go_on(self) -> None:
        """Do errands first, one a turn, so that the window stays awake and a failure stops none."""
        if not self.is_free:
            return
        if self.has_errands:
            self._turn.start()
            self._errands.popleft()()
        else:
            self._draw()

    def _draw(self) -> None:
        while self.is_free and self._lined_up:
            drawer = self._lined_up.pop()
            self._at_work = drawer
            if not drawer.draw_next():
                self._at_work = None


def pressroom() -> Pressroom:
    """Return the one of this program; it ends with it."""
    application = QCoreApplication.instance()
    assert application is not None, "pages are drawn in a running program"
    own = Qt.FindChildOption.FindDirectChildrenOnly
    return application.findChild(Pressroom, options=own) or Pressroom(application)
