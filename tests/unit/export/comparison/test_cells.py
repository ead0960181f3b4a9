"""Rows of tables in the exports of a comparison: cell by cell."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import docx
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as parser

from tests.unit.compare.drafts import table_row
from tests.unit.export.comparison.specimens import options
from wsisdesk.compare.engine import compare
from wsisdesk.compare.model import Side
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.model import Block, BlockKind, Document, DocumentKind
from wsisdesk.export.comparison.cell_pieces import by_cells, in_one_line
from wsisdesk.export.comparison.html import html
from wsisdesk.export.comparison.markdown import markdown
from wsisdesk.export.comparison.pdf import save_pdf
from wsisdesk.export.comparison.pieces import Piece, Wording, new_pieces, old_pieces
from wsisdesk.export.comparison.table_columns import columns_of, shares_of
from wsisdesk.export.comparison.table_docx import save_table_docx

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.html import HtmlElement

    from wsisdesk.compare.model import Comparison

HEAD = ("Region", "Host", "Activity", "Cost")
OLD = ("Africa", "Senegal", "workshop on beacons, with follow-up", "12 000")
NEW = ("Africa", "Kenya", "workshop on beacons", "15 000")
GONE = ("Europe", "Malta", "exhibition of lenses", "2 900")
words = st.lists(st.sampled_from(["one", "two", "2030", "القرار", "", ",", "a b"]), max_size=4)
rows = st.lists(words.map(" ".join), min_size=2, max_size=5)


def block_of(*cells: str, number: int = 0, rtl: bool = False) -> Block:
    paragraph = table_row(0, number, *cells)
    assert paragraph.row is not None
    row = replace(paragraph.row, rtl=rtl)
    return Block(
        f"b{number}", BlockKind.ROW, paragraph.text, language="ar" if rtl else "en", row=row
    )


def document(*lines: tuple[str, ...], rtl: bool = False) -> Document:
    blocks = tuple(block_of(*line, number=n, rtl=rtl) for n, line in enumerate(lines))
    return Document("id", "name", "docx", DocumentKind.OTHER, "en", "", blocks)


def changed(*, rtl: bool = False) -> Comparison:
    return compare(document(HEAD, OLD, GONE, rtl=rtl), document(HEAD, NEW, rtl=rtl))


@given(rows, rows)
def test_cells_hold_all_that_the_row_says(old: list[str], new: list[str]) -> None:
    for row in compare(document(tuple(old)), document(tuple(new))).rows:
        for side, pieces in ((row.old, old_pieces(row)), (row.new, new_pieces(row))):
            if side is not None:
                said = ["".join(p.text for p in cell) for cell in by_cells(side, pieces)]
                assert said == side.text.split("\t")


@given(rows, rows)
def test_no_change_reaches_over_the_border_of_cells_that_both_rows_have(
    old: list[str], new: list[str]
) -> None:
    count = min(len(old), len(new))
    pair = document(tuple(old[:count])), document(tuple(new[:count]))
    for row in compare(*pair).rows:
        if row.old is not None and row.new is not None:
            texts = (row.old.block.text, row.new.block.text)
            for change in row.changes:
                for text, span in zip(texts, (change.old, change.new), strict=True):
                    assert "\t" not in text[slice(*span)]


def test_a_paragraph_and_a_part_of_a_row_have_no_cells() -> None:
    paragraph = Block("p", BlockKind.ITEM, "to keep\tit")
    assert by_cells(Side(paragraph, 0, 0, 10), (Piece("to keep\tit"),)) == ()
    row = block_of(*OLD)
    assert by_cells(Side(row, 0, 0, 6), (Piece("Africa"),)) == ()


def test_forms_without_tables_part_cells_by_a_stroke() -> None:
    row = block_of("one", "two", "three")
    side = Side(row, 0, 0, len(row.text))
    pieces = in_one_line(side, (Piece("one\t"), Piece("two", Wording.DELETED), Piece("\tthree")))
    assert "".join(piece.text for piece in pieces) == "one | two | three"
    assert [piece.text for piece in pieces if piece.wording is Wording.DELETED] == ["two"]


def test_columns_are_as_wide_as_their_words_need() -> None:
    shares = columns_of(document(HEAD, OLD, GONE).blocks)[0]
    assert sum(shares) == pytest.approx(1.0)
    assert shares[2] == max(shares)
    assert min(shares) > 0.1


def test_tables_nobody_measured_have_equal_columns() -> None:
    row = block_of(*OLD).row
    assert row is not None
    assert shares_of(row, {}) == (0.25,) * 4
    assert shares_of(row, {0: (0.5, 0.5)}) == (0.25,) * 4


@pytest.mark.parametrize("rtl", [False, True])
def test_the_page_shows_rows_of_cells_and_tells_the_changed_ones(*, rtl: bool) -> None:
    page: HtmlElement = parser.document_fromstring(html(changed(rtl=rtl), options()))
    tables = page.xpath("//table[@class='cells']")
    assert {table.get("dir") for table in tables} == {"rtl" if rtl else "ltr"}
    old, new, gone = tables
    assert [cell.text_content() for cell in old.xpath(".//td")] == list(OLD)
    assert [cell.text_content() for cell in new.xpath(".//td")] == list(NEW)
    assert [cell.get("class") for cell in new.xpath(".//td")] == [None, "changed", None, "changed"]
    assert [cell.get("class") for cell in old.xpath(".//td")][2] == "changed"
    assert not any(cell.get("class") for cell in gone.xpath(".//td"))


@pytest.mark.parametrize("rtl", [False, True])
def test_the_word_table_sets_old_and_new_cells_under_each_other(
    tmp_path: Path, *, rtl: bool
) -> None:
    path = tmp_path / "notes.table.docx"
    save_table_docx(changed(rtl=rtl), path, options())
    notes = docx.Document(str(path)).tables[1]
    nested = [table for row in notes.rows for cell in row.cells[2:3] for table in cell.tables]
    both, gone = nested
    assert [[cell.text for cell in row.cells] for row in both.rows] == [list(OLD), list(NEW)]
    assert [[cell.text for cell in row.cells] for row in gone.rows] == [list(GONE)]
    assert (both._tbl.tblPr.find(w("bidiVisual")) is not None) is rtl
    marked = both.rows[1].cells[1].paragraphs[0].runs[0]
    assert marked.text == "Kenya"
    assert marked.font.underline


def test_the_pdf_keeps_cells_apart(tmp_path: Path) -> None:
    path = tmp_path / "notes.pdf"
    save_pdf(changed(), path, options())
    document = pypdfium2.PdfDocument(path)
    page = document[0].get_textpage()
    text = " ".join(page.get_text_range().split())
    page.close()
    document.close()
    assert "Africa | Kenya | workshop" in text


def test_markdown_shows_old_and_new_words_in_their_cells() -> None:
    text = markdown(changed(), options())
    assert "Africa \\| ~~Senegal~~<ins>Kenya</ins> \\| workshop on beacons" in text
    assert "~~Europe~~ \\| ~~Malta~~" in text
    assert "\t" not in text
