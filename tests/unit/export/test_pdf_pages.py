"""Some pages of a PDF as a file of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdf
import pytest
from fpdf import FPDF

from wsisdesk.errors import ExportNotWritable
from wsisdesk.export.pdf_pages import save_pages

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def source(tmp_path: Path) -> Path:
    pdf = FPDF()
    for word in ("one", "two", "three"):
        pdf.add_page()
        pdf.set_font("Helvetica")
        pdf.cell(text=word)
    pdf.output(str(tmp_path / "source.pdf"))
    return tmp_path / "source.pdf"


@pytest.mark.parametrize(
    ("pages", "words"),
    [
        ([0, 1, 2], ["one", "two", "three"]),
        ([1], ["two"]),
        ([2, 0], ["three", "one"]),
        ([0, 0], ["one", "one"]),
    ],
)
def test_the_pages_come_in_the_order_asked_for_with_their_words(
    source: Path, tmp_path: Path, pages: list[int], words: list[str]
) -> None:
    path = tmp_path / "out.pdf"
    save_pages(source, pages, path)
    assert [page.extract_text().strip() for page in pypdf.PdfReader(path).pages] == words


def test_a_file_that_cannot_be_written_is_said(source: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("no folder", "utf-8")
    with pytest.raises(ExportNotWritable):
        save_pages(source, [0], tmp_path / "taken" / "out.pdf")
