"""The outline of a document: headings, lead phrases with their addressees, clauses, annexes."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Block, BlockKind

if TYPE_CHECKING:
    from wsisdesk.documents.model import Document

_TITLE_LETTERS = 120
_LEAD_RANK = 100  # below every level of heading
_BRACKETS = " \u00a0()‘’'."


@dataclass
class Node:
    """One entry. ``extent`` tells the first and last label under it, as in ``1–12``."""

    block_id: str
    text: str
    label: str = ""
    language: str = ""
    is_group: bool = False
    children: list[Node] = field(default_factory=list)

    @cached_property
    def title(self) -> str:
        """The beginning of the text on one line; made when it is seen."""
        return " ".join(self.text[:_TITLE_LETTERS].split())

    @property
    def extent(self) -> str:
        """The labels of what stands under it, without their brackets; empty if there are none."""
        labels = [child.label.strip(_BRACKETS) for child in self.children]
        labels = [label for label in labels if label[-1:].isalnum() or label[:1].isalnum()]
        if not labels:
            return ""
        return labels[0] if len(labels) == 1 else f"{labels[0]}–{labels[-1]}"


def outline(document: Document) -> list[Node]:
    """Return the top entries; the others hang below them. Reading order is kept throughout."""
    top: list[Node] = []
    open_nodes: list[tuple[int, Node]] = []
    for block in document.blocks:
        rank = _rank(block)
        if rank is None:
            continue
        while open_nodes and open_nodes[-1][0] >= rank:
            open_nodes.pop()
        node = _node(block, document.language)
        (open_nodes[-1][1].children if open_nodes else top).append(node)
        open_nodes.append((rank, node))
    return top


def clause_count(document: Document) -> int:
    """Return how many clauses a document has, lead phrases and headings not counted."""
    return sum(
        1
        for block in document.blocks
        if block.is_clause and block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH)
    )


def _rank(block: Block) -> int | None:
    """Return how deep a block stands in the outline, None if it has no place there."""
    match block.kind:
        case BlockKind.HEADING:
            return max(block.level, 1)
        case BlockKind.LEAD:
            return _LEAD_RANK
        case BlockKind.ITEM | BlockKind.PARAGRAPH if block.is_clause:
            return _LEAD_RANK + 1 + block.level
        case _:
            return None


def _node(block: Block, language: str) -> Node:
    return Node(
        block_id=block.id,
        text=block.text,
        label=block.label,
        language=block.language or language,
        is_group=block.kind in (BlockKind.HEADING, BlockKind.LEAD),
    )
