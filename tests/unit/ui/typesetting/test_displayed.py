from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wsisdesk.documents.model import Block, BlockKind, Cell, NoteRef, TableRow
from wsisdesk.ui.typesetting.displayed import displayed

TEXTS = st.text(st.sampled_from("ابتثabc 123/+()😀𝔄\n\u0651"), min_size=1, max_size=40)


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _block(text: str, *positions: int) -> Block:
    notes = tuple(NoteRef(min(p, len(text)), f"n{p}", "12") for p in positions)
    return Block("b", BlockKind.PARAGRAPH, text, notes=notes)


@given(TEXTS, st.lists(st.integers(0, 40), max_size=3), st.booleans())
def test_every_position_finds_its_way_back(text: str, notes: list[int], rtl: bool) -> None:
    shown = displayed(_block(text, *notes), rtl=rtl)
    assert [shown.original(shown.position(p)) for p in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


@given(TEXTS, st.lists(st.integers(0, 40), max_size=3), st.booleans())
def test_a_span_shows_the_letters_it_stands_for(text: str, notes: list[int], rtl: bool) -> None:
    shown = displayed(_block(text, *notes), rtl=rtl)
    units = shown.text.encode("utf-16-le")
    for position, character in enumerate(text):
        start, end = shown.span(position, position + 1)
        seen = units[2 * start : 2 * end].decode("utf-16-le")
        assert seen == ("\u2028" if character == "\n" else character)


@given(TEXTS, st.lists(st.integers(0, 40), max_size=3))
def test_size_counts_what_qt_counts(text: str, notes: list[int]) -> None:
    shown = displayed(_block(text, *notes))
    assert shown.size == _utf16(shown.text)


def test_the_mark_of_a_note_stands_in_its_place_and_names_its_note() -> None:
    shown = displayed(_block("abc", 2))
    mark = shown.notes[0]
    assert shown.text[mark.start - 1 : mark.end + 1] == "\u206612\u2069"
    assert mark.note == "n2"
    assert shown.original(mark.start) == 2


def test_a_span_that_ends_at_a_note_leaves_its_mark_out() -> None:
    shown = displayed(_block("abc", 2))
    start, end = shown.span(0, 2)
    assert shown.text[start:end] == "ab"


def test_cells_are_parted_by_one_break_whatever_parts_them_in_the_text() -> None:
    for text, cells in (
        ("one\ttwo", (Cell(0, 3), Cell(4, 7, 1))),
        ("one | two", (Cell(0, 3), Cell(6, 9, 1))),
        ("onetwo", (Cell(0, 3), Cell(3, 6, 1))),
    ):
        row = Block("r", BlockKind.ROW, text, row=TableRow(0, 0, cells))
        assert displayed(row).text == "one\u2028two"


def test_empty_cells_keep_their_place() -> None:
    cells = (Cell(0, 0), Cell(1, 2, 1), Cell(3, 3, 2))
    row = Block("r", BlockKind.ROW, "\tx\t", row=TableRow(0, 0, cells))
    assert displayed(row).text == "\u2028x\u2028"


def test_a_phone_number_is_isolated_in_arabic_only() -> None:
    block = Block("b", BlockKind.PARAGRAPH, "الهاتف +41 22 000 0000.")
    assert "\u2066+41 22 000 0000\u2069" in displayed(block, rtl=True).text
    assert displayed(block).text == block.text


def test_a_comma_between_symbols_keeps_their_order_in_arabic() -> None:
    block = Block("b", BlockKind.PARAGRAPH, "القرارات A/RES/70/1، A/RES/70/2؛ ثم")
    shown = displayed(block, rtl=True)
    assert shown.text == "القرارات A/RES/70/1،\u200f A/RES/70/2؛ ثم"
    assert displayed(block).text == block.text
    start, end = shown.span(block.text.index("A/RES/70/2"), block.text.index("؛"))
    assert shown.text[start:end] == "A/RES/70/2"
