"""The one place that knows all readers: the name of a format to the module that reads it.

Modules are imported when first needed, so that a reader's process loads only what its files use;
the imports are written out so that the program's packaging sees them.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from wsisdesk.documents.sniffing import sniff
from wsisdesk.errors import EmptyFile, UnsupportedFormat

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.model import Document
    from wsisdesk.documents.source import Reader, Source
    from wsisdesk.progress import Progress


def read_source(path: Path, progress: Progress) -> Source:
    """Find out by content what the file is and read it, in this process.

    For reader processes and tests: anything else goes through ``documents.reading.pool``.
    """
    return _reader(sniff(path), path)(path, progress)


def warm_up() -> None:
    """Import what every file needs, before the process is confined and the first file comes."""
    importlib.import_module("wsisdesk.documents.structure")


def read_document(path: Path, name: str, digest: str, progress: Progress) -> Document:
    """Read the file, in this process, and understand its structure.

    Raises ``EmptyFile`` where no text is found, whatever the format.
    """
    from wsisdesk.documents import structure

    document = structure.understand(read_source(path, progress), name, digest)
    if not document.blocks:
        raise EmptyFile(path, "no text")
    return document


def _reader(format_name: str, path: Path) -> Reader:
    match format_name:
        case "docx":
            from wsisdesk.documents import docx

            return docx.read
        case "pdf":
            from wsisdesk.documents import pdf

            return pdf.read
        case "html":
            from wsisdesk.documents import html

            return html.read
        case "odt":
            from wsisdesk.documents import odt

            return odt.read
        case "rtf":
            from wsisdesk.documents import rtf

            return rtf.read
        case "doc":
            from wsisdesk.documents import legacy_doc

            return legacy_doc.read
        case "text":
            from wsisdesk.documents import plain

            return plain.read
        case _:
            raise UnsupportedFormat(path, format_name)
