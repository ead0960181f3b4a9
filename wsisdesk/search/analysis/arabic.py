"""Light stemming of Arabic: article, conjunctions and prepositions off, endings off.

The rule is that of light10 (Larkey, Ballesteros, Connell: Light Stemming for Arabic Information
Retrieval, 2007), extended by the joined prefixes it leaves out (ولل, وبال), attached pronouns, the
dual and the seats of hamza, and reduced by the ending ي: a nisba is another word (رقم, رقمي).
Words whose own first or last letters look like these (``resources/tables/arabic_words.toml``) keep
them: التزام has no article, إعلان is no dual; and they lose single prepositions (لبرنامج), which
for other words only the index can tell from letters of the root.
"""

from __future__ import annotations

import re
from functools import cache

from wsisdesk import paths
from wsisdesk.text.folding import fold

_MARKS = re.compile("[\u064b-\u065f\u0670\u0640]")
_PLAIN_WORD = re.compile("[\u0621-\u063a\u0641-\u064a]+")
_TA_MARBUTA = str.maketrans("ة", "ه")
_HAMZA_SEATS = str.maketrans("ؤئ", "ءء")  # one sign for every seat: مسئولية is مسؤولية

ARTICLES = ("وبال", "فبال", "وكال", "فكال", "ولل", "فلل", "وال", "فال", "بال", "كال", "ال", "لل")
_PARTICLES = ("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")
_PRONOUNS = ("هما", "كما", "ها", "هم", "هن", "كم", "نا")
_PLURALS = ("ان", "ات", "ون", "ين")
_LAST_OF_ENDINGS = tuple("امنتهي")
_SHORTEST = 3  # letters that must be left
_SHORTEST_BEFORE_AT = 2  # جهات, فئات, لغات
_SHORTEST_AFTER_WAW = 4
_SHORTEST_KNOWN = 4  # letters of a word that loses single particles on its own account


def stem(norm: str, *, pronoun: bool = False) -> str:
    """Return the stem of a folded Arabic word.

    ``pronoun`` says that its ه was no ta marbuta before folding: دوره is his role, دورة a session.
    """
    found = _stem(norm.translate(_HAMZA_SEATS))
    if pronoun and found in feminine_apart() and norm.endswith("ه") and not norm.endswith("ته"):
        return found[:-1]
    return found


def _stem(word: str) -> str:
    known = known_stems()
    plain = _without_endings(word)
    if plain in known:
        return plain
    return _known_stem(word) or _without_endings(_without_article(word))


def _known_stem(word: str) -> str:
    """Return the stem of a word of the table behind any prefix, or nothing."""
    known = known_stems()
    for article in ARTICLES if word.startswith(ARTICLES) else ():
        if word.startswith(article):
            rest = word[len(article) :]
            for candidate in (f"ل{rest}", rest) if article.endswith("لل") else (rest,):
                found = _without_endings(candidate)
                if found in known:
                    return found
    for particle in _PARTICLES if word.startswith(_PARTICLES) else ():
        if word.startswith(particle) and len(word) >= len(particle) + _SHORTEST_KNOWN:
            found = _without_endings(word[len(particle) :])
            if len(found) >= _SHORTEST_KNOWN and found in known:
                return found
    return ""


def _without_article(word: str) -> str:
    for article in ARTICLES if word.startswith(ARTICLES) else ():
        if word.startswith(article) and len(word) >= len(article) + _SHORTEST:
            return word[len(article) :]
    if word.startswith("و") and len(word) > _SHORTEST_AFTER_WAW:
        return word[1:]
    return word


def _without_endings(word: str) -> str:
    """Take off accusative, pronoun, dual or plural and ta marbuta, in this order."""
    if not word.endswith(_LAST_OF_ENDINGS):
        return word
    shorter = word
    for step in (_without_pronoun, _without_number, _without_ta_marbuta):
        if shorter in whole_words():
            break
        shorter = step(shorter)
    if shorter != word and shorter not in whole_words():
        shorter = _without_open_ta(shorter)
    rest = word[len(shorter) :]
    feminine = rest == "ه" or rest.startswith(("ت", "ات"))
    return f"{shorter}ه" if feminine and f"{shorter}ه" in feminine_apart() else shorter


def _without_pronoun(word: str) -> str:
    for pronoun in _PRONOUNS if word.endswith(_PRONOUNS) else ():
        if word.endswith(pronoun) and len(word) >= len(pronoun) + _SHORTEST:
            return word[: -len(pronoun)]
    if word.endswith("ا") and len(word) > _SHORTEST:  # tanwin: تقريرا
        return word[:-1]
    if word.endswith("اته") and len(word) > _SHORTEST + _SHORTEST:  # the pronoun ه: قراراته
        return word[:-1]
    return word


def _without_number(word: str) -> str:
    for plural in _PLURALS if word.endswith(_PLURALS) else ():
        shortest = _SHORTEST_BEFORE_AT if plural == "ات" else _SHORTEST
        if word.endswith(plural) and len(word) >= len(plural) + shortest:
            return word[: -len(plural)]
    return word


def _without_ta_marbuta(word: str) -> str:
    if word.endswith("ه") and len(word) >= _SHORTEST:
        return word[:-1]
    if word.endswith("تي") and not word.endswith("اتي") and len(word) > _SHORTEST + 2:
        return word[:-1]  # the dual before its genitive: مرحلتي القمة
    return word


def _without_open_ta(word: str) -> str:
    """Take off the ta that ta marbuta is written as before an ending: نتيجته, جلستان."""
    if word.endswith("ت") and len(word) > _SHORTEST:
        return word[:-1]
    return word


@cache
def whole_words() -> frozenset[str]:
    """Return the words of the table, folded, from which no ending is taken."""
    return frozenset(_seated(word) for word in paths.table("arabic_words")["whole"].split())


@cache
def feminine_apart() -> frozenset[str]:
    """Return the nouns of the table, folded, whose stem keeps the ta marbuta."""
    return frozenset(_seated(word) for word in paths.table("arabic_words")["apart"].split())


@cache
def known_stems() -> frozenset[str]:
    """Return the stems of the words in the tables, which tell letters of the root from clitics."""
    listed = paths.table("arabic_words")["known"].split()
    for entries in paths.table("broken_plurals").values():
        for entry in entries:
            listed += entry["nouns"].split()
    return frozenset(_without_endings(_seated(word)) for word in listed)


def stem_as_printed(printed: str, norm: str) -> str:
    """Return the stem of a word whose spelling may tell it from another, ``norm`` being its norm.

    Careful writers put the dots on ta marbuta, so that a printed ه is a pronoun.
    """
    letters = _MARKS.sub("", printed)
    return _spelled().get(letters) or stem(norm, pronoun=letters.endswith("ه"))


@cache
def _spelled() -> dict[str, str]:
    groups = paths.table("arabic_words")["spelled"]
    return {form: stem for stem, forms in groups.items() for form in forms.split()}


def plain_norm(word: str) -> str:
    """Return the norm of a word of plain letters without marks, as most are, or nothing."""
    return word.translate(_PLAIN_NORMS) if _PLAIN_WORD.fullmatch(word) else ""


def closed_ta(folded: str) -> str:
    """Write ta marbuta as ه, as many do by hand and keyboard."""
    return folded.translate(_TA_MARBUTA)


_PLAIN_NORMS = {code: closed_ta(fold(chr(code))) for code in range(0x621, 0x64B)}


def _seated(word: str) -> str:
    return closed_ta(fold(word)).translate(_HAMZA_SEATS)
