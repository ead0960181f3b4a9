"""Writing a file as a whole or not at all, and telling the world's failures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.errors import ExportNotWritable, FolderNotWritable
from wsisdesk.library.faults import told
from wsisdesk.paths import replacing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def write_whole(path: Path, content: bytes, check: Callable[[Path], None] | None = None) -> None:
    """Write ``content`` beside ``path``, let ``check`` read it there, and put it in its place.

    What ``check`` raises passes, and no file is left behind. Raises ``ExportNotWritable`` and what
    else the file system refuses as the library's errors.
    """
    if not path.parent.is_dir():
        raise ExportNotWritable(path)
    try:
        with told(path), replacing(path) as unfinished:
            unfinished.write_bytes(content)
            if check is not None:
                check(unfinished)
    except FolderNotWritable as error:
        raise ExportNotWritable(path) from error
