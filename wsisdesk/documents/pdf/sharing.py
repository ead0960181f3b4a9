"""Letters whose place is no longer needed share one object, so that long documents fit in memory.

A page holds thousands of characters with a dozen numbers each. Once a line is made, only its
beginning is measured again (for the first word and the label); of the rest the setting matters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wsisdesk.documents.pdf.characters import Character, Style
    from wsisdesk.documents.pdf.lines import Line

_BEGINNING = 24  # characters of a line that are kept as they are

Kind = tuple[str, "Style", bool, str]


class SharedLetters:
    """One character for each letter and setting of a document."""

    def __init__(self) -> None:
        self._letters: dict[Kind, Character] = {}

    def share(self, lines: Iterable[Line]) -> None:
        """Replace the characters behind the beginning of each line, in place.

        Raised characters stay, as each may call a note of its own.
        """
        for line in lines:
            start = _second_part(line.characters)
            line.characters[start:] = [self._shared(item) for item in line.characters[start:]]

    def _shared(self, item: Character) -> Character:
        superscript = item.text.isdigit() and not item.text.isdecimal()
        if item.raised or superscript:
            return item
        return self._letters.setdefault((item.text, item.style, item.joined, item.link), item)


def _second_part(characters: list[Character]) -> int:
    """Return where the first word that ends behind the beginning of a line is over."""
    for position in range(_BEGINNING, len(characters)):
        if characters[position].text == " ":
            return position
    return len(characters)
