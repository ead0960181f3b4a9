"""Notes of colleagues taken in, each file as one act that can be taken back and done again.

Taking back puts everything where it was: the states that came are taken out again. They are not
merely outvoted, for then the colleague's notes would go out from here as deleted and be deleted at
the colleague's. What was written on such notes meanwhile stays.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wsisdesk.annotate import layers, note_rows
from wsisdesk.annotate.editing import Step, moment, redo, undo
from wsisdesk.annotate.merging import digest
from wsisdesk.annotate.sharing import Effect, plan

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from wsisdesk.annotate.access import Access
    from wsisdesk.annotate.layers import Layer
    from wsisdesk.annotate.model import Annotation, State
    from wsisdesk.annotate.sharing import Change


@dataclass(frozen=True, slots=True)
class Intake:
    """What one file brought: the changes, the layer as it is and as it was if it was there.

    ``replaced`` are the notes of a removed layer whose name the file took.
    """

    changes: tuple[Change, ...]
    layer: Layer | None = None
    layer_before: Layer | None = None
    replaced: tuple[Annotation, ...] = ()

    def fresh(self) -> int:
        """Return how many notes are others than before, as far as is shown."""
        return sum(change.effect is not Effect.SAME for change in self.changes)

    def notes(self) -> tuple[Annotation, ...]:
        """Return the notes as they came to be."""
        return tuple(change.after for change in self.changes)


class Exchange:
    """Takes notes in; each method is one transaction."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def merge(self, incoming: Iterable[Annotation]) -> Intake:
        """Unite a colleague's notes with one's own."""
        with self._access.writing() as connection:
            return Intake(_take_in(connection, tuple(incoming), ""))

    def take_in(self, incoming: Iterable[Annotation], layer: Layer) -> Intake:
        """Take a colleague's notes into a layer of their own, with those that are in it already.

        A layer that was removed begins anew. One that is hidden comes to be seen.
        """
        with self._access.writing() as connection:
            before = layers.find(connection, layer.name)
            replaced: tuple[Annotation, ...] = ()
            if before is not None and before.removed:
                replaced = note_rows.load(connection, "layer = ?", (layer.name,))
                for note in replaced:
                    note_rows.take_out(connection, note, note.states)
            layers.put(connection, layer)
            changes = _take_in(connection, tuple(incoming), layer.name)
        return Intake(changes, layer, before, replaced)

    def take_back(self, intake: Intake, author: str) -> tuple[Annotation, ...]:
        """Put everything where it was before; return the notes that are still there."""
        with self._access.writing() as connection:
            kept = [_take_back(connection, change, author) for change in intake.changes]
            for note in intake.replaced:
                note_rows.keep(connection, note)
            if intake.layer_before is not None:
                layers.put(connection, intake.layer_before)
            elif intake.layer is not None:
                layers.forget(connection, intake.layer.name)
        return tuple(note for note in kept if note is not None)

    def take_again(self, intake: Intake, author: str) -> tuple[Annotation, ...]:
        """Take in once more what was taken back; return the notes as they stand then."""
        with self._access.writing() as connection:
            for note in intake.replaced:
                note_rows.take_out(connection, note, note.states)
            if intake.layer is not None:
                layers.put(connection, intake.layer)
            return tuple(_take_again(connection, change, author) for change in intake.changes)


def _take_in(
    connection: sqlite3.Connection, incoming: tuple[Annotation, ...], layer: str
) -> tuple[Change, ...]:
    found = (note_rows.find(connection, note.id, layer) for note in incoming)
    changes = plan((note for note in found if note is not None), incoming, layer)
    for change in changes:  # each is united with what is kept of it already
        if change.after != change.before:
            note_rows.put(connection, change.after)
    return changes


def _take_back(connection: sqlite3.Connection, change: Change, author: str) -> Annotation | None:
    before, after = change.before, change.after
    had = {digest(state) for state in before.states} if before is not None else set()
    came = [state for state in after.states if digest(state) not in had]
    note_rows.take_out(connection, after, came)
    left = note_rows.find(connection, after.id, after.layer)
    if left is None:
        return None
    if before is not None:  # what a note was born with, too, may have come
        left = replace(left, author=before.author, created=before.created, origin=before.origin)
    step = Step.between(before, after)
    if _says(left.current) == _says(after.current) and _says(left.current) != _says(step.before):
        left = undo(left, step, author)  # an edit that was undone said so, too
    note_rows.put(connection, left)
    return left


def _take_again(connection: sqlite3.Connection, change: Change, author: str) -> Annotation:
    kept = note_rows.keep(connection, change.after)
    if _says(kept.current) != _says(change.after.current):
        kept = redo(kept, Step.between(change.before, change.after), author)
        note_rows.put(connection, kept)
    return kept


def _says(state: State | None) -> State | None:
    """Return a state without when and by whom."""
    return replace(state, modified="", author="") if state is not None else None


def layer_of(name: str, source: str) -> layers.Layer:
    """Return what is remembered of a layer that is taken in now from the file ``source``."""
    return layers.Layer(name, source, moment())
