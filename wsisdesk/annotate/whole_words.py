"""Edits widened to whole words as they are written, for showing proposed wording.

The edits of a proposal are kept as small as they are. Shown like that, one would read a symbol of
which two numbers are struck; and a mark within an Arabic word would break its letters apart.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from wsisdesk.annotate.model import Edit
from wsisdesk.annotate.redline import proposed_text
from wsisdesk.text.width import is_wide
from wsisdesk.text.words import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_JOINS = frozenset("/-.'’\u2010\u2011")  # between letters or digits these join them to one word
_PAIRS = {")": "(", "]": "["}
_FAR = 1 << 60  # behind every text


def whole_words(text: str, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Return edits that do the same, widened to whole words as they are written.

    They are for showing: of ``A/RES/70/125`` not the number alone is struck, nor half a name. In
    mixed directions parts of a symbol would moreover stand in the wrong order. Raises
    ``ValueError`` as ``redline`` does.
    """
    known = tuple(edits)
    proposed_text(text, known)  # raises where they do not fit
    words = _written_words(text)
    groups: list[tuple[int, int, list[Edit]]] = []
    for edit in known:
        start, end = _widened(edit, words)
        if groups and _hang_together(text, groups[-1][1], start):
            before, until, together = groups.pop()
            groups.append((before, max(until, end), [*together, edit]))
        else:
            groups.append((start, end, [edit]))
    return tuple(_joined(text, *group) for group in groups)


def shown_edits(text: str, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Return what is shown of edits: whole words, without those that only space another way.

    Raises ``ValueError`` as ``redline`` does.
    """
    return tuple(
        edit
        for edit in whole_words(text, edits)
        if edit.text.strip() or text[edit.start : edit.end].strip()
    )


def _widened(edit: Edit, words: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return where the written words begin and end that an edit begins and ends in."""
    start, end = edit.start, edit.end
    first, last = _word_at(words, start)
    if first < start and (start < last or (start == last and _goes_on(edit.text[:1]))):
        start = first
    first, last = _word_at(words, end)
    if end < last and (first < end or (first == end and _goes_on(edit.text[-1:]))):
        end = last
    return start, max(start, end)


def _word_at(words: Sequence[tuple[int, int]], position: int) -> tuple[int, int]:
    """Return the word that begins at a position, else the one that holds it or ends at it."""
    number = bisect_right(words, (position, _FAR)) - 1
    found = words[number] if number >= 0 else (position, position)
    return found if position <= found[1] else (position, position)


def _goes_on(character: str) -> bool:
    """Tell whether a character next to a word becomes a part of it."""
    return character.isalnum() or character in _JOINS


def _hang_together(text: str, end: int, start: int) -> bool:
    """Tell whether nothing that can be read alone stands between two changes."""
    between = text[end:start]
    return start <= end or not any(letter.isspace() or letter.isalnum() for letter in between)


def _joined(text: str, start: int, end: int, edits: Sequence[Edit]) -> Edit:
    """Return one edit that does what several do, from ``start`` to ``end``."""
    said, at = "", start
    for edit in edits:
        said += text[at : edit.start] + edit.text
        at = edit.end
    return Edit(start, end, said + text[at:end])


def _written_words(text: str) -> list[tuple[int, int]]:
    """Return the words of a text as they are written: without space, and signs at their ends.

    Chinese is written without spaces: there every character is a word.
    """
    found: list[list[tuple[int, int]]] = []
    after_chinese = True
    for token in tokens(text):
        chinese = is_wide(text[token.start])
        if found and found[-1][-1][1] == token.start and not (chinese or after_chinese):
            found[-1].append((token.start, token.end))
        else:
            found.append([(token.start, token.end)])
        after_chinese = chinese
    return [span for parts in found if (span := _without_ends(text, parts)) is not None]


def _without_ends(text: str, parts: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Leave out signs at the ends of a word, but for the bracket of one that opens in it."""

    def is_sign(part: tuple[int, int]) -> bool:
        return not any(letter.isalnum() for letter in text[slice(*part)])

    while parts and is_sign(parts[0]):
        parts = parts[1:]
    while parts and is_sign(parts[-1]):
        opening = _PAIRS.get(text[slice(*parts[-1])])
        if opening is not None and opening in text[parts[0][0] : parts[-1][0]]:
            break
        parts = parts[:-1]
    return (parts[0][0], parts[-1][1]) if parts else None
