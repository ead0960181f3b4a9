"""The composition root: builds everything of the window once and passes it down."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from wsisdesk import __version__
from wsisdesk import settings as options
from wsisdesk.errors import SettingsError
from wsisdesk.paths import data_folder
from wsisdesk.ui import memory
from wsisdesk.ui.crash import CrashReporter
from wsisdesk.ui.jobs import Executor, JobRunner, WorkerThread
from wsisdesk.ui.look.appearance import Appearance
from wsisdesk.ui.messages import Messages
from wsisdesk.ui.protection import Protection
from wsisdesk.ui.services import Services
from wsisdesk.ui.settings_store import SettingsStore
from wsisdesk.ui.single_instance import SingleInstance
from wsisdesk.ui.window.main_window import MainWindow
from wsisdesk.ui.window.session import load_session
from wsisdesk.ui.words.error_text import error_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wsisdesk.annotate.originals.pdf_page import PageReader
    from wsisdesk.errors import WsisdeskError
    from wsisdesk.workspace.workspace import Workspace


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window on the files named; return the status with which the program ends."""
    arguments = _parse(sys.argv[1:] if argv is None else argv)
    folder = data_folder(arguments.data)
    application = make_application()
    if arguments.self_test:
        from wsisdesk.ui.self_test import self_test

        return self_test(application, build)
    instance = SingleInstance(folder, application)
    if instance.hand_over(arguments.files):
        return 0
    instance.listen()
    application.aboutToQuit.connect(instance.close)
    memory.rest_while_starting()
    with build(application, folder) as desk:
        instance.received.connect(desk.window.receive)
        desk.window.show()
        desk.window.start(arguments.files)
        return application.exec()


def make_application() -> QApplication:
    """Make Qt's application object, named and in the style our palettes are made for."""
    application = QApplication([sys.argv[0]])
    application.setApplicationName("WSIS Desk")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("wsisdesk")
    application.setStyle("Fusion")
    return application


@dataclass
class Desk:
    """The window and what must be closed after it."""

    window: MainWindow
    services: Services
    crashes: CrashReporter

    def __enter__(self) -> Desk:
        self.crashes.install()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop all jobs and close the databases, in the threads that opened them."""
        for runner in (*self.services.runners, self.services.words):
            runner.close()
        self.crashes.uninstall()


def build(
    application: QApplication, folder: Path, executor: Callable[[], Executor] = WorkerThread
) -> Desk:
    """Build the window over a data folder; nothing is read from the library yet."""
    messages = Messages(application)
    settings, problem = _settings(folder)
    store = SettingsStore(settings, application)
    appearance = Appearance(application, store)
    appearance.start()
    crashes = CrashReporter(application)
    opener = partial(_open, folder, store)
    long, quick, side, index = (JobRunner(opener, executor(), application) for _ in range(4))
    words = JobRunner(_page_reader, executor(), application)
    services = Services(
        folder, store, appearance, messages, long, quick, side, index, words,
        Protection(application),
    )  # fmt: skip
    for runner in (*services.runners, services.words):
        runner.crashed.connect(crashes.show_report)
    window = MainWindow(services, load_session(folder))
    if problem is not None:
        messages.warn(*error_text(problem))
    return Desk(window, services, crashes)


def _settings(folder: Path) -> tuple[options.Settings, WsisdeskError | None]:
    """Return the settings, or the defaults and why the file could not be used."""
    try:
        return options.load(folder), None
    except SettingsError as error:
        return options.Settings(), error


def _open(folder: Path, store: SettingsStore) -> Workspace:
    """Open the workspace with the window's settings: those on disk may be damaged.

    Imported here so that the worker, not the first screen, waits for it.
    """
    from wsisdesk.workspace.workspace import open_workspace

    return open_workspace(folder, store.settings)


def _page_reader() -> PageReader:
    """Make what reads the words of pages, when the first are wanted."""
    from wsisdesk.annotate.originals.pdf_page import PageReader

    return PageReader()


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="wsisdesk", description="Open documents in a window.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="open these documents")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the data folder")
    parser.add_argument("--self-test", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(argv)
