"""Remarks that came with a PDF, as notes on the words they were made on.

Marks of text name their place by quadrilaterals, from which the words are read; all others by a
rectangle, beside which the clause is looked for. ISO 32000-1, 12.5.
"""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, NamedTuple

import pikepdf

from wsisdesk.annotate.model import (
    Colour,
    Content,
    Edit,
    NoteKind,
    NoteStatus,
    PageArea,
    Proposal,
    ProposalAction,
)
from wsisdesk.annotate.originals.foreign import answer, foreign_note, main_stretch
from wsisdesk.annotate.originals.paper import paper_colour
from wsisdesk.annotate.originals.pdf_page import read_pages
from wsisdesk.errors import DamagedDocument, EncryptedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.annotate.anchoring import Span
    from wsisdesk.annotate.model import Annotation
    from wsisdesk.annotate.originals.pdf_page import PdfPages
    from wsisdesk.documents.model import Document
    from wsisdesk.documents.pdf.frame import Frame

_STRIKE = "/StrikeOut"
_MARKS = frozenset({"/Highlight", "/Underline", _STRIKE, "/Squiggly"})
_REMARKS = frozenset(
    {"/Text", "/FreeText", "/Caret", "/Stamp", "/Square", "/Circle", "/Ink", "/Line", "/Polygon",
     "/PolyLine", "/FileAttachment", "/Redact"}
)  # fmt: skip
_SETTLED = frozenset({"Completed", "Marked"})  # states in which a remark needs no answer
_TAG = re.compile(r"<[^>]*>")
_NO_OBJECT = (0, 0)  # the number of what stands directly in a page
_DEEPEST = 50  # answers to answers
_MOST = 5_000  # annotations on one page
_STRIPE = 12.0  # points: the height of a line
_RGB = 3
_DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)'?(\d\d)?)?")


class Remark(NamedTuple):
    """One annotation as the file has it; ``areas`` as displayed, ``marked`` what marks text."""

    name: str
    kind: str
    author: str
    made: str
    text: str
    colour: tuple[float, ...]
    areas: tuple[PageArea, ...]
    is_answer: bool = False
    is_settled: bool = False

    @property
    def marked(self) -> bool:
        """Whether it marks words."""
        return self.kind in _MARKS


def pdf_remarks(path: Path, document: Document) -> tuple[Annotation, ...]:
    """Return the annotations of a PDF as notes on ``document``, which was read from it.

    The same file gives the same notes. Marks without a word are highlights, words struck out are
    proposed to go. Answers are notes of their own at the place of what they answer; parts of other
    annotations are left out, for they say nothing of their own. Raises the errors of documents.
    """
    pages = read_pages(path, document)
    return tuple(
        _note(remark, document, pages)
        for remark in _remarks(path, pages)
        if remark.marked or remark.text
    )


def _remarks(path: Path, pages: PdfPages) -> list[Remark]:
    try:
        with pikepdf.open(path) as pdf:
            return [
                remark
                for number, page in enumerate(pdf.pages)
                if number in pages.frames
                for remark in _on_page(page.obj, number, pages.frames[number])
            ]
    except pikepdf.PasswordError as error:
        raise EncryptedDocument(path) from error
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError) as error:
        raise DamagedDocument(path, str(error)) from error


def _on_page(page: pikepdf.Object, number: int, frame: Frame) -> Iterator[Remark]:
    annotations = page.get("/Annots")
    if not isinstance(annotations, pikepdf.Array):
        return
    known = [one for one in list(annotations)[:_MOST] if isinstance(one, pikepdf.Dictionary)]
    settled = {_start_of(one).objgen for one in known if _text(one, "/State") in _SETTLED} - {
        _NO_OBJECT
    }
    for place, annotation in enumerate(known):
        kind = str(annotation.get("/Subtype", ""))
        if kind not in _MARKS | _REMARKS or _is_part(annotation) or "/State" in annotation:
            continue
        start = _start_of(annotation)
        marks = str(start.get("/Subtype", "")) in _MARKS
        areas = tuple(_areas(start, number, frame, quads=marks))
        if areas:
            answers = "/IRT" in annotation
            yield Remark(
                _text(annotation, "/NM") or f"{number} {place}",
                str(start.get("/Subtype", "")) if answers else kind,
                _text(annotation, "/T"),
                _moment(_text(annotation, "/M") or _text(annotation, "/CreationDate")),
                _said(annotation), _colour(annotation), areas,
                is_answer=answers, is_settled=start.objgen in settled,
            )  # fmt: skip


