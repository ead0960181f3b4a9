"""Questions to the index off the window's thread: the newest one only, withdrawn by the next.

The thread has a connection of its own. Whatever is asked belongs to a question; when another
question is put, what the earlier one still waits for is interrupted, and its answers never come.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, Signal

from wsisdesk.errors import WsisdeskError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wsisdesk.search.engine import Searcher


T = TypeVar("T")


@dataclass(eq=False)
class _Ticket:
    """One thing asked, the question it belongs to, and who waits for the answer."""

    question: int
    ask: Callable[[Searcher], Any]
    take: Callable[[Any], None]


class Asking(QObject):
    """Asks the index of a data folder. ``failed`` brings errors of the world, once a question."""

    failed = Signal(object)
    _settled = Signal(object, object, object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question = 0
        self._thread = _Thread(folder, self._settled.emit)
        self._settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def begin(self, ask: Callable[[Searcher], T], take: Callable[[T], None]) -> None:
        """Put a new question; whatever was asked before is withdrawn."""
        self._question += 1
        self._thread.put(_Ticket(self._question, ask, take), alone=True)

    def follow(self, ask: Callable[[Searcher], T], take: Callable[[T], None]) -> None:
        """Ask something more that belongs to the question in hand."""
        self._thread.put(_Ticket(self._question, ask, take), alone=False)

    def withdraw(self) -> None:
        """Ask nothing any more."""
        self._question += 1
        self._thread.clear()

    def reopen(self) -> None:
        """Read the index and the synonyms anew before the next question."""
        self._thread.reopen()

    def close(self) -> None:
        """Withdraw everything, close the connection and wait for the thread."""
        self.withdraw()
        self._thread.close()

    def _settle(self, ticket: _Ticket, result: object, error: Exception | None) -> None:
        if isinstance(error, WsisdeskError):
            if ticket.question == self._question:
                self.failed.emit(error)
        elif error is not None:
            raise error  # ours: the crash report shows it
        elif ticket.question == self._question:
            ticket.take(result)


class _Thread(QThread):
    """Answers tickets in the order they came, but the question first."""

    def __init__(
        self, folder: Path, settle: Callable[[_Ticket, object, Exception | None], None]
    ) -> None:
        super().__init__()
        self._folder = folder
        self._settle = settle
        self._tickets: deque[_Ticket] = deque()
        self._wake = threading.Condition()
        self._searcher: Searcher | None = None
        self._stale = self._closing = False

    def put(self, ticket: _Ticket, *, alone: bool) -> None:
        """Queue a ticket; ``alone`` withdraws all others, also the one in hand."""
        with self._wake:
            if alone:
                self._withdraw()
            self._tickets.append(ticket)
            self._wake.notify()
        if not self.isRunning():
            self.start()

    def clear(self) -> None:
        """Withdraw all tickets."""
        with self._wake:
            self._withdraw()

    def reopen(self) -> None:
        """Open the searcher anew for the next ticket."""
        with self._wake:
            self._stale = True

    def close(self) -> None:
        """End the thread and wait for it."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        self.wait()

    def run(self) -> None:
        """Answer tickets until closed."""
        while (ticket := self._next()) is not None:
            self._answer(ticket)
        self._leave()

    def _withdraw(self) -> None:
        self._tickets.clear()
        if self._searcher is not None:
            self._searcher.interrupt()

    def _next(self) -> _Ticket | None:
        with self._wake:
            while not self._tickets and not self._closing:
                self._wake.wait()
            return None if self._closing else self._tickets.popleft()

    def _answer(self, ticket: _Ticket) -> None:
        from wsisdesk.search.engine import Interrupted  # late: brings the analysis of texts

        try:
            result = ticket.ask(self._opened())
        except Interrupted:
            return
        except Exception as error:  # carried to the window's thread, which tells it or raises it
            self._leave()
            self._settle(ticket, None, error)
        else:
            self._settle(ticket, result, None)

    def _opened(self) -> Searcher:
        from wsisdesk.workspace.searching import open_searcher

        if self._stale:
            self._leave()
        if self._searcher is None:
            self._stale = False
            self._searcher = open_searcher(self._folder)
        return self._searcher

    def _leave(self) -> None:
        with self._wake:
            searcher, self._searcher = self._searcher, None
        if searcher is not None:
            searcher.close()
