from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind, Place
from wsisdesk.export.reading_pdf import save_pdf
from wsisdesk.ui.look.theme import theme
from wsisdesk.ui.pages import PageView
from wsisdesk.ui.pages.canvas import PageCanvas

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def _document(pages: int) -> Document:
    blocks = tuple(
        Block(f"b{page}", BlockKind.PARAGRAPH, "text", places=(Place(page, 64, 300, 400, 320),))
        for page in range(pages)
    )
    return Document("0" * 64, "x", "pdf", DocumentKind.OTHER, "en", "Title", blocks)


def _canvas(view: PageView) -> PageCanvas:
    found = view.findChild(PageCanvas)
    assert isinstance(found, PageCanvas)
    return found


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path) -> PageView:
    path = tmp_path / "pages.pdf"
    long = " ".join(["Every delegate shall find the paragraph that the chair has named."] * 40)
    block = Block("b1", BlockKind.PARAGRAPH, long, language="en")
    text = Document("1" * 64, "x", "pdf", DocumentKind.OTHER, "en", "Title", (block,) * 4)
    save_pdf(text, path)
    page_view = PageView(theme("light"))
    qtbot.addWidget(page_view)
    page_view.resize(900, 600)
    page_view.show()
    assert page_view.show_file(path, _document(3))
    return page_view


def test_going_to_a_block_shows_its_page_and_keeps_the_place(view: PageView) -> None:
    view.go_to_block("b2")
    assert view.current_page() == 2
    assert view.current_block() == "b2"


def test_moving_on_changes_the_place(view: PageView, qtbot: QtBot) -> None:
    view.go_to_block("b2")
    with qtbot.waitSignal(view.place_changed, check_params_cb=lambda block: block == "b0"):
        view.go_to_page(0)
    assert view.current_block() == "b0"


def test_a_page_is_as_wide_as_the_view_whatever_its_size(view: PageView) -> None:
    canvas = _canvas(view)
    for width in (700, 900):
        view.resize(width, 600)
        space = canvas.viewport().width() - canvas.scene.page_box(0).width()
        assert 0 <= space < 48
    view.set_zoom(50)
    assert canvas.scene.page_box(0).width() < canvas.viewport().width() / 2


def test_a_block_without_a_place_is_looked_for_where_the_one_before_it_stands(
    qtbot: QtBot, view: PageView, tmp_path: Path
) -> None:
    document = _document(3)
    lost = Block("lost", BlockKind.PARAGRAPH, "text")
    blocks = (*document.blocks[:2], lost, document.blocks[2])
    assert view.show_file(tmp_path / "pages.pdf", replace(document, blocks=blocks))
    view.go_to_block("lost")
    assert view.current_page() == 1
    assert view.current_block() == "lost"


def test_keys_turn_pages(view: PageView) -> None:
    QTest.keyClick(_canvas(view), Qt.Key.Key_N)
    assert view.current_page() == 1
    QTest.keyClick(_canvas(view), Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert view.current_page() == 0


def test_zooming_keeps_the_page(view: PageView) -> None:
    view.go_to_page(1)
    view.set_zoom(180)
    assert view.current_page() == 1


def test_moving_on_tells_the_page(view: PageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.page_changed, check_params_cb=lambda page: page == 2):
        view.go_to_page(2)


def test_pages_are_drawn(view: PageView, qtbot: QtBot) -> None:
    def has_ink() -> bool:
        image = _canvas(view).viewport().grab().toImage()
        middle = image.width() // 2
        return any(image.pixelColor(middle, y).lightness() < 128 for y in range(image.height()))

    qtbot.waitUntil(has_ink)


def test_a_click_on_text_names_its_block(view: PageView, qtbot: QtBot) -> None:
    view.go_to_page(0)
    canvas = _canvas(view)
    page = canvas.scene.page_box(0)
    scale = canvas.scene.arrangement.scale
    below = round(310 * scale) - canvas.verticalScrollBar().value()
    at = QPoint(page.left() + round(100 * scale), page.top() + below)
    with qtbot.waitSignal(view.block_clicked, check_params_cb=lambda block: block == "b0"):
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_home_and_end_go_to_the_first_and_last_page(view: PageView) -> None:
    QTest.keyClick(_canvas(view), Qt.Key.Key_End)
    assert view.current_page() > 2
    QTest.keyClick(_canvas(view), Qt.Key.Key_Home)
    assert view.current_page() == 0


def test_a_file_that_is_no_pdf_is_refused(view: PageView, tmp_path: Path) -> None:
    (tmp_path / "no.pdf").write_text("nothing", "utf-8")
    assert not view.show_file(tmp_path / "no.pdf", _document(1))
    assert view.current_block() == ""
