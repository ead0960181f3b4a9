"""The characters of a page with their geometry, as every later step sees them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from wsisdesk.text.width import is_wide

HINT = "\x00"  # a space that PDFium supposes; it never stands in rows
PIECE = "\x01"  # an empty part of a glyph that stands for several characters
TATWEEL = "\u0640"
UNKNOWN = "\ufffd"


@dataclass(frozen=True, slots=True)
class Style:
    """How a stretch of text is set, as far as its font tells."""

    font: str = ""
    bold: bool = False
    italic: bool = False


PLAIN = Style()


@dataclass(slots=True)
class Character:
    """One drawn character, or the letters one glyph stands for.

    ``pen`` and ``baseline`` are where its drawing starts; ``x0, top, x1, bottom`` the box of its
    ink; ``start, end`` the box of its advance. ``marks`` are the vowel signs drawn upon it.
    ``index`` is its place in the page's content, -1 for what was put in here. ``joined`` says
    that a line may not break at it (no-break space); ``note`` names the footnote it calls;
    ``hint_before`` and ``hint_after`` that PDFium supposes a space there in the content.
    """

    text: str
    pen: float
    baseline: float
    x0: float
    top: float
    x1: float
    bottom: float
    start: float
    end: float
    size: float
    index: int = -1
    style: Style = PLAIN
    raised: bool = False
    joined: bool = False
    link: str = ""
    note: str = ""
    hint_before: bool = False
    hint_after: bool = False
    marks: tuple[Character, ...] = ()

    @property
    def middle(self) -> float:
        """The horizontal middle of the ink."""
        return (self.x0 + self.x1) / 2

    @property
    def height(self) -> float:
        """The height of the ink."""
        return self.bottom - self.top

    def same_glyph(self, other: Character) -> bool:
        """Tell whether both came from one glyph: same pen, same ink."""
        return (
            abs(self.pen - other.pen) < 0.01
            and abs(self.baseline - other.baseline) < 0.01
            and abs(self.x0 - other.x0) < 0.01
            and abs(self.x1 - other.x1) < 0.01
        )


@lru_cache(maxsize=4096)
def bidi_class(text: str) -> str:
    """Return the Unicode bidi class of the first character; unassigned ones count as ``L``."""
    return unicodedata.bidirectional(text[0]) or "L"


@lru_cache(maxsize=4096)
def is_mark(text: str) -> bool:
    """Tell whether the text is a combining mark, drawn upon another character."""
    return unicodedata.combining(text[0]) != 0


@lru_cache(maxsize=4096)
def is_rtl(text: str) -> bool:
    """Tell whether this is a letter of a script that runs from right to left."""
    return bidi_class(text) in ("R", "AL")


@lru_cache(maxsize=4096)
def is_ideograph(text: str) -> bool:
    """Tell whether this is East Asian and written without spaces between words."""
    return is_wide(text[0])


def space_between(before: Character, after: Character, text: str = " ") -> Character:
    """Make a space (or tab) that fills the gap between two characters of one line."""
    left, right = (before, after) if before.pen <= after.pen else (after, before)
    return Character(
        text, left.end, left.baseline, left.x1, min(left.top, right.top), right.x0,
        max(left.bottom, right.bottom), left.end, right.start, max(left.size, right.size),
        style=before.style if before.style == after.style else PLAIN,
        link=before.link if before.link == after.link else "",
    )  # fmt: skip
