"""What the index answers, checked against a look at every paragraph."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.search_index import make_facts, make_prepared, open_store
from wsisdesk.errors import FolderNotWritable, LibraryDamaged
from wsisdesk.search.analysis import analyse
from wsisdesk.search.index import reading
from wsisdesk.search.index.connection import Interrupted
from wsisdesk.search.index.files import discard
from wsisdesk.search.index.filters import Filter, token
from wsisdesk.search.index.paragraphs import LEAF
from wsisdesk.search.index.reading import IndexReader, within

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from wsisdesk.search.index.found import Held

WORDS = ("union", "unions", "work", "working", "digital", "الرقمي", "رقمية", "работа", "数字")
EVERYTHING = 1_000_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "index" / "search.db"


@pytest.fixture
def reader(path: Path) -> Iterator[IndexReader]:
    """Read three documents; the last one is another version of the second."""
    with open_store(path) as store, store.writing():
        store.add(make_prepared("a" * 64, "digital inclusion", "the digital union", work=""))
        store.add(
            make_prepared("b" * 64, "digital work", "work", version="2029", year=2029,
                          current=False, title="On work")
        )  # fmt: skip
        store.add(make_prepared("c" * 64, "digital work of the union", tags=("mine",)))
    with IndexReader(path) as opened:
        yield opened


def texts(reader: IndexReader, match: str, **narrowed: object) -> list[str]:
    found = reader.paragraphs(match, EVERYTHING, **narrowed)  # type: ignore[arg-type]
    shown = reader.texts(item.number for item in found)
    return [shown[item.number].text for item in found]


def fill(path: Path, documents: Sequence[Sequence[str]]) -> None:
    with open_store(path) as store, store.writing():
        for number, paragraphs in enumerate(documents):
            store.add(make_prepared(f"{number:064}", *paragraphs))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    documents=st.lists(
        st.lists(st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join), max_size=4),
        max_size=5,
    ),
    phrase=st.lists(st.sampled_from(WORDS), min_size=1, max_size=3),
)
def test_a_phrase_is_found_where_a_look_at_every_paragraph_finds_it(
    tmp_path_factory: pytest.TempPathFactory, documents: list[list[str]], phrase: list[str]
) -> None:
    path = tmp_path_factory.mktemp("index") / "search.db"
    fill(path, documents)
    wanted = analyse(" ".join(phrase), "en")
    with IndexReader(path) as reader:
        for column, terms in (("n", wanted.norms), ("s", wanted.stems)):
            found = texts(reader, f'{column}:"{" ".join(terms)}"')
            expected = [
                text
                for paragraphs in documents
                for text in paragraphs
                if _contains(getattr(analyse(text, "en"), _FIELDS[column]), terms)
            ]
            assert found == expected[::-1]


_FIELDS = {"n": "norms", "s": "stems"}


def _contains(terms: Sequence[str], wanted: Sequence[str]) -> bool:
    ends = range(len(terms) - len(wanted) + 1)
    return any(tuple(terms[i : i + len(wanted)]) == tuple(wanted) for i in ends)


def test_the_newest_comes_first_and_the_search_ends_at_the_limit(reader: IndexReader) -> None:
    assert texts(reader, "s:digit") == [
        "digital work of the union", "digital work", "the digital union", "digital inclusion"
    ]  # fmt: skip
    first = reader.paragraphs("s:digit", 1)
    assert [reader.texts([first[0].number])[first[0].number].text] == ["digital work of the union"]
    assert reader.count("s:digit", EVERYTHING) == 4
    assert reader.count("s:digit", 3) == 3


def test_versions_that_are_not_the_newest_are_left_out_where_wanted(reader: IndexReader) -> None:
    assert "digital work" not in texts(reader, "s:digit", current=True)
    assert reader.count("s:digit", EVERYTHING, current=True) == 3
    held = reader.documents(item.number for item in reader.best_documents("s:work", 9))
    assert {item.id[0] for item in held.values()} == {"b", "c"}
    best = reader.best_documents("s:work", 9, current=True)
    assert [held[item.number].id[0] for item in best] == ["c"]


def test_filters_narrow_both_levels(reader: IndexReader) -> None:
    year = f'f:"{token(Filter.YEAR, "2029")}"'
    assert texts(reader, f"s:digit AND {year}") == ["digital work"]
    assert len(reader.best_documents(f"s:digit AND {year}", 9)) == 1
    part = f'f:"{token(Filter.PART, "operative")}"'
    assert len(texts(reader, f"s:digit AND {part}")) == 4


def test_a_search_can_be_narrowed_to_documents(reader: IndexReader) -> None:
    numbers = [reader.number("a" * 64), reader.number("c" * 64)]
    found = texts(reader, "s:digit", documents=[one for one in numbers if one is not None])
    assert found == ["digital work of the union", "the digital union", "digital inclusion"]
    assert texts(reader, "s:digit", documents=[]) == []
    assert reader.number("f" * 64) is None
    assert within("s:digit OR s:work", [7]) == '(s:digit OR s:work) AND f:("_d7")'


def test_the_best_document_has_the_word_in_its_title(reader: IndexReader) -> None:
    best = reader.best_documents("{s title}:work", 9)
    assert [reader.documents([item.number])[item.number].id[0] for item in best] == ["b", "c"]
    assert best[0].score > best[1].score > 0


def test_documents_are_held_with_all_that_hits_show(reader: IndexReader) -> None:
    number = reader.number("c" * 64)
    assert number is not None
    held = reader.documents([number])[number]
    assert (held.id, held.title, held.symbol, held.language, held.work, held.version) == (
        "c" * 64, "Specimen resolution", "C30/8", "en", "itu/council/res/9001", "2030"
    )  # fmt: skip
    assert (held.kind, held.body, held.year, held.count) == ("resolution", "itu/council", 2030, 1)
    assert held.current is True
    assert held.tags == ("mine",)
    assert reader.size() == (3, 5)


def test_paragraphs_are_shown_from_whatever_leaf(path: Path) -> None:
    long = [f"paragraph {number}" for number in range(2 * LEAF + 3)]
    fill(path, [["before"], long, ["after"]])
    with IndexReader(path) as reader:
        found = reader.paragraphs("s:paragraph", EVERYTHING)
        shown = reader.texts(item.number for item in found)
        assert [shown[item.number].text for item in reversed(found)] == long
        assert [shown[item.number].block for item in reversed(found)][-1] == f"b{2 * LEAF + 2}"
        assert reader.texts([EVERYTHING]) == {}


def test_completions_are_stems_the_most_frequent_first(path: Path) -> None:
    fill(path, [["working unions", "work", "works of wonder", "الوثائق والوثيقة", "w"]])
    with IndexReader(path) as reader:
        assert reader.completions("wo", 9)[0] == ("work", 3)
        assert dict(reader.completions("w", 9)) == {"work": 3, "wonder": 1, "w": 1}
        assert [stem for stem, _ in reader.completions("wonde", 9)] == ["wonder"]
        assert reader.completions("works", 9) == [("work", 1)]
        assert reader.completions("wor", 0) == []
        assert reader.completions("xyz", 9) == []
        assert all(found for found in reader.completions("وث", 9))


def test_the_vocabulary_knows_words_by_stem_and_frequency(path: Path) -> None:
    fill(path, [["working unions", "work", "works of wonder"]])
    with IndexReader(path) as reader:
        known = reader.frequencies(["work", "union", "nothing"])
        assert known == {"work": 3, "union": 1, "nothing": 0}
        found = reader.vocabulary()
        assert {item.word for item in found if item.stem == "work"} == {"working", "work", "works"}
        assert {item.stem for item in found} == {"work", "union", "of", "wonder"}
        assert reader.vocabulary(2) == []


def test_questions_within_one_asking_see_one_state(path: Path, reader: IndexReader) -> None:
    with open_store(path) as store:
        with reader.asking():
            before = texts(reader, "s:union")
            with store.writing():
                store.remove("c" * 64)
                store.add(make_prepared("d" * 64, "another union"))
            assert texts(reader, "s:union") == before
        assert texts(reader, "s:union") == ["another union", "the digital union"]


def test_what_is_kept_of_documents_is_forgotten_when_they_change(
    path: Path, reader: IndexReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = [one.number for one in reader.best_documents("s:digit", 9)]
    before = reader.documents(numbers)
    monkeypatch.setattr(reading, "_HELD", 1)
    assert reader.documents([*numbers, 999]) == before
    assert reader.texts(numbers).keys() == before.keys()
    with open_store(path) as store, store.writing():
        store.retell([make_facts("a" * 64, tags=("yours",), current=False)])
        store.remove("c" * 64)
    after = reader.documents(numbers)
    assert [(one.id[0], one.tags, one.current) for one in sorted(after.values(), key=_id)] == [
        ("a", ("yours",), False), ("b", (), False)
    ]  # fmt: skip
    assert reader.texts(numbers).keys() == after.keys()


def _id(document: Held) -> str:
    return document.id


def test_the_numbers_of_paragraphs_are_asked_for_by_range(reader: IndexReader) -> None:
    every = [one.number for one in reader.paragraphs("s:digit", EVERYTHING)]
    assert reader.numbers("s:digit", 0, EVERYTHING) == sorted(every)
    assert reader.numbers("s:digit", every[1], every[0]) == [every[1], every[0]]
    assert reader.numbers("s:nothing", 0, EVERYTHING) == []


def test_an_index_that_has_been_replaced_says_so(path: Path, reader: IndexReader) -> None:
    assert not reader.is_replaced()
    discard(path)
    assert not reader.is_replaced(), "there is no other yet"
    assert reader.size()[0]
    fill(path, [["afresh"]])
    assert reader.is_replaced()


def test_an_index_that_was_begun_and_no_more_is_none(tmp_path: Path) -> None:
    path = tmp_path / "search.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    with pytest.raises(FolderNotWritable):
        IndexReader(path)


def test_a_question_can_be_withdrawn(path: Path) -> None:
    """SQLite asks every few steps whether to go on: there the other thread's word is put in."""
    fill(path, [["work " * 50] * 200])
    with IndexReader(path) as reader:
        reader._connection.set_progress_handler(reader.interrupt, 1)
        with pytest.raises(Interrupted):
            reader.count("s:work", EVERYTHING)
        reader._connection.set_progress_handler(None, 0)
        assert reader.count("s:work", EVERYTHING) == 200


