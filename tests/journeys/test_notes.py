"""A delegate makes notes in the reader, finds them in the panel, and takes every act back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from wsisdesk.annotate.model import (
    Colour,
    NoteKind,
    NoteStatus,
    ProposalAction,
)
from wsisdesk.ui.notes.editing.editor import DEBOUNCE
from wsisdesk.ui.notes.listed.rows import Card

if TYPE_CHECKING:
    from tests.helpers.reading import Reading


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
