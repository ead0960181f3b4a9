"""Stems of English, French, Spanish and Russian words, by the Snowball stemmers.

Words arrive without accents, as many are typed and as capitals are printed. Endings by which a
stemmer knows a word get their accent back first: Spanish ``-cion``, French ``-ee``. Russian words
lose the vowel that comes and goes before their last consonant: беженец, беженца. Forms that no rule
knows (children, travaux, времени) stand in ``resources/tables/irregular_forms.toml``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import Stemmer

from wsisdesk import paths
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
_SPANISH_PLURAL = re.compile(r"(?<=..en)es$")  # imágenes is cut like imagen
_FLEETING_VOWEL = re.compile(r"(?<=...)[её](?=[цк]$)|(?<=...)о(?=к$)")


def stem(norm: str, language: str) -> str:
    """Return the stem of a folded word; ``language`` is en, fr, es or ru."""
    norm = irregular_forms(language).get(norm, norm)
    if language == "fr":
        norm = _FRENCH_ADJECTIVE.sub(r"ière\1", _FRENCH_PARTICIPLE.sub(r"ée\1", norm))
    elif language == "es":
        norm = _SPANISH_ACTION.sub(r"\1ión", _SPANISH_PLURAL.sub("", norm))
    found = _stemmer(language)(norm)
    if language == "ru":  # an acronym is no ending: ИИ
        return _FLEETING_VOWEL.sub("", found) if len(found) > 1 else norm
    folded = found if found.isascii() else fold(found)
    if language == "es" and norm.endswith("z"):
        return _SPANISH_Z.sub("c", folded)
    return _FRENCH_REST.sub("", folded) if language == "fr" else folded


@cache
def irregular_forms(language: str) -> dict[str, str]:
    """Return the word that each irregular form belongs to."""
    lines = paths.table("irregular_forms")["forms"][language].splitlines()
    rows = [fold(line).split() for line in lines if line]
    return {form: word for word, *forms in rows for form in forms}


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    stemmer = Stemmer.Stemmer(_NAMES[language])
    stemmer.maxCacheSize = 0  # the words are kept by who asks
    stem_word: Callable[[str], str] = stemmer.stemWord
    return stem_word
