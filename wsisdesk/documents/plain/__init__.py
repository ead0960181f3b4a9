"""Plain text: one paragraph a line, or as many lines as a program made of it; all letters kept.

Control characters that are no text leave it as artefacts. Labels, tabs and what conversions left
in brackets stay: ``documents.structure`` understands them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wsisdesk.documents.decoding import decode_text
from wsisdesk.documents.plain.markdown import paragraph_of_line
from wsisdesk.documents.plain.wrapping import unwrapped
from wsisdesk.documents.source import Source
from wsisdesk.errors import EmptyFile

if TYPE_CHECKING:
    from pathlib import Path

    from wsisdesk.progress import Progress

_LINE_END = re.compile("\r\n|[\n\r\f\v\u0085\u2028\u2029]")
_BETWEEN_REPORTS = 1000  # lines


def read(path: Path, progress: Progress) -> Source:
    """Read a text file in any encoding; empty lines only separate. Raises ``EmptyFile``."""
    decoded = decode_text(path.read_bytes())
    lines = unwrapped(_LINE_END.split(decoded.text))
    paragraphs = []
    for number, line in enumerate(lines):
        if number % _BETWEEN_REPORTS == 0:
            progress(number, len(lines))
        paragraphs.append(paragraph_of_line(line))
    if not paragraphs:
        raise EmptyFile(path, "no text")
    return Source("text", tuple(paragraphs), notices=decoded.notices)
