from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.search.analysis import analyse
from wsisdesk.search.expansion import Form, FormKind
from wsisdesk.search.query.asking import Asked, norms_of
from wsisdesk.search.query.marking import Marked, Marker
from wsisdesk.search.query.tree import Term

if TYPE_CHECKING:
    from collections.abc import Iterable


def asked(text: str, language: str = "en", **signs: object) -> Asked:
    words = analyse(text, language)
    term = Term(text, 0, len(text), **signs)  # type: ignore[arg-type]
    return Asked(term, norms_of(text), (Form(words.stems, FormKind.OWN),))


def mark(text: str, language: str, terms: Iterable[Asked]) -> Marked:
    return Marker(terms).mark(text, language)


def holds_exactly(text: str, language: str, term: Asked) -> bool:
    return Marker([term]).holds_exactly(text, language)


def marked(text: str, language: str, *terms: Asked) -> list[str]:
    return [text[start:end] for start, end in mark(text, language, terms).spans]


@given(
    st.text("abاةقم ي\u064b\u0640/-12信 ", max_size=60),
    st.lists(st.text("abاةقم12", min_size=1, max_size=4), max_size=4),
)
def test_marks_are_in_order_apart_and_on_whole_words(text: str, words: list[str]) -> None:
    terms = [asked(word, "ar") for word in words if norms_of(word)]
    analysis = analyse(text, "ar")
    end = 0
    for start, stop in mark(text, "ar", terms).spans:
        assert end <= start < stop
        assert start in analysis.starts
        assert stop in analysis.ends
        end = stop


def test_every_form_of_a_word_is_marked_as_printed() -> None:
    assert marked("Budgets, a budget; budgeted", "en", asked("budget")) == [
        "Budgets", "budget", "budgeted",
    ]  # fmt: skip
    assert marked("والمُعدَّلة", "ar", asked("المعدلة", "ar")) == ["والمُعدَّلة"]


def test_words_of_a_phrase_are_marked_where_they_stand_together() -> None:
    text = "the Union and the Union Council"
    assert marked(text, "en", asked("union council", quoted=True)) == ["Union", "Council"]
    assert mark(text, "en", [asked("union council", quoted=True)]).spans[0][0] == 18


def test_a_lonely_sign_does_not_part_a_phrase_and_a_word_does() -> None:
    phrase = asked("union council", quoted=True)
    assert marked("the Union – Council", "en", phrase) == ["Union", "Council"]
    assert marked("the Union, a Council", "en", phrase) == []


@given(
    st.lists(
        st.sampled_from(["union", "council", "of", "the", "–", "C24/8", "بالاتحاد", "数字鸿"])
    ),
    st.lists(st.sampled_from([" ", "  ", "\n", "\u00a0\t"]), min_size=1),
)
def test_words_are_marked_where_they_stand_whatever_the_spaces(
    pieces: list[str], spaces: list[str]
) -> None:
    text = "".join(piece + spaces[index % len(spaces)] for index, piece in enumerate(pieces))
    found = marked(f"{spaces[0]}{text}", "en", asked("union"), asked("الاتحاد", "ar"))
    assert found == [piece for piece in pieces if piece in ("union", "بالاتحاد")]


def test_symbols_and_chinese_words_are_marked_in_one_piece() -> None:
    symbol = Asked(Term("C24/8", 0, 5), ("c", "24", "8"), (), spellings=(("c", "24", "8"),))
    assert marked("C24/8(Rev.1) not C24/82", "en", symbol) == ["C24/8"]
    assert marked("缩小数字鸿沟的决议", "zh", asked("数字鸿沟", "zh")) == ["数字鸿沟"]


def test_exact_words_are_marked_letter_by_letter() -> None:
    exact = asked("Member", exact=True)
    assert marked("member Members Member", "en", exact) == ["Member"]
    assert holds_exactly("a Member", "en", exact)
    assert not holds_exactly("a member", "en", exact)


def test_vowel_marks_count_in_an_exact_word() -> None:
    assert holds_exactly("المعدَّل", "ar", asked("المعدَّل", "ar", exact=True))
    assert not holds_exactly("المعدل", "ar", asked("المعدَّل", "ar", exact=True))


def test_beginnings_are_marked_behind_the_article_as_well() -> None:
    starred = asked("تكنول", "ar", prefix=True)
    assert marked("والتكنولوجيا تكنولوجية", "ar", starred) == ["والتكنولوجيا", "تكنولوجية"]


def test_words_near_one_another_are_marked_each() -> None:
    near = asked("union report", quoted=True, slop=3)
    assert marked("report of the Union", "en", near) == ["report", "Union"]


@pytest.mark.parametrize(
    ("kind", "told"),
    [(FormKind.SYNONYM, ("lines of action",)), (FormKind.CLITIC, ()), (FormKind.OWN, ())],
)
def test_forms_that_nobody_typed_are_told_as_printed(kind: FormKind, told: tuple[str, ...]) -> None:
    stems = analyse("lines of action", "en").stems
    term = Asked(Term("x", 0, 1), ("x",), (), (Form(stems, kind),))
    found = mark("The lines of action", "en", [term])
    assert found.matched == told
    assert len(found.spans) == 3
