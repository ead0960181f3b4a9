"""Notes written into a copy of a PDF as annotations of its own, which every reader shows.

Words are highlighted; what a note says stands in its annotation, in Unicode, and is drawn small in
the margin as well, where there is room: so it is there on paper and in readers that show no notes.
ISO 32000-1, 12.5.
"""

from __future__ import annotations

import io
import warnings
from collections import defaultdict
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import PageCopyWarning, Pdf

from wsisdesk.annotate.anchoring import locate
from wsisdesk.annotate.model import NoteKind
from wsisdesk.annotate.originals.frames import frames_among
from wsisdesk.annotate.originals.pdf_page import read_pages
from wsisdesk.errors import DamagedDocument, EncryptedDocument
from wsisdesk.export.notes.changes_pdf import ChangeMarks
from wsisdesk.export.notes.into_word import Written
from wsisdesk.export.notes.marks_pdf import MarkMaker
from wsisdesk.export.notes.remarks import remarks
from wsisdesk.export.notes.slips import Slip, Slips
from wsisdesk.export.whole_file import write_whole
from wsisdesk.export.words import words
from wsisdesk.progress import silent
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wsisdesk.annotate.model import Annotation, PageArea, Target
    from wsisdesk.annotate.originals.pdf_page import PdfPages
    from wsisdesk.documents.model import Block, Document
    from wsisdesk.export.notes.remarks import Remark
    from wsisdesk.export.notes.request import NotesRequest
    from wsisdesk.progress import Progress

_NARROWEST, _WIDEST = 46.0, 150.0  # points of margin in which remarks are set
_EDGE, _GAP = 5.0, 3.0
_TALLEST = 150.0
_MOST_FIELDS = 10_000  # of a form, looked through for signatures


def save_into_pdf(
    request: NotesRequest,
    document: Document,
    original: Path,
    path: Path,
    progress: Progress = silent,
) -> Written:
    """Write the notes on ``document`` into a copy of its original at ``path``, as annotations.

    The copy is written anew: a signature of the original does not hold for it. What the original
    forbids others (copying, printing) the copy forbids, too. Raises the errors of documents for an
    original that cannot be read, ``ExportNotWritable`` and what else the file system refuses as
    the library's errors.
    """
    notes = [note for note in request.shown() if note.target.document == document.id]
    pages = read_pages(original, document, _pages_of(notes, document), progress)
    with _opened(original) as pdf:
        writer = _Writer(pdf, document, pages, request)
        placed = [note for note in notes if writer.add(note)]
        writer.finish()
        signed = _is_signed(pdf)
        written = _saved(pdf)
    write_whole(path, written)
    return Written(tuple(placed), tuple(note for note in notes if note not in placed), signed)


def _pages_of(notes: Sequence[Annotation], document: Document) -> set[int] | None:
    """Return the pages on which notes stand; None where some may stand on any."""
    found: set[int] = set()
    for note in notes:
        span = locate(document, note.target)
        places = document.block(span.block).places if span is not None else ()
        if span is not None and not places:
            return None
        found |= {place.page for place in places} | {area.page for area in note.target.areas}
    return found


def _opened(original: Path) -> Pdf:
    try:
        return pikepdf.open(original)
    except pikepdf.PasswordError as error:
        raise EncryptedDocument(original) from error
    except (pikepdf.PdfError, OSError) as error:
        raise DamagedDocument(original, str(error)) from error


def _saved(pdf: Pdf) -> bytes:
    """Return the file with the protection it has; fields that are in no form stay in none."""
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PageCopyWarning)
        pdf.save(buffer, encryption=pdf.is_encrypted)
    return buffer.getvalue()


def _is_signed(pdf: Pdf) -> bool:
    """Tell whether somebody signed the file, or certified it (ISO 32000-1, 12.8)."""
    form = pdf.Root.get("/AcroForm")
    fields = form.get("/Fields") if isinstance(form, pikepdf.Dictionary) else None
    waiting = [(field, "") for field in fields] if isinstance(fields, pikepdf.Array) else []
    for field, inherited in waiting:  # it grows
        if isinstance(field, pikepdf.Dictionary):
            kind = str(field.get("/FT", inherited))
            if kind == "/Sig" and "/V" in field:
                return True
            kids = field.get("/Kids")
            if isinstance(kids, pikepdf.Array) and len(waiting) < _MOST_FIELDS:
                waiting += [(kid, kind) for kid in kids]
    return "/Perms" in pdf.Root


