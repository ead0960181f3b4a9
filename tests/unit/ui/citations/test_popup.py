from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from wsisdesk.documents.model import DocumentKind
from wsisdesk.insight.citing import Citing
from wsisdesk.library.entries import Entry
from wsisdesk.ui.citations.model import Heading, arranged
from wsisdesk.ui.citations.popup import CitingPopup
from wsisdesk.ui.look.theme import theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WORK = "itu/council/res/9101"
LONG = "that the report on the resolution be read in every language before the session opens " * 3


def _entry(name: str, title: str, language: str) -> Entry:
    return Entry(
        name * 64, name, title, language, DocumentKind.REPORT, "docx", "", "", "", "",
        "2026-01-01", 10, 1,
    )  # fmt: skip


ENTRIES = {
    entry.id: entry
    for entry in (
        _entry("a", "Zeal", "en"),
        _entry("b", "Adoption", "en"),
        _entry("c", "تقرير", "ar"),
    )
}


def _place(name: str, block: str, text: str = LONG, language: str = "en") -> Citing:
    return Citing(name * 64, block, 12, 22, WORK, "", f"section {block}", language, text, 4)


PLACES = (
    _place("a", "b1"), _place("a", "b1"), _place("b", "b2", "Resolution 9101 and on"),
    _place("c", "b3", "وفقاً للقرار 9101 المعدل", "ar"), _place("d", "b4"),
)  # fmt: skip


def _words(lines: list[Heading | Citing]) -> list[str]:
    return [line.text if isinstance(line, Heading) else line.block for line in lines]


def test_clauses_stand_once_under_their_documents_the_readers_language_first() -> None:
    assert _words(arranged(PLACES, ENTRIES, "en")) == [
        "Adoption", "b2", "Zeal", "b1", "تقرير", "b3",
    ]  # fmt: skip
    assert _words(arranged(PLACES, ENTRIES, "ar"))[:2] == ["تقرير", "b3"]


@pytest.fixture
def popup(qtbot: QtBot) -> CitingPopup:
    below = QWidget()
    qtbot.addWidget(below)
    below.resize(800, 700)
    below.show()
    made = CitingPopup(theme("light"), below)
    made.show_citing("Resolution 9101", "en", arranged(PLACES, ENTRIES, "en"))
    return made


def test_the_first_clause_is_ready_to_be_opened(popup: CitingPopup, qtbot: QtBot) -> None:
    with qtbot.waitSignal(popup.chosen, check_params_cb=lambda place: place.block == "b2"):
        QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert popup.isHidden()


def test_a_click_on_a_heading_opens_nothing(popup: CitingPopup, qtbot: QtBot) -> None:
    at = popup.list.visualRect(popup.model.index(0)).center()
    with qtbot.assertNotEmitted(popup.chosen):
        QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_row_is_as_high_as_its_words(popup: CitingPopup) -> None:
    short, long = (popup.list.sizeHintForRow(row) for row in (1, 3))
    assert short < long


def test_screen_readers_hear_place_and_words(popup: CitingPopup) -> None:
    said = popup.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "section b2" in said
    assert "Resolution 9101" in said
    assert popup.list.accessibleName()


def test_the_citation_is_drawn_in_the_accent(popup: CitingPopup) -> None:
    popup.list.clearSelection()
    image = popup.list.viewport().grab().toImage()
    row = popup.list.visualRect(popup.model.index(3))
    wanted = theme("light").accent.rgb()
    inside = (
        image.pixel(x, y)
        for x in range(row.left(), row.right())
        for y in range(row.top(), row.bottom())
        if image.rect().contains(x, y)
    )
    assert wanted in inside
