"""Glyphs whose text the file gives once for all of them (``/ActualText``).

PDFium puts all letters of such a stretch where its first glyph is drawn, and shows nothing of the
others: letters then stand where only a mark is, or a whole word stands on one spot. Where the other
glyphs are drawn is asked of the page itself.
"""

from __future__ import annotations

import codecs
import ctypes
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from wsisdesk.documents.pdf.calls import address, get_bounds, get_object, get_object_type
from wsisdesk.documents.pdf.characters import HINT, PIECE, Character, is_mark, is_rtl
from wsisdesk.documents.pdf.glyphs import readable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from wsisdesk.documents.pdf.frame import Box, Frame

_MOST_OBJECTS = 60_000  # on a page; what has more is drawn, not written
_SAME_PEN = 0.01  # points
_BEARING = 0.06  # of the type size: white that belongs to a letter behind its ink
_ALEFS = "اأإآ"
_KEY = b"ActualText"
_LONGEST = 20_000  # bytes of the text of one stretch
_KEPT = re.compile(r"[A-Za-z0-9](?:[./:,+\-_&@']?[A-Za-z0-9]| (?=[A-Za-z]))*")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A text object: where its ink is and where its drawing starts, as displayed."""

    box: Box
    pen: float
    baseline: float

    @property
    def area(self) -> float:
        """The area its ink extends over."""
        x0, y0, x1, y1 = self.box
        return (x1 - x0) * (y1 - y0)


@dataclass(frozen=True, slots=True)
class Group:
    """The characters that one text object gives at one spot, by their places in the content.

    They may lie apart there, as PDFium orders the letters of a line.
    """

    places: list[int]
    characters: list[Character]

    @property
    def letters(self) -> list[Character]:
        """Its letters and signs, without marks and spaces."""
        return [item for item in self.characters if _is_letter(item)]


def place_replaced(
    page: Any,  # noqa: ANN401 - pypdfium2 has no types
    frame: Frame,
    characters: list[Character],
    owners: Sequence[int],
) -> None:
    """Put letters, in place, where their glyphs are drawn; ``owners`` are their text objects."""
    groups = {owner: group for owner, group in _groups(characters, owners) if _is_open(group)}
    if not groups:
        return
    placed: dict[int, list[Character]] = {}
    for owner, before, behind in _hidden(page, groups, set(owners)):
        said = _said(owner)
        others = [handle for handle in behind if _said(handle) == said]
        others = others or [handle for handle in before if _said(handle) == said]
        drawn = [item for handle in (owner, *others) if (item := _drawn(handle, frame))]
        group = groups[owner]
        found = _placed(group, said, drawn)
        if found:
            placed |= {place: [] for place in group.places} | {group.places[0]: found}
    if placed:
        characters[:] = [
            item for place, old in enumerate(characters) for item in placed.get(place, [old])
        ]


def _groups(characters: Sequence[Character], owners: Sequence[int]) -> Iterator[tuple[int, Group]]:
    """Yield the characters that each text object gives, if there are several and at one spot."""
    places: dict[int, list[int]] = {owner: [] for owner in _repeated(characters, owners)}
    for place, owner in enumerate(owners):
        if owner in places:
            places[owner].append(place)
    for owner, found in places.items():
        group = [characters[place] for place in found]
        if all(abs(item.pen - group[0].pen) < _SAME_PEN for item in group):
            yield owner, Group(found, group)


def _repeated(characters: Sequence[Character], owners: Sequence[int]) -> set[int]:
    """Return the text objects that give several characters, the first of them at one spot."""
    found: set[int] = set()
    seen: dict[int, float] = {}
    last = 0
    for character, owner in zip(characters, owners, strict=True):
        if owner == last:
            if seen.get(owner) == character.pen:
                found.add(owner)
            continue
        if owner in seen and seen[owner] == character.pen:
            found.add(owner)
        seen[owner] = character.pen
        last = owner
    return found - {0}


def _placed(group: Group, said: str, drawn: Sequence[Drawn]) -> list[Character]:
    """Return the characters of a group where they are drawn; nothing if they are there."""
    if not said or not drawn:
        return []
    if len(group.letters) > 1 and not _is_lam_alef(group.letters):
        return _spread(said, group.characters[0], drawn)
    if len(drawn) == 1:
        return []
    return _moved(group, said, max(drawn, key=lambda item: item.area))


def _is_open(group: Group) -> bool:
    """Tell whether it must be asked where the letters of a group are drawn.

    Lam-alef alone is one glyph; a letter with its marks may be one, or have a glyph for each.
    """
    letters = group.letters
    return bool(letters) and not (len(letters) == len(group.characters) and _is_lam_alef(letters))


def _is_letter(item: Character) -> bool:
    return item.text not in (HINT, PIECE, " ") and not is_mark(item.text)


def _is_lam_alef(letters: Sequence[Character]) -> bool:
    texts = {item.text for item in letters}
    return len(letters) == 2 and "ل" in texts and not texts.isdisjoint(_ALEFS)


def _hidden(
    page: Any,  # noqa: ANN401
    groups: Mapping[int, Group],
    owners: set[int],
) -> Iterator[tuple[int, list[int], list[int]]]:
    """Yield each group's text object with those before and behind it that show no characters."""
    raw = address(page.raw)
    count = pdfium.FPDFPage_CountObjects(page.raw)
    if count > _MOST_OBJECTS:
        return
    owner, before, behind = 0, list[int](), list[int]()
    for index in range(count):
        handle = get_object(raw, index) or 0
        shows = handle in owners
        if not shows and get_object_type(handle) == pdfium.FPDF_PAGEOBJ_TEXT:
            behind.append(handle)
            continue
        if owner in groups:
            yield owner, before, behind
        owner, before, behind = (handle if shows else 0), behind, []
    if owner in groups:
        yield owner, before, behind


