from __future__ import annotations

import os
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import make_file
from tests.helpers.pools import SpecimenPool
from wsisdesk.documents.model import Document
from wsisdesk.errors import (
    DamagedDocument,
    DiskFull,
    FileChanged,
    FileMissing,
    UnsupportedFormat,
)
from wsisdesk.library import originals
from wsisdesk.library.folders import natural
from wsisdesk.library.importing import SkipReason, import_files
from wsisdesk.progress import Cancelled, silent

if TYPE_CHECKING:
    from wsisdesk.errors import DocumentError
    from wsisdesk.library.store import Library


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_a_folder_comes_in_with_a_report_of_everything_in_it(
    library: Library, pool: SpecimenPool, tmp_path: Path
) -> None:
    folder = tmp_path / "session"
    make_file(folder, "C24-10.txt", n="10")
    make_file(folder, "C24-8.txt", n="8")
    make_file(folder / "annexes", "C24-9.txt", n="9")
    write(folder / "photo.JPG", "x")
    write(folder / "odd.dat", "ODD")
    write(folder / "broken.txt", "BAD")
    write(folder / ".hidden.txt", "x")
    write(folder / "~$C24-8.docx", "x")
    write(folder / "Thumbs.db", "x")
    write(folder / "__MACOSX" / "C24-8.txt", "x")
    report = import_files(library, [folder], pool=pool)
    assert [entry.name for entry in report.imported] == ["C24-8.txt", "C24-10.txt", "C24-9.txt"]
    assert [path.name for path in report.sources] == ["C24-8.txt", "C24-10.txt", "C24-9.txt"]
    assert [(s.path.name, s.reason) for s in report.skipped] == [
        ("odd.dat", SkipReason.FOREIGN),
        ("photo.JPG", SkipReason.FOREIGN),
    ]
    assert [(f.path.name, type(f.error)) for f in report.failed] == [
        ("broken.txt", DamagedDocument)
    ]


