"""Of several places where words stand, the one in the quoted surroundings, or none."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.annotate.anchoring import Span
from wsisdesk.annotate.finding import Finder, stretches
from wsisdesk.annotate.model import Quote
from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind

WORDS = ("the", "report", "of", "council", "session")
SAME = ("The report is noted.", "The report is noted.", "The report is noted.")


def document(*texts: str) -> Document:
    blocks = (Block(f"b{n}", BlockKind.PARAGRAPH, text) for n, text in enumerate(texts))
    return Document("d" * 64, "a.txt", "text", DocumentKind.OTHER, "en", "", tuple(blocks))


def find(texts: tuple[str, ...], exact: str, prefix: str = "", suffix: str = "") -> Span | None:
    return Finder(document(*texts)).find(Quote(exact, prefix, suffix))


def test_words_that_stand_twice_with_nothing_around_them_mean_neither_place() -> None:
    assert find(SAME[:2], "report") is None
    assert find(SAME, "report") is None


def test_surroundings_that_are_the_same_tell_nothing() -> None:
    assert find(SAME[:2], "report", prefix="The ", suffix=" is noted.") is None


def test_of_two_places_that_with_more_of_its_surroundings_is_meant() -> None:
    texts = ("The first report is noted.", "The second report is noted.")
    assert find(texts, "report", prefix="The second ") == Span("b1", 11, 17)
    assert find(texts, "report", prefix="The first ") == Span("b0", 10, 16)


def test_surroundings_reach_over_short_paragraphs_on_either_side() -> None:
    texts = ("one", "two", "The report is noted.", "three", "four", "The report is noted.", "five")
    assert find(texts, "report", prefix="one\ntwo\nThe ") == Span("b2", 4, 10)
    assert find(texts, "report", suffix=" is noted.\nfive") == Span("b5", 4, 10)
    assert find(texts, "report", prefix="three four The ") == Span("b5", 4, 10)


def test_marks_spaces_and_digits_of_the_surroundings_count_for_nothing() -> None:
    texts = ("في عام ٢٠٣٠ تقرير", "في عام ٢٠٣١ تقرير")
    assert find(texts, "تقريـر", prefix="فِي  عامِ 2031 ") == Span("b1", 12, 17)


def test_of_several_lines_the_longest_that_stands_once_is_the_place() -> None:
    texts = ("The report is noted.", "short", "The report is noted.", "Another line of words.")
    assert find(texts, "Another line of words.\nshort\nnowhere at all") == Span("b3", 0, 22)
    assert find(texts, "The report is noted.\nshort") == Span("b1", 0, 5), "that one stands twice"
    assert find(texts, "nowhere\nat all") is None


@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4), min_size=1, max_size=6),
       st.data())  # fmt: skip
def test_with_all_that_stands_around_them_words_are_found_where_they_were_quoted(
    lines: list[list[str]], data: st.DataObject
) -> None:
    texts = tuple(f"{number} {' '.join(words)}" for number, words in enumerate(lines, 100))
    number = data.draw(st.integers(0, len(texts) - 1))
    start, end = sorted(
        data.draw(st.lists(st.integers(0, len(texts[number])), min_size=2, max_size=2, unique=True))
    )
    exact = texts[number][start:end]
    prefix = "\n".join([*texts[:number], texts[number][:start]])
    suffix = "\n".join([texts[number][end:], *texts[number + 1 :]])
    found = find(texts, exact, prefix, suffix)
    if (start, end) in stretches(texts[number], exact) and exact.strip():
        assert found == Span(f"b{number}", start, end)


def test_a_word_that_goes_on_before_or_behind_is_not_the_word() -> None:
    assert stretches("retell tell", "tell") == ((7, 11),)
    assert stretches("teller tell", "tell") == ((7, 11),)
    assert stretches("(tell) teller", "tell") == ((1, 5),)
