"""The commands ``notes export``, ``notes import`` and ``notes proposals``: notes and files."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from wsisdesk.annotate import sharing
from wsisdesk.cli import opening
from wsisdesk.cli.answers import Answer, counted
from wsisdesk.compare.engine import compare
from wsisdesk.errors import DocumentNotFound
from wsisdesk.library import database
from wsisdesk.text.languages import LANGUAGES
from wsisdesk.workspace import carrying, copies, note_files, noting

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from wsisdesk.annotate.judging import JudgedPiece
    from wsisdesk.annotate.model import Annotation
    from wsisdesk.annotate.proposals import Verdict
    from wsisdesk.annotate.store import NoteStore
    from wsisdesk.cli.terminal import Terminal
    from wsisdesk.documents.model import Document
    from wsisdesk.export.notes.request import NotesRequest

_JSON = (".jsonld", ".json")
_INDENT = 4
_SIGNS = {"inserted": ("{+", "+}"), "deleted": ("[-", "-]"), "kept": ("", "")}


def export(arguments: Namespace, chosen: tuple[Annotation, ...]) -> Answer:
    """Write notes to a file; its suffix says in which form."""
    path = Path(arguments.file)
    if arguments.into_original:
        return _into_original(arguments, chosen, path)
    if path.suffix.lower() in _JSON or arguments.passphrase:
        shared = sharing.to_share(chosen, private=arguments.private)
        noting.write(shared, path, arguments.passphrase)
        number = sum(not note.deleted for note in shared)
    else:
        from wsisdesk.export.notes.saving import save, written  # late: the forms load slowly

        request = _request(arguments, chosen, _documents(arguments, chosen))
        save(request, path)
        number = len(written(request, path))
    return Answer(
        {"file": arguments.file, "notes": number, "unplaced": []},
        lambda terminal: terminal.say(f"{number} notes written.", "en"),
    )


class Brought(NamedTuple):
    """The notes that came out of a file, and how many of its items were none."""

    notes: tuple[Annotation, ...]
    unread: int = 0


def bring_in(arguments: Namespace, store: NoteStore) -> Brought:
    """Bring in a colleague's notes, or the remarks in a document, as a layer of their own.

    Notes of other programs are put where their words stand in the document named, else in the one
    of the library that they name.
    """
    path = Path(arguments.file)
    unread = 0
    if note_files.is_commented_document(path):
        incoming = note_files.remarks_in(path, opening.named(arguments, arguments.file))
    else:
        incoming, unread = noting.read_file(path, arguments.passphrase)
    if arguments.on:
        incoming = note_files.on_document(incoming, opening.named(arguments, arguments.on))
    elif any(not note.target.block for note in incoming):
        with opening.open_library(arguments) as workspace:
            incoming = copies.at_home(incoming, workspace.library)
    brought = note_files.take_in(store, incoming, path, arguments.layer or "").notes()
    return Brought(tuple(note for note in brought if not note.deleted), unread)


def proposals(arguments: Namespace, store: NoteStore) -> Answer:
    """Tell what became of the proposals made on OLD in NEW."""
    old = opening.named(arguments, arguments.old)
    new = opening.named(arguments, arguments.new)
    ours = [note for note in store.on_document(old.id) if not note.layer]
    verdicts = carrying.what_became(ours, compare(old, new))
    if arguments.export:
        from wsisdesk.export.notes.request import FatesRequest
        from wsisdesk.export.notes.saving import save

        asked = FatesRequest(
            verdicts, old, new, datetime.now(UTC), _language(arguments, new.language),
            noting.author(opening.chosen_settings(arguments)), arguments.private,
        )  # fmt: skip
        save(asked, Path(arguments.export))
    return Answer(
        {"proposals": [_verdict_data(verdict, new) for verdict in verdicts]},
        lambda terminal: _tell(terminal, verdicts),
    )


def _into_original(arguments: Namespace, chosen: tuple[Annotation, ...], path: Path) -> Answer:
    document = opening.named(arguments, arguments.document)
    original = Path(arguments.document)
    if not original.is_file():
        with opening.open_library(arguments) as workspace:
            original = workspace.library.original(document.id)
    request = _request(arguments, chosen, [document])
    written = note_files.write_into_original(request, document, original, path)

    def tell(terminal: Terminal) -> None:
        terminal.say(f"{counted(len(written.placed), 'note')} written.", "en")
        for note in written.unplaced:
            terminal.say(f"Not in the file: {note.id}", "en")
            terminal.say(note.target.quote.exact, note.target.language, _INDENT)

    unplaced = [note.id for note in written.unplaced]
    return Answer(
        {"file": arguments.file, "notes": len(written.placed), "unplaced": unplaced}, tell
    )


def _request(
    arguments: Namespace, chosen: tuple[Annotation, ...], documents: Iterable[Document]
) -> NotesRequest:
    from wsisdesk.export.notes.request import NotesRequest

    known = {document.id: document for document in documents}
    languages = {document.language for document in known.values()}
    settings = opening.chosen_settings(arguments)
    return NotesRequest(
        chosen, datetime.now(UTC), known,
        _language(arguments, languages.pop() if len(languages) == 1 else "en"),
        noting.author(settings), arguments.private, settings.notes.meanings,
        _in_several_languages(arguments, known),
    )  # fmt: skip


def _in_several_languages(arguments: Namespace, known: Iterable[str]) -> frozenset[str]:
    """Tell which documents are held in other languages, too; none where there is no library."""
    if not known or not (opening.folder(arguments) / database.FILE_NAME).exists():
        return frozenset()
    with opening.open_library(arguments) as workspace:
        return note_files.in_several_languages(workspace.library)


def _language(arguments: Namespace, of_document: str) -> str:
    return str(arguments.words or (of_document if of_document in LANGUAGES else "en"))


def _documents(arguments: Namespace, notes: Iterable[Annotation]) -> list[Document]:
    """Return the documents that notes stand on, as far as they are at hand."""
    if arguments.document:
        return [opening.named(arguments, arguments.document)]
    found = []
    with opening.open_library(arguments) as workspace:
        for identity in sorted({note.target.document for note in notes}):
            try:
                found.append(workspace.library.document(identity))
            except DocumentNotFound:
                continue
    return found


def _verdict_data(verdict: Verdict, new: Document) -> dict[str, Any]:
    note, place, tally = verdict.note, verdict.place, verdict.tally
    proposal = note.content.proposal
    assert proposal is not None, "only proposals are judged"
    return {
        "id": note.id,
        "action": proposal.action.value,
        "fate": verdict.fate.value,
        "clause": verdict.clause.value,
        "old": {"block": note.target.block, "address": note.target.address},
        "new": {
            "block": place.block,
            "address": new.block(place.block).address,
            "span": [place.start, place.end],
        }
        if place
        else None,
        "words": [tally.words_in, tally.words],
        "deletions": [tally.deletions_made, tally.deletions],
        "pieces": [
            {"kind": piece.kind.value, "text": piece.text, "adopted": piece.adopted}
            for piece in verdict.pieces
        ],
    }


def _tell(terminal: Terminal, verdicts: Iterable[Verdict]) -> None:
    for verdict in verdicts:
        tally = verdict.tally
        facts = [verdict.fate.value.replace("_", " "), f"clause {verdict.clause.value}"]
        if tally.words:
            facts.append(f"words in: {tally.words_in} of {tally.words}")
        if tally.deletions:
            facts.append(f"deletions made: {tally.deletions_made} of {tally.deletions}")
        terminal.say("  ".join(facts), "en")
        language = verdict.note.target.language
        terminal.say(verdict.note.target.address, language, _INDENT)
        terminal.say("".join(map(_marked, verdict.pieces)), language, _INDENT)


def _marked(piece: JudgedPiece) -> str:
    """Return a stretch with marks that need no colour; what was not adopted has a question mark."""
    opening_sign, closing_sign = _SIGNS[piece.kind.value]
    doubt = "?" if piece.adopted is False else ""
    return f"{opening_sign}{piece.text}{doubt}{closing_sign}"
