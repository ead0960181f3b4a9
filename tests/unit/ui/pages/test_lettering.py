"""The words of pages are asked for when one stops there, once, and the latest are remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from wsisdesk.annotate.originals.pdf_page import PdfPages
from wsisdesk.ui.pages import lettering
from wsisdesk.ui.pages.lettering import Lettering
from wsisdesk.ui.pages.page_text import PageText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


def page(number: int) -> PageText:
    return PageText("d", number, (), {}, PdfPages((), {}, {}))


@pytest.fixture
def asked(qtbot: QtBot) -> Iterator[tuple[Lettering, list[int]]]:
    del qtbot
    parent = QObject()
    found: list[int] = []
    made = Lettering(parent)
    made.wanted.connect(found.append)
    yield made, found
    parent.deleteLater()


def test_pages_are_asked_for_when_one_stops_there(
    asked: tuple[Lettering, list[int]], qtbot: QtBot
) -> None:
    made, found = asked
    for first in range(5):
        made.look_at(range(first, first + 2))
    assert found == []
    qtbot.waitUntil(lambda: bool(found))
    assert found == [4, 5]


def test_a_page_is_asked_for_once(asked: tuple[Lettering, list[int]]) -> None:
    made, found = asked
    made.ask((1, 2))
    made.ask((2, 3))
    assert found == [1, 2, 3]
    made.take(page(2))
    made.ask((2,))
    assert found == [1, 2, 3]
    assert made.of(2) == page(2)
    assert made.of(1) is None


def test_all_is_forgotten_with_the_file(asked: tuple[Lettering, list[int]]) -> None:
    made, found = asked
    made.take(page(1))
    made.forget()
    made.ask((1,))
    assert found == [1]


def test_the_latest_pages_are_remembered(asked: tuple[Lettering, list[int]]) -> None:
    made, _ = asked
    for number in range(lettering._KEPT + 5):
        made.take(page(number))
    assert len(made.texts) == lettering._KEPT
    assert made.of(0) is None
    assert made.of(lettering._KEPT + 4) is not None
