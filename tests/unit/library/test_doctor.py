from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import make_file
from wsisdesk.library import doctor, journal
from wsisdesk.library.importing import import_files
from wsisdesk.progress import Cancelled

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.pools import SpecimenPool
    from wsisdesk.library.entries import Entry
    from wsisdesk.library.store import Library


@pytest.fixture
def entry(library: Library, pool: SpecimenPool, tmp_path: Path) -> Entry:
    return import_files(library, [make_file(tmp_path / "in", "a.txt")], pool=pool).imported[0]


def ill(library: Library) -> list[str]:
    return [check.name for check in doctor.examine(library.folder) if not check.ok]


def test_a_sound_library_has_no_complaint(library: Library, entry: Entry) -> None:
    assert ill(library) == []
    library.remove([entry.id])
    assert ill(library) == []


def test_no_library_is_no_fault(tmp_path: Path) -> None:
    assert [check.ok for check in doctor.examine(tmp_path / "nowhere")] == [True]
    assert not (tmp_path / "nowhere").exists()


def test_a_lost_original_is_named(library: Library, entry: Entry) -> None:
    library.original(entry.id).unlink()
    assert ill(library) == ["originals"]
    said = next(c.message for c in doctor.examine(library.folder) if c.name == "originals")
    assert "a.txt" in said


def test_a_changed_original_is_found(library: Library, entry: Entry) -> None:
    library.original(entry.id).write_text("changed", "utf-8")
    assert ill(library) == ["hashes"]


def test_a_file_without_an_entry_is_found(library: Library, entry: Entry) -> None:
    with library._writing() as connection:
        connection.execute("DELETE FROM documents")
    assert ill(library) == ["orphans"]


def test_a_lost_journal_is_found(library: Library, entry: Entry) -> None:
    (library.originals / journal.FILE_NAME).unlink()
    assert ill(library) == ["journal"]


def test_rows_without_their_document_are_found(library: Library, entry: Entry) -> None:
    with library._reading() as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("UPDATE blocks SET document = 77")
    assert ill(library) == ["database"]


def test_a_database_that_is_none_is_told_without_an_exception(library: Library) -> None:
    library.close()
    library.path.write_bytes(b"no database" * 1000)
    assert ill(library) == ["database"]


def test_examining_can_be_stopped(library: Library, entry: Entry) -> None:
    def stop(done: int, total: int, label: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        doctor.examine(library.folder, stop)


def test_a_library_whose_making_was_interrupted_is_well(tmp_path: Path) -> None:
    (tmp_path / "library.db").touch()
    assert all(check.ok for check in doctor.examine(tmp_path))


def test_many_faults_of_one_kind_are_summed_up(
    library: Library, pool: SpecimenPool, tmp_path: Path
) -> None:
    paths = [make_file(tmp_path / "in", f"{n}.txt", n=str(n)) for n in range(7)]
    for entry in import_files(library, paths, pool=pool).imported:
        library.original(entry.id).unlink()
    said = next(c.message for c in doctor.examine(library.folder) if c.name == "originals")
    assert said.endswith("0.txt, 1.txt, 2.txt (+4).")
