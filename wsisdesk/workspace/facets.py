"""The sides a library can be looked at from: who adopted a text, year, language, kind, tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from wsisdesk.library.entries import Entry

FACETS: dict[str, Callable[[Entry], tuple[str, ...]]] = {
    "body": lambda entry: (entry.body,),
    "year": lambda entry: (entry.year,),
    "language": lambda entry: (entry.language,),
    "kind": lambda entry: (entry.kind.value,),
    "tag": lambda entry: entry.tags or ("",),
}


def values(entry: Entry, facet: str) -> tuple[str, ...]:
    """Return what an entry is on one side; an empty string where it is nothing."""
    return FACETS[facet](entry)


def select(entries: Iterable[Entry], wanted: Mapping[str, str]) -> tuple[Entry, ...]:
    """Keep the entries that have the wanted value on every side named."""
    return tuple(
        entry
        for entry in entries
        if all(value in values(entry, facet) for facet, value in wanted.items())
    )
