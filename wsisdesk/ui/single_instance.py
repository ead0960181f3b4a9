"""One window for one data folder: a second start hands its files to the first and ends.

A lock tells a start that comes while another is still starting, or still closing its databases,
that somebody is there, though nobody answers yet or any more. It ends with its process.
"""

from __future__ import annotations

import getpass
import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from collections.abc import Sequence

PATIENCE = 500  # milliseconds to wait for the first instance to take a message
LOOK = 100  # milliseconds between two looks whether another instance answers or is gone
LOOKS = 100
LONGEST = 1 << 20  # bytes of a message that are believed
_HELD = QLockFile.LockError.LockFailedError  # by another process; else there can be no lock


class SingleInstance(QObject):
    """``hand_over`` first; if that finds nobody, ``listen``. Emits ``received`` with paths."""

    received = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = sha256(f"{getpass.getuser()}\n{folder}".encode()).hexdigest()[:24]
        self._name = f"wsisdesk-{place}"
        self._lock = QLockFile(QDir(QDir.tempPath()).filePath(f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)  # however long its process runs
        self._server: QLocalServer | None = None
        self._incoming: dict[QLocalSocket, bytes] = {}

    def hand_over(self, paths: Sequence[Path]) -> bool:
        """Give the paths to an instance that runs already; tell whether there was one.

        One that is about to listen is waited for, as is the end of one that no longer does. If
        that takes too long, it counts as none.
        """
        for wait in (0, *(LOOK,) * LOOKS):
            if self._deliver(paths):
                return True
            if self._lock.tryLock(wait) or self._lock.error() != _HELD:
                return False
        return False

    def _deliver(self, paths: Sequence[Path]) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE):
            return False
        message = json.dumps([str(path.absolute()) for path in paths]) + "\n"
        socket.write(message.encode("utf-8"))
        taken = socket.waitForBytesWritten(PATIENCE)
        socket.disconnectFromServer()
        return taken

    def listen(self) -> None:
        """Become the instance that others hand their files to; clears up after a crash."""
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._server.listen(self._name)

    def close(self) -> None:
        """Take no more files: the window closes, and would not show them."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _greet(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._incoming[socket] = b""
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._forget)
            self._take(socket)

    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        """Collect what has come; a whole line is a message."""
        message = self._incoming.get(socket, b"") + bytes(socket.readAll().data())
        self._incoming[socket] = message[:LONGEST]
        if message.endswith(b"\n"):
            self._incoming[socket] = b""
            self.received.emit(_paths(message))

    def _forget(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._incoming.pop(socket, None)
            socket.deleteLater()


def _paths(message: bytes) -> tuple[Path, ...]:
    """Read a message; one that makes no sense names no files."""
    try:
        names = json.loads(message)
    except (ValueError, RecursionError):
        return ()
    listed = names if isinstance(names, list) else []
    return tuple(Path(name) for name in listed if isinstance(name, str))
