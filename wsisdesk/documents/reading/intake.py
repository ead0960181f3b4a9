"""Copies a file from outside into the private folder of a reader's process.

The original is opened once, never blocks (a pipe or a device is no document), and may change or
vanish afterwards without harm.
"""

from __future__ import annotations

import hashlib
import os
import stat
from typing import TYPE_CHECKING

from wsisdesk.errors import DiskFull, EmptyFile, FileMissing, FolderNotWritable, OversizedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CHUNK = 1 << 20
_READING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def take_in(source: Path, target: Path, most: int) -> str:
    """Copy ``source`` to ``target`` and return the SHA-256 of its bytes, in hexadecimal.

    Raises ``FileMissing`` (also for what is not a regular file or may not be opened),
    ``EmptyFile``, ``OversizedDocument`` for more than ``most`` bytes, ``DiskFull`` if there is
    no room for the copy, or ``FolderNotWritable`` if it cannot be written for another reason.
    """
    digest = hashlib.sha256()
    chunks = _chunks(source, most)
    chunk = next(chunks, b"")
    if not chunk:
        raise EmptyFile(source)
    try:
        with target.open("wb") as outgoing:
            while chunk:
                digest.update(chunk)
                outgoing.write(chunk)
                chunk = next(chunks, b"")
    except OSError as error:
        kind = DiskFull if error.errno in DiskFull.CODES else FolderNotWritable
        raise kind(target.parent) from error
    return digest.hexdigest()


def _chunks(source: Path, most: int) -> Iterator[bytes]:
    try:
        descriptor = os.open(source, _READING)
        with os.fdopen(descriptor, "rb") as incoming:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise FileMissing(source, "not a file")
            size = 0
            while chunk := incoming.read(_CHUNK):
                size += len(chunk)
                if size > most:
                    raise OversizedDocument(source, f"file > {most} bytes")
                yield chunk
    except OSError as error:
        raise FileMissing(source, error.strerror or "") from error
    except ValueError as error:  # a NUL in the name
        raise FileMissing(source, str(error)) from error
