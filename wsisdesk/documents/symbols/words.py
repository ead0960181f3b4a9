"""Finding the words of a table in running text, fast and at word boundaries.

Arabic words are written together with conjunction, preposition and article (``وبالقرار``,
``للفقرة``), so a word boundary says nothing there: the letters before a hit are looked at instead.
The patterns begin with plain letters, which lets the search skip whatever cannot begin a word.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wsisdesk.documents.symbols.scanning import plain
from wsisdesk.documents.symbols.tables import NOT_BEFORE_LETTER, is_arabic, is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ARABIC_LETTER = re.compile(r"[ء-ي]")
_CLITICS = re.compile(r"(?:^|[^ء-ي])[وف]?(?:[بك]?(?P<article>ال)|لل|[بكل])?$")
_LONGEST_CLITICS = 5
_LETTER_BEFORE = re.compile(r"[A-Za-zА-я0-9/-]")


class WordFinder:
    """Finds any of a set of words and names, the longest that fits."""

    def __init__(self, forms: Iterable[str], followed_by: str = NOT_BEFORE_LETTER) -> None:
        longest_first = sorted(set(forms), key=lambda form: (-len(form), form))
        choices = "|".join(choice for form in longest_first for choice in _choices(form))
        self._pattern = re.compile(rf"({choices}){followed_by}")

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield start, end and words of each hit in a plain text.

        The start takes in the Arabic article, but no conjunction or preposition.
        """
        for match in self._pattern.finditer(text):
            start = _word_start(text, match.start(1))
            if start is not None:
                yield start, match.end(1), match.group(1)


def _choices(form: str) -> Iterator[str]:
    """Yield the patterns of a form, each with a plain letter in front."""
    words = " +".join(re.escape(word) for word in plain(form).text.split())
    first, rest = words[0], words[1:]
    if is_arabic(form) or is_chinese(form) or first.lower() == first.upper():
        yield words
        return
    yield f"{first.lower()}(?i:{rest})"
    yield f"{first.upper()}(?i:{rest})"


def _word_start(text: str, start: int) -> int | None:
    """Return where the word begins, or None if the hit lies inside a longer word."""
    if _ARABIC_LETTER.match(text, start):
        clitics = _CLITICS.search(text[max(0, start - _LONGEST_CLITICS) : start])
        if clitics is None:
            return None
        return start - 2 if clitics["article"] else start
    if start and text[start] < "\u4e00" and _LETTER_BEFORE.match(text, start - 1):
        return None
    return start
