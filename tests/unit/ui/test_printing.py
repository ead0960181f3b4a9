from __future__ import annotations

from typing import TYPE_CHECKING

import pypdf
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind
from wsisdesk.errors import DamagedDocument
from wsisdesk.export.reading_pdf import save_pdf
from wsisdesk.progress import Cancelled
from wsisdesk.ui.printing import print_pages, wanted_pages

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PAGES = 4


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.pdf"
    long = " ".join(["Every delegate shall find the paragraph that the chair has named."] * 40)
    block = Block("b1", BlockKind.PARAGRAPH, long, language="en")
    save_pdf(Document("1" * 64, "x", "pdf", DocumentKind.OTHER, "en", "Title", (block,) * 4), path)
    assert len(pypdf.PdfReader(path).pages) == PAGES
    return path


@pytest.fixture
def printer(qtbot: QtBot, tmp_path: Path) -> QPrinter:
    del qtbot  # Qt must be there
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    made.setResolution(100)
    made.setOutputFileName(str(tmp_path / "out.pdf"))
    return made


def _range(printer: QPrinter, first: int, last: int) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(first, last)


def test_all_pages_are_printed_with_ink_on_them(source: Path, printer: QPrinter) -> None:
    assert print_pages(source, printer) == PAGES
    pages = pypdf.PdfReader(printer.outputFileName()).pages
    assert len(pages) == PAGES
    assert all(page.images for page in pages)


def test_only_the_range_asked_for_is_printed(source: Path, printer: QPrinter) -> None:
    _range(printer, 2, 3)
    assert print_pages(source, printer) == 2
    assert len(pypdf.PdfReader(printer.outputFileName()).pages) == 2


def test_a_range_beyond_the_end_stops_at_the_last_page(printer: QPrinter) -> None:
    _range(printer, 3, 99)
    assert wanted_pages(printer, PAGES) == [2, 3]


def test_copies_and_order_are_respected(printer: QPrinter) -> None:
    _range(printer, 1, 2)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    copies = 1 if printer.supportsMultipleCopies() else 2
    assert wanted_pages(printer, PAGES) == [1, 0] * copies
    printer.setCollateCopies(False)
    assert wanted_pages(printer, PAGES) == [1] * copies + [0] * copies


def test_a_stop_ends_the_printing(source: Path, printer: QPrinter) -> None:
    def stop(done: int, total: int, label: str = "") -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        print_pages(source, printer, stop)


def test_what_is_no_pdf_is_an_error_in_words(tmp_path: Path, printer: QPrinter) -> None:
    (tmp_path / "no.pdf").write_text("nothing", "utf-8")
    with pytest.raises(DamagedDocument):
        print_pages(tmp_path / "no.pdf", printer)
