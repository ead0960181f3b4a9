"""Where a note is anchored in a document, and where it is found again in the same document.

The context of a quotation grows word by word until it is unique in the document, as Apache
Annotator does, rather than by a fixed number of characters. The place counts only if the words
still stand there; otherwise the quotation does, if it stands in one place alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.annotate.model import Quote, Target
from wsisdesk.text.graphemes import whole as whole_graphemes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wsisdesk.documents.model import Block, Document

_WORD_BEFORE = re.compile(r"\S+\s*$")
_WORD_AFTER = re.compile(r"^\s*\S+")
_LEAST_CONTEXT = 2  # words on each side: a quotation unique today may not be so tomorrow


class Span(NamedTuple):
    """A place to which a note resolves: code points ``start`` to ``end`` of a block."""

    block: str
    start: int
    end: int


def anchor(document: Document, block: Block, start: int = 0, end: int = 0) -> Target:
    """Describe a stretch of a block, or, where it is empty, the clause as a whole.

    The stretch is widened to whole graphemes. Raises ``ValueError`` for one outside the text.
    """
    if not 0 <= start <= end <= len(block.text):
        raise ValueError(f"no such range: {start}, {end}")
    is_whole = start == end
    start, end = (0, len(block.text)) if is_whole else whole_graphemes(block.text, start, end)
    return Target(
        document=document.id,
        block=block.id,
        start=start,
        end=end,
        whole=is_whole,
        quote=_quote(document, block, start, end),
        key=block.key,
        address=block.address,
        label=block.label,
        work=document.work,
        version=document.version,
        language=block.language or document.language,
    )


def locate(document: Document, target: Target) -> Span | None:
    """Find a note again in the document it was made on; None if its words are not to be found.

    Blocks may have been told apart differently by an earlier version of the readers.
    """
    exact = target.quote.exact
    for block in document.blocks:
        if block.id == target.block and block.text[target.start : target.end] == exact:
            return Span(block.id, target.start, target.end)
    with_context = list(occurrences(document, target.quote))
    if len(with_context) == 1:
        return with_context[0]
    bare = list(occurrences(document, Quote(exact)))
    return bare[0] if len(bare) == 1 else None


def occurrences(document: Document, quote: Quote) -> Iterator[Span]:
    """Yield every place where the quotation stands with its context."""
    wanted = quote.prefix + quote.exact + quote.suffix
    if not quote.exact:
        return
    for block in document.blocks:
        at = block.text.find(wanted)
        while at >= 0:
            start = at + len(quote.prefix)
            yield Span(block.id, start, start + len(quote.exact))
            at = block.text.find(wanted, at + 1)


def _quote(document: Document, block: Block, start: int, end: int) -> Quote:
    """Quote a stretch with as much of its block as makes it unique in the document."""
    text = block.text
    left, right = start, end
    for _ in range(_LEAST_CONTEXT):
        left, right = _wider(text, left, right)
    while (left > 0 or right < len(text)) and not _is_unique(document, text[left:right]):
        left, right = _wider(text, left, right)
    return Quote(text[start:end], text[left:start], text[end:right])


def _wider(text: str, left: int, right: int) -> tuple[int, int]:
    """Take one word more on each side."""
    before = _WORD_BEFORE.search(text[:left])
    after = _WORD_AFTER.search(text[right:])
    return (
        before.start() if before else 0,
        right + after.end() if after else len(text),
    )


def _is_unique(document: Document, wanted: str) -> bool:
    found = 0
    for block in document.blocks:
        at = block.text.find(wanted)
        while at >= 0:
            found += 1
            if found > 1:
                return False
            at = block.text.find(wanted, at + 1)
    return True
