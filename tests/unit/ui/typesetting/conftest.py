"""The program's fonts, which every measure of the page stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wsisdesk.ui.look.fonts import load_fonts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def _fonts(qtbot: QtBot) -> None:
    load_fonts()
