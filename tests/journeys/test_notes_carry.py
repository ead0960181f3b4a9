"""A newer version comes: older notes are carried over, and nothing moves without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.window import open_desk, settle
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.carrying import Outcome
from wsisdesk.annotate.model import Content, Edit, NoteKind, Proposal, ProposalAction
from wsisdesk.annotate.store import NoteStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.app import Desk
    from wsisdesk.documents.model import Document
    from wsisdesk.ui.notes.carry.card import CarryCard
    from wsisdesk.ui.notes.carry.page import CarryPage

HEAD = """<html lang="en"><body><p>RESOLUTION 9400 ({version})</p><p>On paper in the rooms</p>
<p>The ITU Council,</p><p><i>resolves</i></p>"""
OLD = (
    HEAD.format(version="Modified 2023")
    + """
<p>1 to publish every document five days before the opening of the session;</p>
<p>2 to equip all rooms with power at each seat;</p>
<p>3 to provide one printed copy to any delegation that asks for it;</p></body></html>"""
)
NEW = (
    HEAD.format(version="Modified 2026")
    + """
<p>1 to publish every document seven days at least before the opening of the session;</p>
<p>2 to equip all rooms with power at each seat;</p></body></html>"""
)
NOTES = {
    "at each seat": "who pays",
    "document five days before": "too short",
    "one printed copy": "is there another way",
}


class Carrying:
    """The window over both versions, with three notes and a proposal on the older one."""

    def __init__(self, desk: Desk, qtbot: QtBot, folder: Path) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.old = self._import(folder, "old.html", OLD)
        with NoteStore(desk.services.folder) as store:
            store.save(self._notes())
        self.new = self._import(folder, "new.html", NEW)
        desk.window.notes.carry.look()
        settle(desk, qtbot)

    def _import(self, folder: Path, name: str, text: str) -> str:
        folder.mkdir(exist_ok=True)
        path = folder / name
        path.write_text(text, "utf-8")
        before = set(self.desk.window.library.entries)
        self.desk.window.imports.import_paths([path])
        settle(self.desk, self.qtbot)
        [added] = set(self.desk.window.library.entries) - before
        return added

    def _notes(self) -> list[Annotation]:
        page = self.desk.window.tabs.current_document()
        assert page is not None
        document = cast("Document", page.reader.document())
        made = []
        for words, body in NOTES.items():
            block = next(block for block in document.blocks if words in block.text)
            start = block.text.index(words)
            target = anchor(document, block, start, start + len(words))
            made.append(editing.make(target, Content(NoteKind.COMMENT, body), "Amal"))
        block = next(block for block in document.blocks if "five days" in block.text)
        at = block.text.index("five")
        proposal = Proposal(ProposalAction.MOD, (Edit(at, at + 4, "seven"),))
        content = Content(NoteKind.PROPOSAL, proposal=proposal)
        return [*made, editing.make(anchor(document, block), content, "Amal")]

    def stored(self, document: str) -> list[str]:
        with NoteStore(self.desk.services.folder) as store:
            return sorted(note.content.body for note in store.on_document(document))

    def open(self) -> CarryPage:
        self.desk.window.actions_["carry_over"].trigger()
        settle(self.desk, self.qtbot)
        page = self.desk.window.area.current()
        assert page is not None
        assert page.key == f"carry:{self.old}:{self.new}"
        return cast("CarryPage", page)

    def card(self, outcome: Outcome) -> CarryCard:
        return next(card for card in self.open().cards() if card.item.outcome is outcome)

    def undo(self) -> None:
        self.desk.window.actions_["undo"].trigger()
        settle(self.desk, self.qtbot)


@pytest.fixture
def carrying(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Carrying]:
    with open_desk(qapp, tmp_path / "data") as desk:
        settle(desk, qtbot)
        yield Carrying(desk, qtbot, tmp_path / "files")


def test_the_rail_and_a_message_say_that_notes_wait(carrying: Carrying) -> None:
    badge = carrying.desk.window.rail._badges["carry_over"]
    assert badge.text() == "4"
    assert "4" in carrying.desk.window.strip.text()


def test_every_note_is_listed_with_what_became_of_it(carrying: Carrying) -> None:
    page = carrying.open()
    outcomes = [item.outcome for item in page.items()]
    assert outcomes.count(Outcome.EXACT) == 1
    assert Outcome.DELETED in outcomes
    changed = next(item for item in page.items() if item.outcome is Outcome.CHANGED)
    assert "five" in "".join(piece.text for piece in changed.before)
    assert "seven" in "".join(piece.text for piece in changed.after)
    assert carrying.stored(carrying.new) == [], "nothing is moved before one says so"


def test_all_exact_ones_are_accepted_in_one_step_and_taken_back_in_one(carrying: Carrying) -> None:
    page = carrying.open()
    QTest.mouseClick(page.accept_exact, Qt.MouseButton.LeftButton)
    settle(carrying.desk, carrying.qtbot)
    assert carrying.stored(carrying.new) == ["who pays"]
    assert len(carrying.stored(carrying.old)) == 4
    assert carrying.desk.window.rail._badges["carry_over"].text() == "3"
    assert Outcome.EXACT not in [item.outcome for item in page.items()]
    carrying.undo()
    assert carrying.stored(carrying.new) == []
    assert len(page.items()) == 4


def test_enter_places_the_card_where_the_keyboard_is(carrying: Carrying) -> None:
    card = next(
        card for card in carrying.open().cards()
        if card.item.outcome is Outcome.CHANGED and card.item.says == "too short"
    )  # fmt: skip
    QTest.keyClick(card, Qt.Key.Key_Return)
    settle(carrying.desk, carrying.qtbot)
    assert carrying.stored(carrying.new) == ["too short"]


def test_a_note_left_behind_is_not_asked_about_again(carrying: Carrying) -> None:
    page = carrying.open()
    QTest.keyClick(carrying.card(Outcome.DELETED), Qt.Key.Key_Delete)
    settle(carrying.desk, carrying.qtbot)
    assert Outcome.DELETED not in [item.outcome for item in page.items()]
    assert "is there another way" in carrying.stored(carrying.old)
    page.later.emit()
    assert Outcome.DELETED not in [item.outcome for item in carrying.open().items()]


def test_the_old_text_opens_at_a_note_whose_words_are_gone(carrying: Carrying) -> None:
    card = carrying.card(Outcome.DELETED)
    QTest.keyClick(card, Qt.Key.Key_Return)
    settle(carrying.desk, carrying.qtbot)
    page = carrying.desk.window.tabs.current_document()
    assert page is not None
    assert page.entry.id == carrying.old


def test_what_became_of_the_proposal_stands_beside(carrying: Carrying) -> None:
    page = carrying.open()
    assert page.fates.isVisible()
    assert page.carriage is not None
    [verdict] = page.carriage.verdicts
    assert verdict.fate == "adopted"


def test_up_and_down_go_from_card_to_card(carrying: Carrying) -> None:
    page = carrying.open()
    first, second = page.cards()[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert page.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert page.focusWidget() is first
