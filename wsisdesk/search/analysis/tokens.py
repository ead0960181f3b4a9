"""Where the words of a text begin and end, script by script.

A word is a run of letters of one script family or a run of digits; between letter and digit there
is always a boundary, so that ``C24/8`` is ``C``, ``24``, ``8`` and not the beginning of ``C24/82``,
and ``و1334`` holds the number. Arabic and other letters part likewise (``وA/RES``), and each
Chinese character stands alone. Vowel marks, accents, tatweel and invisible characters inside a
word belong to it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ARABIC_LETTERS = (
    "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff"
    "\u0750-\u077f\u08a0-\u08c9\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc"
)
HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_ARABIC_MARKS = "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_OTHER_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u1ab0-\u1aff"
    "\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f"
)
_INVISIBLE = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_DIGITS = r"\d²³¹⁰⁴-⁹₀-₉"  # superscripts: in ``text²`` the number of a note ends the word
_LETTER = rf"[^\W_{_DIGITS}{HAN}{ARABIC_LETTERS}{_ARABIC_MARKS}]"
# Letters without an exception among them, which are compared much faster.
_PLAIN_LETTERS = "[A-Za-z\u0400-\u0481\u048a-\u052f]+"


def _word(first: str, letters: str, marks: str, letter: str) -> str:
    """Return the pattern of a word: long runs of letters, seldom with signs between them."""
    return f"{first}{letters}*(?:(?:{marks}[{_INVISIBLE}]+(?={letter}))+{letters}*)*"


_ARABIC_LETTER = f"[{ARABIC_LETTERS}]"
_PATTERN = re.compile(
    "|".join(
        (
            _word(_ARABIC_LETTER, f"[{ARABIC_LETTERS}{_ARABIC_MARKS}]", "", _ARABIC_LETTER),
            _word(f"(?:{_PLAIN_LETTERS}|{_LETTER})", _LETTER, f"[{_OTHER_MARKS}]|", _LETTER),
            f"[{_DIGITS}]+",
            f"[{HAN}]",
        )
    )
)

_ARABIC_WORD = re.compile(f"[{ARABIC_LETTERS}]")
_CYRILLIC_WORD = re.compile("[\u0400-\u052f]")
_HAN_WORD = re.compile(f"[{HAN}]")
_LATIN_WORD = re.compile("[a-z]")


def matches(text: str) -> Iterator[re.Match[str]]:
    """Yield the words of a text in order."""
    return _PATTERN.finditer(text)


def script(norm: str) -> str:
    """Return the language that is the word's script's own: ar, ru, zh, "latin", or ""."""
    if norm.isascii():
        return "latin" if _LATIN_WORD.match(norm) else ""
    if _ARABIC_WORD.match(norm):
        return "ar"
    if _CYRILLIC_WORD.match(norm):
        return "ru"
    if _HAN_WORD.match(norm):
        return "zh"
    return "latin" if _LATIN_WORD.match(norm) else ""
