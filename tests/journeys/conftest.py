"""The window over the starter library; journeys that begin otherwise have fixtures of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop

from tests.helpers.reading import Reading
from tests.helpers.window import open_desk, settle
from wsisdesk.annotate import editing
from wsisdesk.annotate.store import NoteStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk


@pytest.fixture(scope="module")
def data(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the starter library in it."""
    folder = tmp_path_factory.mktemp("starter") / "data"
    with open_desk(qapp, folder) as desk:
        loop = QEventLoop()
        desk.window.imports.install_starter().finished.connect(loop.quit)
        loop.exec()
    return folder


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, data: Path) -> Iterator[Desk]:
    (data / "session.json").unlink(missing_ok=True)
    with open_desk(qapp, data) as made:
        settle(made, qtbot)
        yield made


@pytest.fixture(params=["en", "ar"])
def reading(desk: Desk, qtbot: QtBot, data: Path, request: pytest.FixtureRequest) -> Reading:
    """A document in front, in either direction, with no notes on it."""
    made = Reading(desk, qtbot, request.param)
    with NoteStore(data) as store:
        store.save(editing.delete(note, "test") for note in store.every())
    made.studio.notebook.reload()
    made.settle()
    return made
