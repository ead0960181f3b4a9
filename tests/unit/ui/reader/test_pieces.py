"""Very long paragraphs are set in pieces, and nobody outside the page can tell."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from tests.helpers.window import Watchdog
from tests.unit.ui.reader.specimens import arabic
from wsisdesk.documents.model import Block, BlockKind, Document, Mark, MarkKind, NoteRef
from wsisdesk.ui.passages import plain_text
from wsisdesk.ui.reader.finding import Query, Searcher
from wsisdesk.ui.reader.stretches import Look
from wsisdesk.ui.reader.view import ReaderView
from wsisdesk.ui.typesetting.pieces import LONGEST, pieces

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MakeView = Callable[[Document], ReaderView]

WORDS = "تتاح وثائق الاجتماع للمندوبين قبل افتتاحه بأسبوعين على الأقل. "
LETTERS = 300_000
HELD_UP = 100  # milliseconds


def _block(text: str) -> Block:
    return Block("long", BlockKind.ITEM, text, label="1", address="يقرر، 1")


@pytest.fixture
def long_document() -> Document:
    text = WORDS * (LETTERS // len(WORDS)) + "النهاية"
    return replace(arabic(), blocks=(_block(text), Block("after", BlockKind.PARAGRAPH, "بعده")))


@given(st.text(alphabet="ab .؛\u064b", max_size=300).map(lambda piece: piece * 200))
def test_pieces_make_up_the_text_and_none_is_too_long(text: str) -> None:
    found = list(pieces([_block(text)]))
    assert "".join(piece.block.text for piece in found) == text
    assert all(len(piece.block.text) <= LONGEST for piece in found)
    assert [piece.more for piece in found] == [True] * (len(found) - 1) + [False]
    for piece in found:
        assert text[piece.offset :].startswith(piece.block.text)


def test_marks_and_footnotes_stay_where_they_were() -> None:
    text = "word " * 5_000
    marks = (Mark(3, len(text), MarkKind.BOLD),)
    notes = (NoteRef(12_345, "n1", "1"), NoteRef(len(text), "n2", "2"))
    found = list(pieces([replace(_block(text), marks=marks, notes=notes)]))
    assert len(found) > 2
    called = [(p.offset + note.position, note.note) for p in found for note in p.block.notes]
    assert called == [(12_345, "n1"), (len(text), "n2")]
    bold = [(p.offset + m.start, p.offset + m.end) for p in found for m in p.block.marks]
    assert bold[0][0] == 3
    assert bold[-1][1] == len(text)
    assert all(end == start for (_, end), (start, _) in itertools.pairwise(bold))


def test_only_the_first_piece_has_the_label() -> None:
    found = list(pieces([_block("word " * 5_000)]))
    assert [piece.block.label for piece in found] == ["1"] + [""] * (len(found) - 1)
    assert {piece.block.id for piece in found} == {"long"}


@pytest.mark.parametrize("word", [WORDS, "x" * 50])
def test_the_window_is_not_held_up_by_one_very_long_paragraph(
    make_view: MakeView, qtbot: QtBot, word: str
) -> None:
    view = make_view(arabic())
    long_document = replace(arabic(), blocks=(_block(word * (LETTERS // len(word))),))
    watch = Watchdog(view)
    watch.start()
    view.show_document(long_document)
    with qtbot.waitSignal(view.canvas.laid_out, timeout=60_000):
        pass
    watch.stop()
    assert watch.longest < HELD_UP


def test_places_and_copies_are_those_of_the_whole_paragraph(
    make_view: MakeView, long_document: Document, qtbot: QtBot
) -> None:
    view = make_view(long_document)
    view.set_reduce_motion(True)
    text = long_document.blocks[0].text
    view.go_to("long", len(text) - len("النهاية"), len(text))
    assert view.current_block() == "long"
    view.canvas.moveCursor(QTextCursor.MoveOperation.Start)
    view.canvas.selectAll()
    first, second = view.canvas.passages()
    assert (first.start, first.end, first.block) == (0, len(text), long_document.blocks[0])
    assert plain_text([first, second]).startswith("1\t" + WORDS)


def test_words_far_inside_are_found(
    make_view: MakeView, long_document: Document, qtbot: QtBot
) -> None:
    view = make_view(long_document)
    find = view.finder.find
    find.search(Query("النهايه"))
    qtbot.waitUntil(lambda: find.done)
    hit = find.current
    assert hit is not None
    item = view.canvas.page.items[hit.index]
    assert item.block.text[hit.start : hit.end] == "النهاية"
    assert item.offset + hit.end == len(long_document.blocks[0].text)


def _searched_in_pieces(text: str, query: Query) -> list[tuple[int, int]]:
    """Search as the find bar does, piece by piece; return the places in the whole text."""
    searcher, cut = Searcher(), list(pieces([_block(text)]))
    found: list[tuple[int, int]] = []
    for number, piece in enumerate(cut):
        following = cut[number + 1].block.text if piece.more else ""
        taken = found[-1][1] - piece.offset if found else 0
        hits = searcher.hits(query, query.needle, number, piece.block, following, taken)
        found += [(piece.offset + hit.start, piece.offset + hit.end) for hit in hits]
    return found


@given(st.text(alphabet="ab c.", min_size=1, max_size=40), st.integers(1, 12), st.booleans())
def test_pieces_are_searched_as_the_whole_paragraph_is(
    pattern: str, length: int, exact: bool
) -> None:
    text = pattern * (2 * LONGEST // len(pattern) + 1)
    end = _first_end(text)
    query = Query(text[end - length : end + length], exact)
    if not query.needle:
        return
    whole = Searcher().hits(query, query.needle, 0, _block(text))
    assert _searched_in_pieces(text, query) == [(hit.start, hit.end) for hit in whole]


def _first_end(text: str) -> int:
    """Return where the first piece of a text ends."""
    return len(next(pieces([_block(text)])).block.text)


def test_a_phrase_across_two_pieces_is_found_shown_and_selected(
    make_view: MakeView, long_document: Document, qtbot: QtBot
) -> None:
    text = long_document.blocks[0].text
    end = _first_end(text)
    phrase = "الأكثر. تتاح وثائق"
    text = text[: end - len("الأقل. ")] + "الأكثر. " + text[end:]
    assert _first_end(text) == end + 1  # the phrase stands across the cut
    changed = replace(long_document.blocks[0], text=text)
    view = make_view(replace(long_document, blocks=(changed, *long_document.blocks[1:])))
    find = view.finder.find
    find.search(Query("الاكثر. تتاح وثائق"))
    qtbot.waitUntil(lambda: find.done)
    hit = find.current
    assert hit is not None
    assert hit.end > len(view.canvas.page.items[hit.index].block.text)
    marked = view.canvas.page.state.stretches
    assert [stretch.look for stretch in marked[hit.index + 1]][:1] == [Look.CURRENT_HIT]
    view.canvas.select(hit.index, hit.start, hit.end)
    (passage,) = view.canvas.passages()
    assert passage.text == phrase
