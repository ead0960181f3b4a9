"""Which two documents a comparison is likely to be wanted of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents import symbols
from wsisdesk.text.languages import rank
from wsisdesk.ui.compare.names import in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.library.entries import Entry


def pair_of(selected: Sequence[Entry], language: str) -> tuple[Entry, Entry] | None:
    """Return the older and the newer of two documents selected, or of a work's newest versions.

    Of versions held in several languages those in the interface's ``language`` are taken, else in
    the first language that both are held in. None where there is no pair to be seen.
    """
    if len(selected) == 2:
        return in_order(*selected)
    works = {entry.work for entry in selected}
    if len(works) != 1 or not selected[0].work:
        return None
    return newest_pair(selected, language)


def newest_pair(entries: Iterable[Entry], language: str) -> tuple[Entry, Entry] | None:
    """Return the newest two versions held in one language, the older first."""
    by_language: dict[str, dict[str, Entry]] = {}
    for entry in entries:
        by_language.setdefault(entry.language, {}).setdefault(entry.version, entry)
    several = [spoken for spoken, versions in by_language.items() if len(versions) > 1]
    if not several:
        return None
    chosen = min(several, key=lambda spoken: (spoken != language, rank(spoken), spoken))
    versions = by_language[chosen]
    *_, old, new = sorted(versions, key=symbols.order)
    return versions[old], versions[new]


def versions_of(entry: Entry, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the versions held of a document's work in its language, the oldest first."""
    found: dict[str, Entry] = {entry.version: entry}
    for other in entries:
        if entry.work and (other.work, other.language) == (entry.work, entry.language):
            found.setdefault(other.version, other)
    return tuple(found[version] for version in sorted(found, key=symbols.order))


def other_language(entry: Entry, entries: Iterable[Entry], language: str) -> Entry | None:
    """Return the same version in another language: the interface's if held, else the first."""
    others = [
        other
        for other in entries
        if entry.work
        and (other.work, other.version) == (entry.work, entry.version)
        and other.language != entry.language
    ]
    return min(others, key=lambda o: (o.language != language, rank(o.language)), default=None)


def candidates(entry: Entry, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return what a document may be compared with, the likeliest first.

    First other versions in its language, the nearest first, then the work's other documents, then
    all others in its language, then the rest.
    """
    others = [other for other in entries if other.id != entry.id]
    return tuple(sorted(others, key=lambda other: _distance(entry, other)))


def _distance(entry: Entry, other: Entry) -> tuple[int, int, str]:
    same_work = bool(entry.work) and entry.work == other.work
    apart = abs(symbols.order(entry.version)[1] - symbols.order(other.version)[1])
    likely = (not same_work) * 2 + (entry.language != other.language)
    return likely, apart if same_work else 0, other.title or other.name
