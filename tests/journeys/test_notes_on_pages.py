"""A delegate makes notes on the pages of a PDF, in both directions, and finds them everywhere."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.journeys.paging import SYMBOL, Pages, clause, open_pages
from wsisdesk.annotate.model import Colour, NoteKind, PageArea
from wsisdesk.annotate.originals.pdf_remarks import pdf_remarks
from wsisdesk.export.notes.into_pdf import save_into_pdf
from wsisdesk.export.notes.request import NotesRequest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QMenu
    from pytestqt.qtbot import QtBot

    from wsisdesk.documents.model import Block
    from wsisdesk.ui.pages.balloons import Balloon


@pytest.fixture(params=["en", "ar"])
def pages(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Iterator[Pages]:
    with open_pages(qapp, qtbot, tmp_path, request.param) as opened:
        yield opened


def test_one_key_highlights_the_words_selected_on_a_page(pages: Pages) -> None:
    block = clause(pages)
    pages.select(block)
    pages.press(Qt.Key.Key_H)
    [note] = pages.stored()
    assert note.content.kind is NoteKind.HIGHLIGHT
    assert note.target.quote.exact == SYMBOL
    assert (note.target.block, note.target.whole) == (block.id, False)
    [area] = note.target.areas
    assert area.page == block.places[0].page
    assert not pages.view.passages(), "the selection has become a note"
    [marked] = pages.marks(block)
    assert [round(one.x0, 2) for one in marked.words] == [area.x0]


def test_without_a_selection_a_note_is_about_the_whole_clause(pages: Pages) -> None:
    block = clause(pages)
    pages.click(pages.point(block, block.text.index(SYMBOL)))
    pages.press(Qt.Key.Key_B)
    [note] = pages.stored()
    assert note.content.kind is NoteKind.BOOKMARK
    assert note.target.whole
    assert note.target.quote.exact == block.text
    assert len(note.target.areas) == len(block.places)


def test_a_comment_is_typed_beside_the_words(pages: Pages) -> None:
    block = clause(pages)
    pages.select(block)
    pages.press(Qt.Key.Key_C)
    editor = pages.studio.making.editor
    assert editor.isVisible()
    QTest.keyClicks(editor.fields.body, "ask the capital")
    editor.close_editor()
    pages.settle()
    [note] = pages.stored()
    assert (note.content.body, note.target.quote.exact) == ("ask the capital", SYMBOL)


def test_p_proposes_wording_and_the_page_shows_what_goes(pages: Pages) -> None:
    block = clause(pages)
    pages.select(block)
    before = pages.view.current_page()
    pages.press(Qt.Key.Key_P)
    assert pages.view.current_page() == before
    editor = pages.studio.making.editor
    assert editor.isVisible()
    QTest.keyClicks(editor.fields.wording.wording, "Lamps ")
    editor.close_editor()
    pages.settle()
    [note] = pages.stored()
    assert note.content.kind is NoteKind.PROPOSAL
    [marked] = pages.marks(block)
    assert marked.words == ()
    assert marked.joints or marked.struck


def test_proposed_wording_stands_beside_the_page_while_it_is_written(pages: Pages) -> None:
    block = clause(pages)
    pages.select(block)
    wide = pages.view.canvas.scene.page_box(0).width()
    pages.press(Qt.Key.Key_P)
    editor = pages.studio.making.editor
    QTest.keyClicks(editor.fields.wording.wording, "Lamps ")
    pages.settle()
    pages.words_of(block.places[0].page)
    pages.qtbot.waitUntil(lambda: bool(_balloons(pages, block)))
    (balloon,) = _balloons(pages, block)
    said = balloon.place.mark.wording
    assert said is not None
    assert any("Lamps" in piece.text for piece in said.changes)
    assert pages.view.canvas.scene.page_box(0).width() < wide
    editor.close_editor()
    pages.settle()
    pages.desk.window.actions_["show_redlines"].trigger()
    pages.settle()
    assert _balloons(pages, block) == []
    assert pages.view.canvas.scene.page_box(0).width() == wide
    pages.toggle()
    pages.toggle()
    assert _balloons(pages, block) == [], "it stays folded away when one comes back"
    pages.desk.window.actions_["show_redlines"].trigger()
    pages.settle()
    assert len(_balloons(pages, block)) == 1


def _balloons(pages: Pages, block: Block) -> list[Balloon]:
    standing = pages.view.notes.standing(block.places[0].page)
    return [one.balloon for one in standing if one.balloon is not None]


def test_a_digit_colours_the_selection_and_then_the_note_clicked(pages: Pages) -> None:
    block = clause(pages)
    pages.select(block)
    pages.press(Qt.Key.Key_3)
    assert pages.stored()[0].content.colour is Colour.VIOLET
    pages.click(pages.point(block, block.text.index(SYMBOL) + 2))
    pages.studio.making.editor.close_editor()
    pages.press(Qt.Key.Key_2)
    [note] = pages.stored()
    assert note.content.colour is Colour.BLUE


def test_a_key_beside_all_notes_leaves_them_alone(pages: Pages) -> None:
    block = clause(pages)
    pages.select(block)
    pages.press(Qt.Key.Key_3)
    pages.view.go_to_block(block.id)
    pages.press(Qt.Key.Key_2)
    pages.press(Qt.Key.Key_Delete)
    [note] = pages.stored()
    assert note.content.colour is Colour.VIOLET


def test_every_act_on_a_page_is_taken_back(pages: Pages) -> None:
    block = clause(pages)
    pages.select(block)
    pages.press(Qt.Key.Key_H)
    assert pages.marks(block)
    pages.undo()
    assert pages.stored() == []
    page = block.places[0].page
    pages.qtbot.waitUntil(lambda: not pages.view.notes.on_page(page))


def test_a_click_on_marked_words_opens_the_note(pages: Pages) -> None:
    block = clause(pages)
    pages.select(block)
    pages.press(Qt.Key.Key_H)
    assert pages.marks(block)
    pages.click(pages.point(block, block.text.index(SYMBOL) + 3))
    editor = pages.studio.making.editor
    assert editor.isVisible()
    QTest.keyClicks(editor.fields.body, "here")
    editor.close_editor()
    pages.settle()
    assert [note.content.body for note in pages.stored()] == ["here"]


def test_the_menu_offers_the_same_as_in_the_text(pages: Pages) -> None:
    block = clause(pages)
    pages.select(block)
    menu = pages.view.menu.made_at(pages.point(block, block.text.index(SYMBOL) + 3))
    in_text = pages.reader.menu.made_at(QPoint(5, 5))
    assert _keys(menu) == _keys(in_text)
    assert {"H", "C", "Q", "B", "P"} <= set(_keys(menu))
    next(a for a in menu.actions() if a.text().endswith("\tH")).trigger()
    pages.settle()
    assert [note.target.quote.exact for note in pages.stored()] == [SYMBOL]


def _keys(menu: QMenu) -> list[str]:
    keys = [action.text().partition("\t")[2] for action in menu.actions()]
    return [key for key in keys if key]


def test_notes_of_the_text_stand_on_the_page_and_the_other_way_round(pages: Pages) -> None:
    block = clause(pages)
    pages.select(block)
    pages.press(Qt.Key.Key_H)
    pages.toggle()
    reader = pages.reader
    index = reader.canvas.composition.index  # type: ignore[union-attr]
    assert [mark.note for mark in reader.canvas.page.state.notes[index[block.id]]]
    other = clause(pages, 4)
    start = other.text.index(SYMBOL)
    reader.canvas.select(index[other.id], start, start + len(SYMBOL))
    QTest.keyClick(reader.canvas, Qt.Key.Key_H)
    pages.settle()
    pages.toggle()
    placed = pages.marks(other)
    text = pages.words_of(other.places[0].page)
    assert text.areas(other.id, start, start + len(SYMBOL)) in [one.words for one in placed]


def test_jumping_to_a_note_goes_to_its_words(pages: Pages) -> None:
    block = clause(pages, -1)
    assert block.places[0].page > 0
    pages.view.go_to_block(block.id)
    pages.select(block)
    pages.press(Qt.Key.Key_H)
    pages.view.go_to_page(0)
    [note] = pages.stored()
    pages.studio.panel.jump_wanted.emit(note)
    pages.settle()
    assert pages.view.current_page() == block.places[0].page
    [area] = note.target.areas
    assert pages.view.canvas.seen([area])


def test_a_note_made_on_a_page_survives_the_way_through_a_pdf(pages: Pages, tmp_path: Path) -> None:
    block = clause(pages)
    pages.select(block)
    pages.press(Qt.Key.Key_H)
    [note] = pages.stored()
    target = tmp_path / "annotated.pdf"
    request = NotesRequest((note,), datetime(2026, 3, 4, tzinfo=UTC))
    original = tmp_path / "in" / "paper.pdf"
    written = save_into_pdf(request, pages.document, original, target)
    assert not written.unplaced
    [back] = pdf_remarks(target, pages.document)
    assert back.target.quote == note.target.quote
    assert (back.target.block, back.target.start, back.target.end) == (
        note.target.block, note.target.start, note.target.end,
    )  # fmt: skip


def test_a_rectangle_can_have_a_note_of_its_own(pages: Pages) -> None:
    block = clause(pages)
    pages.click(pages.point(block, block.text.index(SYMBOL)))
    page = block.places[0].page
    picture = PageArea(page, 60, block.places[0].y0 - 3, 260, block.places[-1].y1 + 40)
    pages.view.canvas.selected.select_frame(picture)
    pages.press(Qt.Key.Key_B)
    [note] = pages.stored()
    assert note.target.areas == (picture,)
    assert note.target.whole
    [marked] = pages.marks(block)
    assert marked.frames == (picture,)
    assert marked.clause == ()
    assert pages.view.canvas.selected.frame is None


def test_a_rectangle_comes_back_from_a_pdf_it_was_written_into(
    pages: Pages, tmp_path: Path
) -> None:
    block = clause(pages)
    page = block.places[0].page
    picture = PageArea(page, 60, block.places[0].y0 - 3, 260, block.places[-1].y1 + 40)
    pages.view.canvas.selected.select_frame(picture)
    pages.press(Qt.Key.Key_C)
    editor = pages.studio.making.editor
    QTest.keyClicks(editor.fields.body, "why?")
    editor.close_editor()
    pages.settle()
    [note] = pages.stored()
    target = tmp_path / "annotated.pdf"
    original = next((tmp_path / "in").glob("*.pdf"))
    request = NotesRequest((note,), datetime(2026, 3, 4, tzinfo=UTC))
    assert save_into_pdf(request, pages.document, original, target).placed
    [back] = pdf_remarks(target, pages.document)
    assert (back.content.body, back.target.areas) == ("why?", (picture,))
    assert back.target.quote.exact == note.target.quote.exact
