"""Rectangles of pages in a PDF: written as squares, and read back as the rectangles they were."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.documents.pdf.drawing import write_pdf
from tests.unit.export.notes.annotated_pdf import annotated, colours, latin, of_kind, read
from tests.unit.export.notes.specimens import DATE
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import Annotation, Colour, Content, NoteKind, PageArea
from wsisdesk.annotate.originals.frames import clause_beside
from wsisdesk.annotate.originals.pdf_page import read_pages
from wsisdesk.annotate.originals.pdf_remarks import pdf_remarks

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document

PICTURE = PageArea(0, 220.0, 180.0, 320.5, 260.25)
CROP = (20, 30, 380, 590)


def framed(document: Document, *areas: PageArea, body: str = "why?", **more: Any) -> Annotation:  # noqa: ANN401
    block = document.block(clause_beside(document.blocks, areas[0]))
    target = replace(anchor(document, block), areas=areas)
    kind = NoteKind.COMMENT if body else NoteKind.HIGHLIGHT
    return editing.make(target, Content(kind, body, **more), "Amal", now=DATE)


def test_a_rectangle_is_written_as_a_square_that_says_what_is_said(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    note = framed(document, PICTURE, body="لماذا؟", colour=Colour.ORANGE)
    target, written = annotated(path, document, note)
    assert not written.unplaced
    (square,) = of_kind(target, "Square")
    assert (square["/Contents"], square["/T"], square["/NM"]) == ("لماذا؟", "Amal", note.id)
    assert square["appears"]
    height = read_pages(path, document).frames[0].height
    assert square["rect"] == pytest.approx(
        [PICTURE.x0, height - PICTURE.y1, PICTURE.x1, height - PICTURE.y0], abs=0.01
    )
    assert of_kind(target, "Highlight") == [], "its clause is not marked"


def test_a_square_is_seen_around_what_it_is_about(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    target, _ = annotated(path, document, framed(document, PICTURE, colour=Colour.BLUE))
    edge = (PICTURE.x0 - 1, PICTURE.y0 - 1, PICTURE.x0 + 2, PICTURE.y1 + 1)
    inside = (PICTURE.x0 + 4, PICTURE.y0 + 4, PICTURE.x1 - 4, PICTURE.y1 - 4)
    assert (185, 220, 255) in colours(target, edge)
    assert colours(target, inside) == {(255, 255, 255)}


def test_what_is_only_framed_says_nothing_and_comes_back_as_a_highlight(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    target, _ = annotated(path, document, framed(document, PICTURE, body=""))
    (square,) = of_kind(target, "Square")
    assert "/Contents" not in square
    (back,) = pdf_remarks(target, read(target))
    assert (back.content.kind, back.content.body) == (NoteKind.HIGHLIGHT, "")
    assert back.target.areas == (PICTURE,)


def test_several_rectangles_are_one_remark(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    other = replace(PICTURE, y0=300.0, y1=340.0)
    target, _ = annotated(path, document, framed(document, PICTURE, other))
    assert len(of_kind(target, "Square")) == 2
    (back,) = pdf_remarks(target, read(target))
    assert back.content.body == "why?"
    assert back.target.areas == (PICTURE, other)


@cache
def _paper(rotate: int, cropped: bool) -> Path:
    """Return a PDF with two lines that are upright as displayed."""
    folder = Path(tempfile.mkdtemp(prefix="wsisdesk-frames-"))
    matrix = {0: "1 0 0 1 72 500", 90: "0 1 -1 0 200 60", 180: "-1 0 0 -1 350 300",
              270: "0 -1 1 0 200 540"}[rotate]  # fmt: skip
    content = f"BT /F 12 Tf {matrix} Tm (to publish) Tj 0 -40 Td (to meet in summer) Tj ET"
    more: dict[str, Any] = {"crop": CROP} if cropped else {}
    return write_pdf(folder / "paper.pdf", content, rotate=rotate, **more)


fractions = st.floats(0.0, 1.0, allow_nan=False)


@settings(deadline=None, max_examples=40)
@given(
    rotate=st.sampled_from([0, 90, 180, 270]),
    cropped=st.booleans(),
    corners=st.tuples(fractions, fractions, fractions, fractions),
    body=st.sampled_from(["", "why?", "لماذا؟ why?"]),
)
def test_a_rectangle_comes_back_where_it_was_on_any_page(
    rotate: int, cropped: bool, corners: tuple[float, float, float, float], body: str
) -> None:
    path = _paper(rotate, cropped)
    document = read(path)
    frame = read_pages(path, document).frames[0]
    across = sorted(round(one * frame.width, 2) for one in corners[0::2])
    down = sorted(round(one * frame.height, 2) for one in corners[1::2])
    area = PageArea(0, across[0], down[0], across[1], down[1])
    if area.x1 - area.x0 < 4 or area.y1 - area.y0 < 24:  # lower ones could lie in a line
        return
    note = framed(document, area, body=body)
    target, written = annotated(path, document, note)
    assert not written.unplaced
    again = read(target)
    (back,) = pdf_remarks(target, again)
    (found,) = back.target.areas
    assert found.page == 0
    assert (found.x0, found.y0, found.x1, found.y1) == pytest.approx(
        (area.x0, area.y0, area.x1, area.y1), abs=0.011
    )
    assert back.content.body == body
    assert back.target.whole
    assert back.target.quote.exact == note.target.quote.exact


def test_no_page_is_no_place(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    lost = framed(document, PICTURE)
    far = editing.change(
        lost, "Amal", target=replace(lost.target, areas=(replace(PICTURE, page=7),))
    )
    _, written = annotated(path, document, far)
    assert [note.id for note in written.unplaced] == [lost.id]


def test_other_annotations_of_the_page_stay(tmp_path: Path) -> None:
    path = latin(tmp_path)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link,
                                  Rect=[72.0, 455, 90, 475])  # fmt: skip
        pdf.pages[0].obj.Annots = pikepdf.Array([link])
        pdf.save(path)
    document = read(path)
    target, _ = annotated(path, document, framed(document, PICTURE))
    assert len(of_kind(target, "Link")) == 1
    assert len(of_kind(target, "Square")) == 1
