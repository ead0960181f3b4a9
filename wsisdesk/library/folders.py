"""Which files an import is about: those a user names, and those found in the folders named.

Folders are walked in natural order ("C24/8" before "C24/10"); hidden files and what systems leave
behind are passed over, and a folder reached twice through links is walked once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk import paths
from wsisdesk.errors import FileMissing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_NUMBER = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file to import. ``named`` if the user named it rather than a folder around it.

    ``foreign`` says that its name shows it to be no document; ``error`` that its folder could not
    be read.
    """

    path: Path
    named: bool = True
    foreign: bool = False
    error: FileMissing | None = None


@dataclass(frozen=True, slots=True)
class _Passed:
    """What is passed over in folders, by name, in lower case."""

    names: frozenset[str]
    prefixes: tuple[str, ...]
    suffixes: frozenset[str]
    foreign: frozenset[str]


def candidates(paths: Iterable[Path]) -> Iterator[Candidate]:
    """Yield the files that ``paths`` stand for, each file and folder in the order given."""
    visited: set[tuple[int, int]] = set()
    for path in paths:
        if _is_folder(path):
            yield from _walk(path, visited)
        else:
            yield Candidate(path)


def _is_folder(path: Path) -> bool:
    """Tell whether it is a folder; a name too long for the system is left to fail as a file."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _walk(folder: Path, visited: set[tuple[int, int]]) -> Iterator[Candidate]:
    """Walk one folder, its files before its subfolders."""
    try:
        status = folder.stat()
        inside = sorted(folder.iterdir(), key=lambda path: natural(path.name))
    except OSError as error:
        yield Candidate(folder, named=False, error=FileMissing(folder, error.strerror or ""))
        return
    if (status.st_dev, status.st_ino) in visited:
        return
    visited.add((status.st_dev, status.st_ino))
    wanted = [path for path in inside if not _is_junk(path.name)]
    for path in wanted:
        if path.is_file():
            yield Candidate(path, named=False, foreign=path.suffix.lower() in _passed().foreign)
    for path in wanted:
        if path.is_dir():
            yield from _walk(path, visited)


def natural(name: str) -> tuple[tuple[int, str], ...]:
    """Return a sorting key that takes runs of digits for numbers and ignores case."""
    return tuple(
        (int(piece), "") if piece.isdecimal() else (-1, piece.casefold())
        for piece in _NUMBER.split(name)
        if piece
    )


def _is_junk(name: str) -> bool:
    folded = name.lower()
    passed = _passed()
    return (
        folded in passed.names
        or folded.startswith(passed.prefixes)
        or any(folded.endswith(suffix) for suffix in passed.suffixes)
    )


@cache
def _passed() -> _Passed:
    table = paths.table("foreign_files")
    return _Passed(
        names=frozenset(name.lower() for name in table["junk"]),
        prefixes=tuple(prefix.lower() for prefix in table["junk_prefixes"]),
        suffixes=frozenset(table["junk_suffixes"]),
        foreign=frozenset(table["foreign_suffixes"]),
    )
