"""Paragraphs as the index knows them: what a hit shows, and how much each place weighs."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind, Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from wsisdesk.documents.model import Block

LEAF = 8  # paragraphs that are deflated together: fewer cost space, more cost time to show one

# Operative text and titles come before what is repeated in every document of the kind.
_KIND_WEIGHTS = {BlockKind.TITLE: 10, BlockKind.HEADING: 8, BlockKind.ROW: 4, BlockKind.FOOTNOTE: 3}
_PART_WEIGHTS = {
    Part.OPERATIVE: 8, Part.PREAMBLE: 6, Part.BODY: 6, Part.ANNEX: 5, Part.NOTES: 3, Part.FRONT: 2,
    Part.CLOSING: 1,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block that has text: the fields of ``Block`` of the same names."""

    block: str
    kind: str
    part: str
    label: str
    address: str
    key: str
    lead: str
    addressee: str
    language: str
    text: str

    @property
    def weight(self) -> int:
        """How much a find in this place is worth: 1 (closing formulas) to 10 (titles)."""
        special = _KIND_WEIGHTS.get(BlockKind(self.kind))
        return _PART_WEIGHTS[Part(self.part)] if special is None else special


_read_json = json.JSONDecoder().raw_decode  # lines hold nothing but their value
_values = attrgetter(*(item.name for item in fields(Paragraph)))


def paragraphs(blocks: Iterable[Block], language: str) -> tuple[Paragraph, ...]:
    """Return the blocks that have text; ``language`` is the document's, where they name none."""
    return tuple(
        Paragraph(
            block=block.id,
            kind=block.kind.value,
            part=block.part.value,
            label=block.label,
            address=block.address,
            key=block.key,
            lead=block.lead,
            addressee=block.addressee,
            language=block.language or language,
            text=block.text,
        )
        for block in blocks
        if block.text.strip()
    )


def leaves(items: Sequence[Paragraph]) -> Iterator[bytes]:
    """Pack paragraphs, ``LEAF`` to the leaf, a line of JSON each."""
    for start in range(0, len(items), LEAF):
        lines = [
            json.dumps(_values(item), ensure_ascii=False, separators=(",", ":"))
            for item in items[start : start + LEAF]
        ]
        yield zlib.compress("\n".join(lines).encode("utf-8"))


def lines(leaf: bytes) -> list[bytes]:
    """Unpack a leaf as far as is quick: showing one paragraph need not read the others."""
    return zlib.decompress(leaf).split(b"\n")


def read_line(line: bytes) -> Paragraph:
    """Return the paragraph that a line of a leaf is. Raises ``ValueError`` or ``TypeError``."""
    values, _ = _read_json(line.decode("utf-8"))
    return Paragraph(*values)
