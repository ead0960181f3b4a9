"""Where things lie: the files that travel with the program, and the user's data folder.

Small files of the data folder are written here too, each as a whole.
"""

from __future__ import annotations

import os
import sys
import tomllib
from pathlib import Path, PurePosixPath
from typing import Any

import platformdirs

APP_NAME = "wsisdesk"
DATA_VARIABLE = "WSISDESK_DATA"
PORTABLE_FOLDER = "wsisdesk-data"

_PACKAGE = Path(__file__).resolve().parent


def _bundle_roots() -> list[Path]:
    """List the places that may hold bundled files: frozen program, wheel, checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    roots = [Path(frozen)] if frozen else []
    return [*roots, _PACKAGE / "_data", _PACKAGE.parent]


def bundled(name: str) -> Path:
    """Return the path of a file or folder that travels with the program.

    ``name`` is relative with forward slashes (``resources/tables/months.toml``); absolute names
    and ``..`` are refused with ``ValueError``. Raises ``FileNotFoundError`` if it is nowhere:
    that is a fault of the build, not of the user.
    """
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts:
        raise ValueError(f"not a bundled name: {name}")
    for root in _bundle_roots():
        path = root.joinpath(*relative.parts)
        if path.exists():
            return path
    raise FileNotFoundError(name)


def table(name: str) -> dict[str, Any]:
    """Read ``resources/tables/<name>.toml``; callers keep what they make of it."""
    return tomllib.loads(bundled(f"resources/tables/{name}.toml").read_text("utf-8"))


def replace_text(path: Path, text: str) -> None:
    """Write a small file of the data folder as a whole: whoever reads it sees the old or the new.

    The folder must be there: none is made where a memory stick has gone. Raises ``OSError``.
    """
    unfinished = path.with_name(f"{path.name}.new")
    unfinished.write_text(text, "utf-8")
    unfinished.replace(path)


def program_folder() -> Path:
    """Return the folder the program was started from (of the executable, or of the checkout)."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return _PACKAGE.parent


def portable_folder() -> Path | None:
    """Return the data folder beside the program, if someone has put one there."""
    folder = program_folder() / PORTABLE_FOLDER
    return folder if folder.is_dir() else None


def data_folder(explicit: Path | None = None) -> Path:
    """Choose the data folder: ``--data``, then ``$WSISDESK_DATA``, then portable, then platform.

    The folder is not created here.
    """
    if explicit is not None:
        return explicit.expanduser().absolute()
    from_environment = os.environ.get(DATA_VARIABLE)
    if from_environment:
        return Path(from_environment).expanduser().absolute()
    portable = portable_folder()
    if portable is not None:
        return portable
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))
