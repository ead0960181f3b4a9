"""The annotations of a PDF as the file has them: where they stand, what they say, what they edit.

ISO 32000-1, 12.5. Marks of text name their place by quadrilaterals, all others by a rectangle.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, NamedTuple

import pikepdf

from wsisdesk.annotate.model import PageArea
from wsisdesk.errors import DamagedDocument, EncryptedDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from wsisdesk.documents.pdf.frame import Frame

STRIKE, CARET = "/StrikeOut", "/Caret"
_MARKS = frozenset({"/Highlight", "/Underline", STRIKE, "/Squiggly"})
_OUTLINES = frozenset({"/Square", "/Circle", "/Polygon"})
_AREAS = _OUTLINES | {"/FreeText", "/Stamp", "/Ink", "/Line", "/PolyLine", "/Redact"}
_REMARKS = _AREAS | {"/Text", CARET, "/FileAttachment"}
_SETTLED = frozenset({"Completed", "Marked"})  # states in which a remark needs no answer
_TAG = re.compile(r"<[^>]*>")
_NO_OBJECT = (0, 0)  # the number of what stands directly in a page
_DEEPEST = 50  # answers to answers
_MOST = 5_000  # annotations on one page
_LEAST = 2.0  # points: what is thinner than that is a line, and gets a rectangle around it
_EXACT = 2  # decimals of a point that are kept of a place
_DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)'?(\d\d)?)?")


class Change(NamedTuple):
    """One sign of an amendment: words struck out, or a caret where ``text`` comes in.

    ``opens`` is set where that is a paragraph of its own.
    """

    kind: str
    areas: tuple[PageArea, ...]
    text: str = ""
    opens: bool = False


@dataclass(frozen=True)
class Remark:
    """One annotation; ``areas`` as displayed, ``changes`` what it and its parts edit."""

    name: str
    kind: str
    author: str
    made: str
    text: str
    colour: tuple[float, ...]
    areas: tuple[PageArea, ...]
    is_answer: bool = False
    is_settled: bool = False
    changes: tuple[Change, ...] = ()

    @property
    def marks_words(self) -> bool:
        """Whether it marks words."""
        return self.kind in _MARKS

    @property
    def is_area(self) -> bool:
        """Whether it is about a part of the page, whatever stands there."""
        return self.kind in _AREAS and not self.is_answer

    @property
    def says_something(self) -> bool:
        """Whether it is worth a note: it says or edits something, or marks or frames it."""
        framed = self.kind in _OUTLINES and not self.is_answer
        return bool(self.text) or self.marks_words or framed or bool(self.changes)


def remarks_of(path: Path, frames: Mapping[int, Frame]) -> list[Remark]:
    """Return the annotations on the pages that have ``frames``; raises the errors of documents."""
    try:
        with pikepdf.open(path) as pdf:
            return _Gathering(pdf, frames).remarks()
    except pikepdf.PasswordError as error:
        raise EncryptedDocument(path) from error
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError) as error:
        raise DamagedDocument(path, str(error)) from error


class _Gathering:
    """The annotations of a file, and those that are parts of others by what they are parts of."""

    def __init__(self, pdf: pikepdf.Pdf, frames: Mapping[int, Frame]) -> None:
        self._pdf = pdf
        self._frames = frames
        self._found: list[tuple[tuple[int, int], Remark]] = []
        self._changes: dict[tuple[int, int], list[Change]] = defaultdict(list)
        self._more: dict[tuple[int, int], list[PageArea]] = defaultdict(list)

    def remarks(self) -> list[Remark]:
        for number, page in enumerate(self._pdf.pages):
            if number in self._frames:
                self._read_page(page.obj, number)
        return [self._whole(remark, name) for name, remark in self._found]

    def _whole(self, remark: Remark, name: tuple[int, int]) -> Remark:
        """Return an annotation with what its parts add to it."""
        if name == _NO_OBJECT:
            return remark
        more = self._more.get(name, ()) if remark.is_area else ()
        changes = tuple(self._changes.get(name, ()))
        return replace(remark, areas=(*remark.areas, *more), changes=changes)

    def _read_page(self, page: pikepdf.Object, number: int) -> None:
        annotations = page.get("/Annots")
        if not isinstance(annotations, pikepdf.Array):
            return
        known = [one for one in list(annotations)[:_MOST] if isinstance(one, pikepdf.Dictionary)]
        settled = {_start_of(one).objgen for one in known if _text(one, "/State") in _SETTLED} - {
            _NO_OBJECT
        }
        for place, annotation in enumerate(known):
            kind = str(annotation.get("/Subtype", ""))
            if kind not in _MARKS | _REMARKS or "/State" in annotation:
                continue
            if kind in (STRIKE, CARET):
                self._read_change(annotation, kind, number)
            if _is_part(annotation) and kind in _OUTLINES:
                areas = _areas(annotation, number, self._frames[number], quads=False)
                self._more[_start_of(annotation).objgen] += areas
            if not _is_part(annotation):
                remark = self._remark(annotation, f"{number} {place}", number)
                if remark is not None:
                    is_settled = _start_of(annotation).objgen in settled
                    self._found.append((annotation.objgen, replace(remark, is_settled=is_settled)))

    def _remark(self, annotation: pikepdf.Object, name: str, page: int) -> Remark | None:
        start = _start_of(annotation)
        kind, shown = str(annotation.get("/Subtype", "")), str(start.get("/Subtype", ""))
        areas = tuple(_areas(start, page, self._frames[page], quads=shown in _MARKS))
        if not areas:
            return None
        answers = "/IRT" in annotation
        return Remark(
            _text(annotation, "/NM") or name,
            shown if answers else kind,
            _text(annotation, "/T"),
            _moment(_text(annotation, "/M") or _text(annotation, "/CreationDate")),
            _said(annotation),
            _numbers(annotation.get("/C")),
            areas,
            is_answer=answers,
        )

    def _read_change(self, annotation: pikepdf.Object, kind: str, page: int) -> None:
        """Note what an annotation edits, for itself or for what it is a part of."""
        if "/IRT" in annotation and not _is_part(annotation):
            return
        areas = tuple(_areas(annotation, page, self._frames[page], quads=kind == STRIKE))
        text = _text(annotation, "/Contents") if kind == CARET else ""
        if areas and (text or kind == STRIKE):
            opens = str(annotation.get("/Sy", "")) == "/P"
            change = Change(kind, areas, text, opens)
            self._changes[_start_of(annotation).objgen].append(change)


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
    if groups:
        for group in groups:
            yield _displayed(group[0::2], group[1::2], page, frame)
    elif len(rectangle) == 4:
        left, bottom, right, top = _shrunk(rectangle, _numbers(annotation.get("/RD")))
        yield _displayed((left, right), (bottom, top), page, frame)


def _displayed(
    across: tuple[float, ...], up: tuple[float, ...], page: int, frame: Frame
) -> PageArea:
    return PageArea(page, *frame.box(min(across), min(up), max(across), max(up)))


def _shrunk(rectangle: tuple[float, ...], by: tuple[float, ...]) -> tuple[float, ...]:
    """Return the shape within its rectangle, which holds its line and shadow, too (12.5.6.8)."""
    left, right = sorted(rectangle[0::2])
    bottom, top = sorted(rectangle[1::2])
    if (
        len(by) == 4
        and min(by) >= 0
        and by[0] + by[2] < right - left
        and by[1] + by[3] < top - bottom
    ):
        return left + by[0], bottom + by[3], right - by[2], top - by[1]
    return left, bottom, right, top


def on_page(area: PageArea, frame: Frame) -> PageArea | None:
    """Return the part of a rectangle that can be seen, with room for a line; None if none can."""
    wide, tall = max(_LEAST - (area.x1 - area.x0), 0) / 2, max(_LEAST - (area.y1 - area.y0), 0) / 2
    x0, x1 = max(area.x0 - wide, 0.0), min(area.x1 + wide, frame.width)
    y0, y1 = max(area.y0 - tall, 0.0), min(area.y1 + tall, frame.height)
    if x0 >= x1 or y0 >= y1:
        return None
    return PageArea(area.page, *(round(edge, _EXACT) for edge in (x0, y0, x1, y1)))


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
