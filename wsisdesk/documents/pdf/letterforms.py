"""Which drawn shapes of Arabic letters join to the next letter, and which end a word.

Most Arabic letters have a shape that joins to the letter after it and one that does not; the second
stands only where a word ends. The file does not name them, but a shape that touches its left
neighbour in one place joins in all. So words part even where the white between them is narrow.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from enum import Enum
from typing import TYPE_CHECKING

from wsisdesk.documents.pdf.characters import TATWEEL, Character, is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_JOINING = frozenset("بتثجحخسشصضطظعغفقكلمنهيئپچگکیہ")
_ENDING = frozenset("ةى")  # letters that stand nowhere but at the end of a word
_TOUCHING = 0.02  # em
_STEP = 100  # shapes of one letter are told apart by their ink box, in steps of 1/100 em
_JOINS, _ENDS = 0.9, 0.08  # share of places where a shape touches
_FEWEST = 3

Signature = tuple[str, str, int, int, int]


class Form(Enum):
    """What a letter's shape says about the place after it."""

    JOINS = "joins"
    ENDS = "ends"
    UNKNOWN = "unknown"


class LetterForms:
    """The shapes seen on a page, and how often each touched its left neighbour."""

    def __init__(self, rows: Iterable[Sequence[Character]]) -> None:
        self._touching: dict[Signature, int] = defaultdict(int)
        self._apart: dict[Signature, int] = defaultdict(int)
        for row in rows:
            for left, right in itertools.pairwise(row):
                self._note(left, right)

    def form(self, letter: Character) -> Form:
        """Tell whether this letter joins to the next, or ends its word."""
        if letter.text in _ENDING:
            return Form.ENDS
        if letter.text not in _JOINING:
            return Form.UNKNOWN
        signature = _signature(letter)
        touching, apart = self._touching[signature], self._apart[signature]
        seen = touching + apart
        if seen < _FEWEST:
            return Form.UNKNOWN
        if touching > _JOINS * seen:
            return Form.JOINS
        return Form.ENDS if touching < _ENDS * seen else Form.UNKNOWN

    def _note(self, left: Character, right: Character) -> None:
        if right.text not in _JOINING:
            return
        touches = left.text == TATWEEL or (
            is_rtl(left.text) and left.end >= right.start - _TOUCHING * right.size
        )
        (self._touching if touches else self._apart)[_signature(right)] += 1


def _signature(letter: Character) -> Signature:
    step = _STEP / max(letter.size, 1.0)
    return (
        letter.text,
        letter.style.font,
        round(step * (letter.x1 - letter.x0)),
        round(step * (letter.baseline - letter.top)),
        round(step * (letter.bottom - letter.baseline)),
    )
