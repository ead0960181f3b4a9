"""Lines that a program broke are joined again; lines that people broke are left alone."""

from __future__ import annotations

import random
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.plain.wrapping import unwrapped

WORDS = {
    "en": "the Council decides to invite Member States, taking note of progress; and requests",
    "ar": "إن المجلس، إذ يأخذ علماً بالتقدم المحرز، يقرر دعوة الدول الأعضاء ويطلب من الأمين العام",
    "ru": "Совет постановляет предложить государствам-членам, отмечая прогресс, и просит",
}
WORD = st.text("abcdefghijklmnopqrstuvwxyzتنميةسكاويدот", min_size=3, max_size=11)
PARAGRAPH = st.lists(WORD, min_size=40, max_size=60).map(" ".join)


def paragraphs(language: str, seed: int = 1, count: int = 12) -> list[str]:
    chance, words = random.Random(seed), WORDS[language].split()
    return [" ".join(chance.choices(words, k=chance.randrange(3, 70))) + "." for _ in range(count)]


def wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


@pytest.mark.parametrize("width", [60, 66, 72, 78, 100, 120])
@pytest.mark.parametrize("language", WORDS)
def test_paragraphs_between_empty_lines_are_whole_again(language: str, width: int) -> None:
    whole = paragraphs(language)
    lines = [line for text in whole for line in (*wrapped(text, width), "")]
    assert unwrapped(lines) == whole


@given(st.lists(PARAGRAPH, min_size=4, max_size=8), st.integers(62, 110))
def test_what_was_wrapped_is_unwrapped(whole: list[str], width: int) -> None:
    lines = [line for text in whole for line in (*wrapped(text, width), "")]
    assert unwrapped(lines) == whole


@given(st.lists(st.text(max_size=100)))
def test_no_letter_comes_or_goes(lines: list[str]) -> None:
    def letters(texts: list[str]) -> str:
        return "".join("".join(text.split()) for text in texts)

    assert letters(unwrapped(lines)).strip("\0\x1a\ufeff") == letters(lines).strip("\0\x1a\ufeff")


@given(st.lists(PARAGRAPH, min_size=1, max_size=30), st.booleans())
def test_a_text_with_a_line_for_each_paragraph_stays_as_it_is(
    whole: list[str], spaced: bool
) -> None:
    long = [f"{text} {text}" for text in whole]
    assert unwrapped([line for text in long for line in (text, *[""] * spaced)]) == long


def test_short_lines_of_their_own_length_stay_apart() -> None:
    chance = random.Random(3)
    names = [
        " ".join(chance.choices(WORDS["en"].split(), k=chance.randrange(2, 12))) for _ in range(80)
    ]
    assert unwrapped(names) == names


def test_items_headings_tables_and_rules_begin_anew() -> None:
    width = 64
    text = paragraphs("en", 5, 1)[0]
    full = "x" * (width - 1) + "."
    lines = [
        *[line for each in paragraphs("en", 6, 10) for line in (*wrapped(each, width), "")],
        full, "1. an item", "", full, "(a) a smaller one", "", full, "# Heading", "",
        full, "| cell | cell |", "", full, "-----", text[:40],
    ]  # fmt: skip
    found = unwrapped(lines)
    for alone in ("1. an item", "(a) a smaller one", "# Heading", "| cell | cell |", "-----"):
        assert alone in found
    assert found.count(full) == 5


def test_a_number_within_a_sentence_begins_nothing() -> None:
    width = 64
    before = "y" * (width - 5) + " item"
    lines = [
        *[line for each in paragraphs("en", 6, 10) for line in (*wrapped(each, width), "")],
        before, "12) of the agenda",
    ]  # fmt: skip
    assert f"{before} 12) of the agenda" in unwrapped(lines)


def test_a_hyphen_at_the_end_of_a_line_stays_and_joins() -> None:
    width = 64
    lines = [
        *[line for each in paragraphs("en", 6, 10) for line in (*wrapped(each, width), "")],
        "z" * (width - 12) + " Secretary-", "General of the Union",
    ]  # fmt: skip
    assert unwrapped(lines)[-1].endswith("Secretary-General of the Union")


def test_an_address_of_the_web_that_is_longer_than_the_width_does_no_harm() -> None:
    whole = [*paragraphs("en", 2), "https://example.org/" + "a" * 150, *paragraphs("en", 4)]
    lines = [line for text in whole for line in (*wrapped(text, 72), "")]
    assert unwrapped(lines) == whole


def test_a_letter_of_one_paragraph_is_too_short_to_tell() -> None:
    lines = wrapped(paragraphs("en", 8, 1)[0], 72)[:3]
    assert unwrapped(lines) == lines


CLAUSES = (
    "回顾其以往各项决议，并重申发展中国家参加数字经济的重要性，",
    "强调各国有必要在打击滥用信息技术方面加强合作，并在这方面注意到联合国可以发挥的作用；",
    "请秘书长就本决议的执行情况向大会下届会议提出报告；",
    "决定继续处理此案。",
)


def test_chinese_clauses_of_their_own_length_stay_apart() -> None:
    lines = [clause * times for times in (1, 2, 4, 7) for clause in CLAUSES]
    assert unwrapped(lines) == lines


def test_chinese_lines_of_one_width_become_one_paragraph_without_spaces() -> None:
    whole = ["".join(CLAUSES) * times for times in (3, 2, 4, 3, 2)]
    lines = [
        line
        for text in whole
        for line in (*(text[at : at + 70] for at in range(0, len(text), 70)), "")
    ]
    assert unwrapped(lines) == whole
