"""The symbols of a Word file (``w:sym``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.symbol_fonts import PRIVATE, symbol_text

if TYPE_CHECKING:
    from lxml.etree import _Element

_FONT, _CHARACTER = w("font"), w("char")
_REPLACEMENT = "\ufffd"


def symbol(element: _Element) -> str:
    """Return the character of a ``w:sym``: of a symbol font if known, else its code point."""
    try:
        code = int(element.get(_CHARACTER, ""), 16)
        character = chr(code)
    except (ValueError, OverflowError):
        return _REPLACEMENT
    if not character.isprintable() and not PRIVATE.match(character):
        return _REPLACEMENT  # half a surrogate pair, or a control character
    return symbol_text(character, element.get(_FONT, ""))
