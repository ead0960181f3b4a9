"""HTML and XHTML, also as Word and other programs export it. Nothing is run, nothing fetched."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree, html

from wsisdesk.documents.decoding import Decoded, decode_text
from wsisdesk.documents.html.notes import find_notes
from wsisdesk.documents.html.styles import StyleSheet
from wsisdesk.documents.html.walking import Walker
from wsisdesk.documents.source import Note, Source
from wsisdesk.errors import DamagedDocument, EmptyFile, OversizedDocument

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.html.notes import Notes
    from wsisdesk.documents.source import Paragraph
    from wsisdesk.progress import Progress

_DECLARED = re.compile(
    rb"""<(?:meta\s[^>]{0,200}?charset|\?xml\s[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_HEAD = 4096  # bytes in which an encoding is declared
_WINDOWS = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252",
            "gb2312": "gb18030", "gbk": "gb18030", "x-mac-arabic": "mac_arabic",
            "iso-8859-8-i": "iso8859_8", "iso-8859-6-i": "iso8859_6"}  # fmt: skip


def read(path: Path, progress: Progress) -> Source:
    """Read an HTML file. Raises ``EmptyFile``, ``DamagedDocument`` or ``OversizedDocument``."""
    decoded = _decode(path.read_bytes())
    root = _parse(decoded.text, path)
    sheet = StyleSheet([style.text or "" for style in root.iter("style")])
    notes = find_notes(root)
    walker = Walker(sheet, notes)
    findings = walker.walk(root, progress)
    read_notes = _read_notes(notes, sheet, walker.tables)
    if not findings.paragraphs and not read_notes:
        raise EmptyFile(path, "no text")
    return Source(
        "html",
        tuple(findings.paragraphs),
        notes=read_notes,
        running=tuple(findings.running),
        notices=(*decoded.notices, *findings.notices()),
        language=(root.get("lang") or "").partition("-")[0].lower(),
        title=" ".join((root.findtext(".//title") or "").split()),
    )


def _decode(data: bytes) -> Decoded:
    match = _DECLARED.search(data[:_HEAD])
    declared = match[1].decode("ascii", "replace").lower() if match else ""
    return decode_text(data, _WINDOWS.get(declared, declared))


def _parse(text: str, path: Path) -> etree._Element:
    """Parse as browsers do: whatever it is, something comes out, unless it is too deep."""
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    data = text.replace("\0", "").encode("utf-8", "replace")
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        if not text.strip():
            raise EmptyFile(path) from error
        raise DamagedDocument(path, str(error)) from error
    for entry in parser.error_log:
        if entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
            raise OversizedDocument(path, "depth")
    return root


def _read_notes(notes: Notes, sheet: StyleSheet, tables: int) -> tuple[Note, ...]:
    found = []
    for body, (name, mark) in notes.bodies.items():
        walker = Walker(sheet, notes, tables)
        paragraphs = walker.walk(body).paragraphs
        tables = walker.tables
        found.append(Note(name, mark, _without_labels(paragraphs)))
    return tuple(found)


def _without_labels(paragraphs: list[Paragraph]) -> tuple[Paragraph, ...]:
    """Drop the number a browser prints before a note: the mark says it."""
    first = [replace(paragraph, label="", level=0) for paragraph in paragraphs[:1]]
    return (*first, *paragraphs[1:])
