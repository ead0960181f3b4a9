"""What the index is told of documents: by the library's word, the newest versions marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.builders import make_document
from tests.helpers.search_index import keep
from wsisdesk.library.store import Library
from wsisdesk.search.index.facts import Facts, facts

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.model import Document

WORK = "itu/council/res/9001"


def told(folder: Path, *documents: Document) -> dict[str, Facts]:
    keep(folder, *documents)
    with Library(folder) as library:
        return facts(library.entries())


def test_all_that_the_library_says_of_a_document_is_told(tmp_path: Path) -> None:
    document = make_document(
        "ar", work=WORK, version="2030", symbol="C30/8", date="2030-06-12", title="قرار"
    )
    assert told(tmp_path, document)[document.id] == Facts(
        id=document.id, title="قرار", symbol="C30/8", language="ar", work=WORK, version="2030",
        kind="resolution", body="itu/council", year=2030,
    )  # fmt: skip


def test_only_the_newest_version_is_current_in_each_language_it_has(tmp_path: Path) -> None:
    old = [make_document(one, work=WORK, version="2029") for one in ("ar", "en", "fr")]
    new = [make_document(one, work=WORK, version="2030") for one in ("ar", "en")]
    found = told(tmp_path, *old, *new)
    assert [found[item.id].current for item in (*old, *new)] == [False, False, False, True, True]


def test_documents_of_no_work_are_all_current(tmp_path: Path) -> None:
    alone = [make_document(title=f"Letter {n}") for n in range(3)]
    assert all(item.current for item in told(tmp_path, *alone).values())


@pytest.mark.parametrize(
    ("date", "version", "year"),
    [("2024-06", "2023", 2024), ("", "2023", 2023), ("", "rev.1", 0), ("", "", 0)],
)
def test_the_year_is_that_of_the_date_or_of_the_version(
    tmp_path: Path, date: str, version: str, year: int
) -> None:
    document = make_document(work=WORK, date=date, version=version)
    assert told(tmp_path, document)[document.id].year == year


def test_the_oldest_year_is_told_first(tmp_path: Path) -> None:
    documents = [make_document(date=date) for date in ("2031", "2029", "", "2030")]
    assert [item.year for item in told(tmp_path, *documents).values()] == [0, 2029, 2030, 2031]


def test_links_by_hand_and_tags_count(tmp_path: Path) -> None:
    document = make_document(work=WORK, version="2030")
    keep(tmp_path, document)
    with Library(tmp_path) as library:
        library.link([document.id], "un/a/res/99/1", "2044")
        library.tag([document.id], "mine")
        (found,) = facts(library.entries()).values()
    assert (found.work, found.version, found.body) == ("un/a/res/99/1", "2044", "un/a")
    assert (found.year, found.tags) == (2044, ("mine",))


def test_removed_documents_are_not_told_of(tmp_path: Path) -> None:
    document = make_document()
    keep(tmp_path, document)
    with Library(tmp_path) as library:
        library.remove([document.id])
        assert facts(library.entries()) == {}