def test_where_there_is_no_index_nothing_can_be_asked(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable):
        IndexReader(tmp_path / "search.db")


def test_a_damaged_leaf_is_told(path: Path, reader: IndexReader) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE leaves SET body = x'00'")
    number = reader.number("a" * 64)
    assert number is not None
    with pytest.raises(LibraryDamaged):
        reader.texts([number])


def test_nothing_can_be_written_by_who_only_reads(reader: IndexReader) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader._connection.execute("DELETE FROM documents")


def test_documents_are_told_newest_first_without_ranking(reader: IndexReader) -> None:
    newest = reader.newest_documents('s : "digit"', 9)
    assert newest == sorted(newest, reverse=True)
    assert len(newest) == 3
    assert reader.newest_documents('s : "digit"', 2) == newest[:2]
    assert reader.newest_documents('s : "digit union"', 9) == [min(newest)]
    assert reader.newest_documents('s : "inclus the"', 9) == []  # not over the end of one


def test_paragraphs_asked_for_again_are_not_read_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path, [[f"paragraph {number}" for number in range(3 * LEAF)]])
    with IndexReader(path) as reader:
        first = reader.texts([1, 2, LEAF + 3])
        read: list[int] = []
        monkeypatch.setattr(reader, "_read_leaves", read.extend)
        assert reader.texts([2, LEAF + 3, 1]) == first
        assert not read


def test_the_paragraphs_kept_are_no_more_than_some(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_TEXTS", 4)
    fill(path, [[f"paragraph {number}" for number in range(12)]])
    with IndexReader(path) as reader:
        for start in (1, 3, 6):
            shown = reader.texts(range(start, start + 4))
            assert [shown[number].text for number in shown] == [
                f"paragraph {number - 1}" for number in range(start, start + 4)
            ]
            assert len(reader._texts) <= 6
