from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.compare.matching import Run, matching
from wsisdesk.compare.vocabulary import Vocabulary
from wsisdesk.text.words import tokens

_WORDS = ["council", "report", "region", "of", "to", ",", ";", "(", ")", "network"]
sentences = st.lists(st.sampled_from(_WORDS), max_size=12).map(" ".join)


def kept(old: str, new: str) -> tuple[str, str, list[Run]]:
    vocabulary = Vocabulary()
    codes = [vocabulary.encode(tokens(text)) for text in (old, new)]
    return codes[0], codes[1], matching(codes[0], codes[1], vocabulary)


def phrases(old: str, new: str) -> list[str]:
    """Return the kept stretches in words."""
    words = [token.key for token in tokens(old)]
    return [" ".join(words[i : i + n]) for i, _, n in kept(old, new)[2]]


@given(sentences, sentences)
def test_kept_runs_are_equal_in_order_and_apart(old: str, new: str) -> None:
    first, second, runs = kept(old, new)
    ends = (0, 0)
    for i, j, length in runs:
        assert length > 0
        assert i >= ends[0]
        assert j >= ends[1]
        assert first[i : i + length] == second[j : j + length]
        ends = i + length, j + length


@given(sentences)
def test_all_of_an_unchanged_text_is_kept(text: str) -> None:
    first, _, runs = kept(text, text)

    assert sum(length for _, _, length in runs) == len(first)


def test_a_comma_alone_between_two_changes_is_not_kept() -> None:
    assert phrases("the red, old network of it", "the blue, new network of it") == [
        "the",
        "network of it",
    ]


def test_a_small_word_alone_between_two_changes_is_not_kept() -> None:
    assert phrases("the council of ministers decides", "the assembly of delegates decides") == [
        "the",
        "decides",
    ]


def test_a_long_word_between_two_changes_is_kept() -> None:
    assert phrases("the red telecommunication office", "the blue telecommunication bureau") == [
        "the",
        "telecommunication",
    ]


def test_long_texts_are_matched_as_short_ones_are() -> None:
    old = [f"word{number}" for number in range(300)]
    new = [*old[:100], "something", "else", *old[110:]]
    new[200] = "changed"

    assert [len(phrase.split()) for phrase in phrases(" ".join(old), " ".join(new))] == [
        100,
        98,
        91,
    ]


def test_a_bracketed_phrase_is_taken_out_with_both_its_brackets() -> None:
    old = "to hold ( in Geneva ) ( each year ) a forum"
    new = "to hold ( each year ) a forum"

    assert phrases(old, new) == ["to hold", "( each year ) a forum"]


rows = st.lists(sentences, min_size=2, max_size=4)


@given(rows, rows)
def test_rows_with_as_many_cells_are_matched_cell_by_cell(old: list[str], new: list[str]) -> None:
    count = min(len(old), len(new))
    vocabulary = Vocabulary()
    first, second = (
        vocabulary.encode(tokens("\t".join(cells[:count]), cells=True)) for cells in (old, new)
    )
    (border,) = vocabulary.borders
    pairs = [(i + n, j + n) for i, j, length in matching(first, second, vocabulary)
             for n in range(length)]  # fmt: skip
    for i, j in pairs:
        assert first[i] == second[j]
        assert first[:i].count(border) == second[:j].count(border)
    assert sum(first[i] == border for i, _ in pairs) == count - 1, "every border is kept"


def test_what_moved_to_the_next_column_is_not_the_same() -> None:
    vocabulary = Vocabulary()
    row, other = (
        vocabulary.encode(tokens(text, cells=True))
        for text in ("\treport of the council", "report of the council\t")
    )
    assert matching(row, other, vocabulary) == [(0, 4, 1)]
