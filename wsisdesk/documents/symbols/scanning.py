"""The plain form of a text in which the grammar looks for citations, with the way back.

Characters are folded one to one: kinds of space, hyphen, comma, bracket and digit, forms of alef,
accents; letter case stays, because it tells symbols from words. Marks, tatweel and invisible
controls go, and of several spaces all but one, which keeps the patterns linear. Superscripts stay
what they are: ``70/125²`` calls note 2 of resolution 70/125. Arabic presentation forms, as old
programs store them, are taken apart first.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from wsisdesk.text.folding import PRESENTATION, fold, without_form

_DROPPED = "\0"
_KEPT = re.compile(rf"[^ {_DROPPED}]+ ?| ")  # what is kept whole: a word and one space behind it
_TATWEEL = "\u0640"
_SLASHES = "\u2044\u2215"


class _Table(dict[int, str]):
    """Translation table for ``str.translate`` that works out each character once."""

    def __missing__(self, code: int) -> str:
        plain = self[code] = _plain_character(chr(code))
        return plain


def _plain_character(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zs", "Zl", "Zp"):
        return " "
    if category in ("Mn", "Me", "Cf") or character == _TATWEEL:
        return _DROPPED
    if character.isascii() or category == "No":
        return character
    if character in _SLASHES:
        return "/"
    return _base(character)


def _base(character: str) -> str:
    """Take the accents off a character, then fold it unless that would lose its case."""
    decomposed = unicodedata.normalize("NFKD", character)
    head = decomposed[0]
    if not all(map(unicodedata.combining, decomposed[1:])):
        return character
    if head.isupper():
        return head
    folded = fold(head)
    return folded if len(folded) == 1 else head


_TABLE = _Table()


@dataclass(frozen=True, slots=True)
class Plain:
    """A text in plain form; ``positions`` is None where nothing was dropped."""

    text: str
    positions: tuple[int, ...] | None = None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Map a non-empty range of the plain text to the range of the original it came from."""
        if self.positions is None:
            return start, end
        return self.positions[start], self.positions[end - 1] + 1


def plain(text: str) -> Plain:
    """Bring a text into plain form."""
    return _plain_of_forms(text) if PRESENTATION.search(text) else _plain(text)


def _plain_of_forms(text: str) -> Plain:
    """Bring a text into plain form that stores how letters look, several in one character."""
    letters = [
        (letter, index)
        for index, character in enumerate(text)
        for letter in without_form(character)
    ]
    form = _plain("".join(letter for letter, _ in letters))
    kept = range(len(letters)) if form.positions is None else form.positions
    return Plain(form.text, tuple(letters[position][1] for position in kept))


def _plain(text: str) -> Plain:
    translated = text.translate(_TABLE)
    if _DROPPED not in translated and "  " not in translated:
        return Plain(translated)
    pieces: list[str] = []
    kept: list[int] = []
    spaced = False  # whether what was kept last ends in a space
    for match in _KEPT.finditer(translated):
        start, end = match.span()
        if spaced and translated[start] == " ":
            start += 1
        pieces.append(translated[start:end])
        kept.extend(range(start, end))
        spaced = translated[end - 1] == " "
    return Plain("".join(pieces), tuple(kept))
