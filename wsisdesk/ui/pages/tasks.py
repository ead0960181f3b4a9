"""What is read of pages off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wsisdesk.ui.pages.page_text import PageText, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.annotate.originals.pdf_page import PageReader
    from wsisdesk.documents.model import Document
    from wsisdesk.progress import Progress


class Wanted(NamedTuple):
    """A page of a document whose words are wanted, and the file it was read from."""

    path: Path
    document: Document
    page: int


def read_words(reader: PageReader, wanted: Wanted, progress: Progress) -> PageText:
    """Return the words of a page; raises the errors of documents."""
    progress(0, 1)
    pages = reader.page(wanted.path, wanted.document, wanted.page)
    return text_of(pages, wanted.document, wanted.page)
