"""Queries as FTS5 reads them. Words are always quoted, so that none can be taken for a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.search.index.filters import token

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.search.index.filters import Filter

NOTHING = 'f : "_none"'  # what no paragraph has


def phrase(words: Iterable[str]) -> str:
    """Return words one after another."""
    return '"' + " ".join(words).replace('"', '""').replace("\x00", "") + '"'


def near(words: Iterable[str], between: int) -> str:
    """Return words in any order with at most so many others between them."""
    distinct = list(dict.fromkeys(words))
    if len(distinct) == 1:
        return phrase(distinct)
    return f"NEAR({' '.join(phrase([word]) for word in distinct)}, {between})"


def both(queries: Iterable[str]) -> str:
    """Return what fits all of the queries; there must be one."""
    return _joined("AND", queries)


def either(queries: Iterable[str]) -> str:
    """Return what fits any of the queries; there must be one."""
    return _joined("OR", queries)


def without(wanted: str, unwanted: str) -> str:
    """Return what fits one query and not the other."""
    return f"({wanted} NOT {unwanted})"


def fact(kind: Filter, values: Iterable[str]) -> str:
    """Return what has one of the values of a fact."""
    tokens = [phrase([token(kind, value)]) for value in values]
    return f"f : {either(tokens)}" if tokens else NOTHING


def beginning(kind: Filter, start: str) -> str:
    """Return what has a value of a fact that begins so."""
    return f"f : {phrase([token(kind, start)])} *"


def _joined(operator: str, queries: Iterable[str]) -> str:
    distinct = list(dict.fromkeys(queries))
    return distinct[0] if len(distinct) == 1 else f"({f' {operator} '.join(distinct)})"
