"""The letters of a file beside those of its blocks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.annotate.originals.letters import NOWHERE, Letters, back, stretch, trace
from wsisdesk.documents.model import Block, BlockKind

paragraphs = st.lists(
    st.text(st.sampled_from("ab 会تق1"), min_size=1, max_size=12).filter(str.strip),
    min_size=1,
    max_size=8,
)


def blocks(*texts: str) -> list[Block]:
    return [Block(f"b{n}", BlockKind.PARAGRAPH, text) for n, text in enumerate(texts)]


def file_of(*texts: str) -> Letters:
    ends, letters = set(), ""
    for text in texts:
        letters += "".join(text.split())
        ends.add(len(letters))
    return Letters(letters, frozenset(ends))


def said(letters: Letters, found: tuple[int, int] | None) -> str:
    assert found is not None
    return letters.text[found[0] : found[1] + 1]


@given(paragraphs)
def test_blocks_of_a_file_that_says_the_same_are_found_letter_by_letter(texts: list[str]) -> None:
    letters = file_of(*texts)
    traced = trace(blocks(*texts), letters)
    for number, text in enumerate(texts):
        places = traced[f"b{number}"]
        assert len(places) == len(text)
        for letter, place in zip(text, places, strict=True):
            assert letter.isspace() == (place == NOWHERE)
            assert place == NOWHERE or letters.text[place] == letter


@given(paragraphs)
def test_equal_paragraphs_keep_their_order(texts: list[str]) -> None:
    traced = trace(blocks(*texts), file_of(*texts))
    starts = [stretch(traced[f"b{n}"], 0, len(text)) for n, text in enumerate(texts)]
    assert starts == sorted(starts, key=lambda place: place or (0, 0))


def test_labels_that_stand_before_a_block_are_left_out() -> None:
    letters = file_of("a) to report", "b) to report", "b) b")
    traced = trace(blocks("to report", "to report", "b"), letters)
    assert stretch(traced["b0"], 0, 9) == (2, 9)
    assert stretch(traced["b1"], 0, 9) == (12, 19)
    assert stretch(traced["b2"], 0, 1) == (22, 22)


def test_a_block_that_differs_in_some_letters_is_aligned_with_the_rest() -> None:
    letters = file_of("first of all", "the con-", "ference meets in summer", "last")
    traced = trace(blocks("first of all", "the conference meets in summer", "last"), letters)
    assert said(letters, stretch(traced["b1"], 4, 14)) == "con-ference"


def test_a_block_that_is_not_there_is_not_found() -> None:
    traced = trace(blocks("one", "quite another thing", "two"), file_of("one", "xx", "two"))
    assert set(traced) == {"b0", "b2"}


def test_a_note_at_the_foot_of_a_page_is_found_though_it_is_read_last() -> None:
    foot = "1 See the report of the Secretary-General on the matter."
    letters = file_of("the first page", foot, "the second page")
    traced = trace(blocks("the first page", "the second page", foot[2:]), letters)
    assert said(letters, stretch(traced["b2"], 0, 7)) == "Seethe"


def test_letters_lead_back_to_the_blocks_they_belong_to() -> None:
    texts = ("to report", "to meet")
    traced = trace(blocks(*texts), file_of(*texts))
    assert back(traced, 2, 9) == [("b0", 3, 9), ("b1", 0, 2)]
    assert back(traced, 90, 99) == []
