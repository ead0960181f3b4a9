"""What is done to notes, each as a new state: made, changed, deleted, and undone again.

Moments of one note always grow, even when the clock was set back, so that what was done last is
what counts.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from wsisdesk.annotate.model import Annotation, State

if TYPE_CHECKING:
    from wsisdesk.annotate.model import Content, Target

_TICK = timedelta(microseconds=1)


def moment(after: str = "", now: datetime | None = None) -> str:
    """Return the present moment as notes write it, later than ``after`` in any case."""
    at = (now or datetime.now(UTC)).astimezone(UTC)
    if after:
        at = max(at, datetime.fromisoformat(after) + _TICK)
    return at.isoformat(timespec="microseconds")


def make(
    target: Target, content: Content, author: str, *, origin: str = "", now: datetime | None = None
) -> Annotation:
    """Make a new note. ``origin`` is the note on an older version that it carries on."""
    at = moment(now=now)
    return Annotation(
        id=f"urn:uuid:{uuid.uuid4()}",
        author=author,
        created=at,
        states=(State(at, author, target, content),),
        origin=origin,
    )


def change(
    note: Annotation,
    author: str,
    *,
    content: Content | None = None,
    target: Target | None = None,
    now: datetime | None = None,
) -> Annotation:
    """Return the note with another content or another place."""
    state = replace(
        note.current,
        modified=moment(note.modified, now),
        author=author,
        content=content or note.content,
        target=target or note.target,
    )
    return note.with_state(state)


def delete(note: Annotation, author: str, now: datetime | None = None) -> Annotation:
    """Return the note as deleted; what it said stays in its history."""
    state = replace(note.current, modified=moment(note.modified, now), author=author, deleted=True)
    return note.with_state(state)


def restored(note: Annotation, author: str, now: datetime | None = None) -> Annotation:
    """Return a deleted note as it was before its deletion."""
    alive = [state for state in note.states if not state.deleted]
    last = alive[-1] if alive else replace(note.current, deleted=False)
    return _again(note, last, author, now)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the user did to one note, as undo knows it: the states before and after.

    A note that did not exist before has no state before.
    """

    note: str
    layer: str
    before: State | None
    after: State

    @classmethod
    def between(cls, before: Annotation | None, after: Annotation) -> Step:
        """Return the step that led from ``before`` to ``after``."""
        return cls(after.id, after.layer, before.current if before else None, after.current)


def undo(note: Annotation, step: Step, author: str, now: datetime | None = None) -> Annotation:
    """Return the note as it was before the step; undoing is done by a new state, too."""
    return _again(note, step.before or replace(step.after, deleted=True), author, now)


def redo(note: Annotation, step: Step, author: str, now: datetime | None = None) -> Annotation:
    """Return the note as it was after the step."""
    return _again(note, step.after, author, now)


def _again(note: Annotation, state: State, author: str, now: datetime | None) -> Annotation:
    return note.with_state(replace(state, modified=moment(note.modified, now), author=author))
