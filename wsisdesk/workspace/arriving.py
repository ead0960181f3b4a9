"""Newer versions and the notes that wait on older ones: which there are, what the user decides.

A note waits while a newer version of its document is held in the same language, no note there
carries it on, and nothing was decided about it for that version.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.annotate.decisions import Choice, Decision
from wsisdesk.annotate.editing import delete, moment, restored
from wsisdesk.library.works import group
from wsisdesk.workspace import carrying, noting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from wsisdesk.annotate.carrying import Placement
    from wsisdesk.annotate.model import Annotation, Content
    from wsisdesk.annotate.proposals import Verdict
    from wsisdesk.annotate.store import NoteStore
    from wsisdesk.documents.model import Document
    from wsisdesk.library.entries import Entry
    from wsisdesk.workspace.noting import Arrival
    from wsisdesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Waiting:
    """So many notes of the document ``old`` wait for a decision about ``new``."""

    old: str
    new: str
    notes: int


@dataclass(frozen=True, slots=True)
class Carriage:
    """The notes of an older version that wait, and what became of the proposals among all."""

    arrival: Arrival
    waiting: tuple[Placement, ...]
    verdicts: tuple[Verdict, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Settlement:
    """Decisions made together, with the notes they brought about; can be taken back as one."""

    decisions: tuple[Decision, ...]
    notes: tuple[Annotation, ...] = ()


def all_waiting(workspace: Workspace) -> tuple[Waiting, ...]:
    """Return every pair of versions between which notes wait, those with the most first."""
    store = workspace.notes
    annotated = store.counts()
    newest = _newest(workspace.library.entries(), annotated)
    decided = _decided(store)
    notes = store.every()
    carried_on = _carried_on(notes)
    waiting: Counter[tuple[str, str]] = Counter()
    for note in notes:
        new = newest.get(note.target.document, "")
        settled = note.id in carried_on or (note.id, new) in decided
        if new and not settled and _is_own(note):
            waiting[note.target.document, new] += 1
    return tuple(Waiting(old, new, count) for (old, new), count in waiting.most_common())


def carriage(workspace: Workspace, old: str, new: str) -> Carriage:
    """Place the notes of an older version that wait in a newer one; nothing is changed.

    They come in the order in which they stand on the older one.
    """
    store = workspace.notes
    arrival = noting.arrive(store, workspace.library.document(old), workspace.library.document(new))
    decided = _decided(store)
    carried_on = _carried_on(store.every())
    rank = _reading_order(arrival.comparison.old)
    waiting = sorted(
        (
            placement
            for placement in arrival.placements
            if placement.note.id not in carried_on and (placement.note.id, new) not in decided
        ),
        key=lambda placement: rank(placement.note),
    )
    own = sorted((note for note in store.on_document(old) if _is_own(note)), key=rank)
    verdicts = carrying.what_became(own, arrival.comparison)
    return Carriage(arrival, tuple(waiting), verdicts, len(own))


def accept(
    store: NoteStore,
    arrival: Arrival,
    placements: Iterable[Placement],
    name: str,
    contents: Mapping[str, Content] | None = None,
) -> Settlement:
    """Make placed notes anew on the newer version, and remember that it was decided so.

    ``contents`` are what some of them, by the id of the old note, shall say there. What others
    have carried over meanwhile is left out.
    """
    placed = [placement for placement in placements if placement.place is not None]
    made = noting.made_anew(arrival, placed, name, contents)
    at = moment()
    decisions = tuple(
        Decision(note.origin, note.target.document, Choice.PLACED, at, note.id) for note in made
    )
    kept = store.carry(made, decisions)
    own = {note.id for note in kept}
    return Settlement(tuple(one for one in decisions if one.carried in own), kept)


def keep_back(store: NoteStore, notes: Sequence[Annotation], new: str) -> Settlement:
    """Let notes stay on the older version alone."""
    at = moment()
    decisions = tuple(Decision(note.id, new, Choice.KEPT_BACK, at) for note in notes)
    store.decide(decisions)
    return Settlement(decisions)


def take_back(store: NoteStore, settlement: Settlement, name: str) -> None:
    """Undo what was decided together: the notes made are deleted, the old ones wait again."""
    gone = [
        delete(note, name) for made in settlement.notes if not (note := store.get(made.id)).deleted
    ]
    store.take_back(settlement.decisions, gone)


def settle_again(store: NoteStore, settlement: Settlement, name: str) -> None:
    """Decide once more what was taken back: the notes made are there again, as they were last."""
    back = [
        restored(note, name) for made in settlement.notes if (note := store.get(made.id)).deleted
    ]
    store.decide(settlement.decisions, back)


def _is_own(note: Annotation) -> bool:
    return not note.layer and not note.target.row


def _reading_order(document: Document) -> Callable[[Annotation], tuple[int, int, str]]:
    """Return what notes are sorted by to stand as their words do; lost ones at the end."""
    places = {block.id: number for number, block in enumerate(document.blocks)}

    def rank(note: Annotation) -> tuple[int, int, str]:
        target = note.target
        return places.get(target.block, len(places)), target.start, note.created

    return rank


def _carried_on(notes: Iterable[Annotation]) -> set[str]:
    """Return which notes live on in another on a newer version, whichever that is."""
    return {note.origin for note in notes if note.origin and not note.layer}


def _decided(store: NoteStore) -> set[tuple[str, str]]:
    return {(decision.note, decision.document) for decision in store.decided()}


def _newest(entries: Iterable[Entry], annotated: Iterable[str]) -> dict[str, str]:
    """Return, for documents with notes, the newest later version held in the same language."""
    wanted, found = set(annotated), {}
    for work in group(entry for entry in entries if entry.work and entry.version):
        newest: dict[str, tuple[str, str]] = {}
        for version in work.versions:  # newest first
            for entry in version.entries:
                known = newest.setdefault(entry.language, (entry.version, entry.id))
                if entry.id in wanted and known[0] != entry.version:
                    found[entry.id] = known[1]
    return found
