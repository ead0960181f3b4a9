from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.model import Block, BlockKind
from wsisdesk.ui.reader.finding import Query, Searcher


def _found(text: str, typed: str, *, exact: bool = False, language: str = "ar") -> list[str]:
    query = Query(typed, exact)
    block = Block("b", BlockKind.PARAGRAPH, text, language=language)
    hits = Searcher().hits(query, query.needle, 0, block)
    return [text[hit.start : hit.end] for hit in hits]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("المراجع", ["المُراجَع"]),
        ("التوصيليه", ["والتوصيلية"]),
        ("اعلان", ["إعلان"]),
        ("٢٠١٨", ["2018"]),
        ("a/res/70/125", ["A/RES/70/125"]),
    ],
)
def test_arabic_is_found_however_it_is_typed(typed: str, found: list[str]) -> None:
    text = "إعلان A/RES/70/125 المُراجَع في 2018 والتوصيلية"
    assert _found(text, typed) == found


def test_accents_and_case_do_not_matter() -> None:
    assert _found("La Résolution 70", "resolution", language="fr") == ["Résolution"]


def test_exact_means_as_written() -> None:
    text = "المُراجَع ثم المراجع"
    assert _found(text, "المراجع", exact=True) == ["المراجع"]
    assert len(_found(text, "المراجع")) == 2


def test_a_hit_in_joined_letters_covers_the_written_word() -> None:
    assert _found("وبالتوصيلية، ثم", "توصيل") == ["وبالتوصيلية"]
    assert _found("understand it", "stand", language="en") == ["stand"]


def test_two_hits_in_one_joined_word_count_once() -> None:
    assert _found("سلسلة", "سل") == ["سلسلة"]


def test_hits_do_not_overlap() -> None:
    assert _found("aaaa", "aa", language="en") == ["aa", "aa"]


@pytest.mark.parametrize("typed", ["", "   ", "\u0651"])
def test_nothing_is_found_for_nothing(typed: str) -> None:
    assert Query(typed).needle == ""


@given(st.text(st.sampled_from("ابتةهيى abé\u0651ـ12/"), min_size=1, max_size=30), st.data())
def test_what_stands_in_the_text_is_found_there(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    query = Query(text[start:end])
    if not query.needle:
        return
    block = Block("b", BlockKind.PARAGRAPH, text, language="ar")
    hits = Searcher().hits(query, query.needle, 0, block)
    assert any(hit.start < end and hit.end > start for hit in hits) or any(
        hit.start < start for hit in hits
    )
