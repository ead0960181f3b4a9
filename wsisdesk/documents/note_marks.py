"""Footnote marks back in the text, for outputs that show them where the file has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from wsisdesk.documents.model import Block


def with_note_marks(block: Block, write: Callable[[str], str]) -> str:
    """Return a block's text with the marks of its footnotes, each as ``write`` writes it."""
    text = block.text
    for call in sorted(block.notes, key=lambda call: call.position, reverse=True):
        text = f"{text[: call.position]}{write(call.mark)}{text[call.position :]}"
    return text
