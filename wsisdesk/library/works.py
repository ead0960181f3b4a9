"""Documents of one work together: its versions in order, the languages of each side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents import symbols
from wsisdesk.library.finding import best, by_work
from wsisdesk.text.languages import rank

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.library.entries import Entry


@dataclass(frozen=True, slots=True)
class Version:
    """One dated state of a work, with its files in the order of languages."""

    version: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Work:
    """A work, its versions newest first; ``id`` is empty for a document that stands alone.

    ``title`` is that of the newest version in the preferred language.
    """

    id: str
    title: str
    versions: tuple[Version, ...]


def group(entries: Iterable[Entry], language: str = "") -> tuple[Work, ...]:
    """Sort entries into works; documents without one stand alone, in their place.

    Works keep the order of their first entries. ``language`` is preferred for titles.
    """
    return tuple(_work(together, language) for together in by_work(entries))


def _work(entries: list[Entry], language: str) -> Work:
    first = entries[0]
    return Work(
        id=first.work,
        title=best(entries, language).title,
        versions=_versions(entries),
    )


def _versions(entries: list[Entry]) -> tuple[Version, ...]:
    versions: dict[str, list[Entry]] = {}
    for entry in entries:
        versions.setdefault(entry.version, []).append(entry)
    newest_first = sorted(versions, key=symbols.order, reverse=True)
    return tuple(
        Version(version, tuple(sorted(versions[version], key=_language)))
        for version in newest_first
    )


def _language(entry: Entry) -> tuple[int, str]:
    return rank(entry.language), entry.language
