"""An export of notes before it has a form: lines with a role, in stretches with a tone.

What Word and Markdown make of a role or a tone is theirs; each line has one language, which gives
it its direction.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wsisdesk.annotate.redline import RedlineKind
from wsisdesk.text.direction import RLM, is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.annotate.judging import JudgedPiece
    from wsisdesk.annotate.redline import RedlinePiece


class Role(StrEnum):
    """What a line is in the whole."""

    TITLE = "title"
    FACT = "fact"
    DOCUMENT = "document"  # heading: a document
    CLAUSE = "clause"  # heading: a clause of it
    TEXT = "text"  # the document's own words, quoted or amended
    BODY = "body"  # what a note says
    DETAIL = "detail"  # who, when, tags, counts


class Tone(StrEnum):
    """How a stretch of words is set."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    MARKED = "marked"  # what the note is about
    INSERTED = "inserted"
    DELETED = "deleted"
    STAYED_OUT = "stayed_out"  # words of ours that did not go in
    STAYED_IN = "stayed_in"  # words we wanted out that are still there
    MUST_STAY = "must_stay"  # the mark of a clause that shall remain unchanged: underlined


Part = tuple[str, Tone]


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph."""

    role: Role
    parts: tuple[Part, ...]
    language: str

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(text for text, _ in self.parts)


_TONES = {
    RedlineKind.KEPT: Tone.PLAIN,
    RedlineKind.INSERTED: Tone.INSERTED,
    RedlineKind.DELETED: Tone.DELETED,
}


def said(role: Role, text: str, language: str, tone: Tone = Tone.PLAIN) -> Line:
    """Return a line in one tone."""
    return Line(role, ((text, tone),), language)


def redline_parts(pieces: Iterable[RedlinePiece], language: str) -> tuple[Part, ...]:
    """Return proposed wording as it is set: new words and deleted words marked."""
    return _ordered([(piece.text, _TONES[piece.kind]) for piece in pieces], language)


def judged_parts(pieces: Iterable[JudgedPiece], language: str) -> tuple[Part, ...]:
    """Return judged wording as it is set: what went in apart from what did not."""
    return _ordered([(piece.text, _tone(piece)) for piece in pieces], language)


def _ordered(parts: Sequence[Part], language: str) -> tuple[Part, ...]:
    """Part numbers that meet in right-to-left text: together they would run left to right.

    The number that goes stands before the one that comes; as one number they would change places.
    """
    if not is_rtl(language):
        return tuple(parts)
    found: list[Part] = []
    for text, tone in parts:
        before = found[-1][0][-1:] if found else ""
        found.append((f"{RLM}{text}" if before.isdigit() and text[:1].isdigit() else text, tone))
    return tuple(found)


def _tone(piece: JudgedPiece) -> Tone:
    if piece.adopted is not False:
        return _TONES[piece.kind]
    return Tone.STAYED_OUT if piece.kind is RedlineKind.INSERTED else Tone.STAYED_IN
