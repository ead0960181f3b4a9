"""Annotations of a PDF: highlights and remarks in the margin, with what draws them.

Every annotation has an appearance of its own, so that all readers show the same, and knows its
author and moments.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from wsisdesk.annotate.model import NoteKind, PageArea
from wsisdesk.annotate.originals.paper import paper_colour
from wsisdesk.export.notes.remarks import in_one
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.documents.pdf.frame import Box, Frame
    from wsisdesk.export.notes.remarks import Remark

MARGIN_NAME = "#margin"
_PRINTED = 4  # the flag of what is printed, too
_OFF, _BAR = 1.5, 2.0  # points between a clause and the bar beside it, and its width
_FRAME = 1.5  # width of the line around what is no text
_POPUP = (180.0, 90.0)  # points: the window in which readers show what is said


class MarkMaker:
    """Adds annotations to the pages of one file."""

    def __init__(self, pdf: Pdf, frames: Mapping[int, Frame]) -> None:
        self._pdf = pdf
        self._frames = frames

    def mark(
        self,
        note: Annotation,
        areas: Sequence[PageArea],
        lines: tuple[Remark, ...],
        part_of: Object | None = None,
    ) -> Object:
        """Mark rectangles of one page; ``lines`` are what the annotation says.

        A remark on a whole clause is drawn as a bar beside it, since a page of coloured clauses
        says nothing. ``part_of`` is the annotation on an earlier page that this one goes on from.
        """
        page = areas[0].page
        colour = paper_colour(note.content.colour)
        boxes = [self._box(area) for area in areas]
        drawn = boxes
        if note.target.whole and note.content.kind is not NoteKind.HIGHLIGHT:
            bar = _beside(areas, on_right=is_rtl(note.target.language))
            drawn = [self._box(bar)]
        outer = _around([*boxes, *drawn])
        annotation = self._annotation("Highlight", note, page, outer, note.id)
        annotation.QuadPoints = Array([place for box in boxes for place in _quad(box)])
        annotation.C = Array(colour)
        annotation.AP = Dictionary(N=self._highlighting(drawn, outer, colour))
        return self._said(annotation, page, lines, part_of)

    def frame(
        self,
        note: Annotation,
        area: PageArea,
        lines: tuple[Remark, ...],
        part_of: Object | None = None,
    ) -> Object:
        """Draw a rectangle around what is no text; for the rest it is as ``mark``."""
        page, colour, box = area.page, paper_colour(note.content.colour), self._box(area)
        annotation = self._annotation("Square", note, page, box, note.id)
        annotation.C = Array(colour)
        annotation.BS = Dictionary(Type=Name.Border, W=_FRAME, S=Name.S)
        x0, y0, x1, y1 = box
        half = _FRAME / 2
        content = (
            f"{_numbers(colour)} RG {_FRAME} w {x0 + half:.2f} {y0 + half:.2f} "
            f"{x1 - x0 - _FRAME:.2f} {y1 - y0 - _FRAME:.2f} re S"
        )
        self.draw(annotation, content)
        return self._said(annotation, page, lines, part_of)

    def marking(
        self, kind: str, note: Annotation, areas: Sequence[PageArea], main: Object
    ) -> Object:
        """Add a part of ``main`` that marks words of one page in another way; not drawn yet."""
        boxes = [self._box(area) for area in areas]
        annotation = self.part(kind, note, areas[0].page, _around(boxes), main)
        annotation.QuadPoints = Array([place for box in boxes for place in _quad(box)])
        return annotation

    def part(self, kind: str, note: Annotation, page: int, box: Box, main: Object) -> Object:
        """Add an annotation that is a part of another: it has the same author and moments."""
        holder = self._pdf.pages[page].obj.get(Name.Annots)
        name = f"{note.id}#{page}.{len(holder) if isinstance(holder, Array) else 0}"
        annotation = self._annotation(kind, note, page, box, name)
        annotation.IRT, annotation.RT = main, Name.Group
        self._attach(page, annotation)
        return annotation

    def draw(self, annotation: Object, content: str) -> None:
        """Let an annotation look like this, whatever reader shows it; in the page's own places."""
        form = self._pdf.make_stream(content.encode())
        form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, annotation.Rect
        annotation.AP = Dictionary(N=self._pdf.make_indirect(form))

    def box(self, page: int, x0: float, y0: float, x1: float, y1: float) -> Box:
        """Return the rectangle of the page that is displayed there."""
        return self._frames[page].back_box(x0, y0, x1, y1)

    def point(self, page: int, x: float, y: float) -> tuple[float, float]:
        """Return the point of the page that is displayed there."""
        return self._frames[page].back(x, y)

    def _said(
        self, annotation: Object, page: int, lines: tuple[Remark, ...], part_of: Object | None
    ) -> Object:
        """Add an annotation with what it says, or as a part of another."""
        if lines:
            annotation.Contents = String(in_one(lines))
        if part_of is not None:
            annotation.IRT, annotation.RT = part_of, Name.Group
        self._attach(page, annotation)
        if lines:
            self._popup(page, annotation)
        return annotation

    def margin(
        self,
        page: int,
        mark: Object,
        corner: tuple[float, float],
        size: tuple[float, float],
        form: Object,
    ) -> None:
        """Lay a drawn remark on a page; ``corner`` is its upper left one as displayed."""
        x, y = corner
        box = self._frames[page].back_box(x, y, x + size[0], y + size[1])
        annotation = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.FreeText, Rect=Array(box), F=_PRINTED,
                P=self._pdf.pages[page].obj, Contents=mark.Contents, T=mark.T, M=mark.M,
                CreationDate=mark.CreationDate, NM=String(f"{mark.NM}{MARGIN_NAME}"),
                DA=String("/Helv 6.5 Tf 0 g"), IRT=mark, RT=Name.Group, C=Array([]),
            )
        )  # fmt: skip
        annotation.AP = Dictionary(N=self._turned(form, self._frames[page].turns, mark.C))
        self._attach(page, annotation)

    def _annotation(self, kind: str, note: Annotation, page: int, box: Box, name: str) -> Object:
        return self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=Array(box), F=_PRINTED,
                P=self._pdf.pages[page].obj, T=String(note.author), M=_moment(note.modified),
                CreationDate=_moment(note.created), NM=String(name),
            )
        )  # fmt: skip

    def _highlighting(self, boxes: Sequence[Box], outer: Box, colour: Sequence[float]) -> Object:
        """Draw what a highlight looks like: the page shows through it (ISO 32000-1, 11.3.5.2)."""
        rectangles = "".join(
            f"{x0:.2f} {y0:.2f} {x1 - x0:.2f} {y1 - y0:.2f} re\n" for x0, y0, x1, y1 in boxes
        )
        content = f"/Mix gs\n{_numbers(colour)} rg\n{rectangles}f\n"
        form = self._pdf.make_stream(content.encode())
        form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array(outer)
        form.Resources = Dictionary(
            ExtGState=Dictionary(Mix=Dictionary(Type=Name.ExtGState, BM=Name.Multiply, ca=1))
        )
        form.Group = Dictionary(S=Name.Transparency)
        return self._pdf.make_indirect(form)

    def _turned(self, form: Object, turns: int, colour: Object) -> Object:
        """Return the drawing of a remark on its ground, upright on a page that is turned."""
        x0, y0, x1, y1 = (float(place) for place in form.BBox.as_list())
        content = (
            f"q 1 1 0.96 rg {_numbers([float(one) for one in colour.as_list()])} RG 0.6 w\n"
            f"{x0 + 0.3:.2f} {y0 + 0.3:.2f} {x1 - x0 - 0.6:.2f} {y1 - y0 - 0.6:.2f} re B Q\n"
            "/Words Do\n"
        )
        framed = self._pdf.make_stream(content.encode())
        framed.Type, framed.Subtype = Name.XObject, Name.Form
        framed.BBox, framed.Resources = form.BBox, Dictionary(XObject=Dictionary(Words=form))
        if turns:
            framed.Matrix = Array(_TURNS[turns])
        return self._pdf.make_indirect(framed)

    def _popup(self, page: int, mark: Object) -> None:
        """Add the window in which readers show what an annotation says; closed at first."""
        x0, _, x1, y1 = (float(edge) for edge in mark.Rect.as_list())
        popup = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Popup, Parent=mark, Open=False,
                Rect=Array([x0, y1, max(x1, x0 + _POPUP[0]), y1 + _POPUP[1]]),
            )
        )  # fmt: skip
        mark.Popup = popup
        self._attach(page, popup)

    def _attach(self, page: int, annotation: Object) -> None:
        holder = self._pdf.pages[page].obj
        if Name.Annots not in holder:
            holder.Annots = Array([])
        holder.Annots.append(annotation)

    def _box(self, area: PageArea) -> Box:
        return self._frames[area.page].back_box(area.x0, area.y0, area.x1, area.y1)


