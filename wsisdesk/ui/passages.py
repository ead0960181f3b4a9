"""What is put on the clipboard: plain text, or a quotation that says where it comes from.

Plain text holds no bidi controls and no marks of footnotes: it is the document's own text.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wsisdesk.text.direction import is_rtl, without_controls
from wsisdesk.text.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.model import Block, Document


@dataclass(frozen=True, slots=True)
class Passage:
    """Code points ``start`` to ``end`` of a block, or of the piece of one from ``offset`` on."""

    block: Block
    start: int
    end: int
    offset: int = 0

    @property
    def text(self) -> str:
        """The text itself; the cells of a table row are parted by tabs."""
        if self.block.row is None:
            return self.block.text[self.start : self.end]
        cells = [
            self.block.text[max(cell.start, self.start) : min(cell.end, self.end)]
            for cell in self.block.row.cells
            if cell.start < self.end and cell.end > self.start
        ]
        return "\t".join(cells)


def joined(passages: Sequence[Passage], document: Document) -> list[Passage]:
    """Count passages in whole blocks again, where very long ones are shown in pieces."""
    wholes = {block.id: block for block in document.blocks}
    found: list[Passage] = []
    for passage in passages:
        end = passage.offset + passage.end
        if found and found[-1].block.id == passage.block.id:
            found[-1] = replace(found[-1], end=end)
        else:
            start = passage.offset + passage.start
            found.append(Passage(wholes[passage.block.id], start, end))
    return found


def plain_text(passages: Sequence[Passage]) -> str:
    """Return the passages a line each; labels of whole blocks go with them."""
    return without_controls("\n".join(_labelled(passage) for passage in passages))


def quotation(document: Document, passages: Sequence[Passage]) -> str:
    """Return the passages in quotation marks of their language, then symbol and address."""
    if not passages:
        return ""
    language = passages[0].block.language or document.language
    body = quoted("\n".join(passage.text.strip() for passage in passages), language)
    comma = "، " if is_rtl(language) else ", "
    where = comma.join(part for part in (_name(document), _address(passages)) if part)
    return without_controls(f"{body} ({where})" if where else body)


def _labelled(passage: Passage) -> str:
    whole = passage.start == 0 and passage.end == len(passage.block.text)
    if whole and passage.block.label:
        return f"{passage.block.label}\t{passage.text}"
    return passage.text


def _name(document: Document) -> str:
    return document.symbol or document.title


def _address(passages: Sequence[Passage]) -> str:
    first, last = passages[0].block.address, passages[-1].block.address
    return first if first == last or not last else f"{first} – {last}" if first else last
