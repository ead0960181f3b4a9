"""What a proposal changes, as other programs show it on a page: words struck out, and carets.

They are parts of the annotation that says the whole proposal. Where words come in the place of
others the caret stands behind these (ISO 32000-1, 12.5.6.10 and 12.5.6.11).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from pikepdf import Array, Name, String

from wsisdesk.annotate.anchoring import Span
from wsisdesk.annotate.model import ProposalAction
from wsisdesk.annotate.originals.paper import inserted_colour, struck_colour
from wsisdesk.annotate.whole_words import shown_edits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pikepdf import Object

    from wsisdesk.annotate.model import Annotation, Edit, PageArea, Proposal
    from wsisdesk.annotate.originals.paper import Rgb
    from wsisdesk.annotate.originals.pdf_page import PdfPages
    from wsisdesk.documents.model import Block
    from wsisdesk.export.notes.marks_pdf import MarkMaker

_LINE = 0.9  # points
_HALF, _RISE, _FALL = 4.0, 3.0, 4.0  # a caret to each side, above and below the foot of its line
_EDGE = 0.8  # around it


class _Caret(NamedTuple):
    """Before which code point of the clause words come in."""

    at: int
    text: str
    opens: bool = False  # a paragraph of its own


class ChangeMarks:
    """Adds the signs of changes to the pages of one file."""

    def __init__(self, maker: MarkMaker, pages: PdfPages) -> None:
        self._maker = maker
        self._pages = pages

    def add(self, note: Annotation, block: Block, main: Object, *, rtl: bool) -> None:
        """Mark what a note proposes for a clause; ``main`` is the annotation that says it all."""
        proposal = note.content.proposal
        if proposal is None:
            return
        for start, end in _struck(proposal, block.text):
            self._strike(note, Span(block.id, start, end), main)
        for caret in _carets(proposal, block.text):
            self._caret(note, block, caret, main, rtl=rtl)

    def _strike(self, note: Annotation, span: Span, main: Object) -> None:
        by_page: dict[int, list[PageArea]] = defaultdict(list)
        for area in self._pages.areas(span):
            by_page[area.page].append(area)
        for page, areas in by_page.items():
            part = self._maker.marking("StrikeOut", note, areas, main)
            part.C = Array(struck_colour())
            lines = [((a.x0, (a.y0 + a.y1) / 2), (a.x1, (a.y0 + a.y1) / 2)) for a in areas]
            self._maker.draw(part, self._stroked(page, lines, struck_colour()))

    def _caret(
        self, note: Annotation, block: Block, caret: _Caret, main: Object, *, rtl: bool
    ) -> None:
        joint = self._pages.joint(block, caret.at, rtl=rtl)
        if joint is None:
            return
        page, x, y = joint.page, joint.x0, joint.y1
        box = self._maker.box(page, x - _HALF, y - _RISE, x + _HALF, y + _FALL)
        part = self._maker.part("Caret", note, page, box, main)
        part.Contents, part.C = String(caret.text), Array(inserted_colour())
        part.Sy = Name.P if caret.opens else Name("/None")
        left, right = x - _HALF + _EDGE, x + _HALF - _EDGE
        foot, tip = y + _FALL - _EDGE, (x, y - _RISE + _EDGE)
        lines = [((left, foot), tip), (tip, (right, foot))]
        self._maker.draw(part, self._stroked(page, lines, inserted_colour()))

    def _stroked(
        self,
        page: int,
        lines: Iterable[tuple[tuple[float, float], tuple[float, float]]],
        colour: Rgb,
    ) -> str:
        """Return what draws lines that are given as displayed."""
        drawn = [f"{colour[0]:.3f} {colour[1]:.3f} {colour[2]:.3f} RG {_LINE} w 1 J"]
        for start, end in lines:
            x0, y0 = self._maker.point(page, *start)
            x1, y1 = self._maker.point(page, *end)
            drawn.append(f"{x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l S")
        return "\n".join(drawn)


def _struck(proposal: Proposal, text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a clause that go, without the spaces around them."""
    if proposal.action is ProposalAction.SUP:
        yield 0, len(text)
    for edit in _shown(proposal, text):
        gone = text[edit.start : edit.end]
        if gone.strip():
            start = edit.start + len(gone) - len(gone.lstrip())
            yield start, start + len(gone.strip())


def _carets(proposal: Proposal, text: str) -> Iterator[_Caret]:
    """Yield where words come into a clause: behind a letter, never behind a space."""
    if proposal.action is ProposalAction.ADD:
        words = "\n".join(edit.text for edit in proposal.edits).strip()
        if text.strip() and words:
            yield _Caret(len(text.rstrip()), words, opens=True)
    for edit in _shown(proposal, text):
        if edit.text.strip():
            before = text[: edit.end].rstrip()
            space = text[len(before) : edit.end]
            words = space + edit.text.removesuffix(space) if edit.end == edit.start else edit.text
            yield _Caret(len(before), words if before else edit.text)


def _shown(proposal: Proposal, text: str) -> Sequence[Edit]:
    """Return the changes of a clause in whole words; none where it reads otherwise now."""
    if proposal.action is not ProposalAction.MOD:
        return ()
    try:
        return shown_edits(text, proposal.edits)
    except ValueError:
        return ()
