"""A second start hands its files to the first."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalSocket

from wsisdesk.ui.single_instance import SingleInstance

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

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
    first = SingleInstance(tmp_path)
    first.listen()
    second = SingleInstance(tmp_path)
    second.listen()
    with qtbot.waitSignal(second.received):
        assert SingleInstance(tmp_path).hand_over([])
