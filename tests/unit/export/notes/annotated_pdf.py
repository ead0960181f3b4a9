"""PDFs with notes written into them, and what is found in them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pikepdf
import pypdfium2

from tests.unit.documents.pdf.drawing import write_pdf
from tests.unit.export.notes.specimens import DATE
from wsisdesk.annotate import editing
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.model import (
    Annotation,
    Colour,
    Content,
    NoteKind,
)
from wsisdesk.documents.readers import read_document
from wsisdesk.export.notes.into_pdf import save_into_pdf
from wsisdesk.export.notes.request import NotesRequest
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wsisdesk.documents.model import Document
    from wsisdesk.export.notes.into_word import Written

LINES = "BT /F 12 Tf 72 500 Td (to publish the documents) Tj 0 -40 Td (to meet in summer) Tj ET"


def read(path: Path) -> Document:
    return read_document(path, path.name, hashlib.sha256(path.read_bytes()).hexdigest(), silent)


def latin(folder: Path, **page: Any) -> Path:  # noqa: ANN401
    return write_pdf(folder / "latin.pdf", LINES, **page)


def remark(
    document: Document, words: str, body: str = "", kind: NoteKind = NoteKind.HIGHLIGHT
) -> Annotation:
    (block,) = [block for block in document.blocks if words in block.text]
    start = block.text.index(words)
    content = Content(kind, body, colour=Colour.BLUE)
    target = anchor(document, block, start, start + len(words))
    return editing.make(target, content, "Amal", now=DATE)


def annotated(path: Path, document: Document, *notes: Annotation) -> tuple[Path, Written]:
    target = path.with_name("annotated.pdf")
    return target, save_into_pdf(NotesRequest(notes, DATE), document, path, target)


def of_kind(path: Path, kind: str) -> list[dict[str, Any]]:
    with pikepdf.open(path) as pdf:
        return [
            told(one)
            for page in pdf.pages
            for one in page.obj.get("/Annots", [])
            if one.Subtype == f"/{kind}"
        ]


def told(annotation: Any) -> dict[str, Any]:  # noqa: ANN401
    words = {key: str(annotation[key]) for key in ("/Contents", "/T", "/M", "/NM")
             if key in annotation}  # fmt: skip
    return words | {
        "rect": [float(place) for place in annotation.Rect],
        "appears": "/AP" in annotation,
        "quads": [float(place) for place in annotation.get("/QuadPoints", [])],
    }


def colours(path: Path, box: Sequence[float]) -> set[tuple[int, ...]]:
    """The colours seen in a rectangle of the first page, in points from the top left."""
    with pypdfium2.PdfDocument(path) as pdf:
        page = pdf[0]
        picture = page.render(scale=2, draw_annots=True).to_pil().convert("RGB")
        page.close()
    area = picture.crop(tuple(round(2 * place) for place in box))
    return {pixel for _, pixel in area.getcolors(maxcolors=1 << 20) or ()}
