"""Commands that read: list, show, goto."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wsisdesk.cli import opening
from wsisdesk.cli.answers import Answer, counted, entry_data, tell_entry
from wsisdesk.documents.model import BlockKind
from wsisdesk.documents.note_marks import with_note_marks
from wsisdesk.workspace import facets

if TYPE_CHECKING:
    from argparse import Namespace

    from wsisdesk.cli.terminal import Terminal
    from wsisdesk.documents.lookup import Match
    from wsisdesk.documents.model import Block, Document

_INDENT = 4


def list_documents(arguments: Namespace) -> Answer:
    """List the documents of the library, or those removed that can be restored."""
    wanted = {
        facet: getattr(arguments, facet)
        for facet in facets.FACETS
        if getattr(arguments, facet) is not None
    }
    with opening.open_library(arguments) as workspace:
        entries = workspace.library.entries()
        if arguments.removed:
            entries = tuple(e for _, group in workspace.library.removed() for e in group)
    chosen = facets.select(entries, wanted)

    def tell(terminal: Terminal) -> None:
        for entry in chosen:
            tell_entry(terminal, entry)
        terminal.say(f"{counted(len(chosen), 'document')}.", "en")

    data = [{**entry_data(e), "added": e.added, "tags": list(e.tags)} for e in chosen]
    return Answer({"documents": data}, tell)


def show(arguments: Namespace) -> Answer:
    """Show a whole document."""
    document = opening.document(arguments)
    footnotes = {block.id: block for block in document.blocks if block.kind is BlockKind.FOOTNOTE}
    data = {
        "id": document.id,
        "title": document.title,
        "language": document.language,
        "kind": document.kind.value,
        "symbol": document.symbol,
        "work": document.work,
        "version": document.version,
        "date": document.date,
        "blocks": [_block_data(block, footnotes) for block in document.blocks],
        "notices": [{"kind": n.kind.value, "detail": n.detail} for n in document.notices],
    }
    return Answer(data, lambda terminal: _tell_document(terminal, document))


def _block_data(block: Block, footnotes: dict[str, Block]) -> dict[str, Any]:
    return {
        "id": block.id,
        "kind": block.kind.value,
        "part": block.part.value,
        "label": block.label,
        "address": block.address,
        "key": block.key,
        "lead": block.lead,
        "addressee": block.addressee,
        "level": block.level,
        "language": block.language,
        "page": block.places[0].page if block.places else None,
        "text": block.text,
        "footnotes": [
            {
                "mark": call.mark,
                "position": call.position,
                "text": footnotes[call.note].text if call.note in footnotes else "",
                "block": call.note,
            }
            for call in block.notes
        ],
    }


def _tell_document(terminal: Terminal, document: Document) -> None:
    """Write a document to be read, a paragraph a block, footnotes where the file has them."""
    titled = any(block.kind is BlockKind.TITLE for block in document.blocks)
    if document.title and not titled:
        terminal.say(document.title, document.language)
        terminal.say()
    for block in document.blocks:
        _tell_block(terminal, block, document.language)
        terminal.say()


def _tell_block(terminal: Terminal, block: Block, language: str) -> None:
    if block.row is not None:
        text = " | ".join(block.text[cell.start : cell.end] for cell in block.row.cells)
    else:
        text = with_note_marks(block, " [{}]".format)
    labelled = f"{block.label} {text}" if block.label else text
    terminal.say(" ".join(labelled.split()), block.language or language, _INDENT * block.level)


def goto(arguments: Namespace) -> Answer:
    """Find the clauses that a spoken label means."""
    from wsisdesk.documents.lookup import find_clauses  # late: only this command looks up clauses

    document = opening.document(arguments)
    matches = find_clauses(document, arguments.label)

    def tell(terminal: Terminal) -> None:
        for match in matches:
            if match.section:
                terminal.say(match.section, match.block.language or document.language)
            _tell_block(terminal, match.block, document.language)
            terminal.say()
        if not matches:
            terminal.say("No such clause.", "en")

    return Answer({"matches": [_match_data(match) for match in matches]}, tell)


def _match_data(match: Match) -> dict[str, Any]:
    return {
        "block": match.block.id,
        "label": match.block.label,
        "address": match.block.address,
        "section": match.section,
        "text": match.block.text,
    }
