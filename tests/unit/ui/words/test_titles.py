"""Titles run as their language does; a file's name, which has none, from left to right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from wsisdesk.documents.model import DocumentKind
from wsisdesk.documents.symbols import display_name
from wsisdesk.errors import DamagedDocument
from wsisdesk.library.entries import Entry
from wsisdesk.text.direction import LRI, PDI, without_controls
from wsisdesk.ui.library.arrangement import arrange
from wsisdesk.ui.library.row import Wish
from wsisdesk.ui.library.wording import tool_tip
from wsisdesk.ui.words.bidi import LTR, RTL, content_direction, embedded
from wsisdesk.ui.words.error_text import error_text
from wsisdesk.ui.words.titles import (
    full_title,
    known_as,
    short_title,
    shown_file_name,
    title_language,
)

NAME = "003_القرار-7f99.txt"


def _entry(title: str = "", symbol: str = "", work: str = "", version: str = "") -> Entry:
    return Entry(
        id="x", name=NAME, title=title, language="ar", kind=DocumentKind.OTHER, format="txt",
        date="", symbol=symbol, work=work, version=version, added="2026-01-01", blocks=1, size=1,
    )  # fmt: skip


def test_a_title_runs_as_its_language_does() -> None:
    entry = _entry("A/RES/70/125: القرار")
    assert content_direction(short_title(entry), title_language(entry)) == RTL


def test_a_file_name_in_place_of_a_title_runs_from_left_to_right() -> None:
    entry = _entry()
    assert content_direction(short_title(entry), title_language(entry)) == LTR
    assert embedded(short_title(entry), title_language(entry)) == f"{LRI}{NAME}{PDI}"


def test_rows_and_tool_tips_show_file_names_from_left_to_right() -> None:
    (row,) = arrange([_entry()], Wish(grouping="work", language="ar"))
    assert content_direction(row.name, row.name_language) == LTR
    assert shown_file_name(NAME) in tool_tip(row)


def test_the_file_name_below_a_title_does_too() -> None:
    (row,) = arrange([_entry("القرار")], Wish(grouping="work", language="ar"))
    assert content_direction(row.title, row.title_language) == LTR
    assert shown_file_name(NAME) in tool_tip(row)


def test_sentences_about_files_show_their_names_from_left_to_right() -> None:
    what, _ = error_text(DamagedDocument(Path("folder") / NAME))
    assert shown_file_name(NAME) in what


def test_versions_of_one_work_are_told_apart_in_a_list() -> None:
    titles = {
        full_title(_entry("تعدد اللغات", work="itu/council/res/9101", version=year))
        for year in ("2023", "2026")
    }
    assert len(titles) == 2
    assert all(title.endswith("تعدد اللغات") for title in titles)


def test_a_symbol_stands_before_the_title_in_a_direction_of_its_own() -> None:
    title = full_title(_entry("تقرير", symbol="C96/14(Rev.1)"))
    assert without_controls(title) == "C96/14(Rev.1) · تقرير"
    assert title != without_controls(title)


def test_what_has_neither_symbol_nor_title_is_called_as_its_file() -> None:
    assert full_title(_entry()) == NAME


@pytest.mark.parametrize(
    ("entry", "name"),
    [
        (_entry("تقرير", "C23/1", "itu/council/res/1334", "2023"),
         display_name("itu/council/res/1334", "2023", "ar")),
        (_entry("تقرير", "C23/1"), "C23/1"),
        (_entry("تقرير"), "تقرير"),
        (_entry(), NAME),
    ],
)  # fmt: skip
def test_a_document_is_known_as_its_work_else_its_symbol_else_its_title(
    entry: Entry, name: str
) -> None:
    assert known_as(entry) == name


def test_a_work_is_named_in_the_language_of_the_document_else_in_the_one_given() -> None:
    arabic = _entry(work="itu/council/res/1334", version="2023")
    assert known_as(arabic, "en") == known_as(arabic)
    assert known_as(replace(arabic, language=""), "en") != known_as(arabic)
    assert known_as(replace(arabic, language=""), "ar") == known_as(arabic)
