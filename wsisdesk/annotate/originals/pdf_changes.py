"""Amendments that a PDF shows by words struck out and carets, as proposed wording of one clause.

Programs write a replacement as a caret with the new words and, grouped with it, what it strikes
(ISO 32000-1, 12.5.6.11).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.annotate.anchoring import Span
from wsisdesk.annotate.model import Edit, Proposal, ProposalAction
from wsisdesk.annotate.originals.letters import NOWHERE
from wsisdesk.annotate.originals.pdf_annotations import STRIKE
from wsisdesk.text.direction import is_rtl
from wsisdesk.text.width import is_wide

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.annotate.model import PageArea
    from wsisdesk.annotate.originals.pdf_annotations import Change
    from wsisdesk.annotate.originals.pdf_page import PdfPages
    from wsisdesk.documents.model import Document

_NEAR = 12.0  # points from a letter within which a caret means a place beside it
_AROUND = 200.0  # points to each side in which its place is looked for: wider than a symbol


class Amended(NamedTuple):
    """A clause, and what is proposed for it."""

    block: str
    proposal: Proposal


def amended(changes: Sequence[Change], document: Document, pages: PdfPages) -> Amended | None:
    """Return what signs on pages propose; None where they are about no words.

    Where they are about several clauses, it is what they say of the one most of them stand in.
    """
    found = [edit for change in changes for edit in _edits(change, document, pages)]
    counted = Counter(block for block, *_ in found)
    if not counted:
        return None
    block = document.block(counted.most_common(1)[0][0])
    ours = [(edit, opens) for name, edit, opens in found if name == block.id]
    if any(opens for _, opens in ours):
        words = "\n".join(edit.text for edit, opens in ours if opens).strip()
        whole = Edit(len(block.text), len(block.text), words)
        return Amended(block.id, Proposal(ProposalAction.ADD, (whole,)))
    joined = _joined([edit for edit, _ in ours])
    if joined == (Edit(0, len(block.text), ""),):
        return Amended(block.id, Proposal(ProposalAction.SUP))
    edits = tuple(_spaced(edit, block.text) for edit in joined)
    return Amended(block.id, Proposal(ProposalAction.MOD, edits))


def _edits(change: Change, document: Document, pages: PdfPages) -> Iterable[tuple[str, Edit, bool]]:
    """Yield what a sign does: in which clause, the edit, and whether a clause of its own comes."""
    if change.kind == STRIKE:
        return [(span.block, Edit(span.start, span.end, ""), False)
                for span in _struck(change.areas, pages)]  # fmt: skip
    place = _place(change.areas[0], document, pages)
    if place is None:
        return []
    return [(place[0], Edit(place[1], place[1], change.text), change.opens)]


def _struck(areas: Iterable[PageArea], pages: PdfPages) -> list[Span]:
    """Return the stretches of blocks that rectangles cover, with the spaces between their words."""
    owners = pages.owners
    covered = sorted(owners[number] for number in pages.inside(areas) if number in owners)
    found: list[Span] = []
    for block, position in covered:
        last = found[-1] if found else None
        between = pages.traced[block][last.end : position] if last is not None else ()
        if last is not None and last.block == block and set(between) <= {NOWHERE}:
            found[-1] = last._replace(end=position + 1)
        else:
            found.append(Span(block, position, position + 1))
    return found


def _place(caret: PageArea, document: Document, pages: PdfPages) -> tuple[str, int] | None:
    """Return before which code point of which clause a caret stands; None far from all letters.

    Its tip is in the line, at the foot of the letters. Of several places that are the same to the
    eye, as at a number in Arabic, it is the last.
    """
    x = (caret.x0 + caret.x1) / 2
    found = []
    for name, at in _beside(caret, x, pages):
        block = document.block(name)
        rtl = is_rtl(block.language or document.language)
        joint = pages.joint(block, at, rtl=rtl)
        if joint is not None and joint.page == caret.page and abs(joint.x0 - x) <= _NEAR:
            down = max(joint.y0 - caret.y0, caret.y0 - joint.y1, 0.0)
            found.append((round(down, 1), round(abs(joint.x0 - x), 1), -at, name))
    if not found:
        return None
    *_, last, name = min(found)
    return name, -last


def _beside(caret: PageArea, x: float, pages: PdfPages) -> Iterable[tuple[str, int]]:
    """Yield the places before and behind the letters around a caret: of numbers, all of it."""
    for number in pages.on_page(caret.page):
        letter, owner = pages.drawn[number], pages.owners.get(number)
        down = max(letter.top - caret.y0, caret.y0 - letter.bottom)
        if owner is not None and down <= _NEAR / 2 and abs(letter.middle - x) <= _AROUND:
            yield owner[0], owner[1] + 1
            if not owner[1]:
                yield owner[0], 0


def _joined(edits: list[Edit]) -> tuple[Edit, ...]:
    """Return edits in order and apart: words that come where others go are one edit with them."""
    found: list[Edit] = []
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        last = found[-1] if found else None
        if last is not None and edit.start <= last.end:
            end = max(last.end, edit.end)
            found[-1] = replace(last, end=end, text=last.text + edit.text)
        else:
            found.append(edit)
    return tuple(found)


def _spaced(edit: Edit, clause: str) -> Edit:
    """Leave one space between words: signs on a page stand on letters, and say nothing of spaces.

    Of the two around words that go one goes with them; words that come are parted from others.
    """
    before, behind = clause[: edit.start][-1:], clause[edit.end :][:1]
    if not edit.text and before.isspace() and behind.isspace():
        return replace(edit, end=edit.end + 1)
    return replace(edit, text=_parted(edit, clause))


def _parted(edit: Edit, clause: str) -> str:
    text = edit.text
    if clause[: edit.start][-1:].isspace():
        text = text.lstrip()
    if clause[edit.end :][:1].isspace():
        text = text.rstrip()
    if text and _run_together(clause[: edit.start][-1:], text[0]):
        text = f" {text}"
    if text and _run_together(text[-1], clause[edit.end :][:1]):
        text = f"{text} "
    return text


def _run_together(before: str, behind: str) -> bool:
    wide = is_wide(before) or is_wide(behind)
    return before.isalnum() and behind.isalnum() and not wide
