"""Fixtures of the reading view's tests: fonts, and views that show a specimen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.ui.reader.specimens import arabic, english
from wsisdesk.ui.look.fonts import load_fonts
from wsisdesk.ui.reader.canvas import Canvas
from wsisdesk.ui.reader.view import ReaderView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from wsisdesk.documents.model import Document

MakeCanvas = "Callable[[Document], Canvas]"


@pytest.fixture(autouse=True)
def _fonts(qtbot: QtBot) -> None:
    load_fonts()


@pytest.fixture
def make_canvas(qtbot: QtBot) -> Callable[[Document], Canvas]:
    """Show a document on a canvas of 762 × 700 pixels."""

    def make(document: Document) -> Canvas:
        canvas = Canvas()
        qtbot.addWidget(canvas)
        canvas.resize(762, 700)
        canvas.compose(document)
        canvas.show()
        qtbot.waitUntil(lambda: canvas.page.heights.complete)
        return canvas

    return make


@pytest.fixture
def make_view(qtbot: QtBot) -> Callable[[Document], ReaderView]:
    """Show a document in a reading view, without motion."""

    def make(document: Document) -> ReaderView:
        view = ReaderView()
        qtbot.addWidget(view)
        view.set_reduce_motion(True)
        view.resize(762, 700)
        view.show_document(document)
        view.show()
        view.activateWindow()
        view.canvas.setFocus()
        qtbot.waitUntil(lambda: view.canvas.page.heights.complete)
        qtbot.waitUntil(lambda: view.citing.is_ready(document.language))
        return view

    return make


@pytest.fixture(params=["ar", "en"])
def document(request: pytest.FixtureRequest) -> Document:
    """A specimen resolution, in Arabic and in English."""
    return arabic() if request.param == "ar" else english()
