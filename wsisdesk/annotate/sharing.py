"""Notes that come from and go to colleagues: what would change, shown before anything does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from wsisdesk.annotate.merging import merge

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.annotate.model import Annotation


class Effect(StrEnum):
    """What merging does to one note."""

    ADDED = "added"
    UPDATED = "updated"  # theirs is the newer; ours goes into its history
    KEPT = "kept"  # ours is the newer; theirs goes into its history
    DELETED = "deleted"  # they deleted it later than we changed it
    RESTORED = "restored"  # we had deleted it; they changed it later
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Change:
    """What would become of one note: as it is here (if it is), and as it would be."""

    effect: Effect
    before: Annotation | None
    after: Annotation


def plan(kept: Iterable[Annotation], incoming: Iterable[Annotation]) -> tuple[Change, ...]:
    """List what merging would do, note by note, in the order in which they were made.

    Incoming notes lose their layer: they are merged with one's own.
    """
    own = {note.id: note for note in kept if not note.layer}
    theirs = sorted(incoming, key=lambda note: (note.created, note.id))
    return tuple(_change(own.get(note.id), replace(note, layer="")) for note in theirs)


def as_layer(notes: Iterable[Annotation], layer: str) -> tuple[Annotation, ...]:
    """Return a colleague's notes as a layer of their own, apart from one's own notes."""
    return tuple(replace(note, layer=layer) for note in notes)


def to_share(notes: Iterable[Annotation], *, private: bool = False) -> tuple[Annotation, ...]:
    """Choose what may leave the machine: no private note unless asked.

    A note that was private for a time keeps those states to itself. Deletions are shared, for a
    colleague who has the note should learn of them.
    """
    if private:
        return tuple(notes)
    open_ones = (note for note in notes if not note.content.private)
    return tuple(
        replace(note, states=tuple(s for s in note.states if not s.content.private))
        for note in open_ones
    )


def _change(before: Annotation | None, incoming: Annotation) -> Change:
    if before is None:
        return Change(Effect.ADDED, None, incoming)
    after = merge(before, incoming)
    if after == before:
        return Change(Effect.SAME, before, after)
    if after.current == before.current:
        return Change(Effect.KEPT, before, after)
    if after.deleted != before.deleted:
        return Change(Effect.DELETED if after.deleted else Effect.RESTORED, before, after)
    return Change(Effect.UPDATED, before, after)
