"""Letters of the wrong alphabet that look right: Cyrillic С in ``С24/8``, Latin c in Russian.

Symbols are typed on Russian keyboards without changing over, and nobody sees it. The letters are
exchanged one for one before a text is analysed, so offsets stay what they are.
"""

from __future__ import annotations

import re

from wsisdesk.documents.symbols.reading import CYRILLIC_TWINS

_LATIN_TWINS = {latin: cyrillic for cyrillic, latin in CYRILLIC_TWINS.items()}
_CAPITALS = "".join(chr(code) for code in CYRILLIC_TWINS if chr(code).isupper())
_ANY_CYRILLIC = re.compile("[\u0400-\u052f]")
# Capitals that touch a number, single ones before a slash, and words of both alphabets.
_SYMBOL = re.compile(
    rf"(?<!\w)(?:[{_CAPITALS}]{{1,4}}(?=\d)|[{_CAPITALS}](?=/\w))"
    r"|(?<!\w)(?=[A-Za-z]*[\u0400-\u052f])(?=[\u0400-\u052f]*[A-Za-z])[A-Za-z\u0400-\u052f]+"
)


def in_one_alphabet(text: str) -> str:
    """Return a text of the same length in which symbols are Latin and words of one alphabet."""
    if text.isascii() or not _ANY_CYRILLIC.search(text):
        return text
    return _SYMBOL.sub(_exchange, text)


def _exchange(found: re.Match[str]) -> str:
    mixed = found.group()
    latin = mixed.translate(CYRILLIC_TWINS)
    if latin.isascii():
        return latin
    cyrillic = mixed.translate(_LATIN_TWINS)
    return mixed if re.search("[A-Za-z]", cyrillic) else cyrillic
