"""One redline beside the text as it became: which words of it are in, which deletions made."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from wsisdesk.annotate.adoption import align, ours, telling, weight
from wsisdesk.annotate.anchoring import Span
from wsisdesk.annotate.redline import RedlineKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.annotate.adoption import Ours, Theirs
    from wsisdesk.annotate.redline import RedlinePiece


@dataclass(frozen=True, slots=True)
class JudgedPiece:
    """A stretch of a redline of which all words fared alike.

    ``adopted`` says of an inserted stretch that it went in, of a deleted one that it was taken out;
    kept stretches have none. ``new`` is where it stands in the new version.
    """

    kind: RedlineKind
    text: str
    adopted: bool | None = None
    new: Span | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many words of ours went in and how many of our deletions were made, of how many."""

    words_in: int = 0
    words: int = 0
    deletions_made: int = 0
    deletions: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether all was done that was asked."""
        return (self.words_in, self.deletions_made) == (self.words, self.deletions)


class Judgement:
    """The words of a redline with what became of each."""

    def __init__(self, pieces: Sequence[RedlinePiece], new: Sequence[Theirs]) -> None:
        self._pieces = pieces
        self._new = new
        self.words = ours(pieces)
        self._pairs = align(self.words, new)
        self._edits = list(_edits(pieces))
        self._places: dict[int, Theirs] = {}  # of inserted words that went in
        for edit in self._edits:
            self._settle(edit)

    def _settle(self, edit: frozenset[int]) -> None:
        """Take the words of an edit for ours, unless they may well be there by chance."""
        wanted = [n for n, word in enumerate(self.words) if _is_inserted(word, edit)]
        found = [number for number in wanted if number in self._pairs]
        if found and (len(found) == len(wanted) or telling(self.words, found)):
            self._places |= {number: self._new[self._pairs[number]] for number in found}

    def lacking(self, least: int) -> Iterator[tuple[int, ...]]:
        """Yield the words, by number, of edits that weigh ``least`` words, if none went in."""
        for edit in self._edits:
            wanted = [n for n, word in enumerate(self.words) if _is_inserted(word, edit)]
            said = weight(self.words[number].key for number in wanted)
            if said >= least and not any(number in self._places for number in wanted):
                yield tuple(wanted)

    def found(self, places: dict[int, Theirs]) -> None:
        """Note where words went in that stand in another clause of the new version."""
        self._places |= places

    def tally(self) -> Tally:
        """Count over all edits."""
        each = [self._tally(edit) for edit in self._edits]
        return Tally(
            *(sum(getattr(one, name) for one in each)
              for name in ("words_in", "words", "deletions_made", "deletions"))
        )  # fmt: skip

    def is_partly(self) -> bool:
        """Tell whether anything of it was adopted.

        Words of ours that went in, or a mere deletion that was made; that a word we wanted replaced
        is gone says nothing where others took its place.
        """
        return any(
            edit.words_in or (edit.deletions_made and not edit.words)
            for edit in map(self._tally, self._edits)
        )

    def judged(self) -> tuple[JudgedPiece, ...]:
        """Return the redline, cut where what became of its words changes."""
        return tuple(
            judged for number in range(len(self._pieces)) for judged in self._judged(number)
        )

    def _tally(self, edit: frozenset[int]) -> Tally:
        of_edit = [n for n, word in enumerate(self.words) if word.piece in edit]
        heard = [n for n in of_edit if self.words[n].is_word] or of_edit
        inserted = [n for n in heard if self.words[n].kind is RedlineKind.INSERTED]
        deleted = [n for n in heard if self.words[n].kind is RedlineKind.DELETED]
        return Tally(
            sum(n in self._places for n in inserted), len(inserted),
            sum(n not in self._pairs for n in deleted), len(deleted),
        )  # fmt: skip

    def _judged(self, piece: int) -> Iterator[JudgedPiece]:
        kind, text = self._pieces[piece].kind, self._pieces[piece].text
        inside = [n for n, word in enumerate(self.words) if word.piece == piece]
        if kind is RedlineKind.KEPT or not inside:
            yield JudgedPiece(kind, text)
            return
        fates = self._fates(inside)
        stretches = [list(group) for _, group in groupby(inside, fates.__getitem__)]
        starts = [0, *(self.words[stretch[0]].start for stretch in stretches[1:]), len(text)]
        for stretch, start, end in zip(stretches, starts, starts[1:], strict=False):
            adopted = fates[stretch[0]]
            place = self._place(stretch) if adopted else None
            yield JudgedPiece(kind, text[start:end], adopted, place)

    def _fates(self, inside: Sequence[int]) -> dict[int, bool]:
        """Return what became of each word of a piece; signs share the fate of the word before."""
        fates: dict[int, bool] = {}
        words = [n for n in inside if self.words[n].is_word] or list(inside)
        last = words[0]
        for number in inside:
            last = number if number in words else last
            fates[number] = last in self._places if self._is_new(last) else last not in self._pairs
        return fates

    def _is_new(self, number: int) -> bool:
        return self.words[number].kind is RedlineKind.INSERTED

    def _place(self, stretch: Sequence[int]) -> Span | None:
        places = [self._places[number] for number in stretch if number in self._places]
        if not places or len({place.block for place in places}) > 1:
            return None
        return Span(places[0].block, places[0].start, places[-1].end)


def _edits(pieces: Sequence[RedlinePiece]) -> Iterator[frozenset[int]]:
    """Yield each edit as the numbers of its pieces: what goes and what comes instead."""
    numbered = enumerate(pieces)
    for kept, group in groupby(numbered, lambda item: item[1].kind is RedlineKind.KEPT):
        if not kept:
            yield frozenset(number for number, _ in group)


def _is_inserted(word: Ours, edit: frozenset[int]) -> bool:
    return word.piece in edit and word.kind is RedlineKind.INSERTED
