from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.search import analysis
from wsisdesk.search.expansion import Form, FormKind, expand, guess

if TYPE_CHECKING:
    from collections.abc import Iterable


class Texts:
    """The vocabulary of a few texts."""

    def __init__(self, *texts: str, language: str = "ar") -> None:
        self._stems: Counter[str] = Counter()
        self._norms: set[str] = set()
        for text in texts:
            found = analysis.analyse(text, language)
            self._stems.update(set(found.stems))
            self._norms.update(found.norms)

    def frequency(self, stem: str) -> int:
        return self._stems[stem]

    def foresee(self, stems: Iterable[str]) -> None:
        pass  # nothing is faster together here

    def occurs(self, norm: str) -> bool:
        return norm in self._norms


def finds(typed: str, text: str, *others: str) -> FormKind | None:
    """Return by which kind of form a typed word finds the one word of a text, if it does."""
    wanted = set(analysis.analyse(text, "ar").stems)
    for form in expand(typed, "", Texts(text, *others)):
        if set(form.stems) & wanted:
            return form.kind
    return None


def test_a_word_is_looked_up_by_its_stem_whether_it_occurs_or_not() -> None:
    assert expand("قرارات", "ar", Texts()) == (Form(("قرار",), FormKind.OWN),)


def test_what_holds_no_word_has_no_forms() -> None:
    assert expand("–", "ar", Texts()) == ()


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("قرار", "وبالقرارات"),
        ("لجنة", "للجنة"),
        ("كفاءه", "وكفاءته"),
        ("دوره", "دورة"),
    ],
)
def test_clitics_that_are_certain_are_part_of_no_stem(typed: str, text: str) -> None:
    assert finds(typed, text) is FormKind.OWN


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("خرائب", "بخرائب"),
        ("خرائب", "ولخرائب"),
        ("صمود", "كصمود"),
        ("بصمود", "صمود"),
    ],
)
def test_a_word_is_found_with_a_preposition_written_to_it(typed: str, text: str) -> None:
    assert finds(typed, text, "الصمود", "الخرائب") is FormKind.CLITIC


def test_a_word_that_takes_the_article_holds_no_preposition() -> None:
    assert finds("رامج", "برامج", "البرامج") is None
    assert finds("صمات", "بصمات", "البصمات") is None


def test_a_construct_plural_is_found_and_a_nisba_is_not() -> None:
    assert finds("محرر", "محررو") is FormKind.CLITIC
    assert finds("محرري", "محرر") is FormKind.CLITIC
    assert finds("مصرف", "مصرفي", "المصرفي") is None
    assert finds("مصرف", "مصرفي", "لجنة مصرفية") is None


def test_a_broken_plural_is_found_from_either_number() -> None:
    assert finds("عنصر", "العناصر") is FormKind.PLURAL
    assert finds("عناصر", "عنصر") is FormKind.PLURAL


def test_a_broken_plural_is_found_with_a_preposition() -> None:
    assert finds("دليل", "بأدلة") in (FormKind.PLURAL, FormKind.CLITIC)


def test_the_reader_is_told_the_other_number() -> None:
    shown = {form.kind: form.shown for form in expand("وثيقة", "ar", Texts("وثائق"))}
    assert shown[FormKind.PLURAL] == "وثائق"
    assert shown[FormKind.OWN] == ""


def test_a_plural_that_does_not_occur_is_not_looked_up() -> None:
    assert {form.kind for form in expand("وثيقة", "ar", Texts("وثيقة"))} == {FormKind.OWN}


def test_an_unlisted_plural_is_a_guess() -> None:
    assert finds("خنجر", "خناجر") is None
    assert guess("خنجر", Texts("خناجر")) == (Form(("خناجر",), FormKind.PATTERN, "خناجر"),)


@pytest.mark.parametrize("typed", ["خنجر", "dagger", "–"])
def test_nothing_is_guessed_that_does_not_occur(typed: str) -> None:
    assert guess(typed, Texts("قرار")) == ()


def test_listed_nouns_need_no_guess() -> None:
    assert guess("وثيقة", Texts("وثائق")) == ()


def test_a_noun_that_is_also_a_nisba_leads_to_its_feminine() -> None:
    assert finds("استراتيجي", "الاستراتيجية") is FormKind.OWN
    assert finds("استراتيجية", "استراتيجي") is None


def test_latin_words_of_no_known_language_are_looked_up_in_all() -> None:
    stems = {form.stems for form in expand("organizaciones", "", Texts())}
    assert ("organiz",) in stems
    assert len(stems) > 1


def test_latin_words_of_a_known_language_have_one_stem() -> None:
    assert expand("organizaciones", "es", Texts()) == (Form(("organiz",), FormKind.OWN),)


@given(
    st.text(alphabet="ابتجدرسفقكلمنهويةئؤ", min_size=1, max_size=9),
    st.lists(st.text(alphabet="ابتجدرسفقكلمنهويةئؤ", min_size=1, max_size=9), max_size=8),
)
def test_forms_come_once_the_own_first_and_the_others_occur(typed: str, texts: list[str]) -> None:
    vocabulary = Texts(*texts)
    forms = expand(typed, "", vocabulary)
    stems = [form.stems for form in forms]
    assert len(stems) == len(set(stems))
    assert forms[0].kind is FormKind.OWN
    assert all(
        vocabulary.frequency(form.stems[0]) for form in forms if form.kind is not FormKind.OWN
    )
