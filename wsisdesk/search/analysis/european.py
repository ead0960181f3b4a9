"""Stems of English, French, Spanish and Russian words, by the Snowball stemmers.

Words arrive without accents, as many are typed and as capitals are printed. Endings by which a
stemmer knows a word get their accent back first: Spanish ``-cion``, French ``-ee``. Russian words
lose the vowel that comes and goes before their last consonant: беженец, беженца.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import Stemmer

from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable

_NAMES = {"en": "english", "fr": "french", "es": "spanish", "ru": "russian"}
LATIN = ("en", "fr", "es")
_FRENCH_PARTICIPLE = re.compile(r"(?<=...)ee(s?)$")
_FRENCH_ADJECTIVE = re.compile(r"(?<=..)iere(s?)$")
_SPANISH_ACTION = re.compile(r"(?<=..)([cs])ion$")
_FRENCH_REST = re.compile(r"(?<=....)i$")  # réfugié without its accent is taken for réfug-ie
_SPANISH_Z = re.compile(r"z$")  # voz, voces
_FLEETING_VOWEL = re.compile(r"(?<=...)[её](?=ц$)|(?<=...)о(?=к$)")


def stem(norm: str, language: str) -> str:
    """Return the stem of a folded word; ``language`` is en, fr, es or ru."""
    if language == "fr":
        norm = _FRENCH_ADJECTIVE.sub(r"ière\1", _FRENCH_PARTICIPLE.sub(r"ée\1", norm))
    elif language == "es":
        norm = _SPANISH_ACTION.sub(r"\1ión", norm)
    found = _stemmer(language)(norm)
    if language == "ru":
        return _FLEETING_VOWEL.sub("", found)
    folded = found if found.isascii() else fold(found)
    if language == "es" and norm.endswith("z"):
        return _SPANISH_Z.sub("c", folded)
    return _FRENCH_REST.sub("", folded) if language == "fr" else folded


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    stemmer = Stemmer.Stemmer(_NAMES[language])
    stemmer.maxCacheSize = 0  # the words are kept by who asks
    stem_word: Callable[[str], str] = stemmer.stemWord
    return stem_word
