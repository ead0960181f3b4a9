"""Which way a bracket turns in right-to-left text.

Producers disagree whether a bracket's code is the logical or the drawn one, and PDFium mirrors some
of them. The neighbours in reading order tell: what opens has a space before it, what closes has
one, or a stop, after it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.pdf.characters import Character

_PAIRS = {"(": ")", "[": "]", "{": "}"}
_OPENING = {**{opening: opening for opening in _PAIRS}, **{v: k for k, v in _PAIRS.items()}}
_STOPS = ".،؛,;:؟!?"
_LABEL = re.compile(r"\s*(?:[\u0621-\u064a]{1,3}|\d{1,3})\s*$")


def turn_brackets(characters: Sequence[Character], *, start: bool = True) -> None:
    """Turn, in place, the brackets of one right-to-left line given in reading order.

    ``start`` says that the line begins here, so that a label (``أ )``) may stand in front.
    """
    settled, closes = 0, False
    for position, character in enumerate(characters):
        opening = _OPENING.get(character.text)
        if opening is None:
            continue
        if position >= settled:
            settled, closes = _side_by_side(characters, position)
        if position >= settled:
            closes = _closes(characters, position, opening, start=start)
        character.text = _PAIRS[opening] if closes else opening


def _side_by_side(characters: Sequence[Character], position: int) -> tuple[int, bool]:
    """Return where brackets that turn the same way end, and whether they close.

    Several of one code do so: between a word and a space or stop all close, between a space and a
    word all open. Where they do not tell, ``position`` comes back.
    """
    end = position
    while end < len(characters) and characters[end].text == characters[position].text:
        end += 1
    before = characters[position - 1].text if position else " "
    after = characters[end].text if end < len(characters) else " "
    closes = before.isalnum() and after in _STOPS + " \t"
    opens = before in " \t" and after.isalnum()
    return (end if end - position > 1 and (closes or opens) else position), closes


def _closes(characters: Sequence[Character], position: int, opening: str, *, start: bool) -> bool:
    before = characters[position - 1].text if position else " "
    after = characters[position + 1].text if position + 1 < len(characters) else " "
    open_here = _open(characters[:position], opening)
    space_before, space_after = before in " \t", after in " \t"
    stop_after = after in _STOPS
    if start and space_after and _is_label(characters[:position]) and not open_here:
        return True
    ends_line = position + 1 == len(characters)
    if space_before and (ends_line or not (space_after or stop_after)):
        return False
    if not position and not space_after:
        return False
    if (space_after or stop_after) and not space_before:
        return True
    return open_here > 0 and not _opens_in_symbol(characters, position)


def _opens_in_symbol(characters: Sequence[Character], position: int) -> bool:
    """Tell whether a bracket opens inside a symbol, as in ``X25/8(Rev.1)``.

    It stands between Latin letters or digits, and another one in the same word can close it.
    """
    if not 0 < position < len(characters) - 1:
        return False
    neighbours = characters[position - 1].text + characters[position + 1].text
    if not (neighbours.isascii() and neighbours.isalnum()):
        return False
    for character in characters[position + 1 :]:
        if character.text in " \t":
            return False
        if character.text in _OPENING:
            return True
    return False


def _is_label(head: Sequence[Character]) -> bool:
    return 0 < len(head) <= 6 and bool(_LABEL.match("".join(item.text for item in head)))


def _open(head: Sequence[Character], opening: str) -> int:
    """Count the brackets of this kind that are open before here."""
    closing = _PAIRS[opening]
    depth = 0
    for character in head:
        depth += (character.text == opening) - (character.text == closing)
    return depth
