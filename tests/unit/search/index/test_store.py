"""What goes into the index comes out again to the last letter, in whatever order."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.search_index import contents, make_facts, make_prepared, open_store
from wsisdesk.errors import LibraryDamaged
from wsisdesk.search.index.paragraphs import LEAF

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.search.index.preparing import Prepared
    from wsisdesk.search.index.store import SearchStore

TEXTS = (
    "to continue its work on digital inclusion",
    "بشأن بناء القدرات وتعزيز الشمول الرقمي",
    "работа союза и рабочие группы",
    "继续缩小数字鸿沟",
    "de poursuivre ses travaux sur l'inclusion numérique",
    "work, works and working groups: C30/8(Rev.1)",
)
VERSIONS = {
    (name, edition): make_prepared(
        name * 64, *TEXTS[start : start + 2 + edition], title=f"Text {name}, {edition}"
    )
    for start, name in enumerate("abcd")
    for edition in (0, 1)
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "index" / "search.db"


def fresh(path: Path, documents: list[Prepared]) -> dict[str, list[tuple[object, ...]]]:
    with open_store(path) as store, store.writing():
        for prepared in documents:
            store.add(prepared)
    return contents(path)


steps = st.lists(
    st.tuples(st.sampled_from("abcd"), st.sampled_from(["first", "second", "remove"])), max_size=14
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps, together=st.integers(1, 4))
def test_any_order_of_adding_and_removing_equals_an_index_built_afresh(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str]], together: int
) -> None:
    folder = tmp_path_factory.mktemp("index")
    held: dict[str, Prepared] = {}
    with open_store(folder / "lived.db") as store:
        for start in range(0, len(steps), together):
            with store.writing():
                for name, what in steps[start : start + together]:
                    if what == "remove":
                        store.remove(name * 64)
                        held.pop(name, None)
                    else:
                        held[name] = VERSIONS[name, int(what == "second")]
                        store.add(held[name])
        assert store.known() == {item.facts.id: item.facts for item in held.values()}
    assert contents(folder / "lived.db") == fresh(folder / "fresh.db", list(held.values()))


def test_removing_everything_leaves_no_trace(path: Path) -> None:
    with open_store(path) as store:
        with store.writing():
            for prepared in VERSIONS.values():
                store.add(prepared)
        with store.writing():
            for name in "abcd":
                store.remove(name * 64)
    assert not any(contents(path).values())


def test_removing_what_is_not_there_does_nothing(path: Path) -> None:
    with open_store(path) as store, store.writing():
        store.remove("a" * 64)
    assert not any(contents(path).values())


def test_a_document_without_text_is_known_and_removed(path: Path) -> None:
    with open_store(path) as store:
        with store.writing():
            store.add(make_prepared("a" * 64))
            store.add(VERSIONS["b", 0])
        assert set(store.known()) == {"a" * 64, "b" * 64}
        with store.writing():
            store.remove("a" * 64)
    assert contents(path) == fresh(path.with_name("fresh.db"), [VERSIONS["b", 0]])


def test_a_document_longer_than_a_leaf_is_removed_whole(path: Path) -> None:
    long = make_prepared("f" * 64, *(f"paragraph {n} of many" for n in range(2 * LEAF + 1)))
    with open_store(path) as store:
        with store.writing():
            store.add(long)
            store.add(VERSIONS["a", 1])
        with store.writing():
            store.remove("f" * 64)
    assert contents(path) == fresh(path.with_name("fresh.db"), [VERSIONS["a", 1]])


def test_a_transaction_that_fails_leaves_everything_as_it_was(path: Path) -> None:
    before = fresh(path, [VERSIONS["a", 0]])
    with open_store(path) as store:
        with pytest.raises(ZeroDivisionError):
            _write_and_fail(store)
        with store.writing():  # nothing that was counted is left over for the next one
            store.retell([])
    assert contents(path) == before


def test_the_rank_of_documents_is_not_nothing(path: Path) -> None:
    """FTS5 without content and without full detail ranks every row 0, and says nothing."""
    fresh(path, list(VERSIONS.values()))
    with closing(sqlite3.connect(path)) as connection:
        ranks = [
            rank
            for (rank,) in connection.execute("SELECT rank FROM whole WHERE whole MATCH 'digit'")
        ]
    assert ranks
    assert all(ranks)


def test_changed_tags_and_currency_need_no_new_terms(path: Path) -> None:
    facts = replace(VERSIONS["a", 0].facts, tags=("mine", "for Tuesday"), current=False)
    before = fresh(path, [VERSIONS["a", 0]])
    with open_store(path) as store:
        with store.writing():
            store.retell([facts])
        assert store.known() == {facts.id: facts}
    after = contents(path)
    assert after["documents"] != before["documents"]
    assert after | {"documents": []} == before | {"documents": []}


def test_telling_of_a_document_that_is_not_there_does_nothing(path: Path) -> None:
    with open_store(path) as store:
        with store.writing():
            store.retell([make_facts()])
        assert store.known() == {}


def test_terms_that_are_not_what_was_put_in_are_damage(path: Path) -> None:
    fresh(path, [VERSIONS["a", 0]])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE documents SET digest = digest + 1")
    with open_store(path) as store, pytest.raises(LibraryDamaged), store.writing():
        store.remove("a" * 64)


@pytest.mark.parametrize("rubbish", [b"", b"no deflated text", None, 7])
def test_a_damaged_leaf_is_damage(path: Path, rubbish: object) -> None:
    fresh(path, [VERSIONS["a", 0]])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE leaves SET body = ?", (rubbish or b"\0",))
    with open_store(path) as store, pytest.raises(LibraryDamaged), store.writing():
        store.remove("a" * 64)


def test_tidying_changes_nothing_but_the_number_of_segments(path: Path) -> None:
    with open_store(path) as store:
        for prepared in VERSIONS.values():
            with store.writing():
                store.add(prepared)
        before = contents(path)
        segments = _segments(path)
        store.tidy()
        assert contents(path) == before
        assert _segments(path) < segments


def test_tidying_stops_when_it_is_told_to(path: Path) -> None:
    class Stop(Exception):
        pass

    def stop(done: int, total: int, label: str = "") -> None:
        raise Stop

    fresh(path, [VERSIONS["a", 0]])
    with open_store(path) as store:
        with store.writing():
            store.add(VERSIONS["b", 1])
        before = contents(path)
        with pytest.raises(Stop):
            store.tidy(stop)
        assert contents(path) == before
        store.tidy()
    assert contents(path) == before


def _write_and_fail(store: SearchStore) -> None:
    with store.writing():
        store.add(VERSIONS["b", 0])
        store.remove("a" * 64)
        raise ZeroDivisionError


def _segments(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT COUNT(DISTINCT segid) FROM terms_idx").fetchone()[0])
