"""ZIP packages of XML parts (Word, OpenDocument), opened as what they are: files from strangers.

Everything a small file can use to do harm is bounded: entries, bytes after expansion, expansion
ratio, markup, depth. A DTD is refused, so no entity is ever declared, and nothing is fetched. The
bounds were measured on public files: the largest harmless ones stay far below.
"""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Self

from lxml import etree

from wsisdesk.documents.containers import compound
from wsisdesk.errors import (
    DamagedDocument,
    EmptyFile,
    EncryptedDocument,
    FileMissing,
    HostileDocument,
    OversizedDocument,
    UnsupportedFormat,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # all that OPC and ODF allow
_CHUNK = 1 << 20
# What reading a damaged ZIP file raises, from the directory to the last compressed byte.
BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError)


@dataclass(frozen=True, slots=True)
class PackageLimits:
    """What a package may cost: bytes after expansion, markup characters, levels of nesting."""

    entries: int = 10_000
    total: int = 400 << 20
    part: int = 120 << 20
    ratio: int = 200
    ratio_from: int = 1 << 20  # small parts may compress as well as they like
    markup: int = 6_000_000  # tags and attributes of one part: bounds the memory of its tree
    depth: int = 200


DEFAULT_LIMITS = PackageLimits()


class Package:
    """An open ZIP package; a context manager. Only parts that are asked for are expanded.

    Part names are compared as OPC compares them: without case and without a leading slash.
    """

    def __init__(self, path: Path, limits: PackageLimits = DEFAULT_LIMITS) -> None:
        """Open the file and read its directory.

        Raises ``FileMissing``, ``EmptyFile``, ``EncryptedDocument``, ``UnsupportedFormat`` (a
        legacy Word file), ``DamagedDocument`` or ``OversizedDocument``.
        """
        self.path = path
        self.limits = limits
        self._expanded = 0
        self._zip = _open_zip(path)
        entries = self._zip.infolist()
        if len(entries) > limits.entries:
            self._zip.close()
            raise OversizedDocument(path, f"entries > {limits.entries}")
        self._entries = {_folded_name(entry.filename): entry for entry in entries}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and _folded_name(name) in self._entries

    def names(self) -> list[str]:
        """List the parts as the package spells them."""
        return [entry.filename for entry in self._entries.values()]

    def read(self, name: str) -> bytes | None:
        """Expand one part, or return None if the package has none of this name.

        What comes out is counted, whatever sizes are declared. Raises ``EncryptedDocument``,
        ``DamagedDocument``, ``HostileDocument`` (ratio) or ``OversizedDocument``.
        """
        entry = self._entries.get(_folded_name(name))
        if entry is None:
            return None
        if entry.flag_bits & 0x1:
            raise EncryptedDocument(self.path, name)
        if entry.compress_type not in _METHODS:
            raise DamagedDocument(self.path, f"{name}: compression method {entry.compress_type}")
        self._check_size(entry, entry.file_size)
        try:
            return b"".join(self._chunks(entry))
        except (*BROKEN_ZIP, OSError) as error:  # OSError: the directory points outside the file
            raise DamagedDocument(self.path, f"{name}: {error}") from error

    def xml(self, name: str) -> etree._Element | None:
        """Parse one part, or return None if it is missing; errors as ``read`` and ``parse_xml``."""
        data = self.read(name)
        return None if data is None else parse_xml(data, self.path, name, self.limits)

    def _chunks(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        size = 0
        with self._zip.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                self._expanded += len(chunk)
                self._check_size(entry, size)
                yield chunk

    def _check_size(self, entry: zipfile.ZipInfo, size: int) -> None:
        limits = self.limits
        compressed = max(1, entry.compress_size)
        if size > limits.ratio_from and size > limits.ratio * compressed:
            raise HostileDocument(self.path, f"{entry.filename}: expansion > {limits.ratio} times")
        if size > limits.part:
            raise OversizedDocument(self.path, f"{entry.filename}: > {limits.part} bytes")
        if self._expanded > limits.total:
            raise OversizedDocument(self.path, f"expansion > {limits.total} bytes")


def parse_xml(
    data: bytes, path: Path, name: str, limits: PackageLimits = DEFAULT_LIMITS
) -> etree._Element:
    """Parse XML that may not be trusted; comments and processing instructions are dropped.

    ``path`` and ``name`` are for the error: ``HostileDocument`` (DTD), ``OversizedDocument``
    (markup, depth, length of one text) or ``DamagedDocument`` (not well-formed).
    """
    if b"<!DOCTYPE" in data or b"<!DOCTYPE" in data[: _CHUNK * 2].replace(b"\0", b""):
        raise HostileDocument(path, f"{name}: DTD")
    if data.count(b"<") + data.count(b"=") > limits.markup:
        raise OversizedDocument(path, f"{name}: markup > {limits.markup}")
    try:
        root = etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as error:
        # The stubs do not know ``code``.
        if getattr(error, "code", 0) == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
            raise OversizedDocument(path, f"{name}: {error}") from error
        raise DamagedDocument(path, f"{name}: {error}") from error
    except ValueError as error:  # an encoding that does not exist
        raise DamagedDocument(path, f"{name}: {error}") from error
    if root.getroottree().docinfo.internalDTD:  # in an encoding that hides it from a search
        raise HostileDocument(path, f"{name}: DTD")
    if _deeper_than(limits.depth)(root):
        raise OversizedDocument(path, f"{name}: depth > {limits.depth}")
    return root


def limit_elements(root: etree._Element, tag: str, limit: int, path: Path) -> int:
    """Count the elements named ``tag``; more than ``limit`` raise ``OversizedDocument``.

    For formats in which a few bytes make a paragraph: the work per paragraph is ours.
    """
    count = sum(1 for _ in islice(root.iter(tag), limit + 1))
    if count > limit:
        raise OversizedDocument(path, f"{etree.QName(tag).localname} > {limit}")
    return count


def _parser() -> etree.XMLParser:
    """Make a parser that neither fetches, expands nor validates anything."""
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _deeper_than(depth: int) -> etree.XPath:
    """Make the test for elements below ``depth`` levels; libxml2 runs it, level by level."""
    return etree.XPath("boolean(" + "/*" * (depth + 1) + ")")


def _folded_name(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").casefold()


def _open_zip(path: Path) -> zipfile.ZipFile:
    try:
        with path.open("rb") as stream:
            start = stream.read(len(compound.SIGNATURE))
        if not start:
            raise EmptyFile(path)
        if start == compound.SIGNATURE:  # a package locked by a password, or a legacy Word file
            raise UnsupportedFormat(path, compound.compound_format(path, {}))
        return zipfile.ZipFile(path)
    except OSError as error:
        raise FileMissing(path, str(error)) from error
    except BROKEN_ZIP as error:
        raise DamagedDocument(path, str(error)) from error
