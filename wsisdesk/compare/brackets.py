"""Text in square brackets, which is not agreed: what became of every pair of brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.compare.model import BracketChange, BracketKind, ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wsisdesk.compare.model import Change, Side, Span

_OPENING, _CLOSING = "[", "]"
_MOSTLY = 0.5  # share of the letters in brackets that must stay for them to be agreed


class _Pair(NamedTuple):
    """A pair of brackets in a text; one that lacks its partner reaches to the text's end."""

    span: Span
    marks: tuple[int, ...]

    @property
    def start(self) -> int:
        """Where the opening bracket stands."""
        return self.span[0]

    @property
    def end(self) -> int:
        """Where the closing bracket ends."""
        return self.span[1]


def bracket_changes(
    old: Side | None, new: Side | None, changes: Sequence[Change]
) -> tuple[BracketChange, ...]:
    """Return the brackets that came and those that went, in the order of the text.

    Brackets whose words were replaced by other words in brackets have neither come nor gone.
    """
    gone = [pair for pair in _pairs(old) if _is_touched(pair, [c.old for c in _worded(changes)])]
    come = [pair for pair in _pairs(new) if _is_touched(pair, [c.new for c in _worded(changes)])]
    if old is None or new is None:
        return _alone(old, new)
    shift = new.start - old.start
    forth = [(change.old, change.new) for change in changes]
    back = [(change.new, change.old) for change in changes]
    found = []
    for pair in gone:
        there = _carried(pair.span, forth, shift)
        successor = next((other for other in come if _meet(there, other.span)), None)
        if successor is not None:
            come.remove(successor)
        else:
            found.append(_gone(pair, there, changes))
    for pair in come:
        origin = _carried(pair.span, back, -shift)
        found.append(BracketChange(BracketKind.OPENED, origin, pair.span))
    return tuple(sorted(found, key=lambda change: (change.new, change.old)))


def _alone(old: Side | None, new: Side | None) -> tuple[BracketChange, ...]:
    """Return the brackets of a clause that was removed or added: all of them went or came."""
    gone = [BracketChange(BracketKind.REMOVED, pair.span, (0, 0)) for pair in _pairs(old)]
    come = [BracketChange(BracketKind.OPENED, (0, 0), pair.span) for pair in _pairs(new)]
    return (*gone, *come)


def _worded(changes: Sequence[Change]) -> list[Change]:
    return [change for change in changes if change.kind is not ChangeKind.FORM]


def _meet(first: Span, second: Span) -> bool:
    return first[0] < second[1] and second[0] < first[1]


def _is_touched(pair: _Pair, spans: Sequence[Span]) -> bool:
    """Whether a bracket of the pair came or went."""
    return any(start <= mark < end for mark in pair.marks for start, end in spans)


def _gone(pair: _Pair, there: Span, changes: Sequence[Change]) -> BracketChange:
    """Tell words that are agreed now from words that went with their brackets."""
    inner = pair.end - pair.start - len(pair.marks)
    lost = sum(
        max(0, min(pair.end, change.old[1]) - max(pair.start, change.old[0]))
        for change in _worded(changes)
    )
    kept = inner - max(0, lost - len(pair.marks))
    if there[0] < there[1] and kept >= _MOSTLY * inner:
        return BracketChange(BracketKind.CLOSED, pair.span, there)
    return BracketChange(BracketKind.REMOVED, pair.span, (there[0], there[0]))


def _pairs(side: Side | None) -> Iterator[_Pair]:
    """Yield the pairs of brackets on a side, in the order in which they close."""
    if side is None or (_OPENING not in side.text and _CLOSING not in side.text):
        return
    open_at: list[int] = []
    for place in range(side.start, side.end):
        character = side.block.text[place]
        if character == _OPENING:
            open_at.append(place)
        elif character == _CLOSING and open_at:
            start = open_at.pop()
            yield _Pair((start, place + 1), (start, place))
        elif character == _CLOSING:
            yield _Pair((side.start, place + 1), (place,))
    for start in reversed(open_at):
        yield _Pair((start, side.end), (start,))


def _carried(span: Span, spans: Sequence[tuple[Span, Span]], shift: int) -> Span:
    """Return where a span of one side lies on the other, ``spans`` being the changes' on both.

    ``shift`` is how far apart the sides begin. What was changed lies where its change lies.
    """
    start = _carried_letter(span[0], spans, shift)[0]
    return start, max(start, _carried_letter(span[1] - 1, spans, shift)[1])


def _carried_letter(place: int, spans: Sequence[tuple[Span, Span]], shift: int) -> Span:
    """Return the span of the other side in which one letter lies."""
    for here, there in spans:
        if here[0] <= place < here[1]:
            return there
        if here[1] <= place:
            shift = there[1] - here[1]
    return place + shift, place + shift + 1
