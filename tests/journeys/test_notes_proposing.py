"""Proposing wording where something is proposed already, and what the card over it says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu

from tests.helpers.window import open_desk
from tests.journeys.annotating import CLAUSE, Annotating
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Content, Edit, NoteKind, NoteStatus, Proposal, ProposalAction
from wsisdesk.text.direction import without_controls
from wsisdesk.ui.reader.remarks import remarks
from wsisdesk.ui.words.dates import stored_moment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.annotate.model import Annotation

REASONS = "the older text counts the days otherwise"
ANOTHER = "Propose another wording"


@pytest.fixture
def proposing(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Annotating]:
    with open_desk(qapp, tmp_path / "data", "en") as desk:
        made = Annotating(desk, qtbot, tmp_path)
        desk.window.tabs.open_document(made.document)
        made.settle()
        made.reader.canvas.put_caret(CLAUSE, 2)
        yield made


def proposal(
    proposing: Annotating, text: str, *, author: str = "Amal", clause: int = CLAUSE
) -> Annotation:
    """Return a proposal on a clause that puts words before its first."""
    document = proposing.reader.document()
    assert document is not None
    block = proposing.reader.canvas.page.items[clause].block
    wanted = Proposal(ProposalAction.MOD, (Edit(0, 0, text),), REASONS)
    content = Content(NoteKind.PROPOSAL, proposal=wanted, tags=("days",))
    return editing.make(anchor(document, block), content, author)


def propose(proposing: Annotating, key: Qt.Key = Qt.Key.Key_P) -> str:
    """Press P; return the wording that the editor shows."""
    QTest.keyClick(proposing.reader.canvas, key)
    assert proposing.studio.making.editor.isVisible()
    return str(proposing.studio.making.editor.fields.wording.wording.toPlainText())


def menu_of(proposing: Annotating) -> QMenu:
    menu = QMenu()
    proposing.reader.menu.opening.emit(menu, QPointF(1, 1))
    return menu


def said(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "").partition("\t")[0] for action in menu.actions()]


@pytest.mark.parametrize("select", [False, True])
def test_p_goes_on_with_what_one_has_proposed(proposing: Annotating, select: bool) -> None:
    proposing.have(proposal(proposing, "NEW "))
    if select:
        proposing.reader.canvas.select(CLAUSE, 3, 9)
    assert propose(proposing).startswith("NEW ")
    proposing.studio.making.editor.fields.wording.wording.insertPlainText("VERY ")
    proposing.studio.making.editor.close_editor()
    proposing.settle()
    [stored] = proposing.stored()
    assert stored.content.proposal is not None
    assert "".join(edit.text for edit in stored.content.proposal.edits) == "NEW VERY "


def test_on_another_clause_p_begins_a_new_one(proposing: Annotating) -> None:
    proposing.have(proposal(proposing, "NEW ", clause=CLAUSE + 1))
    text = proposing.reader.canvas.page.items[CLAUSE].block.text
    assert propose(proposing) == text


def test_what_a_colleague_proposed_is_not_gone_on_with(proposing: Annotating) -> None:
    theirs = proposal(proposing, "THEIRS ", author="Basim")
    proposing.have(replace(theirs, layer="Basim"))
    assert not propose(proposing).startswith("THEIRS")
    proposing.studio.making.editor.close_editor()
    assert ANOTHER not in said(menu_of(proposing))


def test_of_two_the_one_written_last_is_gone_on_with(proposing: Annotating) -> None:
    older = proposal(proposing, "OLDER ")
    newer = proposal(proposing, "NEWER ")
    proposing.have(newer, older)
    assert propose(proposing).startswith(("NEWER ", "OLDER "))
    latest = max((older, newer), key=lambda note: note.modified)
    assert latest.content.proposal is not None
    assert propose(proposing).startswith(latest.content.proposal.edits[0].text)


def test_a_second_proposal_is_begun_from_the_menu(proposing: Annotating) -> None:
    assert ANOTHER not in said(menu_of(proposing))
    proposing.have(proposal(proposing, "NEW "))
    menu = menu_of(proposing)
    menu.actions()[said(menu).index(ANOTHER)].trigger()
    editor = proposing.studio.making.editor
    assert editor.isVisible()
    editor.fields.wording.wording.insertPlainText("SECOND ")
    editor.close_editor()
    proposing.settle()
    texts = [note.content.proposal.edits[0].text for note in proposing.stored()
             if note.content.proposal is not None]  # fmt: skip
    assert sorted(texts) == ["NEW ", "SECOND "]


def shown_in_card(proposing: Annotating) -> str:
    """Rest the pointer on the proposal; return all that its card says."""
    cards = next(
        cards for view, cards in proposing.studio.attendance._cards.items()
        if view is proposing.reader
    )  # fmt: skip
    [note] = proposing.shown()
    cards.show_card(f"{note.id} {note.layer}")
    labels = cards.card.findChildren(QLabel)
    return without_controls("\n".join(label.text() for label in labels if label.isVisible()))


def test_the_card_over_a_redline_says_what_the_redline_does_not(proposing: Annotating) -> None:
    proposing.have(proposal(proposing, "ADDED "))
    canvas = proposing.reader.canvas
    proposing.qtbot.waitUntil(lambda: len(remarks(canvas.page, CLAUSE).proposals) == 1)
    card = shown_in_card(proposing)
    assert "ADDED" not in card
    [note] = proposing.shown()
    for words in (REASONS, "Amal", "days", "Open", stored_moment(note.modified)):
        assert words in card


def test_where_redlines_are_folded_away_the_card_says_the_words(proposing: Annotating) -> None:
    proposing.have(proposal(proposing, "ADDED "))
    proposing.trigger("show_redlines")
    assert "ADDED" in shown_in_card(proposing)
    proposing.trigger("show_redlines")


def test_reasons_speak_the_language_that_is_chosen(proposing: Annotating) -> None:
    content = Content(
        NoteKind.PROPOSAL, proposal=Proposal(ProposalAction.NOC, (), REASONS),
        status=NoteStatus.OPEN,
    )  # fmt: skip
    document = proposing.reader.document()
    assert document is not None
    block = proposing.reader.canvas.page.items[CLAUSE].block
    proposing.have(editing.make(anchor(document, block), content, "Amal"))

    def reasons() -> str:
        [shown] = remarks(proposing.reader.canvas.page, CLAUSE).proposals
        assert shown.mark.wording is not None
        return shown.mark.wording.reasons

    proposing.qtbot.waitUntil(lambda: bool(remarks(proposing.reader.canvas.page, CLAUSE).proposals))
    assert reasons().startswith("Reasons")
    proposing.desk.services.store.change("interface", language="fr")
    proposing.qtbot.waitUntil(lambda: not reasons().startswith("Reasons"))
    assert REASONS in reasons()


@pytest.fixture
def menus(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The entries of each menu that would have been shown: a test has no screen for one."""
    found: list[list[str]] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _: found.append(said(menu)))
    return found


