from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.export.comparison.specimens import change_between
from wsisdesk.compare.model import Side
from wsisdesk.documents.model import Block, BlockKind, NoteRef
from wsisdesk.export.comparison.word.composing import labels, opposite, whole
from wsisdesk.export.comparison.word.stretches import Call, Fate, Piece, Stretch


def _block(text: str, *places: int, label: str = "") -> Block:
    """A clause that calls a note at each place; the same place of both texts calls the same."""
    refs = tuple(NoteRef(place, f"n{n}", str(n)) for n, place in enumerate(places, 1))
    return Block("b1", BlockKind.ITEM, text, label=label, notes=refs)


def _side(block: Block, start: int = 0, end: int | None = None) -> Side:
    return Side(block, 0, start, len(block.text) if end is None else end)


def _pieces(old: Block, new: Block) -> tuple[Piece, ...]:
    spans = [(change.old, change.new) for change in change_between(old.text, new.text)]
    return opposite(_side(old), _side(new), spans, lambda one, other: one.note == other.note)


def _said(pieces: tuple[Piece, ...]) -> list[tuple[str, str]]:
    return [(piece.fate.value, _shown(piece)) for piece in pieces]


def _shown(piece: Piece) -> str:
    if isinstance(piece, Stretch):
        return piece.text
    called = piece.new or piece.old
    return f"<{called.note if called else ''}>"


def _read(pieces: tuple[Piece, ...], *, old: bool) -> tuple[str, list[tuple[int, str]]]:
    """The text of one side, and where it calls which note."""
    text, calls = "", []
    for piece in pieces:
        if not (piece.fate.in_old if old else piece.fate.in_new):
            continue
        if isinstance(piece, Call):
            ref = piece.old if old else piece.new
            assert ref is not None
            calls.append((len(text), ref.note))
        else:
            text += piece.text
    return text, calls


def test_equal_text_is_kept_around_what_changed() -> None:
    said = _said(_pieces(_block("in five days;"), _block("in seven days;")))
    assert said == [("", "in "), ("del", "five"), ("ins", "seven"), ("", " days;")]


def test_a_call_stays_behind_words_that_came_in_before_it() -> None:
    said = _said(_pieces(_block("a report;", 8), _block("a report and a plan;", 19)))
    assert said == [("", "a report"), ("ins", " and a plan"), ("", "<n1>"), ("", ";")]


def test_a_call_stays_behind_words_that_went_away_before_it() -> None:
    said = _said(_pieces(_block("a report and a plan;", 19), _block("a report;", 8)))
    assert said == [("", "a report"), ("del", " and a plan"), ("", "<n1>"), ("", ";")]


def test_a_call_of_another_note_is_replaced() -> None:
    old, new = _block("a report;", 8), _block("a report;", 8)
    pieces = opposite(_side(old), _side(new), [], lambda one, other: False)
    assert _said(pieces) == [("", "a report"), ("del", "<n1>"), ("ins", "<n1>"), ("", ";")]


def test_a_call_between_two_parts_belongs_to_the_first() -> None:
    block = _block("first; second", 6)
    halves = [_side(block, 0, 6), _side(block, 6)]
    calls = [
        [piece for piece in opposite(half, half, [], lambda *_: True) if isinstance(piece, Call)]
        for half in halves
    ]
    assert [len(found) for found in calls] == [1, 0]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("1", "1", [("", "1"), ("", "\t")]),
        ("1", "2", [("del", "1"), ("ins", "2"), ("", "\t")]),
        ("", "2", [("ins", "2\t")]),
        ("1", "", [("del", "1\t")]),
        ("", "", []),
    ],
)
def test_labels_are_set_apart_by_a_tab(
    before: str, after: str, said: list[tuple[str, str]]
) -> None:
    old, new = _block("x", label=before), _block("x", label=after)
    assert _said(labels(_side(old), _side(new))) == said


def test_only_the_first_part_of_a_clause_shows_its_label() -> None:
    old, new = _block("first; second", label="1"), _block("second", label="2")
    assert _said(labels(_side(old, 7), _side(new))) == [("ins", "2\t")]


def test_a_whole_clause_has_its_label_and_its_calls() -> None:
    said = _said(whole(_block("a report;", 0, 8, label="1"), Fate.MOVED_AWAY))
    texts = [text for _, text in said]
    assert texts == ["1\t", "<n1>", "a report", "<n2>", ";"]
    assert {fate for fate, _ in said} == {"moveFrom"}


_TEXT = st.text("ab c", max_size=12)


@st.composite
def _noted(draw: st.DrawFn) -> Block:
    text = draw(_TEXT)
    places = draw(st.lists(st.integers(0, len(text)), max_size=3).map(sorted))
    return _block(text, *places)


@given(_noted(), _noted())
def test_each_side_has_its_text_and_its_calls_at_their_places(old: Block, new: Block) -> None:
    pieces = _pieces(old, new)
    for block, is_old in ((old, True), (new, False)):
        text, calls = _read(pieces, old=is_old)
        assert text == block.text
        assert calls == [(ref.position, ref.note) for ref in block.notes]
