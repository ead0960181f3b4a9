"""How the program starts: commands without Qt, files to a window that is open already."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from wsisdesk import app
from wsisdesk.ui.single_instance import SingleInstance

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

WITHOUT_QT = "import sys; sys.modules['PySide6'] = None; from wsisdesk.__main__ import main; "


def test_commands_run_where_there_is_no_qt(tmp_path: Path) -> None:
    program = WITHOUT_QT + f"sys.exit(main(['list', '--json', '--data', {str(tmp_path)!r}]))"
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert '"documents": []' in run.stdout


# What the first screen does without, by what needs it later: it would keep the user waiting.
AFTER_THE_FIRST_SCREEN = (
    "wsisdesk.documents.model",  # documents
    "wsisdesk.documents.symbols",  # names of works
    "wsisdesk.library.database",  # the list
    "wsisdesk.ui.reader.view",  # reading
    "wsisdesk.ui.pages.view",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",  # printing
    "sqlite_utils",
    "tomlkit",  # saving settings
    "subprocess",  # compiling catalogues
)


def test_the_first_screen_waits_for_nothing_it_does_not_show() -> None:
    program = "import sys, wsisdesk.app; print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    imported = set(run.stdout.split())
    assert "wsisdesk.ui.window.main_window" in imported
    assert imported.isdisjoint(AFTER_THE_FIRST_SCREEN)


def test_no_module_is_read_for_features_that_nobody_uses() -> None:
    """The import that PySide puts in its place reads the source of every module."""
    program = "import builtins, wsisdesk.app; print(builtins.__import__.__name__)"
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() != "__feature_import__"


def test_a_second_start_hands_its_files_over_and_ends(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "make_application", lambda: qapp)
    first = SingleInstance(tmp_path)
    first.listen()
    with qtbot.waitSignal(first.received) as caught:
        assert app.main([str(tmp_path / "a.docx"), "--data", str(tmp_path)]) == 0
    assert caught.args == [(tmp_path / "a.docx",)]
