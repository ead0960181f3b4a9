"""Characters as PDFium gives them, with what it makes up put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest

from wsisdesk.documents.pdf.frame import frame_of
from wsisdesk.documents.pdf.native import read_characters

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.pdf.characters import Character

TO_ARABIC = """
    /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def
    1 begincodespacerange <00> <FF> endcodespacerange
    2 beginbfrange <20> <20> <0020> <61> <7A> <0627> endbfrange endcmap end end
"""


def characters(path: Path, content: str) -> list[Character]:
    """Read the characters of a page whose font /F shows small Latin letters as Arabic ones."""
    document = pikepdf.new()
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding, ToUnicode=document.make_stream(TO_ARABIC.encode()),
    )  # fmt: skip
    page = document.add_blank_page(page_size=(400, 600))
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=document.make_indirect(font)))
    page.Contents = document.make_stream(content.encode())
    document.save(path)
    file = pypdfium2.PdfDocument(path)
    try:
        read = read_characters(file[0], frame_of(file[0]), 1000)
    finally:
        file.close()
    assert read is not None
    return read.upright


@pytest.mark.parametrize(
    "words", ["(abc)0( )-72(def)", "(abc)0()-376( )-72(def)0()-300( )", "( )0(abc)", "(abc)0( )"]
)
def test_scaled_letters_have_the_size_they_are_seen_in(tmp_path: Path, words: str) -> None:
    """The first character of a right-to-left text may be a space that PDFium supposes."""
    content = (
        "q .75 0 0 .75 0 0 cm BT /F 16 Tf 1 0 0 1 453 600 Tm (1) Tj ET"
        f" BT /F 16 Tf 1 0 0 1 35 600 Tm [{words}] TJ ET Q"
    )
    sizes = {
        item.size for item in characters(tmp_path / "scaled.pdf", content) if item.text.isalpha()
    }
    assert sizes == {12.0}
