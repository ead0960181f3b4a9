"""Labels that are words: ``أولاً`` before a tab or colon, ``ألف -``, ``第一章``, ``Article 5``."""

from __future__ import annotations

import re
from functools import cache

from wsisdesk.documents.structure.gaps import is_narrow, is_wide
from wsisdesk.documents.structure.readings import (
    NUMBER,
    Label,
    Reading,
    Style,
    number_values,
    read_suffix,
)
from wsisdesk.documents.structure.tables import WORD, folded_word, table
from wsisdesk.text import alphabets
from wsisdesk.text.folding import fold

_CHINESE = re.compile(r"第([一二三四五六七八九十百]{1,5}|[0-9]{1,3})(?:条|章|节|部分)?")
_AFTER_WORD = re.compile(r"[ \u00a0]{0,2}(?:\t|[:.)–—]|-(?=\s))")
_AFTER_LETTER_NAME = frozenset(["-", "–", "—", ":", "\t"])


def read_ordinal(text: str, start: int) -> Label | None:
    """Read an ordinal word that numbers a heading; in running text it is followed by a comma."""
    if text.startswith("第", start):
        return _chinese(text, start)
    if not "\u0620" <= text[start : start + 1] <= "\u064a":
        return None
    first = WORD.match(text, start)
    if first is None:
        return None
    one = folded_word(first.group())
    second = WORD.match(text, first.end() + 1)
    two = f"{one} {folded_word(second.group())}" if second else ""
    for form, end in ((two, second.end() if second else 0), (one, first.end())):
        style, value = _words().get(form, (Style.OTHER, 0))
        if value:
            return _word(text, start, end, Reading(style, "word", (value,)))
    return None


def _word(text: str, start: int, end: int, reading: Reading) -> Label | None:
    """Accept a word by what follows it; an ordinal before a space needs its neighbours."""
    after = _AFTER_WORD.match(text, end)
    if after and _fits(reading.style, after.group()):
        stop = end if after.group().endswith("\t") else after.end()
        return Label(text[start:stop].strip(), start, stop, (reading,))
    if reading.style is Style.ORDINAL and is_narrow(text, end):
        return Label(text[start:end], start, end, (reading,), sure=False)
    return None


def _fits(style: Style, after: str) -> bool:
    return style is Style.ORDINAL or after.strip(" \u00a0") in _AFTER_LETTER_NAME


@cache
def _words() -> dict[str, tuple[Style, int]]:
    data = table("ordinals")
    ordinals = {fold(word): (Style.ORDINAL, n) for n, word in enumerate(data["ar_adverbs"], 1)}
    names = {fold(word): (Style.LETTER, n) for n, word in enumerate(data["ar_letters"], 1)}
    return ordinals | names


def _chinese(text: str, start: int) -> Label | None:
    match = _CHINESE.match(text, start)
    if match is None:
        return None
    if not (is_narrow(text, match.end()) or text[match.end() : match.end() + 1] in ("、", "：")):
        return None
    number = match.group(1)
    value = int(number) if number.isdigit() else alphabets.chinese_value(number) or 0
    return Label(match.group(), start, match.end(), (Reading(Style.ORDINAL, "第", (value,)),))


def read_article(text: str, start: int) -> Label | None:
    """Read ``Article 5`` in front of a text, not ``Article 5 of the …``."""
    word = next((w for w in table("ordinals")["articles"] if text.startswith(w, start)), None)
    if word is None or not is_narrow(text, start + len(word)):
        return None
    number = NUMBER.match(text, start + len(word) + 1)
    if number is None:
        return None
    end, suffix = read_suffix(text, number.end())
    if not (is_wide(text, end) or text[end : end + 1] in (".", ":", "–", "—")):
        return None
    reading = Reading(Style.ARTICLE, "", number_values(number.group()), suffix)
    return Label(text[start:end], start, end, (reading,))
