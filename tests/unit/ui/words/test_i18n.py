"""Languages and digits of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from wsisdesk.ui.words.i18n import (
    SOURCE_LANGUAGE,
    Speech,
    Translations,
    available_languages,
    chosen_language,
    compile_catalogue,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    made = Translations(qapp)
    yield made
    made.speak(Speech("en"))
    made.silence()


def test_arabic_and_english_are_there() -> None:
    assert {"ar", "en"} <= set(available_languages())


def test_a_language_without_a_catalogue_falls_back() -> None:
    assert chosen_language("ar") == "ar"
    assert chosen_language("tlh") == SOURCE_LANGUAGE


@pytest.mark.parametrize(
    ("speech", "written"),
    [
        (Speech("ar"), "1,234"),
        (Speech("ar", "arabic"), "١٬٢٣٤"),
        (Speech("en"), "1,234"),
        (Speech("en", "arabic"), "1,234"),
    ],
)
def test_digits_are_those_that_were_chosen(speech: Speech, written: str) -> None:
    assert speech.locale.toString(1234) == written


def test_everything_switches_at_once_and_back(
    translations: Translations, qapp: QApplication
) -> None:
    translations.speak(Speech("ar"))
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QCoreApplication.translate("Actions", "&File") != "&File"
    translations.speak(Speech("en"))
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("Actions", "&File") == "&File"


def test_a_catalogue_that_cannot_be_written_is_the_world_s_fault(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        compile_catalogue(tmp_path / "x.ts", tmp_path / "nowhere" / "x.qm")
