"""What a document is called where there is one line for it.

Readers may take a whole paragraph for a title; measuring and painting it would hold up the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wsisdesk.library.entries import Entry

LONGEST = 300  # code points


def short_title(entry: Entry) -> str:
    """Return the document's title, or its file's name if it has none; cut if it is very long."""
    return cut(entry.title or entry.name)


def title_language(entry: Entry) -> str:
    """Return the language of ``short_title``; empty for a file's name, which has none."""
    return entry.language if entry.title else ""


def cut(text: str) -> str:
    """Cut a text to the longest that can be of use."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"
