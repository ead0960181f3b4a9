from __future__ import annotations

import string
from datetime import datetime
from typing import Any

import pytest

from wsisdesk.compare.model import BracketKind, OmissionKind, Relation
from wsisdesk.documents.model import BlockKind, Part
from wsisdesk.export.comparison.marking import Mark
from wsisdesk.export.words import words
from wsisdesk.paths import table
from wsisdesk.text.languages import LANGUAGES
from wsisdesk.text.plurals import form

ENTRIES: dict[str, dict[str, Any]] = table("export_words")


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("key", ENTRIES)
def test_every_word_is_there_in_every_language_with_the_same_places(key: str) -> None:
    entry = ENTRIES[key]
    assert set(entry) == set(LANGUAGES)
    if isinstance(entry["en"], dict):
        return
    assert all(entry[language].strip() for language in LANGUAGES)
    assert {frozenset(_fields(text)) for text in entry.values()} == {
        frozenset(_fields(entry["en"]))
    }


@pytest.mark.parametrize("key", [key for key, entry in ENTRIES.items() if key.startswith("count")])
def test_counts_have_the_forms_of_their_language(key: str) -> None:
    for language, entry in ENTRIES[key].items():
        assert set(entry) == {form(number, language) for number in range(200)}, (key, language)
        assert all(_fields(text) <= {"number"} for text in entry.values())
        assert "{number}" in entry["other" if "other" in entry else "many"]


def test_all_that_a_comparison_may_hold_has_a_word() -> None:
    speech = words("en")
    for kind in OmissionKind:
        assert speech[f"omission_{kind.value}"]
    for mark in Mark:
        assert speech[f"mark_{mark.value}"]
    for block in BlockKind:
        assert speech[f"kind_{block.value}"]
    for part in Part:
        assert speech[f"part_{part.value}"]
    for bracket in BracketKind:
        assert speech[f"bracket_{bracket.value}"]
    for relation in (Relation.SPLIT, Relation.MERGED):
        assert speech[relation.value]


def test_values_are_isolated_so_that_they_keep_their_order() -> None:
    assert words("ar").fill("was", label="3.1") == "كانت \u20683.1\u2069"


def test_a_word_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        words("en")["no such word"]


def test_unknown_languages_are_answered_in_english() -> None:
    assert words("xx").language == "en"
    assert words("xx")["title"] == "Comparison notes"


@pytest.mark.parametrize(
    ("language", "day"),
    [("ar", "21 نوفمبر 2026"), ("en", "21 November 2026"), ("fr", "21 novembre 2026"),
     ("es", "21 de noviembre de 2026"), ("ru", "21 ноября 2026 г."), ("zh", "2026年11月21日")],
)  # fmt: skip
def test_days_are_written_as_the_language_does(language: str, day: str) -> None:
    assert words(language).day(datetime(2026, 11, 21)) == day


def test_arabic_counts_in_six_ways() -> None:
    found = [words("ar").count("count_clauses", number) for number in (0, 1, 2, 3, 11, 100)]
    assert found == ["لا فقرات", "فقرة واحدة", "فقرتان", "3 فقرات", "11 فقرة", "100 فقرة"]


def test_languages_are_named_in_each_other() -> None:
    assert words("ar").language_name("fr") == "الفرنسية"
    assert words("fr").language_name("ar") == "arabe"
    assert words("en").language_name("xx") == "xx"
    assert words("ar").rtl
    assert not words("ru").rtl
