from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.export.line_breaking import NO_BREAK_SPACE, broken

TEXTS = st.text(st.sampled_from("ab كتب，中文。(/-" + NO_BREAK_SPACE), max_size=120)


def _letters(text: str) -> str:
    return "".join(text.split()).replace(NO_BREAK_SPACE, "")


@given(TEXTS, st.integers(1, 30))
def test_no_letter_is_lost_and_no_line_is_too_wide(text: str, width: int) -> None:
    lines = broken(text, width, len)
    assert _letters("".join(lines)) == _letters(text)
    assert all(len(line) <= width for line in lines)


@given(TEXTS)
def test_a_wide_column_takes_the_text_in_one_line(text: str) -> None:
    assert len(broken(text, 1000, len)) == 1


def test_a_hard_space_keeps_words_together() -> None:
    assert broken(f"see Resolution{NO_BREAK_SPACE}1334 now", 16, len) == [
        "see", "Resolution 1334", "now",
    ]  # fmt: skip


def test_a_line_of_its_own_stays_one() -> None:
    assert broken("one\ntwo", 100, len) == ["one", "two"]


def test_chinese_breaks_between_characters_but_not_before_a_full_stop() -> None:
    assert broken("中文文字。中", 4, len) == ["中文文", "字。中"]
