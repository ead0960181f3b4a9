"""The disk is full or may not be written to: what is typed stays in sight until it is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.journeys.annotating import Annotating, annotating
from wsisdesk.annotate.store import NoteStore
from wsisdesk.errors import DiskFull, FolderNotWritable
from wsisdesk.workspace import noting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.ui.messages import Message


class Full(Annotating):
    """A disk on which nothing more goes, until there is room again."""

    patch: pytest.MonkeyPatch
    said: list[Message]

    def begin(self, patch: pytest.MonkeyPatch) -> None:
        self.patch, self.said = patch, []
        self.desk.services.messages.posted.connect(self.said.append)

    def fill(self, error: type[DiskFull | FolderNotWritable] = DiskFull) -> None:
        def refuse(store: NoteStore, *_: object) -> None:
            raise error(store.path)

        self.patch.setattr(NoteStore, "save", refuse)
        self.patch.setattr(NoteStore, "amend", refuse)

    def make_room(self) -> None:
        self.patch.undo()

    def bodies(self) -> list[str]:
        self.studio.listing.show()
        return sorted(note.content.body for note in self.shown())

    def kept(self) -> list[str]:
        return sorted(note.content.body for note in self.stored())

    def at_stake(self) -> list[str]:
        return sorted(note.content.body for note in self.studio.notebook.outbox.not_stored())

    def try_again(self) -> None:
        self.studio.notebook.outbox.try_again()
        self.settle()

    def close(self) -> bool:
        """Close the window as its button does; tell whether it is closed, once all is settled."""
        self.desk.window.close()
        self.settle()
        return not self.desk.window.isVisible()

    @property
    def strip(self) -> str:
        return self.desk.window.strip.text()


@pytest.fixture
def full(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Full]:
    with annotating(qapp, qtbot, tmp_path, Full) as made:
        made.begin(monkeypatch)
        yield made
        monkeypatch.undo()


@pytest.mark.parametrize("error", [DiskFull, FolderNotWritable])
def test_what_cannot_be_stored_is_said_shown_and_stored_when_it_can_be(
    full: Full, error: type[DiskFull | FolderNotWritable]
) -> None:
    full.fill(error)
    full.write(Qt.Key.Key_C, "ask the capital")
    assert (full.bodies(), full.kept()) == (["ask the capital"], [])
    assert full.strip.startswith("1 note could not be stored yet")
    assert len(full.strip) > 80, "and why"
    full.make_room()
    full.try_again()
    assert full.kept() == ["ask the capital"]
    assert full.at_stake() == []
    assert full.strip == "All notes are stored now."


def test_a_second_failure_does_not_lose_sight_of_the_note(full: Full) -> None:
    full.fill()
    full.write(Qt.Key.Key_C, "ask the capital")
    for _ in range(3):
        full.try_again()
        assert full.at_stake() == ["ask the capital"]
    full.studio.reload()
    full.settle()
    assert full.bodies() == ["ask the capital"], "reading the file does not hide it"
    full.make_room()
    full.try_again()
    assert full.kept() == ["ask the capital"]


def test_trying_again_is_without_a_word_until_it_succeeds(full: Full) -> None:
    full.fill()
    full.write(Qt.Key.Key_C, "ask the capital")
    before = len(full.said)
    full.try_again()
    full.try_again()
    assert len(full.said) == before
    full.make_room()
    full.try_again()
    assert len(full.said) == before + 1


def test_typing_goes_on_while_nothing_can_be_stored(full: Full) -> None:
    full.press(Qt.Key.Key_C)
    editor = full.studio.making.editor
    for words, fails in (("a", False), ("a b", True), ("a b c", True)):
        if fails:
            full.fill()
        editor.fields.body.setPlainText(words)
        editor.flush()
        full.settle()
    assert (full.bodies(), full.kept()) == (["a b c"], ["a"])
    assert full.at_stake() == ["a b c"]
    full.make_room()
    editor.fields.body.setPlainText("a b c d")
    editor.flush()
    full.settle()
    assert full.kept() == ["a b c d"]
    assert full.at_stake() == [], "what was typed on holds all that came before"


def test_several_notes_are_counted_and_one_that_goes_through_is_not(full: Full) -> None:
    full.fill()
    for words in ("one", "two"):
        full.write(Qt.Key.Key_C, words)
    assert full.strip.startswith("2 notes could not be stored yet")
    full.make_room()
    full.write(Qt.Key.Key_C, "three")
    assert full.at_stake() == ["one", "two"]
    full.try_again()
    assert full.kept() == ["one", "three", "two"]


def test_undo_works_on_what_is_not_stored(full: Full) -> None:
    full.fill()
    full.write(Qt.Key.Key_C, "rash words")
    full.trigger("undo")
    assert full.bodies() == []
    full.trigger("redo")
    assert full.bodies() == ["rash words"]
    full.make_room()
    full.try_again()
    assert full.kept() == ["rash words"]


def test_the_window_waits_for_a_note_that_is_being_stored(full: Full) -> None:
    full.press(Qt.Key.Key_C)
    full.studio.making.editor.fields.body.setPlainText("typed last")
    assert full.close()
    assert full.kept() == ["typed last"]


def test_the_window_stays_open_once_for_what_cannot_be_stored(full: Full) -> None:
    full.fill()
    full.write(Qt.Key.Key_C, "ask the capital")
    assert not full.close()
    assert full.strip.startswith("1 note")
    assert "would be lost" in full.strip
    assert full.at_stake() == ["ask the capital"]
    assert full.close(), "who was told may leave"


def test_a_note_written_after_the_warning_is_warned_of_anew(full: Full) -> None:
    full.fill()
    full.write(Qt.Key.Key_C, "one")
    assert not full.close()
    full.write(Qt.Key.Key_C, "two")
    assert not full.close()
    assert full.strip.startswith("2 note")
    assert full.close()


def test_closing_tries_once_more(full: Full) -> None:
    full.fill()
    full.write(Qt.Key.Key_C, "ask the capital")
    full.make_room()
    assert full.close()
    assert full.kept() == ["ask the capital"]


def test_what_is_typed_when_the_window_closes_is_not_lost_without_a_word(full: Full) -> None:
    full.press(Qt.Key.Key_C)
    full.studio.making.editor.fields.body.setPlainText("typed last")
    full.fill()
    assert not full.close()
    assert full.strip.startswith("1 note")
    assert "would be lost" in full.strip


def test_what_cannot_be_stored_goes_into_a_file_and_comes_back_from_it(full: Full) -> None:
    full.fill()
    full.write(Qt.Key.Key_C, "ask the capital")
    assert not full.close()
    action = full.said[-1]
    assert action.run == full.desk.window.notes._leaving.choose_file
    path = full.folder / "rescued.jsonld"
    full.desk.window.notes._leaving.save_to(str(path))
    full.settle()
    assert [note.content.body for note in noting.read(path)] == ["ask the capital"]
    assert full.close()
    with NoteStore(full.desk.services.folder) as store:
        full.make_room()
        store.exchange.merge(noting.read(path))
        assert [note.content.body for note in store.every()] == ["ask the capital"]
