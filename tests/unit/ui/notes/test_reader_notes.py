"""What a note made in the reader would be about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.ui.reader.specimens import arabic, english
from wsisdesk.ui.look.fonts import load_fonts
from wsisdesk.ui.notes.reader_notes import ReaderNotes
from wsisdesk.ui.reader.view import ReaderView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(params=["ar", "en"])
def notes(qtbot: QtBot, request: pytest.FixtureRequest) -> ReaderNotes:
    load_fonts()
    reader = ReaderView()
    qtbot.addWidget(reader)
    reader.resize(800, 700)
    reader.show_document(arabic() if request.param == "ar" else english())
    reader.show()
    return ReaderNotes(reader)


def select(notes: ReaderNotes, block: str, start: int, end: int) -> str:
    canvas = notes.reader.canvas
    assert canvas.composition is not None
    index = canvas.composition.index[block]
    canvas.select(index, start, end)
    return canvas.page.items[index].block.text[start:end]


def test_space_at_the_ends_of_a_selection_is_left_out(notes: ReaderNotes) -> None:
    canvas = notes.reader.canvas
    assert canvas.composition is not None
    text = canvas.page.items[canvas.composition.index["pre1"]].block.text
    first = text.index(" ")
    second = text.index(" ", first + 1)
    select(notes, "pre1", first, second + 1)
    [target] = notes.targets()
    assert (target.start, target.end) == (first + 1, second)
    assert target.quote.exact == text[first + 1 : second]


def test_a_selection_of_nothing_but_space_is_about_the_clause(notes: ReaderNotes) -> None:
    canvas = notes.reader.canvas
    assert canvas.composition is not None
    index = canvas.composition.index["pre1"]
    space = canvas.page.items[index].block.text.index(" ")
    select(notes, "pre1", space, space + 1)
    [target] = notes.targets()
    assert target.whole


def test_a_selection_over_clauses_is_one_note_on_each(notes: ReaderNotes) -> None:
    canvas = notes.reader.canvas
    canvas.selectAll()
    assert notes.document() is not None
    targets = notes.targets()
    assert len({target.block for target in targets}) == len(targets) > 3
    assert all(target.quote.exact == target.quote.exact.strip() for target in targets)


def test_an_editor_of_wording_leaves_the_clause_and_some_lines_free(notes: ReaderNotes) -> None:
    canvas = notes.reader.canvas
    assert canvas.composition is not None
    index = canvas.composition.index["pre1"]
    canvas.put_caret(index, 2)
    place = notes.clause_place()
    page = canvas.page
    face = page.setter.face(page.items[index])
    assert place.height() >= page.rect(index).height() + face.line
    caret = canvas.viewport().mapToGlobal(canvas.cursorRect().center())
    assert place.contains(caret)


def test_the_room_of_another_clause_is_that_clauses(notes: ReaderNotes) -> None:
    canvas = notes.reader.canvas
    assert canvas.composition is not None
    canvas.put_caret(canvas.composition.index["pre1"], 2)
    here, other = notes.clause_place(), notes.clause_place("pre2")
    assert here == notes.clause_place("pre1")
    assert other.top() > here.top()
    assert notes.clause_place("unknown") == notes.place()
