"""What the index must know of a document beside its text: the library's word, not the text's."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from wsisdesk.documents import symbols
from wsisdesk.library.finding import by_work

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.library.entries import Entry


@dataclass(frozen=True, slots=True)
class Facts:
    """One document as the library has it; the fields are columns of ``documents``, too.

    ``title`` to ``year`` stand among the terms of the document: where they change, it is indexed
    anew. ``current`` says that the library holds no newer version of the work. ``year`` is 0 where
    none is known.
    """

    id: str
    title: str
    symbol: str
    language: str
    work: str
    version: str
    kind: str
    body: str
    year: int
    current: bool = True
    tags: tuple[str, ...] = ()

    @property
    def indexed(self) -> Facts:
        """The facts without what does not stand among the terms of the document."""
        return replace(self, current=True, tags=())


COLUMNS = tuple(field.name for field in fields(Facts))


def values_of(row: Sequence[Any]) -> list[Any]:
    """Return the values of the fields from a row of ``COLUMNS``."""
    *plain, current, tags = row
    return [*plain, bool(current), () if tags == "[]" else tuple(json.loads(tags))]


def facts(entries: Sequence[Entry]) -> dict[str, Facts]:
    """Return the facts of the library's entries by id, oldest year first."""
    newest = _newest(entries)
    found = [_facts(entry, current=entry.id in newest) for entry in entries]
    return {item.id: item for item in sorted(found, key=lambda item: (item.year, item.id))}


def _newest(entries: Sequence[Entry]) -> frozenset[str]:
    """Return the ids of the entries of which the library holds no newer version."""
    newest: set[str] = set()
    for together in by_work(entries):
        last = max(symbols.order(entry.version) for entry in together)
        newest |= {entry.id for entry in together if symbols.order(entry.version) == last}
    return frozenset(newest)


def _facts(entry: Entry, *, current: bool) -> Facts:
    return Facts(
        id=entry.id,
        title=entry.title,
        symbol=entry.symbol,
        language=entry.language,
        work=entry.work,
        version=entry.version,
        kind=entry.kind.value,
        body=entry.body,
        year=int(entry.year or 0),
        current=current,
        tags=entry.tags,
    )
