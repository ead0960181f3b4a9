"""The rows of the library panel: entries grouped under headings, works and versions.

Pure functions of entries; they run on the worker thread, so that a library of ten thousand
documents does not hold up the window.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wsisdesk.documents import symbols
from wsisdesk.library import works
from wsisdesk.text.folding import fold
from wsisdesk.ui.library.row import Row, RowKind, Wish
from wsisdesk.ui.words.titles import NO_LANGUAGE, cut, short_title, title_language
from wsisdesk.workspace import facets

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wsisdesk.library.entries import Entry

_NUMBERS = re.compile(r"(\d+)")
_IN_BRACKETS = re.compile(r" *\(([^()]*)\)$")


def arrange(entries: Sequence[Entry], wish: Wish) -> tuple[Row, ...]:
    """Make the rows of the panel, headings first unless grouped by work alone."""
    if wish.grouping not in facets.FACETS:
        return _works(entries, wish)
    grouped: dict[str, list[Entry]] = {}
    for entry in entries:
        for key in facets.values(entry, wish.grouping):
            grouped.setdefault(key, []).append(entry)
    return tuple(
        Row(
            key=f"{wish.grouping}:{key}",
            kind=RowKind.HEADING,
            name=symbols.body_name(key, wish.language) if wish.grouping == "body" and key else key,
            entries=tuple(grouped[key]),
            children=_works(grouped[key], wish, prefix=key),
        )
        for key in _heading_order(grouped, wish.grouping)
    )


def _works(entries: Sequence[Entry], wish: Wish, prefix: str = "") -> tuple[Row, ...]:
    grouped = works.group(entries, wish.language)
    return tuple(_work_row(work, wish, prefix) for work in sorted(grouped, key=_order(wish)))


def _work_row(work: works.Work, wish: Wish, prefix: str) -> Row:
    entries = tuple(entry for version in work.versions for entry in version.entries)
    if not work.id:
        return _document_row(entries[0], prefix)
    title, language = _title(work, wish.language)
    return Row(
        key=f"{prefix}/{work.id}",
        kind=RowKind.WORK,
        name=_work_name(work, wish),
        title=title,
        title_language=language,
        work=work.id,
        texts=tuple(cut(entry.title) for entry in entries),
        entries=entries,
        children=_version_rows(work, wish, prefix),
    )


def _version_rows(work: works.Work, wish: Wish, prefix: str) -> tuple[Row, ...]:
    """Make a row a version; none where the only version has no name to tell it by."""
    if [version.version for version in work.versions] == [""]:
        return _file_rows(work.versions[0].entries, f"{prefix}/{work.id}")
    return tuple(_version_row(work, version, wish, prefix) for version in work.versions)


def _version_row(work: works.Work, version: works.Version, wish: Wish, prefix: str) -> Row:
    return Row(
        key=f"{prefix}/{work.id}@{version.version}",
        kind=RowKind.VERSION,
        name=symbols.version_name(work.id, version.version, wish.language),
        work=work.id,
        version=version.version,
        texts=tuple(
            text for entry in version.entries for text in (entry.symbol, entry.name, *entry.tags)
        ),
        entries=version.entries,
        children=_file_rows(version.entries, f"{prefix}/{work.id}@{version.version}"),
    )


def _work_name(work: works.Work, wish: Wish) -> str:
    """Return the name of a work; a heading that names the body makes its name here needless."""
    if wish.grouping == "body" and work.versions[0].version:
        whole = symbols.display_name(work.id, work.versions[0].version, wish.language)
        return _IN_BRACKETS.sub("", whole)
    return symbols.display_name(work.id, "", wish.language)


def _document_row(entry: Entry, prefix: str) -> Row:
    named = bool(entry.symbol)
    return Row(
        key=f"{prefix}/{entry.id}",
        kind=RowKind.DOCUMENT,
        name=entry.symbol or short_title(entry),
        name_language="" if named else title_language(entry),
        title=cut(entry.title) if named else entry.name if entry.title else "",
        title_language=entry.language if named else NO_LANGUAGE,
        texts=(entry.symbol, cut(entry.title), entry.name, *entry.tags),
        entries=(entry,),
    )


def _file_rows(entries: Sequence[Entry], prefix: str) -> tuple[Row, ...]:
    """Make a row a file where a version has several in one language, such as Word and PDF."""
    if len({entry.language for entry in entries}) == len(entries):
        return ()
    return tuple(
        Row(
            key=f"{prefix}/{entry.id}",
            kind=RowKind.FILE,
            name=entry.name,
            name_language=NO_LANGUAGE,
            texts=(entry.name,),
            entries=(entry,),
        )
        for entry in entries
    )


def _title(work: works.Work, language: str) -> tuple[str, str]:
    """Return the title of the newest version and its language, the wished one if it is held."""
    newest = work.versions[0].entries
    chosen = next((entry for entry in newest if entry.language == language), newest[0])
    name = symbols.display_name(work.id, work.versions[0].version, chosen.language)
    return _without(name, cut(chosen.title)), chosen.language


def _without(name: str, title: str) -> str:
    """Leave out a name that a title opens with: it stands above the title already."""
    if title.casefold().startswith(name.casefold()):
        return title[len(name) :].lstrip(" :–-") or title
    return title


def _order(wish: Wish) -> Callable[[works.Work], tuple[object, ...]]:
    def by_name(work: works.Work) -> tuple[object, ...]:
        first = work.versions[0].entries[0]
        return (not work.id, *_natural(work.id or first.symbol or first.title or first.name))

    def newest_first(work: works.Work) -> tuple[object, ...]:
        entries = [entry for version in work.versions for entry in version.entries]
        moments = (entry.date if wish.sorting == "date" else entry.added for entry in entries)
        return (*(-ord(sign) for sign in max(moments)), 1)

    return by_name if wish.sorting == "name" else newest_first


def _natural(text: str) -> tuple[str | int, ...]:
    """Return a key under which 9 comes before 10 and letters sort as they fold.

    Words and numbers take turns, a word first, so that keys compare part by part.
    """
    words_and_numbers = _NUMBERS.split(fold(text))
    return tuple(int(part) if place % 2 else part for place, part in enumerate(words_and_numbers))


def _heading_order(keys: dict[str, list[Entry]], grouping: str) -> list[str]:
    known = [key for key in keys if key]
    if grouping == "year":
        ordered = sorted(known, reverse=True)
    elif grouping == "body":
        ordered = sorted(known)
    else:
        ordered = sorted(known, key=fold)
    return [*ordered, *([""] if "" in keys else [])]
