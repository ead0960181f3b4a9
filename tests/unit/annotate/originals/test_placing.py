"""Letters are looked for where the reader found the lines of a block, and nowhere else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.annotate.originals.letters import NOWHERE
from wsisdesk.annotate.originals.placing import as_letters, place_blocks
from wsisdesk.documents.model import Block, BlockKind, Place
from wsisdesk.documents.pdf.tracing import Drawn

PITCH, HEIGHT = 14.0, 10.0


def line_place(line: int, page: int = 0, x0: float = 0.0, x1: float = 400.0) -> Place:
    return Place(page, x0, line * PITCH, x1, line * PITCH + HEIGHT)


def drawn_line(text: str, line: int, page: int = 0, x: float = 0.0) -> list[Drawn]:
    letters = [letter for letter in text if not letter.isspace()]
    top = line * PITCH
    return [
        Drawn(letter, page, line, x + 5.0 * n, top, x + 5.0 * n + 4, top + HEIGHT)
        for n, letter in enumerate(letters)
    ]


def block(name: str, text: str, *places: Place) -> Block:
    return Block(name, BlockKind.PARAGRAPH, text, places=places)


def said(drawn: list[Drawn], places: tuple[int, ...]) -> str:
    return "".join(drawn[place].letter if place != NOWHERE else " " for place in places)


@given(st.lists(st.text("ab تق", min_size=1, max_size=9).filter(str.strip), min_size=1, max_size=9))
def test_blocks_that_say_the_same_are_told_apart_by_their_places(texts: list[str]) -> None:
    drawn = [letter for n, text in enumerate(texts) for letter in drawn_line(text, n)]
    blocks = [block(f"b{n}", text, line_place(n)) for n, text in enumerate(texts)]
    traced = place_blocks(blocks, drawn)
    for n, text in enumerate(texts):
        places = traced[f"b{n}"]
        assert {drawn[place].line for place in places if place != NOWHERE} == {n}
        assert said(drawn, places).split() == text.split()


def test_a_paragraph_that_goes_on_leaves_out_what_stands_between() -> None:
    drawn = [
        *drawn_line("the first half", 0),
        *drawn_line("1 a note at the foot", 5),
        *drawn_line("a running head", 0, page=1),
        *drawn_line("and the second half", 1, page=1),
    ]
    whole = block("p", "the first half and the second half", line_place(0), line_place(1, page=1))
    traced = place_blocks([whole], drawn)
    assert said(drawn, traced["p"]) == whole.text
    assert {(drawn[n].page, drawn[n].line) for n in traced["p"] if n != NOWHERE} == {(0, 0), (1, 1)}


def test_labels_in_the_same_line_are_left_out() -> None:
    drawn = [*drawn_line("a)", 0), *drawn_line("a rule", 0, x=40)]
    traced = place_blocks([block("p", "a rule", line_place(0))], drawn)
    assert said(drawn, traced["p"]) == "a rule"
    assert traced["p"][0] == 2


def test_blocks_made_of_the_same_lines_share_them_in_order() -> None:
    drawn = drawn_line("to meet, to meet again", 0)
    blocks = [block("p", "to meet,", line_place(0)), block("q", "to meet again", line_place(0))]
    traced = place_blocks(blocks, drawn)
    assert max(traced["p"]) < min(place for place in traced["q"] if place != NOWHERE)


def test_of_columns_side_by_side_only_the_own_is_looked_at() -> None:
    drawn = [*drawn_line("one two", 0), *drawn_line("one two", 0, x=200)]
    right = block("p", "one two", line_place(0, x0=200.0))
    assert min(n for n in place_blocks([right], drawn)["p"] if n != NOWHERE) == 6


def test_a_block_whose_letters_are_not_there_is_left_out() -> None:
    drawn = drawn_line("something else", 0)
    elsewhere = block("p", "to report", line_place(3))
    other = block("q", "wholly unlike", line_place(0))
    assert place_blocks([elsewhere, other], drawn) == {}


def test_lines_end_where_the_letters_of_the_next_begin() -> None:
    letters = as_letters([*drawn_line("one", 0), *drawn_line("two six", 1)])
    assert letters.text == "onetwosix"
    assert letters.ends == {3, 9}
