"""The data tables of structure recognition, read once: words in six languages, folded."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from wsisdesk import paths
from wsisdesk.text.folding import fold

# A word with the marks on its letters; apostrophes and hyphens separate.
WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670])*")
_FOLDED_WORDS = 50_000


@cache
def table(name: str) -> dict[str, Any]:
    """Return the content of ``resources/tables/<name>.toml``."""
    return paths.table(name)


@lru_cache(maxsize=_FOLDED_WORDS)
def folded_word(word: str) -> str:
    """Fold one word; words repeat so much that remembering them is most of the speed."""
    return fold(word)


def folded_tokens(text: str) -> list[str]:
    """Return the words of ``text`` in folded form."""
    return [folded_word(match.group()) for match in WORD.finditer(text)]


@cache
def words(section: str, language: str) -> tuple[str, ...]:
    """Return a list of ``structure_words.toml`` in folded form, longest first.

    Documents in no known language are held against all six lists; the list "any" holds for every
    language.
    """
    lists: dict[str, list[str]] = table("structure_words")[section]
    every = [word for listed in lists.values() for word in listed]
    chosen = [*lists[language], *lists.get("any", [])] if language in lists else every
    return tuple(sorted({fold(word) for word in chosen}, key=len, reverse=True))


def starts_with(text: str, section: str, language: str) -> str:
    """Return the word of a list with which the folded ``text`` begins, as a whole word, or ""."""
    for word in words(section, language):
        if text.startswith(word) and not _continues(text, len(word), word):
            return word
    return ""


def _continues(text: str, position: int, word: str) -> bool:
    """Whether the word that ends at ``position`` goes on (Han is written without spaces)."""
    if position >= len(text) or word[-1] >= "\u3400":
        return False
    return text[position].isalpha()


@cache
def address_words(language: str) -> dict[str, str]:
    """Return the words of which addresses are made; English where the language is unknown."""
    data: dict[str, dict[str, str]] = table("address_words")
    return data.get(language, data["en"])
