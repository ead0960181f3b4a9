"""The command ``notes``: list, add, carry to a newer version, merge; the rest is of files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wsisdesk.annotate import editing, sharing
from wsisdesk.annotate.linked_data import storable
from wsisdesk.annotate.model import NoteKind
from wsisdesk.annotate.store import NoteStore
from wsisdesk.cli import layers, opening
from wsisdesk.cli.answers import Answer, counted
from wsisdesk.documents.codec import encode
from wsisdesk.settings import Settings
from wsisdesk.workspace import noting

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from wsisdesk.annotate.anchoring import Span
    from wsisdesk.annotate.carrying import Placement
    from wsisdesk.annotate.model import Annotation
    from wsisdesk.cli.terminal import Terminal
    from wsisdesk.documents.model import Document

_INDENT = 4


def notes(arguments: Namespace) -> Answer:
    """Do what the word after ``notes`` says."""
    actions = {
        "list": _list,
        "add": _add,
        "carry": _carry,
        "export": _export,
        "import": _import,
        "merge": _merge,
        "layers": layers.layers,
        "proposals": _proposals,
    }
    with NoteStore(opening.folder(arguments)) as store:
        answer = actions[arguments.action](arguments, store)
        noting.back_up_if_due(store)
    return answer


def _list(arguments: Namespace, store: NoteStore) -> Answer:
    hidden = set() if arguments.hidden else {x.name for x in store.layers.every() if not x.shown}
    chosen = [note for note in _chosen(arguments, store) if note.layer not in hidden]
    return _listing(chosen)


def _add(arguments: Namespace, store: NoteStore) -> Answer:
    from wsisdesk.cli import making  # late: a list needs no redlines

    document = opening.named(arguments, arguments.document)
    content = making.content(arguments)
    target = noting.target(
        document, arguments.clause, storable(arguments.quote), arguments.occurrence
    )
    if content.kind is NoteKind.PROPOSAL:
        proposal = making.proposal(arguments, document.block(target.block), target)
        content = replace(content, proposal=proposal)
    return _listing(store.save([editing.make(target, content, _author(arguments))]))


def _carry(arguments: Namespace, store: NoteStore) -> Answer:
    old = opening.named(arguments, arguments.old)
    new = opening.named(arguments, arguments.new)
    arrival = noting.arrive(store, old, new)
    chosen = [p for p in arrival.placements if arguments.accept == "all" or noting.is_exact(p)]
    carried = noting.accept(store, arrival, chosen, _author(arguments)) if arguments.accept else ()
    data = {
        "notes": [_placement_data(placement, new) for placement in arrival.placements],
        "carried": [_note_data(note) for note in carried],
        "settled": [note.origin for note in arrival.settled],
    }
    return Answer(data, lambda terminal: _tell_placements(terminal, arrival.placements, new))


def _proposals(arguments: Namespace, store: NoteStore) -> Answer:
    from wsisdesk.cli import note_files  # late: the readers of notes load slowly

    return note_files.proposals(arguments, store)


def _export(arguments: Namespace, store: NoteStore) -> Answer:
    from wsisdesk.cli import note_files

    every = _chosen(arguments, store, deleted=True)
    return note_files.export(arguments, tuple(note for note in every if not note.layer))


def _import(arguments: Namespace, store: NoteStore) -> Answer:
    from wsisdesk.cli import note_files

    brought = note_files.bring_in(arguments, store)
    listing = _listing(brought.notes)

    def tell(terminal: Terminal) -> None:
        listing.tell(terminal)
        if brought.unread:
            terminal.say(f"{brought.unread} items of the file are no notes.", "en")

    return Answer({**listing.data, "unread": brought.unread}, tell)


def _merge(arguments: Namespace, store: NoteStore) -> Answer:
    incoming = noting.read(Path(arguments.file), arguments.passphrase)
    if arguments.dry_run:
        changes = sharing.plan(store.every(deleted=True), incoming)
    else:
        changes = noting.merge(store, incoming)
    data = [{"effect": c.effect.value, "note": _note_data(c.after)} for c in changes]

    def tell(terminal: Terminal) -> None:
        for change in changes:
            terminal.say(change.effect.value, "en")
            _tell_note(terminal, change.after)

    return Answer({"changes": data}, tell)


def _chosen(
    arguments: Namespace, store: NoteStore, *, deleted: bool = False
) -> tuple[Annotation, ...]:
    """Return the notes on the document named, or all of them."""
    if not arguments.document:
        return store.every(deleted=deleted)
    document = opening.named(arguments, arguments.document)
    return store.on_document(document.id, deleted=deleted)


def _author(arguments: Namespace) -> str:
    return storable(arguments.author or noting.author(Settings()))


def _listing(notes: Sequence[Annotation]) -> Answer:
    def tell(terminal: Terminal) -> None:
        for note in notes:
            _tell_note(terminal, note)
        terminal.say(f"{counted(len(notes), 'note')}.", "en")

    return Answer({"notes": [_note_data(note) for note in notes]}, tell)


def _note_data(note: Annotation) -> dict[str, Any]:
    target, content = note.target, note.content
    return {
        "id": note.id,
        "kind": content.kind.value,
        "author": note.author,
        "created": note.created,
        "modified": note.modified,
        "document": target.document,
        "block": target.block,
        "address": target.address,
        "span": [target.start, target.end],
        "quote": target.quote.exact,
        "body": content.body,
        "colour": content.colour.value,
        "tags": list(content.tags),
        "status": content.status.value,
        "private": content.private,
        "layer": note.layer,
        "origin": note.origin,
        "proposal": encode(content.proposal),
        "further": [
            {
                "block": part.block,
                "address": part.address,
                "span": [part.start, part.end],
                "quote": part.quote.exact,
            }
            for part in target.further
        ],
    }


def _placement_data(placement: Placement, new: Document) -> dict[str, Any]:
    target = placement.note.target
    return {
        "id": placement.note.id,
        "status": placement.outcome.value,
        "old": {
            "block": target.block,
            "address": target.address,
            "quote": target.quote.exact,
            "span": [target.start, target.end],
        },
        "new": _place_data(placement.place, new) if placement.place else None,
        "choices": [_place_data(span, new) for span in placement.choices],
    }


def _place_data(span: Span, new: Document) -> dict[str, Any]:
    block = new.block(span.block)
    return {
        "block": block.id,
        "address": block.address,
        "quote": block.text[span.start : span.end],
        "span": [span.start, span.end],
    }


def _tell_note(terminal: Terminal, note: Annotation) -> None:
    facts = [note.id, note.content.kind.value, note.author, note.modified]
    if note.layer:
        facts.append(f"layer: {note.layer}")
    terminal.say("  ".join(facts), "en")
    for part in note.target.stretches:
        terminal.say(f"{part.address}: {part.quote.exact}", part.language, _INDENT)
    for line in note.content.body.splitlines():
        terminal.say(line, note.content.language, _INDENT)


def _tell_placements(terminal: Terminal, placements: Sequence[Placement], new: Document) -> None:
    for placement in placements:
        terminal.say(placement.outcome.value, "en")
        _tell_note(terminal, placement.note)
        for span in (placement.place, *placement.choices):
            if span is not None:
                block = new.block(span.block)
                words = f"→ {block.address}: {block.text[span.start : span.end]}"
                terminal.say(words, block.language or new.language, _INDENT)
