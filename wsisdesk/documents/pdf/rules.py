"""Ruled lines on a page: borders of tables, the stroke above footnotes."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from wsisdesk.documents.pdf.frame import Box, Frame

_THIN = 2.5  # points: what is thicker is an area
_SHORT = 6.0
_MOST_OBJECTS = 20_000  # maps and charts have more; they hold no tables
_MOST_SEGMENTS = 400


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight stroke: at ``position`` across its direction, from ``start`` to ``end``."""

    position: float
    start: float
    end: float

    @property
    def length(self) -> float:
        """Length in points."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Rules:
    """The strokes of one page."""

    horizontal: tuple[Rule, ...] = ()
    vertical: tuple[Rule, ...] = ()


def read_rules(page: Any, frame: Frame) -> Rules:  # noqa: ANN401
    """Collect the straight strokes, thin bars and edges of stroked boxes on a page."""
    raw = page.raw
    count = pdfium.FPDFPage_CountObjects(raw)
    if count > _MOST_OBJECTS:
        return Rules()
    boxes: list[Box] = []
    for index in range(count):
        item = pdfium.FPDFPage_GetObject(raw, index)
        if pdfium.FPDFPageObj_GetType(item) == pdfium.FPDF_PAGEOBJ_PATH:
            boxes += _strokes(item, frame)
    return Rules(_horizontal(boxes), _vertical(boxes))


def _horizontal(boxes: list[Box]) -> tuple[Rule, ...]:
    found = [
        Rule((y0 + y1) / 2, x0, x1)
        for x0, y0, x1, y1 in boxes
        if y1 - y0 <= _THIN and x1 - x0 >= _SHORT
    ]
    return tuple(_joined(found))


def _vertical(boxes: list[Box]) -> tuple[Rule, ...]:
    found = [
        Rule((x0 + x1) / 2, y0, y1)
        for x0, y0, x1, y1 in boxes
        if x1 - x0 <= _THIN and y1 - y0 >= _SHORT
    ]
    return tuple(_joined(found))


def _joined(rules: list[Rule], tolerance: float = 1.5) -> list[Rule]:
    """Join strokes of one line that touch or overlap: borders are drawn cell by cell."""
    result: list[Rule] = []
    for rule in sorted(rules, key=lambda rule: (round(rule.position / tolerance), rule.start)):
        last = result[-1] if result else None
        level = last is not None and abs(last.position - rule.position) <= tolerance
        if last and level and rule.start <= last.end + 2 * tolerance:
            result[-1] = Rule(last.position, last.start, max(last.end, rule.end))
        else:
            result.append(rule)
    return result


def _strokes(item: Any, frame: Frame) -> list[Box]:  # noqa: ANN401
    """Return the rectangles a path covers: itself if it is thin, else its straight segments."""
    edges = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(item, *map(ctypes.byref, edges)):
        return []
    left, bottom, right, top = (edge.value for edge in edges)
    if min(right - left, top - bottom) <= _THIN:
        return [frame.box(left, bottom, right, top)]
    stroked = ctypes.c_int()
    mode = ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(item, ctypes.byref(mode), ctypes.byref(stroked))
    return _segments(item, frame) if stroked.value else []


def _segments(item: Any, frame: Frame) -> list[Box]:  # noqa: ANN401
    count = pdfium.FPDFPath_CountSegments(item)
    if count > _MOST_SEGMENTS:
        return []
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(item, ctypes.byref(matrix))
    x, y = ctypes.c_float(), ctypes.c_float()
    boxes: list[Box] = []
    start: tuple[float, float] | None = None
    last: tuple[float, float] | None = None
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(item, index)
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        point = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            start = point
        elif kind == pdfium.FPDF_SEGMENT_LINETO and last:
            boxes.append(frame.box(*last, *point))
        if pdfium.FPDFPathSegment_GetClose(segment) and start:
            boxes.append(frame.box(*point, *start))
        last = point
    return boxes
