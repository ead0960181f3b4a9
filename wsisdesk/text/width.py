"""Characters of double width: East Asian ones, written without spaces between words.

Unicode Standard Annex 11; its classes W and F.
"""

from __future__ import annotations

import unicodedata

_WIDE = ("W", "F")


def is_wide(character: str) -> bool:
    """Tell whether a character is wide; no character is not."""
    return bool(character) and unicodedata.east_asian_width(character) in _WIDE


def joins_without_space(before: str, following: str) -> bool:
    """Tell whether a line end between two characters stands for nothing (CSS Text 3, 4.1.3)."""
    return is_wide(before) and is_wide(following)
