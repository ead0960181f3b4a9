"""Which document one most likely wants to read beside another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents import symbols
from wsisdesk.text.languages import rank

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.library.entries import Entry


def counterparts(entry: Entry, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return other documents of the same work, the likeliest first.

    First the same version in other languages, then other versions in the same language, the
    nearest before first, then everything else.
    """
    if not entry.work:
        return ()
    others = [other for other in entries if other.work == entry.work and other.id != entry.id]
    return tuple(sorted(others, key=lambda other: _distance(entry, other)))


def is_superseded(entry: Entry, entries: Iterable[Entry]) -> bool:
    """Tell whether a later version of the document's work is held, in whatever language."""
    mine = symbols.order(entry.version)
    return bool(entry.work) and any(
        other.work == entry.work and symbols.order(other.version) > mine for other in entries
    )


def _distance(entry: Entry, other: Entry) -> tuple[int, ...]:
    if other.version == entry.version and other.language != entry.language:
        return (0, rank(other.language))
    later = symbols.order(other.version) > symbols.order(entry.version)
    number = symbols.order(other.version)[1]
    return (1 if other.language == entry.language else 2, int(later), number if later else -number)
