"""Annotations that other readers left in PDFs, as notes."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from tests.unit.documents.pdf.drawing import write_pdf
from wsisdesk.annotate.model import Colour, NoteKind, NoteStatus
from wsisdesk.annotate.originals.pdf_remarks import pdf_remarks
from wsisdesk.annotate.redline import proposed_text
from wsisdesk.documents.readers import read_document
from wsisdesk.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.annotate.model import Annotation
    from wsisdesk.documents.model import Document

LINES = "BT /F 12 Tf 72 500 Td (to publish the documents) Tj 0 -40 Td (to meet in summer) Tj ET"
X0, Y0, X1, Y1 = 143.0, 498.0, 206.0, 512.0  # around "documents"
Z_ORDER = (X0, Y1, X1, Y1, X0, Y0, X1, Y0)  # as programs write corners
AROUND = (X0, Y0, X1, Y0, X1, Y1, X0, Y1)  # as the standard says


class Marked:
    """A PDF with annotations of other programs."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self, *shapes: dict[str, Any], answers: dict[int, int] | None = None) -> Document:
        with pikepdf.open(self.path, allow_overwriting_input=True) as pdf:
            made = [pdf.make_indirect(Dictionary(Type=Name.Annot, **shape)) for shape in shapes]
            for answer, to in (answers or {}).items():
                made[answer].IRT = made[to]
            pdf.pages[0].obj.Annots = Array(made)
            pdf.save(self.path)
        identity = hashlib.sha256(self.path.read_bytes()).hexdigest()
        return read_document(self.path, self.path.name, identity, silent)

    def notes(
        self, *shapes: dict[str, Any], answers: dict[int, int] | None = None
    ) -> tuple[Annotation, ...]:
        return pdf_remarks(self.path, self.read(*shapes, answers=answers))


@pytest.fixture
def marked(tmp_path: Path) -> Marked:
    return Marked(write_pdf(tmp_path / "latin.pdf", LINES))


def mark(kind: str, corners: tuple[float, ...] = Z_ORDER, **more: Any) -> dict[str, Any]:  # noqa: ANN401
    shape = {"Subtype": Name(f"/{kind}"), "Rect": Array([X0, Y0, X1, Y1]),
             "QuadPoints": Array(corners)}  # fmt: skip
    return shape | more


def note(text: str = "", kind: str = "Text", **more: Any) -> dict[str, Any]:  # noqa: ANN401
    shape = {"Subtype": Name(f"/{kind}"), "Rect": Array([300.0, 455, 320, 475])}
    return shape | ({"Contents": String(text)} if text else {}) | more


@pytest.mark.parametrize("corners", [Z_ORDER, AROUND])
@pytest.mark.parametrize("kind", ["Highlight", "Underline", "Squiggly"])
def test_marks_stand_on_their_words_however_corners_are_ordered(
    marked: Marked, kind: str, corners: tuple[float, ...]
) -> None:
    [found] = marked.notes(mark(kind, corners, C=Array([1, 0.9, 0.3])))
    assert (found.content.kind, found.target.quote.exact) == (NoteKind.HIGHLIGHT, "documents")
    assert found.content.colour is Colour.YELLOW


def test_words_struck_out_are_proposed_to_go(marked: Marked) -> None:
    document = marked.read(mark("StrikeOut", Contents=String("too long")))
    [found] = pdf_remarks(marked.path, document)
    assert found.content.kind is NoteKind.PROPOSAL
    assert found.content.body == "too long"
    assert found.content.proposal is not None
    block = document.block(found.target.block)
    assert proposed_text(block.text, found.content.proposal.edits) == "to publish the "


def test_words_that_a_program_repeats_are_no_remark(marked: Marked) -> None:
    [found] = marked.notes(mark("Highlight", Contents=String("docu\r\nments")))
    assert (found.content.kind, found.content.body) == (NoteKind.HIGHLIGHT, "")


@pytest.mark.parametrize("kind", ["Text", "FreeText", "Ink", "Stamp", "Line", "Polygon", "Caret"])
def test_what_stands_beside_the_text_is_about_the_clause(marked: Marked, kind: str) -> None:
    [found] = marked.notes(note("متى؟", kind))
    assert (found.content.body, found.target.whole) == ("متى؟", True)
    assert found.target.quote.exact == "to meet in summer"


@pytest.mark.parametrize("kind", ["Popup", "Link", "Ink", "Text"])
def test_what_says_nothing_is_no_note(marked: Marked, kind: str) -> None:
    assert marked.notes(note("" if kind in ("Ink", "Text") else "words", kind)) == ()


def test_styled_words_are_read_where_plain_ones_are_missing(marked: Marked) -> None:
    rich = '<body xmlns="http://www.w3.org/1999/xhtml"><p>why <b>so</b> &amp; when?</p></body>'
    [found] = marked.notes(note(kind="FreeText", RC=String(rich)))
    assert found.content.body == "why so & when?"


def test_answers_stand_where_their_thread_begins(marked: Marked) -> None:
    first, answer, again = marked.notes(
        mark("Highlight", Contents=String("why?"), T=String("Basim")),
        note("so", T=String("Chair")),
        note("I see"),
        answers={1: 0, 2: 1},
    )
    assert [one.content.body for one in (first, answer, again)] == ["why?", "↳ so", "↳ I see"]
    assert {one.target.quote.exact for one in (first, answer, again)} == {"documents"}
    assert (first.author, answer.author) == ("Basim", "Chair")


def test_parts_of_other_annotations_are_no_notes(marked: Marked) -> None:
    found = marked.notes(
        mark("Highlight", Contents=String("why?")), note("why?", RT=Name.Group), answers={1: 0}
    )
    assert [one.content.body for one in found] == ["why?"]


def test_a_remark_marked_as_completed_is_done(marked: Marked) -> None:
    state = note("Completed set by Chair", State=String("Completed"), StateModel=String("Review"))
    first, other = marked.notes(
        mark("Highlight", Contents=String("why?")), note("when?"), state, answers={2: 0}
    )
    assert (first.content.status, other.content.status) == (NoteStatus.DONE, NoteStatus.OPEN)


def test_answers_that_go_round_in_circles_end(marked: Marked) -> None:
    found = marked.notes(note("a"), note("b"), answers={0: 1, 1: 0})
    assert len(found) == 2


def test_the_same_file_gives_the_same_notes(marked: Marked) -> None:
    document = marked.read(mark("Highlight"), note("when?"), note("so"), answers={2: 1})
    once, twice = (pdf_remarks(marked.path, document) for _ in range(2))
    assert once == twice
    assert len({one.id for one in once}) == 3
