"""Which of the six languages a text is written in: by its script, then by its function words.

A guess is made only on evidence: texts without letters, in other scripts, or in Latin letters
without any tell-tale word get the empty answer.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from wsisdesk import paths

_SAMPLE = 4000  # code points looked at: enough for certainty, and bounded for hostile input
_MAJORITY = 0.5
_ARABIC = r"[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"
_LATIN = r"[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]"
_OTHER = r"[\u0370-\u03ff\u0590-\u05ff\u0900-\u0dff\u0e00-\u0e7f\u3040-\u30ff\uac00-\ud7af]"
_SCRIPTS = (
    ("ar", re.compile(_ARABIC)),
    ("ru", re.compile(r"[\u0400-\u052f]")),
    ("zh", re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")),
    ("latin", re.compile(_LATIN)),
    ("", re.compile(_OTHER)),
)
_HAN_WEIGHT = 3  # one Han character says about as much as three letters
_FOREIGN = {
    "ar": re.compile(r"[پچژگٹڈڑںے]"),  # Persian, Urdu
    "ru": re.compile(r"[іїєґўјљњћђџ]"),  # Ukrainian, Belarusian, Serbian
    "zh": re.compile(r"[\u3040-\u30ff]"),  # Japanese
}
_FOREIGN_SHARE = 0.02
_ACCENTS = re.compile(r"[\u0300-\u036f]")
# Single letters count only where they are words: French elisions, Spanish y.
_WORD = re.compile(r"[^\W\d_]{2,}|(?<![^\W_])(?:[ldnscj](?=['’])|[ay](?= ))")


@dataclass(frozen=True, slots=True)
class _LatinTables:
    words: dict[str, frozenset[str]]
    letters: dict[str, frozenset[str]]
    endings: dict[str, tuple[str, ...]]
    others: dict[str, frozenset[str]]


def detect(text: str) -> str:
    """Return the language of ``text`` (ISO 639-1, one of the six), or "" if nothing tells."""
    sample = text[:_SAMPLE]
    script = "latin" if sample.isascii() else _script(sample)
    return _latin(sample.lower()) if script == "latin" else script


def _script(text: str) -> str:
    """Return the language that the script of most letters shows, "latin", or ""."""
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS}
    counts["zh"] *= _HAN_WEIGHT
    total = sum(counts.values())
    script = max(counts, key=lambda name: counts[name])
    if not total or counts[script] < total * _MAJORITY:
        return ""
    foreign = _FOREIGN.get(script)
    if foreign and len(foreign.findall(text.lower())) > counts[script] * _FOREIGN_SHARE:
        return ""
    return script


def _latin(text: str) -> str:
    """Choose between English, French and Spanish; "" if another language fits better."""
    tables = _latin_tables()
    words = _WORD.findall(text if text.isascii() else _without_accents(text))
    scores = {language: _known(words, known) for language, known in tables.words.items()}
    if not text.isascii():
        for language, letters in tables.letters.items():
            scores[language] += sum(map(text.count, letters))
    best = max(scores.values())
    leading = [language for language, score in scores.items() if score == best]
    if len(leading) > 1:
        leading = _by_endings(words, leading)
    if len(leading) != 1:
        return ""
    others = max(_known(words, known) for known in tables.others.values())
    return "" if others > best else leading[0]


def _known(words: list[str], known: frozenset[str]) -> int:
    return sum(map(known.__contains__, words))


def _by_endings(words: list[str], languages: list[str]) -> list[str]:
    """Return those of ``languages`` whose endings most words have."""
    endings = _latin_tables().endings
    scores = {name: sum(word.endswith(endings[name]) for word in words) for name in languages}
    best = max(scores.values())
    return [name for name, score in scores.items() if score == best]


def _without_accents(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.replace("œ", "oe"))
    return _ACCENTS.sub("", decomposed)


@cache
def _latin_tables() -> _LatinTables:
    data = paths.table("function_words")
    return _LatinTables(
        words={name: frozenset(data[name].split()) for name in ("en", "fr", "es")},
        letters={name: frozenset(value) for name, value in data["letters"].items()},
        endings={name: tuple(value.split()) for name, value in data["endings"].items()},
        others={name: frozenset(value.split()) for name, value in data["others"].items()},
    )
