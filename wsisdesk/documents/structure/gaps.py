"""The white space behind a label: a tab or a wide gap proves it, a single space does not."""

from __future__ import annotations

import re

GAP = r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_LEADING = re.compile(rf"(?:{GAP}|[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff])*")
_WIDE = re.compile(rf"{GAP}?(?:[\t\u2003\u3000]|{GAP}{{2}})")
_NARROW = re.compile(GAP)


def skip_leading(text: str) -> int:
    """Return where text begins behind white space and bidi controls."""
    match = _LEADING.match(text)
    return match.end() if match else 0


def is_wide(text: str, position: int) -> bool:
    """Whether a tab, a wide space or several spaces stand at ``position``."""
    return bool(_WIDE.match(text, position))


def is_narrow(text: str, position: int) -> bool:
    """Whether any white space stands at ``position``."""
    return bool(_NARROW.match(text, position))