def test_a_file_named_by_the_user_fails_openly(
    library: Library, pool: SpecimenPool, tmp_path: Path
) -> None:
    odd, photo = write(tmp_path / "odd.dat", "ODD"), write(tmp_path / "p.jpg", "ODD p")
    report = import_files(library, [odd, photo, tmp_path / "gone.txt"], pool=pool)
    assert [type(failure.error) for failure in report.failed] == [
        UnsupportedFormat, UnsupportedFormat, FileMissing,
    ]  # fmt: skip


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_file_is_not_waited_for(
    library: Library, pool: SpecimenPool, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    report = import_files(library, [pipe], pool=pool)
    assert [type(failure.error) for failure in report.failed] == [FileMissing]
    assert import_files(library, [tmp_path], pool=pool).failed == ()


def test_known_files_are_not_read_again(
    library: Library, pool: SpecimenPool, tmp_path: Path
) -> None:
    first = make_file(tmp_path, "a.txt")
    report = import_files(library, [first], pool=pool)
    copy = write(tmp_path / "copy.txt", first.read_text("utf-8"))
    again = import_files(library, [first, copy], pool=pool)
    assert pool.read == ["a.txt"]
    assert {(s.id, s.reason) for s in again.skipped} == {(report.imported[0].id, SkipReason.KNOWN)}


def test_the_same_bytes_twice_in_one_import_come_in_once(
    library: Library, pool: SpecimenPool, tmp_path: Path
) -> None:
    first = make_file(tmp_path, "a.txt")
    copy = write(tmp_path / "b.txt", first.read_text("utf-8"))
    report = import_files(library, [first, copy, first], pool=pool)
    assert [entry.name for entry in report.imported] == ["a.txt"]
    assert [skipped.path.name for skipped in report.skipped] == ["b.txt"]


def test_twins_of_a_broken_file_fail_with_it(
    library: Library, pool: SpecimenPool, tmp_path: Path
) -> None:
    paths = [write(tmp_path / name, "BAD") for name in ("a.txt", "b.txt")]
    report = import_files(library, paths, pool=pool)
    assert [failure.path.name for failure in report.failed] == ["a.txt", "b.txt"]
    assert pool.read == ["a.txt"]


def test_a_removed_document_comes_back_without_being_read(
    library: Library, pool: SpecimenPool, tmp_path: Path
) -> None:
    path = make_file(tmp_path, "a.txt")
    entry = import_files(library, [path], pool=pool).imported[0]
    library.tag([entry.id], "red")
    library.remove([entry.id])
    report = import_files(library, [path], pool=pool)
    assert [(back.id, back.tags) for back in report.imported] == [(entry.id, ("red",))]
    assert pool.read == ["a.txt"]


def test_importing_again_brings_a_lost_original_back(
    library: Library, pool: SpecimenPool, tmp_path: Path
) -> None:
    path = make_file(tmp_path, "a.txt")
    entry = import_files(library, [path], pool=pool).imported[0]
    library.original(entry.id).unlink()
    import_files(library, [path], pool=pool)
    assert originals.digest(library.original(entry.id)) == entry.id


def test_a_stopped_import_keeps_what_was_whole(
    library: Library, pool: SpecimenPool, tmp_path: Path
) -> None:
    paths = [make_file(tmp_path, f"{n}.txt", n=str(n)) for n in range(5)]

    def stop_after_two(done: int, total: int, label: str = "") -> None:
        if done == 3:
            raise Cancelled

    report = import_files(library, paths, stop_after_two, pool)
    assert report.cancelled
    assert [entry.name for entry in report.imported] == ["0.txt", "1.txt"]
    assert library.entries() == report.imported
    assert len(list(originals.everything(library.originals))) == 2
    assert [e.name for e in import_files(library, paths, silent, pool).imported] == [
        "2.txt", "3.txt", "4.txt",
    ]  # fmt: skip


def test_an_import_stopped_before_it_begins_does_nothing(
    library: Library, pool: SpecimenPool, tmp_path: Path
) -> None:
    def stop(done: int, total: int, label: str = "") -> None:
        raise Cancelled

    report = import_files(library, [make_file(tmp_path)], stop, pool)
    assert report.cancelled
    assert library.entries() == ()


def test_progress_counts_the_files_that_are_read(
    library: Library, pool: SpecimenPool, tmp_path: Path
) -> None:
    seen = []
    paths = [make_file(tmp_path, f"{n}.txt", n=str(n)) for n in range(3)]
    import_files(library, paths, lambda *call: seen.append(call), pool)
    assert [call for call in seen if call[1]] == [
        (1, 3, "0.txt"), (2, 3, "1.txt"), (3, 3, "2.txt"),
    ]  # fmt: skip


def test_links_in_a_circle_are_walked_once(
    library: Library, pool: SpecimenPool, tmp_path: Path
) -> None:
    folder = tmp_path / "session"
    make_file(folder, "a.txt")
    try:
        (folder / "again").symlink_to(folder, target_is_directory=True)
    except OSError:
        pytest.skip("this system lets no one make symbolic links")
    report = import_files(library, [folder], pool=pool)
    assert len(report.imported) == 1
    assert report.skipped == ()


def test_a_folder_that_may_not_be_opened_is_reported(
    library: Library, pool: SpecimenPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()

    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "iterdir", refuse)
    report = import_files(library, [closed], pool=pool)
    assert [type(failure.error) for failure in report.failed] == [FileMissing]


def test_a_full_disk_stops_the_import_and_keeps_what_was_stored(
    library: Library, pool: SpecimenPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [make_file(tmp_path, f"{n}.txt", n=str(n)) for n in range(3)]
    left = [1]
    write_bytes = os.write

    def write_until_full(handle: int, data: bytes) -> int:
        if not left:
            raise OSError(28, "No space left on device")
        left.pop()
        return write_bytes(handle, data)

    monkeypatch.setattr(os, "write", write_until_full)
    with pytest.raises(DiskFull):
        import_files(library, paths, pool=pool)
    assert [entry.name for entry in library.entries()] == ["0.txt"]
    assert len([p for p in library.originals.glob("??/*") if p.is_file()]) == 1


def test_text_with_halves_of_characters_is_refused_alone(library: Library, tmp_path: Path) -> None:
    class HalfPool(SpecimenPool):
        def _one(self, path: Path) -> Document | DocumentError:
            whole = super()._one(path)
            assert isinstance(whole, Document)
            return replace(whole, title="\ud800") if path.name == "bad.txt" else whole

    paths = [make_file(tmp_path, name, unique=name) for name in ("bad.txt", "good.txt")]
    report = import_files(library, paths, pool=HalfPool())
    assert [type(failure.error) for failure in report.failed] == [DamagedDocument]
    assert [entry.name for entry in library.entries()] == ["good.txt"]


def test_what_another_process_imported_meanwhile_is_known(library: Library, tmp_path: Path) -> None:
    path = make_file(tmp_path, "a.txt")

    class LatePool(SpecimenPool):
        def _one(self, path: Path) -> Document | DocumentError:
            document = super()._one(path)
            assert isinstance(document, Document)
            library.add(document, path)
            return document

    report = import_files(library, [path], pool=LatePool())
    assert report.imported == ()
    assert [skipped.reason for skipped in report.skipped] == [SkipReason.KNOWN]


def test_a_file_that_changes_while_it_is_read_fails(library: Library, tmp_path: Path) -> None:
    class WritingPool(SpecimenPool):
        def _one(self, path: Path) -> Document | DocumentError:
            document = super()._one(path)
            path.write_text("more", "utf-8")
            return document

    report = import_files(library, [make_file(tmp_path, "a.txt")], pool=WritingPool())
    assert [type(failure.error) for failure in report.failed] == [FileChanged]


def test_failures_are_remembered_until_the_file_can_be_read(
    library: Library, pool: SpecimenPool, tmp_path: Path
) -> None:
    broken = write(tmp_path / "broken.txt", "BAD")
    import_files(library, [broken], pool=pool)
    assert [(f.name, f.error) for f in library.failures()] == [("broken.txt", "DamagedDocument")]


@pytest.mark.parametrize(
    "ordered",
    [["C24-8.txt", "C24-10.txt"], ["a2b9", "a2b10"], ["Annex", "annex 2", "Zoo"], ["٢", "١٠"]],
)
def test_names_sort_as_people_count(ordered: list[str]) -> None:
    assert all(natural(a) < natural(b) for a, b in pairwise(ordered))