def _is_part(annotation: pikepdf.Object) -> bool:
    """Tell whether an annotation goes on from another, and is no answer to it."""
    return "/IRT" in annotation and str(annotation.get("/RT", "/R")) == "/Group"


def _start_of(annotation: pikepdf.Object) -> pikepdf.Object:
    """Return the annotation with which a thread of answers begins."""
    for _ in range(_DEEPEST):
        answered = annotation.get("/IRT")
        if not isinstance(answered, pikepdf.Dictionary):
            break
        annotation = answered
    return annotation


def _said(annotation: pikepdf.Object) -> str:
    """Return what an annotation says: its plain words, else its styled ones without their tags."""
    said = _text(annotation, "/Contents").strip()
    return said or html.unescape(_TAG.sub("", _text(annotation, "/RC"))).strip()


def _areas(
    annotation: pikepdf.Object, page: int, frame: Frame, *, quads: bool
) -> Iterator[PageArea]:
    places = _numbers(annotation.get("/QuadPoints")) if quads else ()
    groups = [places[start : start + 8] for start in range(0, len(places) - 7, 8)]
    rectangle = _numbers(annotation.get("/Rect"))
    for group in groups or ([rectangle] if len(rectangle) == 4 else []):
        across, up = group[0::2], group[1::2]
        box = frame.box(min(across), min(up), max(across), max(up))
        yield PageArea(page, *box)


def _note(remark: Remark, document: Document, pages: PdfPages) -> Annotation:
    areas = remark.areas if remark.marked else (_level(remark.areas[0], pages),)
    letters = pages.inside(areas)
    first, behind = (letters[0], letters[-1] + 1) if letters else _nearest(remark.areas[0], pages)
    span = main_stretch(document, pages.traced, first, behind)
    if span is not None and not remark.marked:
        span = span._replace(start=0, end=0)  # beside the text: it is about the clause
    content = _content(remark, document, span)
    if content.proposal is not None and span is not None:
        span = span._replace(start=0, end=0)  # proposed wording is about the clause, too
    return foreign_note(document, span, content, remark.author, remark.made, f"pdf {remark.name}")


def _content(remark: Remark, document: Document, span: Span | None) -> Content:
    words = document.block(span.block).text[span.start : span.end] if span is not None else ""
    text = remark.text
    if remark.marked and "".join(text.split()) == "".join(words.split()):
        text = ""  # some programs repeat the words they mark
    kind = NoteKind.COMMENT if text or not remark.marked else NoteKind.HIGHLIGHT
    proposal = None
    if remark.kind == _STRIKE and not remark.is_answer and span is not None and words:
        kind = NoteKind.PROPOSAL
        proposal = Proposal(ProposalAction.MOD, (Edit(span.start, span.end, ""),))
    return Content(
        kind,
        answer(text) if remark.is_answer else text,
        colour=_named(remark.colour),
        status=NoteStatus.DONE if remark.is_settled else NoteStatus.OPEN,
        proposal=proposal,
    )


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


def _numbers(value: object) -> tuple[float, ...]:
    if not isinstance(value, pikepdf.Array):
        return ()
    return tuple(float(one) for one in list(value))


def _text(annotation: pikepdf.Object, key: str) -> str:
    value = annotation.get(key)
    return str(value).replace("\r\n", "\n").replace("\r", "\n") if value is not None else ""


def _moment(written: str) -> str:
    """Return a moment of a PDF as ISO 8601; empty where it is none."""
    found = _DATE.match(written)
    if found is None:
        return ""
    year, month, day, hour, minute, second = (
        int(part) if part else least
        for part, least in zip(found.groups()[:6], (0, 1, 1, 0, 0, 0), strict=True)
    )
    sign, hours, minutes = found.groups()[6:]
    shift = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    zone = timezone(-shift if sign == "-" else shift) if sign else UTC
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=zone).isoformat()
    except ValueError:
        return ""


def _colour(annotation: pikepdf.Object) -> tuple[float, ...]:
    return _numbers(annotation.get("/C"))


def _named(colour: tuple[float, ...]) -> Colour:
    """Return the colour of ours that is most like one of another program."""
    if len(colour) != _RGB:
        return Colour.YELLOW
    return min(
        Colour,
        key=lambda ours: sum((a - b) ** 2 for a, b in zip(paper_colour(ours), colour, strict=True)),
    )
