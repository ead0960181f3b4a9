"""Characters of symbol fonts (Symbol, Wingdings) as the Unicode characters they look like."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk import paths
from wsisdesk.documents.docx.namespaces import w

if TYPE_CHECKING:
    from lxml.etree import _Element

_OFFSET = 0xF000  # symbol fonts are addressed through the private use area
_PRIVATE = re.compile("[\uf000-\uf0ff]")
_FONT, _CHARACTER = w("font"), w("char")
_REPLACEMENT = "\ufffd"


def printed(text: str, font: str) -> str:
    """Return ``text`` as it shows in ``font``; the length stays the same.

    Only private-use characters are mapped: letters set in a symbol font stay what was typed.
    """
    if text.isascii() or not _PRIVATE.search(text):
        return text
    table = _table(font.casefold())
    return _PRIVATE.sub(lambda found: table.get(ord(found[0]) - _OFFSET, found[0]), text)


def bullet(text: str, font: str) -> str:
    """Return the printed form of a list's bullet; without a font, the usual two are tried."""
    if text == "o":  # the hollow bullet of Word's second level is a letter in Courier New
        return "○"
    if font.casefold() in _tables():
        return symbol_text(text, font)
    shown = printed(text, "symbol") if text == "\uf0b7" else printed(text, "wingdings")
    return printed(shown, "symbol")


def symbol_text(text: str, font: str) -> str:
    """Return what the characters of a symbol font show, with or without the private-use offset."""
    table = _table(font.casefold())
    return "".join(table.get(ord(character) % _OFFSET, character) for character in text)


def symbol(element: _Element) -> str:
    """Return the character of a ``w:sym``: of a symbol font if known, else its code point."""
    try:
        code = int(element.get(_CHARACTER, ""), 16)
        character = chr(code)
    except (ValueError, OverflowError):
        return _REPLACEMENT
    if not character.isprintable() and not _PRIVATE.match(character):
        return _REPLACEMENT  # half a surrogate pair, or a control character
    return symbol_text(character, element.get(_FONT, ""))


def _table(font: str) -> dict[int, str]:
    return _tables().get(font, {})


@cache
def _tables() -> dict[str, dict[int, str]]:
    """Load the fonts' tables: code without offset to character."""
    data = paths.table("word_symbols")
    return {
        font: {
            int(first, 16) + index: character
            for first, row in rows.items()
            for index, character in enumerate(row)
        }
        for font, rows in data.items()
    }
