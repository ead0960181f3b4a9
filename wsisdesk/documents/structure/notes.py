"""Footnotes as blocks: those the format knows and those rebuilt from the text, in one numbering."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Block, BlockKind, NoteRef, Part
from wsisdesk.documents.source import Note, Paragraph
from wsisdesk.documents.structure.content import content_of, trimmed
from wsisdesk.documents.structure.inlined import InlinedNote, extract
from wsisdesk.documents.structure.tables import address_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class NoteBlocks:
    """The blocks of all notes, and the block identifier for each note of the source."""

    blocks: tuple[Block, ...]
    ids: dict[str, str]

    def renamed(self, references: Iterable[NoteRef]) -> tuple[NoteRef, ...]:
        """Point note references at blocks; calls whose note is missing are dropped."""
        return tuple(
            replace(reference, note=self.ids[reference.note])
            for reference in references
            if reference.note in self.ids
        )


def make_notes(
    notes: Sequence[Note],
    inlined: Sequence[InlinedNote],
    references: Sequence[NoteRef],
    language: str,
) -> NoteBlocks:
    """Turn notes into FOOTNOTE blocks ``n1``, ``n2`` … in the order in which they are called."""
    known = {note.id: note for note in notes}
    known |= {item.id: Note(item.id, item.mark, (Paragraph(item.text),)) for item in inlined}
    called = [reference.note for reference in references if reference.note in known]
    order = list(dict.fromkeys([*called, *known]))
    ids = {note: f"n{number}" for number, note in enumerate(order, 1)}
    blocks: list[Block] = []
    for number, note in enumerate(order, 1):
        blocks += _blocks(known[note], number, language)
    return NoteBlocks(tuple(blocks), ids)


def _blocks(note: Note, number: int, language: str) -> list[Block]:
    paragraphs = extract(note.paragraphs).paragraphs or tuple(
        (paragraph, content_of(paragraph)) for paragraph in note.paragraphs[:1]
    )
    words = address_words(language)
    mark = note.mark or str(number)
    blocks = []
    for place, (paragraph, content) in enumerate(paragraphs, 1):
        own = trimmed(content)
        first = place == 1
        block = Block(
            id=f"n{number}" if first else f"n{number}-{place}",
            kind=BlockKind.FOOTNOTE,
            text=own.text,
            part=Part.NOTES,
            label=(note.mark if first else "") or paragraph.label.strip(),
            address=words["note"].format(n=mark if first else f"{mark}, {place}"),
            key=f"note/{number}" if first else f"note/{number}/p{place}",
            language=paragraph.language.partition("-")[0],
            marks=own.marks,
            artefacts=own.artefacts,
            row=own.row,
            places=paragraph.places,
        )
        blocks.append(block)
    return blocks