class _Writer:
    def __init__(
        self, pdf: Pdf, document: Document, pages: PdfPages, request: NotesRequest
    ) -> None:
        self._pdf = pdf
        self._document = document
        self._pages = pages
        self._words, self._meanings = words(request.language), request.meanings
        self._maker = MarkMaker(pdf, pages.frames)
        self._changes = ChangeMarks(self._maker, pages)
        self._margins = _Margins(pages, {block.language for block in document.blocks})

    def add(self, note: Annotation) -> bool:
        """Add the annotations of one note; tell whether its words stand on a page."""
        span = locate(self._document, note.target)
        areas = tuple(
            area
            for target in note.target.stretches
            for area in self._areas(target)
            if area.page in self._pages.frames
        )
        if not areas:
            return False
        block = self._document.block(span.block) if span else None
        lines = self._said(note, block)
        places = block.places if block else ()
        if note.target.whole and frames_among(areas, places):
            mark = self._frame(note, frames_among(areas, places), lines)
        else:
            mark = self._mark(note, areas, lines)
        rtl = is_rtl((block.language if block else "") or self._document.language)
        if block is not None:
            self._changes.add(note, block, mark, rtl=rtl)
        if note.content.body or note.content.proposal is not None:
            short = remarks(note, block, self._words, self._meanings, brief=True)
            first = min(areas, key=lambda area: area.page)
            self._margins.add(mark, first, short, rtl)
        return True

    def _areas(self, target: Target) -> tuple[PageArea, ...]:
        """Return where a stretch stands on the pages: as the note says, or where its words are."""
        span = locate(self._document, target)
        return target.areas or (self._pages.areas(span) if span else ())

    def _said(self, note: Annotation, block: Block | None) -> tuple[Remark, ...]:
        """Return what an annotation says: nothing for words or a place that are marked, no more."""
        content = note.content
        means = self._meanings.get(content.colour)
        bare = not (content.body or content.tags or content.proposal or means)
        if bare and content.kind is NoteKind.HIGHLIGHT:
            return ()
        return remarks(note, block, self._words, self._meanings)

    def _mark(
        self, note: Annotation, areas: Sequence[PageArea], lines: tuple[Remark, ...]
    ) -> pikepdf.Object:
        by_page: dict[int, list[PageArea]] = defaultdict(list)
        for area in areas:
            by_page[area.page].append(area)
        first, *others = sorted(by_page)
        mark = self._maker.mark(note, by_page[first], lines)
        for page in others:
            self._maker.mark(note, by_page[page], (), part_of=mark)
        return mark

    def _frame(
        self, note: Annotation, frames: Sequence[PageArea], lines: tuple[Remark, ...]
    ) -> pikepdf.Object:
        first, *others = frames
        mark = self._maker.frame(note, first, lines)
        for area in others:
            self._maker.frame(note, area, (), part_of=mark)
        return mark

    def finish(self) -> None:
        """Draw the margins, once all is known that shall stand in them."""
        self._margins.draw(self._pdf, self._maker)


class _Margins:
    """The remarks in the margins: gathered first, then set from the top of each page down."""

    def __init__(self, pages: PdfPages, languages: set[str]) -> None:
        self._pages = pages
        self._languages = languages
        self._waiting: dict[int, list[tuple[PageArea, pikepdf.Object, tuple[Remark, ...], bool]]]
        self._waiting = defaultdict(list)

    def add(
        self, mark: pikepdf.Object, area: PageArea, lines: tuple[Remark, ...], on_right: bool
    ) -> None:
        """Note a remark that belongs beside ``area``."""
        self._waiting[area.page].append((area, mark, lines, on_right))
        self._languages |= {language for _, language in lines}

    def draw(self, pdf: Pdf, maker: MarkMaker) -> None:
        """Set all remarks and lay them on the pages of ``pdf``."""
        if not self._waiting:
            return
        slips = Slips(self._languages, "en")
        try:
            placed = [one for page in sorted(self._waiting) for one in self._of_page(page, slips)]
            with pikepdf.open(io.BytesIO(slips.written())) as drawn:
                for number, (page, mark, corner) in enumerate(placed, 1):
                    form = pdf.copy_foreign(drawn.pages[number].as_form_xobject())
                    maker.margin(page, mark, corner, slips.sizes[number - 1], form)
        finally:
            slips.close_fonts()

    def _of_page(
        self, page: int, slips: Slips
    ) -> list[tuple[int, pikepdf.Object, tuple[float, float]]]:
        """Set the remarks of a page that has room for them; each below the one before."""
        found = []
        bottom = {True: _EDGE, False: _EDGE}
        height = self._pages.frames[page].height
        for area, mark, lines, on_right in sorted(
            self._waiting[page], key=lambda one: (one[0].y0, one[0].x0)
        ):
            on_right, left, width = self._room(page, on_right=on_right)
            top = max(area.y0, bottom[on_right])
            if width < _NARROWEST or top > height - 4 * _EDGE:
                continue
            slip = Slip(lines, width, min(_TALLEST, height - _EDGE - top))
            _, tall = slips.add(slip)
            found.append((page, mark, (left, top)))
            bottom[on_right] = top + tall + _GAP
        return found

    def _room(self, page: int, *, on_right: bool) -> tuple[bool, float, float]:
        """Return the side with room, where its margin begins, and how wide a remark may be."""
        first, last = self._pages.text_edges(page)
        whole = self._pages.frames[page].width
        rooms = {True: whole - last - 2 * _EDGE, False: first - 2 * _EDGE}
        if rooms[on_right] < _NARROWEST < rooms[not on_right]:
            on_right = not on_right
        width = min(rooms[on_right], _WIDEST)
        left = last + _EDGE if on_right else first - _EDGE - width
        return on_right, left, width
