"""Notes written into PDFs as annotations, and annotations read from them as notes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from tests.unit.documents.pdf.drawing import write_pdf
from tests.unit.export.notes.annotated_pdf import (
    annotated,
    colours,
    latin,
    of_kind,
    read,
    remark,
)
from tests.unit.export.notes.specimens import ARABIC, DATE, ENGLISH
from tests.unit.export.notes.specimens import document as specimen
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import Span, anchor
from wsisdesk.annotate.model import (
    Colour,
    Content,
    NoteKind,
    Proposal,
    ProposalAction,
)
from wsisdesk.annotate.originals.pdf_page import read_pages
from wsisdesk.annotate.originals.pdf_remarks import pdf_remarks
from wsisdesk.annotate.redline import edits_between
from wsisdesk.export.reading_pdf import save_pdf

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("page", [{}, {"crop": (20, 30, 380, 590)}])
def test_words_are_highlighted_where_they_stand(tmp_path: Path, page: dict[str, Any]) -> None:
    path = latin(tmp_path, **page)
    document = read(path)
    target, written = annotated(path, document, remark(document, "documents"))
    assert not written.unplaced
    (mark,) = of_kind(target, "Highlight")
    x0, y0, x1, y1 = mark["rect"]
    assert 142 < x0 < 150
    assert 200 < x1 < 206
    assert y0 < 500 < y1 < 515
    assert mark["quads"] == pytest.approx([x0, y1, x1, y1, x0, y0, x1, y0], abs=0.01)
    assert [n.target.quote.exact for n in pdf_remarks(target, read(target))] == ["documents"]


def test_a_remark_on_several_clauses_is_one_mark_on_all_of_them(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    first = remark(document, "documents", "why?", NoteKind.COMMENT)
    further = remark(document, "meet").target
    state = replace(first.current, target=first.target.reaching([further]))
    target, written = annotated(path, document, replace(first, states=(state,)))
    assert len(written.placed) == 1
    (mark,) = of_kind(target, "Highlight")
    assert mark["/Contents"].startswith("why?")
    heights = sorted({round(y) for y in mark["quads"][1::2]})
    assert heights[0] < 460 < heights[-1], "it lies on the words of both lines"


@pytest.mark.parametrize(
    ("turn", "matrix"),
    [(90, "0 1 -1 0 200 60"), (180, "-1 0 0 -1 350 300"), (270, "0 -1 1 0 200 540")],
)
def test_on_a_page_that_is_turned_marks_and_remarks_stand_upright(
    tmp_path: Path, turn: int, matrix: str
) -> None:
    content = f"BT /F 12 Tf {matrix} Tm (to publish the documents) Tj ET"
    path = write_pdf(tmp_path / "turned.pdf", content, rotate=turn)
    document = read(path)
    note = remark(document, "documents", "why?", NoteKind.COMMENT)
    target, written = annotated(path, document, note)
    assert not written.unplaced
    (area,) = read_pages(path, document).areas(Span(document.blocks[0].id, 15, 24))
    seen = colours(target, (area.x0, area.y0, area.x1, area.y1))
    assert (185, 220, 255) in seen
    assert area.x1 - area.x0 > area.y1 - area.y0
    (slip,) = of_kind(target, "FreeText")
    tall, wide = slip["rect"][3] - slip["rect"][1], slip["rect"][2] - slip["rect"][0]
    assert (tall > wide) == (turn in (90, 270))
    assert [n.target.quote.exact for n in pdf_remarks(target, read(target))] == ["documents"]


def test_the_highlight_is_seen_and_the_text_shows_through(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    box = (150.0, 85.0, 210.0, 105.0)
    before = colours(path, box)
    target, _ = annotated(path, document, remark(document, "documents"))
    after = colours(target, box)
    assert (185, 220, 255) not in before
    assert (185, 220, 255) in after
    assert any(sum(pixel) < 120 for pixel in after), "the letters are gone"


def test_an_annotation_says_who_when_and_what_in_unicode(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    body = "لماذا؟ (A/RES/70/125)\nwhy?"
    note = remark(document, "documents", body, NoteKind.COMMENT)
    target, _ = annotated(path, document, note)
    (mark,) = of_kind(target, "Highlight")
    assert (mark["/Contents"], mark["/T"]) == (body, "Amal")
    assert (mark["/M"], mark["/NM"]) == ("D:20260304103000Z", note.id)
    assert mark["appears"]
    assert len(of_kind(target, "Popup")) == 1


def test_a_remark_stands_in_the_margin_too_where_there_is_room(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    notes = [
        remark(document, words, f"لماذا {words}؟", NoteKind.COMMENT)
        for words in ("publish", "documents")
    ]
    target, _ = annotated(path, document, *notes)
    slips = of_kind(target, "FreeText")
    assert [slip["appears"] for slip in slips] == [True, True]
    text_edges = [mark["rect"] for mark in of_kind(target, "Highlight")]
    for slip in slips:
        x0, _, x1, _ = slip["rect"]
        assert x1 <= 72 or x0 >= 200, (slip, text_edges)
    first, second = (slip["rect"] for slip in slips)
    assert second[3] <= first[1] or first[0] >= second[2] or second[0] >= first[2]


def test_arabic_in_the_margin_is_drawn_in_joined_letters(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    target, _ = annotated(path, document, remark(document, "meet", "ببب", NoteKind.COMMENT))
    with pikepdf.open(target) as pdf:
        (slip,) = [one for one in pdf.pages[0].obj.Annots if one.Subtype == "/FreeText"]
        words = slip.AP.N.Resources.XObject.Words
        fonts = [str(font.BaseFont) for _, font in words.Resources.Font.items()]
        drawn = b"".join(
            bytes(operand)
            for instruction in pikepdf.parse_content_stream(words)
            if str(instruction.operator) == "Tj"
            for operand in instruction.operands
        )
    assert any("Amiri" in font for font in fonts)
    glyphs = {drawn[place : place + 2] for place in range(0, len(drawn), 2)}
    assert len(glyphs) == 3, "one letter, at the beginning, inside and at the end of a word"


def test_a_remark_on_a_whole_clause_is_a_bar_beside_it(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    block = document.blocks[0]
    content = Content(NoteKind.COMMENT, "why?", colour=Colour.BLUE)
    note = editing.make(anchor(document, block), content, "Amal", now=DATE)
    target, _ = annotated(path, document, note)
    assert (185, 220, 255) not in colours(target, (75.0, 85.0, 210.0, 105.0))
    assert (185, 220, 255) in colours(target, (66.0, 85.0, 72.0, 105.0))
    (back,) = pdf_remarks(target, read(target))
    assert back.target.quote.exact == block.text


@pytest.mark.parametrize("language", ["ar", "en"])
def test_marks_come_back_as_notes_on_the_same_words(tmp_path: Path, language: str) -> None:
    path = tmp_path / "resolution.pdf"
    save_pdf(specimen(ARABIC if language == "ar" else ENGLISH), path)
    document = read(path)
    wanted = (
        ["القاعات الميسرة", "بخمسة أيام", "A/RES/70/125", "الرسمية الست"]
        if language == "ar"
        else ["accessible rooms", "five days", "A/RES/70/125", "official languages"]
    )
    notes = [remark(document, words, f"on {words}") for words in wanted]
    target, written = annotated(path, document, *notes)
    assert not written.unplaced
    found = {note.content.body: note for note in pdf_remarks(target, read(target))}
    assert {body: note.target.quote.exact for body, note in found.items()} == {
        f"on {words}": words for words in wanted
    }
    assert {note.content.colour for note in found.values()} == {Colour.BLUE}
    assert {note.author for note in found.values()} == {"Amal"}


def test_reading_the_annotations_twice_gives_the_same_notes(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    target, _ = annotated(path, document, remark(document, "meet", "when?", NoteKind.COMMENT))
    again = read(target)
    assert pdf_remarks(target, again) == pdf_remarks(target, again)
    assert len(pdf_remarks(target, again)) == 1


def test_notes_of_other_programs_are_read(tmp_path: Path) -> None:
    path = latin(tmp_path)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        quad = [143.0, 512, 206, 512, 143, 498, 206, 498]
        shapes = [
            {"/Subtype": pikepdf.Name.Underline, "/QuadPoints": quad, "/C": [1, 0.75, 0.5],
             "/Rect": [150.0, 498, 212, 512], "/M": "D:20250102030405+02'00'"},
            {"/Subtype": pikepdf.Name.Text, "/Rect": [300.0, 455, 320, 475], "/Contents": "سؤال"},
            {"/Subtype": pikepdf.Name.Text, "/Rect": [300.0, 455, 320, 475]},
            {"/Subtype": pikepdf.Name.Link, "/Rect": [72.0, 455, 90, 475]},
            {"/Subtype": pikepdf.Name.Highlight, "/Rect": [72.0], "/Contents": "no place"},
        ]  # fmt: skip
        made = [
            pikepdf.Dictionary(
                {k: pikepdf.Array(v) if isinstance(v, list) else v for k, v in shape.items()}
            )
            for shape in shapes
        ]
        pdf.pages[0].obj.Annots = pikepdf.Array([*made, pikepdf.Name.Broken])
        pdf.save(path)
    underline, text = pdf_remarks(path, read(path))
    assert (underline.content.kind, underline.target.quote.exact) == (
        NoteKind.HIGHLIGHT, "documents",
    )  # fmt: skip
    assert underline.created == "2025-01-02T01:04:05.000000+00:00"
    assert underline.content.colour is Colour.ORANGE
    assert (text.content.body, text.target.whole) == ("سؤال", True)
    assert text.target.quote.exact == "to meet in summer"


def test_words_that_are_not_on_the_pages_are_reported(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    other = specimen(("quite other words here",))
    lost = editing.make(
        anchor(other, other.blocks[0]), Content(NoteKind.COMMENT, "x"), "Amal", now=DATE
    )
    here = editing.change(lost, "Amal", target=replace(lost.target, document=document.id))
    _, written = annotated(path, document, here, remark(document, "meet"))
    assert [note.id for note in written.unplaced] == [lost.id]
    assert len(written.placed) == 1


def test_a_proposal_says_its_mark_and_words(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    block = document.blocks[1]
    edits = edits_between(block.text, "to meet in winter")
    content = Content(NoteKind.PROPOSAL, proposal=Proposal(ProposalAction.MOD, edits))
    note = editing.make(anchor(document, block), content, "Amal", now=DATE)
    target, _ = annotated(path, document, note)
    (mark,) = of_kind(target, "Highlight")
    assert mark["/Contents"] == "MOD: to meet in winter"


def test_the_text_of_the_pages_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "resolution.pdf"
    save_pdf(specimen(ARABIC), path)
    document = read(path)
    target, _ = annotated(path, document, remark(document, "بخمسة أيام", "؟", NoteKind.COMMENT))
    assert [b.text for b in read(target).blocks] == [b.text for b in document.blocks]
