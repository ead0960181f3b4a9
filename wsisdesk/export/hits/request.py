"""What is written of a search: the query, its hits, and how the file speaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from wsisdesk.search.model import Hit


@dataclass(frozen=True, slots=True)
class HitsRequest:
    """``hits`` in the order of the list; ``total`` paragraphs were found, of which these are some.

    ``filters`` are the names of what narrowed the search, as people read them.
    """

    query: str
    hits: tuple[Hit, ...]
    total: int
    language: str
    date: datetime
    author: str = ""
    filters: tuple[str, ...] = ()
