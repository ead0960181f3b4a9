"""Text for files that cannot hold every character: HTML, XML and pages of print."""

from __future__ import annotations

import re

REPLACEMENT = "\ufffd"
# What XML 1.0 does not allow and what HTML parsers change: control characters, halves of
# surrogate pairs, noncharacters.
_LAST_OF_PLANES = "".join(chr(plane | last) for plane in range(0x10000, 0x110000, 0x10000)
                          for last in (0xFFFE, 0xFFFF))  # fmt: skip
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + _LAST_OF_PLANES + "]"
)  # fmt: skip


def printable(text: str) -> str:
    """Put U+FFFD for every character that such a file cannot hold. Keeps the length."""
    return _UNPRINTABLE.sub(REPLACEMENT, text)
