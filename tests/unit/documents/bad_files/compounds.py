"""Compound files (OLE): the smallest ones that the container's rules allow."""

from __future__ import annotations

import struct

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_STREAM, _ROOT = 2, 5


def compound(streams: dict[str, bytes]) -> bytes:
    """Write a compound file with these streams in its root ([MS-CFB]).

    Sector 0 is the allocation table, then the directory, then one run of sectors a stream.
    """
    names = list(streams)
    directory_sectors = -(-(len(names) + 1) // 4)
    table, data, next_sector = [_FAT], b"", 1
    table += [*range(2, directory_sectors + 1), _END]
    next_sector += directory_sectors
    entries = [_entry("Root Entry", _ROOT, child=1 if names else _FREE, start=_END, size=0)]
    for number, name in enumerate(names, 1):
        content = streams[name].ljust(4096, b"\0")  # shorter ones live in a mini stream
        sectors = -(-len(content) // _SECTOR)
        right = number + 1 if number < len(names) else _FREE
        entries.append(_entry(name, _STREAM, right=right, start=next_sector, size=len(content)))
        table += [*range(next_sector + 1, next_sector + sectors), _END]
        data += content.ljust(sectors * _SECTOR, b"\0")
        next_sector += sectors
    directory = b"".join(entries).ljust(directory_sectors * _SECTOR, b"\0")
    allocation = struct.pack(f"<{len(table)}I", *table).ljust(_SECTOR, b"\xff")
    return _header() + allocation + directory + data


def _header() -> bytes:
    head = struct.pack(
        "<8s16sHHHHH6sIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"",
        0, 1, 1, 0, 4096, _END, 0, _END, 0,
    )  # fmt: skip
    return head + struct.pack("<109I", 0, *[_FREE] * 108)


def _entry(
    name: str, kind: int, *, child: int = _FREE, right: int = _FREE, start: int, size: int
) -> bytes:
    encoded = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16sIQQIQ",
        encoded, len(encoded) + 2, kind, 1, _FREE, right, child, b"", 0, 0, 0, start, size,
    )  # fmt: skip


def word(*, locked: bool = False) -> bytes:
    """Write the skeleton of an old Word file; ``locked`` sets the flag of a password."""
    flags = 0x0100 if locked else 0
    return compound({"WordDocument": struct.pack("<HHHHHH", 0xA5EC, 0xC1, 0, 0, 0, flags)})


def locked_word() -> bytes:
    return word(locked=True)


def locked_package() -> bytes:
    return compound({"EncryptionInfo": b"x", "EncryptedPackage": b"y"})


def spreadsheet() -> bytes:
    return compound({"Workbook": b"x"})


def slides() -> bytes:
    return compound({"PowerPoint Document": b"x"})


def message() -> bytes:
    return compound({"__properties_version1.0": b"x"})


def unknown() -> bytes:
    return compound({"Anything": b"x"})