def ask_for_menu(proposing: Annotating, clause: int) -> None:
    """Press the right button on a clause."""
    canvas = proposing.reader.canvas
    middle = canvas.page.rect(clause).center() - canvas.point_on_page(QPointF(0, 0))
    canvas.customContextMenuRequested.emit(middle.toPoint())


def test_the_menu_is_about_the_clause_under_the_pointer(
    proposing: Annotating, menus: list[list[str]]
) -> None:
    proposing.have(proposal(proposing, "NEW ", clause=CLAUSE + 1))
    at = proposing.reader.canvas.verticalScrollBar().value()
    ask_for_menu(proposing, CLAUSE + 1)
    assert proposing.reader.canvas.textCursor().blockNumber() == CLAUSE + 1
    assert proposing.reader.canvas.verticalScrollBar().value() == at
    ask_for_menu(proposing, CLAUSE)
    assert [ANOTHER in entries for entries in menus] == [True, False]


def test_the_menu_leaves_what_is_selected(proposing: Annotating, menus: list[list[str]]) -> None:
    proposing.reader.canvas.select(CLAUSE, 3, 9)
    ask_for_menu(proposing, CLAUSE + 1)
    assert "Copy" in menus[0]
    cursor = proposing.reader.canvas.textCursor()
    assert (cursor.blockNumber(), cursor.hasSelection()) == (CLAUSE, True)
