from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.search.analysis import analyse
from wsisdesk.search.analysis import analyser as reading_words
from wsisdesk.search.analysis.model import Word
from wsisdesk.search.query.telling import Telling

if TYPE_CHECKING:
    import pytest

SPECIMENS = ("union", "Unions,", "(work)", "working", "–", "C24/8", "المجلس", "والمجلس", "议程项目")
texts = st.lists(st.sampled_from(SPECIMENS), max_size=12).map(" ".join)
languages = st.sampled_from(["en", "ar", "zh", ""])


def words_of(text: str, language: str) -> list[Word]:
    """Return all words of a text, one by one."""
    found = analyse(text, language)
    return list(map(Word, found.norms, found.stems, found.starts, found.ends))


def told(text: str, language: str, *words: str, beginnings: tuple[str, ...] = ()) -> list[Word]:
    """Return the words that tell, without the gaps between them."""
    return [word for word in Telling(words, beginnings).words(text, language) if word.norm]


@given(texts, languages, st.sampled_from(["union", "work", "مجلس", "8", "议"]))
def test_all_words_that_were_asked_for_are_told_with_their_places(
    text: str, language: str, asked: str
) -> None:
    wanted = [word for word in words_of(text, language) if asked in (word.norm, word.stem)]
    assert set(wanted) <= set(told(text, language, asked))


@given(texts, languages)
def test_the_words_told_are_words_of_the_text_in_order(text: str, language: str) -> None:
    found = told(text, language, "union", "work", "مجلس")
    words = words_of(text, language)
    assert [words.index(word) for word in found] == sorted(words.index(word) for word in found)


def test_a_gap_stands_for_other_words_and_not_for_signs() -> None:
    telling = Telling(["union", "work"], ())
    assert [word.norm for word in telling.words("union – work", "en")] == ["union", "work"]
    between = telling.words("union at work", "en")
    assert [word.norm for word in between] == ["union", "", "work"]


def test_words_that_begin_as_was_asked_tell() -> None:
    found = told("worker, rework, WORKS", "en", beginnings=("work",))
    assert [word.norm for word in found] == ["worker", "works"]


def test_what_was_met_since_the_last_text_tells_too() -> None:
    telling = Telling(["zyxgamut"], ())
    assert telling.words("nothing of the kind", "en") == []
    assert [word.start for word in telling.words("Zyxgamuts.", "en")] == [0]
    assert [word.start for word in telling.words("(zyxgamut)", "en")] == [1]


def test_words_tell_also_when_what_was_met_has_been_forgotten(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reading_words, "_KEPT_PIECES", 4)
    telling = Telling(["union"], ())
    for _ in range(3):
        found = telling.words("a union of many and other unions in all", "en")
        assert [word.start for word in found if word.norm] == [2, 26]


def test_pieces_are_found_by_the_words_they_hold() -> None:
    pieces = reading_words.Pieces("en")
    for printed in ("Unions,", "union/work", "works"):
        pieces[printed]
    assert pieces.having(["union"]) == {"Unions,", "union/work"}
    assert pieces.having(["works", "work"]) == {"union/work", "works"}
    assert pieces.having(["other"]) == set()
