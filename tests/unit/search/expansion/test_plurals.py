"""The reviewed list of broken plurals, line by line, and the guesses made by its patterns."""

from __future__ import annotations

import re

import pytest

from wsisdesk import paths
from wsisdesk.search import analysis
from wsisdesk.search.expansion import plurals
from wsisdesk.search.expansion.plurals import Noun, Template
from wsisdesk.text.folding import fold

_ARABIC_WORD = re.compile(r"[\u0621-\u063a\u0641-\u064a]{2,}")
_SEATS = str.maketrans("ؤئة", "ءءه")
_REGULAR = [noun for noun in plurals.nouns() if noun.section in plurals.templates()]
_BY_HAND = [noun for noun in plurals.nouns() if noun.section not in plurals.templates()]


def folded(word: str) -> str:
    """Spell a word as templates do; written out here, so that the list is judged by itself."""
    return fold(word).translate(_SEATS)


def stem(word: str) -> str:
    return analysis.stem(analysis.norm(word), "ar")


def fits(template: Template, noun: Noun) -> bool:
    """Tell whether one root gives both the singular and the first plural of a noun."""
    singular, plural = folded(noun.singular), folded(noun.plurals[0])
    return template.plural_of(singular) == plural or template.singular_of(plural) == singular


def name(noun: Noun) -> str:
    return f"{noun.section}-{noun.singular}"


def test_the_list_is_large_enough() -> None:
    assert len(plurals.nouns()) >= 400


@pytest.mark.parametrize("noun", _REGULAR, ids=name)
def test_a_noun_fits_the_pattern_it_stands_under(noun: Noun) -> None:
    assert any(fits(template, noun) for template in plurals.templates()[noun.section])


@pytest.mark.parametrize("noun", _BY_HAND, ids=name)
def test_a_noun_of_no_pattern_says_why(noun: Noun) -> None:
    reasons = [
        entry["reason"]
        for section in ("irregular", "one_way")
        for entry in paths.table("broken_plurals")[section]
        if any(line.split()[:1] == [noun.singular] for line in entry["nouns"].split("\n"))
    ]
    assert all(len(reason.split()) >= 3 for reason in reasons)
    assert reasons


def test_every_word_of_the_list_is_one_arabic_word_without_marks_or_article() -> None:
    words = [word for noun in plurals.nouns() for word in (noun.singular, *noun.plurals)]
    assert not [word for word in words if not _ARABIC_WORD.fullmatch(word)]
    assert not [word for word in words if word.startswith("ال")]


def test_every_noun_has_a_plural_and_no_line_stands_twice() -> None:
    assert all(noun.plurals for noun in plurals.nouns())
    lines = [(noun.singular, noun.plurals) for noun in plurals.nouns()]
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize(
    ("singular", "plural"),
    [
        ("عنصر", "عناصر"),
        ("وزير", "وزراء"),
        ("وثيقة", "وثائق"),
        ("امرأة", "نساء"),
        ("آلية", "آليات"),
        ("برنامج", "برامج"),
        ("سؤال", "أسئلة"),
        ("رأي", "آراء"),
        ("لجنة", "لجان"),
        ("فتاة", "فتيات"),
        ("مبدأ", "مبادئ"),
    ],
)
def test_a_noun_leads_to_its_plural_and_back(singular: str, plural: str) -> None:
    assert stem(plural) in plurals.of(stem(singular))
    assert stem(singular) in plurals.of(stem(plural))


def test_a_plural_leads_to_the_other_plurals_too() -> None:
    assert stem("أنظمة") in plurals.of(stem("نظم"))


def test_what_is_found_is_shown_as_the_word_it_is() -> None:
    assert plurals.of(stem("وثيقة"))[stem("وثائق")] == "وثائق"


@pytest.mark.parametrize(("singular", "plural"), [("بعد", "أبعاد"), ("شأن", "شؤون")])
def test_a_plural_does_not_lead_to_a_noun_spelled_like_a_preposition(
    singular: str, plural: str
) -> None:
    assert stem(plural) in plurals.of(stem(singular))
    assert stem(singular) not in plurals.of(stem(plural))


def test_a_word_that_is_no_noun_of_the_list_has_no_plural_there() -> None:
    assert plurals.of(stem("تنفيذ")) == {}


@pytest.mark.parametrize(
    ("template", "plural", "singular"),
    [
        (Template("ا12ا3", "123"), "اعمال", "عمل"),
        (Template("12ا3ي4", "123و4"), "صناديق", "صندوق"),
        (Template("122", "12ه"), "خطط", "خطه"),
    ],
)
def test_a_template_works_both_ways(template: Template, plural: str, singular: str) -> None:
    assert template.singular_of(plural) == singular
    assert template.plural_of(singular) == plural


def test_a_template_needs_the_same_letter_where_it_says_so() -> None:
    assert Template("122", "12ه").singular_of("خطب") == ""


def test_a_template_gives_nothing_where_the_other_number_has_letters_it_does_not_know() -> None:
    assert Template("ا12ا3", "1ا3").plural_of("حال") == ""


def test_unlisted_nouns_are_guessed_at_from_both_numbers() -> None:
    assert stem("خنجر") in plurals.guesses(stem("خناجر"))
    assert stem("خناجر") in plurals.guesses(stem("خنجر"))


def test_listed_nouns_and_short_words_are_not_guessed_at() -> None:
    assert list(plurals.guesses(stem("وثيقة"))) == []
    assert list(plurals.guesses("من")) == []


def test_no_guess_comes_twice_or_is_the_word_itself() -> None:
    for word in ("خنجر", "مواكب", "فرائض", "قوافل"):
        found = list(plurals.guesses(stem(word)))
        assert len(found) == len(set(found))
        assert stem(word) not in found
