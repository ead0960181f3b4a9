"""Takes from a reader's process what reading a file does not need: network, memory, disk, time.

Each measure is taken where the system offers it; the parent watches time and memory from outside
on every system, so none of them is relied on alone.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsisdesk.documents.reading.limits import Limits

if sys.platform != "win32":
    import resource

_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000
_MAPPED_CODE = 512 << 20  # address space of the interpreter and libraries, beside what they hold
_NETWORK_EVENTS = frozenset(
    {"socket.__new__", "socket.connect", "socket.bind", "socket.getaddrinfo", "urllib.Request"}
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class ForbiddenAccess(PermissionError):
    """Code in a reader's process tried to reach the network or to write outside its folder.

    A ``PermissionError``, since that is what code expects: the import system, for one, which would
    like to keep compiled modules.
    """


def confine(folder: Path, limits: Limits) -> None:
    """Shut this process into ``folder``, for good. Call before any thread is started."""
    os.chdir(folder)
    _leave_network()
    _limit_resources(limits)
    sys.addaudithook(_Guard(folder.resolve()))


def allow_seconds(limits: Limits) -> None:
    """Grant the next file its processor time; the system stops a process that exceeds it."""
    if sys.platform == "win32":
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    spent = usage.ru_utime + usage.ru_stime
    _set_limit(resource.RLIMIT_CPU, int(spent + limits.total) + 1)


class _Guard:
    """An audit hook (it can never be removed) that refuses sockets and foreign files to write."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder) + os.sep

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in _NETWORK_EVENTS:
            raise ForbiddenAccess(event)
        if event == "open":
            self._check_open(*arguments[:3])

    def _check_open(self, path: object, _mode: object = None, flags: object = 0) -> None:
        if not isinstance(flags, int) or not flags & _WRITING or isinstance(path, int):
            return
        name = os.fsdecode(path) if isinstance(path, bytes) else str(path)
        if name != os.devnull and not os.path.realpath(name).startswith(self._folder):
            raise ForbiddenAccess(f"write to {name}")


def _leave_network() -> None:
    """Enter an empty network namespace, where the kernel lets ordinary users do so."""
    if not sys.platform.startswith("linux"):
        return
    unshare = getattr(ctypes.CDLL(None), "unshare", None)
    if unshare is None or unshare(_CLONE_NEWNET) == 0:
        return
    user, group = os.geteuid(), os.getegid()
    if unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0:
        _keep_identity(user, group)


def _keep_identity(user: int, group: int) -> None:
    """Be in the new user namespace who one was outside: nobody else may create files there."""
    process = Path("/proc/self")
    with contextlib.suppress(OSError):
        (process / "setgroups").write_text("deny", "ascii")
        (process / "gid_map").write_text(f"{group} {group} 1", "ascii")
        (process / "uid_map").write_text(f"{user} {user} 1", "ascii")


def _limit_resources(limits: Limits) -> None:
    if sys.platform == "win32":
        return
    _set_limit(resource.RLIMIT_AS, limits.memory + _MAPPED_CODE)
    _set_limit(resource.RLIMIT_FSIZE, limits.written)
    _set_limit(resource.RLIMIT_CORE, 0)


def _set_limit(which: int, amount: int) -> None:
    """Lower one soft limit; systems that know it but do not honour it (macOS) may refuse."""
    if sys.platform == "win32":
        return
    _, hard = resource.getrlimit(which)
    soft = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(which, (soft, hard))
