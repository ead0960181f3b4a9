"""Where a hit comes from, in words, and the hit as a quotation that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents import symbols
from wsisdesk.text.direction import is_rtl, without_controls
from wsisdesk.text.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.search.model import Hit


def document_name(hit: Hit) -> str:
    """Return what a hit's document is called: its work in its version, its symbol, or its title."""
    if hit.work:
        return symbols.display_name(hit.work, hit.version, hit.language)
    return hit.symbol or hit.title


def source(hit: Hit) -> str:
    """Return document and clause, parted as the hit's language parts them."""
    comma = "، " if is_rtl(hit.language) else ", "
    return comma.join(part for part in (document_name(hit), hit.address or hit.label) if part)


def quotation(hit: Hit) -> str:
    """Return the paragraph in quotation marks, with its source behind it."""
    body = quoted(hit.text.strip(), hit.language)
    where = source(hit)
    return without_controls(f"{body} ({where})" if where else body)


def quotations(hits: Iterable[Hit]) -> str:
    """Return hits as plain text, a paragraph each, to be copied."""
    return "\n\n".join(map(quotation, hits))
