from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.search.query.passages import passage

WORDS = st.lists(st.text("abقمة信息", min_size=1, max_size=9), min_size=1, max_size=120)


@given(WORDS, st.data())
def test_a_passage_is_a_stretch_of_the_paragraph_with_its_marks(
    words: list[str], data: st.DataObject
) -> None:
    text = " ".join(words)
    starts = [sum(len(word) + 1 for word in words[:index]) for index in range(len(words))]
    chosen = data.draw(st.sets(st.sampled_from(range(len(words))), max_size=4))
    spans = [(starts[index], starts[index] + len(words[index])) for index in sorted(chosen)]
    found = passage(text, spans, 60)
    assert text[found.start : found.start + len(found.text)] == found.text
    assert found.begins == (found.start == 0)
    assert found.ends == (found.start + len(found.text) == len(text))
    marked = {text[start:end] for start, end in spans}
    assert {found.text[start:end] for start, end in found.spans} <= marked
    assert found.spans or not spans


def test_short_paragraphs_stay_whole() -> None:
    found = passage("a short one", [(2, 7)])
    assert (found.text, found.spans, found.begins, found.ends) == (
        "a short one", ((2, 7),), True, True,
    )  # fmt: skip


def test_the_stretch_with_more_different_words_is_shown() -> None:
    text = "budget " + "x " * 300 + "budget and summit " + "y " * 300
    second = text.index("budget", 10)
    summit = text.index("summit")
    spans = [(0, 6), (second, second + 6), (summit, summit + 6)]
    assert passage(text, spans, 100).start > 100
    assert "budget and summit" in passage(text, spans, 100).text


def test_a_paragraph_without_marks_shows_its_beginning() -> None:
    found = passage("word " * 200, [], 50)
    assert found.begins
    assert len(found.text) <= 50
    assert not found.text.endswith(" wor")


def test_chinese_is_cut_between_characters() -> None:
    text = "信" * 400 + "数字合作" + "息" * 400
    found = passage(text, [(400, 404)], 60)
    assert "数字合作" in found.text
    assert len(found.text) < 120
