"""Remarks that came with a PDF, as notes on the words they were made on.

Marks of text stand on the words they cover, what edits it proposes wording, shapes and boxes keep
their rectangle beside the clause they belong to, and all others are about the clause next to them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.annotate.anchoring import Span
from wsisdesk.annotate.model import (
    Colour,
    Content,
    NoteKind,
    NoteStatus,
    PageArea,
    ProposalAction,
)
from wsisdesk.annotate.originals.foreign import answer, foreign_note, main_stretch
from wsisdesk.annotate.originals.frames import clause_beside
from wsisdesk.annotate.originals.paper import paper_colour
from wsisdesk.annotate.originals.pdf_annotations import on_page, remarks_of
from wsisdesk.annotate.originals.pdf_changes import amended
from wsisdesk.annotate.originals.pdf_page import read_pages
from wsisdesk.annotate.redline import proposed_text

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.annotate.model import Annotation, Proposal
    from wsisdesk.annotate.originals.pdf_annotations import Remark
    from wsisdesk.annotate.originals.pdf_changes import Amended
    from wsisdesk.annotate.originals.pdf_page import PdfPages
    from wsisdesk.documents.model import Block, Document

_STRIPE = 12.0  # points: the height of a line
_RGB = 3


def pdf_remarks(path: Path, document: Document) -> tuple[Annotation, ...]:
    """Return the annotations of a PDF as notes on ``document``, which was read from it.

    The same file gives the same notes. Marks without a word are highlights; words struck out are
    proposed to go, and those at a caret to come. Answers are notes of their own at the place of
    what they answer; parts of other annotations are left out, for they say nothing of their own.
    Raises the errors of documents.
    """
    pages = read_pages(path, document)
    return tuple(
        _note(remark, document, pages)
        for remark in remarks_of(path, pages.frames)
        if remark.says_something
    )


def _note(remark: Remark, document: Document, pages: PdfPages) -> Annotation:
    change = amended(remark.changes, document, pages) if not remark.is_answer else None
    if change is not None:
        content = _amending(remark, document, change)
        return _made(document, Span(change.block, 0, 0), content, remark)
    seen = [on_page(area, pages.frames[area.page]) for area in remark.areas]
    areas = tuple(area for area in seen if area is not None)
    if remark.is_area and areas and document.blocks:
        block = clause_beside(document.blocks, areas[0]) or document.blocks[0].id
        return _made(document, Span(block, 0, 0), _content(remark, ""), remark, areas)
    span = _span(remark, document, pages)
    words = document.block(span.block).text[span.start : span.end] if span is not None else ""
    return _made(document, span, _content(remark, words), remark)


def _made(
    document: Document,
    span: Span | None,
    content: Content,
    remark: Remark,
    areas: tuple[PageArea, ...] = (),
) -> Annotation:
    name = f"pdf {remark.name}"
    return foreign_note(document, span, content, remark.author, remark.made, name, areas)


def _span(remark: Remark, document: Document, pages: PdfPages) -> Span | None:
    """Return the words that a remark marks, or the clause beside it as an empty span."""
    areas = remark.areas if remark.marks_words else (_level(remark.areas[0], pages),)
    letters = pages.inside(areas)
    first, behind = (letters[0], letters[-1] + 1) if letters else _nearest(remark.areas[0], pages)
    span = main_stretch(document, pages.traced, first, behind)
    return span._replace(start=0, end=0) if span and not remark.marks_words else span


def _content(remark: Remark, words: str) -> Content:
    text = remark.text
    if remark.marks_words and "".join(text.split()) == "".join(words.split()):
        text = ""  # some programs repeat the words they mark
    marks = remark.marks_words or remark.is_area
    return Content(
        NoteKind.COMMENT if text or not marks else NoteKind.HIGHLIGHT,
        answer(text) if remark.is_answer else text,
        colour=_named(remark.colour),
        status=NoteStatus.DONE if remark.is_settled else NoteStatus.OPEN,
    )


def _amending(remark: Remark, document: Document, change: Amended) -> Content:
    """Return what is said of a proposal, without its wording, which it is itself."""
    said = _repeated(change.proposal, document.block(change.block))
    text = next((remark.text[len(one) :] for one in said if remark.text.startswith(one)), None)
    return Content(
        NoteKind.PROPOSAL,
        (remark.text if text is None else text).strip(),
        colour=_named(remark.colour),
        status=NoteStatus.DONE if remark.is_settled else NoteStatus.OPEN,
        proposal=change.proposal,
    )


def _repeated(proposal: Proposal, block: Block) -> list[str]:
    """Return how an annotation may repeat the wording it shows: as we write it, or as it is."""
    words = "".join(edit.text for edit in proposal.edits).strip()
    whole = words
    if proposal.action is ProposalAction.MOD:
        whole = proposed_text(block.text, proposal.edits)
    named = f"{proposal.action.value}: {whole}" if whole else proposal.action.value
    return [one for one in (named, words) if one]


def _level(area: PageArea, pages: PdfPages) -> PageArea:
    """Return the stripe of the page at the height of a remark's upper edge."""
    return PageArea(area.page, 0, area.y0, pages.frames[area.page].width, area.y0 + _STRIPE)


def _nearest(area: PageArea, pages: PdfPages) -> tuple[int, int]:
    """Return where in the order of the letters a place without any belongs: behind those above."""
    above = [
        number
        for number, letter in enumerate(pages.drawn)
        if (letter.page, letter.bottom) <= (area.page, area.y1)
    ]
    at = above[-1] + 1 if above else 0
    return at, at


def _named(colour: tuple[float, ...]) -> Colour:
    """Return the colour of ours that is most like one of another program."""
    if len(colour) != _RGB:
        return Colour.YELLOW
    return min(
        Colour,
        key=lambda ours: sum((a - b) ** 2 for a, b in zip(paper_colour(ours), colour, strict=True)),
    )
