"""Where a note on one version belongs in the next: mapped through a comparison, never guessed.

The comparison is handed in as passages (see ``Passage``): this package does not compare. Searching
for the quotation, as web annotation does, put 36 % of the notes of repetitive Arabic texts in a
wrong place without a word; mapping does not, and what it cannot place is said to be so. A note
whose words were taken out is looked for where words are new, never in text that another clause
brought along: there a look-alike stands.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from wsisdesk.annotate.adoption import weight
from wsisdesk.annotate.anchoring import Span, occurrences
from wsisdesk.annotate.doubts import Doubts
from wsisdesk.annotate.finding import stretches
from wsisdesk.annotate.model import Quote
from wsisdesk.annotate.passages import Passage, Piece, PieceKind
from wsisdesk.text.folding import fold
from wsisdesk.text.words import tokens

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from wsisdesk.annotate.model import Annotation, Target
    from wsisdesk.annotate.passages import Mapped
    from wsisdesk.documents.model import Block, Document

SURVIVING = 0.5  # the share of a quotation's letters that must still stand for it to be placed
_TELLING = 4  # so many words in a row are looked for elsewhere
_CERTAIN = 8  # so many, with those around them, are not the same by chance


class Outcome(StrEnum):
    """What became of a note's place."""

    EXACT = "exact"
    MOVED = "moved"  # the same words, elsewhere
    CHANGED = "changed"  # the place is known, its words are others
    AMBIGUOUS = "ambiguous"  # several places could be meant: the user chooses
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Placement:
    """What became of one note. ``choices`` are the places an ambiguous one may be meant for.

    ``near`` is where a deleted one's words stood: an empty span of the clause, if that still is.
    ``further`` is where one that has a place goes on in other clauses.
    """

    note: Annotation
    outcome: Outcome
    place: Span | None = None
    choices: tuple[Span, ...] = ()
    near: Span | None = None
    further: tuple[Span, ...] = ()


