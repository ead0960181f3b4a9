"""Proposed wording as a redline: what stays, what goes, what comes, and the edits behind it.

An amendment is kept as edits of the clause's text, never as a second text, so that it can be
carried to the next version and judged word by word.
"""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.annotate.model import Edit
from wsisdesk.text.words import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class RedlineKind(StrEnum):
    """What a proposal does with a stretch of words."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"


class RedlinePiece(NamedTuple):
    """A stretch of a redline; ``start`` and ``end`` are code points of the clause's own text.

    An inserted stretch has an empty span, at the place where it comes in.
    """

    kind: RedlineKind
    text: str
    start: int
    end: int


def redline(text: str, edits: Iterable[Edit]) -> tuple[RedlinePiece, ...]:
    """Return a clause with its edits shown, in reading order: deleted words before new ones.

    Raises ``ValueError`` for edits that are not in order, overlap, or leave the text.
    """
    return tuple(_pieces(text, edits))


def proposed_text(text: str, edits: Iterable[Edit]) -> str:
    """Return a clause as the edits would have it; raises ``ValueError`` as ``redline`` does."""
    return "".join(
        piece.text for piece in _pieces(text, edits) if piece.kind is not RedlineKind.DELETED
    )


def edits_between(text: str, edited: str) -> tuple[Edit, ...]:
    """Return the least edits, of whole words, that make ``edited`` of ``text``.

    Applying them gives ``edited`` to the character. Edits with nothing but white space between them
    are one, as whoever wrote them would see it.
    """
    old, new = _chunks(text), _chunks(edited)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    old_places, new_places = _places(old), _places(new)
    found: list[Edit] = []
    for operation, i, i_end, j, j_end in matcher.get_opcodes():
        if operation == "equal":
            continue
        edit = Edit(old_places[i], old_places[i_end], edited[new_places[j] : new_places[j_end]])
        between = text[found[-1].end : edit.start] if found else "."
        if between.isspace():
            last = found.pop()
            edit = replace(edit, start=last.start, text=last.text + between + edit.text)
        found.append(edit)
    return tuple(found)


def _pieces(text: str, edits: Iterable[Edit]) -> Iterator[RedlinePiece]:
    at = 0
    for edit in edits:
        if not at <= edit.start <= edit.end <= len(text):
            raise ValueError(f"no such edit here: {edit.start}, {edit.end}")
        if at < edit.start:
            yield RedlinePiece(RedlineKind.KEPT, text[at : edit.start], at, edit.start)
        if edit.start < edit.end:
            gone = text[edit.start : edit.end]
            yield RedlinePiece(RedlineKind.DELETED, gone, edit.start, edit.end)
        if edit.text:
            yield RedlinePiece(RedlineKind.INSERTED, edit.text, edit.end, edit.end)
        at = edit.end
    if at < len(text):
        yield RedlinePiece(RedlineKind.KEPT, text[at:], at, len(text))


def _chunks(text: str) -> list[str]:
    """Cut a text into words, signs and what stands between them; joined they are the text."""
    found: list[str] = []
    at = 0
    for token in tokens(text):
        if at < token.start:
            found.append(text[at : token.start])
        found.append(text[token.start : token.end])
        at = token.end
    return [*found, text[at:]] if at < len(text) else found


def _places(chunks: Sequence[str]) -> list[int]:
    """Return where each chunk begins, and where the last one ends."""
    places = [0]
    for chunk in chunks:
        places.append(places[-1] + len(chunk))
    return places
