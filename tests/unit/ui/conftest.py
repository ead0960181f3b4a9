"""What tests of the window share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

import pytest

from wsisdesk.ui.i18n import Speech, Translations

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Speaking: TypeAlias = Callable[[str], None]


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Speaking]:
    """Switch the interface to a language; after the test it speaks English again."""
    translations = Translations(qapp)

    def speak(language: str) -> None:
        translations.speak(Speech(language))

    yield speak
    translations.speak(Speech("en"))
