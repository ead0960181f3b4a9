"""Two copies of a note become one: their states united, the newest one counting.

The union of sets is idempotent, commutative and associative, and so is this; nothing is lost,
for the state that does not count stays in the note's history. Which state counts is decided by
its moment and, between equal moments, by its content, so that all who merge decide alike.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.documents.codec import encode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.annotate.model import Annotation, State


def written(value: object) -> str:
    """Return a value of the model as JSON, always the same for equal values."""
    return json.dumps(encode(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(state: State) -> str:
    """Name a state by what it holds: equal states have equal names everywhere."""
    return hashlib.sha256(written(state).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def in_order(states: Iterable[State]) -> tuple[State, ...]:
    """Return the states without repetition, the one that counts last."""
    by_name = {digest(state): state for state in states}
    return tuple(
        state for _, state in sorted(by_name.items(), key=lambda item: (item[1].modified, item[0]))
    )


def merge(first: Annotation, second: Annotation) -> Annotation:
    """Unite two copies of the note with one id.

    What a note is born with (its author and moment, the note it was carried from) agrees in honest
    copies; where it does not, the smaller value is taken, so that the order of merging is of no
    account. Raises ``ValueError`` for two different notes.
    """
    if first.id != second.id:
        raise ValueError(f"two notes: {first.id}, {second.id}")
    created, author = min((first.created, first.author), (second.created, second.author))
    return replace(
        first,
        author=author,
        created=created,
        states=in_order((*first.states, *second.states)),
        origin=min(first.origin, second.origin),
        layer=min(first.layer, second.layer),
    )
