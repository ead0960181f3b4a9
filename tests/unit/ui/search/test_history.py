"""Recent and saved searches: what is kept, and the file they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.ui.search.test_question import questions
from wsisdesk.errors import LibraryUnreachable
from wsisdesk.ui.search.history import FILE_NAME, MOST_RECENT, Searches, load, save
from wsisdesk.ui.search.question import Question

if TYPE_CHECKING:
    from pathlib import Path


@given(st.lists(questions, max_size=40))
def test_the_latest_stands_first_and_none_twice(asked: list[Question]) -> None:
    kept = Searches()
    for question in asked:
        kept = kept.remembered(question)
    queries = [one.query for one in kept.recent]
    assert len(queries) == len(set(queries)) <= MOST_RECENT
    meant = [one.query.strip() for one in asked if one.query.strip()]
    assert queries[:1] == meant[-1:]


def test_what_a_query_was_typed_on_from_is_not_kept() -> None:
    kept = Searches()
    for query in ("budget", "coun", "council", "council rooms "):
        kept = kept.remembered(Question(query))
    assert [one.query for one in kept.recent] == ["council rooms", "budget"]


def test_saved_searches_are_named_renamed_and_deleted() -> None:
    rooms, money = Question("rooms"), Question("money", current=True)
    kept = Searches().with_saved("Rooms", rooms).with_saved("Money", money)
    kept = kept.renamed("Rooms", "Halls").with_saved("Money", rooms)
    assert kept.saved == (("Halls", rooms), ("Money", rooms))
    assert kept.question("Rooms") is None
    assert kept.without_saved("Halls").saved == (("Money", rooms),)
    assert kept.remembered(rooms).forgotten() == kept


def test_what_is_kept_comes_back_from_the_file(tmp_path: Path) -> None:
    kept = Searches().remembered(Question("المجلس")).with_saved("Ours", Question("council"))
    save(kept, tmp_path)
    assert load(tmp_path) == kept
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"recent": [3], "saved": []}', "\x00"])
def test_a_damaged_file_means_that_nothing_is_known(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content, "utf-8")
    assert load(tmp_path) == Searches()


def test_a_folder_that_has_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(LibraryUnreachable):
        save(Searches(), tmp_path / "gone")
