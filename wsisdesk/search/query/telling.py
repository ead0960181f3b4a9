"""The words of a text that may be part of something asked for, found without looking at the others.

Of some thousand words on a page of answers few tell. So it is not asked of each whether it is one,
but of those that are, how they are printed: pieces of text that were met before are looked up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.search.analysis.analyser import known_pieces, pieces_of
from wsisdesk.search.analysis.model import Word, offsets

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from wsisdesk.search.analysis.analyser import Pieces
    from wsisdesk.search.analysis.model import Piece

_GAP = Word("", "", 0, 0)  # no word asked for is like it


class Telling:
    """Tells the words that have one of some stems or spellings, or begin in one of some ways."""

    def __init__(self, words: Iterable[str], beginnings: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._beginnings = tuple(beginnings)
        self._printed: dict[str, _Printed] = {}

    def words(self, text: str, language: str) -> list[Word]:
        """Return the words of the telling pieces, with a gap where others stand between.

        A gap is a word like no other. Places are code points of ``text``.
        """
        known = known_pieces(language)
        forgotten = known.forgotten if known else 0
        printed = text.split()
        pieces = list(map(pieces_of(language), printed))
        if known is None or self._beginnings or known.forgotten != forgotten:
            telling = [place for place, piece in enumerate(pieces) if self._tells(piece)]
        else:
            wanted = self._wanted(language, known)
            telling = [place for place, piece in enumerate(printed) if piece in wanted]
        return _placed(text, printed, pieces, telling) if telling else []

    def _wanted(self, language: str, known: Pieces) -> Container[str]:
        """Return the pieces of a language that tell, among all that were met."""
        found = self._printed.get(language)
        if found is None:
            found = self._printed[language] = _Printed(known, self._words)
        return found.up_to_date()

    def _tells(self, piece: Piece) -> bool:
        if not (self._words.isdisjoint(piece.stems) and self._words.isdisjoint(piece.norms)):
            return True
        return any(norm.startswith(self._beginnings) for norm in piece.norms)


class _Printed:
    """How some words are printed in texts of a language, as far as was met."""

    def __init__(self, pieces: Pieces, words: frozenset[str]) -> None:
        self._pieces = pieces
        self._words = words
        self._state = (-1, -1)
        self._found: Container[str] = ()

    def up_to_date(self) -> Container[str]:
        """Return the pieces; what was met since the last time is among them."""
        state = self._pieces.forgotten, len(self._pieces)
        if state != self._state:
            self._state, self._found = state, self._pieces.having(self._words)
        return self._found


def _placed(
    text: str, printed: Sequence[str], pieces: Sequence[Piece], telling: Sequence[int]
) -> list[Word]:
    starts = offsets(text, printed)
    words: list[Word] = []
    behind = 0
    for place in telling:
        if behind < place and any(piece.norms for piece in pieces[behind:place]):
            words.append(_GAP)
        norms, stems, first, last = pieces[place]
        start, behind = starts[place], place + 1
        for index, norm in enumerate(norms):
            words.append(Word(norm, stems[index], start + first[index], start + last[index]))
    return words
