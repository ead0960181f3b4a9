"""Opening a PDF: at once, or after repair, or not at all, with the reason."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pypdfium2

from wsisdesk.documents.model import Notice, NoticeKind
from wsisdesk.documents.pdf.screening import repaired, screen
from wsisdesk.errors import (
    DamagedDocument,
    EmptyFile,
    EncryptedDocument,
    FileMissing,
    OversizedDocument,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_PAGES = 20_000
_PDFIUM = threading.RLock()  # PDFium bears one thread at a time, whatever files they read
_WRONG_PASSWORD, _UNKNOWN_SECURITY = 4, 5  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY


@dataclass(slots=True)
class OpenFile:
    """An open document, with what the user must be told about it."""

    path: Path
    document: Any
    notices: list[Notice] = field(default_factory=list)

    @property
    def count(self) -> int:
        """The number of pages."""
        return len(self.document)


@contextmanager
def opened(path: Path) -> Iterator[OpenFile]:
    """Open a document and close it again; raises the errors of damaged and refused files.

    One at a time: other threads wait until it is closed.
    """
    _must_hold_bytes(path)
    screened = screen(path)
    with _PDFIUM:
        file = _open(path, screened.mended or path)
        try:
            if screened.active:
                file.notices.append(Notice(NoticeKind.MACROS))
            if file.count > MOST_PAGES:
                raise OversizedDocument(path, "pages")
            yield file
        finally:
            file.document.close()


def _must_hold_bytes(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise FileMissing(path) from error
    if not size:
        raise EmptyFile(path)


def _open(path: Path, content: Path | bytes) -> OpenFile:
    try:
        document = pypdfium2.PdfDocument(content)
        if _sound(document):
            return OpenFile(path, document)
        document.close()
    except pypdfium2.PdfiumError as error:
        if error.err_code in (_WRONG_PASSWORD, _UNKNOWN_SECURITY):
            raise EncryptedDocument(path) from error
    return _open_repaired(path)


def _open_repaired(path: Path) -> OpenFile:
    try:
        document = pypdfium2.PdfDocument(repaired(path))
    except pypdfium2.PdfiumError as error:
        raise DamagedDocument(path, str(error)) from error
    if not _sound(document):
        document.close()
        raise DamagedDocument(path, "pages")
    return OpenFile(path, document, [Notice(NoticeKind.REPAIRED)])


def _sound(document: Any) -> bool:  # noqa: ANN401
    """Tell whether the document has pages and its first and last can be loaded."""
    count = len(document)
    if not count:
        return False
    try:
        for index in {0, count - 1}:
            document[index].close()
    except pypdfium2.PdfiumError:
        return False
    return True
