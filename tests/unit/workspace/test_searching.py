"""The search index of a workspace follows the library, however it was changed or damaged."""

from __future__ import annotations

import sqlite3
from contextlib import closing, nullcontext
from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import make_document, make_file
from tests.helpers.pools import SpecimenPool
from tests.helpers.processes import meanwhile
from tests.helpers.search_index import contents, keep
from wsisdesk.errors import FolderNotWritable, LibraryDamaged, LibraryLocked
from wsisdesk.library import importing, rebuilding
from wsisdesk.progress import Cancelled
from wsisdesk.search.analysis import VERSION, analyse
from wsisdesk.search.index import process
from wsisdesk.search.index.building import BuildReport
from wsisdesk.search.index.files import FILE_NAME, discard
from wsisdesk.search.index.schema import PAGE_SIZE
from wsisdesk.search.index.store import SearchStore
from wsisdesk.search.model import Request
from wsisdesk.workspace import searching, tasks
from wsisdesk.workspace.workspace import Workspace, open_workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    for module in (importing, rebuilding):
        monkeypatch.setattr(module, "readers", lambda _: nullcontext(SpecimenPool()))
    with open_workspace(tmp_path / "data") as opened:
        yield opened


def hits(workspace: Workspace, query: str) -> int:
    return workspace.searcher.search(Request(query)).total


def import_one(workspace: Workspace, name: str = "one.txt") -> str:
    made = make_file(workspace.folder.parent / "in", name, unique=name)
    return tasks.import_files(workspace, [made]).imported[0].id


def test_what_was_imported_is_found_and_what_was_removed_is_not(workspace: Workspace) -> None:
    identity = import_one(workspace)
    assert searching.bring_up_to_date(workspace) == BuildReport(added=1)
    assert searching.bring_up_to_date(workspace) == BuildReport()
    assert hits(workspace, "session") > 0
    removal = workspace.library.remove([identity])
    assert searching.bring_up_to_date(workspace) == BuildReport(removed=1)
    assert hits(workspace, "session") == 0
    workspace.library.restore(removal)
    assert searching.bring_up_to_date(workspace) == BuildReport(added=1)
    assert hits(workspace, "session") > 0


def test_an_empty_library_has_an_empty_index(workspace: Workspace) -> None:
    assert searching.bring_up_to_date(workspace) == BuildReport()
    assert hits(workspace, "session") == 0


