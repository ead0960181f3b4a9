"""Fixtures for the whole suite."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parent.parent

# The screen that is not there would have 800 pixels, and the window fits itself to its screen.
SCREEN = os.path.relpath(ROOT / "tests" / "data" / "screen.json")
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")

# A busy machine makes no text wrong: no deadlines. A build is judged by the same examples each
# time; who runs the suite by hand looks for new ones.
settings.register_profile("suite", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("suite")

SHARED = ROOT.parent / "shared"


def pytest_sessionfinish() -> None:
    """Empty the clipboard: what Python copied there must not outlive Python."""
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of the five real documents; tests skip where it is missing."""
    folder = SHARED / "corpus"
    if not folder.is_dir():
        pytest.skip("the real documents (../shared/corpus) are not here")
    return folder


@pytest.fixture(scope="session")
def ingest_bench() -> Path:
    """The folder of measured documents in many formats; tests skip where it is missing."""
    folder = SHARED / "bench" / "ingest"
    if not folder.is_dir():
        pytest.skip("the measured documents (../shared/bench/ingest) are not here")
    return folder


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the data folder of whoever runs it."""
    monkeypatch.setenv("WSISDESK_DATA", str(tmp_path / "data"))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Drive widgets, and wait for them as long as it takes on a busy machine."""
    from tests.helpers.patience import PatientBot  # late: most of the suite does without Qt

    return PatientBot(request)
