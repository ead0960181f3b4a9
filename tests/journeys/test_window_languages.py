"""The window in each language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenuBar

from tests.helpers.window import open_desk
from wsisdesk.ui.words.i18n import available_languages

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.mark.parametrize("language", available_languages())
def test_every_menu_can_be_reached(language: str, qapp: QApplication, tmp_path: Path) -> None:
    with open_desk(qapp, tmp_path, language) as desk:
        desk.window.resize(1366, 768)
        (bar,) = desk.window.findChildren(QMenuBar)
        assert bar.actions()
        for action in bar.actions():
            assert bar.rect().contains(bar.actionGeometry(action).center()), action.text()
