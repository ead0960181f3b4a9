"""Where things lie: the files that travel with the program, and the user's data folder.

Small files of the data folder are written here too, each as a whole.
"""

from __future__ import annotations

import os
import secrets
import sys
import time
import tomllib
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Iterator

APP_NAME = "wsisdesk"
DATA_VARIABLE = "WSISDESK_DATA"
PORTABLE_FOLDER = "wsisdesk-data"
ABANDONED_AFTER = 24 * 3600.0  # seconds: nothing is written for that long, so its writer was killed

_UNFINISHED = ".wsisdesk-{}.part"

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
    with replacing(path) as unfinished:
        unfinished.write_text(text, "utf-8")


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give the block a file beside ``path`` to fill, and put it in the place of ``path``.

    Its name is nobody else's: no file of the user's bears it, and several processes may replace
    one file at once. After any exception ``path`` is as it was. Raises ``OSError``.
    """
    unfinished = path.with_name(_UNFINISHED.format(secrets.token_hex(8)))
    unfinished.touch(exist_ok=False)
    try:
        yield unfinished
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    sweep(path.parent, _UNFINISHED.format("*"))


def sweep(folder: Path, pattern: str, after: float = ABANDONED_AFTER) -> None:
    """Delete the files in a folder that match and were last written ``after`` seconds ago.

    They are what killed processes have left. What others are writing now stays; what they have
    done away with meanwhile, or what only they may delete, is no fault. Raises ``OSError``.
    """
    for path in folder.glob(pattern):
        with suppress(FileNotFoundError, PermissionError):
            if time.time() - path.stat().st_mtime > after:
                path.unlink()


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