# What turns a drawing against the page's own quarter turns.
_TURNS = {1: (0, 1, -1, 0, 0, 0), 2: (-1, 0, 0, -1, 0, 0), 3: (0, -1, 1, 0, 0, 0)}


def _beside(areas: Sequence[PageArea], *, on_right: bool) -> PageArea:
    """Return the bar beside a clause, at the side where its lines begin."""
    edge = max(area.x1 for area in areas) if on_right else min(area.x0 for area in areas)
    near, far = (edge + _OFF, edge + _OFF + _BAR) if on_right else (edge - _OFF - _BAR, edge - _OFF)
    top, bottom = min(area.y0 for area in areas), max(area.y1 for area in areas)
    return PageArea(areas[0].page, near, top, far, bottom)


def _around(boxes: Sequence[Box]) -> Box:
    return (
        min(box[0] for box in boxes), min(box[1] for box in boxes),
        max(box[2] for box in boxes), max(box[3] for box in boxes),
    )  # fmt: skip


def _quad(box: Box) -> tuple[float, ...]:
    """Return the corners in the order that readers expect: upper two, then lower two."""
    x0, y0, x1, y1 = box
    return x0, y1, x1, y1, x0, y0, x1, y0


def _numbers(values: Sequence[float]) -> str:
    return " ".join(f"{value:.3f}" for value in values)


def _moment(written: str) -> String:
    """Return a moment as PDF writes it (ISO 32000-1, 7.9.4)."""
    return String(f"D:{datetime.fromisoformat(written):%Y%m%d%H%M%S}Z")
