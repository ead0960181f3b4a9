from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from tests.unit.ui.reader.specimens import arabic, english, long_report
from wsisdesk.ui.reader.page_breaks import line_breaks, pages
from wsisdesk.ui.reader.printing import print_document

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.model import Document


def _printed(document: Document, path: Path) -> tuple[int, str]:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Portrait)
    count = print_document(document, writer)
    del writer
    with pypdfium2.PdfDocument(path) as pdf:
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
        assert len(pdf) == count
    return count, " ".join(text.split())


def test_every_clause_is_printed_once(tmp_path: Path) -> None:
    count, text = _printed(long_report("en", 40), tmp_path / "report.pdf")
    assert count > 1
    for number in range(1, 41):
        assert text.count(f"C24/8(Rev.1); {number} ") == 1


@pytest.mark.parametrize("document", [arabic(), english()])
def test_a_short_text_is_one_page_with_its_number(document: Document, tmp_path: Path) -> None:
    count, text = _printed(document, tmp_path / "short.pdf")
    assert count == 1
    assert "1 / 1" in text


BREAKS = st.lists(st.floats(1, 999), max_size=30)


@given(BREAKS, st.floats(50, 400))
def test_pages_follow_each_other_and_fit(breaks: list[float], height: float) -> None:
    cut = pages(breaks, 1000, height)
    assert cut[0][0] == 0
    assert cut[-1][1] == 1000
    assert [stop for _, stop in cut[:-1]] == [start for start, _ in cut[1:]]
    assert all(stop - start <= height + 1e-6 for start, stop in cut)


def test_a_page_ends_at_the_last_break_that_fits() -> None:
    assert pages([30, 90, 110], 150, 100) == [(0, 90), (90, 150)]


def test_two_lines_stay_together_at_both_ends() -> None:
    assert line_breaks(100, [0, 10, 20, 30, 40]) == [120, 130]
    assert line_breaks(100, [0, 10, 20]) == []
