"""Annotations that other readers left in PDFs, as notes."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from tests.unit.documents.pdf.drawing import write_pdf
from wsisdesk.annotate.model import Colour, NoteKind, NoteStatus, ProposalAction
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


# What edits, and what stands on a part of the page ------------------------------------------------

CARET_AT = 204.5  # the end of "documents" on the first line


def caret(text: str, x: float = CARET_AT, **more: Any) -> dict[str, Any]:  # noqa: ANN401
    shape = {"Subtype": Name.Caret, "Rect": Array([x - 4, 494.0, x + 4, 503])}
    return shape | {"Contents": String(text)} | more


def wording(marked: Marked, *shapes: dict[str, Any], answers: dict[int, int] | None = None) -> str:
    document = marked.read(*shapes, answers=answers)
    [found] = pdf_remarks(marked.path, document)
    assert found.content.proposal is not None
    block = document.block(found.target.block)
    return proposed_text(block.text, found.content.proposal.edits)


def test_words_at_a_caret_are_proposed_to_come(marked: Marked) -> None:
    assert wording(marked, caret("and the agenda")) == "to publish the documents and the agenda"


def test_what_is_typed_with_its_spaces_keeps_them(marked: Marked) -> None:
    assert wording(marked, caret(", too")) == "to publish the documents, too"
    assert wording(marked, caret("all ", 124.0)) == "to publish all the documents"


def test_a_caret_and_what_it_replaces_are_one_proposal(marked: Marked) -> None:
    replaced = wording(marked, caret("papers"), mark("StrikeOut", RT=Name.Group), answers={1: 0})
    assert replaced == "to publish the papers"


def test_words_that_go_take_one_space_with_them(marked: Marked) -> None:
    the = (125.5, 512.0, 143.6, 512, 125.5, 498, 143.6, 498)
    assert wording(marked, mark("StrikeOut", the)) == "to publish documents"


def test_a_clause_struck_out_altogether_is_to_be_suppressed(marked: Marked) -> None:
    document = marked.read(mark("StrikeOut", (70.0, 512.0, 210, 512, 70, 498, 210, 498)))
    [found] = pdf_remarks(marked.path, document)
    assert found.content.proposal is not None
    assert found.content.proposal.action is ProposalAction.SUP


def test_a_paragraph_at_a_caret_is_a_new_clause(marked: Marked) -> None:
    [found] = marked.notes(caret("to thank all", Sy=Name.P))
    assert found.content.proposal is not None
    assert found.content.proposal.action is ProposalAction.ADD
    assert found.content.proposal.edits[0].text == "to thank all"


def test_a_caret_far_from_any_word_is_a_remark_on_the_clause(marked: Marked) -> None:
    [found] = marked.notes(caret("why?", 320.0))
    assert (found.content.kind, found.content.body) == (NoteKind.COMMENT, "why?")
    assert found.target.whole


SHAPES = ["Square", "Circle", "Polygon", "Ink", "FreeText", "Stamp", "Line", "PolyLine"]


@pytest.mark.parametrize("kind", SHAPES)
def test_shapes_and_boxes_come_as_the_parts_of_the_page_they_are(marked: Marked, kind: str) -> None:
    [found] = marked.notes(note("متى؟", kind, C=Array([0.9, 0.8, 1])))
    [area] = found.target.areas
    assert (area.page, area.x0, area.y0, area.x1, area.y1) == (0, 300, 125, 320, 145)
    assert (found.content.body, found.content.kind) == ("متى؟", NoteKind.COMMENT)
    assert found.content.colour is Colour.VIOLET


@pytest.mark.parametrize("kind", ["Text", "FileAttachment"])
def test_a_sign_beside_the_text_has_no_part_of_the_page(marked: Marked, kind: str) -> None:
    [found] = marked.notes(note("when?", kind))
    assert found.target.areas == ()


@pytest.mark.parametrize("kind", ["Square", "Circle", "Polygon"])
def test_a_frame_that_says_nothing_is_a_highlight(marked: Marked, kind: str) -> None:
    [found] = marked.notes(note("", kind))
    assert (found.content.kind, found.content.body) == (NoteKind.HIGHLIGHT, "")
    assert len(found.target.areas) == 1


def test_a_shape_is_what_is_within_its_line_and_shadow(marked: Marked) -> None:
    [found] = marked.notes(note("why?", "Square", RD=Array([1, 2, 3, 4])))
    [area] = found.target.areas
    assert (area.x0, area.y0, area.x1, area.y1) == (301, 127, 317, 141)
    [whole] = marked.notes(note("why?", "Square", RD=Array([15, 0, 15, 0])))
    assert whole.target.areas[0].x0 == 300


def test_a_thin_line_has_a_part_of_the_page_around_it(marked: Marked) -> None:
    [found] = marked.notes(note("why?", "Line", Rect=Array([300.0, 455, 350, 455])))
    [area] = found.target.areas
    assert (area.y0, area.y1) == (144, 146)


def test_what_is_drawn_beyond_the_page_is_cut_or_about_the_clause(marked: Marked) -> None:
    [cut] = marked.notes(note("why?", "Square", Rect=Array([350.0, 455, 900, 475])))
    assert cut.target.areas[0].x1 == 400
    [away] = marked.notes(note("why?", "Square", Rect=Array([450.0, 455, 900, 475])))
    assert away.target.areas == ()
    assert away.target.whole


def test_an_answer_to_a_shape_is_about_its_clause(marked: Marked) -> None:
    first, reply = marked.notes(note("why?", "Square"), note("so"), answers={1: 0})
    assert len(first.target.areas) == 1
    assert reply.target.areas == ()
    assert reply.content.body == "↳ so"
