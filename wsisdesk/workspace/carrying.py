"""Notes carried from one version to the next: the comparison handed to the notes as a value.

Neither package knows the other; this is where they meet.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wsisdesk.annotate.carrying import Carrier, Placement
from wsisdesk.annotate.model import ProposalAction
from wsisdesk.annotate.passages import Passage, Piece, PieceKind
from wsisdesk.annotate.proposals import Judge
from wsisdesk.compare.engine import compare
from wsisdesk.compare.model import ChangeKind, Relation
from wsisdesk.documents.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wsisdesk.annotate.model import Annotation, Content, Edit
    from wsisdesk.annotate.proposals import Verdict
    from wsisdesk.compare.model import Comparison, Row, Side
    from wsisdesk.documents.model import Block, Document


def carry(notes: Iterable[Annotation], comparison: Comparison) -> tuple[Placement, ...]:
    """Tell what became of each note on the older document of a comparison."""
    carrier = Carrier(comparison.old, comparison.new, passages(comparison))
    return tuple(carrier.place(note) for note in notes)


def passages(comparison: Comparison) -> tuple[Passage, ...]:
    """Return how the old text went over into the new one, clause by clause.

    Clauses that were put into a table, or taken out of one, count as well.
    """
    return tuple(
        Passage(
            old_block=row.old.block.id,
            new_block=row.new.block.id,
            old_text=row.old.block.text,
            pieces=tuple(_pieces(row, row.old, row.new)),
            moved=row.relation is not Relation.NONE,
        )
        for row in (*comparison.rows, *_through_tables(comparison))
        if row.old is not None and row.new is not None
    )


def _through_tables(comparison: Comparison) -> Iterator[Row]:
    """Yield rows for what a comparison shows as taken out of a text and added to a table.

    A row and a paragraph are never one clause to it, since they cannot be shown as one; to whoever
    made a note on the words they are.
    """
    gone = [row.old.block for row in comparison.rows if row.old and not row.new]
    come = [row.new.block for row in comparison.rows if row.new and not row.old]
    were_rows, are_rows = _rows_of_tables(gone), _rows_of_tables(come)
    if not were_rows and not are_rows:
        return
    for row in compare(_loose(comparison.old, gone), _loose(comparison.new, come)).rows:
        if row.old and row.new:
            was_row, is_row = row.old.block.id in were_rows, row.new.block.id in are_rows
            if was_row != is_row:
                yield row


def _rows_of_tables(blocks: Iterable[Block]) -> set[str]:
    return {block.id for block in blocks if block.row is not None}


def _loose(document: Document, blocks: Iterable[Block]) -> Document:
    """Return a document of these blocks alone, rows of tables among them as paragraphs."""
    loose = (
        block if block.row is None else replace(block, kind=BlockKind.PARAGRAPH, row=None)
        for block in blocks
    )
    return replace(document, blocks=tuple(loose), rejected=())


def what_became(notes: Iterable[Annotation], comparison: Comparison) -> tuple[Verdict, ...]:
    """Tell of every proposal among the notes on the older document what became of it."""
    return Judge(comparison.old, comparison.new, passages(comparison)).all_of(notes)


def carried_content(content: Content, placement: Placement, comparison: Comparison) -> Content:
    """Return what a note says on the newer version: the edits of proposed wording move along.

    Edits of words that are no longer there are left out; the old note keeps them. A proposed new
    clause follows the clause, however that may end now.
    """
    proposal = content.proposal
    if proposal is None or placement.place is None:
        return content
    if proposal.action is ProposalAction.ADD:
        text = comparison.new.block(placement.place.block).text
        added = tuple(replace(edit, start=len(text), end=len(text)) for edit in proposal.edits)
        return replace(content, proposal=replace(proposal, edits=added))
    through = [
        passage
        for passage in passages(comparison)
        if passage.old_block == placement.note.target.block
        and passage.new_block == placement.place.block
    ]
    edits = tuple(moved for edit in proposal.edits if (moved := _moved(edit, through)) is not None)
    return replace(content, proposal=replace(proposal, edits=edits))


def _moved(edit: Edit, passages: Iterable[Passage]) -> Edit | None:
    """Move an edit along; None if what it replaces is not there as it was."""
    for passage in passages:
        for piece in passage.pieces:
            start, end = piece.old
            if piece.kind is PieceKind.SAME and start <= edit.start and edit.end <= end:
                shift = piece.new[0] - start
                return replace(edit, start=edit.start + shift, end=edit.end + shift)
    return None


def _pieces(row: Row, old: Side, new: Side) -> Iterator[Piece]:
    """Yield the row's stretches, kept and changed in turn."""
    old_at, new_at = old.start, new.start
    for change in row.changes:
        if old_at < change.old[0]:
            yield Piece(PieceKind.SAME, (old_at, change.old[0]), (new_at, change.new[0]))
        kind = PieceKind.FORM if change.kind is ChangeKind.FORM else PieceKind.CHANGED
        yield Piece(kind, change.old, change.new)
        old_at, new_at = change.old[1], change.new[1]
    if old_at < old.end:
        yield Piece(PieceKind.SAME, (old_at, old.end), (new_at, new.end))
