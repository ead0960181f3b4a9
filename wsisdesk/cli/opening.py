"""From what was typed to what is meant: the data folder, a document of the library, a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wsisdesk import paths
from wsisdesk.cli.watching import watching
from wsisdesk.errors import DocumentNotFound, FileMissing, SettingsError
from wsisdesk.settings import Settings, load

if TYPE_CHECKING:
    from argparse import Namespace

    from wsisdesk.documents.model import Document
    from wsisdesk.workspace.workspace import Workspace

_LONGEST_SUFFIX = 5


def folder(arguments: Namespace) -> Path:
    """Return the data folder a command works on."""
    return paths.data_folder(Path(arguments.data) if arguments.data else None)


def open_library(arguments: Namespace) -> Workspace:
    """Open the workspace a command works on; to be used as a context manager.

    The window's settings do not concern commands, so broken ones do not stop them.
    """
    from wsisdesk.workspace.workspace import open_workspace  # late: notes alone need no library

    return open_workspace(folder(arguments), Settings())


def chosen_settings(arguments: Namespace) -> Settings:
    """Return what the user has set in the window: how notes are signed, what colours mean.

    Broken settings count as none: the window says what is wrong with them, and mends them.
    """
    try:
        return load(folder(arguments))
    except SettingsError:
        return Settings()


def document(arguments: Namespace) -> Document:
    """Return the document that ``arguments.document`` names."""
    return named(arguments, arguments.document, arguments.language or "")


def named(arguments: Namespace, typed: str, language: str = "") -> Document:
    """Return the document that somebody typed: a file, or one of the library.

    A file that exists is read without being imported, and the library is not even opened; all
    else is looked up. Symbols look like paths (``A/RES/70/125``), so the library is asked first.
    """
    path = _file(typed)
    if path is not None:
        return read_file(path)
    with open_library(arguments) as workspace:
        try:
            entry = workspace.library.find(typed, language)
        except DocumentNotFound:
            if _looks_like_a_file(typed):
                raise FileMissing(typed) from None
            raise
        return workspace.library.document(entry.id)


def read_file(path: Path) -> Document:
    """Read a file without importing it."""
    from wsisdesk.workspace import tasks  # late, as above

    with watching() as progress:
        return tasks.read_file(path, progress)


def _file(typed: str) -> Path | None:
    """Return the file of this name if there is one; what is no possible name names none."""
    try:
        path = Path(typed).expanduser()
        return path if path.is_file() else None
    except (OSError, RuntimeError):  # too long for the system; a home folder of nobody
        return None


def _looks_like_a_file(typed: str) -> bool:
    path = Path(typed)
    suffix = path.suffix[1:]
    named = suffix.isascii() and suffix.isalpha() and len(suffix) <= _LONGEST_SUFFIX
    return named or path.is_absolute() or typed.startswith((".", "~"))
