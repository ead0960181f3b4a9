"""Two processes work on one library; what the other does comes at the worst moment."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.helpers.builders import document_of, make_file
from tests.helpers.pools import SpecimenPool
from tests.helpers.processes import meanwhile
from wsisdesk.errors import LibraryLocked
from wsisdesk.library import doctor, entries, exclusion, journal, originals, rebuilding
from wsisdesk.library.importing import import_files
from wsisdesk.library.store import Library

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from wsisdesk.library.entries import Entry

AT_ONCE = timedelta(0)


@pytest.fixture
def other(library: Library) -> Iterator[Library]:
    """The same library, open a second time as another process would have it."""
    with Library(library.folder) as opened:
        yield opened


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return make_file(tmp_path / "in", "a.txt")


@pytest.fixture
def removed(library: Library, source: Path) -> Entry:
    entry, _ = library.add(document_of(source), source)
    library.remove([entry.id])
    return entry


def is_well(library: Library) -> bool:
    return all(check.ok for check in doctor.examine(library.folder))


def test_what_another_brings_back_is_not_purged(
    library: Library, other: Library, removed: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile(monkeypatch, entries, "load", lambda: other.restore_known(removed.id))
    assert library.purge(AT_ONCE) == 0
    assert [entry.id for entry in library.entries()] == [removed.id]
    assert library.original(removed.id).is_file()
    assert not journal.read(library.originals)[removed.id].purged
    assert is_well(library)


def test_what_two_purge_at_once_is_gone_and_counted_once(
    library: Library, other: Library, removed: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs: list[int] = []
    meanwhile(monkeypatch, entries, "load", lambda: theirs.append(other.purge(AT_ONCE)))
    assert library.purge(AT_ONCE) + sum(theirs) == 1
    assert originals.find(library.originals, removed.id) is None
    assert is_well(library)


def test_a_file_purged_while_it_comes_in_again_is_kept_again(
    library: Library, other: Library, removed: Entry, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile(monkeypatch, originals, "keep", lambda: other.purge(AT_ONCE))
    _, new = library.add(document_of(source), source)
    assert new
    assert library.original(removed.id).read_bytes() == source.read_bytes()
    assert is_well(library)


def test_a_document_purged_while_it_is_brought_back_is_read_again(
    library: Library, other: Library, removed: Entry, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = SpecimenPool()
    meanwhile(monkeypatch, entries, "load", lambda: other.purge(AT_ONCE))
    report = import_files(library, [source], pool=pool)
    assert [entry.id for entry in report.imported] == [removed.id]
    assert pool.read == ["a.txt"]
    assert is_well(library)


def test_a_document_is_brought_back_once_by_two(
    library: Library, other: Library, removed: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile(monkeypatch, entries, "load", lambda: other.restore_known(removed.id))
    assert library.restore_known(removed.id) is None
    assert [entry.id for entry in library.entries()] == [removed.id]


def test_a_document_removed_as_soon_as_it_is_in_has_come_in(
    library: Library, other: Library, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = document_of(source)
    writing = library._writing

    @contextmanager
    def writing_before_it_goes(*arguments: Any, **options: Any) -> Iterator[Any]:  # noqa: ANN401
        with writing(*arguments, **options) as connection:
            yield connection
        other.remove([document.id])

    monkeypatch.setattr(library, "_writing", writing_before_it_goes)
    entry, new = library.add(document, source)
    assert (entry.id, new) == (document.id, True)
    assert library.entries() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_a_copy_that_another_finishes_while_copies_are_swept_is_no_fault(library: Library) -> None:
    finished = library.originals / "ab" / ".incoming-1"
    finished.parent.mkdir(parents=True)
    finished.symlink_to(library.folder / "nothing")  # listed, and gone when it is looked at
    assert library.purge() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_a_rebuild_that_ends_while_another_sweeps_is_no_fault(library: Library) -> None:
    library.close()
    (library.folder / "library.1.db-wal").symlink_to(library.folder / "nothing")
    assert rebuilding.rebuild(library.folder, pool=SpecimenPool()).failed == ()


def test_nothing_can_come_in_while_the_library_is_rebuilt(
    library: Library, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would be in the old database alone, and gone when the new one takes its place."""
    library.add(document_of(source), source)
    library.close()
    monkeypatch.setattr(exclusion, "PATIENCE", 0)
    refused: list[str] = []

    def come_in(done: int, total: int, label: str = "") -> None:
        with pytest.raises(LibraryLocked), Library(library.folder):
            pytest.fail("opened")
        refused.append(label)

    rebuilding.rebuild(library.folder, come_in, SpecimenPool())
    assert len(refused) == 1
    library.reopen()
    assert len(library.entries()) == 1
    assert is_well(library)


@pytest.mark.parametrize("look", [1, 2])
def test_what_comes_in_while_the_library_is_examined_is_not_amiss(
    library: Library, other: Library, source: Path, look: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    after_look(look, monkeypatch, lambda: other.add(document_of(source), source))
    assert is_well(library)
    assert len(library.entries()) == 1


@pytest.mark.parametrize("look", [1, 2])
def test_what_is_purged_while_the_library_is_examined_is_not_amiss(
    library: Library, other: Library, removed: Entry, look: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    after_look(look, monkeypatch, lambda: other.purge(AT_ONCE))
    assert is_well(library)
    assert originals.find(library.originals, removed.id) is None


def after_look(number: int, patch: pytest.MonkeyPatch, deed: Callable[[], object]) -> None:
    """Have something done after the doctor has looked into the database so many times."""
    if number == 1:
        meanwhile(patch, doctor, "_known", deed)
    else:
        meanwhile(patch, doctor, "_known", lambda: after_look(number - 1, patch, deed))
