"""RTF, as Word, LibreOffice and WordPad write it: paragraphs, tables, notes, revisions, marks.

Which words name destinations and which fonts mean which encodings is striprtf's knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.model import Notice, NoticeKind
from wsisdesk.documents.rtf.tokens import tokens
from wsisdesk.documents.rtf.walking import TooDeep, Walker
from wsisdesk.documents.source import Source
from wsisdesk.errors import DamagedDocument, EmptyFile, OversizedDocument

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.documents.rtf.walking import Findings
    from wsisdesk.progress import Progress


def read(path: Path, progress: Progress) -> Source:
    """Read an RTF file; tracked changes are read as accepted, and once more as rejected.

    Raises ``EmptyFile``, ``DamagedDocument`` or ``OversizedDocument`` (depth).
    """
    data = path.read_bytes()
    try:
        walker = _walk(data, rejected=False)
        progress(1, 2)
        before = _walk(data, rejected=True) if walker.found.revisions else Walker()
    except TooDeep as error:
        raise OversizedDocument(path, "depth") from error
    found = walker.found
    paragraphs = walker.finish()
    if not paragraphs and not found.notes:
        raise DamagedDocument(path, "truncated") if found.unclosed else EmptyFile(path, "no text")
    return Source(
        "rtf",
        paragraphs,
        notes=tuple(found.notes),
        running=tuple(found.running),
        rejected=before.finish(),
        rejected_notes=tuple(before.found.notes),
        comments=tuple(found.comments),
        notices=_notices(found),
        title=found.title,
    )


def _walk(data: bytes, *, rejected: bool) -> Walker:
    walker = Walker(rejected=rejected)
    walker.walk(tokens(data))
    return walker


def _notices(found: Findings) -> tuple[Notice, ...]:
    counted = (
        (NoticeKind.TRACKED_CHANGES, found.revisions),
        (NoticeKind.COMMENTS, len(found.comments)),
        (NoticeKind.HIDDEN_TEXT, found.hidden),
    )
    notices = tuple(Notice(kind, str(count)) for kind, count in counted if count)
    return (*notices, Notice(NoticeKind.REPAIRED, "truncated")) if found.unclosed else notices
