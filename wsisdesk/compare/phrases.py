"""Set phrases: words that stand in clauses which have nothing to do with each other.

"To take the necessary measures, within existing resources, in close cooperation with the Directors
of the Bureaux" makes up half of many a clause, and tells of none of them what it is about. The
phrases stand in ``set_phrases.toml``.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.paths import table
from wsisdesk.text.words import tokens

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ARABIC_AND = "و"  # written together with the word behind it

Phrase = tuple[str, ...]


def in_set_phrases(words: Sequence[str]) -> set[int]:
    """Return the places of those words, in normal form, that stand in a set phrase."""
    phrases = _phrases()
    lower = [word.lower() for word in words]
    found: set[int] = set()
    for place, word in enumerate(lower):
        first = word if word in phrases else word.removeprefix(_ARABIC_AND)
        for phrase in phrases.get(first, ()):
            end = place + len(phrase)
            if phrase[1:] == tuple(lower[place + 1 : end]):
                found.update(range(place, end))
    return found


@cache
def _phrases() -> Mapping[str, Sequence[Phrase]]:
    """Return the phrases of all languages by their first words."""
    by_first: dict[str, list[Phrase]] = defaultdict(list)
    for language in table("set_phrases").values():
        for written in language:
            phrase = tuple(token.key.lower() for token in tokens(written) if token.is_word)
            by_first[phrase[0]].append(phrase)
    return dict(by_first)
