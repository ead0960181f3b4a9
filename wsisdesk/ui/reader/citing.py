"""The citations in a document, found block by block when they are first shown.

The grammar of a language takes a fifth of a second to build, so a thread builds it the first time;
until it is there the page shows no links.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from wsisdesk.documents.model import BlockKind
from wsisdesk.ui.typesetting.blocks import Link

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wsisdesk.documents.model import Document
    from wsisdesk.documents.symbols.model import Citation
    from wsisdesk.ui.typesetting.composition import Composed

    FindCitations: TypeAlias = Callable[[str, str], Sequence[Citation]]

_SAMPLES = 40
_SAMPLE = 4_000  # code points
_DELAY = 200  # milliseconds: the first page is painted first, undisturbed by the thread
_GLANCE = 25  # milliseconds between looks whether a grammar is there
_AT_ONCE = 0.03  # seconds of finding in one turn of the event loop, the last block beyond it


def find_citations(text: str, language: str) -> Sequence[Citation]:
    """Find the citations in a text with the grammar of symbols."""
    from wsisdesk.documents.symbols import citations  # late: the first page is shown without

    return citations(text, language)


class Citing(QObject):
    """Remembers what ``find(text, language)`` has found in each block of one document."""

    ready = Signal()  # the grammar of another language is there: links can be shown

    def __init__(self, find: FindCitations, parent: QObject) -> None:
        super().__init__(parent)
        self._find = find
        self._found: dict[tuple[str, int], tuple[Citation, ...]] = {}
        self._languages: set[str] = set()
        self._asked: set[str] = set()
        self._samples: list[str] = []
        self._awaited: dict[str, threading.Event] = {}
        self._glances = QTimer(self)
        self._glances.setInterval(_GLANCE)
        self._glances.timeout.connect(self._look)
        self._spent = 0.0  # seconds of this turn of the event loop
        self._postponed = False
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._begin_turn)

    def begin(self, document: Document) -> None:
        """Start anew: another document is shown."""
        self._found.clear()
        step = max(len(document.blocks) // _SAMPLES, 1)
        self._samples = [block.text[:_SAMPLE] for block in document.blocks[::step]]

    def find_with(self, find: FindCitations) -> None:
        """Find citations in another way from now on, such as with what the whole document cites."""
        self._find = find
        self._found.clear()
        if self._languages:
            self.ready.emit()

    def is_ready(self, language: str) -> bool:
        """Tell whether citations in a language can be found; prepare for it if not."""
        if language not in self._asked:
            self._asked.add(language)
            QTimer.singleShot(_DELAY, self, lambda: self._start(language))
        return language in self._languages

    def of(self, item: Composed) -> tuple[Citation, ...]:
        """Return the citations of a block, in order. A title names the document: it has none."""
        block = item.block
        if block.kind is BlockKind.TITLE or not self.is_ready(item.language):
            return ()
        key = (block.id, item.offset)
        if key not in self._found:
            self._found[key] = tuple(self._find(block.text, item.language))
        return self._found[key]

    def links(self, item: Composed) -> tuple[Link, ...]:
        """Return the stretches of a block that are links.

        What cannot be found in this turn of the event loop has none for now; ``ready`` follows.
        """
        if (item.block.id, item.offset) not in self._found:
            if self._spent >= _AT_ONCE:
                self._postponed = True
                return ()
            began = time.perf_counter()
            self.of(item)
            self._spent += time.perf_counter() - began
            if not self._turn.isActive():
                self._turn.start()
        return tuple(Link(citation.start, citation.end) for citation in self.of(item))

    def _begin_turn(self) -> None:
        self._spent = 0.0
        if self._postponed:
            self._postponed = False
            self.ready.emit()

    def at(self, item: Composed, position: int) -> Citation | None:
        """Return the citation that covers a code point of a block."""
        for citation in self.of(item):
            if citation.start <= position < citation.end:
                return citation
        return None

    def _start(self, language: str) -> None:
        """Build the grammar of a language in a thread of the pool.

        The thread knows nothing of this object: the view may be closed before it is done, and a
        signal to a dying object brings the program down.
        """
        find, samples, built = self._find, self._samples, threading.Event()
        self._awaited[language] = built
        QThreadPool.globalInstance().start(lambda: _build(find, samples, language, built))
        self._glances.start()

    def _look(self) -> None:
        """Show the links of the languages whose grammar has been built."""
        for language in [name for name, built in self._awaited.items() if built.is_set()]:
            del self._awaited[language]
            self._languages.add(language)
            self.ready.emit()
        if not self._awaited:
            self._glances.stop()


def _build(
    find: FindCitations, samples: Sequence[str], language: str, built: threading.Event
) -> None:
    """Find the citations of samples: the parts of a grammar are built when a text needs them."""
    try:
        for text in samples:
            find(text, language)
    finally:
        built.set()
