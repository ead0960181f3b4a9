"""Pages that need no document, and an area to put them in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import pytest
from PySide6.QtWidgets import QWidget

from wsisdesk.ui.look.theme import LIGHT, theme
from wsisdesk.ui.tabs.area import TabArea
from wsisdesk.ui.tabs.page import Page

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class TitledPage(Page):
    """A page with a title, in a language."""

    def __init__(self, title: str, language: str = "en") -> None:
        super().__init__(f"titled:{title}")
        self._title = title
        self._language = language

    def title(self) -> str:
        return self._title

    def title_language(self) -> str:
        return self._language

    def call(self, title: str) -> None:
        """Take another title."""
        self._title = title
        self.title_changed.emit()


Opening: TypeAlias = Callable[..., list[TitledPage]]


@pytest.fixture
def empty(qapp: object) -> QWidget:
    """What is shown while nothing is open."""
    return QWidget()


@pytest.fixture
def area(qtbot: QtBot, empty: QWidget) -> TabArea:
    made = TabArea(empty, theme(LIGHT))
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


@pytest.fixture
def opened(area: TabArea) -> Opening:
    """Open pages of these titles, the last in front."""

    def open_pages(*titles: str) -> list[TitledPage]:
        pages = [TitledPage(title) for title in titles]
        for page in pages:
            area.add(page)
        return pages

    return open_pages
