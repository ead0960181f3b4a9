"""One row of the library panel, and the filter over rows.

Apart from how rows are made of entries: that needs the grammar of symbols, which the first screen
does not wait for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.library.entries import Entry

SEARCHED_LANGUAGES = ("ar", "en")


class RowKind(Enum):
    """What a row stands for."""

    HEADING = "heading"  # a body, year, language or tag
    WORK = "work"
    VERSION = "version"
    DOCUMENT = "document"  # one that belongs to no work
    FILE = "file"  # one of several files of the same version and language


@dataclass(frozen=True)
class Row:
    """One row. ``key`` is stable from one arrangement to the next.

    ``name`` is the symbol or version in words, or a document's title if it has no symbol;
    ``title`` stands below it. Their languages are empty for the interface's own words;
    ``work`` and ``version`` are what the row stands for, ``texts`` what else it is found by.
    """

    key: str
    kind: RowKind
    name: str
    name_language: str = ""
    title: str = ""
    title_language: str = ""
    work: str = ""
    version: str = ""
    texts: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    children: tuple[Row, ...] = ()

    @property
    def count(self) -> int:
        """How many documents stand in and under this row."""
        return len({entry.id for entry in self.entries})

    @cached_property
    def searched(self) -> str:
        """The folded text that the filter looks through; made when asked for, as it takes long."""
        if not self.work:
            return fold(" ".join(dict.fromkeys(self.texts)))
        from wsisdesk.documents import symbols

        names = (symbols.display_name(self.work, self.version, lang) for lang in SEARCHED_LANGUAGES)
        return fold(" ".join(dict.fromkeys((self.work, *names, *self.texts))))


@dataclass(frozen=True, slots=True)
class Wish:
    """How the user wants the list: ``grouping`` and ``sorting`` as in the settings."""

    grouping: str = "body"
    sorting: str = "name"
    language: str = "en"


def filtered(rows: Sequence[Row], typed: str) -> tuple[Row, ...]:
    """Keep the rows that hold every word typed; a work that does keeps all its versions."""
    words = fold(typed).split()
    if not words:
        return tuple(rows)
    return tuple(kept for row in rows if (kept := _kept(row, words)) is not None)


def make_searchable(rows: Sequence[Row]) -> None:
    """Make what the filter looks through, for it to answer the first key at once."""
    for row in rows:
        _ = row.searched
        make_searchable(row.children)


def _kept(row: Row, words: list[str]) -> Row | None:
    if row.searched and all(word in row.searched for word in words):
        return row
    children = tuple(kept for child in row.children if (kept := _kept(child, words)) is not None)
    if not children:
        return None
    entries = tuple({entry.id: entry for child in children for entry in child.entries}.values())
    return replace(row, children=children, entries=entries)
