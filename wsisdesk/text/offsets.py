"""Code points (ours, everywhere) to UTF-16 units (Qt's) and back."""

from __future__ import annotations


def to_utf16(text: str, position: int) -> int:
    """Return the UTF-16 position of the code-point ``position`` in ``text``."""
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2


def from_utf16(text: str, position: int) -> int:
    """Return the code-point position of the UTF-16 ``position`` in ``text``.

    A position inside a surrogate pair counts as the start of its character.
    """
    if text.isascii() or max(text, default="") <= "\uffff":
        return min(position, len(text))
    units = 0
    for index, character in enumerate(text):
        width = 2 if character > "\uffff" else 1
        if units + width > position:
            return index
        units += width
    return len(text)
