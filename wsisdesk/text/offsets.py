"""Code points (ours, everywhere) to UTF-16 units (Qt's)."""

from __future__ import annotations


def to_utf16(text: str, position: int) -> int:
    """Return the UTF-16 position of the code-point ``position`` in ``text``."""
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
