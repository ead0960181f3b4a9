"""Words as single characters, so that sequences of words compare at the speed of strings.

A ``Vocabulary`` gives every word of two documents a character of its own; a clause becomes a short
string, and rapidfuzz's string algorithms become algorithms on words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.text.words import Token

_FIRST = 0x100
_SURROGATES = range(0xD800, 0xE000)
_SHORT = 3  # letters of a word that may be an article, a preposition, a conjunction
_IDEOGRAPHS = "\u3400"

_OPENING = frozenset("([{")
_SQUARE = frozenset("[]")
_CLOSING = {**dict.fromkeys(".;:؛。!?؟", 2), **dict.fromkeys(",،、)]}", 1)}

SIGN, IDEOGRAPH, SHORT_WORD, WORD = 0.25, 0.5, 0.55, 1.0
_CELL, _BORDER = "\t", 4.0  # what parts the cells of a table, worth more than what changed in two


class Vocabulary:
    """Gives words their characters, and knows what a match of each is worth.

    A common word is worth 1; short words, signs and single Han characters are worth less, as they
    stand everywhere and hold no two texts together by themselves. ``edges`` says of signs how
    strong an edge of a phrase is in front of them and behind them, ``borders`` are what parts the
    cells of a table.
    """

    def __init__(self) -> None:
        self._characters: dict[tuple[str, bool], str] = {}
        self.worth: dict[str, float] = {}
        self.edges: dict[str, tuple[int, int]] = {}
        self.borders: set[str] = set()
        self._brackets: set[str] = set()

    def encode(self, tokens: Iterable[Token]) -> str:
        """Return the string that stands for these words and signs."""
        known = self._characters
        return "".join(
            known.get((token.key, token.is_word)) or self._new(token.key, is_word=token.is_word)
            for token in tokens
        )

    def hugged(self, text: str) -> set[str]:
        """Return the words of an encoded text that stand next to a square bracket."""
        if self._brackets.isdisjoint(text):
            return set()
        sides = [(text[n - 1 : n], text[n + 1 : n + 2]) for n, sign in enumerate(text)
                 if sign in self._brackets]  # fmt: skip
        return {word for side in sides for word in side if word} - self.edges.keys()

    def _new(self, key: str, *, is_word: bool) -> str:
        code = _FIRST + len(self._characters)
        if code >= _SURROGATES.start:
            code += len(_SURROGATES)
        character = self._characters[key, is_word] = chr(code)
        self.worth[character] = _worth(key, is_word=is_word)
        if key == _CELL and not is_word:
            self.borders.add(character)
        if key in _OPENING or key in _CLOSING:
            if key in _SQUARE:
                self._brackets.add(character)
            self.edges[character] = (int(key in _OPENING), _CLOSING.get(key, 0))
        return character


def _worth(key: str, *, is_word: bool) -> float:
    if not is_word:
        return _BORDER if key == _CELL else SIGN
    if len(key) == 1 and key >= _IDEOGRAPHS:
        return IDEOGRAPH
    if len(key) <= _SHORT and not key.isdecimal():
        return SHORT_WORD
    return WORD
