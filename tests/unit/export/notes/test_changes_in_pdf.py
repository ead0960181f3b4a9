"""Proposals in a PDF: words struck out and carets, from which they can be read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
import pytest

from tests.unit.documents.pdf.drawing import write_pdf
from tests.unit.export.notes.annotated_pdf import annotated, colours, latin, of_kind, read
from tests.unit.export.notes.specimens import ARABIC, DATE, ENGLISH
from tests.unit.export.notes.specimens import document as specimen
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import (
    Annotation,
    Colour,
    Content,
    Edit,
    NoteKind,
    Proposal,
    ProposalAction,
)
from wsisdesk.annotate.originals.paper import inserted_colour, struck_colour
from wsisdesk.annotate.originals.pdf_remarks import pdf_remarks
from wsisdesk.annotate.redline import edits_between, proposed_text
from wsisdesk.export.reading_pdf import save_pdf

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.model import Block, Document

AMENDED = {
    "en": [
        ("A/RES/70/125);", "A/RES/70/125, as amended);"),
        ("five days", "ten days"),
        ("publish", "publish and translate"),
        ("of each session ", ""),
        ("(see A/RES/70/125)", "(see A/RES/80/1)"),
        ("to publish", "promptly to publish"),
        ("opens (see A/RES/70/125);", "opens (see A/RES/70/125), in all languages;"),
        ("documents of each", "agenda and all documents of each extraordinary"),
    ],
    "ar": [
        ("A/RES/70/125)؛", "A/RES/70/125، بصيغته المعدلة)؛"),
        ("بخمسة أيام", "بعشرة أيام"),
        ("ينشر", "ينشر ويترجم"),
        ("كل دورة قبل", "الدورة قبل"),
        ("(انظر القرار A/RES/70/125)", "(انظر القرار A/RES/80/1)"),
        ("أن ينشر", "وينبغي أن ينشر"),
        ("A/RES/70/125)؛", "A/RES/70/125) بجميع اللغات؛"),
        ("وثائق كل", "جدول أعمال ووثائق كل"),
    ],
}


def proposal(
    document: Document, block: Block, action: ProposalAction, *edits: Edit, reasons: str = ""
) -> Annotation:
    content = Content(
        NoteKind.PROPOSAL, colour=Colour.BLUE, proposal=Proposal(action, edits, reasons)
    )
    return editing.make(anchor(document, block), content, "Amal", now=DATE)


def resolution(folder: Path, language: str) -> tuple[Path, Document, Block]:
    """Return a PDF of a few clauses, and the clause of it that names a resolution."""
    path = folder / "resolution.pdf"
    save_pdf(specimen(ARABIC if language == "ar" else ENGLISH), path)
    document = read(path)
    (block,) = [one for one in document.blocks if "A/RES/70/125" in one.text]
    return path, document, block


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [(language, *change) for language, changes in AMENDED.items() for change in changes],
)
def test_an_amendment_comes_back_word_for_word(
    tmp_path: Path, language: str, before: str, after: str
) -> None:
    path, document, block = resolution(tmp_path, language)
    wanted = block.text.replace(before, after)
    assert wanted != block.text
    edits = edits_between(block.text, wanted)
    note = proposal(document, block, ProposalAction.MOD, *edits)
    target, written = annotated(path, document, note)
    assert not written.unplaced
    again = read(target)
    (back,) = pdf_remarks(target, again)
    assert back.content.kind is NoteKind.PROPOSAL
    assert back.content.proposal is not None
    now = again.block(back.target.block)
    assert now.text == block.text
    assert proposed_text(now.text, back.content.proposal.edits) == wanted
    assert (back.content.body, back.author, back.content.colour) == ("", "Amal", Colour.BLUE)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_several_amendments_of_a_clause_are_one_proposal(tmp_path: Path, language: str) -> None:
    path, document, block = resolution(tmp_path, language)
    wanted = block.text
    for before, after in AMENDED[language][:2]:
        wanted = wanted.replace(before, after)
    edits = edits_between(block.text, wanted)
    note = proposal(document, block, ProposalAction.MOD, *edits, reasons="too late")
    target, _ = annotated(path, document, note)
    (back,) = pdf_remarks(target, read(target))
    assert back.content.proposal is not None
    assert proposed_text(block.text, back.content.proposal.edits) == wanted
    assert "too late" in back.content.body
    assert wanted not in back.content.body, "the wording is not said twice"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_clause_that_shall_go_is_struck_out_and_comes_back(tmp_path: Path, language: str) -> None:
    path, document, block = resolution(tmp_path, language)
    target, _ = annotated(path, document, proposal(document, block, ProposalAction.SUP))
    strikes = of_kind(target, "StrikeOut")
    assert len(strikes) == len({place.page for place in block.places})
    (back,) = pdf_remarks(target, read(target))
    assert back.content.proposal == Proposal(ProposalAction.SUP)
    assert back.target.quote.exact == block.text
    assert back.content.body == ""


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_new_clause_stands_at_a_caret_behind_the_one_before(
    tmp_path: Path, language: str
) -> None:
    path, document, block = resolution(tmp_path, language)
    words = "وأن يضيف إلى ذلك فقرة" if language == "ar" else "to add a clause"
    edit = Edit(len(block.text), len(block.text), words)
    target, _ = annotated(path, document, proposal(document, block, ProposalAction.ADD, edit))
    (caret,) = of_kind(target, "Caret")
    assert caret["/Contents"] == words
    (back,) = pdf_remarks(target, read(target))
    assert back.content.proposal == Proposal(ProposalAction.ADD, (edit,))
    assert back.content.body == ""


def test_what_changes_is_marked_as_other_programs_do(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    block = document.blocks[1]
    edits = edits_between(block.text, "to meet in winter")
    note = proposal(document, block, ProposalAction.MOD, *edits)
    target, _ = annotated(path, document, note)
    (strike,), (caret,) = of_kind(target, "StrikeOut"), of_kind(target, "Caret")
    assert caret["/Contents"] == "winter"
    assert strike["appears"]
    assert caret["appears"]
    assert strike["quads"][2] == pytest.approx((caret["rect"][0] + caret["rect"][2]) / 2, abs=0.01)
    with pikepdf.open(target) as pdf:
        marks = list(pdf.pages[0].obj.Annots)
        (main,) = [one for one in marks if one.Subtype == "/Highlight"]
        parts = [one for one in marks if one.Subtype in ("/StrikeOut", "/Caret")]
        assert all(one.IRT.objgen == main.objgen and one.RT == "/Group" for one in parts)
        assert len({str(one.NM) for one in marks if "/NM" in one}) == 4, "the slip has a name, too"


@pytest.mark.parametrize(
    ("turn", "matrix"),
    [
        (0, "1 0 0 1 72 500"),
        (90, "0 1 -1 0 200 60"),
        (180, "-1 0 0 -1 350 300"),
        (270, "0 -1 1 0 200 540"),
    ],
)
@pytest.mark.parametrize("crop", [None, (20, 30, 380, 590)])
def test_changes_are_seen_and_read_back_on_pages_however_they_are_turned(
    tmp_path: Path, turn: int, matrix: str, crop: tuple[float, ...] | None
) -> None:
    content = f"BT /F 12 Tf {matrix} Tm (to publish the documents) Tj ET"
    more = {"crop": crop} if crop else {}
    path = write_pdf(tmp_path / "turned.pdf", content, rotate=turn, **more)  # type: ignore[arg-type]
    document = read(path)
    block = document.blocks[0]
    edits = edits_between(block.text, "to publish all the papers")
    target, _ = annotated(path, document, proposal(document, block, ProposalAction.MOD, *edits))
    (place,) = block.places
    seen = colours(target, (place.x0 - 5, place.y0, place.x1 + 5, place.y1 + 5))
    for colour in (struck_colour(), inserted_colour()):
        assert any(
            all(abs(part - 255 * share) < 40 for part, share in zip(pixel, colour, strict=True))
            for pixel in seen
        )
    (back,) = pdf_remarks(target, read(target))
    assert back.content.proposal is not None
    assert proposed_text(block.text, back.content.proposal.edits) == "to publish all the papers"


def test_a_proposal_on_a_clause_that_reads_otherwise_has_no_signs(tmp_path: Path) -> None:
    path = latin(tmp_path)
    document = read(path)
    edit = Edit(5_000, 5_010, "winter")
    note = proposal(document, document.blocks[1], ProposalAction.MOD, edit)
    target, written = annotated(path, document, note)
    assert not written.unplaced
    assert of_kind(target, "Caret") == of_kind(target, "StrikeOut") == []
    (mark,) = of_kind(target, "Highlight")
    assert "winter" in mark["/Contents"]
