"""The tables of the grammar, loaded once, and the patterns made from their words."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from wsisdesk import paths
from wsisdesk.documents.symbols.scanning import plain
from wsisdesk.text.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NOT_BEFORE_LETTER = r"(?![A-Za-zА-яء-ي])"

_ARABIC = re.compile(r"[ء-ي]")
_CHINESE = re.compile(r"[\u4e00-\u9fff《]")
_ARTICLE = "ال"


@cache
def table(name: str) -> dict[str, Any]:
    """Return the table ``resources/tables/<name>.toml``."""
    return paths.table(name)


def spoken(entry: dict[str, Any]) -> Iterator[str]:
    """Yield the forms that a table entry lists under its languages, whatever the language."""
    for language in LANGUAGES:
        yield from entry.get(language, ())


def is_arabic(words: str) -> bool:
    """Tell whether a form is written in Arabic letters."""
    return bool(_ARABIC.search(words))


def is_chinese(words: str) -> bool:
    """Tell whether a form is written in Chinese characters, without spaces around it."""
    return bool(_CHINESE.search(words))


def folded_form(words: str) -> str:
    """Return a form of a table as it looks in plain text, for use as a key."""
    return plain(words).text.casefold()


def literal(words: str) -> str:
    """Return a pattern for a form in plain text: any number of spaces, any letter case."""
    escaped = " +".join(re.escape(word) for word in plain(words).text.split())
    return escaped if is_arabic(words) or is_chinese(words) else f"(?i:{escaped})"


def any_of(forms: Iterable[str]) -> str:
    """Return a pattern for the longest of these forms that fits; it matches nothing for none."""
    longest_first = sorted(set(forms), key=lambda form: (-len(form), form))
    return f"(?:{'|'.join(map(literal, longest_first))})" if longest_first else r"(?!)"


def arabic_noun(noun: str) -> str:
    """Return a pattern for an Arabic name with the letters written together with it.

    ``المجلس`` stands for وللمجلس and بالمجلس too, ``مؤتمر`` for ولمؤتمر.
    """
    words = " +".join(map(re.escape, plain(noun).text.split()))
    if words.startswith(_ARTICLE):
        return rf"[وف]?(?:[بك]?ال|لل){words[len(_ARTICLE) :]}"
    return rf"[وف]?[بكل]?{words}"
