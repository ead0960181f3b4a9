"""What is said of an import, and what is opened after it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from tests.helpers.window import settle
from wsisdesk.errors import DamagedDocument, DiskFull
from wsisdesk.library.importing import Failure, ImportReport, Skipped, SkipReason
from wsisdesk.text.direction import without_controls
from wsisdesk.ui.library import tasks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.library.entries import Entry

FAILED = Failure(Path("bad.pdf"), DamagedDocument("bad.pdf"))
FOREIGN = Skipped(Path("song.mp3"), "", SkipReason.FOREIGN)


@pytest.fixture
def entries(desk: Desk, papers: tuple[str, ...]) -> list[Entry]:
    """The documents of the library, as if they had just come in."""
    return [desk.window.library.entries[paper] for paper in papers]


class Import:
    """Imports that end as the test says."""

    def __init__(self, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self._desk, self._qtbot, self._patch = desk, qtbot, monkeypatch

    def ends(self, report: ImportReport, *, open_after: bool = False) -> str:
        """Run an import with this report; return what the strip says of it."""
        self._patch.setattr(tasks, "import_files", lambda *_: report)
        self._desk.window.imports.import_paths([Path("in")], open_after=open_after)
        settle(self._desk, self._qtbot)
        strip = self._desk.window.strip
        return without_controls(strip.text()) if strip.isVisible() else ""

    def button(self) -> QPushButton:
        found = self._desk.window.strip.findChild(QPushButton)
        assert isinstance(found, QPushButton)
        return found

    def opened(self) -> list[str]:
        return [page.entry.id for page in self._desk.window.tabs.document_pages()]


@pytest.fixture
def importing(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Import:
    return Import(desk, qtbot, monkeypatch)


def test_a_single_document_is_opened_at_once(importing: Import, entries: list[Entry]) -> None:
    said = importing.ends(ImportReport(imported=(entries[0],)))
    assert said == "1 document added."
    assert importing.opened() == [entries[0].id]


def test_several_are_not_opened_unless_they_were_named_to_be(
    importing: Import, entries: list[Entry]
) -> None:
    report = ImportReport(imported=tuple(entries[:2]))
    assert importing.ends(report) == "2 documents added."
    assert importing.opened() == []
    assert importing.ends(report, open_after=True) == "2 documents added.", (
        "the strip says it still"
    )
    assert importing.opened() == [entries[0].id, entries[1].id]


def test_a_known_document_is_opened_as_if_it_were_new(
    importing: Import, entries: list[Entry]
) -> None:
    known = Skipped(Path("again.docx"), entries[2].id, SkipReason.KNOWN)
    importing.ends(ImportReport(skipped=(known,)))
    assert importing.opened() == [entries[2].id]


def test_what_failed_is_said_with_a_report_to_look_at(
    importing: Import, desk: Desk, entries: list[Entry]
) -> None:
    said = importing.ends(ImportReport(imported=(entries[0],), failed=(FAILED, FAILED)))
    assert said == "1 document added. 2 files could not be read."
    assert desk.window.strip.property("level") == "warning"
    assert importing.opened() == []
    importing.button().click()
    assert [page.key for page in desk.window.area.pages()] == ["report"]


def test_what_was_passed_over_is_no_reason_to_worry(
    importing: Import, desk: Desk, entries: list[Entry]
) -> None:
    said = importing.ends(ImportReport(imported=tuple(entries[:2]), skipped=(FOREIGN,)))
    assert said == "2 documents added. 1 file passed over."
    assert desk.window.strip.property("level") == "info"


def test_a_stopped_import_says_so_first(importing: Import, entries: list[Entry]) -> None:
    said = importing.ends(ImportReport(imported=tuple(entries[:3]), cancelled=True))
    assert said == "Stopped. 3 documents added."


def test_files_named_at_the_start_that_cannot_be_read_are_told(importing: Import) -> None:
    said = importing.ends(ImportReport(failed=(FAILED,)), open_after=True)
    assert "1 file could not be read." in said


def test_a_full_disk_is_told_in_a_sentence_with_advice(
    importing: Import, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> ImportReport:
        raise DiskFull("/data")

    monkeypatch.setattr(tasks, "import_files", refuse)
    desk.window.imports.import_paths([Path("in")])
    settle(desk, qtbot)
    said = without_controls(desk.window.strip.text())
    assert "The disk is full" in said
    assert "Free some space" in said
    assert not desk.window.status.is_working()
