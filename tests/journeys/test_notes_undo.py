"""Every act on notes is taken back and done again, whatever it was and however often."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.window import open_desk, settle
from tests.journeys.annotating import CLAUSE, Annotating, annotating
from tests.journeys.test_notes_carry import Carrying
from wsisdesk.annotate import editing
from wsisdesk.annotate.carrying import Outcome
from wsisdesk.annotate.model import Colour, NoteKind, Proposal, ProposalAction
from wsisdesk.annotate.sharing import Effect
from wsisdesk.ui.notes.listed.card_menu import CardMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.annotate.model import Annotation

OURS, OTHER = "ours", "another of ours"


class Acting(Annotating):
    """With two notes of ours, and a colleague's layer."""

    def begin(self) -> None:
        self.ours, self.other = self.note(OURS), self.note(OTHER)
        self.theirs = self.note("theirs", "Basim")
        self.have(self.ours, self.other)
        self.click(self.look_at(self.file_of(self.theirs)).layer)

    def now(self, note: Annotation) -> Annotation:
        """Return a note as it is on the screen."""
        return next(shown for shown in self.shown() if (shown.id, shown.layer) == (note.id, ""))

    def change(self, **content: object) -> None:
        note = self.now(self.ours)
        self.studio.acts.change(note, replace(note.content, **content))  # type: ignore[arg-type]

    def edit(self) -> None:
        """Type into the editor of a note, in several goes."""
        panel = self.studio.panel
        panel.show_note(f"{self.ours.id} ")
        panel.edit_current()
        editor = self.studio.making.editor
        for words in ("first", "first words", "first words, and more"):
            editor.fields.body.setPlainText(words)
            editor.flush()
        editor.fields.tags.setText("finance")
        editor.close_editor()

    def propose(self) -> None:
        self.reader.canvas.put_caret(CLAUSE, 2)
        self.press(Qt.Key.Key_P)
        editor = self.studio.making.editor
        wording = editor.fields.wording.wording
        wording.setPlainText(f"{wording.toPlainText()} and more")
        editor.close_editor()

    def merge(self) -> None:
        """Merge a file that adds, changes, deletes and brings an older edit."""
        older = editing.change(self.other, "Basim", content=replace(self.other.content, body="x"))
        newer = editing.change(older, "Amal", content=replace(self.other.content, body="newest"))
        edited = editing.change(
            self.now(self.ours), "Basim", content=replace(self.ours.content, body="by Basim")
        )
        file = self.file_of(edited, newer, self.note("new", "Basim"), name="merge.jsonld")
        self.click(self.look_at(file).merge)

    def merge_deletion(self) -> None:
        deleted = editing.delete(self.now(self.ours), "Basim")
        self.click(self.look_at(self.file_of(deleted, name="deletion.jsonld")).merge)

    def import_layer(self) -> None:
        file = self.file_of(self.note("hers", "Chen Li"), name="chen.jsonld")
        self.click(self.look_at(file).layer)

    def import_into_layer(self) -> None:
        edited = editing.change(
            self.theirs, "Basim", content=replace(self.theirs.content, body="edited")
        )
        self.click(self.look_at(self.file_of(edited, self.note("more", "Basim"))).layer)

    def mark_done(self) -> None:
        menu = CardMenu(self.studio, self.desk.services.protection).menu(self.now(self.ours))
        [mark] = [action for action in menu.actions() if "done" in action.text()]
        mark.trigger()


ACTS: dict[str, Callable[[Acting], object]] = {
    "highlight": lambda acting: acting.press(Qt.Key.Key_H),
    "bookmark": lambda acting: acting.press(Qt.Key.Key_B),
    "comment": lambda acting: acting.write(Qt.Key.Key_C, "new"),
    "question": lambda acting: acting.write(Qt.Key.Key_Q, "new"),
    "tag": lambda acting: acting.write(Qt.Key.Key_T, "new"),
    "propose": Acting.propose,
    "mark with a colour": lambda acting: acting.press(Qt.Key.Key_3),
    "edit": Acting.edit,
    "kind": lambda acting: acting.change(kind=NoteKind.QUESTION),
    "colour": lambda acting: acting.change(colour=Colour.VIOLET),
    "tags": lambda acting: acting.change(tags=("finance", "capital")),
    "status": Acting.mark_done,
    "private": lambda acting: acting.change(private=True),
    "proposal": lambda acting: acting.change(
        kind=NoteKind.PROPOSAL, proposal=Proposal(ProposalAction.SUP, reasons="outdated")
    ),
    "delete": lambda acting: acting.studio.making.delete(acting.now(acting.ours)),
    "delete several": lambda acting: acting.studio.acts.delete(
        [acting.now(acting.ours), acting.now(acting.other)]
    ),
    "copy from a layer": lambda acting: acting.studio.copy_layer("Basim"),
    "import a layer": Acting.import_layer,
    "import into a layer": Acting.import_into_layer,
    "merge": Acting.merge,
    "merge a deletion": Acting.merge_deletion,
    "remove a layer": lambda acting: acting.studio.panel.layers.remove_wanted.emit("Basim"),
    "rename a layer": lambda acting: acting.studio.panel.layers.rename_wanted.emit("Basim", "باسم"),
}


