"""A query as typed, brought to one set of signs, with the way back to its places.

Quotation marks, brackets, colons and signs of all scripts become the ASCII ones the grammar knows;
marks of direction and other invisible signs go. Letters stay as they are.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from wsisdesk.documents import symbols
from wsisdesk.text.digits import european

LONGEST = 4000  # code points looked at; a pasted page is as good as its beginning

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("«»“”„‟＂「」『』《》", '"'),
        **dict.fromkeys("（﴾", "("),
        **dict.fromkeys("）﴿", ")"),
        **dict.fromkeys("：﹕", ":"),
        **dict.fromkeys("＊٭", "*"),
        **dict.fromkeys("～˜", "~"),
        **dict.fromkeys("＝", "="),
        **dict.fromkeys("−－", "-"),
        **dict.fromkeys("،؛؟。，、；？！…", " "),
    }
)
# A symbol with spaces around its strokes: A / RES / 70 / 125.
_SPACED = re.compile(r"(?<![\w/])[A-Za-z]{1,5}(?: */ *[A-Za-z\d.]+)* */ *\d[\w.]*(?![\w/])")
# A resolution's with spaces for strokes: A RES 70 125.
_PARTED = re.compile(
    r"(?<![\w/])[AES] +RES(?: +(?:(?:ES|S)-)?\d{1,5}){1,2}(?![\w/])", re.IGNORECASE
)
_SPACES = re.compile(" +")
_DATED = re.compile(r"(?<!\S)(?P<symbol>[^\s()\[\]\"]+) ?(?P<year>[(\[](?:19|20)\d\d[)\]])(?!\S)")
_PAUSE = re.compile(r"[,;!?](?!\d)")


@dataclass(frozen=True, slots=True)
class Typed:
    """The query in plain signs; character ``i`` of ``text`` stood at ``places[i]``.

    ``places`` has one more entry: where the query ends.
    """

    text: str
    places: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Map a range of the plain text to the query as typed."""
        if start >= end:
            return self.places[start], self.places[start]
        return self.places[start], self.places[end - 1] + 1


def typed(query: str) -> Typed:
    """Bring a query to plain signs."""
    kept: list[str] = []
    places: list[int] = []
    query = query[:LONGEST]
    for place, character in enumerate(query):
        category = unicodedata.category(character)
        if category in ("Cf", "Cs"):
            continue
        kept.append(" " if category in ("Cc", "Zl", "Zp", "Zs") else character)
        places.append(place)
    text = _PAUSE.sub(" ", "".join(kept).translate(_SIGNS))
    return _closed_up(Typed(_without_years(text), (*places, len(query))))


def _without_years(text: str) -> str:
    """Blank out the year behind a symbol that tells it by itself: ``A/RES/70/125 (2015)``."""
    for found in _DATED.finditer(european(text)):
        named = symbols.normalise(found["symbol"])
        if named and int(found["year"][1:-1]) in symbols.years_told(named.work):
            start, end = found.span("year")
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _closed_up(plain: Typed) -> Typed:
    """Write symbols without the spaces that somebody set around their strokes, or for them."""
    plain = Typed(_PARTED.sub(_with_strokes, plain.text), plain.places)
    spaces = {
        place
        for symbol in _SPACED.finditer(plain.text)
        for place in range(*symbol.span())
        if plain.text[place] == " "
    }
    if not spaces:
        return plain
    kept = [place for place in range(len(plain.text)) if place not in spaces]
    text = "".join(plain.text[place] for place in kept)
    return Typed(text, (*(plain.places[place] for place in kept), plain.places[-1]))


def _with_strokes(symbol: re.Match[str]) -> str:
    """Write a stroke for the spaces between the parts of a symbol, as long as they were."""
    return _SPACES.sub(lambda spaces: "/".ljust(len(spaces[0])), symbol[0])