def test_many_documents_are_left_to_other_processes(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def build(folder: Path, progress: object) -> BuildReport:
        asked.append(folder)
        return BuildReport(added=4)

    monkeypatch.setattr(process, "build", build)
    keep(workspace.folder, *(make_document(title=f"Text {number}") for number in range(4)))
    assert searching.bring_up_to_date(workspace) == BuildReport(added=4)
    assert asked == [workspace.folder]


def test_a_stopped_update_is_gone_on_with(workspace: Workspace) -> None:
    def stop(done: int, total: int, label: str = "") -> None:
        raise Cancelled

    import_one(workspace)
    with pytest.raises(Cancelled):
        searching.bring_up_to_date(workspace, stop)
    assert searching.bring_up_to_date(workspace) == BuildReport(added=1)


def test_an_index_that_is_damaged_inside_is_made_anew(workspace: Workspace) -> None:
    identity = import_one(workspace)
    import_one(workspace, "two.txt")
    searching.bring_up_to_date(workspace)
    assert hits(workspace, "session") == 2
    with closing(sqlite3.connect(workspace.folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE leaves SET body = x'00'")
    workspace.library.remove([identity])
    assert searching.bring_up_to_date(workspace) == BuildReport(added=1)
    assert hits(workspace, "session") == 1


def test_an_index_that_is_found_damaged_by_a_question_is_made_anew_for_it(
    workspace: Workspace,
) -> None:
    import_one(workspace)
    assert searching.ask(workspace, Request("session")).total == 1
    workspace.leave_search()
    with closing(sqlite3.connect(workspace.folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE leaves SET body = x'00'")
    assert searching.bring_up_to_date(workspace) == BuildReport()
    answer = searching.ask(workspace, Request("session"))
    assert [hit.text for hit in answer.hits if "session" in hit.text.casefold()]
    assert searching.bring_up_to_date(workspace) == BuildReport()


def test_an_index_that_a_window_found_damaged_is_made_anew_by_the_next_update(
    workspace: Workspace,
) -> None:
    import_one(workspace)
    searching.bring_up_to_date(workspace)
    with closing(sqlite3.connect(workspace.folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE leaves SET body = x'00'")
    with pytest.raises(LibraryDamaged):
        hits(workspace, "session")
    assert searching.bring_up_to_date(workspace) == BuildReport(added=1)
    assert hits(workspace, "session") == 1


def test_an_index_can_be_made_anew_on_request(workspace: Workspace) -> None:
    import_one(workspace)
    searching.bring_up_to_date(workspace)
    before = contents(workspace.folder / FILE_NAME)
    assert hits(workspace, "session") == 1
    assert searching.bring_up_to_date(workspace, anew=True) == BuildReport(added=1)
    assert contents(workspace.folder / FILE_NAME) == before
    assert hits(workspace, "session") == 1


def test_a_fault_of_the_library_is_not_taken_for_one_of_the_index(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise LibraryLocked(workspace.library.path)

    monkeypatch.setattr(type(workspace.library), "entries", lambda _: fail())
    with pytest.raises(LibraryLocked):
        searching.bring_up_to_date(workspace)


def test_a_rebuild_of_the_library_throws_the_index_away(workspace: Workspace) -> None:
    import_one(workspace)
    searching.bring_up_to_date(workspace)
    assert hits(workspace, "session") == 1
    workspace.close()
    tasks.rebuild(workspace.folder)
    assert not (workspace.folder / FILE_NAME).exists()
    with open_workspace(workspace.folder) as again:
        assert searching.bring_up_to_date(again) == BuildReport(added=1)
        assert hits(again, "session") == 1


def test_the_examination_knows_an_index_that_is_not_there_yet(workspace: Workspace) -> None:
    found = searching.check(workspace.folder)
    assert found.ok
    assert "no search index" in found.message


def test_the_examination_finds_a_whole_index_whole(workspace: Workspace) -> None:
    import_one(workspace)
    searching.bring_up_to_date(workspace)
    found = searching.check(workspace.folder)
    assert found.ok
    assert "whole" in found.message
    assert found in tasks.check(workspace.folder)


def test_the_examination_says_when_an_index_will_be_made_anew(workspace: Workspace) -> None:
    searching.bring_up_to_date(workspace)
    with closing(sqlite3.connect(workspace.folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE versions SET value = 'another'")
    found = searching.check(workspace.folder)
    assert found.ok
    assert "anew" in found.message


def test_the_examination_finds_damage_inside_the_index(workspace: Workspace) -> None:
    import_one(workspace)
    searching.bring_up_to_date(workspace)
    path = workspace.folder / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'paragraphs'"
        page = connection.execute(query).fetchone()[0]
    whole = path.read_bytes()
    start = (page - 1) * PAGE_SIZE
    path.write_bytes(whole[:start] + b"\xff" * PAGE_SIZE + whole[start + PAGE_SIZE :])
    found = searching.check(workspace.folder)
    assert not found.ok
    assert str(path) in found.message


def test_what_another_process_brings_into_both_meanwhile_stays_in_the_index(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def elsewhere() -> None:
        with open_workspace(workspace.folder) as other:
            import_one(other, "theirs.txt")
            searching.bring_up_to_date(other)

    import_one(workspace)
    meanwhile(monkeypatch, workspace.library, "entries", elsewhere)
    searching.bring_up_to_date(workspace)
    assert hits(workspace, "session") == 2


def begun_anew(path: Path) -> None:
    discard(path)
    SearchStore(path, VERSION, analyse).close()


@pytest.mark.parametrize("deed", [discard, begun_anew], ids=["thrown away", "begun anew"])
def test_an_index_that_another_process_makes_anew_meanwhile_is_filled_before_it_answers(
    workspace: Workspace, deed: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    import_one(workspace)
    meanwhile(
        monkeypatch, searching, "bring_up_to_date", lambda: deed(workspace.folder / FILE_NAME)
    )
    assert searching.ask(workspace, Request("session")).total == 1


def test_an_index_that_is_gone_each_time_is_not_waited_for_without_end(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "bring_up_to_date", lambda *_: None)
    with pytest.raises(FolderNotWritable):
        searching.ask(workspace, Request("session"))


def test_a_window_goes_on_searching_while_its_index_is_made_anew(workspace: Workspace) -> None:
    import_one(workspace)
    searching.bring_up_to_date(workspace)
    assert hits(workspace, "session") == 1
    discard(workspace.folder / FILE_NAME)
    assert hits(workspace, "session") == 1
    searching.bring_up_to_date(workspace)
    assert hits(workspace, "session") == 1


def test_a_rebuild_of_a_library_that_is_open_throws_no_index_away(workspace: Workspace) -> None:
    import_one(workspace)
    searching.bring_up_to_date(workspace)
    with pytest.raises(LibraryLocked):
        tasks.rebuild(workspace.folder)
    assert (workspace.folder / FILE_NAME).exists()
    assert hits(workspace, "session") == 1
