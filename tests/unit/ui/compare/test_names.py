"""What documents are called, which is the older, which two are meant."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.ui.compare.specimens import make_entry
from wsisdesk.ui.compare.choosing import (
    candidates,
    newest_pair,
    other_language,
    pair_of,
    versions_of,
)
from wsisdesk.ui.compare.keys import Wanted, WantedView, wanted_by
from wsisdesk.ui.compare.names import entry_name, in_order, pair_title

WORK = "ITU Council Resolution 9101"
OLD = make_entry("a", work=WORK, version="2023", date="2023-07-01")
NEW = make_entry("b", work=WORK, version="2026", date="2026-07-01")
ARABIC = make_entry("c", work=WORK, version="2026", language="ar")
OTHER = make_entry("d", title="A letter", language="fr")


def _plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_two_versions_are_named_by_the_work_and_their_years() -> None:
    assert _plain(pair_title(OLD, NEW, "en")).endswith(": 2023 → 2026")
    assert "2023 ← 2026" in _plain(pair_title(OLD, NEW, "ar"))


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", "Resolution 9101: 2023 → 2026"), ("ar", "القرار 9101: 2023 ← 2026")],
)
def test_the_years_come_early_on_a_narrow_tab(language: str, title: str) -> None:
    work = "itu/council/res/9101"
    old, new = (make_entry(year, work=work, version=year, date=year) for year in ("2023", "2026"))
    assert _plain(pair_title(old, new, language)) == title


@pytest.mark.parametrize("language", ["ar", "en", "fr", "es", "ru", "zh"])
def test_no_name_of_a_pair_says_a_year_twice(language: str) -> None:
    work = "itu/council/res/9101"
    old, new = (make_entry(year, work=work, version=year, date=year) for year in ("2023", "2026"))
    title = _plain(pair_title(old, new, language))
    assert title.count("2023") == title.count("2026") == 1


def test_two_strangers_are_named_by_both_names() -> None:
    assert _plain(pair_title(OTHER, make_entry("e", title="A reply"), "en")) == "A letter → A reply"


def test_two_languages_of_one_version_are_told_apart() -> None:
    assert _plain(pair_title(NEW, ARABIC, "en")).endswith(": EN → AR")


def test_two_copies_of_one_version_are_told_apart_by_their_files() -> None:
    copies = (make_entry(name, work=WORK, version="2026") for name in "xy")
    one, other = (replace(entry, name=f"{entry.id}.txt") for entry in copies)
    assert _plain(pair_title(one, other, "en")).endswith(": x.txt → y.txt")


def test_a_document_of_no_work_is_called_what_it_calls_itself() -> None:
    assert entry_name(OTHER, "ar") == ("A letter", "fr")


@pytest.mark.parametrize("pair", [(OLD, NEW), (NEW, OLD)])
def test_the_older_version_comes_first(pair: tuple[object, object]) -> None:
    one, other = (OLD, NEW) if pair[0] is OLD else (NEW, OLD)
    assert in_order(one, other) == (OLD, NEW)


def test_documents_without_versions_are_put_in_order_by_date() -> None:
    early, late = make_entry("x", date="2020"), make_entry("y", date="2021-02")
    assert in_order(late, early) == (early, late)


def test_two_documents_selected_are_the_two_that_are_meant() -> None:
    assert pair_of([NEW, OLD], "en") == (OLD, NEW)


def test_of_a_work_selected_the_newest_two_versions_are_meant() -> None:
    oldest = make_entry("z", work=WORK, version="2019")
    assert pair_of([ARABIC, oldest, NEW, OLD], "ar") == (OLD, NEW)
    assert newest_pair([NEW, ARABIC], "en") is None


def test_nothing_is_guessed_from_one_document_or_from_several_works() -> None:
    assert pair_of([OLD], "en") is None
    assert pair_of([OLD, NEW, OTHER], "en") is None
    assert pair_of([], "en") is None


def test_other_versions_are_offered_before_strangers() -> None:
    assert candidates(NEW, [OTHER, ARABIC, NEW, OLD]) == (OLD, ARABIC, OTHER)


def test_the_versions_of_a_text_are_in_order_and_in_one_language() -> None:
    assert versions_of(NEW, [ARABIC, NEW, OLD, OTHER]) == (OLD, NEW)
    assert versions_of(OTHER, [OLD, NEW]) == (OTHER,)


def test_the_interface_language_is_preferred_for_parallel_reading() -> None:
    french = make_entry("f", work=WORK, version="2026", language="fr")
    assert other_language(NEW, [french, ARABIC, OLD], "ar") is ARABIC
    assert other_language(OTHER, [OLD, NEW], "en") is None


@pytest.mark.parametrize("view", list(WantedView))
def test_the_key_of_a_page_says_what_is_compared(view: WantedView) -> None:
    wanted = Wanted("aa", "bb", view)
    assert wanted_by(wanted.key) == wanted


@pytest.mark.parametrize("key", ["settings", "compare:a", "compare:a:b:sideways", "compare::b", ""])
def test_other_keys_name_no_comparison(key: str) -> None:
    assert wanted_by(key) is None


@pytest.mark.parametrize(
    ("typed", "suffix", "path"),
    [
        ("a.docx", ".docx", "a.docx"),
        ("a", ".pdf", "a.pdf"),
        ("a.docx", ".table.docx", "a.table.docx"),
        ("a.table.docx", ".table.docx", "a.table.docx"),
        ("A.PDF", ".pdf", "A.PDF"),
        ("v1.2", ".md", "v1.2.md"),
    ],
)
def test_a_file_gets_the_suffix_of_its_form(typed: str, suffix: str, path: str) -> None:
    from wsisdesk.ui.compare.exporting import named

    assert named(Path(typed), suffix) == Path(path)
