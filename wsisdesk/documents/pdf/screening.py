"""Looking at a PDF's objects before any page is read: bombs, active content, fonts, repair.

qpdf (through pikepdf) reads the objects without decoding streams. Sizes are those of the bench of
hostile files: no honest text stream unpacks to more than 75 MB.
"""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pikepdf

from wsisdesk.documents.pdf.mending import mend
from wsisdesk.errors import (
    DamagedDocument,
    DocumentError,
    EncryptedDocument,
    HostileDocument,
)

if TYPE_CHECKING:
    from pathlib import Path

_MOST_DECODED = 75_000_000  # bytes of one stream
_BEST_RATIO = 1_032  # of Flate: smaller streams cannot exceed the limit
_MOST_FILTERS = 4
_ACTIVE_KEYS = ("/JavaScript", "/EmbeddedFiles")
_ACTIVE_ACTIONS = frozenset(
    ["/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/URI", "/GoToR", "/Rendition"]
)


@dataclass(frozen=True, slots=True)
class Screened:
    """What was found: active content, and the file with better fonts where they need it."""

    active: bool = False
    mended: bytes | None = None


def screen(path: Path) -> Screened:
    """Look through a document's objects for what is harmful, active, or badly named.

    Raises ``HostileDocument`` if a stream would unpack beyond all measure. What qpdf cannot open
    is left to ``repaired``.
    """
    try:
        with pikepdf.open(path) as document:
            fonts = _looked_through(document, path)
            mended = _saved(document) if mend(document, fonts) else None
            return Screened(_is_active(document), mended)
    except pikepdf.PasswordError as error:
        raise EncryptedDocument(path) from error
    except (pikepdf.PdfError, ValueError, RuntimeError):
        return Screened()


def repaired(path: Path) -> bytes:
    """Return the document as qpdf can save it from a damaged file.

    Raises ``DamagedDocument`` if nothing can be saved, ``HostileDocument`` if its pages contain
    themselves.
    """
    try:
        with pikepdf.open(path) as document:
            if not len(document.pages):
                raise DamagedDocument(path, "no pages")
            return _saved(document)
    except pikepdf.PasswordError as error:
        raise EncryptedDocument(path) from error
    except (pikepdf.PdfError, ValueError, RuntimeError) as error:
        raise _failure(path, str(error)) from error


def _failure(path: Path, message: str) -> DocumentError:
    detail = message.removeprefix(f"{path}").strip(" :")
    if "loop" in message.lower():
        return HostileDocument(path, detail)
    return DamagedDocument(path, detail)


def _saved(document: pikepdf.Pdf) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _looked_through(document: pikepdf.Pdf, path: Path) -> list[pikepdf.Dictionary]:
    """Refuse streams that are bombs; return the fonts."""
    fonts: list[pikepdf.Dictionary] = []
    for item in document.objects:
        if isinstance(item, pikepdf.Stream):
            _refuse_bomb(item, path)
        elif isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font":
            fonts.append(item)
    return fonts


def _refuse_bomb(item: pikepdf.Stream, path: Path) -> None:
    if item.get("/Subtype") == "/Image":
        return
    filters = _filters(item)
    if _length(item) * _BEST_RATIO <= _MOST_DECODED and len(filters) < 2:
        return
    if len(filters) > _MOST_FILTERS or _decoded_size(item, filters) > _MOST_DECODED:
        raise HostileDocument(path, "stream")


def _length(stream: pikepdf.Stream) -> int:
    """Return the length a stream states; damaged files state nonsense, which reads as nothing."""
    try:
        return int(stream.get("/Length", 0))
    except (TypeError, ValueError):
        return 0


def _filters(stream: pikepdf.Stream) -> list[str]:
    value = stream.get("/Filter")
    if value is None:
        return []
    if isinstance(value, pikepdf.Array):
        return [str(item) for item in value]
    return [str(value)]


def _decoded_size(stream: pikepdf.Stream, filters: list[str]) -> int:
    """Return how large a stream becomes, counting no further than the limit."""
    data = stream.read_raw_bytes()
    for name in filters:
        if name not in ("/FlateDecode", "/Fl"):
            return len(data)
        data = _inflated(data)
        if len(data) > _MOST_DECODED:
            break
    return len(data)


def _inflated(data: bytes) -> bytes:
    """Unpack one layer, as far as it is sound and no further than just beyond the limit."""
    unpacker = zlib.decompressobj()
    try:
        return unpacker.decompress(data, _MOST_DECODED + 1)
    except zlib.error:
        return b""


def _is_active(document: pikepdf.Pdf) -> bool:
    root = document.Root
    names = root.get("/Names")
    if isinstance(names, pikepdf.Dictionary) and any(key in names for key in _ACTIVE_KEYS):
        return True
    if "/AA" in root:
        return True
    action = root.get("/OpenAction")
    return isinstance(action, pikepdf.Dictionary) and str(action.get("/S")) in _ACTIVE_ACTIONS
