"""Copies of the notes on a rotation of days, weeks and months, each opened and checked.

A copy is made in a folder of its own, verified, made to last on the disk and only then given its
name; older copies go only after that. Copies are numbered, and the rotation goes by their numbers:
a clock that was set back neither hides a new copy nor costs an old one. Several processes may copy
at once: none touches what another is making, and of two with one number both are kept or replaced
by the rotation like any others.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import tempfile
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from wsisdesk.errors import BackupNotSound
from wsisdesk.library.faults import told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

FOLDER = "backups"
EVERY = timedelta(hours=24)
KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 7, 5, 12
_NAME = re.compile(r"notes-(\d{6,})-(\d{8}T\d{6}Z)\.db")
_STAMP = "%Y%m%dT%H%M%SZ"
_UNFINISHED = "unfinished-"
_UNFINISHED_FOR = timedelta(days=1)  # no copy takes that long: its maker was stopped


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy: its number in the order of making, and the moment its maker's clock showed."""

    path: Path
    number: int
    at: datetime


def existing(folder: Path) -> tuple[Backup, ...]:
    """List the copies in a data folder, the latest made first."""
    found = [
        Backup(path, int(match[1]), datetime.strptime(match[2], _STAMP).replace(tzinfo=UTC))
        for path in (folder / FOLDER).glob("notes-*.db")
        if (match := _NAME.fullmatch(path.name))
    ]
    return tuple(sorted(found, key=_order, reverse=True))


def due(folder: Path, now: datetime) -> bool:
    """Tell whether the last copy is a day away from ``now``, in either direction."""
    copies = existing(folder)
    return not copies or abs(now - copies[0].at) >= EVERY


def make(source: sqlite3.Connection, folder: Path, now: datetime | None = None) -> Backup:
    """Copy the open notes and let older copies go that the rotation no longer keeps.

    Raises ``BackupNotSound`` if the copy does not hold what the notes hold, and the library's
    errors; the older copies are then all still there.
    """
    at = now or datetime.now(UTC)
    copies = existing(folder)
    number = copies[0].number + 1 if copies else 1
    path = folder / FOLDER / f"notes-{number:06}-{at:{_STAMP}}.db"
    with told(path, BackupNotSound):
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(
            prefix=_UNFINISHED, dir=path.parent, ignore_cleanup_errors=True
        ) as apart:
            unfinished = Path(apart) / path.name
            expected = _copy(source, unfinished)
            verify(unfinished, expected)
            make_last(unfinished)
            unfinished.replace(path)
        rotate(folder)
        _sweep(path.parent)
    return Backup(path, number, at)


def verify(path: Path, states: int | None = None) -> None:
    """Open a copy and read it whole; raises ``BackupNotSound``.

    With ``states`` it must hold that many of them.
    """
    with (
        told(path, BackupNotSound),
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy,
    ):
        (verdict,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
        found = _count(copy)
    if verdict != "ok":
        raise BackupNotSound(path, verdict)
    if states is not None and found != states:
        raise BackupNotSound(path, f"{found} states instead of {states}")


def rotate(folder: Path) -> None:
    """Delete the copies that the rotation no longer keeps."""
    copies = existing(folder)
    for backup in set(copies) - kept(copies):
        backup.path.unlink(missing_ok=True)


def kept(copies: Iterable[Backup]) -> set[Backup]:
    """Choose the copies to keep: the last one of each of the last days, weeks and months.

    Days, weeks and months are those in which copies were made: who does not use the program for a
    year finds all of them again.
    """
    latest_first = sorted(copies, key=_order, reverse=True)
    periods: tuple[tuple[Callable[[datetime], object], int], ...] = (
        (datetime.date, KEPT_DAYS),
        (lambda at: at.isocalendar()[:2], KEPT_WEEKS),
        (lambda at: (at.year, at.month), KEPT_MONTHS),
    )
    chosen: set[Backup] = set()
    for period, how_many in periods:
        last_of: dict[object, Backup] = {}
        for backup in latest_first:
            last_of.setdefault(period(backup.at), backup)
        chosen.update(list(last_of.values())[:how_many])
    return chosen


def make_last(path: Path) -> None:
    """Have the file's bytes written to the disk itself before its name is relied on."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _order(backup: Backup) -> tuple[int, datetime]:
    return backup.number, backup.at


def _sweep(backups: Path) -> None:
    """Delete what makers left that were stopped; those at work now wrote to theirs just now."""
    for left in backups.glob(f"{_UNFINISHED}*"):
        with suppress(FileNotFoundError):  # its maker is done, or another process was quicker
            if abs(time.time() - left.stat().st_mtime) > _UNFINISHED_FOR.total_seconds():
                shutil.rmtree(left, ignore_errors=True)


def _copy(source: sqlite3.Connection, target: Path) -> int:
    """Copy the notes; return how many states the copy must hold.

    The copy and the count are taken in one reading transaction: another window may be writing.
    """
    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        source.execute("BEGIN")
        try:
            expected = _count(source)
            source.backup(copy)
        finally:
            source.execute("COMMIT")
        copy.execute("PRAGMA journal_mode = DELETE")
    return expected


def _count(connection: sqlite3.Connection) -> int:
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if "states" not in tables:
        return 0
    (count,) = connection.execute("SELECT count(*) FROM states").fetchone()
    return int(count)
