"""Pages are drawn as they come into sight; a page that takes long holds up nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfPageRenderer
from PySide6.QtWidgets import QApplication

from tests.helpers.drawing import is_idle
from tests.unit.ui.pages.specimens import Paper, paper
from wsisdesk.ui.look.theme import theme
from wsisdesk.ui.pages import PageView
from wsisdesk.ui.pages.press import Press
from wsisdesk.ui.pages.pressroom import pressroom
from wsisdesk.ui.pages.renderer import PageRenderer
from wsisdesk.ui.pages.thumbnails import Thumbnails

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

SIZE = QSize(120, 170)


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Paper:
    return paper(tmp_path_factory.mktemp("long"), times=400)


def _huge_drawing(path: Path) -> Path:
    """Write a PDF of one page that is filled with curves: it takes a second or more to draw."""
    curves = b"\n".join(
        b"%d %d m %d 0 0 %d %d 800 c S" % (n % 600, n % 800, n % 577, n % 401, n % 599)
        for n in range(40_000)
    )
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(curves), curves),
    )
    written, places = b"%PDF-1.7\n", []
    for number, said in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, said)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 5\n0000000000 65535 f \n%strailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n%d\n"
    path.write_bytes(written + end % (table, len(written)) + b"%%EOF\n")
    return path


def _drawn(press: Press) -> list[int]:
    found: list[int] = []

    def note(page: int, size: QSize, image: QImage) -> None:
        assert image.size() == size
        found.append(page)

    press.drawn.connect(note)
    return found


def test_the_page_that_was_asked_for_last_is_drawn_next(long: Paper, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: is_idle(pressroom()))  # nothing of other tests is left to be drawn
    press = Press(long.path)
    drawn = _drawn(press)
    for page in (0, 1, 2, 3):
        press.ask(page, SIZE)
    qtbot.waitUntil(lambda: len(drawn) == 4)
    assert drawn == [0, 3, 2, 1]
    press.retire()


def test_a_page_that_is_being_drawn_is_not_drawn_twice(long: Paper, qtbot: QtBot) -> None:
    press = Press(long.path)
    drawn = _drawn(press)
    for page in (0, 0, 1, 0):
        press.ask(page, SIZE)
    qtbot.waitUntil(lambda: len(drawn) == 2)
    assert drawn == [0, 1]
    press.retire()


def test_pages_one_has_scrolled_past_are_given_up(long: Paper, qtbot: QtBot) -> None:
    press = Press(long.path)
    drawn = _drawn(press)
    for width in range(20, 320):
        press.ask(0, QSize(width, width))
    press.ask(1, SIZE)
    qtbot.waitUntil(lambda: press.idle)
    assert drawn[:2] == [0, 1]
    assert len(drawn) < 100
    press.retire()


def test_a_press_ends_only_when_its_page_is_done(tmp_path: Path, qtbot: QtBot) -> None:
    press = Press(_huge_drawing(tmp_path / "huge.pdf"))
    drawn = _drawn(press)
    press.ask(0, SIZE)
    press.ask(0, SIZE * 2)
    press.retire()
    assert shiboken6.isValid(press)
    qtbot.waitUntil(lambda: not shiboken6.isValid(press), timeout=60_000)
    assert drawn == []


def test_an_idle_press_ends_at_once(long: Paper, qtbot: QtBot) -> None:
    press = Press(long.path)
    press.retire()
    press.retire()
    qtbot.waitUntil(lambda: not shiboken6.isValid(press))


def test_the_sizes_of_pages_are_known_while_one_is_drawn(tmp_path: Path, qtbot: QtBot) -> None:
    renderer = PageRenderer()
    assert renderer.open(_huge_drawing(tmp_path / "huge.pdf"))
    ready: list[int] = []
    renderer.page_ready.connect(ready.append)
    assert renderer.image(0, QSize(900, 1200)) is None
    assert renderer.page_sizes() == ((600.0, 800.0),)
    assert ready == []
    qtbot.waitUntil(lambda: ready == [0], timeout=60_000)
    assert renderer.image(0, QSize(900, 1200)) is not None
    renderer.close()
    assert renderer.page_sizes() == ()


def test_another_file_forgets_the_pages_of_the_one_before(
    long: Paper, tmp_path: Path, qtbot: QtBot
) -> None:
    renderer = PageRenderer()
    assert renderer.open(_huge_drawing(tmp_path / "huge.pdf"))
    renderer.image(0, SIZE)
    assert renderer.open(long.path)
    shown: list[int] = []
    renderer.page_ready.connect(shown.append)
    renderer.image(1, SIZE)
    qtbot.waitUntil(lambda: shown == [1], timeout=60_000)
    assert renderer.image(0, SIZE) is None


def test_a_view_that_is_closed_while_a_page_is_drawn_ends_cleanly(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = _huge_drawing(tmp_path / "huge.pdf")
    sheet = paper(tmp_path)
    others = set(_at_work())
    view = PageView(theme("light"))
    view.resize(900, 600)
    view.show()
    assert view.show_file(path, sheet.document)
    qtbot.waitUntil(lambda: bool(set(_at_work()) - others))
    (press,) = set(_at_work()) - others
    view.close()
    view.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(view))
    qtbot.waitUntil(lambda: not shiboken6.isValid(press), timeout=60_000)
    path.unlink()


def _at_work() -> list[Press]:
    app = QApplication.instance()
    assert app is not None
    return [press for press in app.findChildren(Press) if not press.idle]


def test_only_the_thumbnails_in_sight_are_drawn(
    long: Paper, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[int] = set()
    request = QPdfPageRenderer.requestPage

    def count(self: QPdfPageRenderer, page: int, size: QSize) -> int:
        asked.add(page)
        return request(self, page, size)

    monkeypatch.setattr(QPdfPageRenderer, "requestPage", count)
    renderer = PageRenderer()
    assert renderer.open(long.path)
    thumbnails = Thumbnails(renderer)
    qtbot.addWidget(thumbnails)
    thumbnails.resize(140, 400)
    thumbnails.reload()
    thumbnails.show()
    qtbot.waitUntil(lambda: {0, 1} <= asked)
    assert max(asked) < 5
    last = len(renderer.page_sizes()) - 1
    assert last > 10
    thumbnails.set_current(last)
    qtbot.waitUntil(lambda: last in asked)
    assert not asked & set(range(5, last - 5))
