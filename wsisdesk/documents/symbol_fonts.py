"""Characters of symbol fonts (Symbol, Wingdings) as the Unicode characters they look like."""

from __future__ import annotations

import re
from functools import cache

from wsisdesk import paths

OFFSET = 0xF000  # symbol fonts are addressed through the private use area
PRIVATE = re.compile("[\uf000-\uf0ff]")
_STYLE = re.compile(r"(?:mt|-?regular|-?bold|-?italic|ps)+$")
_NUMBERED = re.compile(r"(?<=[a-z])\s*(\d)$")


def printed(text: str, font: str) -> str:
    """Return ``text`` as it shows in ``font``; the length stays the same.

    Only private-use characters are mapped: letters set in a symbol font stay what was typed.
    """
    if text.isascii() or not PRIVATE.search(text):
        return text
    table = _table(font.casefold())
    return PRIVATE.sub(lambda found: table.get(ord(found[0]) - OFFSET, found[0]), text)


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
    return "".join(table.get(ord(character) % OFFSET, character) for character in text)


def drawn(code: int, font: str) -> str:
    """Return what a private-use code shows in a font of a PDF, by its PostScript name.

    Empty for codes that are none of a symbol font's; the usual fonts are tried where another is
    named.
    """
    if not OFFSET <= code < OFFSET + 0x100:
        return ""
    plain = _STYLE.sub("", font.casefold().replace("-", " ").strip())
    name = _NUMBERED.sub(r" \1", plain)
    shown = bullet(chr(code), name if name in _tables() else "")
    return "" if PRIVATE.match(shown) or not shown.strip() else shown


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
