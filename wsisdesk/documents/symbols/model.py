"""What the symbol grammar finds: citations, what a document says it is, and doubts about both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CitationKind(StrEnum):
    """What sort of thing is cited."""

    RESOLUTION = "resolution"
    DECISION = "decision"
    RECOMMENDATION = "recommendation"
    DOCUMENT = "document"
    OUTCOME = "outcome"  # one of the four texts of the World Summit
    GROUP = "group"  # a Council working group, by its acronym
    PARAGRAPH = "paragraph"


class Doubt(StrEnum):
    """Why a citation may not mean what it says."""

    CARELESS_FORM = "careless_form"  # another series, letter case, script or spacing is meant
    UNLIKELY = "unlikely"  # the body never had so high a number
    SWAPPED = "swapped"  # session and number, or year and number, in the wrong order
    BODY_MISSING = "body_missing"  # several bodies number their texts so, and none is named
    INCOMPLETE = "incomplete"  # the session or year that the series needs is missing


@dataclass(frozen=True, slots=True)
class Citation:
    """One reference in a text. ``start`` and ``end`` are code points: the stretch to click.

    ``work`` is what the words say, to the letter; empty where they name none. ``likely`` is what
    is probably meant where there is a ``doubt``; empty where nothing can be told. ``symbol`` is
    the printed symbol in its regular form, empty for citations in words ("resolution 70/125").
    ``paragraph`` is set for pointers only: ``67``, ``resolves 2``.
    """

    start: int
    end: int
    kind: CitationKind
    work: str = ""
    version: str = ""
    symbol: str = ""
    paragraph: str = ""
    doubt: Doubt | None = None
    likely: str = ""

    @property
    def target(self) -> str:
        """The work a link should lead to: the likely one where the words are in doubt."""
        return self.likely or self.work


@dataclass(frozen=True, slots=True)
class Identity:
    """What a document's own title block says it is; each field empty where it says nothing."""

    symbol: str = ""
    work: str = ""
    version: str = ""
