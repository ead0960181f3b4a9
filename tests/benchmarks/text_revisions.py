"""Revisions of plain texts, a paragraph a line, of which every word knows where it came from."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_WORD = re.compile(rf"[{_HAN}]|(?:(?![{_HAN}])[\w\u064b-\u0655\u0670\u0640\u2011-])+")
_LEAST_WORDS = 5  # of a paragraph that is dropped, copied or moved: others are headings
_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@dataclass(frozen=True)
class Piece:
    """A word or what stands between two; ``source`` is the paragraph and number of an old word."""

    text: str
    is_word: bool
    source: tuple[int, int] | None = None


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; ``number`` is the old one it was, negative for a new one."""

    number: int
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The whole of it."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def words(self) -> tuple[int, ...]:
        """The numbers of the pieces that are words."""
        return tuple(n for n, piece in enumerate(self.pieces) if piece.is_word)


def paragraphs(lines: Iterable[str]) -> list[Paragraph]:
    """Return the paragraphs of a text."""
    return [Paragraph(number, _pieces(line, number)) for number, line in enumerate(lines)]


def _pieces(line: str, number: int) -> tuple[Piece, ...]:
    pieces, at = [], 0
    for count, match in enumerate(_WORD.finditer(line)):
        pieces.append(Piece(line[at : match.start()], False))
        pieces.append(Piece(match.group(), True, (number, count)))
        at = match.end()
    pieces.append(Piece(line[at:], False))
    return tuple(piece for piece in pieces if piece.text)


class Reviser:
    """Revises paragraphs, in place; what it does depends on the seed alone."""

    def __init__(self, old: Sequence[Paragraph], seed: str) -> None:
        self.paragraphs = list(old)
        self._chance = random.Random(seed)
        self._words = [piece.text for one in old for piece in one.pieces if piece.is_word]
        self._space = "" if re.search(f"[{_HAN}]", "".join(self._words)) else " "

    def edit_words(self, share: float) -> None:
        """Delete, replace and insert this share of the words each."""
        for place, one in enumerate(self.paragraphs):
            pieces: list[Piece] = []
            for piece in one.pieces:
                pieces += self._edited(piece, share) if piece.is_word else [piece]
            self.paragraphs[place] = replace(one, pieces=tuple(pieces))

    def _edited(self, piece: Piece, share: float) -> list[Piece]:
        kind = self._chance.random() / share if share else 3
        if kind < 1:
            return []
        new = Piece(self._chance.choice(self._words), True)
        if kind < 2:
            return [new]
        return [piece, Piece(self._space, False), new] if kind < 3 else [piece]

    def drop(self, share: float) -> None:
        """Take paragraphs out."""
        for place in sorted(self._some(share), reverse=True):
            self.paragraphs.pop(place)

    def add_look_alikes(self, share: float, changed: float, *, near: bool = False) -> None:
        """Put in copies of paragraphs of which some words are others; exact ones if none is."""
        for one in [self.paragraphs[place] for place in self._some(share)]:
            pieces = tuple(
                Piece(self._chance.choice(self._words), True)
                if piece.is_word and self._chance.random() < changed
                else replace(piece, source=None)
                for piece in one.pieces
            )
            beside = self.paragraphs.index(one)
            place = beside if near else self._chance.choice(self._some(1))
            self.paragraphs.insert(place, Paragraph(-1, pieces))

    def move(self, share: float) -> None:
        """Take paragraphs to other places."""
        for one in [self.paragraphs[place] for place in self._some(share)]:
            self.paragraphs.remove(one)
            self.paragraphs.insert(self._chance.choice(self._some(1)), one)

    def split_and_merge(self, share: float) -> None:
        """Cut paragraphs in two, and join others with the one after."""
        for one in [self.paragraphs[place] for place in self._some(share)]:
            place, cut = self.paragraphs.index(one), one.words[len(one.words) // 2]
            halves = [replace(one, pieces=part) for part in (one.pieces[:cut], one.pieces[cut:])]
            self.paragraphs[place : place + 1] = halves
        for one in [self.paragraphs[place] for place in self._some(share)]:
            place = self.paragraphs.index(one)
            if place + 1 < len(self.paragraphs):
                other = self.paragraphs.pop(place + 1)
                joined = (*one.pieces, Piece(self._space, False), *other.pieces)
                self.paragraphs[place] = replace(one, pieces=joined)

    def change_form(self, share: float) -> None:
        """Change how words are written, not which they are: tatweel, digits, spaces."""
        for place, one in enumerate(self.paragraphs):
            pieces = tuple(
                replace(piece, text=self._reformed(piece.text))
                if self._chance.random() < share
                else piece
                for piece in one.pieces
            )
            self.paragraphs[place] = replace(one, pieces=pieces)

    def _reformed(self, text: str) -> str:
        forms: list[Callable[[str], str]] = [
            lambda text: text.translate(_DIGITS),
            lambda text: text.replace(" ", "\u00a0"),
            lambda text: re.sub("(?<=[بتنيلمسعفقك])(?=[ء-ي])", "\u0640", text, count=1),
        ]
        return self._chance.choice(forms)(text)

    def _some(self, share: float) -> list[int]:
        """Return the places of a share of the paragraphs, at least one, by chance."""
        bodies = [n for n, one in enumerate(self.paragraphs) if len(one.words) >= _LEAST_WORDS]
        return self._chance.sample(bodies, max(1, round(share * len(bodies))))
