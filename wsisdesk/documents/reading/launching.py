"""How a reader's process is started: the command, and the surroundings it gets.

Kept apart from what starts and watches processes: every start of the program asks whether it is
one of them, and must not wait for more than that.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

WORKER_FLAG = "--reader-worker"

_WORKER = "wsisdesk.documents.reading.worker"
_BOOT = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]);"
    "from importlib import import_module; import_module(sys.argv[2]).main()"
)
_KEPT_VARIABLES = frozenset(
    {"PATH", "LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "SYSTEMROOT", "SYSTEMDRIVE",
     "WINDIR", "COMSPEC", "PATHEXT", "PROGRAMFILES", "PROGRAMFILES(X86)"}
)  # fmt: skip
_FROZEN_PREFIX = "_PYI_"  # how a frozen program finds what it has unpacked
_PRIVATE_VARIABLES = ("HOME", "TMPDIR", "TMP", "TEMP", "USERPROFILE", "APPDATA", "LOCALAPPDATA")


def worker_command() -> list[str]:
    """Return the command that starts ``reading.worker`` from this program, frozen or not."""
    return command(WORKER_FLAG, _WORKER)


def command(flag: str, module: str) -> list[str]:
    """Return the command that runs the ``main`` of a module of ours in a process of its own.

    A frozen program starts itself with ``flag``, by which its entry point knows what to run.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, flag]
    places = [str(Path(entry).absolute()) for entry in sys.path if entry]
    root = str(Path(__file__).resolve().parents[3])
    return [sys.executable, "-I", "-X", "utf8", "-c", _BOOT, json.dumps([root, *places]),
            module]  # fmt: skip


def environment(folder: Path) -> dict[str, str]:
    """Pass on what programs need to run at all; no proxies, no home, no Python settings."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.upper() in _KEPT_VARIABLES or name.startswith(_FROZEN_PREFIX)
    }
    return kept | dict.fromkeys(_PRIVATE_VARIABLES, str(folder))
