"""The reader of PDF files: pages in, one source out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2

from wsisdesk.documents.model import Notice, NoticeKind
from wsisdesk.documents.pdf.assembling import paragraph_of, paragraph_of_row
from wsisdesk.documents.pdf.headings import heading_level, heading_sizes, is_centred, is_title
from wsisdesk.documents.pdf.leading import Setting, setting_of
from wsisdesk.documents.pdf.notes import FootNote, take_notes
from wsisdesk.documents.pdf.opening import OpenFile, opened
from wsisdesk.documents.pdf.page import Item, PageContent, read_page
from wsisdesk.documents.pdf.paragraphs import Draft, paragraphs
from wsisdesk.documents.pdf.quality import judge
from wsisdesk.documents.pdf.running import take_running
from wsisdesk.documents.pdf.sharing import SharedLetters
from wsisdesk.documents.pdf.tablerows import TableCounter, TableLine
from wsisdesk.documents.source import Note, Paragraph, Source
from wsisdesk.errors import DamagedDocument, OversizedDocument

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wsisdesk.progress import Progress


def read(path: Path, progress: Progress) -> Source:
    """Read a PDF file; progress counts pages.

    Raises ``EncryptedDocument``, ``DamagedDocument``, ``HostileDocument``, ``OversizedDocument``,
    ``ScannedDocument`` or ``UnreadableText``.
    """
    with opened(path) as file:
        pages = _read_pages(file, progress)
        notices = [*file.notices, *judge(path, pages)]
    running = take_running(pages)
    setting = setting_of(
        [line for page in pages for line in page.lines], [page.size.width for page in pages]
    )
    notes = take_notes(pages, setting.body_size)
    comments = tuple(comment for page in pages for comment in page.comments)
    if comments:
        notices.append(Notice(NoticeKind.COMMENTS, str(len(comments))))
    return Source(
        "pdf",
        _paragraphs([item for page in pages for item in page.items], setting),
        notes=tuple(_note(note, setting) for note in notes),
        running=running,
        comments=comments,
        notices=tuple(notices),
        pages=tuple(page.size for page in pages),
    )


def _read_pages(file: OpenFile, progress: Progress) -> list[PageContent]:
    """Read page after page; a page that cannot be loaded is left empty and counted."""
    counter = TableCounter()
    letters = SharedLetters()
    pages: list[PageContent] = []
    lost = 0
    for index in range(file.count):
        try:
            page = file.document[index]
        except pypdfium2.PdfiumError:
            lost += 1
            continue
        content = read_page(page, index, counter)
        page.close()
        if content is None:
            raise OversizedDocument(file.path, "characters")
        letters.share(content.all_lines)
        pages.append(content)
        progress(index + 1, file.count)
    if not pages:
        raise DamagedDocument(file.path, "pages")
    if lost:
        file.notices.append(Notice(NoticeKind.REPAIRED, f"{lost}"))
    return pages


def _paragraphs(items: Sequence[Item], setting: Setting) -> tuple[Paragraph, ...]:
    drafts = list(paragraphs(items, setting))
    sizes = heading_sizes([draft for draft in drafts if isinstance(draft, Draft)], setting)
    result: list[Paragraph] = []
    opening = True
    for draft in drafts:
        if isinstance(draft, TableLine):
            result.append(paragraph_of_row(draft))
            continue
        level = heading_level(draft, sizes, setting)
        title = is_title(draft, setting, opening=opening)
        opening = opening and bool(level or len(draft.lines) < 3)
        paragraph = paragraph_of(draft.lines, heading=level, title=title,
                                 centred=is_centred(draft, setting))  # fmt: skip
        if paragraph.text:
            result.append(paragraph)
    return tuple(result)


def _note(note: FootNote, setting: Setting) -> Note:
    drafts = paragraphs(note.lines, setting)
    inner = [paragraph_of(draft.lines) for draft in drafts if isinstance(draft, Draft)]
    return Note(note.id, note.mark, tuple(inner))
