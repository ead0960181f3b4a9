"""Whether anything can be written in a data folder: on a protected stick or share nothing can.

Asked without writing where the system answers truly. Windows knows of no protected folders until
one tries; there a file is made which goes with its closing.
"""

from __future__ import annotations

import os
import sys
import tempfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def is_writable(folder: Path, *names: str) -> bool:
    """Tell whether files can be made in ``folder`` and those of ``names`` that are there changed.

    The files are not opened: closing one again would cancel SQLite's locks on it, see
    https://www.sqlite.org/howtocorrupt.html, section 2.2.
    """
    files = [folder / name for name in names]
    if not os.access(folder, os.W_OK | os.X_OK):
        return False
    if any(file.exists() and not os.access(file, os.W_OK) for file in files):
        return False
    return sys.platform != "win32" or _can_make_files(folder)


def _can_make_files(folder: Path) -> bool:
    """Tell whether a file can be made in ``folder``, by making one that goes at once."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
