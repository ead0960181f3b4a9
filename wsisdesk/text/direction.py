"""Base direction of text, and isolates around values that are put into other text.

The direction of content comes from its language (design rule 5), never from the interface or the
first letter; isolates (Unicode Annex 9, FSI … PDI) are for rendered output only, never stored.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict

RTL_LANGUAGES = frozenset({"ar", "fa", "he", "ur"})

FSI, LRI, RLI, PDI = "\u2068", "\u2066", "\u2067", "\u2069"
LRM, RLM, ALM = "\u200e", "\u200f", "\u061c"
BIDI_CONTROLS = frozenset(
    [LRM, RLM, ALM, *map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))]
)
# Between Arabic letters the groups of a phone number would be drawn in reverse.
_PHONE = re.compile(r"\+\d[\d ()\u00a0-]{5,}\d")
# Between two symbols an Arabic comma would be taken for theirs and turn their order round. The
# comma comes first in the pattern, as letters before it would be tried at every place.
_COMMA = re.compile(r"[،؛](?=\s?[A-Za-z0-9(])(?:(?<=[A-Za-z0-9)\]].)|(?<=[A-Za-z0-9)\]]\s.))")
_STEERING = frozenset(["LRE", "LRO", "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"])
_TURNING = {True: _STEERING | {"L", "EN", "AN"}, False: _STEERING | {"R", "AL", "AN"}}
_STRIP = {ord(control): None for control in BIDI_CONTROLS}


def is_rtl(language: str) -> bool:
    """Tell whether text of this language (ISO 639-1) runs from right to left."""
    return language.partition("-")[0] in RTL_LANGUAGES


def isolate(text: str) -> str:
    """Wrap a value so that it keeps its own order inside text of any direction."""
    return f"{FSI}{text}{PDI}"


def isolate_ltr(text: str) -> str:
    """Wrap a counter, phone number or symbol that must be drawn from left to right."""
    return f"{LRI}{text}{PDI}"


def order_controls(text: str) -> defaultdict[int, str]:
    """Return the bidi controls right-to-left text needs to be drawn in order, by where they go."""
    inserted: defaultdict[int, str] = defaultdict(str)
    for phone in _PHONE.finditer(text):
        inserted[phone.start()] += LRI
        inserted[phone.end()] += PDI
    for comma in _COMMA.finditer(text):
        inserted[comma.end()] += RLM
    return inserted


def without_controls(text: str) -> str:
    """Remove bidi controls, for text that leaves the screen (clipboard, search)."""
    return text.translate(_STRIP)


def runs_one_way(text: str, *, rtl: bool) -> bool:
    """Tell whether all of ``text`` runs in its base direction, so that nothing need be ordered."""
    classes = set(map(unicodedata.bidirectional, set(text)))
    return classes.isdisjoint(_TURNING[rtl])


def strong_letters(text: str) -> tuple[int, int]:
    """Count the letters that run right to left and those that run left to right."""
    rtl = ltr = 0
    for character, count in Counter(text).items():
        bidi = unicodedata.bidirectional(character)
        if bidi in ("R", "AL"):
            rtl += count
        elif bidi == "L":
            ltr += count
    return rtl, ltr
