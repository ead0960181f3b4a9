"""What tests of the window share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

import pytest

from tests.helpers.stock import Paper, stock
from tests.helpers.window import open_desk, settle
from wsisdesk.ui.words.i18n import Speech, Translations

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wsisdesk.app import Desk

Speaking: TypeAlias = Callable[[str], None]

WORK = "itu/council/res/9300"
# Two versions of a resolution, the earlier one in two languages, and a letter that is no version.
PAPERS = (
    Paper("Terms of the delegates' library", "en", WORK, "2023"),
    Paper("شروط مكتبة المندوبين", "ar", WORK, "2023"),
    Paper("Terms of the delegates' library", "en", WORK, "2026", clauses=5),
    Paper("A letter on R&D"),
)


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Speaking]:
    """Switch the interface to a language; after the test it speaks English again."""
    translations = Translations(qapp)

    def speak(language: str) -> None:
        translations.speak(Speech(language))

    yield speak
    translations.speak(Speech("en"))


@pytest.fixture
def papers(tmp_path: Path) -> tuple[str, ...]:
    """Put ``PAPERS`` into the library of the data folder; return their ids."""
    return stock(tmp_path / "data", *PAPERS)


@pytest.fixture
def desk(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, papers: tuple[str, ...]
) -> Iterator[Desk]:
    """The whole window, over a library with ``PAPERS``."""
    with open_desk(qapp, tmp_path / "data") as made:
        settle(made, qtbot)
        yield made
