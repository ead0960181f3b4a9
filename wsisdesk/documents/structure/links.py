"""Links lost in conversion: "available here", with nothing behind the word."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.documents.model import MarkKind, Notice, NoticeKind
from wsisdesk.documents.structure.tables import words
from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.model import Block


def lost_links(blocks: Sequence[Block], language: str) -> tuple[Notice, ...]:
    """Return one notice per block that holds a link text without its link.

    A document in which any link survived has lost none. "Here" counts at the end of a sentence or
    clause; Arabic ``هنا`` also inside one, where it hardly means anything else in reports.
    """
    if any(mark.kind is MarkKind.LINK for block in blocks for mark in block.marks):
        return ()
    pattern = _pattern(language)
    return tuple(
        Notice(NoticeKind.LOST_LINK, block.address or block.id)
        for block in blocks
        if pattern.search(block.text)
    )


@cache
def _pattern(language: str) -> re.Pattern[str]:
    listed = "|".join(re.escape(word) for word in words("lost_link", language) if fold(word))
    if language == "ar":
        return re.compile(rf"(?<![^\W_])(?<!من )(?:{listed})(?![^\W_])")
    return re.compile(rf"(?i)(?<![^\W_])(?:{listed})(?=[.;)\]]|$)")
