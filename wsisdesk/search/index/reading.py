"""The index as it is asked: candidates among documents, then paragraphs, then what hits show.

Matches are FTS5 queries over the columns that ``schema`` describes; ``search.query`` writes them.
"""

from __future__ import annotations

import json
import zlib
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from wsisdesk.errors import LibraryDamaged
from wsisdesk.search.index.connection import ReadingConnection
from wsisdesk.search.index.facts import COLUMNS, values_of
from wsisdesk.search.index.filters import Filter, token
from wsisdesk.search.index.found import Found, Held, Scored, Word
from wsisdesk.search.index.paragraphs import LEAF, lines, read_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from wsisdesk.search.index.paragraphs import Paragraph

_LEAVES = 256  # unpacked ones that are kept: some megabytes
_TEXTS = 512  # paragraphs that are kept, since who goes on typing finds most of them again
_HELD = 5000  # documents that are kept: some megabytes
_BEHIND = "\U0010ffff"  # sorts behind every letter
_SUMMED = 2  # letters up to which ``comp`` has summed up the vocabulary
_OUTDATED = "(SELECT number FROM documents WHERE current = 0)"
_WEIGHTS = (1.0, 4.0, 8.0, 0.0)  # of the columns of ``whole``: text, title, symbol, filters
_IN = "IN (SELECT value FROM json_each(?))"
_found = partial(tuple.__new__, Found)  # rows have the right length, and there are many of them


