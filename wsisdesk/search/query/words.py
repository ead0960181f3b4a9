"""The words of the query language, from ``resources/tables/query_words.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from wsisdesk import paths
from wsisdesk.text.folding import fold


@dataclass(frozen=True, slots=True)
class Operator:
    """The words for one operator, by how strictly they are recognised (see the table)."""

    capitals: tuple[str, ...]
    local_capitals: tuple[str, ...]
    between: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QueryWords:
    """All of them. The keys of ``fields``, ``languages`` and ``kinds`` are folded.

    So are ``fillers``, which say nothing by themselves, and ``numbering``, which only introduces a
    number.
    """

    operators: dict[str, Operator]
    fields: dict[str, str]
    range_words: tuple[str, ...]
    languages: dict[str, str]
    kinds: dict[str, str]
    fillers: frozenset[str]
    numbering: frozenset[str]


@cache
def query_words() -> QueryWords:
    """Read the table, once."""
    table = paths.table("query_words")
    return QueryWords(
        operators={
            name: Operator(**{style: tuple(words) for style, words in entry.items()})
            for name, entry in table["operators"].items()
        },
        fields={
            fold(word): name
            for name, by_language in table["fields"].items()
            for words in by_language.values()
            for word in words
        },
        range_words=tuple(table["range"]["words"]),
        languages=_by_word(table["languages"]),
        kinds=_by_word(table["kinds"]),
        fillers=_folded(table["fillers"]),
        numbering=_folded(table["numbering"]),
    )


def _folded(table: dict[str, str]) -> frozenset[str]:
    return frozenset(fold(word) for words in table.values() for word in words.split())


def _by_word(table: dict[str, list[str]]) -> dict[str, str]:
    return {fold(word): code for code, words in table.items() for word in (code, *words)}
