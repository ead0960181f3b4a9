"""Which words of a proposal stand in a text: the redline laid beside the text as it became.

Both are sequences of words. A word of ours is in if the best alignment sets it opposite an equal
one, a deletion is made if the alignment leaves the deleted word alone. Whether a word of the new
text was there before decides between equal candidates: new words are matched with ours first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.annotate.redline import RedlineKind
from wsisdesk.text.words import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from wsisdesk.annotate.redline import RedlinePiece

_SHORT = 3  # letters of a word that may stand anywhere: an article, a preposition
_IDEOGRAPHS = "\u3400"
_IDEOGRAPH = 0.5  # of a word, as far as chance goes

# What a pair of equal words is worth: by what the proposal does with the first, and whether the
# second is new in the text. Two doubtful pairs outweigh one certain pair, so that a word doubled
# by the proposal is found whichever of the two a comparison took for the new one.
_WORTH = {
    (RedlineKind.KEPT, False): 5,
    (RedlineKind.KEPT, True): 3,
    (RedlineKind.INSERTED, True): 5,
    (RedlineKind.INSERTED, False): 3,
    (RedlineKind.DELETED, False): 4,
    (RedlineKind.DELETED, True): 2,
}


class Ours(NamedTuple):
    """A word of a redline: which piece it stands in and where in that piece's text."""

    key: str
    is_word: bool
    kind: RedlineKind
    piece: int
    start: int
    end: int


class Theirs(NamedTuple):
    """A word of the new text; ``is_new`` says that it did not come from the old one."""

    key: str
    is_new: bool
    block: str
    start: int
    end: int


def ours(pieces: Iterable[RedlinePiece]) -> tuple[Ours, ...]:
    """Return the words of a redline, deleted ones included."""
    return tuple(
        Ours(token.key, token.is_word, piece.kind, number, token.start, token.end)
        for number, piece in enumerate(pieces)
        for token in tokens(piece.text)
    )


def theirs(
    block: str, text: str, span: tuple[int, int], is_new: Callable[[int, int], bool]
) -> tuple[Theirs, ...]:
    """Return the words of a stretch of a block; ``is_new`` tells it of each by its place."""
    first, last = span
    return tuple(
        Theirs(token.key, is_new(token.start, token.end), block, token.start, token.end)
        for token in tokens(text)
        if first <= token.start and token.end <= last
    )


def align(first: Sequence[Ours], second: Sequence[Theirs]) -> dict[int, int]:
    """Return the pairs of the best alignment, by number: words of ours to words of theirs."""
    proposed = [number for number, word in enumerate(first) if word.kind is not RedlineKind.DELETED]
    if [first[number].key for number in proposed] == [word.key for word in second]:
        return dict(zip(proposed, range(len(second)), strict=True))
    head = 0
    while head < min(len(first), len(second)) and _is_kept(first[head], second[head]):
        head += 1
    tail = 0
    most = min(len(first), len(second)) - head
    while tail < most and _is_kept(first[-1 - tail], second[-1 - tail]):
        tail += 1
    pairs = {number: number for number in range(head)}
    middle = _best(first[head : len(first) - tail], second[head : len(second) - tail])
    pairs |= {i + head: j + head for i, j in middle}
    pairs |= {len(first) - 1 - n: len(second) - 1 - n for n in range(tail)}
    return pairs


def telling(words: Sequence[Ours], found: Iterable[int]) -> bool:
    """Tell whether some of the words found, by number, are not there by chance.

    Words of a few letters stand everywhere; so do single Chinese characters, but not two in a row.
    """
    there = set(found)
    return any(
        _is_telling(words[number].key)
        or (is_ideograph(words[number].key) and number + 1 in there
            and is_ideograph(words[number + 1].key))
        for number in there
    )  # fmt: skip


def _is_telling(key: str) -> bool:
    return len(key) > _SHORT or key.isdecimal()


def is_ideograph(key: str) -> bool:
    """Tell whether a word is a single Chinese character."""
    return len(key) == 1 and key >= _IDEOGRAPHS


def weight(keys: Iterable[str]) -> float:
    """Weigh words by how little they stand together by chance: a Chinese one has two characters."""
    return sum(_IDEOGRAPH if is_ideograph(key) else 1.0 for key in keys)


def _is_kept(ours: Ours, theirs: Theirs) -> bool:
    return ours.kind is RedlineKind.KEPT and not theirs.is_new and ours.key == theirs.key


def _best(first: Sequence[Ours], second: Sequence[Theirs]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of the heaviest common subsequence."""
    weights = _weights(first, second)
    i = j = 0
    while i < len(first) and j < len(second):
        worth = _worth(first[i], second[j])
        if worth and weights[i][j] == weights[i + 1][j + 1] + worth:
            yield i, j
            i, j = i + 1, j + 1
        elif weights[i][j] == weights[i + 1][j]:
            i += 1
        else:
            j += 1


def _weights(first: Sequence[Ours], second: Sequence[Theirs]) -> list[list[int]]:
    """Return the weight of the best alignment from each pair of places to the ends."""
    weights = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i in range(len(first) - 1, -1, -1):
        row, below = weights[i], weights[i + 1]
        for j in range(len(second) - 1, -1, -1):
            row[j] = max(below[j], row[j + 1], below[j + 1] + _worth(first[i], second[j]))
    return weights


def _worth(ours: Ours, theirs: Theirs) -> int:
    return _WORTH[ours.kind, theirs.is_new] if ours.key == theirs.key else 0
