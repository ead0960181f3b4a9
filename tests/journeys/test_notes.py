"""A delegate makes notes in the reader, finds them in the panel, and takes every act back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu

from tests.helpers.window import settle
from wsisdesk.annotate import editing
from wsisdesk.annotate.model import (
    Colour,
    Content,
    NoteKind,
    NoteStatus,
    ProposalAction,
    Target,
)
from wsisdesk.annotate.store import NoteStore
from wsisdesk.ui.actions import plain
from wsisdesk.ui.notes.editor import DEBOUNCE, NoteEditor
from wsisdesk.ui.notes.rows import Card
from wsisdesk.ui.reader.remarks import remarks

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QPoint, QRectF
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


def test_proposed_wording_stands_below_its_clause_and_is_folded_away(reading: Reading) -> None:
    reading.reader.canvas.put_caret(4, 2)
    before = reading.reader.canvas.toPlainText()
    reading.press(Qt.Key.Key_P)
    editor = reading.studio.making.editor
    editor.fields.wording.wording.insertPlainText(" C24/8(Rev.1)")
    editor.flush()
    reading.settle()
    shown = partial(remarks, reading.reader.canvas.page, 4)
    reading.qtbot.waitUntil(lambda: len(shown().proposals) == 1)
    assert reading.reader.canvas.toPlainText() == before
    assert not editor.geometry().contains(_on_window(reading, shown().proposals[0].box))
    editor.close_editor()
    action = reading.desk.window.actions_["show_redlines"]
    assert action.isChecked()
    action.trigger()
    assert shown().proposals == []
    assert reading.desk.services.store.settings.notes.redlines is False
    action.trigger()
    assert len(shown().proposals) == 1


def _on_window(reading: Reading, box: QRectF) -> QPoint:
    """Return the middle of a box of the page in the window."""
    canvas, window = reading.reader.canvas, reading.desk.window
    at = (box.center() - canvas.point_on_page(QPointF(0, 0))).toPoint()
    return window.mapFromGlobal(canvas.viewport().mapToGlobal(at))


def test_opening_and_closing_the_editor_of_wording_proposes_nothing(reading: Reading) -> None:
    for index, item in enumerate(reading.reader.canvas.page.items[:12]):
        if item.block.text.strip():
            reading.reader.canvas.put_caret(index, 0)
            reading.press(Qt.Key.Key_P)
            QTest.keyClick(reading.studio.making.editor, Qt.Key.Key_Escape)
            reading.settle()
    assert reading.stored() == []


def test_the_key_for_tags_tags_the_note_one_is_at(reading: Reading) -> None:
    reading.select(4, 3, 17)
    reading.press(Qt.Key.Key_H)
    reading.reader.canvas.put_caret(4, 6)
    reading.press(Qt.Key.Key_T)
    editor = reading.studio.making.editor
    assert reading.desk.window.focusWidget() is editor.fields.tags
    QTest.keyClicks(editor.fields.tags, "budget")
    QTest.keyClick(editor.fields.tags, Qt.Key.Key_Return)
    reading.settle()
    [note] = reading.stored()
    assert note.content.tags == ("budget",)


def test_nothing_is_said_of_notes_before_they_are_read(desk: Desk, qtbot: QtBot) -> None:
    entry = next(e for e in desk.window.library.entries.values() if e.work)
    said: list[str] = []
    panel = desk.window.notes.studio.panel
    desk.window.tabs.open_document(entry.id)
    while desk.window.notes.studio.notebook.busy or not said:
        said.append(panel.empty.text())
        qtbot.wait(1)
    assert said[0] == ""


def test_a_remark_on_a_comparison_leads_to_its_row(reading: Reading) -> None:
    desk = reading.desk
    entries = [e for e in desk.window.library.entries.values() if e.work == reading.entry.work]
    old = next(
        e for e in entries if e.id != reading.entry.id and e.language == reading.entry.language
    )
    block = reading.reader.canvas.page.items[6].block
    target = Target(reading.entry.id, block.id, whole=True, compared=old.id, row="|nowhere")
    remark = editing.make(target, Content(NoteKind.COMMENT, "compare"), "Amal")
    reading.studio.panel.jump_wanted.emit(remark)
    reading.settle()
    page = desk.window.tabs.area.current()
    assert page is not None
    assert page.key == f"compare:{old.id}:{reading.entry.id}"


def test_a_remark_on_a_comparison_whose_older_text_is_gone_leads_to_the_clause(
    reading: Reading,
) -> None:
    block = reading.reader.canvas.page.items[6].block
    target = Target(reading.entry.id, block.id, whole=True, compared="gone", row=f"|{block.id}")
    remark = editing.make(target, Content(NoteKind.COMMENT, "compare"), "Amal")
    reading.studio.panel.jump_wanted.emit(remark)
    reading.settle()
    assert reading.reader.current_block() == block.id


def test_a_note_written_in_a_meeting_goes_on_with_the_comment_there(reading: Reading) -> None:
    reading.select(5, 0, 8)
    reading.press(Qt.Key.Key_H)
    reading.desk.window.actions_["meeting"].trigger()
    view = reading.desk.window.meeting.view
    assert view is not None
    view.stage.go_to(reading.reader.canvas.page.items[5].block.id)
    here = view.current_block()
    for words in ("first", " second"):
        QTest.keyClick(view, Qt.Key.Key_Return)
        editor = view.findChild(NoteEditor)
        assert editor is not None
        QTest.keyClicks(editor.fields.body, words)
        editor.close_editor()
        reading.settle()
    view.close()
    comments = [n for n in reading.stored() if n.content.kind is NoteKind.COMMENT]
    assert [(n.target.block, n.content.body) for n in comments] == [(here, "first second")]


def test_a_colour_is_given_a_meaning_from_the_editor(reading: Reading) -> None:
    reading.select()
    reading.press(Qt.Key.Key_C)
    colours = reading.studio.making.editor.fields.colours
    colours.named.emit("orange", "against")
    assert reading.desk.services.store.settings.notes.meanings == {"orange": "against"}
    buttons = colours.findChildren(QAbstractButton)
    assert "against" in [button.accessibleName() for button in buttons]
    reading.desk.services.store.change("notes", orange="")


def test_the_menu_of_a_proposal_copies_the_text_as_it_would_read(reading: Reading) -> None:
    reading.reader.canvas.put_caret(4, 2)
    text = reading.reader.canvas.page.items[4].block.text
    reading.press(Qt.Key.Key_P)
    editor = reading.studio.making.editor
    editor.fields.wording.wording.insertPlainText(" C24/8(Rev.1)")
    editor.close_editor()
    reading.settle()
    canvas = reading.reader.canvas
    reading.qtbot.waitUntil(lambda: len(remarks(canvas.page, 4).proposals) == 1)
    [proposal] = remarks(canvas.page, 4).proposals
    menu = QMenu()
    reading.reader.menu.opening.emit(
        menu, proposal.box.center() - canvas.point_on_page(QPointF(0, 0))
    )
    copy = next(action for action in menu.actions() if "proposed text" in plain(action.text()))
    copy.trigger()
    assert QGuiApplication.clipboard().text() == f"{text} C24/8(Rev.1)"
    assert "T" in [action.text().partition("\t")[2] for action in menu.actions()]
