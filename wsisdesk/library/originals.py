"""The files themselves, kept under the hash of their bytes: ``originals/ab/<sha256>.<suffix>``.

A file is written to a temporary name, forced to disk, verified and then renamed, so that whatever
stands under a hash is complete and true to it.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from wsisdesk import paths
from wsisdesk.errors import FileChanged, FileMissing
from wsisdesk.library.faults import told

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = "originals"
_CHUNK = 1 << 20
_HASH_LENGTH = 64
_LONGEST_SUFFIX = 8
_TEMPORARY = ".incoming-"


def digest(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal; raises ``FileMissing`` if it cannot be read."""
    hashed = hashlib.sha256()
    for chunk in _chunks(path):
        hashed.update(chunk)
    return hashed.hexdigest()


def keep(folder: Path, source: Path, identity: str) -> Path:
    """Copy ``source`` into ``folder`` under its hash; return where it lies.

    Raises ``FileChanged`` if its bytes no longer have the hash ``identity``.
    """
    present = find(folder, identity)
    if present is not None and digest(present) == identity:
        return present
    place = folder / identity[:2] / f"{identity}{_suffix(source)}"
    with told(folder):
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=_TEMPORARY, dir=place.parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as target:
                copied = _copy(source, target.fileno())
            if copied != identity:
                raise FileChanged(source)
            temporary.replace(place)
        finally:
            temporary.unlink(missing_ok=True)
    return place


def _copy(source: Path, target: int) -> str:
    """Copy the bytes to an open file, force them to disk, and return their hash."""
    hashed = hashlib.sha256()
    for chunk in _chunks(source):
        hashed.update(chunk)
        rest = memoryview(chunk)
        while rest:
            rest = rest[os.write(target, rest) :]
    os.fsync(target)
    return hashed.hexdigest()


def _chunks(path: Path) -> Iterator[bytes]:
    """Read a file piece by piece; a file that went away is the file's fault, not the library's.

    Pipes and devices are not opened: reading them may never end.
    """
    try:
        if not path.is_file():
            raise FileMissing(path, "not a file")
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    except OSError as error:
        raise FileMissing(path, error.strerror or "") from error


def _suffix(path: Path) -> str:
    """Return the suffix in lower case, or none if it is no ordinary one."""
    suffix = path.suffix.lower()
    plain = suffix[1:].isascii() and suffix[1:].isalnum()
    return suffix if plain and len(suffix) <= _LONGEST_SUFFIX else ""


def find(folder: Path, identity: str) -> Path | None:
    """Return the original with this hash, or None."""
    with told(folder):
        return next(iter(sorted((folder / identity[:2]).glob(f"{identity}*"))), None)


def everything(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield hash and path of every original, in the order of their hashes."""
    with told(folder):
        for path in sorted(folder.glob("??/*")):
            if len(path.stem) == _HASH_LENGTH and not path.name.startswith(_TEMPORARY):
                yield path.stem, path


def discard(folder: Path, identity: str) -> None:
    """Delete an original; a missing one is no fault."""
    path = find(folder, identity)
    if path is not None:
        with told(folder):
            path.unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Delete what killed imports have left, but not what another process is importing now."""
    with told(folder):
        paths.sweep(folder, f"??/{_TEMPORARY}*")
