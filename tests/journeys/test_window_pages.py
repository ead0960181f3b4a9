"""The pages of a PDF in the window: the same place in text and pages, zoom, outline, find."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.helpers.builders import make_block
from tests.helpers.drawing import is_idle
from tests.helpers.window import open_desk, settle, write_specimen
from wsisdesk.documents.model import Document, DocumentKind
from wsisdesk.export.reading_pdf import save_pdf
from wsisdesk.ui.jobs import WorkerThread
from wsisdesk.ui.pages.press import Press
from wsisdesk.ui.pages.pressroom import pressroom

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.ui.tabs.document_page import DocumentPage

SENTENCE = "Paragraph number {n} says that every delegate shall find what the chair has named. "


@pytest.fixture(params=["en", "ar"])
def desk(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Iterator[Desk]:
    folder = tmp_path / "in"
    write_specimen(folder, "text.html", "Paper")
    blocks = tuple(make_block(n, SENTENCE.format(n=n) * 4) for n in range(1, 30))
    paper = Document("0" * 64, "x", "text", DocumentKind.OTHER, "en", "Paper", blocks)
    save_pdf(paper, folder / "pages.pdf")
    with open_desk(qapp, tmp_path / "data", language=request.param) as made:
        made.window.imports.import_paths([folder])
        settle(made, qtbot)
        yield made


def _open(desk: Desk, qtbot: QtBot, name: str = "pages.pdf") -> DocumentPage:
    entries = desk.window.library.entries.values()
    desk.window.tabs.open_document(next(e.id for e in entries if e.name == name))
    settle(desk, qtbot)
    page = desk.window.tabs.current_document()
    assert page is not None
    return page


def _do(desk: Desk, qtbot: QtBot, action: str) -> None:
    desk.window.actions_[action].trigger()
    settle(desk, qtbot)


def _paragraph(page: DocumentPage, number: int) -> str:
    document = page.reader.document()
    assert document is not None
    return document.blocks[number - 1].id


def test_pages_are_for_pdf_alone(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot, "text.html")
    assert not desk.window.actions_["page_view"].isEnabled()
    _open(desk, qtbot)
    assert desk.window.actions_["page_view"].isEnabled()


def test_the_place_is_the_same_in_text_and_pages(desk: Desk, qtbot: QtBot) -> None:
    page = _open(desk, qtbot)
    wanted = _paragraph(page, 20)
    desk.window.tabs.open_document(page.entry.id, wanted)
    _do(desk, qtbot, "page_view")
    pages = page.views.pages
    assert pages is not None
    assert page.place() == wanted
    assert pages.current_page() > 0
    pages.go_to_page(0)
    first = page.place()
    assert first != wanted
    _do(desk, qtbot, "page_view")
    assert page.place() == first


def test_the_outline_and_history_move_the_pages(desk: Desk, qtbot: QtBot) -> None:
    page = _open(desk, qtbot)
    _do(desk, qtbot, "page_view")
    desk.window.tabs.open_document(page.entry.id, _paragraph(page, 25))
    assert page.views.is_paged()
    assert page.views.pages is not None
    assert page.views.pages.current_page() > 0
    _do(desk, qtbot, "back")
    assert page.views.pages.current_page() == 0


def test_zoom_and_status_follow_the_pages(desk: Desk, qtbot: QtBot) -> None:
    page = _open(desk, qtbot)
    _do(desk, qtbot, "page_view")
    pages = page.views.pages
    assert pages is not None
    before = pages.grab().toImage()
    _do(desk, qtbot, "zoom_out")
    assert pages.grab().toImage() != before
    pages.go_to_page(2)
    facts = desk.window.reporter._facts(page, page.views.text.document())  # type: ignore[arg-type]
    assert "3" in facts


def test_finding_returns_to_the_text(desk: Desk, qtbot: QtBot) -> None:
    page = _open(desk, qtbot)
    _do(desk, qtbot, "page_view")
    _do(desk, qtbot, "find")
    assert not page.views.is_paged()
    assert page.reader.find_bar.isVisible()


def test_the_pages_have_a_name_for_screen_readers(desk: Desk, qtbot: QtBot) -> None:
    page = _open(desk, qtbot)
    _do(desk, qtbot, "page_view")
    focus = page.views.pages.focusProxy() if page.views.pages is not None else None
    assert focus is not None
    assert focus.accessibleName()


def test_everything_is_selected_and_copied_with_two_keys(desk: Desk, qtbot: QtBot) -> None:
    page = _open(desk, qtbot)
    _do(desk, qtbot, "page_view")
    assert page.views.pages is not None
    canvas = page.views.pages.canvas
    QTest.keyClick(canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    document = page.reader.document()
    assert document is not None
    assert len(document.blocks) > 20
    assert all(block.text in copied for block in document.blocks)


def _reading_pages(desk: Desk, qtbot: QtBot) -> DocumentPage:
    """Show pages while their words are read in another thread, and stop there."""
    desk.window.imports.import_paths([desk.services.folder.parent / "in"])
    settle(desk, qtbot)
    page = _open(desk, qtbot)
    desk.window.actions_["page_view"].trigger()
    qtbot.waitUntil(page.views.is_paged)
    assert page.views.pages is not None
    page.views.pages.canvas.lettering.ask(range(page.views.pages.page_count()))
    assert desk.services.words.jobs
    return page


@pytest.fixture
def sheets(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    blocks = tuple(make_block(n, SENTENCE.format(n=n) * 4) for n in range(1, 60))
    paper = Document("0" * 64, "x", "text", DocumentKind.OTHER, "en", "Paper", blocks)
    save_pdf(paper, tmp_path / "in" / "pages.pdf")
    return tmp_path / "data"


def test_a_tab_that_is_closed_while_its_words_are_read_hears_no_more_of_them(
    qapp: QApplication, qtbot: QtBot, sheets: Path
) -> None:
    with open_desk(qapp, sheets, executor=WorkerThread) as desk:
        page = _reading_pages(desk, qtbot)
        desk.window.actions_["close_tab"].trigger()
        qtbot.waitUntil(lambda: not shiboken6.isValid(page))
        settle(desk, qtbot)
        assert desk.window.tabs.current_document() is None
        qtbot.waitUntil(lambda: not qapp.findChildren(Press))


def test_a_window_that_is_closed_while_pages_are_read_and_drawn_ends_cleanly(
    qapp: QApplication, qtbot: QtBot, sheets: Path
) -> None:
    with open_desk(qapp, sheets, executor=WorkerThread) as desk:
        _reading_pages(desk, qtbot)
    qtbot.waitUntil(lambda: not qapp.findChildren(Press))
    with open_desk(qapp, sheets, executor=WorkerThread) as again:
        settle(again, qtbot)
        assert len(again.window.library.entries) == 1


class _Busy:
    """A page of another file that takes as long as the test wants."""

    def draw_next(self) -> bool:
        return True


def test_pages_come_when_a_page_of_another_file_is_drawn(desk: Desk, qtbot: QtBot) -> None:
    page, busy, room = _open(desk, qtbot), _Busy(), pressroom()
    qtbot.waitUntil(lambda: is_idle(room))
    room.line_up(busy)
    desk.window.actions_["page_view"].trigger()
    qtbot.waitUntil(lambda: room.has_errands)
    waited = not page.views.is_paged()
    room.rest(busy)
    assert waited, "the text stays until then"
    qtbot.waitUntil(page.views.is_paged)
    _do(desk, qtbot, "page_view")
    assert not page.views.is_paged()


def test_pages_that_were_waited_for_in_vain_come_no_more(desk: Desk, qtbot: QtBot) -> None:
    _open(desk, qtbot)
    busy, room = _Busy(), pressroom()
    qtbot.waitUntil(lambda: is_idle(room))
    room.line_up(busy)
    desk.window.actions_["page_view"].trigger()
    qtbot.waitUntil(lambda: room.has_errands)
    desk.window.tabs.area.close_current()
    room.rest(busy)
    qtbot.waitUntil(lambda: is_idle(room))
    settle(desk, qtbot)
    assert desk.window.tabs.current_document() is None
