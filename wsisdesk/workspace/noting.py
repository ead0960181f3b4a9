"""What is done with notes in one open workspace: made, carried, shared, and kept safe."""

from __future__ import annotations

import getpass
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from wsisdesk.annotate import backups, editing, sealing, webannotation
from wsisdesk.annotate.anchoring import anchor
from wsisdesk.annotate.carrying import Outcome, Placement
from wsisdesk.annotate.finding import stretches
from wsisdesk.errors import (
    AmbiguousClause,
    AmbiguousWords,
    ClauseNotFound,
    FileMissing,
    NoNotes,
    OccurrenceNotFound,
    OversizedDocument,
    WordsNotFound,
)
from wsisdesk.export.whole_file import write_whole
from wsisdesk.library.faults import told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from wsisdesk.annotate.model import Annotation, Content, Target
    from wsisdesk.annotate.sharing import Change
    from wsisdesk.annotate.store import NoteStore
    from wsisdesk.compare.model import Comparison
    from wsisdesk.documents.model import Block, Document
    from wsisdesk.settings import Settings


@dataclass(frozen=True, slots=True)
class Arrival:
    """The notes of an older version, placed in a newer one; ``settled`` are carried already."""

    comparison: Comparison
    placements: tuple[Placement, ...]
    settled: tuple[Annotation, ...] = ()


def author(settings: Settings) -> str:
    """Return the name under which notes are made: the one set, else the system user's."""
    if settings.notes.author:
        return settings.notes.author
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a system without user names
        return ""


def target(document: Document, wanted: str, quote: str = "", occurrence: int = 0) -> Target:
    """Return the place that a delegate names: a clause, and words of it or none for the whole.

    ``wanted`` is a block's id, address or key, or the clause as people say it; words may be written
    with other spaces, marks and digits. ``occurrence`` tells, from 1, which of several is meant.
    Raises ``ClauseNotFound``, ``AmbiguousClause``, ``WordsNotFound``, ``AmbiguousWords`` and
    ``OccurrenceNotFound``.
    """
    block = _clause(document, wanted.strip())
    if not quote:
        return anchor(document, block)
    found = stretches(block.text, quote.strip())
    name = block.address or block.id
    if not found:
        raise WordsNotFound(quote, name)
    if len(found) > 1 and not 1 <= occurrence <= len(found):
        raise AmbiguousWords(quote, name, len(found))
    if not 0 <= occurrence <= len(found):
        raise OccurrenceNotFound(quote, name, occurrence)
    return anchor(document, block, *found[max(occurrence, 1) - 1])


def arrive(store: NoteStore, old: Document, new: Document) -> Arrival:
    """Tell what became of the notes on an older version; nothing is changed."""
    from wsisdesk.compare.engine import compare  # late: who lists notes compares nothing
    from wsisdesk.workspace import carrying

    notes = [note for note in store.on_document(old.id) if not note.layer and not note.target.row]
    settled = {note.id: done for note in notes if (done := store.carried(note.id, new.id))}
    waiting = [note for note in notes if note.id not in settled]
    comparison = compare(old, new)
    placements = carrying.carry(waiting, comparison)
    return Arrival(comparison, placements, tuple(settled.values()))


def accept(
    store: NoteStore, arrival: Arrival, placements: Iterable[Placement], name: str
) -> tuple[Annotation, ...]:
    """Make the notes anew on the newer version, where they are placed; the old ones stay.

    What has no place is left out, and what others have carried over meanwhile.
    """
    return store.carry(made_anew(arrival, placements, name))


def made_anew(
    arrival: Arrival,
    placements: Iterable[Placement],
    name: str,
    contents: Mapping[str, Content] | None = None,
) -> tuple[Annotation, ...]:
    """Return placed notes as they are made on the newer version; nothing is stored.

    ``contents`` are what some of them, by the id of the old note, shall say there.
    """
    from wsisdesk.workspace import carrying

    return tuple(
        editing.make(
            place_in(arrival.comparison.new, placement),
            (contents or {}).get(placement.note.id)
            or carrying.carried_content(placement.note.content, placement, arrival.comparison),
            name,
            origin=placement.note.id,
        )
        for placement in placements
        if placement.place is not None
    )


def place_in(new: Document, placement: Placement) -> Target:
    """Return the target of a placed note in the newer version, with all that it reaches over."""
    assert placement.place is not None, "only placed notes have a place"
    block, start, end = placement.place
    whole = placement.note.target.whole or start == end
    made = anchor(new, new.block(block), *((0, 0) if whole else (start, end)))
    further = (anchor(new, new.block(one.block), *one[1:]) for one in placement.further)
    return replace(made, whole=whole).reaching(further)


def is_exact(placement: Placement) -> bool:
    """Tell whether a note stands where it stood, word for word."""
    return placement.outcome is Outcome.EXACT


def back_up_if_due(store: NoteStore, now: datetime | None = None) -> bool:
    """Copy the notes if the last copy is a day old; tell whether it was done.

    None is made of notes that can only be read: it would lie in the folder that they lie in.
    """
    if not store.is_writable or not backups.due(store.folder, now or datetime.now(UTC)):
        return False
    store.back_up(now)
    return True


def write(notes: Sequence[Annotation], path: Path, passphrase: str = "") -> None:
    """Write notes to a file as web annotations, sealed if there is a passphrase.

    The file is complete or is not there. Raises the library's errors.
    """
    text = webannotation.dump(notes)
    write_whole(path, sealing.seal(text, passphrase) if passphrase else text.encode("utf-8"))


def read(path: Path, passphrase: str = "") -> tuple[Annotation, ...]:
    """Return the notes that a file holds; see ``read_file``."""
    return read_file(path, passphrase).notes


def read_file(path: Path, passphrase: str = "") -> webannotation.Reading:
    """Read a file of notes. Raises the errors of documents."""
    if not path.is_file():
        raise FileMissing(path)
    with told(path):
        if path.stat().st_size > webannotation.LARGEST:
            raise OversizedDocument(path, str(webannotation.LARGEST))
        data = path.read_bytes()
    if sealing.is_sealed(data):
        return webannotation.read(sealing.unseal(data, passphrase, path), str(path))
    try:
        return webannotation.read(data.decode(json.detect_encoding(data)), str(path))
    except UnicodeDecodeError as error:
        raise NoNotes(path, str(error)) from error


def merge(store: NoteStore, incoming: Iterable[Annotation]) -> tuple[Change, ...]:
    """Unite a colleague's notes with one's own; return what it did."""
    return store.exchange.merge(incoming).changes


def _clause(document: Document, wanted: str) -> Block:
    from wsisdesk.documents.lookup import find_clauses  # late: it reads all ways of naming clauses

    for block in document.blocks:
        if wanted and wanted in (block.id, block.address, block.key):
            return block
    matches = find_clauses(document, wanted)
    if not matches:
        raise ClauseNotFound(wanted)
    if len(matches) > 1:
        addresses = (match.block.address or match.block.id for match in matches)
        raise AmbiguousClause(wanted, "; ".join(addresses))
    return matches[0].block
