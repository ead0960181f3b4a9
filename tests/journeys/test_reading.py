"""A delegate reads: opens a text, finds, follows, goes where the chair is, quotes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.unit.ui.reader.specimens import arabic, english
from wsisdesk.documents.model import BlockKind, Document
from wsisdesk.documents.reading.pool import read
from wsisdesk.ui.look.fonts import load_fonts
from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.reader.outline_panel import OutlinePanel
from wsisdesk.ui.reader.split import SplitReader
from wsisdesk.ui.reader.view import ReaderView

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

Open = Callable[[Document], ReaderView]


@pytest.fixture
def open_reader(qtbot: QtBot) -> Open:
    load_fonts()

    def open_(document: Document) -> ReaderView:
        view = ReaderView()
        qtbot.addWidget(view)
        view.resize(800, 600)
        view.set_reduce_motion(True)
        view.show_document(document)
        view.show()
        view.activateWindow()
        view.canvas.setFocus()
        qtbot.waitUntil(view.canvas.hasFocus)
        return view

    return open_


def _look_for(view: ReaderView, qtbot: QtBot, text: str) -> None:
    view.finder.open()
    view.find_bar.field.setText(text)
    qtbot.waitUntil(lambda: view.finder.find.done)


@pytest.mark.parametrize(("document", "spoken"), [(arabic(), "يقرر 1"), (english(), "resolves 1")])
def test_from_a_spoken_clause_to_a_quotation_without_a_mouse(
    open_reader: Open, qtbot: QtBot, document: Document, spoken: str
) -> None:
    view = open_reader(document)
    view.open_go_to()
    qtbot.waitUntil(view.go_to_field.field.hasFocus)
    view.go_to_field.field.setText(spoken)
    QTest.keyClick(view.go_to_field.field, Qt.Key.Key_Return)
    qtbot.waitUntil(view.canvas.hasFocus)
    assert view.current_block() == "op1"
    QTest.keyClick(view.canvas, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    view.copy_quotation()
    quoted = QGuiApplication.clipboard().text()
    assert document.block("op1").text[:20] in quoted
    assert document.block("op1").address in quoted


@pytest.mark.parametrize("document", [arabic(), english()])
def test_find_read_on_and_follow_the_citation(
    open_reader: Open, qtbot: QtBot, document: Document
) -> None:
    view = open_reader(document)
    _look_for(view, qtbot, "a/res/70/125")
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(view.canvas.hasFocus)
    assert view.canvas.textCursor().selectedText() == "A/RES/70/125"
    qtbot.waitUntil(lambda: view.citing.is_ready(document.language))
    with qtbot.waitSignal(view.citation_clicked):
        QTest.keyClick(view.canvas, Qt.Key.Key_Return)


def test_outline_and_text_keep_to_the_same_place(open_reader: Open, qtbot: QtBot) -> None:
    view = open_reader(arabic())
    panel = OutlinePanel(theme(LIGHT))
    qtbot.addWidget(panel)
    panel.set_document(arabic())
    panel.activated.connect(view.go_to)
    view.place_changed.connect(panel.set_current)
    panel.activated.emit("op1a")
    assert view.current_block() == "op1a"
    assert panel.tree.currentIndex() == panel.model.index_of("op1a")


def test_the_page_is_the_same_in_an_interface_of_either_direction(
    open_reader: Open, qapp: QApplication
) -> None:
    pages = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        view = open_reader(arabic())
        view.canvas.clearFocus()
        sheet = view.canvas.page.setter.sheet
        lines = [
            view.canvas.page.layout_of(n).lineAt(0).naturalTextRect()
            for n in range(len(view.canvas.page.items))
        ]
        pages.append((sheet, lines))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert pages[0] == pages[1]


def test_real_documents_open_find_and_scroll_to_their_end(
    open_reader: Open, qtbot: QtBot, corpus: Path
) -> None:
    for path in sorted(corpus.glob("*.txt")):
        document = read(path)
        view = open_reader(document)
        last = document.blocks[-1]
        view.go_to(last.id)
        assert view.current_block() == last.id
        word = max(last.text.split(), key=len)
        _look_for(view, qtbot, word)
        assert view.finder.find.current is not None
        assert not view.grab().isNull()


def test_a_real_resolution_and_its_outline(open_reader: Open, qtbot: QtBot, corpus: Path) -> None:
    document = read(next(corpus.glob("002_*.txt")))
    view = open_reader(document)
    panel = OutlinePanel(theme(LIGHT))
    qtbot.addWidget(panel)
    panel.set_document(document)
    leads = [block.id for block in document.blocks if block.kind is BlockKind.LEAD]
    tops = [panel.model.index(row, 0) for row in range(panel.model.rowCount())]
    assert [index.data(Qt.ItemDataRole.UserRole).block_id for index in tops] == leads
    for block_id in leads:
        view.go_to(block_id)
        panel.set_current(view.current_block())
        assert panel.tree.currentIndex() == panel.model.index_of(block_id)


def test_two_languages_are_read_side_by_side(qtbot: QtBot) -> None:
    load_fonts()
    split = SplitReader()
    qtbot.addWidget(split)
    for pane in split.panes:
        pane.set_reduce_motion(True)
    split.resize(1042, 300)
    split.show_documents(english(), arabic())
    split.show()
    split.go_to("op1")
    assert [pane.canvas.page.state.pair for pane in split.panes] == [7, 7]
    for pane in split.panes:
        index = pane.canvas.page.state.pair
        top = pane.canvas.page.rect(index).top() - pane.canvas.verticalScrollBar().value()
        assert -1 <= top < pane.canvas.viewport().height()
