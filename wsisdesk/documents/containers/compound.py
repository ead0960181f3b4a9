"""Compound files (OLE): one container for old Word files, locked new ones, and much else."""

from __future__ import annotations

import mmap
from typing import TYPE_CHECKING

import olefile

from wsisdesk.errors import EncryptedDocument, UnsupportedFormat

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = ("EncryptedPackage", "EncryptionInfo")
_WORD = "WordDocument"
_FLAGS_AT, _ENCRYPTED_FLAG = 0x0A, 0x0100  # of the File Information Block, [MS-DOC] 2.5.2
# What olefile lets through on damaged files, besides its own errors (which are OSErrors).
_DAMAGED = (OSError, ValueError, IndexError, TypeError, AttributeError, MemoryError)


def compound_format(path: Path, names: Mapping[str, str]) -> str:
    """Return ``doc`` for a Word file of the old kind.

    Raises ``EncryptedDocument`` for one with a password and for a locked package, else
    ``UnsupportedFormat`` with the name that ``names`` gives to an entry of the root.
    """
    entries = _root_entries(path, [*_LOCKED, _WORD, *names])
    if any(name in entries for name in _LOCKED) or not entries:
        raise EncryptedDocument(path, "compound file")
    if _WORD in entries:
        if _is_locked_word(path):
            raise EncryptedDocument(path, "doc")
        return "doc"
    for name, format_name in names.items():
        if name in entries:
            raise UnsupportedFormat(path, format_name)
    raise UnsupportedFormat(path, "OLE")


def _root_entries(path: Path, wanted: list[str]) -> set[str]:
    """List the names in the root; of a damaged file, those of ``wanted`` that occur anywhere."""
    try:
        with olefile.OleFileIO(path) as container:
            return {entry[0].strip("\x05") for entry in container.listdir(storages=True)}
    except _DAMAGED:
        return _occurring(path, wanted)


def _occurring(path: Path, wanted: list[str]) -> set[str]:
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return {name for name in wanted if data.find(name.encode("utf-16-le")) >= 0}


def _is_locked_word(path: Path) -> bool:
    try:
        with olefile.OleFileIO(path) as container, container.openstream(_WORD) as stream:
            head = stream.read(_FLAGS_AT + 2)
    except _DAMAGED:
        return False  # the converter will say what is wrong with it
    return bool(int.from_bytes(head[_FLAGS_AT:], "little") & _ENCRYPTED_FLAG)
