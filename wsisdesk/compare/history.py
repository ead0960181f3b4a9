"""Three or more versions of a text: for every clause, in which of them it changed.

Versions are compared each with the next, and the rows strung together: a clause of the last version
is followed back to where it came in, one that was removed to where it last stood. A part of a
clause that was split has the history of the whole; a merged clause that of all its parts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from wsisdesk.compare.engine import compare
from wsisdesk.compare.model import Relation, Status
from wsisdesk.progress import part, silent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.compare.model import Comparison, Row
    from wsisdesk.documents.model import Block, Document
    from wsisdesk.progress import Progress


_SHARE = 100  # units of progress of each comparison


class EventKind(StrEnum):
    """What happened to a clause in one version, the weightiest first."""

    INTRODUCED = "introduced"
    SPLIT = "split"
    MERGED = "merged"
    MOVED = "moved"
    REWORDED = "reworded"
    RENUMBERED = "renumbered"
    FORM = "form"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a clause, and in which version, by number from 0.

    In the first version all clauses that stand in it are introduced, as far as is known.
    """

    version: int
    kind: EventKind


@dataclass(frozen=True, slots=True)
class ClauseHistory:
    """One clause through all versions: its block in each of them, None where it does not stand."""

    blocks: tuple[Block | None, ...]
    events: tuple[Event, ...]

    @property
    def changed_in(self) -> tuple[int, ...]:
        """The versions after the first in which the clause changed in any way but its number."""
        light = (EventKind.RENUMBERED, EventKind.FORM)
        heavy = (event.version for event in self.events if event.kind not in light)
        return tuple(dict.fromkeys(version for version in heavy if version > 0))


@dataclass(frozen=True, slots=True)
class History:
    """The versions as given, oldest first, and every clause's history.

    Clauses of the last version come first, in its order, then those removed on the way, the latest
    removed last.
    """

    versions: tuple[Document, ...]
    clauses: tuple[ClauseHistory, ...]


def history(versions: Sequence[Document], progress: Progress = silent) -> History:
    """Return what happened to every clause in the versions given, the oldest first.

    ``progress`` is called all the time, and may stop the work wherever it is.
    """
    count = max(len(versions) - 1, 0)
    comparisons = tuple(
        compare(old, new, progress=part(progress, number * _SHARE, _SHARE, count * _SHARE))
        for number, (old, new) in enumerate(pairwise(versions))
    )
    stories = [
        _Story([block], [_INTRODUCED]) for version in versions[:1] for block in version.blocks
    ]
    removed: list[_Story] = []
    for number, comparison in enumerate(comparisons, start=1):
        removed += _ended(stories, comparison, number)
        stories = _continued(stories, comparison, number)
    clauses = tuple(story.told(len(versions)) for story in (*stories, *removed))
    return History(tuple(versions), clauses)


_INTRODUCED = Event(0, EventKind.INTRODUCED)


@dataclass(slots=True)
class _Story:
    """The history of a clause in the making: ``blocks`` so far, and what happened."""

    blocks: list[Block | None]
    events: list[Event]

    def told(self, versions: int) -> ClauseHistory:
        """Return the history, with the clause nowhere in the versions that follow."""
        missing = versions - len(self.blocks)
        return ClauseHistory((*self.blocks, *[None] * missing), tuple(self.events))


def _ended(stories: Sequence[_Story], comparison: Comparison, number: int) -> list[_Story]:
    """Return the stories of the clauses that a version removed."""
    ended = []
    for row in comparison.rows:
        if row.status is Status.SUP and row.old is not None:
            story = stories[row.old.index]
            end = Event(number, EventKind.REMOVED)
            ended.append(_Story(list(story.blocks), [*story.events, end]))
    return ended


def _continued(stories: Sequence[_Story], comparison: Comparison, number: int) -> list[_Story]:
    """Return the stories of all clauses of a version, each with its rows' events added."""
    rows_of: dict[int, list[Row]] = {}
    for row in comparison.rows:
        if row.new is not None:
            rows_of.setdefault(row.new.index, []).append(row)
    return [
        _next(stories, rows_of[index], number, block)
        for index, block in enumerate(comparison.new.blocks)
    ]


def _next(stories: Sequence[_Story], rows: Sequence[Row], number: int, block: Block) -> _Story:
    """Continue the story of one clause, which has several rows if it was merged."""
    sources = [stories[row.old.index] for row in rows if row.old is not None]
    if not sources:
        return _Story([*[None] * number, block], [Event(number, EventKind.INTRODUCED)])
    earlier = _merged([source.events for source in sources])
    happened = {kind for row in rows for kind in _happened(row)}
    events = [Event(number, kind) for kind in EventKind if kind in happened]
    return _Story([*sources[0].blocks, block], [*earlier, *events])


def _merged(stories: Sequence[Sequence[Event]]) -> list[Event]:
    """Return the events of clauses that are one now, in the order of the versions."""
    if len(stories) == 1:
        return list(stories[0])
    first = [event for story in stories for event in story if event.version == 0][:1]
    later = [event for story in stories for event in story if event.version > 0]
    return [*first, *sorted(later, key=lambda event: event.version)]


def _happened(row: Row) -> list[EventKind]:
    """Return what a row tells of a clause."""
    signs = [
        (EventKind.SPLIT, row.relation is Relation.SPLIT),
        (EventKind.MERGED, row.relation is Relation.MERGED),
        (EventKind.MOVED, row.moved),
        (EventKind.REWORDED, row.status is Status.MOD),
        (EventKind.RENUMBERED, row.renumbered),
        (EventKind.FORM, row.form_only),
    ]
    return [kind for kind, happened in signs if happened]
