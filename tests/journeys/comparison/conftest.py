"""A window over two versions of one paper, and their comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.window import open_desk
from tests.journeys.comparison.driving import (
    ARABIC_NEW,
    ARABIC_OLD,
    NEW,
    OLD,
    compare_files,
    take_in,
    write_page,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk
    from wsisdesk.ui.compare.page import ComparePage


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A window over two versions of one paper, in English and in Arabic."""
    folder = tmp_path / "in"
    for name, lines, language in (
        ("old.html", OLD, "en"), ("new.html", NEW, "en"),
        ("old-ar.html", ARABIC_OLD, "ar"), ("new-ar.html", ARABIC_NEW, "ar"),
    ):  # fmt: skip
        write_page(folder, name, lines, language)
    with open_desk(qapp, tmp_path / "data") as made:
        take_in(made, qtbot, folder)
        yield made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ComparePage:
    return compare_files(desk, qtbot, "old.html", "new.html")
