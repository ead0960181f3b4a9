"""Notes, and what became of proposals, as CSV: one row each, for spreadsheets.

Headings and words are in the export's language, for people read it; marks of proposals (MOD) and
moments (ISO 8601, which spreadsheets sort) are the same in all. Scripts read the command line's
JSON, whose names never change.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from wsisdesk.annotate.redline import proposed_text
from wsisdesk.export.comparison.rows_csv import ENCODING, harmless
from wsisdesk.export.notes.composing import counts
from wsisdesk.export.notes.groups import by_document
from wsisdesk.export.words import words
from wsisdesk.text.direction import without_controls

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from wsisdesk.annotate.model import Proposal
    from wsisdesk.annotate.proposals import Verdict
    from wsisdesk.documents.model import Block, Document
    from wsisdesk.export.notes.groups import PlacedNote
    from wsisdesk.export.notes.request import FatesRequest, NotesRequest
    from wsisdesk.export.words import Words

NOTE_COLUMNS = (
    "document", "version", "clause", "quotation", "note_kind", "note_text", "action", "proposed",
    "reasons", "colour", "tags", "status", "author", "modified",
)  # fmt: skip
FATE_COLUMNS = (
    "clause", "action", "proposed", "reasons", "result", "remark", "now", "author", "modified",
)  # fmt: skip


def notes_csv(request: NotesRequest) -> bytes:
    """Return the notes as CSV in UTF-8, in the order in which they stand."""
    speech = words(request.language)
    rows = [
        _note(placed, group.name(speech, request.several), clause.address, speech, request.meanings)
        for group in by_document(request.shown(), request.documents)
        for clause in group.clauses
        for placed in clause.notes
    ]
    return _written(NOTE_COLUMNS, rows, speech)


def fates_csv(request: FatesRequest) -> bytes:
    """Return what became of the proposals as CSV in UTF-8."""
    speech = words(request.language)
    rows = [_fate(verdict, request.old, request.new, speech) for verdict in request.shown()]
    return _written(FATE_COLUMNS, rows, speech)


def _written(columns: Sequence[str], rows: Iterable[Sequence[str]], speech: Words) -> bytes:
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(speech[column] for column in columns)
    writer.writerows([*map(harmless, map(without_controls, row))] for row in rows)
    return table.getvalue().encode(ENCODING)


def _note(
    placed: PlacedNote, document: str, address: str, speech: Words, meanings: Mapping[str, str]
) -> tuple[str, ...]:
    note, content = placed.note, placed.note.content
    proposal = content.proposal
    return (
        document,
        note.target.version,
        note.target.reach if note.target.further else address,
        " … ".join(part.quote.exact for part in note.target.stretches),
        speech[f"note_{content.kind.value}"],
        content.body,
        proposal.action.value if proposal else "",
        _proposed(proposal, placed.block) if proposal else "",
        proposal.reasons if proposal else "",
        meanings.get(content.colour, "") or speech[f"colour_{content.colour.value}"],
        " ".join(f"#{tag}" for tag in content.tags),
        speech[f"status_{content.status.value}"],
        note.author,
        note.modified,
    )


def _fate(verdict: Verdict, old: Document, new: Document, speech: Words) -> tuple[str, ...]:
    note = verdict.note
    proposal = note.content.proposal
    assert proposal is not None, "only proposals are judged"
    block = next((block for block in old.blocks if block.id == note.target.block), None)
    place = verdict.place
    return (
        note.target.address,
        proposal.action.value,
        _proposed(proposal, block),
        proposal.reasons,
        speech[f"fate_{verdict.fate.value}"],
        " ".join(counts(verdict, speech)),
        new.block(place.block).text[place.start : place.end] if place else "",
        note.author,
        note.modified,
    )


def _proposed(proposal: Proposal, block: Block | None) -> str:
    """Return the text as proposed; the words to come alone where the clause is not at hand."""
    ours = " … ".join(edit.text for edit in proposal.edits)
    if block is None or proposal.action.value != "MOD":
        return ours
    try:
        return proposed_text(block.text, proposal.edits)
    except ValueError:  # its edits are of another text than is at hand
        return ours