def _drawn(handle: int, frame: Frame) -> Drawn | None:
    edges = [ctypes.c_float() for _ in range(4)]
    matrix = pdfium.FS_MATRIX()
    item = ctypes.cast(handle, pdfium.FPDF_PAGEOBJECT)
    if not get_bounds(handle, *(ctypes.addressof(edge) for edge in edges)):
        return None
    if not pdfium.FPDFPageObj_GetMatrix(item, ctypes.byref(matrix)):
        return None
    left, bottom, right, top = (edge.value for edge in edges)
    return Drawn(frame.box(left, bottom, right, top), *frame.point(matrix.e, matrix.f))


def _said(handle: int) -> str:
    """Return the text that the file gives for a text object instead of its glyphs."""
    item = ctypes.cast(handle, pdfium.FPDF_PAGEOBJECT)
    length = ctypes.c_ulong()
    for index in range(pdfium.FPDFPageObj_CountMarks(item)):
        mark = pdfium.FPDFPageObj_GetMark(item, index)
        found = pdfium.FPDFPageObjMark_GetParamBlobValue(mark, _KEY, None, 0, length)
        if not found or not 0 < length.value <= _LONGEST:
            continue
        buffer = (ctypes.c_ubyte * length.value)()
        pdfium.FPDFPageObjMark_GetParamBlobValue(mark, _KEY, buffer, length.value, length)
        return _decoded(bytes(buffer))
    return ""


def _decoded(data: bytes) -> str:
    """Read a text string of a PDF (ISO 32000-2, 7.9.2.2)."""
    if data.startswith(codecs.BOM_UTF16_BE):
        return data[2:].decode("utf-16-be", "replace")
    if data.startswith(codecs.BOM_UTF8):
        return data[3:].decode("utf-8", "replace")
    return data.decode("latin-1")


def _moved(group: Group, said: str, base: Drawn) -> list[Character]:
    """Put letters where the largest of their glyphs is, and their marks upon them."""
    x0, top, x1, bottom = base.box
    for item in group.characters:
        item.pen, item.baseline = base.pen, base.baseline
        if _is_letter(item):
            item.x0, item.top, item.x1, item.bottom = x0, top, x1, bottom
            item.start, item.end = min(base.pen, x0), x1 + _BEARING * item.size
    letters, marks = group.letters, [item for item in group.characters if is_mark(item.text)]
    for letter in letters:
        place = said.find(letter.text) + len(letter.text)
        upon = [mark for mark in marks if mark.text in _marks_at(said, place)]
        letter.marks = (*letter.marks, *upon)
        marks = [mark for mark in marks if not any(mark is other for other in upon)]
    return [item for item in group.characters if not is_mark(item.text)] + marks


def _marks_at(said: str, place: int) -> str:
    """Return the marks that stand at a place of a text, one after the other."""
    end = place
    while end < len(said) and is_mark(said[end]):
        end += 1
    return said[place:end]


def _spread(said: str, pattern: Character, drawn: Sequence[Drawn]) -> list[Character]:
    """Make a character of each letter of a text, over the width of its glyphs, as they are drawn.

    Marks share the place of their letter.
    """
    x0, x1 = min(item.box[0] for item in drawn), max(item.box[2] for item in drawn)
    top, bottom = min(item.box[1] for item in drawn), max(item.box[3] for item in drawn)
    baseline = max(drawn, key=lambda item: item.area).baseline
    clusters = _in_drawn_order(_clusters(said))
    width = (x1 - x0) / (len(clusters) or 1)
    return [
        replace(pattern, text=text, pen=left, x0=left, x1=left + width, start=left,
                end=left + width, top=top, bottom=bottom, baseline=baseline)
        for left, cluster in ((x0 + width * k, cluster) for k, cluster in enumerate(clusters))
        for text in cluster
    ]  # fmt: skip


def _clusters(said: str) -> list[list[str]]:
    """Return the readable letters of a text, each with the marks behind it."""
    result: list[list[str]] = []
    for text in filter(None, (readable(ord(letter)) for letter in said)):
        if is_mark(text) and result:
            result[-1].append(text)
        else:
            result.append([text])
    return result


def _in_drawn_order(clusters: list[list[str]]) -> list[list[str]]:
    """Return what is seen from left to right: right-to-left text turned, other runs in it not."""
    plain = "".join(cluster[0][0] for cluster in clusters)
    if not any(map(is_rtl, plain)):
        return clusters
    result: list[list[str]] = []
    end = len(plain)
    for run in reversed(list(_KEPT.finditer(plain))):
        result += clusters[run.end() : end][::-1] + clusters[run.start() : run.end()]
        end = run.start()
    return result + clusters[:end][::-1]
