"""Names of files that are made of titles, and dialogs that ask for them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QFileDialog, QWidget

from wsisdesk.ui.file_dialog import FileDialog
from wsisdesk.ui.window.export_desk import file_name

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.unit.ui.conftest import Speaking

FORBIDDEN = set('\\/:*?"<>|') | {chr(number) for number in range(32)}


@given(st.text(max_size=400))
def test_any_title_makes_a_name_that_every_system_takes(title: str) -> None:
    name = file_name(title)
    stem = name.removesuffix(".pdf")
    assert name.endswith(".pdf")
    assert stem
    assert not FORBIDDEN & set(name)
    assert stem == stem.strip(" .-"), "Windows drops what stands at the end"
    assert len(name) <= 104


@given(st.text(alphabet="قرارabc 123()", min_size=1, max_size=60))
def test_letters_and_digits_of_a_title_stay(title: str) -> None:
    kept = [letter for letter in title if letter.isalnum()]
    stem = file_name(title).removesuffix(".pdf")
    assert [letter for letter in stem if letter.isalnum()] == kept or stem == "document"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_dialog_begins_in_the_folder_it_is_given(parent: QWidget, tmp_path: Path) -> None:
    assert Path(FileDialog(parent, "Add files", tmp_path).directory().path()) == tmp_path


def test_saving_and_opening_are_told_apart(parent: QWidget, speaking: Speaking) -> None:
    speaking("en")
    accept = QFileDialog.DialogLabel.Accept
    opening, saving = FileDialog(parent, "Add"), FileDialog(parent, "Save as", saving=True)
    assert saving.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert opening.labelText(accept) != saving.labelText(accept)


@pytest.mark.parametrize("language", ["ar", "fr", "es", "ru", "zh"])
def test_no_label_stays_english(parent: QWidget, speaking: Speaking, language: str) -> None:
    speaking("en")
    english = {label: FileDialog(parent, "x").labelText(label) for label in QFileDialog.DialogLabel}
    speaking(language)
    dialog = FileDialog(parent, "x")
    assert not [label for label, text in english.items() if dialog.labelText(label) == text]
