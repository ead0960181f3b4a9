"""Who must act: the addressee named behind a lead phrase, as printed, and its canonical key."""

from __future__ import annotations

import re
from functools import cache

from wsisdesk.documents.structure.tables import table
from wsisdesk.text.folding import fold, folded

_REACH = 300  # code points behind a phrase that are looked at
_LONGEST_NAME = 14  # words of a name that no connector ends
_STOP = re.compile(r"[,;:.()，；：。]")
_INFINITIVE = re.compile(r"\S+(?:ть|ться|ти|тись|чь)(?![^\W\d_])")
_NOT_KEYS = ("articles", "connectors")


def addressee_in(text: str, start: int, language: str, *, whole: bool) -> tuple[int, int] | None:
    """Return where the addressee stands behind a phrase that ends at ``start``, or None.

    ``whole`` says that the text is a lead phrase and nothing else: then all that follows is the
    addressee, apart from connecting words ("to", "على").
    """
    form = folded(text[start : start + _REACH])
    begin = _skip_articles(form.text, language)
    if begin >= len(form.text.rstrip(" ,:;،")):
        return None
    end = _whole_end(form.text, begin, language) if whole else _name_end(form.text, begin, language)
    if end <= begin:
        return None
    first, last = form.original(begin, end)
    return start + first, start + last


def canonical(name: str, language: str) -> str:
    """Return the key of a printed addressee (``secretary-general``), or "" if it is none listed."""
    form = fold(name).strip(" ,:;.")
    form = form[_skip_articles(form, language) :]
    return _names(language).get(form, "")


def addressee_name(key: str, language: str) -> str:
    """Return what an addressee is called in a language; one that is not listed as printed."""
    entry = table("addressees").get(key, {}) if key not in _NOT_KEYS else {}
    names = entry.get(language) or entry.get("en") or [key]
    return str(names[0])


def _skip_articles(form: str, language: str) -> int:
    position = len(form) - len(form.lstrip())
    for article in _listed("articles", language):
        if form.startswith(article, position):
            after = position + len(article)
            if form[after : after + 1] in (" ", "'"):
                return after + 1
    return position


def _whole_end(form: str, begin: int, language: str) -> int:
    end = len(form.rstrip(" ,:;.-"))
    for connector in _listed("connectors", language):
        if form.endswith(f" {connector}", begin, end):
            return len(form[: end - len(connector)].rstrip())
    return end


def _name_end(form: str, begin: int, language: str) -> int:
    """Return where a name ends that a sentence follows."""
    listed = _listed_name(form, begin, language)
    stop = _STOP.search(form, begin)
    bound = stop.start() if stop else len(form)
    connector = _first_connector(form, begin, bound, language)
    if connector > begin and len(form[begin:connector].split()) <= _LONGEST_NAME:
        return max(connector, listed) if listed <= bound else listed
    return listed


def _first_connector(form: str, begin: int, bound: int, language: str) -> int:
    if language == "ru":
        verb = _INFINITIVE.search(form, begin, bound)
        return len(form[: verb.start()].rstrip()) if verb else 0
    match = _connector_pattern(language).search(form, begin, bound) if language != "zh" else None
    return match.start() if match else 0


def _listed_name(form: str, begin: int, language: str) -> int:
    for name in sorted(_names(language), key=len, reverse=True):
        end = begin + len(name)
        if form.startswith(name, begin) and (language == "zh" or not form[end : end + 1].isalpha()):
            return end
    return 0


@cache
def _connector_pattern(language: str) -> re.Pattern[str]:
    listed = _listed("connectors", language)
    return re.compile(rf" (?:{'|'.join(map(re.escape, listed))})(?=[ '])")


@cache
def _listed(section: str, language: str) -> tuple[str, ...]:
    forms = (fold(form) for form in table("addressees")[section].get(language, ()))
    return tuple(sorted(forms, key=len, reverse=True))


@cache
def _names(language: str) -> dict[str, str]:
    return {
        fold(name): key
        for key, entry in table("addressees").items()
        if key not in _NOT_KEYS
        for name in entry.get(language, ())
    }
