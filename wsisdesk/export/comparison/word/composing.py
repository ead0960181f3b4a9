"""The pieces of one clause: a whole one with one fate, or two opposite each other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from wsisdesk.export.comparison.word.stretches import Call, Fate, Piece, Stretch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from wsisdesk.compare.model import Row, Side, Span
    from wsisdesk.documents.model import Block, NoteRef

    SameNote = Callable[[NoteRef, NoteRef], bool]


def whole(block: Block, fate: Fate, *, labelled: bool = True) -> tuple[Piece, ...]:
    """Return a whole block, its label and a tab in front, with one fate."""
    pieces: list[Piece] = []
    if labelled and block.label:
        pieces.append(Stretch(fate, f"{block.label}\t", block))
    return (*pieces, *_span(block, fate, 0, len(block.text), _refs(block, 0, len(block.text))))


def opposite(
    old: Side, new: Side, changes: Sequence[tuple[Span, Span]], same_note: SameNote
) -> tuple[Piece, ...]:
    """Return the texts of two sides as one; ``changes`` are the spans that differ, in order.

    A call of a footnote stays where the same note is called at the same place.
    """
    return tuple(_Opposite(old, new, same_note).pieces(changes))


def labels(old: Side, new: Side) -> tuple[Piece, ...]:
    """Return the labels of two sides as one. Only the first part of a clause shows its label."""
    before = old.block.label if old.start == 0 else ""
    after = new.block.label if new.start == 0 else ""
    if before and after:
        tab = Stretch(Fate.KEPT, "\t", new.block)
        return (*_replaced(before, old.block, after, new.block), tab)
    return _replaced(before and f"{before}\t", old.block, after and f"{after}\t", new.block)


def changed_spans(row: Row) -> tuple[tuple[Span, Span], ...]:
    """Return where the texts of a row differ: the old span and the new span of each change."""
    return tuple(sorted((change.old, change.new) for change in row.changes))


def _replaced(before: str, old: Block, after: str, new: Block) -> tuple[Piece, ...]:
    if before == after:
        return (Stretch(Fate.KEPT, after, new),) if after else ()
    gone = (Stretch(Fate.DELETED, before, old),) if before else ()
    come = (Stretch(Fate.INSERTED, after, new),) if after else ()
    return gone + come


class _Opposite:
    """Two sides being put into one: kept text between the changes, calls where they stand.

    A call at the edge of a change waits until what it may meet on the other side has come.
    """

    def __init__(self, old: Side, new: Side, same_note: SameNote) -> None:
        self._old, self._new = old, new
        self._same_note = same_note
        self._old_refs = _refs(old.block, old.start, old.end)
        self._new_refs = _refs(new.block, new.start, new.end)

    def pieces(self, changes: Sequence[tuple[Span, Span]]) -> Iterator[Piece]:
        at, to = self._old.start, self._new.start
        for (old_start, old_end), (new_start, new_end) in changes:
            yield from self._kept(at, to, new_start)
            gone = _taken(self._old_refs, old_end)
            yield from _span(self._old.block, Fate.DELETED, old_start, old_end, gone)
            come = _taken(self._new_refs, new_end)
            yield from _span(self._new.block, Fate.INSERTED, new_start, new_end, come)
            at, to = old_end, new_end
        yield from self._kept(at, to, self._new.end)
        yield from self._meeting(self._old_refs, self._new_refs)

    def _kept(self, old: int, new: int, end: int) -> Iterator[Piece]:
        """Yield the text that is equal on both sides up to ``end``, and the calls in it."""
        shift, at = new - old, new
        while at < end:
            refs = [ref.position + shift for ref in self._old_refs[:1]]
            refs += [ref.position for ref in self._new_refs[:1]]
            place = max(at, min(refs, default=end))
            if place >= end:
                break
            yield from _text(self._new.block, Fate.KEPT, at, place)
            before = _taken(self._old_refs, place - shift + 1)
            yield from self._meeting(before, _taken(self._new_refs, place + 1))
            at = place
        yield from _text(self._new.block, Fate.KEPT, at, end)
        yield from self._meeting_now(end - shift, end)

    def _meeting_now(self, old: int, new: int) -> Iterator[Piece]:
        """Yield the calls at the end of kept text that have met; the others wait."""
        while self._old_refs and self._new_refs:
            before, after = self._old_refs[0], self._new_refs[0]
            if (before.position, after.position) != (old, new):
                return
            if not self._same_note(before, after):
                return
            yield Call(Fate.KEPT, before, after, self._new.block)
            del self._old_refs[0], self._new_refs[0]

    def _meeting(self, before: Sequence[NoteRef], after: Sequence[NoteRef]) -> Iterator[Piece]:
        """Yield the calls of both sides at one place; those of the same note become one."""
        passed = 0
        for ref in before:
            meets = next(
                (n for n in range(passed, len(after)) if self._same_note(ref, after[n])), -1
            )
            if meets < 0:
                yield _call(Fate.DELETED, ref, self._old.block)
                continue
            for come in after[passed:meets]:
                yield _call(Fate.INSERTED, come, self._new.block)
            yield Call(Fate.KEPT, ref, after[meets], self._new.block)
            passed = meets + 1
        for come in after[passed:]:
            yield _call(Fate.INSERTED, come, self._new.block)


def _refs(block: Block, start: int, end: int) -> list[NoteRef]:
    """List the calls in a part of a block: one between two parts belongs to the first."""
    ordered = sorted(block.notes, key=lambda ref: ref.position)
    places = [ref.position for ref in ordered]
    first = bisect_left(places, 0) if start == 0 else bisect_right(places, start)
    last = len(places) if end == len(block.text) else bisect_right(places, end)
    return ordered[first:last]


def _taken(refs: list[NoteRef], end: int) -> list[NoteRef]:
    """Take the calls before ``end`` off the list."""
    count = sum(ref.position < end for ref in refs)
    taken = refs[:count]
    del refs[:count]
    return taken


def _span(
    block: Block, fate: Fate, start: int, end: int, refs: Sequence[NoteRef]
) -> Iterator[Piece]:
    at = start
    for ref in refs:
        place = min(max(ref.position, at), end)
        yield from _text(block, fate, at, place)
        yield _call(fate, ref, block)
        at = place
    yield from _text(block, fate, at, end)


def _text(block: Block, fate: Fate, start: int, end: int) -> Iterator[Piece]:
    if start < end:
        yield Stretch(fate, block.text[start:end], block, start)


def _call(fate: Fate, ref: NoteRef, block: Block) -> Call:
    old = ref if fate.in_old else None
    return Call(fate, old, ref if fate.in_new else None, block)
