"""A delegate makes notes in the reader, finds them in the panel, and takes every act back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from tests.helpers.window import settle
from wsisdesk.annotate import editing
from wsisdesk.annotate.model import Colour, NoteKind, NoteStatus, ProposalAction
from wsisdesk.annotate.store import NoteStore
from wsisdesk.ui.notes.editor import DEBOUNCE
from wsisdesk.ui.notes.rows import Card

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.app import Desk
    from wsisdesk.ui.notes.studio import NoteStudio
    from wsisdesk.ui.reader.view import ReaderView


class Reading:
    """One document open in front, and what a test does to it."""

    def __init__(self, desk: Desk, qtbot: QtBot, language: str) -> None:
        self.desk, self.qtbot = desk, qtbot
        entries = desk.window.library.entries.values()
        self.entry = next(e for e in entries if e.language == language and e.work)
        desk.window.tabs.open_document(self.entry.id)
        settle(desk, qtbot)
        self.settle()

    @property
    def reader(self) -> ReaderView:
        page = self.desk.window.tabs.current_document()
        assert page is not None
        return page.reader

    @property
    def studio(self) -> NoteStudio:
        return self.desk.window.notes.studio

    def settle(self) -> None:
        settle(self.desk, self.qtbot)
        self.qtbot.waitUntil(lambda: not self.studio.notebook.busy)
        self.studio.listing.show()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.reader.canvas, key)
        self.settle()

    def select(self, clause: int = 4, start: int = 3, end: int = 17) -> str:
        """Select a stretch of a clause; return what it says."""
        self.reader.canvas.select(clause, start, end)
        return self.reader.canvas.page.items[clause].block.text[start:end]

    def notes(self) -> list[Annotation]:
        sheet = self.studio.notebook.sheet(self.entry.id)
        assert sheet is not None
        return [placed.note for placed in sheet.in_order()]

    def stored(self) -> list[Annotation]:
        """Read the file itself, as another program would."""
        with NoteStore(self.desk.services.folder) as store:
            return list(store.on_document(self.entry.id))

    def cards(self) -> list[Card]:
        return [row for row in self.studio.panel.model.rows if isinstance(row, Card)]

    def undo(self) -> None:
        self.desk.window.actions_["undo"].trigger()
        self.settle()

    def redo(self) -> None:
        self.desk.window.actions_["redo"].trigger()
        self.settle()


@pytest.fixture(params=["en", "ar"])
def reading(desk: Desk, qtbot: QtBot, data: Path, request: pytest.FixtureRequest) -> Reading:
    made = Reading(desk, qtbot, request.param)
    with NoteStore(data) as store:
        store.save(editing.delete(note, "test") for note in store.every())
    made.studio.notebook.reload()
    made.settle()
    return made


def test_one_key_highlights_what_is_selected(reading: Reading) -> None:
    words = reading.select()
    reading.press(Qt.Key.Key_H)
    [note] = reading.stored()
    assert note.content.kind is NoteKind.HIGHLIGHT
    assert note.target.quote.exact.strip() == words.strip()
    assert not reading.reader.canvas.textCursor().hasSelection()
    assert [card.note.id for card in reading.cards()] == [note.id]


def test_a_key_without_a_selection_is_about_the_whole_clause(reading: Reading) -> None:
    reading.reader.canvas.put_caret(4, 2)
    reading.press(Qt.Key.Key_B)
    [note] = reading.stored()
    assert note.content.kind is NoteKind.BOOKMARK
    assert note.target.whole
    assert note.target.block == reading.reader.canvas.page.items[4].block.id


def test_the_same_key_of_an_arabic_keyboard_does_the_same(reading: Reading) -> None:
    reading.select()
    none = Qt.KeyboardModifier.NoModifier
    key = QKeyEvent(QEvent.Type.KeyPress, 0x627, none, "ا")
    QCoreApplication.sendEvent(reading.reader.canvas, key)
    reading.settle()
    [note] = reading.stored()
    assert note.content.kind is NoteKind.HIGHLIGHT


def test_a_digit_colours_the_selection_and_then_the_note(reading: Reading) -> None:
    reading.select(4, 3, 17)
    reading.press(Qt.Key.Key_3)
    reading.reader.canvas.put_caret(4, 6)
    assert reading.stored()[0].content.colour is Colour.VIOLET
    reading.press(Qt.Key.Key_2)
    [note] = reading.stored()
    assert note.content.colour is Colour.BLUE


def test_a_comment_is_stored_as_it_is_typed(reading: Reading) -> None:
    reading.select()
    reading.press(Qt.Key.Key_C)
    editor = reading.studio.making.editor
    assert editor.isVisible()
    QTest.keyClicks(editor.fields.body, "ask the capital")
    reading.qtbot.wait(DEBOUNCE + 100)
    reading.settle()
    assert [note.content.body for note in reading.stored()] == ["ask the capital"]
    QTest.keyClicks(editor.fields.body, " today")
    editor.close_editor()
    reading.settle()
    [note] = reading.stored()
    assert note.content.body == "ask the capital today"
    assert len(note.states) == 1, "one stretch of typing is one state"


def test_a_comment_without_words_is_not_made(reading: Reading) -> None:
    reading.select()
    reading.press(Qt.Key.Key_C)
    QTest.keyClick(reading.studio.making.editor, Qt.Key.Key_Escape)
    reading.settle()
    assert reading.stored() == []


def test_undo_and_redo_follow_every_act(reading: Reading) -> None:
    reading.select()
    reading.press(Qt.Key.Key_H)
    reading.reader.canvas.put_caret(4, 6)
    reading.press(Qt.Key.Key_Delete)
    assert reading.notes() == []
    reading.undo()
    assert len(reading.notes()) == 1
    reading.undo()
    assert reading.stored() == []
    reading.redo()
    assert len(reading.stored()) == 1
    reading.redo()
    assert reading.stored() == []


def test_what_is_being_typed_survives_the_closing_of_the_window(reading: Reading) -> None:
    reading.select()
    reading.press(Qt.Key.Key_Q)
    QTest.keyClicks(reading.studio.making.editor.fields.body, "how long")
    reading.desk.window.close()
    reading.settle()
    assert [note.content.body for note in reading.stored()] == ["how long"]


def test_proposed_wording_is_kept_as_its_smallest_edits(reading: Reading) -> None:
    reading.reader.canvas.put_caret(4, 2)
    text = reading.reader.canvas.page.items[4].block.text
    reading.press(Qt.Key.Key_P)
    editor = reading.studio.making.editor
    assert editor.fields.wording.wording.toPlainText() == text
    editor.fields.wording.wording.setPlainText(f"{text} NEW")
    editor.close_editor()
    reading.settle()
    [note] = reading.stored()
    assert note.content.proposal is not None
    assert note.content.proposal.action is ProposalAction.MOD
    [edit] = note.content.proposal.edits
    assert edit.text.strip() == "NEW"
    assert edit.start == len(text)


def test_enter_in_a_note_opens_it_and_its_states_are_kept(reading: Reading) -> None:
    reading.select(4, 3, 17)
    reading.press(Qt.Key.Key_H)
    reading.reader.canvas.put_caret(4, 6)
    reading.press(Qt.Key.Key_Return)
    editor = reading.studio.making.editor
    assert editor.isVisible()
    editor.fields.body.setPlainText("first")
    editor.flush()
    editor.fields.done.click()
    editor.close_editor()
    reading.settle()
    [note] = reading.stored()
    assert (note.content.body, note.content.status) == ("first", NoteStatus.DONE)
    assert note.states[0].content.body == ""
    reading.undo()
    assert reading.stored()[0].content.body == ""


def test_the_panel_narrows_by_words_and_says_how_to_see_all_again(reading: Reading) -> None:
    for clause, words in ((4, "delegation"), (5, "capital")):
        reading.select(clause)
        reading.press(Qt.Key.Key_C)
        reading.studio.making.editor.fields.body.setPlainText(words)
        reading.studio.making.editor.close_editor()
        reading.settle()
    panel = reading.studio.panel
    assert len(reading.cards()) == 2
    panel.search.setText("CAPITAL")
    assert [card.note.content.body for card in reading.cards()] == ["capital"]
    panel.search.setText("nowhere")
    assert "2" in panel.empty.text()
    panel.empty.linkActivated.emit("all")
    assert len(reading.cards()) == 2


def test_enter_on_a_card_goes_to_the_words(reading: Reading) -> None:
    reading.select(5, 0, 8)
    reading.press(Qt.Key.Key_H)
    reading.reader.canvas.put_caret(0, 0)
    panel = reading.studio.panel
    panel.list.setCurrentIndex(panel.model.index(0))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    block = reading.reader.canvas.page.items[5].block.id
    assert reading.reader.current_block() == block


def test_notes_are_there_again_when_the_document_is_opened_again(reading: Reading) -> None:
    reading.select()
    reading.press(Qt.Key.Key_H)
    tabs = reading.desk.window.tabs
    tabs.area.close_current()
    tabs.open_document(reading.entry.id)
    reading.settle()
    marks = reading.reader.canvas.page.state.notes
    reading.qtbot.waitUntil(lambda: sum(map(len, marks.values())) == 1)


def test_all_documents_lists_the_note_under_its_document(reading: Reading) -> None:
    reading.select()
    reading.press(Qt.Key.Key_H)
    reading.desk.window.actions_["all_notes"].trigger()
    reading.settle()
    rows = reading.studio.panel.model.rows
    assert len(rows) == 2
    assert not isinstance(rows[0], Card)
    assert len(reading.cards()) == 1
