"""The index as it is written: one document in or out at a time, several in one transaction.

Whatever ends the program, the file holds whole documents only, and all tables agree.
"""

from __future__ import annotations

import json
import zlib
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from wsisdesk.errors import LibraryDamaged
from wsisdesk.library.faults import told
from wsisdesk.library.units import as_one_unit
from wsisdesk.progress import silent
from wsisdesk.search.index.facts import COLUMNS, Facts, values_of
from wsisdesk.search.index.files import open_index
from wsisdesk.search.index.filters import Filter, token
from wsisdesk.search.index.paragraphs import LEAF, lines, read_line
from wsisdesk.search.index.preparing import prepare
from wsisdesk.search.index.schema import TERM_TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from wsisdesk.progress import Progress
    from wsisdesk.search.index.paragraphs import Paragraph
    from wsisdesk.search.index.preparing import Analyse, Prepared

_SELECT = f"SELECT {', '.join(COLUMNS)}"  # facts, as ``values_of`` reads them
_MERGED = 250  # pages in one step
_NOTHING_LEFT = 2  # changes, as SQLite's manual on FTS5 has it: fewer mean that all is merged
_PREFIXES = (1, 2)  # letters by which ``comp`` sums up the vocabulary


class SearchStore:
    """The index of one library, open for writing. Belongs to the thread that opened it.

    An index that cannot be used (damaged, of another version of the tables or the analysis) is
    thrown away and begun anew. Raises the library's errors.
    """

    def __init__(self, path: Path, analysis: str, analyse: Analyse) -> None:
        self._path = path
        self._analyse = analyse
        self._counts: Counter[tuple[str, str]] = Counter()
        self._connection = open_index(path, analysis)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; closing twice does no harm."""
        self._connection.close()

    def known(self) -> dict[str, Facts]:
        """Return the facts by which each document was indexed."""
        with told(self._path):
            cursor = self._connection.execute(f"{_SELECT} FROM documents")
            return {row[0]: Facts(*values_of(row)) for row in cursor}

    def holds(self, facts: Facts) -> bool:
        """Tell whether a document is in the index by just these facts."""
        with told(self._path):
            row = self._connection.execute(
                f"{_SELECT} FROM documents WHERE id = ?", (facts.id,)
            ).fetchone()
        return row is not None and Facts(*values_of(row)) == facts

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Write as one unit: all of the block or, after any exception, nothing."""
        with told(self._path):
            try:
                with as_one_unit(self._connection):
                    yield
                    self._write_vocabulary()
            except BaseException:
                self._counts.clear()
                raise

    def add(self, prepared: Prepared) -> None:
        """Put a document in; one that is there is taken out first. Call within ``writing``."""
        self.remove(prepared.facts.id)
        first = self._next_number()
        self._insert_document(first, prepared)
        self._write_terms(first, prepared)
        rows = enumerate(prepared.rows, first)
        self._connection.executemany(
            "INSERT INTO paragraphs VALUES (?, ?, ?, ?, ?)",
            [(number, first, row.weight, row.length, row.addressee) for number, row in rows],
        )
        self._connection.executemany(
            "INSERT INTO leaves VALUES (?, ?)",
            [(first + LEAF * place, leaf) for place, leaf in enumerate(prepared.leaves)],
        )
        self._counts.update(prepared.vocabulary)

    def remove(self, document_id: str) -> None:
        """Take a document out, if it is there; nothing of it remains. Call within ``writing``."""
        row = self._connection.execute(
            f"{_SELECT}, number, count, digest FROM documents WHERE id = ?", (document_id,)
        ).fetchone()
        if row is None:
            return
        *values, first, count, digest = row
        facts = Facts(*values_of(values))
        prepared = prepare(facts, self._paragraphs(first, count), self._analyse)
        if prepared.digest != digest:
            raise LibraryDamaged(self._path, "the terms of a document are not what was put in")
        self._write_terms(first, prepared, removing=True)
        for table, column in (
            ("documents", "number"),
            ("paragraphs", "number"),
            ("leaves", "first"),
        ):
            self._connection.execute(
                f"DELETE FROM {table} WHERE {column} BETWEEN ? AND ?",
                (first, first + max(count, 1) - 1),
            )
        self._counts.subtract(prepared.vocabulary)

    def retell(self, facts: Iterable[Facts]) -> None:
        """Note what changes about documents without their terms. Call within ``writing``."""
        self._connection.executemany(
            "UPDATE documents SET current = ?, tags = ? WHERE id = ?",
            [(item.current, json.dumps(item.tags), item.id) for item in facts],
        )

    def tidy(self, progress: Progress = silent) -> None:
        """Merge what many transactions have left apart; stopped, it goes on the next time.

        It is done in short steps, each a transaction of its own, so that others get their turn.
        """
        for table in TERM_TABLES:
            pages = -_MERGED  # negative: begin a merge of everything; then go on with it
            while self._merge(table, pages):
                progress(0, 0)
                pages = _MERGED

    def _merge(self, table: str, pages: int) -> bool:
        """Write so many pages of merged terms; tell whether there was something to merge."""
        with told(self._path):
            before = self._connection.total_changes
            self._connection.execute(
                f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)", (pages,)
            )
            return self._connection.total_changes - before >= _NOTHING_LEFT

    def _next_number(self) -> int:
        """Return the first number after those of all documents; one without text takes one too."""
        row = self._connection.execute(
            "SELECT number + max(count, 1) FROM documents ORDER BY number DESC LIMIT 1"
        ).fetchone()
        return int(row[0]) if row else 1

    def _insert_document(self, first: int, prepared: Prepared) -> None:
        facts = prepared.facts
        values = {name: getattr(facts, name) for name in COLUMNS}
        values |= {"tags": json.dumps(facts.tags), "number": first, "count": len(prepared.rows)}
        values["digest"] = prepared.digest
        names = ", ".join(values)
        places = ", ".join(f":{name}" for name in values)
        self._connection.execute(f"INSERT INTO documents ({names}) VALUES ({places})", values)

    def _write_terms(self, first: int, prepared: Prepared, *, removing: bool = False) -> None:
        """Put the terms of a document into both term tables, or take them out again."""
        document = token(Filter.DOCUMENT, str(first))
        rows = [
            (number, row.words, row.stems, row.lead, row.addressee_stems,
             f"{row.filters} {document}")
            for number, row in enumerate(prepared.rows, first)
        ]  # fmt: skip
        self._write("whole", "s, title, symbol, f", [(first, *prepared.whole)], removing)
        self._write("terms", "n, s, lead, addressee, f", rows, removing)

    def _write(
        self, table: str, columns: str, rows: Iterable[tuple[object, ...]], removing: bool
    ) -> None:
        """Tables without content are told again what they shall forget."""
        names, command = f"rowid, {columns}", ""
        if removing:
            names, command = f"{table}, {names}", "'delete', "
        places = ", ".join("?" for _ in range(columns.count(",") + 2))
        self._connection.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({command}{places})", rows
        )

    def _paragraphs(self, first: int, count: int) -> list[Paragraph]:
        cursor = self._connection.execute(
            "SELECT body FROM leaves WHERE first BETWEEN ? AND ? ORDER BY first",
            (first, first + count - 1),
        )
        try:
            return [read_line(line) for (leaf,) in cursor for line in lines(leaf)]
        except (ValueError, TypeError, zlib.error) as error:
            raise LibraryDamaged(self._path, str(error)) from error

    def _write_vocabulary(self) -> None:
        """Add what the transaction has counted to the vocabulary, under words and prefixes."""
        changes = {pair: count for pair, count in self._counts.items() if count}
        self._counts.clear()
        prefixes: Counter[tuple[str, str]] = Counter()
        for (word, stem), count in changes.items():
            for length in _PREFIXES:
                if len(word) >= length:
                    prefixes[word[:length], stem] += count
        self._sum_up("bare", "word", changes)
        self._sum_up("comp", "prefix", prefixes)

    def _sum_up(self, table: str, column: str, changes: dict[tuple[str, str], int]) -> None:
        rows = sorted((key, stem, count) for (key, stem), count in changes.items() if count)
        self._connection.executemany(
            f"INSERT INTO {table} VALUES (?, ?, ?)"
            f" ON CONFLICT ({column}, stem) DO UPDATE SET df = df + excluded.df",
            rows,
        )
        self._connection.executemany(
            f"DELETE FROM {table} WHERE {column} = ? AND stem = ? AND df <= 0",
            [(key, stem) for key, stem, count in rows if count < 0],
        )
