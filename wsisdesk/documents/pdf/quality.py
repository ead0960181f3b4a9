"""Whether a text layer can be trusted: the share of glyphs without a Unicode value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Notice, NoticeKind
from wsisdesk.errors import ScannedDocument, UnreadableText

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wsisdesk.documents.pdf.page import PageContent

_WARN = 1.0  # per cent
_REFUSE = 20.0
_FOREIGN = re.compile(r"(?<=[\u0621-\u064a])[A-Za-z\u00c0-\u024f]{1,2}(?=[\u0621-\u064a])")


def judge(path: Path, pages: Sequence[PageContent]) -> list[Notice]:
    """Return what the user must be told of the text layer.

    Raises ``ScannedDocument`` if there are no characters, ``UnreadableText`` if too many of them
    mean nothing.
    """
    sampled = sum(page.sampled for page in pages)
    if not any(page.items for page in pages):
        raise ScannedDocument(path)
    share = max(
        _foreign_share(pages), 100.0 * sum(page.unmapped for page in pages) / max(sampled, 1)
    )
    if share > _REFUSE:
        raise UnreadableText(path, f"{share:.0f}")
    return [Notice(NoticeKind.PARTLY_UNREADABLE, f"{share:.1f}")] if share > _WARN else []


def _foreign_share(pages: Sequence[PageContent]) -> float:
    """Return, in per cent, how many letters are Latin ones inside Arabic words.

    Such words come from fonts whose codes were given false values instead of none.
    """
    text = "\n".join(line.text for page in pages for line in page.lines)
    letters = sum(character.isalpha() for character in text)
    return 100.0 * len(_FOREIGN.findall(text)) / max(letters, 1)
