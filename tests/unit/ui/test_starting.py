"""The first start fills an empty library, and leaves one alone that somebody has filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.stock import Paper, stock
from tests.helpers.window import open_desk, settle
from wsisdesk import settings as options

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder in which the program has never been started."""
    folder = tmp_path / "data"
    folder.mkdir()
    options.save(options.Settings(interface=options.Interface(language="en")), folder)
    return folder


def test_the_first_start_over_an_empty_library_brings_specimens(
    qapp: QApplication, qtbot: QtBot, data: Path
) -> None:
    with open_desk(qapp, data) as desk:
        desk.window.start([])
        qtbot.waitUntil(lambda: bool(desk.window.library.entries), timeout=60_000)
        assert all(entry.specimen for entry in desk.window.library.entries.values())
        settle(desk, qtbot)
    assert options.load(data).library.starter_offered


def test_documents_that_are_there_already_stay_among_themselves(
    qapp: QApplication, qtbot: QtBot, data: Path
) -> None:
    (own,) = stock(data, Paper("A paper of ours"))
    with open_desk(qapp, data) as desk:
        desk.window.start([])
        settle(desk, qtbot)
        assert list(desk.window.library.entries) == [own]
    assert options.load(data).library.starter_offered, "it is offered once"


def test_later_starts_bring_nothing(qapp: QApplication, qtbot: QtBot, data: Path) -> None:
    settings = options.load(data)
    offered = options.Library(starter_offered=True)
    options.save(options.Settings(interface=settings.interface, library=offered), data)
    with open_desk(qapp, data) as desk:
        desk.window.start([])
        settle(desk, qtbot)
        assert not desk.window.library.entries
