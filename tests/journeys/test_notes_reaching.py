"""A comment on words of several clauses is one note: marked on all of them, deleted as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from tests.journeys.annotating import CLAUSE, Annotating, annotating
from wsisdesk.annotate.model import NoteKind
from wsisdesk.ui.notes.keys import name_of
from wsisdesk.ui.notes.listed.rows import said_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.ui.note_marks import NoteMark

LAST = CLAUSE + 2


class Reaching(Annotating):
    def select_over(self, first: int, last: int, end: int) -> None:
        """Select from the middle of a clause to a place in a later one."""
        canvas = self.reader.canvas
        canvas.select(last, 0, end)
        behind = canvas.textCursor().selectionEnd()
        canvas.select(first, 3, 12)
        cursor = canvas.textCursor()
        cursor.setPosition(cursor.selectionStart())
        cursor.setPosition(behind, QTextCursor.MoveMode.KeepAnchor)
        canvas.setTextCursor(cursor)

    def comment(self, words: str, key: Qt.Key = Qt.Key.Key_C) -> Annotation:
        self.select_over(CLAUSE, LAST, 10)
        QTest.keyClick(self.reader.canvas, key)
        self.settle()
        editor = self.studio.making.editor
        assert editor.isVisible()
        editor.fields.body.setPlainText(words)
        editor.close_editor()
        self.settle()
        [note] = self.stored()
        return note

    def marks(self) -> dict[int, NoteMark]:
        notes = self.reader.canvas.page.state.notes
        return {index: marks[0] for index, marks in notes.items() if marks}

    def wait_for_marks(self, number: int) -> None:
        self.qtbot.waitUntil(lambda: len(self.marks()) == number)


@pytest.fixture
def reaching(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Reaching]:
    with annotating(qapp, qtbot, tmp_path, Reaching) as made:
        yield made


@pytest.mark.parametrize(
    ("key", "kind"), [(Qt.Key.Key_C, NoteKind.COMMENT), (Qt.Key.Key_Q, NoteKind.QUESTION)]
)
def test_a_written_note_reaches_over_all_of_the_selection(
    reaching: Reaching, key: Qt.Key, kind: NoteKind
) -> None:
    note = reaching.comment("who pays?", key)
    assert note.content.kind is kind
    blocks = [item.block for item in reaching.reader.canvas.page.items[CLAUSE : LAST + 1]]
    assert [part.block for part in note.target.stretches] == [block.id for block in blocks]
    assert [part.quote.exact for part in note.target.stretches] == [
        blocks[0].text[3:].strip(), blocks[1].text, blocks[2].text[:10].strip(),
    ]  # fmt: skip


def test_it_is_marked_where_it_reaches_and_listed_once(reaching: Reaching) -> None:
    note = reaching.comment("who pays?")
    reaching.wait_for_marks(3)
    marks = reaching.marks()
    assert sorted(marks) == [CLAUSE, CLAUSE + 1, LAST]
    assert {mark.note for mark in marks.values()} == {name_of(note)}
    assert {mark.number for mark in marks.values()} == {"1"}
    assert [marks[index].says for index in sorted(marks)] == ["who pays?", "", ""]
    assert reaching.shown() == [note]
    [row] = reaching.studio.panel.model.rows
    assert note.target.reach in said_of(row)  # type: ignore[arg-type]
    reaching.studio.panel.search.setText(note.target.further[-1].quote.exact)
    reaching.settle()
    assert reaching.shown() == [note], "it is found by what it says of its last clause, too"


def test_it_is_edited_from_any_of_its_clauses(reaching: Reaching) -> None:
    reaching.comment("who pays?")
    reaching.wait_for_marks(3)
    canvas = reaching.reader.canvas
    canvas.select(LAST, 4, 4)
    QTest.keyClick(canvas, Qt.Key.Key_2)
    reaching.settle()
    [note] = reaching.stored()
    assert note.content.colour == "blue"
    assert len(note.target.stretches) == 3
    reaching.qtbot.waitUntil(
        lambda: {mark.colour for mark in reaching.marks().values()} == {"blue"}
    )


def test_it_is_deleted_and_brought_back_as_one(reaching: Reaching) -> None:
    note = reaching.comment("who pays?")
    reaching.wait_for_marks(3)
    canvas = reaching.reader.canvas
    canvas.select(CLAUSE + 1, 1, 1)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    reaching.settle()
    assert reaching.stored() == []
    reaching.wait_for_marks(0)
    reaching.trigger("undo")
    [back] = reaching.stored()
    assert back.target == note.target
    reaching.wait_for_marks(3)


def test_it_is_there_when_the_document_is_opened_again(reaching: Reaching) -> None:
    note = reaching.comment("who pays?")
    reaching.studio.reload()
    reaching.settle()
    reaching.wait_for_marks(3)
    assert reaching.shown() == [note]


def test_a_proposal_is_about_one_clause_alone(reaching: Reaching) -> None:
    reaching.select_over(CLAUSE, LAST, 10)
    QTest.keyClick(reaching.reader.canvas, Qt.Key.Key_P)
    reaching.settle()
    editor = reaching.studio.making.editor
    editor.fields.wording.wording.setPlainText("other words;")
    editor.close_editor()
    reaching.settle()
    [note] = reaching.stored()
    assert note.content.kind is NoteKind.PROPOSAL
    assert note.target.further == ()
