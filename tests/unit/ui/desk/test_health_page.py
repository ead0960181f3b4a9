"""The health page says what was found, in the interface's language, and what was never read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton

from wsisdesk.errors import DamagedDocument, SettingsDamaged
from wsisdesk.library import doctor
from wsisdesk.library.doctor import Check
from wsisdesk.library.entries import FailedFile
from wsisdesk.progress import silent
from wsisdesk.text.direction import without_controls
from wsisdesk.ui.desk.health_page import HealthPage, check_text
from wsisdesk.ui.library import tasks
from wsisdesk.ui.protection import Protection
from wsisdesk.workspace import health
from wsisdesk.workspace.workspace import open_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.unit.ui.conftest import Speaking
    from wsisdesk.workspace.workspace import Workspace

WELL = Check("database", True, "The database is whole.")
FAILED = FailedFile("0" * 64, "broken.docx", "DamagedDocument", "", "2026-01-01T00:00:00")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "data") as opened:
        yield opened


def shown(qtbot: QtBot, *checks: Check, failures: tuple[FailedFile, ...] = ()) -> HealthPage:
    page = HealthPage(tasks.Health(checks, failures), Protection())
    qtbot.addWidget(page)
    return page


def forget_button(page: HealthPage) -> QPushButton:
    button = page.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    return button


def test_every_check_has_a_line(qtbot: QtBot) -> None:
    ill = Check("hashes", False, "These are ill: {files}.", {"files": "a.txt"})
    text = without_controls(shown(qtbot, WELL, ill).text())
    assert "In order\tThe database is whole." in text
    assert "Wrong\tThese are ill: a.txt." in text


def test_what_an_error_says_is_said_with_its_advice() -> None:
    error = SettingsDamaged("settings.toml")
    text = check_text(Check("settings", False, "in English", error=error))
    assert "settings.toml" in text
    assert "\n" in text


@pytest.mark.parametrize("language", ["ar", "fr", "es", "ru", "zh"])
def test_all_that_an_examination_may_say_is_said_in_every_language(
    speaking: Speaking, language: str
) -> None:
    sentences = {
        value
        for module in (doctor, health)
        for name, value in vars(module).items()
        if name[0] == "_" != name[1] and isinstance(value, str) and value.endswith((".", "}"))
    }
    assert len(sentences) > 20
    speaking(language)
    same = {
        text
        for text in sentences
        if "{}" not in text and QCoreApplication.translate("Checks", text) == text
    }
    assert same == set()


def test_files_that_were_never_read_are_listed_with_advice(qtbot: QtBot) -> None:
    page = shown(qtbot, WELL, failures=(FAILED,))
    text = without_controls(page.text())
    assert "broken.docx\t“broken.docx” is damaged" in text
    assert forget_button(page).isVisibleTo(page)


def test_without_such_files_nothing_is_said_of_them(qtbot: QtBot) -> None:
    page = shown(qtbot, WELL)
    assert not forget_button(page).isVisibleTo(page)


def test_an_error_of_another_version_is_still_told(qtbot: QtBot) -> None:
    unknown = FailedFile("1" * 64, "odd.pdf", "NoSuchError", "", "2026-01-01T00:00:00")
    assert "could not be read" in shown(qtbot, failures=(unknown,)).text()


def test_forgetting_is_asked_for_and_empties_the_list(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.library.note_failure("2" * 64, DamagedDocument("broken.docx"))
    found = tasks.check(workspace, None, silent)
    assert [failed.name for failed in found.failures] == ["broken.docx"]
    page = shown(qtbot, failures=found.failures)
    with qtbot.waitSignal(page.forgetting_wanted):
        forget_button(page).click()
    tasks.forget_failures(workspace, None, silent)
    assert tasks.check(workspace, None, silent).failures == ()


def test_all_is_not_in_order_where_files_could_not_be_read(qtbot: QtBot) -> None:
    def says(page: HealthPage) -> bool:
        return any(
            label.isVisibleTo(page) and label.text() == "Everything is in order."
            for label in page.findChildren(QLabel)
        )

    assert says(shown(qtbot, WELL))
    assert not says(shown(qtbot, WELL, failures=(FAILED,)))
