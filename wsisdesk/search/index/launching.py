"""How the processes of the index are started; kept apart, since every start of the program asks."""

from __future__ import annotations

import contextlib
import subprocess

from wsisdesk.documents.reading.launching import command

WORKER_FLAG = "--index-worker"
_WORKER = "wsisdesk.search.index.worker"
_END_WAIT = 10.0  # seconds the system may take to end what was killed


def start() -> subprocess.Popen[bytes]:
    """Start a process that runs ``index.worker``: it ends when its standard input is closed.

    So none is left behind, however the process that started it may end.
    """
    return subprocess.Popen(
        command(WORKER_FLAG, _WORKER),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def end(process: subprocess.Popen[bytes]) -> None:
    """End such a process at once, and with it those that it has started. Can be repeated."""
    process.kill()
    process.wait(_END_WAIT)
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with contextlib.suppress(OSError):  # what it was still to be told
                stream.close()
