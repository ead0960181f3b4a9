"""Quotations are found however they are written, and only where they alone can be meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.annotate.anchoring import Span
from wsisdesk.annotate.finding import Finder, stretches
from wsisdesk.annotate.model import Quote
from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind

ARABIC = "تقديم تقريرٍ إلى المجلس في عام ٢٠٢٦، من خلال الفريق"


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        (ARABIC, "تقريرٍ إلى", "تقريرٍ إلى"),
        (ARABIC, "تقريـــر الى", "تقريرٍ إلى"),
        (ARABIC, "عام 2026", "عام ٢٠٢٦"),
        (ARABIC, "المجلس   في\nعام", "المجلس في عام"),
        ("to give “priority” to it", '"PRIORITY"', "“priority”"),
        ("in 2005\u20112010, at\u00a0most", "2005-2010, at most", "2005\u20112010, at\u00a0most"),
        ("促进国际合作", "国际", "国际"),
        ("l’été à Genève", "l'ete", "l’été"),
    ],
)
def test_words_are_found_in_any_writing(text: str, words: str, found: str) -> None:
    assert [text[start:end] for start, end in stretches(text, words)] == [found]


def test_words_as_they_are_written_come_before_others() -> None:
    assert stretches("The council, the Council", "the Council") == ((13, 24),)


def test_whole_words_come_before_parts_of_words() -> None:
    assert stretches("other than the others", "the") == ((11, 14),)
    assert stretches("sur le rapport et les rapporteurs", "rapport") == ((7, 14),)


def test_every_place_of_chinese_words_counts_not_only_those_beside_a_sign() -> None:
    assert stretches("和平，发展与和平的文化", "和平") == ((0, 2), (6, 8))
    assert stretches("在WSIS期间，WSIS", "WSIS") == ((1, 5), (8, 12))


def test_parts_of_words_are_found_where_no_whole_ones_stand() -> None:
    assert stretches("the Council", "ounc") == ((5, 9),)


@pytest.mark.parametrize("words", ["", "\u0640", "absent"])
def test_nothing_is_found_for_words_that_are_none_or_not_there(words: str) -> None:
    assert stretches("the Council", words) == ()


@given(st.text("ab اًـ1١", max_size=20), st.integers(0, 20), st.integers(0, 20))
def test_words_of_a_text_are_found_in_it_as_they_are_written(
    text: str, one: int, other: int
) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    words = text[start:end]
    found = [text[first:last] for first, last in stretches(text, words)]
    assert set(found) == ({words} if words else set())


TEXTS = (
    "The Council takes note of the report",
    "Recalling the report of 2023, the Council decides",
    "to submit the report to the next session;",
)
FIRST, SECOND, THIRD = "b1", "b2", "b3"
BLOCKS = tuple(
    Block(name, BlockKind.PARAGRAPH, text)
    for name, text in zip((FIRST, SECOND, THIRD), TEXTS, strict=True)
)
DOCUMENT = Document("d" * 64, "a.txt", "txt", DocumentKind.OTHER, "en", "", BLOCKS)


def find(exact: str, prefix: str = "", suffix: str = "") -> Span | None:
    return Finder(DOCUMENT).find(Quote(exact, prefix, suffix))


def test_a_quotation_that_stands_once_needs_no_surroundings() -> None:
    assert find("next  SESSION", "quite other words ") == Span(THIRD, 28, 40)


def test_the_surroundings_tell_which_of_several_is_meant() -> None:
    assert find("the report", suffix=" of 2023") == Span(SECOND, 10, 20)
    assert find("the report", prefix="the Council decides\nto submit ") == Span(THIRD, 10, 20)


def test_surroundings_may_reach_beyond_the_paragraph() -> None:
    assert find("decides", suffix="\n1. to") == find("decides")
    assert find("the report", prefix="…", suffix="\n\nRecalling") == Span(FIRST, 26, 36)


def test_a_quotation_with_no_telling_surroundings_has_no_place() -> None:
    assert find("the report") is None
    assert find("the report", "zzz", "zzz") is None
    assert find("not there") is None
    assert find("") is None


def test_a_quotation_of_several_paragraphs_is_found_by_its_longest_line() -> None:
    assert find("2023, the Council decides\nto submit the report") == Span(SECOND, 24, 49)