class IndexReader(ReadingConnection):
    """The index of one library, open for questions, also while it is being written to."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._leaves: dict[int, list[bytes]] = {}
        self._texts: dict[int, Paragraph] = {}
        self._held: dict[int, Held] = {}
        self._version = self.state()
        self._one_state = False  # whether one is being asked for as long as this says so

    def size(self) -> tuple[int, int]:
        """Return how many documents and paragraphs the index holds."""
        rows = self._rows("SELECT COUNT(*), COALESCE(SUM(count), 0) FROM documents")
        return rows[0][0], rows[0][1]

    def best_documents(
        self,
        match: str,
        limit: int,
        *,
        current: bool = False,
        weights: Sequence[float] = _WEIGHTS,
    ) -> list[Scored]:
        """Return the documents that fit a query over ``whole`` best, best first (BM25).

        ``weights`` are those of its columns; ``current`` leaves out versions that the library
        holds a newer one of.
        """
        columns = ", ".join(str(float(weight)) for weight in weights)
        condition = f"AND rowid NOT IN {_OUTDATED}" if current else ""
        rows = self._rows(
            f"SELECT rowid, -bm25(whole, {columns}) AS score FROM whole WHERE whole MATCH ?"
            f" {condition} ORDER BY score DESC, rowid DESC LIMIT ?",
            match, limit,
        )  # fmt: skip
        return [Scored(*row) for row in rows]

    def paragraphs(
        self,
        match: str,
        limit: int,
        *,
        documents: Sequence[int] | None = None,
        current: bool = False,
    ) -> list[Found]:
        """Return paragraphs that fit a query over ``terms``, newest first, unranked.

        The search ends as soon as ``limit`` are found. ``documents`` (by number) are the only
        ones looked into.
        """
        if documents is not None:
            match = within(match, documents)
        condition = f"AND p.document NOT IN {_OUTDATED}" if current else ""
        rows = self._rows(
            "SELECT p.number, p.document, p.weight, p.length, p.addressee"
            " FROM terms CROSS JOIN paragraphs AS p ON p.number = terms.rowid"
            f" WHERE terms MATCH ? {condition} ORDER BY terms.rowid DESC LIMIT ?",
            match, limit,
        )  # fmt: skip
        return list(map(_found, rows))

    def newest_documents(self, match: str, limit: int) -> list[int]:
        """Return the numbers of documents that fit a query over ``whole``, newest first."""
        rows = self._rows(
            "SELECT rowid FROM whole WHERE whole MATCH ? ORDER BY rowid DESC LIMIT ?", match, limit
        )
        return [number for (number,) in rows]

    def numbers(self, match: str, first: int, last: int, limit: int = -1) -> list[int]:
        """Return the numbers from ``first`` to ``last`` of the paragraphs that fit, or the first.

        A negative ``limit`` stands for none.
        """
        rows = self._rows(
            "SELECT rowid FROM terms WHERE terms MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?",
            match, first, last, limit,
        )  # fmt: skip
        return [number for (number,) in rows]

    def count(self, match: str, limit: int, *, current: bool = False) -> int:
        """Count the paragraphs that fit a query over ``terms``, up to ``limit``."""
        if current:
            return len(self.paragraphs(match, limit, current=True))
        rows = self._rows(
            "SELECT COUNT(*) FROM (SELECT rowid FROM terms WHERE terms MATCH ? LIMIT ?)",
            match, limit,
        )  # fmt: skip
        return int(rows[0][0])

    def documents(self, numbers: Iterable[int]) -> dict[int, Held]:
        """Return what is known of documents, by number; numbers of none are left out."""
        self._forget_if_written_to()
        wanted = set(numbers)
        unknown = wanted - self._held.keys()
        if len(self._held) + len(unknown) > _HELD:
            self._held.clear()
            unknown = wanted
        if unknown:
            rows = self._rows(
                f"SELECT number, count, {', '.join(COLUMNS)} FROM documents WHERE number {_IN}",
                json.dumps(list(unknown)),
            )
            self._held |= {row[0]: _held(*row) for row in rows}
        return {number: self._held[number] for number in wanted if number in self._held}

    def number(self, document_id: str) -> int | None:
        """Return the number of a document by its identifier; None if it is not indexed."""
        rows = self._rows("SELECT number FROM documents WHERE id = ?", document_id)
        return int(rows[0][0]) if rows else None

    def texts(self, numbers: Iterable[int]) -> dict[int, Paragraph]:
        """Return what hits show of paragraphs, by number; numbers that are none are left out."""
        rows = self._rows(
            f"SELECT number, document FROM paragraphs WHERE number {_IN}",
            json.dumps(sorted(numbers)),
        )
        return self.texts_in(rows)

    def texts_in(self, places: Iterable[tuple[int, int]]) -> dict[int, Paragraph]:
        """Return what hits show of paragraphs, given their numbers and those of their documents."""
        self._forget_if_written_to()
        wanted = dict(places)
        placed = [
            (number, document + (number - document) // LEAF * LEAF, (number - document) % LEAF)
            for number, document in wanted.items()
            if number not in self._texts
        ]
        if len(self._texts) + len(placed) > _TEXTS:
            kept = {number: self._texts[number] for number in wanted if number in self._texts}
            self._texts = kept
        self._read_leaves({first for _, first, _ in placed})
        self._texts |= {number: self._text(first, line) for number, first, line in placed}
        return {number: self._texts[number] for number in wanted}

    def completions(self, beginning: str, limit: int) -> list[tuple[str, int]]:
        """Return the stems of words that begin so, with their frequency, the most frequent first.

        ``beginning`` is normalised and has no article in front.
        """
        if len(beginning) <= _SUMMED:
            return self._rows(
                "SELECT stem, df FROM comp WHERE prefix = ? ORDER BY df DESC, stem LIMIT ?",
                beginning, limit,
            )  # fmt: skip
        return self._rows(
            "SELECT stem, SUM(df) AS total FROM bare WHERE word >= ? AND word < ?"
            " GROUP BY stem ORDER BY total DESC, stem LIMIT ?",
            beginning, beginning + _BEHIND, limit,
        )  # fmt: skip

    def frequencies(self, stems: Iterable[str]) -> dict[str, int]:
        """Return in how many paragraphs stems occur, by word and summed up; 0 for unknown ones.

        A paragraph with two words of the stem counts twice.
        """
        wanted = dict.fromkeys(stems, 0)
        rows = self._rows(
            f"SELECT stem, SUM(df) FROM bare WHERE stem {_IN} GROUP BY stem",
            json.dumps(list(wanted), ensure_ascii=False),
        )
        return wanted | dict(rows)

    def vocabulary(self, least: int = 1) -> list[Word]:
        """Return all words that occur in at least so many paragraphs: some 100,000 perhaps."""
        rows = self._rows("SELECT word, stem, df FROM bare WHERE df >= ?", least)
        return list(map(Word._make, rows))

    def _text(self, first: int, line: int) -> Paragraph:
        try:
            return read_line(self._leaves[first][line])
        except (LookupError, TypeError, ValueError) as error:
            raise LibraryDamaged(self._path, str(error)) from error

    def _read_leaves(self, wanted: set[int]) -> None:
        """Unpack leaves, by the numbers of their first paragraphs, and keep them for a while."""
        if len(self._leaves) > _LEAVES:
            self._leaves.clear()
        unknown = [first for first in wanted if first not in self._leaves]
        rows = (
            self._rows(f"SELECT first, body FROM leaves WHERE first {_IN}", json.dumps(unknown))
            if unknown
            else []
        )
        try:
            self._leaves |= {first: lines(body) for first, body in rows}
        except (TypeError, zlib.error) as error:
            raise LibraryDamaged(self._path, str(error)) from error

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Let all questions within be answered from one state of the index."""
        with super().asking():
            self._forget_if_written_to()
            self._one_state = True
            try:
                yield
            finally:
                self._one_state = False

    def _forget_if_written_to(self) -> None:
        if self._one_state:
            return
        version = self.state()
        if version != self._version:
            self._version = version
            self._leaves.clear()
            self._texts.clear()
            self._held.clear()


def _held(number: int, count: int, *row: Any) -> Held:  # noqa: ANN401 - as SQLite gives it
    return Held(*values_of(row), number=number, count=count)


def within(match: str, documents: Iterable[int]) -> str:
    """Narrow a query over ``terms`` to some documents, by their numbers."""
    tokens = " OR ".join(f'"{token(Filter.DOCUMENT, str(number))}"' for number in documents)
    return f"({match}) AND f:({tokens})" if tokens else 'f:"_none"'
