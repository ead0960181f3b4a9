"""The folded form in which texts are searched and looked up, with a map back to the original.

Folding removes what readers do not hear: vowel marks, tatweel, the forms of alef and ya, case,
accents and ligatures, kinds of space, hyphen, quote and digit. It follows the folding measured on
the corpus (canonical composition first, so that marks in any order fold alike, after presentation
forms were taken apart); ؤ, ئ and ة stay, as in Lucene's Arabic normaliser. Stored text is never
changed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

HYPHENS = "\u2010\u2011\u2012\u2013\u2212"  # all written for one that types as "-"
APOSTROPHES = "‘’‚‛`´ʼ"
QUOTES = "“”„‟«»"

_SINGLE = {
    **dict.fromkeys("أإآٱٲٳ", "ا"),
    **dict.fromkeys("ىیېۍ", "ي"),
    **dict.fromkeys("کڪ", "ك"),
    **dict.fromkeys("ہۀە", "ه"),
    **dict.fromkeys(HYPHENS, "-"),
    **dict.fromkeys(APOSTROPHES, "'"),
    **dict.fromkeys(QUOTES, '"'),
    **dict.fromkeys("œŒ", "oe"),
    **dict.fromkeys("æÆ", "ae"),
    "؛": ";", "،": ",", "؟": "?", "٪": "%", "٫": ".", "٬": ",",
    "ؤ": "ؤ", "ئ": "ئ", "й": "й", "Й": "й",
}  # fmt: skip
_CLUSTERS_KEPT = 1 << 16  # more than all languages have; a hostile text could bring any number
_TATWEEL = "\u0640"
_SPACES = re.compile("  +")
PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufeff]")  # the two Arabic blocks of Unicode


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; character ``i`` of it came from ``spans[i]`` of the original."""

    text: str
    spans: tuple[tuple[int, int], ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Map a non-empty range of the folded text to the range of the original it came from.

        Marks that follow the last letter belong to it, so the range covers whole letters.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no such range: {start}, {end}")
        return self.spans[start][0], self.spans[end - 1][1]


def fold(text: str) -> str:
    """Return the folded form of ``text`` alone, which is much faster without the map."""
    return _SPACES.sub(" ", "".join(map(_fold_cluster, _clusters(text))))


def folded(text: str) -> Folded:
    """Fold ``text``; runs of white space become one space, positions stay traceable."""
    characters: list[str] = []
    spans: list[tuple[int, int]] = []
    end = 0
    for cluster in _clusters(text):
        start, end = end, end + len(cluster)
        form = _fold_cluster(cluster)
        if form == " " and characters and characters[-1] == " ":
            spans[-1] = (spans[-1][0], end)
            continue
        if not form and spans:
            spans[-1] = (spans[-1][0], end)
        for character in form:
            characters.append(character)
            spans.append((start, end))
    return Folded("".join(characters), tuple(spans))


def _clusters(text: str) -> Sequence[str]:
    """Split into characters, each with the marks that follow it."""
    if not any(map(unicodedata.combining, text)):
        return text
    clusters: list[str] = []
    for character in text:
        if clusters and unicodedata.combining(character):
            clusters[-1] += character
        else:
            clusters.append(character)
    return clusters


@lru_cache(_CLUSTERS_KEPT)
def _fold_cluster(cluster: str) -> str:
    """Fold one character with its marks; empty for what is dropped whole."""
    letters = "".join(map(without_form, cluster))
    return "".join(map(_fold_character, unicodedata.normalize("NFC", letters)))


def without_form(character: str) -> str:
    """Return the letters that an Arabic presentation form shows: lam and alef, waw with its hamza.

    Old programs store how letters look, some of whole words. A mark shown on its own comes with a
    space to carry it, which is no space between words.
    """
    if PRESENTATION.match(character):
        return unicodedata.normalize("NFKC", character).lstrip(" ")
    return character


def _fold_character(character: str) -> str:
    single = _SINGLE.get(character)
    if single is not None:
        return single
    category = unicodedata.category(character)
    if character == _TATWEEL or category in ("Mn", "Me", "Cf"):
        return ""
    if category in ("Zs", "Cc", "Zl", "Zp"):
        return " "
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    decomposed = unicodedata.normalize("NFKD", character)
    if decomposed == character:
        return character.casefold()
    return "".join(_fold_character(part) for part in decomposed.casefold() if part != character)
