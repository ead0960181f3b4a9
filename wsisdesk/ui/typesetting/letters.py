"""Which letter of a line stands under a point, and where a click there puts the caret.

``QTextLine.xToCursor`` is not exact where direction or format change (with carets that move
visually it may answer with the far end of a run), so the glyphs are asked here too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.ui.typesetting.boxes import pieces
from wsisdesk.ui.words.bidi import RTL

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout, QTextLine


def letter_at(line: QTextLine, x: float) -> int | None:
    """Return the UTF-16 position of the letter at ``x``, None where there is none."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    if not _covers(line, start, end, x):
        return None
    while end - start > 1:
        middle = (start + end) // 2
        if _covers(line, start, middle, x):
            end = middle
        else:
            start = middle
    return start if _covers(line, start, end, x) else None


def caret_at(layout: QTextLayout, line: QTextLine, x: float) -> int:
    """Return the UTF-16 position a click at ``x`` means: before or behind the letter there."""
    position = letter_at(line, x)
    if position is None:
        return line.xToCursor(x)
    letter = pieces(line, position, position + 1)[0]
    left_half = x < (letter.left + letter.right) / 2
    return position if left_half != letter.rtl else layout.nextCursorPosition(position)


def caret_x(layout: QTextLayout, line: QTextLine, position: int) -> float:
    """Return where the caret before a UTF-16 position is drawn: at the start side of its letter.

    Qt's own caret stands one letter off inside a run of the other direction.
    """
    found = pieces(line, position, position + 1)
    if position < line.textStart() + line.textLength() and found:
        return found[0].right if found[0].rtl else found[0].left
    letters = line.naturalTextRect()
    rtl = layout.textOption().textDirection() == RTL
    return letters.left() if rtl else letters.right()


def _covers(line: QTextLine, start: int, end: int, x: float) -> bool:
    return any(piece.left <= x < piece.right for piece in pieces(line, start, end))
