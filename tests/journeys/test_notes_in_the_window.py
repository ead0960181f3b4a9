"""Redlines, tags, meetings, comparisons, colours: where notes meet the rest of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu

from wsisdesk.annotate import editing
from wsisdesk.annotate.model import (
    Content,
    NoteKind,
    Target,
)
from wsisdesk.ui.actions import plain
from wsisdesk.ui.notes.editing.editor import NoteEditor
from wsisdesk.ui.reader.remarks import remarks

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint, QRectF
    from pytestqt.qtbot import QtBot

    from tests.helpers.reading import Reading
    from wsisdesk.app import Desk


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
    sheet = desk.window.notes.studio.notebook.sheet(entry.id)
    while sheet is None or not sheet.read:
        said.append(panel.empty.text())
        qtbot.wait(1)
        sheet = desk.window.notes.studio.notebook.sheet(entry.id)
    assert set(said) == {""}
    qtbot.waitUntil(lambda: panel.empty.text() != "")


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
