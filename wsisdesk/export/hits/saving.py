"""Hits to a file; the suffix of its name says in which form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.export.hits.composing import hit_lines
from wsisdesk.export.hits.hits_csv import hits_csv
from wsisdesk.export.notes.lines_docx import lines_docx
from wsisdesk.export.notes.lines_markdown import lines_markdown
from wsisdesk.export.notes.saving import suffix_of
from wsisdesk.export.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wsisdesk.export.hits.request import HitsRequest


def _word(request: HitsRequest) -> bytes:
    return lines_docx(hit_lines(request), request.language, request.author, request.date)


def _markdown(request: HitsRequest) -> bytes:
    return lines_markdown(hit_lines(request), request.language).encode()


FORMS: dict[str, Callable[[HitsRequest], bytes]] = {
    ".docx": _word,
    ".md": _markdown,
    ".csv": hits_csv,
}


def save(request: HitsRequest, path: Path) -> None:
    """Write hits to ``path``, the whole file or none.

    Raises ``UnknownExportFormat`` where the suffix names no form, ``ExportNotWritable`` and what
    else the file system refuses as the library's errors.
    """
    write_whole(path, FORMS[suffix_of(path, FORMS)](request))
