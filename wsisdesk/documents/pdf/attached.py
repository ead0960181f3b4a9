"""What is attached to a page: links to addresses, and remarks of readers. Nothing is followed."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from wsisdesk.documents.model import Comment
from wsisdesk.documents.pdf.frame import Box, Frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.pdf.characters import Character

_REMARKS = frozenset(
    [
        pdfium.FPDF_ANNOT_TEXT, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_HIGHLIGHT,
        pdfium.FPDF_ANNOT_UNDERLINE, pdfium.FPDF_ANNOT_SQUIGGLY, pdfium.FPDF_ANNOT_STRIKEOUT,
        pdfium.FPDF_ANNOT_STAMP, pdfium.FPDF_ANNOT_CARET, pdfium.FPDF_ANNOT_INK,
        pdfium.FPDF_ANNOT_SQUARE, pdfium.FPDF_ANNOT_CIRCLE, pdfium.FPDF_ANNOT_LINE,
    ]
)  # fmt: skip
_SCHEMES = ("http://", "https://", "mailto:", "ftp://")
_MOST = 5_000  # annotations on one page
_LONGEST_ADDRESS = 4_096

Link = tuple[Box, str]


def read_links(page: Any, frame: Frame) -> list[Link]:  # noqa: ANN401
    """Return the rectangles on a page that lead to an address on the network."""
    found: list[Link] = []
    position = ctypes.c_int(0)
    link = pdfium.FPDF_LINK()
    while len(found) < _MOST and pdfium.FPDFLink_Enumerate(
        page.raw, ctypes.byref(position), ctypes.byref(link)
    ):
        target = _address(page, link)
        rect = pdfium.FS_RECTF()
        if target and pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(rect)):
            found.append((frame.box(rect.left, rect.bottom, rect.right, rect.top), target))
    return found


def mark_links(characters: Sequence[Character], links: Sequence[Link]) -> None:
    """Note on each character the address its place leads to."""
    for (x0, top, x1, bottom), target in links:
        for character in characters:
            height = character.baseline - 0.25 * character.size
            if x0 <= character.middle <= x1 and top <= height <= bottom:
                character.link = target


def read_comments(page: Any) -> list[Comment]:  # noqa: ANN401
    """Return the remarks on a page that have words."""
    found: list[Comment] = []
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), _MOST)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        if not annotation:
            continue
        if pdfium.FPDFAnnot_GetSubtype(annotation) in _REMARKS:
            words = _string(annotation, b"Contents").strip()
            if words:
                found.append(Comment(_string(annotation, b"T"), words))
        pdfium.FPDFPage_CloseAnnot(annotation)
    return found


def _address(page: Any, link: Any) -> str:  # noqa: ANN401
    action = pdfium.FPDFLink_GetAction(link)
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    document = page.pdf.raw
    length = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    if not 1 < length <= _LONGEST_ADDRESS:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(document, action, buffer, length)
    address = buffer.value.decode("utf-8", "replace").strip()
    return address if address.lower().startswith(_SCHEMES) else ""


def _string(annotation: Any, key: bytes) -> str:  # noqa: ANN401
    length = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if length <= 2:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAnnot_GetStringValue(
        annotation, key, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length
    )
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")
