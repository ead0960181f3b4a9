"""Notes that come from and go to colleagues: what would change, shown before anything does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from wsisdesk.annotate.merging import merge
from wsisdesk.annotate.model import Content, Target

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.annotate.model import Annotation, State


class Effect(StrEnum):
    """What merging does to one note."""

    ADDED = "added"
    UPDATED = "updated"  # theirs is the newer; ours goes into its history
    KEPT = "kept"  # ours is the newer; theirs goes into its history
    DELETED = "deleted"  # they deleted it later than we changed it
    RESTORED = "restored"  # we had deleted it; they changed it later
    SAME = "same"  # nothing that is shown becomes different


@dataclass(frozen=True, slots=True)
class Change:
    """What would become of one note: as it is here (if it is), and as it would be."""

    effect: Effect
    before: Annotation | None
    after: Annotation


def plan(
    kept: Iterable[Annotation], incoming: Iterable[Annotation], layer: str = ""
) -> tuple[Change, ...]:
    """List what taking notes into ``layer`` would do, note by note, in the order of their making.

    Without a layer they are merged with one's own; the layer they were in before counts for
    nothing. A note that comes in two copies is one.
    """
    own = {note.id: note for note in kept if note.layer == layer}
    theirs = united(as_layer(incoming, layer))
    return tuple(_change(own.get(note.id), note) for note in theirs)


def united(notes: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Return the notes of one layer, the copies of each united, in the order of their making."""
    found: dict[str, Annotation] = {}
    for note in notes:
        found[note.id] = merge(found[note.id], note) if note.id in found else note
    return tuple(sorted(found.values(), key=lambda note: (note.created, note.id)))


def theirs(change: Change) -> State:
    """Return the newest state that came with the file; the current one if none was new."""
    had = set(change.before.states) if change.before is not None else set()
    came = [state for state in change.after.states if state not in had]
    return came[-1] if came else change.after.current


def as_layer(notes: Iterable[Annotation], layer: str) -> tuple[Annotation, ...]:
    """Return a colleague's notes as a layer of their own, apart from one's own notes."""
    return tuple(replace(note, layer=layer) for note in notes)


def to_share(notes: Iterable[Annotation], *, private: bool = False) -> tuple[Annotation, ...]:
    """Choose what may leave the machine: no private note unless asked.

    A note that was private for a time keeps those states to itself. Of a deleted note only goes out
    that it was deleted, for a colleague who has it; what it said is nobody's business any more.
    """
    return tuple(
        _tombstone(note) if note.deleted else note if private else _open_states(note)
        for note in notes
        if private or not note.content.private
    )


def _open_states(note: Annotation) -> Annotation:
    return replace(note, states=tuple(s for s in note.states if not s.content.private))


def _tombstone(note: Annotation) -> Annotation:
    """Return a deleted note without its words: when, by whom and on which document."""
    state = replace(
        note.current,
        target=Target(note.target.document, "", work=note.target.work),
        content=Content(note.content.kind),
    )
    return replace(note, states=(state,))


def _change(before: Annotation | None, incoming: Annotation) -> Change:
    if before is None:
        return Change(Effect.SAME if incoming.deleted else Effect.ADDED, None, incoming)
    after = merge(before, incoming)
    return Change(_effect(before, after), before, after)


def _effect(before: Annotation, after: Annotation) -> Effect:
    if after == before or (before.deleted and after.deleted):
        return Effect.SAME
    if after.current == before.current:
        return Effect.KEPT
    if after.deleted != before.deleted:
        return Effect.DELETED if after.deleted else Effect.RESTORED
    return Effect.UPDATED
