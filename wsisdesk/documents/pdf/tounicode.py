"""ToUnicode maps: what the codes of a font's glyphs stand for (ISO 32000-1, 9.10.3)."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECTION = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_TOKEN = re.compile(rb"<([0-9A-Fa-f\s]*)>|([\[\]])")
_CODE_SPACE = re.compile(rb"begincodespacerange\s*<([0-9A-Fa-f]+)>")
_MOST_CODES = 70_000
_SECTION_LENGTH = 100  # entries, as the format demands

Token = str | bytes  # a bracket, or the bytes of a string

_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<{low}> <{high}>
endcodespacerange
"""
_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


@dataclass(frozen=True, slots=True)
class ToUnicode:
    """The text of each code; ``width`` is the number of bytes of a code."""

    width: int
    texts: dict[int, str]


def parsed(data: bytes) -> ToUnicode | None:
    """Read a map; None if it builds upon another one, or names more codes than there are."""
    if b" usecmap" in data:
        return None
    space = _CODE_SPACE.search(data)
    width = max(len(space[1]) // 2, 1) if space else 2
    texts: dict[int, str] = {}
    for section in _SECTION.finditer(data):
        entries = _characters if section[1] == b"bfchar" else _ranges
        for code, text in entries(_tokens(section[2])):
            if len(texts) > _MOST_CODES:
                return None
            texts[code] = text
    return ToUnicode(width, texts)


def written(mapping: ToUnicode) -> bytes:
    """Write a map as the stream of a font."""
    digits = 2 * mapping.width
    parts = [_HEAD.format(low="0" * digits, high="F" * digits)]
    entries = sorted(mapping.texts.items())
    for start in range(0, len(entries), _SECTION_LENGTH):
        section = entries[start : start + _SECTION_LENGTH]
        parts.append(f"{len(section)} beginbfchar\n")
        parts += [f"<{code:0{digits}X}> <{_encoded(text)}>\n" for code, text in section]
        parts.append("endbfchar\n")
    return "".join([*parts, _TAIL]).encode("ascii")


def _encoded(text: str) -> str:
    return text.encode("utf-16-be", "surrogatepass").hex().upper()


def _tokens(section: bytes) -> Iterator[Token]:
    for found in _TOKEN.finditer(section):
        if found[2]:
            yield found[2].decode("ascii")
            continue
        digits = b"".join(found[1].split())
        yield bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def _characters(tokens: Iterator[Token]) -> Iterator[tuple[int, str]]:
    strings = (token for token in tokens if isinstance(token, bytes))
    for code, text in zip(strings, strings, strict=False):
        yield int.from_bytes(code), _decoded(text)


def _ranges(tokens: Iterator[Token]) -> Iterator[tuple[int, str]]:
    for low, high in zip(tokens, tokens, strict=False):
        first = next(tokens, None)
        if not (isinstance(low, bytes) and isinstance(high, bytes)) or first is None:
            return
        codes = range(int.from_bytes(low), int.from_bytes(high) + 1)
        if isinstance(first, bytes):
            yield from zip(codes[:_MOST_CODES], _counted(first), strict=False)
        else:
            listed = itertools.takewhile(lambda token: token != "]", tokens)
            texts = [_decoded(token) for token in listed if isinstance(token, bytes)]
            yield from zip(codes, texts, strict=False)


def _counted(first: bytes) -> Iterator[str]:
    """Yield the texts of a range: the last code unit counts on."""
    text = _decoded(first)
    if not text:
        yield from itertools.repeat("")
    for step in itertools.count():
        last = ord(text[-1]) + step
        if last > 0x10FFFF:
            return
        yield text[:-1] + chr(last)


def _decoded(data: bytes) -> str:
    if len(data) == 1:
        return chr(data[0])
    return data.decode("utf-16-be", "replace")
