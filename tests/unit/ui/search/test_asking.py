"""Questions on a thread of their own: the newest answer only, errors told, the index reopened."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from tests.helpers.search_index import make_facts, make_paragraph
from wsisdesk.errors import FolderNotWritable
from wsisdesk.search.analysis import VERSION, analyse
from wsisdesk.search.index.files import FILE_NAME
from wsisdesk.search.index.preparing import prepare
from wsisdesk.search.index.store import SearchStore
from wsisdesk.search.model import Answer, Request
from wsisdesk.ui.search.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.search.engine import Searcher


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with one paragraph indexed."""
    with SearchStore(tmp_path / FILE_NAME, VERSION, analyse) as store, store.writing():
        store.add(prepare(make_facts("a"), [make_paragraph("rooms for delegates")], analyse))
    return tmp_path


@pytest.fixture
def asking(folder: Path, qtbot: QtBot) -> Iterator[Asking]:
    made = Asking(folder)
    yield made
    made.close()


def test_an_answer_comes_to_who_asked(asking: Asking, qtbot: QtBot) -> None:
    got: list[Answer] = []
    asking.begin(lambda searcher: searcher.search(Request("rooms")), got.append)
    qtbot.waitUntil(lambda: len(got) == 1)
    assert got[0].total == 1


def test_a_new_question_withdraws_the_one_before(asking: Asking, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    got: list[str] = []

    def slow(_: Searcher) -> str:
        begun.set()
        go_on.wait(5)
        return "stale"

    asking.begin(slow, got.append)
    asking.follow(lambda _: "stale too", got.append)
    assert begun.wait(5)
    asking.begin(lambda _: "fresh", got.append)
    go_on.set()
    qtbot.waitUntil(lambda: bool(got))
    assert got == ["fresh"]


def test_what_follows_a_question_is_answered_after_it(asking: Asking, qtbot: QtBot) -> None:
    got: list[int] = []
    asking.begin(lambda _: 1, got.append)
    asking.follow(lambda _: 2, got.append)
    asking.follow(lambda _: 3, got.append)
    qtbot.waitUntil(lambda: len(got) == 3)
    assert got == [1, 2, 3]


def test_a_withdrawn_question_is_never_answered(asking: Asking, qtbot: QtBot) -> None:
    got: list[int] = []
    asking.begin(lambda _: 1, got.append)
    asking.withdraw()
    asking.follow(lambda _: 2, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [2]


def test_a_missing_index_is_told_and_found_when_it_comes(tmp_path: Path, qtbot: QtBot) -> None:
    asking = Asking(tmp_path)
    with qtbot.waitSignal(asking.failed) as told:
        asking.begin(lambda searcher: searcher.search(Request("x")), lambda _: None)
    assert isinstance(told.args[0], FolderNotWritable)
    with SearchStore(tmp_path / FILE_NAME, VERSION, analyse):
        pass
    got: list[Answer] = []
    asking.begin(lambda searcher: searcher.search(Request("x")), got.append)
    qtbot.waitUntil(lambda: bool(got))
    asking.close()


def test_synonyms_are_read_anew_when_it_is_reopened(
    folder: Path, asking: Asking, qtbot: QtBot
) -> None:
    got: list[int] = []

    def ask() -> None:
        asking.begin(lambda searcher: searcher.search(Request("halls")).total, got.append)

    ask()
    qtbot.waitUntil(lambda: got == [0])
    content = '[[set]]\nid = "own"\nen = ["halls", "rooms"]\n'
    (folder / "synonyms.toml").write_text(content, "utf-8")
    asking.reopen()
    ask()
    qtbot.waitUntil(lambda: got == [0, 1])


def test_closing_ends_the_thread(folder: Path) -> None:
    asking = Asking(folder)
    asking.begin(lambda _: 1, lambda _: None)
    asking.close()
    assert asking._thread.isFinished()
