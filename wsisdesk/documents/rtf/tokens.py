"""The tokens of RTF (specification 1.9.1, "RTF Syntax"): groups, control words, bytes of text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,18})?[ ]?"  # control word
    rb"|\\'([0-9a-fA-F]{2})"  # one byte
    rb"|\\([^a-zA-Z])"  # control symbol
    rb"|([{}])"
    rb"|[\r\n\x00]+"  # of the file, not of the text
    rb"|([^\\{}\r\n\x00]+)"  # bytes of text
    rb"|\\"
)


class TokenKind(Enum):
    """What a token is."""

    OPEN = "{"
    CLOSE = "}"
    WORD = "word"
    SYMBOL = "symbol"
    BYTES = "bytes"


@dataclass(frozen=True, slots=True)
class Token:
    """One token; ``number`` is a control word's parameter."""

    kind: TokenKind
    name: str = ""
    number: int | None = None
    data: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """Cut RTF into tokens, stepping over embedded binary data."""
    position = 0
    while (match := _TOKEN.match(data, position)) is not None:
        position = match.end()
        token = _token(match)
        if token is None:
            continue
        if token.kind is TokenKind.WORD and token.name == "bin":
            position += max(token.number or 0, 0)
            continue
        yield token


def _token(match: re.Match[bytes]) -> Token | None:
    word, number, byte, symbol, brace, text = match.groups()
    if word:
        value = None if number is None else int(number)
        return Token(TokenKind.WORD, word.decode("ascii"), value)
    if text:
        return Token(TokenKind.BYTES, data=text)
    if byte:
        return Token(TokenKind.BYTES, data=bytes([int(byte, 16)]))
    if brace:
        return Token(TokenKind.OPEN if brace == b"{" else TokenKind.CLOSE)
    return Token(TokenKind.SYMBOL, symbol.decode("latin-1")) if symbol else None
