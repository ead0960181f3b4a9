from __future__ import annotations

import io
import signal
import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from wsisdesk.cli import watching
from wsisdesk.cli.watching import Watcher
from wsisdesk.progress import Cancelled

if TYPE_CHECKING:
    from collections.abc import Iterator


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _answer_to_ctrl_c() -> Iterator[None]:
    """Answer as a program at a terminal does, though the suite may run where none is."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    shown = Screen()
    monkeypatch.setattr(watching, "sys", SimpleNamespace(stderr=shown))
    monkeypatch.setattr(watching, "_EVERY", 0.0)
    return shown


def test_someone_who_watches_sees_how_far_it_is(screen: Screen) -> None:
    with watching.watching() as progress:
        progress(0, 0, "looking")
        progress(3, 9, "report.docx")
    lines = screen.getvalue().split("\r\x1b[K")
    assert lines == ["", "looking", "3/9  report.docx", ""]


def test_a_long_name_stays_on_one_line(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    Watcher()(1, 2, "秘书长" * 20)
    assert screen.getvalue().endswith("1/2  " + ("秘书长" * 3)[:7])


def test_nobody_watching_is_told_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with watching.watching() as progress:
        progress(1, 2, "report.docx")
    assert capsys.readouterr().err == ""


def test_ctrl_c_asks_once_and_then_insists() -> None:
    with watching.watching() as progress:
        progress(1, 2)
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(Cancelled):
            progress(2, 2)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_in_another_thread_ctrl_c_is_left_alone() -> None:
    seen: list[object] = []

    def work() -> None:
        with watching.watching() as progress:
            progress(1, 1)
            seen.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [signal.default_int_handler]
