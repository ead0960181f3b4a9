"""One document open in front, and what a test does to it and to the notes on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from tests.helpers.window import settle, settle_notes
from wsisdesk.annotate.store import NoteStore
from wsisdesk.ui.notes.listed.rows import Card

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
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
        settle_notes(self.desk, self.qtbot)
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
