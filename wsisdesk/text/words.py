"""The words of a text by its script, and the normal form in which they are compared.

A word is a run of letters and digits with the marks on them; a Han character is a word by itself;
a number keeps its separators; every other sign stands alone, so that ``A/RES/70/125`` changes in
its parts and a hyphened name in its halves. What lies between tokens (white space, marks of
direction) is never compared, only carried.

Two words are the same if they differ in form only: composition, Arabic vowel marks, tatweel,
characters that only shape or direct, the width of Chinese signs, presentation forms, digits of
another script, kinds of hyphen, quote and dash. Case, accents and letters always count.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from wsisdesk.text.folding import APOSTROPHES, HYPHENS, QUOTES

_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff"
_SHAPING = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
_COMBINING = f"{_MARKS}\u0300-\u036f"
_HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTER = rf"(?![{_HAN}_])\w"
_TOKEN = re.compile(
    rf"[{_SHAPING}]*"
    rf"(?:[{_HAN}]|\d+(?:[.,٫٬]\d+)+|{_LETTER}(?:{_LETTER}|[{_COMBINING}{_SHAPING}])*|\S)"
    rf"[{_COMBINING}{_SHAPING}]*"
)
_CELL_TOKEN = re.compile(rf"\t|{_TOKEN.pattern}")
_WORD_START = re.compile(rf"[{_SHAPING}]*\w")
_NOT_HEARD = re.compile(rf"[{_MARKS}{_SHAPING}\u0640]+")
_SPACES = re.compile(r"\s+")
_SAME_SHAPE = ("<initial>", "<medial>", "<final>", "<isolated>", "<wide>", "<narrow>", "<noBreak>")
_SIGNS = str.maketrans(
    {
        **dict.fromkeys(f"{HYPHENS}\u2014\u2015", "-"),
        **dict.fromkeys(APOSTROPHES, "'"),
        **dict.fromkeys(QUOTES, '"'),
    }
)
_REMEMBERED = 100_000


class Token(NamedTuple):
    """One word or sign: its place in the text, its normal form, and whether it is a word."""

    start: int
    end: int
    key: str
    is_word: bool


def tokens(text: str, *, cells: bool = False) -> tuple[Token, ...]:
    """Cut ``text`` into words and signs; in the row of a table a tab parts cells and is a sign."""
    pattern = _CELL_TOKEN if cells else _TOKEN
    return tuple(_token(found) for found in pattern.finditer(text) if _is_heard(found.group()))


def _token(found: re.Match[str]) -> Token:
    key, is_word = _reading(found.group())
    return Token(found.start(), found.end(), key, is_word)


def _is_heard(token: str) -> bool:
    """Whether anything of the token is left in normal form: a lone mark is carried only."""
    return _reading(token)[0] != ""


@lru_cache(maxsize=_REMEMBERED)
def _reading(token: str) -> tuple[str, bool]:
    """Return the normal form of a token and whether it is a word; words repeat very much."""
    if token == "\t":
        return "\t", False
    return normal(token), _WORD_START.match(token) is not None


@lru_cache(maxsize=_REMEMBERED)
def normal(text: str) -> str:
    """Return the normal form of ``text``; white space becomes single spaces, none at the ends."""
    if text.isascii():
        return _SPACES.sub(" ", text.translate(_SIGNS)).strip()
    composed = unicodedata.normalize("NFC", text)
    heard = _NOT_HEARD.sub("", composed).translate(_SIGNS)
    return _SPACES.sub(" ", "".join(map(_shape, heard))).strip()


@lru_cache(maxsize=_REMEMBERED)
def _shape(character: str) -> str:
    """Return the plain character for one of another width, shape or set of digits."""
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if unicodedata.decomposition(character).startswith(_SAME_SHAPE):
        return unicodedata.normalize("NFKC", character)
    return character
