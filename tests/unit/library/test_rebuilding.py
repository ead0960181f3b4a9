from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import make_file
from wsisdesk.errors import DamagedDocument, LibraryDamaged, LibraryLocked
from wsisdesk.library import journal, originals
from wsisdesk.library.importing import import_files
from wsisdesk.library.rebuilding import rebuild
from wsisdesk.library.store import Library
from wsisdesk.progress import Cancelled

if TYPE_CHECKING:
    from tests.helpers.pools import SpecimenPool
    from wsisdesk.library.entries import Entry


@pytest.fixture
def filled(library: Library, pool: SpecimenPool, tmp_path: Path) -> tuple[Entry, ...]:
    """Five documents: linked, unlinked, tagged, removed and purged; the library is closed."""
    paths = [make_file(tmp_path / "in", f"{n}.txt", n=str(n), work="x/y/1") for n in range(5)]
    ids = [entry.id for entry in import_files(library, paths, pool=pool, specimen=True).imported]
    library.link(ids[:1], "itu/council/res/1334", "2023")
    library.unlink(ids[1:2])
    library.tag(ids[:3], "red")
    library.remove(ids[4:])
    library.purge(timedelta(0))
    library.remove(ids[3:4])
    entries = library.entries()
    library.close()
    return entries


def state(folder: Path) -> tuple[tuple[Entry, ...], list[tuple[Entry, ...]]]:
    with Library(folder) as library:
        return library.entries(), [group for _, group in library.removed()]


def test_a_rebuilt_library_equals_the_old_one(
    library: Library, pool: SpecimenPool, filled: tuple[Entry, ...]
) -> None:
    before = state(library.folder)
    report = rebuild(library.folder, pool=pool)
    assert report.failed == ()
    assert report.imported == filled
    assert state(library.folder) == before


@pytest.mark.parametrize("damage", ["gone", "rubbish", "torn"])
def test_decisions_survive_the_loss_of_the_database(
    library: Library, pool: SpecimenPool, filled: tuple[Entry, ...], damage: str
) -> None:
    before = state(library.folder)
    if damage == "gone":
        library.path.unlink()
    elif damage == "rubbish":
        library.path.write_bytes(b"no database" * 1000)
    else:
        whole = library.path.read_bytes()
        library.path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    assert rebuild(library.folder, pool=pool).imported == filled
    assert state(library.folder) == before


def test_a_damaged_library_says_so_when_opened(library: Library) -> None:
    library.close()
    library.path.write_bytes(b"no database" * 1000)
    with pytest.raises(LibraryDamaged):
        library.reopen()


def test_an_original_without_a_decision_comes_in_under_its_hash(
    library: Library, pool: SpecimenPool, filled: tuple[Entry, ...]
) -> None:
    (library.originals / journal.FILE_NAME).unlink()
    library.path.unlink()
    report = rebuild(library.folder, pool=pool)
    names = {path.name for _, path in originals.everything(library.originals)}
    assert {entry.name for entry in report.imported} == names


def test_a_stopped_rebuild_changes_nothing(
    library: Library, pool: SpecimenPool, filled: tuple[Entry, ...]
) -> None:
    def stop(done: int, total: int, label: str = "") -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        rebuild(library.folder, stop, pool)
    assert state(library.folder)[0] == filled
    assert sorted(p.name for p in library.folder.glob("*.db")) == ["library.db"]


def test_a_library_open_elsewhere_is_not_replaced(
    library: Library, pool: SpecimenPool, filled: tuple[Entry, ...]
) -> None:
    with Library(library.folder) as other:
        with pytest.raises(LibraryLocked):
            rebuild(library.folder, pool=pool)
        assert other.entries() == filled


def test_an_original_that_no_longer_has_its_hash_is_a_failure(
    library: Library, pool: SpecimenPool, filled: tuple[Entry, ...]
) -> None:
    spoilt = originals.find(library.originals, filled[0].id)
    assert spoilt is not None
    spoilt.write_text("changed", "utf-8")
    report = rebuild(library.folder, pool=pool)
    assert [(f.path, type(f.error)) for f in report.failed] == [(spoilt, DamagedDocument)]
    assert report.imported == filled[1:]


def test_the_log_of_the_old_database_is_not_left_beside_the_new_one(
    library: Library, pool: SpecimenPool, filled: tuple[Entry, ...]
) -> None:
    library.path.write_bytes(b"no database" * 1000)
    stale = Path(f"{library.path}-wal")
    stale.write_bytes(b"stale")
    rebuild(library.folder, pool=pool)
    assert state(library.folder)[0] == filled


def test_a_rebuilt_journal_has_one_line_a_document(
    library: Library, pool: SpecimenPool, filled: tuple[Entry, ...]
) -> None:
    before = journal.read(library.originals)
    rebuild(library.folder, pool=pool)
    assert journal.read(library.originals) == before
    lines = (library.originals / journal.FILE_NAME).read_text("utf-8").splitlines()
    assert len(lines) == len(before) == 5


def test_what_a_killed_rebuild_left_is_swept_away(
    library: Library, pool: SpecimenPool, filled: tuple[Entry, ...]
) -> None:
    abandoned, building = library.folder / "library.1.db", library.folder / "library.2.db"
    for path in (abandoned, building):
        path.touch()
    os.utime(abandoned, (0, 0))
    rebuild(library.folder, pool=pool)
    assert (abandoned.exists(), building.exists()) == (False, True)
