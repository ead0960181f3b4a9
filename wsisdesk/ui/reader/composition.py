"""A document prepared for the page: what stands in front of what, independent of zoom and colours.

Distances here are pixels at 100 %; the layout scales them.
"""

from __future__ import annotations

from dataclasses import dataclass

from wsisdesk.documents.model import Block, BlockKind, Document
from wsisdesk.text.direction import is_rtl
from wsisdesk.ui.reader.displayed import Displayed, displayed
from wsisdesk.ui.reader.indents import Indent, indents
from wsisdesk.ui.reader.tables import Columns, columns_of
from wsisdesk.ui.reader.typography import Typography, role


@dataclass(frozen=True, slots=True)
class Composed:
    """One block on the page."""

    block: Block
    shown: Displayed
    language: str
    rtl: bool
    role: str
    indent: Indent
    lead_end: int = 0  # code points of the lead phrase that opens the paragraph itself
    opens_notes: bool = False
    columns: Columns | None = None


@dataclass(frozen=True)
class Composition:
    """All blocks of a document in reading order, and where each id stands."""

    document: Document
    blocks: tuple[Composed, ...]
    index: dict[str, int]

    @property
    def text(self) -> str:
        """The text for Qt: one paragraph a block."""
        return "\n".join(item.shown.text for item in self.blocks)


def compose(document: Document) -> Composition:
    """Prepare a document for the page."""
    blocks = document.blocks
    full_size = Typography()
    titles = [block for block in blocks if block.kind is BlockKind.TITLE]
    designation = titles[0] if len(titles) > 1 else None
    languages = [block.language or document.language for block in blocks]
    rtl = {language: is_rtl(language) for language in set(languages)}
    roles = [role(block, designation=block is designation) for block in blocks]
    faces = [full_size.face(*key) for key in zip(roles, languages, strict=True)]
    tables = columns_of(blocks)
    notes = next((block for block in blocks if block.kind is BlockKind.FOOTNOTE), None)
    items = tuple(
        Composed(
            block=block,
            shown=displayed(block, rtl=rtl[language]),
            language=language,
            rtl=rtl[language],
            role=role_name,
            indent=indent,
            lead_end=_lead_end(block),
            opens_notes=block is notes,
            columns=tables.get(block.row.table) if block.row else None,
        )
        for block, language, role_name, indent in zip(
            blocks, languages, roles, indents(blocks, faces), strict=True
        )
    )
    return Composition(document, items, {block.id: n for n, block in enumerate(blocks)})


def _lead_end(block: Block) -> int:
    """Return where the lead phrase ends that opens the paragraph itself, as in UN resolutions."""
    opens = block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH) and block.lead
    return len(block.lead) if opens and block.text.startswith(block.lead) else 0
