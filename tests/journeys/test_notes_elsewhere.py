"""The command line and another window write notes beside this one: all are kept, all are seen."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.helpers.window import open_desk, settle, settle_notes
from tests.journeys.annotating import CLAUSE, Annotating, annotating
from wsisdesk.annotate import editing
from wsisdesk.annotate.store import NoteStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk


class Beside(Annotating):
    """The window, and commands that other processes run on the same folder."""

    def __init__(self, desk: Desk, qtbot: QtBot, folder: Path) -> None:
        super().__init__(desk, qtbot, folder)
        self.started: list[subprocess.Popen[str]] = []

    def start(self, body: str) -> subprocess.Popen[str]:
        block = self.reader.canvas.page.items[CLAUSE].block.id
        program = [sys.executable, "-m", "wsisdesk", "notes", "add", self.document]
        options = ["--clause", block, "--body", body, "--data", str(self.desk.services.folder)]
        running = subprocess.Popen(
            [*program, *options, "--json"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.started.append(running)
        return running

    def end(self) -> None:
        """End what a test that failed has left running, and close its pipes."""
        for running in self.started:
            running.kill()
            running.communicate()

    def add(self, body: str) -> None:
        running = self.start(body)
        _, complaint = running.communicate(timeout=120)
        assert running.returncode == 0, complaint

    def bodies(self) -> list[str]:
        self.studio.listing.show()
        return sorted(note.content.body for note in self.shown())

    def come_to_front(self) -> None:
        QCoreApplication.sendEvent(self.desk.window, QEvent(QEvent.Type.WindowActivate))


@pytest.fixture
def beside(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Beside]:
    with annotating(qapp, qtbot, tmp_path, Beside) as made:
        made.have(made.note("mine"))
        try:
            yield made
        finally:
            made.end()


def test_what_the_command_line_adds_is_seen_when_the_window_comes_to_the_front(
    beside: Beside,
) -> None:
    beside.add("from the command line")
    beside.come_to_front()
    beside.qtbot.waitUntil(lambda: len(beside.bodies()) == 2)
    assert beside.bodies() == ["from the command line", "mine"]


def test_what_others_write_is_seen_without_a_key(beside: Beside) -> None:
    with NoteStore(beside.desk.services.folder) as store:
        store.save([beside.note("from another window")])
    beside.qtbot.waitUntil(lambda: len(beside.bodies()) == 2)


def test_two_processes_write_at_once_and_nothing_is_lost(beside: Beside) -> None:
    running = [beside.start(f"theirs {number}") for number in range(3)]
    with NoteStore(beside.desk.services.folder) as here:
        before = len(here.every())
    written = 0
    while written < 20 or any(one.poll() is None for one in running):
        beside.studio.acts.make(beside.note("").target, beside.note(f"ours {written}").content)
        QCoreApplication.processEvents()
        written += 1
    for one in running:
        _, complaint = one.communicate(timeout=120)
        assert one.returncode == 0, complaint
    beside.settle()
    kept = [note.content.body for note in beside.stored()]
    assert len(kept) == before + written + 3
    assert {f"theirs {number}" for number in range(3)} <= set(kept)


def test_ones_own_writing_is_not_taken_for_anothers(beside: Beside) -> None:
    told = list[bool]()
    beside.desk.window.notes.elsewhere.changed.connect(lambda: told.append(True))
    beside.desk.window.notes.elsewhere.look()
    beside.settle()
    told.clear()
    beside.studio.acts.make(beside.note("").target, beside.note("mine again").content)
    beside.settle()
    beside.desk.window.notes.elsewhere.look()
    beside.settle()
    assert told == []


def test_two_edits_of_one_note_are_both_kept_and_the_newer_counts(beside: Beside) -> None:
    (note,) = beside.stored()
    mine = editing.change(note, "Amal", content=replace(note.content, body="edited here"))
    with NoteStore(beside.desk.services.folder) as store:
        theirs = editing.change(note, "Amal", content=replace(note.content, body="edited there"))
        store.save([theirs])
    beside.studio.acts.keep([(note, mine)])
    beside.settle()
    (kept,) = beside.stored()
    bodies = {state.content.body for state in kept.states}
    assert bodies == {"mine", "edited here", "edited there"}
    assert beside.bodies() == [kept.content.body]


def test_a_second_window_sees_what_the_first_writes(
    beside: Beside, qapp: QApplication, tmp_path: Path
) -> None:
    with open_desk(qapp, tmp_path / "data") as second:
        settle(second, beside.qtbot)
        second.window.tabs.open_document(beside.document)
        settle_notes(second, beside.qtbot)
        other = second.window.notes.studio
        beside.studio.acts.make(beside.note("").target, beside.note("fresh").content)
        beside.settle()

        def sees() -> bool:
            sheet = other.notebook.sheet(beside.document)
            assert sheet is not None
            return "fresh" in {placed.note.content.body for placed in sheet.in_order()}

        beside.qtbot.waitUntil(sees)
