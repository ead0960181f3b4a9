"""A second start hands its files to the first."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

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
