"""The panel of notes: what it lists, what its keys do, what it says when it lists nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from wsisdesk.annotate import editing
from wsisdesk.annotate.model import Content, Edit, NoteKind, Proposal, ProposalAction, Quote, Target
from wsisdesk.text.direction import without_controls
from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.notes.listed.filtering import Filter, Order
from wsisdesk.ui.notes.listed.panel import NotesPanel
from wsisdesk.ui.notes.listed.rows import Card, Heading, Row, of_all, said_of
from wsisdesk.ui.protection import Protection

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.annotate.model import Annotation


def note(
    block: str, body: str = "", kind: NoteKind = NoteKind.COMMENT, **more: object
) -> Annotation:
    target = Target("d", block, 0, 5, whole=True, quote=Quote("words here"), language="en")
    return editing.make(target, Content(kind, body, **more), "Amal")  # type: ignore[arg-type]


def cards(*bodies: str) -> list[Row]:
    made = [note(f"b{number}", body) for number, body in enumerate(bodies)]
    return [Card(f"{n.id} ", n, number) for number, n in enumerate(made, 1)]


@pytest.fixture
def panel(qtbot: QtBot) -> NotesPanel:
    made = NotesPanel(theme(LIGHT), Protection())
    qtbot.addWidget(made)
    made.resize(280, 500)
    made.show()
    made.activateWindow()
    return made


def test_nothing_is_said_while_notes_are_being_read(panel: NotesPanel) -> None:
    panel.show_rows([], 0, everywhere=False, reading=True)
    assert panel.empty.text() == ""
    panel.show_rows([], 0, everywhere=False)
    assert "Enter" in panel.empty.text()
    panel.show_rows([], 0, everywhere=True)
    assert panel.empty.text() != ""


def test_filters_that_hide_all_offer_to_show_all(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.show_rows([], 11, everywhere=False)
    assert "11" in panel.empty.text()
    with qtbot.waitSignal(panel.cleared):
        panel.empty.linkActivated.emit("all")


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Return, "jump_wanted"),
        (Qt.Key.Key_Enter, "jump_wanted"),
        (Qt.Key.Key_F2, "edit_wanted"),
        (Qt.Key.Key_Delete, "delete_wanted"),
    ],
)
def test_keys_in_the_list_act_on_the_note_one_is_at(
    panel: NotesPanel, qtbot: QtBot, key: Qt.Key, signal: str
) -> None:
    rows = cards("one", "two")
    panel.show_rows(rows, 2, everywhere=False)
    panel.list.setCurrentIndex(panel.model.index(1))
    with qtbot.waitSignal(getattr(panel, signal)) as said:
        QTest.keyClick(panel.list, key)
    assert isinstance(rows[1], Card)
    assert said.args[0] is rows[1].note


def test_the_keyboard_goes_from_the_search_to_the_first_note(panel: NotesPanel) -> None:
    first, *rest = cards("one", "two")
    panel.show_rows([Heading("A document", "en"), first, *rest], 2, everywhere=True)
    panel.search.setFocus()
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    assert panel.current() is first


def test_escape_takes_the_words_that_are_looked_for_back(panel: NotesPanel) -> None:
    panel.search.setText("capital")
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.search.text() == ""


def test_the_panel_takes_the_keyboard_even_without_notes(panel: NotesPanel) -> None:
    panel.show_rows([], 0, everywhere=False)
    panel.setFocus()
    assert panel.search.hasFocus()
    panel.show_rows(cards("one"), 1, everywhere=False)
    panel.setFocus()
    assert panel.list.hasFocus()


def test_a_second_click_on_a_card_opens_it_in_place(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.show_rows(cards("one"), 1, everywhere=False)
    place = panel.list.visualRect(panel.model.index(0)).center()
    viewport = panel.list.viewport()
    with qtbot.waitSignal(panel.edit_wanted):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)


def test_notes_on_all_documents_stand_in_the_order_of_the_text() -> None:
    notes = [note("b10", "third"), note("b9", "second"), note("b2", "first")]
    rows = of_all(notes, Filter(), Order.PLACE, lambda _: ("Document", "en"))
    said = [row.note.content.body for row in rows if isinstance(row, Card)]
    assert said == ["first", "second", "third"]


def test_a_deletion_proposed_on_another_document_shows_its_words() -> None:
    proposal = Proposal(ProposalAction.MOD, (Edit(0, 6, ""),))
    made = note("b1", kind=NoteKind.PROPOSAL, proposal=proposal)
    [_, card] = of_all([made], Filter(), Order.PLACE, lambda _: ("Document", "en"))
    assert isinstance(card, Card)
    assert card.clause == "words here"


def test_a_screen_reader_says_what_a_proposal_deletes_and_inserts() -> None:
    edits = (Edit(0, 5, "texts"), Edit(6, 10, ""))
    proposal = Proposal(ProposalAction.MOD, edits, "clearer")
    made = note("b1", kind=NoteKind.PROPOSAL, proposal=proposal)
    [_, card] = of_all([made], Filter(), Order.PLACE, lambda _: ("Document", "en"))
    assert isinstance(card, Card)
    said = without_controls(said_of(card))
    for words in ("MOD", "delete: words", "insert: texts", "delete: here", "Reasons: clearer"):
        assert words in said
    assert said.index("delete: words") < said.index("insert: texts") < said.index("delete: here")
