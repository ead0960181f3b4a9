"""Where a note stands on a page: its words, what it would strike, its clause. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.annotate.model import PageArea, ProposalAction
from wsisdesk.annotate.originals.frames import frames_among
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.documents.model import Place
    from wsisdesk.ui.note_marks import NoteMark
    from wsisdesk.ui.pages.page_text import PageText

_EMPTY: tuple[PageArea, ...] = ()


@dataclass(frozen=True)
class MarkedPlace:
    """One note on one page, in points.

    ``words`` are marked in its colour, ``struck`` are deleted by it, behind ``joints`` words are
    put in; ``clause`` are the lines of its clause, ``frames`` what it is about that is no text.
    ``top`` is where its marker stands, None on pages to which its clause only goes on. ``change``
    is what the wording of a proposal stands beside, if it does on this page: its first change.
    """

    mark: NoteMark
    words: tuple[PageArea, ...] = _EMPTY
    struck: tuple[PageArea, ...] = _EMPTY
    joints: tuple[PageArea, ...] = _EMPTY
    clause: tuple[PageArea, ...] = _EMPTY
    frames: tuple[PageArea, ...] = _EMPTY
    top: float | None = None
    change: PageArea | None = None
    language: str = ""

    @property
    def rtl(self) -> bool:
        """Whether its clause runs from right to left: its marker stands at the left then."""
        return is_rtl(self.language)

    @property
    def touched(self) -> tuple[PageArea, ...]:
        """What the pointer finds the note by."""
        return (*self.words, *self.struck, *self.frames)


def marked_place(
    mark: NoteMark, page: int, places: Sequence[Place], text: PageText | None, language: str = ""
) -> MarkedPlace:
    """Find out where a note stands on a page; ``places`` are the lines of its clause.

    While the words of the page are not known, what the note itself has kept stands for them.
    """
    lines = tuple(
        PageArea(one.page, one.x0, one.y0, one.x1, one.y1) for one in places if one.page == page
    )
    kept = tuple(area for area in mark.areas if area.page == page)
    frames = frames_among(kept, places)
    known = text if text is not None and mark.block in text.blocks else None
    words, struck, joints = _EMPTY, _EMPTY, _EMPTY
    if known is not None and not frames:
        words = known.areas(mark.block, mark.start, mark.end) if mark.fills else _EMPTY
        struck = tuple(area for part in mark.struck for area in known.areas(mark.block, *part))
        joints = _joints(mark, known, language)
    elif mark.fills:
        words = () if frames else kept
    clause = lines if mark.whole and not frames else _EMPTY
    top = None
    if frames or _begins(mark, page, places, known):
        top = _top(frames or (_EMPTY if mark.whole else words or struck or joints) or lines)
    change = _change(mark, page, places, known, (*struck, *joints)) if mark.wording else None
    return MarkedPlace(mark, words, struck, joints, clause, frames, top, change, language)


def _joints(mark: NoteMark, text: PageText, language: str) -> tuple[PageArea, ...]:
    """Return where words are put in, on this page; see ``PdfPages.joint``."""
    block = text.blocks[mark.block]
    rtl = is_rtl(block.language or language)
    found = (text.pages.joint(block, at, rtl=rtl) for at in mark.inserted)
    return tuple(one for one in found if one is not None and one.page == text.page)


def _begins(mark: NoteMark, page: int, places: Sequence[Place], text: PageText | None) -> bool:
    begins = text.begins(mark.block, mark.start, mark.end) if text is not None else None
    return begins if begins is not None else bool(places) and places[0].page == page


def _change(
    mark: NoteMark,
    page: int,
    places: Sequence[Place],
    text: PageText | None,
    drawn: Sequence[PageArea],
) -> PageArea | None:
    """Return what of a proposal its wording stands beside: on the page of its first change.

    Where nothing in the clause changes, and while its words are not known, that is its first line;
    a new clause stands beside the last line of the one it follows.
    """
    letters = [start for start, _ in mark.struck] + [max(at - 1, 0) for at in mark.inserted]
    if text is not None and letters:
        begins = text.begins(mark.block, min(letters), max(letters) + 1)
        if begins is not None:
            return min(drawn, key=_height, default=None) if begins else None
    if not places:
        return None
    line = places[-1 if mark.wording and mark.wording.action == ProposalAction.ADD else 0]
    return PageArea(page, line.x0, line.y0, line.x1, line.y1) if line.page == page else None


def _height(area: PageArea) -> float:
    return area.y0


def _top(areas: Iterable[PageArea]) -> float | None:
    return min((area.y0 for area in areas), default=None)
