"""The changes between two stretches of text: words compared in normal form, places in the original.

Between two changes the texts are equal to the character, so putting the changes into the old text
gives the new one, whatever is not compared (white space, marks of direction) included.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.compare.model import Change, ChangeKind
from wsisdesk.text.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.compare.matching import Run
    from wsisdesk.compare.model import Side, Span
    from wsisdesk.text.words import Token


class Stretch(NamedTuple):
    """What stands between two kept words on one side.

    From ``start`` to ``end`` of ``text``; its own words from ``first`` to ``last``, which are both
    ``start`` where there are none.
    """

    text: str
    start: int
    end: int
    first: int
    last: int

    @property
    def has_words(self) -> bool:
        """Whether anything is said here."""
        return self.first < self.last

    def says(self, span: Span) -> str:
        """Return the text of a span."""
        return self.text[span[0] : span[1]]

    @property
    def lead(self) -> Span:
        """The space before the words."""
        return self.start, self.first

    @property
    def words(self) -> Span:
        """The words, with the space between them."""
        return self.first, self.last

    @property
    def trail(self) -> Span:
        """The space behind the words."""
        return self.last, self.end

    @property
    def whole(self) -> Span:
        """All of it."""
        return self.start, self.end


class Words(NamedTuple):
    """One side of a comparison, with its words."""

    side: Side
    tokens: Sequence[Token]


def changes_between(old: Words, new: Words, runs: Sequence[Run]) -> tuple[Change, ...]:
    """Return what differs between two sides of which the words in ``runs`` are kept."""
    found: list[Change] = []
    i = j = 0
    for run_old, run_new, length in (*runs, (len(old.tokens), len(new.tokens), 0)):
        found += _between(_stretch(old, i, run_old), _stretch(new, j, run_new))
        if length:
            found += _in_run(old, new, (run_old, run_new, length))
        i, j = run_old + length, run_new + length
    return tuple(_merged(found))


def _in_run(old: Words, new: Words, run: Run) -> Iterator[Change]:
    """Yield what differs in form between kept words, and in the space between them."""
    run_old, run_new, length = run
    if _span(old, run_old, length) == _span(new, run_new, length):
        return
    for i, j in zip(
        range(run_old, run_old + length), range(run_new, run_new + length), strict=True
    ):
        if i > run_old:
            yield from _between(_stretch(old, i, i), _stretch(new, j, j))
        yield from _form(_stretch(old, i, i + 1), _stretch(new, j, j + 1), "words")


def _span(words: Words, first: int, length: int) -> str:
    """Return the text from the beginning of a word to the end of the last of ``length`` words."""
    side, tokens = words
    return side.block.text[tokens[first].start : tokens[first + length - 1].end]


def _stretch(words: Words, first: int, stop: int) -> Stretch:
    """Return the stretch of the tokens from ``first`` to ``stop`` with the space around them."""
    side, tokens = words
    start = tokens[first - 1].end if first else side.start
    end = tokens[stop].start if stop < len(tokens) else side.end
    if first == stop:
        return Stretch(side.block.text, start, end, start, start)
    return Stretch(side.block.text, start, end, tokens[first].start, tokens[stop - 1].end)


def _between(old: Stretch, new: Stretch) -> Iterator[Change]:
    """Yield the changes between two kept words."""
    if old.has_words and new.has_words:
        yield from _replaced(old, new)
    elif new.has_words:
        yield from _one_sided(new, old, ChangeKind.INSERT)
    elif old.has_words:
        for change in _one_sided(old, new, ChangeKind.DELETE):
            yield Change(change.kind, change.new, change.old)
    else:
        yield from _form(old, new, "whole")


def _replaced(old: Stretch, new: Stretch) -> Iterator[Change]:
    """Yield the replacement of words; space that one side only has goes with them.

    The same letters with other gaps between them are the same words, spaced otherwise: a PDF read
    from where its letters stand has such gaps, and nobody marks them up.
    """
    if _letters(old) == _letters(new):
        for part in ("lead", "words", "trail"):
            yield from _form(old, new, part)
        return
    lead = bool(old.says(old.lead)) == bool(new.says(new.lead))
    trail = bool(old.says(old.trail)) == bool(new.says(new.trail))
    if lead:
        yield from _form(old, new, "lead")
    yield Change(
        ChangeKind.REPLACE,
        (old.first if lead else old.start, old.last if trail else old.end),
        (new.first if lead else new.start, new.last if trail else new.end),
    )
    if trail:
        yield from _form(old, new, "trail")


def _letters(stretch: Stretch) -> str:
    """Return what stands in a stretch without the gaps between its words."""
    return normal(stretch.says(stretch.words)).replace(" ", "")


def _form(old: Stretch, new: Stretch, part: str) -> Iterator[Change]:
    """Yield a change of form if a part differs."""
    old_span, new_span = getattr(old, part), getattr(new, part)
    if old.says(old_span) != new.says(new_span):
        yield Change(ChangeKind.FORM, old_span, new_span)


def _one_sided(full: Stretch, empty: Stretch, kind: ChangeKind) -> Iterator[Change]:
    """Yield the change by which words came in between what was space: ``empty`` is its old side.

    The space that was there is kept before the words or, where it stands only there, behind them.
    """
    gap = empty.says(empty.whole)
    lead, trail = full.says(full.lead), full.says(full.trail)
    if gap in (lead, trail) or not gap:
        before = gap == lead
        rest = (full.first, full.end) if before else (full.start, full.last)
        place = empty.end if before else empty.start
        if not gap:
            rest, place = full.whole, empty.start
        yield Change(kind, (place, place), rest)
    elif lead:
        yield Change(ChangeKind.FORM, empty.whole, full.lead)
        yield Change(kind, (empty.end, empty.end), (full.first, full.end))
    elif trail:
        yield Change(kind, (empty.start, empty.start), (full.start, full.last))
        yield Change(ChangeKind.FORM, empty.whole, full.trail)
    else:
        yield Change(ChangeKind.REPLACE, empty.whole, full.whole)


def _merged(changes: Sequence[Change]) -> Iterator[Change]:
    """Join changes of form that touch each other."""
    waiting: Change | None = None
    for change in changes:
        if waiting is not None and _touch(waiting, change):
            waiting = Change(
                ChangeKind.FORM, (waiting.old[0], change.old[1]), (waiting.new[0], change.new[1])
            )
            continue
        if waiting is not None:
            yield waiting
        waiting = change
    if waiting is not None:
        yield waiting


def _touch(first: Change, second: Change) -> bool:
    return (
        first.kind is second.kind is ChangeKind.FORM
        and first.old[1] == second.old[0]
        and first.new[1] == second.new[0]
    )
