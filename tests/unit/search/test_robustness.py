"""The index is deleted, damaged, locked away or left while somebody searches."""

from __future__ import annotations

import shutil
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from tests.helpers.search_index import make_prepared
from tests.unit.search.conftest import index_documents
from wsisdesk.errors import FolderNotWritable, LibraryDamaged, LibraryError
from wsisdesk.search.analysis import VERSION, analyse
from wsisdesk.search.engine import Interrupted, Searcher
from wsisdesk.search.index.files import discard, is_sound
from wsisdesk.search.index.schema import PAGE_SIZE
from wsisdesk.search.index.store import SearchStore
from wsisdesk.search.model import Request
from wsisdesk.search.query.answering import Answering

if TYPE_CHECKING:
    from pathlib import Path

COUNCIL = Request("council")
LINKS = pytest.mark.skipif(sys.platform == "win32", reason="links are not for everybody there")


@pytest.fixture
def path(index_path: Path, tmp_path: Path) -> Path:
    """Copy the index, to be ill-treated."""
    copy = tmp_path / "search.db"
    shutil.copy(index_path, copy)
    return copy


def damage(path: Path) -> None:
    """Write over everything behind the first page."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(PAGE_SIZE)
        file.write(b"\xa5" * (size - PAGE_SIZE))


def forbid_log(path: Path) -> None:
    """Keep SQLite from making its log, as a folder does in which nothing can be written."""
    shared = path.with_name(f"{path.name}-shm")
    shared.unlink(missing_ok=True)
    shared.symlink_to(path.with_name("nowhere") / "nothing")


@LINKS
def test_where_nothing_can_be_written_the_index_is_read_all_the_same(path: Path) -> None:
    with Searcher(path) as searcher:
        expected = searcher.search(COUNCIL)
    forbid_log(path)
    with Searcher(path) as searcher:
        assert searcher.search(COUNCIL) == expected
        assert len(searcher.counterparts(expected.hits[0])) > 0
    assert expected.hits


@LINKS
def test_a_log_that_cannot_be_read_is_not_passed_over(path: Path) -> None:
    with SearchStore(path, VERSION, analyse) as store, store.writing():
        store.add(make_prepared("9" * 64, "the council waits"))
        whole, log = path.read_bytes(), path.with_name("search.db-wal").read_bytes()
    apart = path.with_name("apart") / path.name
    apart.parent.mkdir()
    apart.write_bytes(whole)
    apart.with_name("search.db-wal").write_bytes(log or b"\0" * 32)
    forbid_log(apart)
    with pytest.raises(FolderNotWritable), Searcher(apart) as searcher:
        searcher.search(COUNCIL)


def test_an_index_deleted_under_a_searcher_answers_until_there_is_another(path: Path) -> None:
    with Searcher(path) as searcher:
        before = searcher.search(COUNCIL)
        discard(path)
        assert searcher.search(COUNCIL) == before
        SearchStore(path, VERSION, analyse).close()
        assert searcher.search(COUNCIL).total == 0
        index_documents(path)
        assert searcher.search(COUNCIL) == before


def test_an_index_damaged_under_a_searcher_is_given_up_and_made_anew(path: Path) -> None:
    with Searcher(path) as searcher:
        searcher.search(COUNCIL)
    damage(path)
    assert is_sound(path, VERSION) is False or _is_missed(path)
    with SearchStore(path, VERSION, analyse) as store:
        assert store.known() == {}
    index_documents(path)
    with Searcher(path) as searcher:
        assert searcher.search(COUNCIL).hits


def _is_missed(path: Path) -> bool:
    """Tell whether a question meets the damage, and the index is not sound from then on."""
    with pytest.raises(LibraryDamaged), Searcher(path) as searcher:
        searcher.search(COUNCIL)
    return not is_sound(path, VERSION)


def test_an_index_given_up_by_one_question_is_begun_anew_only_once(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meet_damage(_: Answering) -> None:
        raise LibraryDamaged(path, "as if")

    with Searcher(path) as searcher:
        with monkeypatch.context() as patched:
            patched.setattr(Answering, "answer", meet_damage)
            with pytest.raises(LibraryDamaged):
                searcher.search(COUNCIL)
        assert not is_sound(path, VERSION)
        with SearchStore(path, VERSION, analyse) as store:
            assert store.known() == {}
        assert is_sound(path, VERSION)
        assert searcher.search(COUNCIL).total == 0


def test_other_faults_do_not_give_an_index_up(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def meet_lock(_: Answering) -> None:
        raise LibraryError("as if")

    monkeypatch.setattr(Answering, "answer", meet_lock)
    with Searcher(path) as searcher, pytest.raises(LibraryError):
        searcher.search(COUNCIL)
    assert is_sound(path, VERSION)


def test_a_closed_searcher_answers_nothing_and_may_be_closed_again(path: Path) -> None:
    searcher = Searcher(path)
    hit = searcher.search(COUNCIL).hits[0]
    searcher.close()
    searcher.close()
    searcher.interrupt()
    with pytest.raises(Interrupted):
        searcher.search(COUNCIL)
    with pytest.raises(Interrupted):
        searcher.counterparts(hit)


def test_closing_waits_for_the_question_in_hand(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, closing, told = threading.Event(), threading.Event(), []
    answer = Answering.answer

    def wait(self: Answering) -> object:
        begun.set()
        assert closing.wait(10)
        return answer(self)

    monkeypatch.setattr(Answering, "answer", wait)
    searcher = Searcher(path)

    def ask() -> None:
        try:
            told.append(searcher.search(COUNCIL).total)
        except Interrupted:
            told.append(-1)

    asking = threading.Thread(target=ask)
    asking.start()
    assert begun.wait(10)
    closer = threading.Thread(target=searcher.close)
    closer.start()
    closing.set()
    closer.join(10)
    asking.join(10)
    assert len(told) == 1
    with pytest.raises(Interrupted):
        searcher.search(COUNCIL)


def test_many_may_search_while_one_writes(path: Path) -> None:
    waiting = Request('"waits"')
    totals: list[int] = []
    written = threading.Event()

    def ask() -> None:
        with Searcher(path) as searcher:
            ended = False
            while not ended:
                ended = written.is_set()
                totals.append(searcher.search(waiting).total)

    readers = [threading.Thread(target=ask) for _ in range(3)]
    for reader in readers:
        reader.start()
    with SearchStore(path, VERSION, analyse) as store:
        for number in range(1, 21):
            with store.writing():
                store.add(make_prepared(f"{number:064x}", "the council waits", "and waits"))
    written.set()
    for reader in readers:
        reader.join(10)
    assert max(totals) == 40
    assert not any(total % 2 for total in totals)
    with Searcher(path) as searcher:
        assert searcher.search(waiting).total == 40