class Carrier:
    """Places the notes of an old version in a new one."""

    def __init__(self, old: Document, new: Document, passages: Iterable[Passage]) -> None:
        self._old_document, self._new = old, new
        self._old = {block.id: block for block in old.blocks}
        self._texts = {block.id: block.text for block in new.blocks}
        self._by_old: dict[str, list[Passage]] = defaultdict(list)
        self._by_new: dict[str, list[Passage]] = defaultdict(list)
        told = tuple(passages)
        every = (*told, *_left_alone(old, new, told))
        for passage in every:
            self._by_old[passage.old_block].append(passage)
            self._by_new[passage.new_block].append(passage)
        self._doubts = Doubts(old.blocks, new.blocks, every)

    def place(self, note: Annotation) -> Placement:
        """Tell what became of a note; one on a text that the old version lacks is deleted.

        One on several clauses stands in the first that is left, and is exact only if all of it is.
        """
        first, *others = (self._placed(note, target) for target in note.target.stretches)
        if not others:
            return first
        places = [one.place for one in others if one.place is not None]
        if first.outcome is Outcome.DELETED and places:
            return replace(
                first, outcome=Outcome.CHANGED, place=places[0], further=tuple(places[1:])
            )
        changed = first.place is not None and any(one.outcome != first.outcome for one in others)
        outcome = Outcome.CHANGED if changed else first.outcome
        return replace(first, outcome=outcome, further=tuple(places))

    def _placed(self, note: Annotation, target: Target) -> Placement:
        if target.block not in self._old:
            return self._elsewhere(note, target, None)
        mapped = self._mapped(target)
        if mapped is None or (mapped.share < SURVIVING and not target.whole):
            near = Span(mapped.block, mapped.start, mapped.start) if mapped else None
            return self._elsewhere(note, target, near)
        doubtful = self._doubts.others(target.block, mapped.block, moved=mapped.moved)
        if doubtful:
            choices = self._within(target, doubtful, mapped)
            return Placement(note, Outcome.AMBIGUOUS, choices=choices)
        place = Span(mapped.block, mapped.start, mapped.end)
        if mapped.share < SURVIVING:  # the clause was rewritten, or another stands in its place
            return Placement(note, Outcome.AMBIGUOUS, choices=(place,), near=place)
        return Placement(note, self._outcome(target, mapped), place)

    def _mapped(self, target: Target) -> Mapped | None:
        """Map the note's stretch through the passage that most of it went through."""
        candidates = [
            mapped
            for passage in self._by_old[target.block]
            if (mapped := passage.map(target.start, target.end)) is not None
        ]
        best = max(candidates, key=lambda mapped: mapped.letters, default=None)
        if best is not None and target.whole:
            letters = sum(one.letters for one in candidates)
            return best.as_whole(len(self._texts[best.block]), letters)
        return self._said_again(target, best) if best is not None else None

    def _said_again(self, target: Target, mapped: Mapped) -> Mapped:
        """Return the place of words that stand, once, among those that are new in their clause.

        A comparison shows a stretch as rewritten altogether where few words of it stayed; those of
        the note may be among them.
        """
        if mapped.share >= SURVIVING:
            return mapped
        found = [
            (start, end)
            for start, end in stretches(self._texts[mapped.block], target.quote.exact)
            if self._is_new(Span(mapped.block, start, end))
        ]
        if len(found) != 1:
            return mapped
        return replace(mapped, start=found[0][0], end=found[0][1], letters=mapped.of)

    def _outcome(self, target: Target, mapped: Mapped) -> Outcome:
        now = self._texts[mapped.block][mapped.start : mapped.end]
        if fold(now) != fold(target.quote.exact):
            return Outcome.CHANGED
        return Outcome.MOVED if mapped.moved else Outcome.EXACT

    def _elsewhere(self, note: Annotation, target: Target, near: Span | None) -> Placement:
        """Look for a quotation that its clause has lost where the new text has words of its own.

        It counts only if its words stood nowhere else before: others a look-alike may have, too.
        """
        gone = Placement(note, Outcome.DELETED, near=near)
        quote = Quote(target.quote.exact)
        said = weight(token.key for token in tokens(quote.exact) if token.is_word)
        if said < _TELLING or len(tuple(occurrences(self._old_document, quote))) > 1:
            return gone
        found = [span for span in occurrences(self._new, quote) if self._is_new(span)]
        if not found:
            return gone
        if len(found) == 1 and said + self._around(target, found[0]) >= _CERTAIN:
            return Placement(note, Outcome.MOVED, found[0], near=near)
        return Placement(note, Outcome.AMBIGUOUS, choices=tuple(found), near=near)

    def _around(self, target: Target, span: Span) -> float:
        """Weigh the words that stand around a quotation in its clause and in a new place alike."""
        if target.block not in self._old:
            return 0.0
        before, after = _sides(self._old[target.block].text, target.start, target.end)
        new_before, new_after = _sides(self._texts[span.block], span.start, span.end)
        same = [*_agreeing(before[::-1], new_before[::-1]), *_agreeing(after, new_after)]
        return weight(same)

    def _is_new(self, span: Span) -> bool:
        """Tell whether a stretch of the new text came from nowhere in the old one."""
        return not any(passage.brings(span.start, span.end) for passage in self._by_new[span.block])

    def _within(self, target: Target, blocks: Sequence[str], mapped: Mapped) -> tuple[Span, ...]:
        """Narrow the clauses that may be meant to the note's own stretch of them."""
        return tuple(
            Span(mapped.block, mapped.start, mapped.end)
            if block == mapped.block
            else self._stretch(target, block)
            for block in blocks
        )

    def _stretch(self, target: Target, block: str) -> Span:
        text, exact = self._texts[block], target.quote.exact
        at = -1 if target.whole else text.find(exact)
        return Span(block, at, at + len(exact)) if at >= 0 else Span(block, 0, len(text))


def _left_alone(old: Document, new: Document, passages: Sequence[Passage]) -> Iterator[Passage]:
    """Yield passages for clauses of which the comparison found no word, though one has them all.

    A short lead phrase that changed places has nothing but its words to be known by.
    """
    telling = [passage for passage in passages if passage.brings_words]
    left = _by_words(old.blocks, {passage.old_block for passage in telling})
    fresh = _by_words(new.blocks, {passage.new_block for passage in telling})
    for words, (block, *more) in left.items():
        others = fresh.get(words, [])
        if words and not more and len(others) == 1:
            whole = Piece(
                PieceKind.SAME if block.text == others[0].text else PieceKind.FORM,
                (0, len(block.text)), (0, len(others[0].text)),
            )  # fmt: skip
            yield Passage(block.id, others[0].id, block.text, (whole,), moved=True)


def _by_words(blocks: Iterable[Block], paired: Container[str]) -> dict[str, list[Block]]:
    found: dict[str, list[Block]] = defaultdict(list)
    for block in blocks:
        if block.id not in paired:
            found[fold(block.text).strip()].append(block)
    return found


def _sides(text: str, start: int, end: int) -> tuple[list[str], list[str]]:
    """Return the words of a text before and after a stretch of it."""
    every = [token for token in tokens(text) if token.is_word]
    return (
        [token.key for token in every if token.end <= start],
        [token.key for token in every if token.start >= end],
    )


def _agreeing(one: Sequence[str], other: Sequence[str]) -> Iterator[str]:
    """Yield the words with which two texts begin alike."""
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            return
        yield mine
