"""Questions to the search index and their answers: the door of the package.

A ``Searcher`` belongs to one thread, as its connection does; any other may interrupt or close it.
"""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Self

from wsisdesk.errors import LibraryDamaged
from wsisdesk.search.expansion import load
from wsisdesk.search.index.connection import Interrupted
from wsisdesk.search.index.files import give_up
from wsisdesk.search.index.filters import Filter
from wsisdesk.search.index.reading import IndexReader
from wsisdesk.search.model import Answer, Hit, Tier
from wsisdesk.search.query import fts
from wsisdesk.search.query.answering import Answering, hit_of
from wsisdesk.search.query.marking import Marked
from wsisdesk.search.query.vocabulary import IndexVocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.search.expansion import Synonyms
    from wsisdesk.search.index.found import Held
    from wsisdesk.search.index.paragraphs import Paragraph
    from wsisdesk.search.model import Request

__all__ = ["Interrupted", "Searcher"]

_MOST_COUNTERPARTS = 50


class Searcher:
    """Answers questions from the index at ``path``, also while it is being written to.

    Raises the library's errors, ``FolderNotWritable`` where there is no index, and ``Interrupted``
    after ``interrupt`` or ``close``. An index that was made anew is opened again by itself; one
    that is damaged will be made anew by who next brings it in step.
    """

    def __init__(self, path: Path, synonyms: Synonyms | None = None) -> None:
        """Open the index; ``synonyms`` is the table for requests that want them, else ours."""
        self._path = path
        self._busy = Lock()
        self._closed = False
        self._synonyms = synonyms or load()
        self._reader = IndexReader(path)
        self._state = self._reader.state()
        self._vocabulary = IndexVocabulary(self._reader)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Withdraw the question in hand and close the index, from any thread.

        Closing twice does no harm.
        """
        self._closed = True
        self.interrupt()
        with self._busy:
            self._reader.close()

    def interrupt(self) -> None:
        """Withdraw the question in hand, from any thread."""
        self._reader.interrupt()

    def search(self, request: Request) -> Answer:
        """Answer a request. A query with mistakes is answered as well as it can be."""
        with self._asking():
            return Answering(self._reader, self._vocabulary, self._synonyms, request).answer()

    def counterparts(self, hit: Hit) -> tuple[Hit, ...]:
        """Return the same clause in the other languages the library holds of the version."""
        if not hit.work or not hit.key:
            return ()
        with self._asking():
            return tuple(
                counterpart
                for document in self._other_languages(hit)
                for paragraph in self._paragraphs(document)
                if (counterpart := _counterpart(document, paragraph, hit.key)) is not None
            )

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """Ask within one state of the index; one that turns out to be damaged is given up."""
        with self._busy:
            if self._closed:
                raise Interrupted
            try:
                self._reopen_if_replaced()
                with self._reader.asking():
                    self._forget_old_words()
                    yield
            except LibraryDamaged:
                give_up(self._path)
                raise

    def _other_languages(self, hit: Hit) -> list[Held]:
        found = self._reader.best_documents(fts.fact(Filter.WORK, [hit.work]), _MOST_COUNTERPARTS)
        held = self._reader.documents(one.number for one in found)
        others = [
            document
            for document in held.values()
            if document.version == hit.version and document.language != hit.language
        ]
        return sorted(others, key=lambda document: (document.language, document.number))

    def _paragraphs(self, document: Held) -> list[Paragraph]:
        numbers = range(document.number, document.number + document.count)
        return list(self._reader.texts(numbers).values())

    def _reopen_if_replaced(self) -> None:
        if self._reader.is_replaced():
            self._reader.close()
            self._reader = IndexReader(self._path)
            self._vocabulary = IndexVocabulary(self._reader)

    def _forget_old_words(self) -> None:
        state = self._reader.state()
        if state != self._state:
            self._state = state
            self._vocabulary = IndexVocabulary(self._reader)


def _counterpart(document: Held, paragraph: Paragraph, key: str) -> Hit | None:
    if paragraph.key != key:
        return None
    return hit_of(document, paragraph, Marked((), ()), 0.0, Tier.WORDS)
