"""A folder that really cannot be written, on whatever system and for whatever user."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from wsisdesk.library.protection import is_writable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def protected(folder: Path) -> Iterator[Path]:
    """Protect a folder and all in it for as long as the block lasts.

    The superuser, whom rights do not bind, mounts it once more over itself, to be read only. The
    test is skipped where neither can be done.
    """
    if sys.platform == "linux" and os.geteuid() == 0:
        with _mounted(folder):
            yield folder
        return
    with _without_rights(folder):
        if is_writable(folder, *(path.name for path in folder.iterdir())):
            pytest.skip("no folder can be protected here")
        yield folder


@contextmanager
def _mounted(folder: Path) -> Iterator[None]:
    place = str(folder)
    if subprocess.run(
        ["mount", "--bind", place, place], capture_output=True, check=False
    ).returncode:
        pytest.skip("no folder may be mounted here")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", place], check=True)
        yield
    finally:
        # lazily: what has files open in it still reads them
        subprocess.run(["umount", "--lazy", place], check=True)


@contextmanager
def _without_rights(folder: Path) -> Iterator[None]:
    """Take the rights away: on Windows from the files, which alone know of them there."""
    kept = {path: path.stat().st_mode for path in (folder, *folder.rglob("*"))}
    for path in kept:
        path.chmod(0o500 if path.is_dir() else 0o400)
    try:
        yield
    finally:
        for path, mode in kept.items():
            path.chmod(mode)


def fingerprint(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return what is in a folder and when it was changed, to show that nothing was written."""
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
