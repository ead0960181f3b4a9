"""How the processes of the index are started; kept apart, since every start of the program asks."""

from __future__ import annotations

import subprocess

from wsisdesk.documents.reading.launching import command

WORKER_FLAG = "--index-worker"
_WORKER = "wsisdesk.search.index.worker"


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
