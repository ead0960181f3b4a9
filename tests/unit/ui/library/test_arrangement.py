"""How documents are grouped, named, sorted and filtered in the panel."""

from __future__ import annotations

import pytest

from wsisdesk.documents.model import DocumentKind
from wsisdesk.library.entries import Entry
from wsisdesk.ui.library.arrangement import arrange
from wsisdesk.ui.library.row import Row, RowKind, Wish, filtered
from wsisdesk.ui.words.titles import NO_LANGUAGE


def _entry(
    number: int, title: str, language: str = "en", work: str = "", version: str = "",
    date: str = "", symbol: str = "", tags: tuple[str, ...] = (),
) -> Entry:  # fmt: skip
    return Entry(
        id=f"{number:064x}", name=f"file-{number}.docx", title=title, language=language,
        kind=DocumentKind.RESOLUTION, format="docx", date=date, symbol=symbol, work=work,
        version=version, added=f"2026-01-{number:02}T00:00:00", blocks=1, size=1, tags=tags,
    )  # fmt: skip


WORK = "itu/council/res/9200"
ENTRIES = (
    _entry(1, "Access in meeting rooms", "en", WORK, "2023", "2023-05-01"),
    _entry(2, "النفاذ في قاعات الاجتماع", "ar", WORK, "2023", "2023-05-01"),
    _entry(3, "Access in meeting rooms", "en", WORK, "2025", "2025-06-01", tags=("urgent",)),
    _entry(4, "Closing the divide", "en", "un/a/res/70/9999", "", "2015-12-16"),
    _entry(5, "رسالة من الأمين العام", "ar", "", "", "2024-02-02"),
)


def _names(rows: tuple[Row, ...]) -> list[str]:
    return [row.name for row in rows]


def _works(rows: tuple[Row, ...]) -> list[Row]:
    return [work for heading in rows for work in heading.children]


def test_bodies_head_works_and_works_their_versions_newest_first() -> None:
    rows = arrange(ENTRIES, Wish())
    assert [row.kind for row in rows] == [RowKind.HEADING] * 3
    assert rows[0].name == "ITU Council"
    (work,) = rows[0].children
    assert work.name == "Resolution 9200"
    assert _names(work.children) == ["Modified 2025", "Modified 2023"]
    assert [entry.language for entry in work.children[1].entries] == ["ar", "en"]


def test_documents_of_no_work_come_last_and_stand_alone() -> None:
    last = arrange(ENTRIES, Wish())[-1]
    assert last.key == "body:"
    assert [row.kind for row in last.children] == [RowKind.DOCUMENT]


def test_a_work_with_one_nameless_version_has_no_rows_below_it() -> None:
    (work,) = [row for row in _works(arrange(ENTRIES, Wish())) if "70/9999" in row.key]
    assert work.children == ()
    assert len(work.entries) == 1


def test_names_and_titles_follow_the_interface_where_they_can() -> None:
    (work,) = arrange(ENTRIES[:2], Wish(language="ar"))[0].children
    assert work.name == "القرار 9200"
    assert (work.title, work.title_language) == ("النفاذ في قاعات الاجتماع", "ar")


@pytest.mark.parametrize(
    ("grouping", "keys"),
    [
        ("year", ["2025", "2024", "2023", "2015"]),
        ("language", ["ar", "en"]),
        ("tag", ["urgent", ""]),
    ],
)
def test_other_headings(grouping: str, keys: list[str]) -> None:
    rows = arrange(ENTRIES, Wish(grouping))
    assert [row.key.partition(":")[2] for row in rows] == keys


def test_grouped_by_work_alone_there_are_no_headings() -> None:
    kinds = {row.kind for row in arrange(ENTRIES, Wish("work"))}
    assert kinds == {RowKind.WORK, RowKind.DOCUMENT}


def test_sorting_by_date_puts_the_newest_first() -> None:
    rows = arrange(ENTRIES, Wish("work", "date"))
    assert [max(entry.date for entry in row.entries)[:4] for row in rows] == [
        "2025",
        "2024",
        "2015",
    ]


def test_numbers_in_symbols_sort_as_numbers() -> None:
    entries = [_entry(n, "x", work=f"itu/council/res/{n}", version="2020") for n in (1000, 99, 9)]
    rows = arrange(entries, Wish("work"))
    assert [row.key.rpartition("/")[2] for row in rows] == ["9", "99", "1000"]


@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_typed_hides_nothing(typed: str) -> None:
    rows = arrange(ENTRIES, Wish())
    assert filtered(rows, typed) == rows


@pytest.mark.parametrize(
    "typed",
    ["9200", "resolution 9200", "القرار ٩٢٠٠", "النَّفاذ", "ACCESS rooms", "council/res/9200"],
)
def test_a_work_is_found_by_number_title_and_name_in_either_language(typed: str) -> None:
    found = _works(filtered(arrange(ENTRIES, Wish()), typed))
    assert [row.entries[0].work for row in found] == [WORK]
    assert len(found[0].children) == 2


def test_words_of_one_version_keep_that_version_alone() -> None:
    (work,) = _works(filtered(arrange(ENTRIES, Wish()), "9200 urgent"))
    assert _names(work.children) == ["Modified 2025"]
    assert work.count == 1


def test_what_occurs_nowhere_hides_everything() -> None:
    assert filtered(arrange(ENTRIES, Wish()), "9200 nowhere") == ()


def test_a_title_does_not_repeat_the_name_above_it() -> None:
    entry = _entry(1, "RESOLUTION 9200 (Modified 2023) Access", "en", WORK, "2023")
    (work,) = arrange([entry], Wish())[0].children
    assert work.title == "Access"


def test_several_files_of_one_version_and_language_have_rows_of_their_own() -> None:
    word, pdf = (_entry(number, "Access", "en", WORK, "2023") for number in (1, 2))
    (work,) = arrange([word, pdf, ENTRIES[1]], Wish())[0].children
    (version,) = work.children
    assert [row.kind for row in version.children] == [RowKind.FILE] * 3
    assert {row.name for row in version.children} == {"file-1.docx", "file-2.docx"}
    (alone,) = arrange([ENTRIES[0], ENTRIES[1]], Wish())[0].children
    assert alone.children[0].children == ()


def test_a_paragraph_taken_for_a_title_is_cut() -> None:
    entry = _entry(1, "word " * 20_000)
    (row,) = arrange([entry], Wish())[0].children
    assert len(row.name) < 400
    assert row.name.endswith("…")


def test_a_file_without_a_title_is_called_by_its_name() -> None:
    (row,) = arrange([_entry(1, "", "ar")], Wish())[0].children
    assert (row.name, row.name_language, row.title) == ("file-1.docx", NO_LANGUAGE, "")


def test_titles_with_and_without_numbers_sort_together() -> None:
    titles = ["Annex 10", "Annex", "Annex 9 to 2", "Annex 9", "Annex b", "9 annexes"]
    entries = [_entry(number + 1, title) for number, title in enumerate(titles)]
    assert _names(arrange(entries, Wish("work"))) == [
        "9 annexes", "Annex", "Annex 9", "Annex 9 to 2", "Annex 10", "Annex b",
    ]  # fmt: skip