@pytest.fixture
def acting(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Acting]:
    with annotating(qapp, qtbot, tmp_path, Acting) as made:
        made.begin()
        yield made


@pytest.mark.parametrize("name", ACTS)
def test_every_act_is_undone_and_redone(acting: Acting, name: str) -> None:
    before = acting.state()
    ACTS[name](acting)
    acting.settle()
    after = acting.state()
    assert after != before
    for _ in range(2):
        acting.trigger("undo")
        assert acting.state() == before
        acting.trigger("redo")
        assert acting.state() == after


def test_a_long_way_back_and_forth_again(acting: Acting) -> None:
    states = [acting.state()]
    for name in ("comment", "merge", "edit", "colour", "copy from a layer", "import into a layer",
                 "rename a layer", "delete", "highlight"):  # fmt: skip
        ACTS[name](acting)
        acting.settle()
        states.append(acting.state())
    for expected in states[-2::-1]:
        acting.trigger("undo")
        assert acting.state() == expected
    for expected in states[1:]:
        acting.trigger("redo")
        assert acting.state() == expected


def test_a_restored_layer_can_be_removed_again_by_undo(acting: Acting) -> None:
    acting.studio.panel.layers.remove_wanted.emit("Basim")
    acting.settle()
    removed = acting.state()
    acting.studio.panel.menu.restored.emit("Basim")
    acting.settle()
    restored = acting.state()
    assert restored != removed
    acting.trigger("undo")
    assert acting.state() == removed
    acting.trigger("redo")
    assert acting.state() == restored


def test_what_a_message_offers_to_undo_is_done_again_from_the_menu(acting: Acting) -> None:
    before = acting.state()
    acting.merge()
    after = acting.state()
    acting.click(acting.desk.window.strip._action)
    assert acting.state() == before
    acting.trigger("redo")
    assert acting.state() == after


def test_a_merge_that_was_undone_is_offered_as_new_once_more(acting: Acting) -> None:
    acting.merge()
    acting.trigger("undo")
    page = acting.look_at(acting.folder / "merge.jsonld")
    offered = [page.model.effect_of(row) for row in range(page.model.rowCount())]
    assert offered == [Effect.UPDATED, Effect.ADDED]


class Deciding(Carrying):
    """Decides on the page where notes arrive on a newer version."""

    def accept_exact(self) -> None:
        page = self.open()
        QTest.mouseClick(page.accept_exact, Qt.MouseButton.LeftButton)

    def trigger(self, action: str) -> None:
        self.desk.window.actions_[action].trigger()
        settle(self.desk, self.qtbot)

    def press(self, outcome: Outcome, key: Qt.Key) -> None:
        QTest.keyClick(self.card(outcome), key)

    def state(self) -> tuple[list[str], list[str], list[tuple[str, Outcome]], str]:
        """Return the notes on both versions, what the page says waits, and the rail's count."""
        settle(self.desk, self.qtbot)
        waiting = sorted((item.says, item.outcome) for item in self.open().items())
        settle(self.desk, self.qtbot)
        badge = self.desk.window.rail._badges["carry_over"].text()
        return self.stored(self.old), self.stored(self.new), waiting, badge


DECISIONS: dict[str, Callable[[Deciding], object]] = {
    "accept all exact": Deciding.accept_exact,
    "accept one": lambda deciding: deciding.press(Outcome.CHANGED, Qt.Key.Key_Return),
    "leave one": lambda deciding: deciding.press(Outcome.DELETED, Qt.Key.Key_Delete),
}


@pytest.fixture
def deciding(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Deciding]:
    with open_desk(qapp, tmp_path / "data") as desk:
        settle(desk, qtbot)
        yield Deciding(desk, qtbot, tmp_path / "files")


@pytest.mark.parametrize("name", DECISIONS)
def test_every_decision_is_undone_and_redone(deciding: Deciding, name: str) -> None:
    before = deciding.state()
    DECISIONS[name](deciding)
    after = deciding.state()
    assert after != before
    for _ in range(2):
        deciding.trigger("undo")
        assert deciding.state() == before
        deciding.trigger("redo")
        assert deciding.state() == after


def test_all_decisions_go_back_and_forth_together(deciding: Deciding) -> None:
    states = [deciding.state()]
    for decide in DECISIONS.values():
        decide(deciding)
        states.append(deciding.state())
    for expected in states[-2::-1]:
        deciding.trigger("undo")
        assert deciding.state() == expected
    for expected in states[1:]:
        deciding.trigger("redo")
        assert deciding.state() == expected
