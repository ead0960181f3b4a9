"""From a text to its words, norms and stems; each kind of word is worked out once and kept.

Tokens are found by script (``tokens``), folded by ``text.folding`` and stemmed by their script and
the language of the text (``arabic``, ``european``); numbers and Chinese characters are their own
stems. Latin words in texts of other scripts or of no known language are stemmed as English.
"""

from __future__ import annotations

import hashlib
import unicodedata
from functools import cache, lru_cache, partial
from itertools import chain
from typing import TYPE_CHECKING

from wsisdesk import paths
from wsisdesk.search.analysis import arabic, european
from wsisdesk.search.analysis.model import Analysis, Piece
from wsisdesk.search.analysis.tokens import matches, script
from wsisdesk.search.analysis.twins import in_one_alphabet
from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_RULES = "3"  # raise it whenever a rule of this package changes what it answers
_TABLES = ("arabic_words", "broken_plurals", "irregular_forms")
_KEPT = 1 << 18  # words: the vocabulary of some ten thousand documents
_KEPT_PIECES = 1 << 15  # of each language: words with their punctuation
_KEPT_UNSPACED = 1 << 10
_UNSPACED = ("zh",)  # languages in which what stands between two spaces hardly comes twice


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
    pieces = list(map(pieces_of(language), text.split()))
    if not pieces:
        return Analysis()
    norms, stems, _, _ = map(chain.from_iterable, zip(*pieces, strict=True))
    return Analysis(tuple(norms), tuple(stems), text, pieces)


@cache
def pieces_of(language: str) -> Callable[[str], Piece]:
    """Return what tells the words of a text without spaces; no word reaches over one."""
    known = known_pieces(language)
    if known is None:
        return lru_cache(maxsize=_KEPT_UNSPACED)(partial(_words, language=language))
    return known.__getitem__


@cache
def known_pieces(language: str) -> Pieces | None:
    """Return what ``pieces_of`` keeps of a language, None if that is hardly anything."""
    return None if language in _UNSPACED else Pieces(language)


class Pieces(dict[str, Piece]):
    """The words of all pieces of a language that were met. Faster than any cache that forgets.

    ``forgotten`` counts how often everything was forgotten, because it had become too much.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self.forgotten = 0
        self._language = language
        self._printed: dict[str, list[str]] = {}

    def __missing__(self, printed: str) -> Piece:
        if len(self) >= _KEPT_PIECES:
            self.clear()
            self._printed.clear()
            self.forgotten += 1
        found = self[printed] = _words(printed, self._language)
        for word in {*found.norms, *found.stems}:
            self._printed.setdefault(word, []).append(printed)
        return found

    def having(self, words: Iterable[str]) -> set[str]:
        """Return the pieces met that have one of some words, as norm or as stem."""
        return {printed for word in words for printed in self._printed.get(word, ())}


def _words(printed: str, language: str) -> Piece:
    norms, stems, starts, ends = [], [], [], []
    for match in matches(in_one_alphabet(printed)):
        forms = word_forms(match[0], language)
        if forms is not None:
            norms.append(forms[0])
            stems.append(forms[1])
            starts.append(match.start())
            ends.append(match.end())
    return Piece(tuple(norms), tuple(stems), tuple(starts), tuple(ends))


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
    plain = arabic.plain_norm(word)
    if plain:
        return plain
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
