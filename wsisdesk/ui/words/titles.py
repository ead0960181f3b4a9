"""What a document is called where there is one line for it.

Readers may take a whole paragraph for a title; measuring and painting it would hold up the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.text.direction import isolate, isolate_ltr

if TYPE_CHECKING:
    from wsisdesk.library.entries import Entry

LONGEST = 300  # code points
NO_LANGUAGE = "zxx"  # ISO 639-2: no linguistic content; set from left to right


def short_title(entry: Entry) -> str:
    """Return the document's title, or its file's name if it has none; cut if it is very long."""
    return cut(entry.title or entry.name)


def title_language(entry: Entry) -> str:
    """Return the language of ``short_title``: of a file's name the code for what has none."""
    return entry.language if entry.title else NO_LANGUAGE


def known_as(entry: Entry, language: str = "") -> str:
    """Return what people call a document: its work and version, else its symbol, else its title.

    A work is named in the language of the document, in ``language`` where that is not known.
    """
    if not entry.work:
        return entry.symbol or short_title(entry)
    from wsisdesk.documents.symbols import display_name  # late: the first screen needs none of it

    return display_name(entry.work, entry.version, entry.language or language)


def full_title(entry: Entry) -> str:
    """Return the name that tells a document from its other versions, and its title after it.

    For lists in which a title alone may stand twice; its language is ``title_language``.
    """
    from wsisdesk.documents import symbols  # late: the first screen does not wait for it

    name = entry.symbol
    if entry.work:
        name = symbols.display_name(entry.work, entry.version, entry.language)
    title = short_title(entry)
    return f"{isolate(name)} · {title}" if name else title


def shown_file_name(name: str) -> str:
    """Return a file's name as it is put into other text: it always runs from left to right.

    Its digits, bars and suffix would else be torn apart and stand in another order.
    """
    return isolate_ltr(name)


def cut(text: str) -> str:
    """Cut a text to the longest that can be of use."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"
