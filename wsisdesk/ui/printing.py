"""Puts the pages of a PDF on paper, page by page, off the window's thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from wsisdesk.errors import DamagedDocument, ExportNotWritable
from wsisdesk.progress import Progress, silent

FINEST = 300  # dots per inch beyond which letters gain nothing and a page takes 140 MB


def wanted_pages(printer: QPrinter, count: int) -> list[int]:
    """Return the pages (from 0) in the order in which they are asked for, copies included."""
    first, last = 1, count
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage():
        first, last = printer.fromPage(), min(printer.toPage() or count, count)
    pages = list(range(first - 1, last))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def save_pages_asked_for(path: Path, printer: QPrinter) -> int:
    """Write the pages to the file that was asked for instead of paper; return how many.

    Not through the printer, which would make pictures of them.
    """
    from wsisdesk.export.pdf_pages import save_pages  # late, as all that handles PDF files

    document = QPdfDocument()
    document.load(str(path))
    pages = wanted_pages(printer, document.pageCount())
    document.close()
    save_pages(path, pages, Path(printer.outputFileName()))
    return len(pages)


def print_pages(path: Path, printer: QPrinter, progress: Progress = silent) -> int:
    """Print the pages of the PDF at ``path`` that the printer is set to; return how many.

    Each fills the sheet as far as its shape allows. A stop ends the print job where it is.
    """
    document = QPdfDocument()
    if document.load(str(path)) != QPdfDocument.Error.None_:
        raise DamagedDocument(path)
    pages = wanted_pages(printer, document.pageCount())
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise ExportNotWritable(printer.outputFileName() or printer.printerName())
    try:
        for number, page in enumerate(pages):
            progress(number, len(pages))
            if number:
                printer.newPage()
            _print_page(painter, printer, document, page)
    finally:
        painter.end()
        document.close()
    return len(pages)


def _print_page(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    points = document.pagePointSize(page)
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    share = min(sheet.width() / points.width(), sheet.height() / points.height())
    width, height = points.width() * share, points.height() * share
    dots = min(printer.resolution(), FINEST) / printer.resolution()
    image = document.render(page, QSize(round(width * dots), round(height * dots)))
    left, top = (sheet.width() - width) / 2, (sheet.height() - height) / 2
    painter.drawImage(QRectF(left, top, width, height), image)
