"""The window over a searched library, in an English and an Arabic interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.window import open_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from wsisdesk.app import Desk


@pytest.fixture(scope="module")
def library(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the starter library, indexed."""
    folder = tmp_path_factory.mktemp("searched") / "data"
    with open_desk(qapp, folder) as desk:
        desk.window.imports.install_starter()
        desk.window.search.upkeep.update()
    return folder


@pytest.fixture(params=["en", "ar"])
def desk(request: pytest.FixtureRequest, qapp: QApplication, library: Path) -> Iterator[Desk]:
    for name in ("session.json", "searches.json", "synonyms.toml", "settings.toml"):
        (library / name).unlink(missing_ok=True)
    with open_desk(qapp, library, request.param) as made:
        yield made
