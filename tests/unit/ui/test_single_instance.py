"""A second start hands its files to the first."""

from __future__ import annotations

import socket
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDir
from PySide6.QtNetwork import QLocalSocket

from tests.helpers.processes import meanwhile
from wsisdesk.ui import single_instance
from wsisdesk.ui.single_instance import SingleInstance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[3]

needs_unix_sockets = pytest.mark.skipif(
    not hasattr(socket, "AF_UNIX"), reason="this system has no local sockets for tests"
)


def test_alone_there_is_nobody_to_hand_files_to(qtbot: QtBot, tmp_path: Path) -> None:
    assert not SingleInstance(tmp_path).hand_over([Path("a.docx")])


@needs_unix_sockets
def test_the_first_instance_receives_absolute_paths(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    first.listen()
    with qtbot.waitSignal(first.received) as caught:
        assert SingleInstance(tmp_path).hand_over([Path("قرار.docx"), tmp_path / "b.pdf"])
    assert caught.args == [(Path("قرار.docx").absolute(), tmp_path / "b.pdf")]


@needs_unix_sockets
def test_without_files_the_first_instance_is_only_called(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    first.listen()
    with qtbot.waitSignal(first.received) as caught:
        assert SingleInstance(tmp_path).hand_over([])
    assert caught.args == [()]


@needs_unix_sockets
def test_another_data_folder_is_another_instance(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    first.listen()
    assert not SingleInstance(tmp_path / "other").hand_over([])


@needs_unix_sockets
@pytest.mark.parametrize(
    "message",
    [
        b"5\n",
        b'"a.docx"\n',
        b'{"a": 1}\n',
        b"null\n",
        b"[[[\n",
        b"\xff\xfe\n",
        b"[" * 100_000 + b"\n",
    ],
    ids=["number", "text", "object", "nothing", "cut", "no letters", "deep"],
)
def test_a_message_that_makes_no_sense_names_no_files(
    qtbot: QtBot, tmp_path: Path, message: bytes
) -> None:
    first = SingleInstance(tmp_path)
    first.listen()
    stranger = QLocalSocket()
    stranger.connectToServer(first._name)
    with qtbot.waitSignal(first.received) as caught:
        stranger.write(message)
        stranger.flush()
    assert caught.args == [()]
    stranger.abort()


@needs_unix_sockets
def test_a_message_in_two_parts_is_read_as_one(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    first.listen()
    slow = QLocalSocket()
    slow.connectToServer(first._name)
    slow.write(b'["/a.do')
    slow.flush()
    with qtbot.assertNotEmitted(first.received, wait=50):
        pass
    with qtbot.waitSignal(first.received) as caught:
        slow.write(b'cx", 7, "/b.docx"]\n')
        slow.flush()
    assert caught.args == [(Path("/a.docx"), Path("/b.docx"))]
    slow.abort()


@needs_unix_sockets
def test_what_a_crash_left_behind_does_not_keep_the_next_start_away(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with starting(tmp_path) as crashed:
        crashed.kill()
        crashed.wait()
    second = SingleInstance(tmp_path)
    assert not second.hand_over([])
    second.listen()
    with qtbot.waitSignal(second.received):
        assert SingleInstance(tmp_path).hand_over([])


@needs_unix_sockets
def test_of_two_that_start_at_once_one_opens_and_the_other_hands_over(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with starting(tmp_path) as first:
        meanwhile(monkeypatch, SingleInstance, "_deliver", lambda: tell(first, "listen"))
        assert SingleInstance(tmp_path).hand_over([Path("a.docx")])
        tell(first, "stop")


@needs_unix_sockets
def test_a_start_waits_for_the_end_of_one_that_takes_no_more(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with starting(tmp_path) as first:
        tell(first, "listen")
        assert SingleInstance(tmp_path).hand_over([])
        tell(first, "close")
        meanwhile(monkeypatch, SingleInstance, "_deliver", lambda: tell(first, "stop"))
        assert not SingleInstance(tmp_path).hand_over([])


def test_one_that_never_answers_is_not_waited_for_without_end(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "LOOK", 0)
    with starting(tmp_path) as first:
        assert not SingleInstance(tmp_path).hand_over([])
        tell(first, "stop")


def test_where_there_can_be_no_lock_nobody_is_waited_for(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDir, "tempPath", lambda: str(tmp_path / "nowhere"))
    monkeypatch.setattr(single_instance, "LOOK", 60_000)
    assert not SingleInstance(tmp_path).hand_over([])


_PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from wsisdesk.ui.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
assert not instance.hand_over([])
print("starting", flush=True)
while (command := sys.stdin.readline().strip()) != "stop":
    getattr(instance, command)()
    print(command, flush=True)
"""


@contextmanager
def starting(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Run an instance that has found itself alone, and does what it is told."""
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(folder)], cwd=ROOT,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "starting\n"
            yield process
        finally:
            process.kill()


def tell(process: subprocess.Popen[str], command: str) -> None:
    """Have the other instance do something, and wait until it has."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{command}\n")
    process.stdin.flush()
    if command == "stop":
        process.wait()
    else:
        assert process.stdout.readline() == f"{command}\n"
