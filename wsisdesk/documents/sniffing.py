"""What a file is, by its content: names and suffixes are not believed."""

from __future__ import annotations

import re
import stat
import zipfile
from functools import cache
from typing import TYPE_CHECKING, Any

from wsisdesk import paths
from wsisdesk.documents.containers.archives import BROKEN_ZIP
from wsisdesk.documents.containers.compound import SIGNATURE, compound_format
from wsisdesk.documents.decoding import decode_text
from wsisdesk.errors import (
    DamagedDocument,
    EmptyFile,
    EncryptedDocument,
    FileMissing,
    UnsupportedFormat,
)

if TYPE_CHECKING:
    from pathlib import Path

_SAMPLE = 1 << 16
_PDF_WITHIN = 1024  # bytes in which viewers look for the header of a PDF
_SHORT = 3  # a signature of so few bytes counts only in binary content
_DECLARATION = 1 << 20  # bytes read of the part that names a package's type
_MOST_CONTROLS = 0.02  # of a text; beyond this it is binary

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_WORD_TYPE = re.compile(
    r"wordprocessingml\.(document|template)\.main\+xml|ms-word\.(document|template)\.macroEnabled"
)
_ODT_TYPES = ("application/vnd.oasis.opendocument.text",)
_CONTROLS = frozenset(map(chr, range(32))) - frozenset("\t\n\r\f\v\x1a\x1b")

_LEADING = re.compile(r"(?:\s|\ufeff|<!--.*?-->|<\?.*?\?>)*", re.DOTALL)
_HTML = re.compile(
    r"<(?:!doctype\s+html|(?:html|head|body|title|meta|link|style|script|base|div|p|table|h[1-6]|"
    r"center|font|span|ul|ol|article|section|main|header|nav|pre|b|i|a|br|hr|blockquote)"
    r"[\s>/])",
    re.IGNORECASE,
)
_XML_ROOT = re.compile(r"<([A-Za-z_][\w.:-]*)[\s>/]")
_MAIL_HEADER = re.compile(
    r"^(mime-version|message-id|received|return-path|content-type|content-transfer-encoding"
    r"|delivered-to|dkim-signature|snapshot-content-location):",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER_LINE = re.compile(r"[A-Za-z][A-Za-z-]*:[ \t]?\S|From ")


def sniff(path: Path) -> str:
    """Name the format of a file: docx, pdf, html, odt, rtf, doc or text.

    Raises ``FileMissing``, ``EmptyFile``, ``EncryptedDocument``, ``DamagedDocument`` (a package
    without its directory), or ``UnsupportedFormat`` with the name of what it is.
    """
    sample = _first_bytes(path)
    if not sample:
        raise EmptyFile(path)
    if sample.startswith(_ZIP):
        return _package_format(path)
    if sample.startswith(SIGNATURE):
        return compound_format(path, _table()["compound"])
    if b"%PDF-" in sample[:_PDF_WITHIN]:
        return "pdf"
    return _text_format(path, sample)


def _first_bytes(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileMissing(path, "not a file")
        with path.open("rb") as stream:
            return stream.read(_SAMPLE)
    except (OSError, ValueError) as error:
        raise FileMissing(path, str(error)) from error


@cache
def _table() -> dict[str, Any]:
    return paths.table("signatures")


def _package_format(path: Path) -> str:
    """Tell a ZIP package by its own declaration of its type."""
    try:
        with zipfile.ZipFile(path) as package:
            names = set(package.namelist())
            declared = _declared_type(package, names)
    except (*BROKEN_ZIP, OSError) as error:
        raise DamagedDocument(path, str(error)) from error
    except RuntimeError as error:  # how zipfile says that a password is needed
        raise EncryptedDocument(path, "zip") from error
    if _WORD_TYPE.search(declared) or "word/document.xml" in names:
        return "docx"
    if declared.startswith(_ODT_TYPES) or (not declared and "content.xml" in names):
        return "odt"
    for key, name in _table()["packages"].items():
        if key in declared:
            raise UnsupportedFormat(path, name)
    raise UnsupportedFormat(path, "ZIP")


def _declared_type(package: zipfile.ZipFile, names: set[str]) -> str:
    for part in ("mimetype", "[Content_Types].xml"):
        if part in names:
            with package.open(part) as stream:
                return stream.read(_DECLARATION).decode("utf-8", "replace").strip()
    return ""


def _text_format(path: Path, sample: bytes) -> str:
    text = decode_text(sample).text
    binary = _is_binary(text)
    _refuse_signatures(path, sample, binary=binary)
    if binary:
        raise UnsupportedFormat(path, "binary data")
    start = text[_end_of_leading(text) :]
    if start.startswith("{\\rt"):
        return "rtf"
    if _HTML.match(start):
        return "html"
    _refuse_xml(path, text, start)
    _refuse_mail(path, start)
    return "text"


def _is_binary(text: str) -> bool:
    controls = sum(character in _CONTROLS for character in text)
    return controls > max(1, len(text) * _MOST_CONTROLS)


def _refuse_signatures(path: Path, sample: bytes, *, binary: bool) -> None:
    for entry in _table()["signature"]:
        signature = bytes.fromhex(entry["bytes"])
        counts = binary or len(signature) > _SHORT
        if counts and sample.startswith(signature, entry.get("offset", 0)):
            raise UnsupportedFormat(path, entry["name"])


def _end_of_leading(text: str) -> int:
    leading = _LEADING.match(text)
    return leading.end() if leading else 0


def _refuse_xml(path: Path, text: str, start: str) -> None:
    """Refuse XML that is not XHTML, by the name of its root element."""
    if not text.lstrip("\ufeff \t\r\n").startswith("<?xml"):
        return
    root = _XML_ROOT.search(start)
    if root is not None:
        raise UnsupportedFormat(path, f"XML ({root[1]})")


def _refuse_mail(path: Path, start: str) -> None:
    """Refuse a mail message or a web archive; a typed memo has no such headers."""
    headers = start[: _SAMPLE // 4].replace("\r\n", "\n").partition("\n\n")[0]
    if not _HEADER_LINE.match(headers):
        return
    found = {name.lower() for name in _MAIL_HEADER.findall(headers)}
    if len(found) < 2:
        return
    archive = "multipart/related" in headers.lower() and "received" not in found
    raise UnsupportedFormat(path, "MHTML" if archive else "EML")
