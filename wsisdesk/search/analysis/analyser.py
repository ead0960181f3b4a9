"""From a text to its words, norms and stems; each kind of word is worked out once and kept.

Tokens are found by script (``tokens``), folded by ``text.folding`` and stemmed by their script and
the language of the text (``arabic``, ``european``); numbers and Chinese characters are their own
stems. Latin words in texts of other scripts or of no known language are stemmed as English.
"""

from __future__ import annotations

import hashlib
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from wsisdesk import paths
from wsisdesk.search.analysis import arabic, european
from wsisdesk.search.analysis.model import Analysis
from wsisdesk.search.analysis.tokens import matches, script
from wsisdesk.search.analysis.twins import in_one_alphabet
from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_Side = TypeVar("_Side")

_RULES = "1"  # raise it whenever a rule of this package changes what it answers
_TABLES = ("arabic_words", "broken_plurals")
_KEPT = 1 << 18  # words: the vocabulary of some ten thousand documents


def _version() -> str:
    """Name the rules and the tables they read, so that an index knows when it is out of date."""
    digest = hashlib.sha256()
    for table in _TABLES:
        digest.update(paths.bundled(f"resources/tables/{table}.toml").read_bytes())
    return f"{_RULES}-{digest.hexdigest()[:8]}"


VERSION = _version()


def analyse(text: str, language: str) -> Analysis:
    """Return the words of ``text``, which is in ``language`` (ISO 639-1, "" if unknown).

    Any text is analysed; what holds no word has an empty analysis.
    """
    found = list(matches(in_one_alphabet(text)))
    forms = [word_forms(match[0], language) for match in found]
    if None in forms:
        found = [match for match, form in zip(found, forms, strict=True) if form is not None]
    norms, stems = _sides(filter(None, forms))
    starts, ends = _sides(match.span() for match in found)
    return Analysis(norms, stems, starts, ends)


def _sides(pairs: Iterable[tuple[_Side, _Side]]) -> tuple[tuple[_Side, ...], tuple[_Side, ...]]:
    """Return the first and the second halves of pairs."""
    sides = tuple(zip(*pairs, strict=True))
    return (sides[0], sides[1]) if sides else ((), ())


@lru_cache(maxsize=_KEPT)
def word_forms(printed: str, language: str) -> tuple[str, str] | None:
    """Return norm and stem of one word as printed, or None if nothing of it can be searched."""
    folded = norm(printed)
    if not folded:
        return None
    if script(folded) == "ar":
        return folded, arabic.stem_as_printed(printed, folded)
    return folded, stem(folded, language)


def norm(word: str) -> str:
    """Return the spelling of a single word without what differs from hand to hand."""
    if word.isascii():
        return word.casefold()
    composed = unicodedata.normalize("NFKC", word)  # presentation forms keep their hamza
    letters = "".join(filter(str.isalnum, fold(composed)))
    return arabic.closed_ta(letters)


def stem(norm: str, language: str) -> str:
    """Return the stem of a folded word in a text of that language."""
    own = script(norm)
    if own == "ar":
        return arabic.stem(norm)
    if own == "ru":
        return european.stem(norm, "ru")
    if own == "latin":
        return european.stem(norm, language if language in european.LATIN else "en")
    return norm


def is_stemmed(norm: str) -> bool:
    """Tell whether a folded word has other forms than itself: not a number nor a Chinese sign."""
    return script(norm) not in ("", "zh")
