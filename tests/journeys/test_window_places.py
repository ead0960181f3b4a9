"""Where one has been: every jump can be taken back, within a document and across documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.window import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.documents.model import Document
    from wsisdesk.library.entries import Entry
    from wsisdesk.ui.tabs.document_page import DocumentPage


def _entry(desk: Desk, version: str = "", language: str = "en") -> Entry:
    """Return the longest specimen of a resolution, or its other version."""
    found = [
        entry
        for entry in desk.window.library.entries.values()
        if entry.language == language and "/res/" in entry.work and entry.version != version
    ]
    return max(found, key=lambda entry: (entry.version, entry.blocks))


def _open(desk: Desk, qtbot: QtBot) -> tuple[DocumentPage, Document]:
    desk.window.tabs.open_document(_entry(desk).id)
    settle(desk, qtbot)
    page = desk.window.tabs.current_document()
    assert page is not None
    document = page.reader.document()
    assert document is not None
    page.reader.set_reduce_motion(True)
    return page, document


def _back(desk: Desk) -> None:
    desk.window.actions_["back"].trigger()


def _clause(document: Document, number: int) -> str:
    return [block.id for block in document.blocks if block.is_clause][number]


def test_back_returns_from_a_clause_gone_to_by_name(desk: Desk, qtbot: QtBot) -> None:
    page, document = _open(desk, qtbot)
    target = next(b for b in reversed(document.blocks) if b.label and b.is_clause)
    before = page.place()
    page.reader.open_go_to()
    QTest.keyClicks(page.reader.go_to_field.field, target.address)
    QTest.keyClick(page.reader.go_to_field.field, Qt.Key.Key_Return)
    assert page.place() == target.id
    _back(desk)
    assert page.place() == before
    desk.window.actions_["forward"].trigger()
    assert page.place() == target.id


def test_back_returns_to_the_very_line_one_was_at(desk: Desk, qtbot: QtBot) -> None:
    desk.window.resize(900, 400)
    page, document = _open(desk, qtbot)
    bar = page.reader.canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 7)
    seen, block = bar.value(), page.place()
    page.reader.jump_to(document.blocks[0].id)
    gone_to = bar.value()
    assert gone_to != seen
    _back(desk)
    assert (bar.value(), page.place()) == (seen, block)
    desk.window.actions_["forward"].trigger()
    assert bar.value() == gone_to


def test_back_finds_the_other_tab_as_one_left_it(desk: Desk, qtbot: QtBot) -> None:
    desk.window.resize(900, 400)
    page, _ = _open(desk, qtbot)
    bar = page.reader.canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 7)
    seen = bar.value()
    desk.window.tabs.open_document(_entry(desk, page.entry.version).id)
    settle(desk, qtbot)
    _back(desk)
    assert desk.window.tabs.current_document() is page
    assert bar.value() == seen


def test_back_returns_from_every_row_of_the_outline(desk: Desk, qtbot: QtBot) -> None:
    page, document = _open(desk, qtbot)
    start = page.place()
    stops = [_clause(document, 2), _clause(document, -1)]
    for stop in stops:
        desk.window.outline.panel.activated.emit(stop)
        assert page.place() == stop
    _back(desk)
    assert page.place() == stops[0]
    _back(desk)
    assert page.place() == start


def test_back_returns_to_the_clause_from_another_document(desk: Desk, qtbot: QtBot) -> None:
    page, document = _open(desk, qtbot)
    other = _entry(desk, page.entry.version)
    page.go_to(_clause(document, 3))
    desk.window.tabs.open_document(other.id)
    settle(desk, qtbot)
    _back(desk)
    assert desk.window.tabs.current_document() is page
    assert page.place() == _clause(document, 3)


def test_jumps_in_the_split_count_for_the_document_itself(desk: Desk, qtbot: QtBot) -> None:
    page, document = _open(desk, qtbot)
    desk.window.views.toggle_split()
    settle(desk, qtbot)
    assert page.views.is_split()
    start = page.place()
    page.reader.set_reduce_motion(True)
    page.reader.jump_to(_clause(document, -1))
    _back(desk)
    assert page.place() == start
    page.views.show_text()
    assert page.place() == start
