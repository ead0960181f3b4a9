"""Which of the six languages a text is written in: by its script, then by its function words.

A guess is made only on evidence: texts without letters, in other scripts, or in Latin letters
without any tell-tale word get the empty answer.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache

from wsisdesk.paths import bundled

LANGUAGES = ("ar", "en", "fr", "es", "ru", "zh")

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
}
_FOREIGN_SHARE = 0.02
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
    counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS}
    counts["zh"] *= _HAN_WEIGHT
    total = sum(counts.values())
    script = max(counts, key=lambda name: counts[name])
    if not total or counts[script] < total * _MAJORITY:
        return ""
    if script == "latin":
        return _latin(sample)
    foreign = _FOREIGN.get(script)
    if foreign and len(foreign.findall(sample.lower())) > counts[script] * _FOREIGN_SHARE:
        return ""
    return script


def _latin(text: str) -> str:
    """Choose between English, French and Spanish; "" if another language fits better."""
    tables = _latin_tables()
    lowered = text.lower()
    words = _WORD.findall(_without_accents(lowered))
    scores = {
        language: (
            _known(words, known) + sum(lowered.count(c) for c in tables.letters.get(language, ())),
            sum(word.endswith(tables.endings[language]) for word in words),
        )
        for language, known in tables.words.items()
    }
    best = max(scores, key=lambda language: scores[language])
    others = max(_known(words, known) for known in tables.others.values())
    tied = sum(score == scores[best] for score in scores.values()) > 1
    return "" if tied or others > scores[best][0] else best


def _known(words: list[str], known: frozenset[str]) -> int:
    return sum(word in known for word in words)


def _without_accents(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.replace("œ", "oe"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@cache
def _latin_tables() -> _LatinTables:
    data = tomllib.loads(bundled("resources/tables/function_words.toml").read_text("utf-8"))
    return _LatinTables(
        words={name: frozenset(data[name].split()) for name in ("en", "fr", "es")},
        letters={name: frozenset(value) for name, value in data["letters"].items()},
        endings={name: tuple(value.split()) for name, value in data["endings"].items()},
        others={name: frozenset(value.split()) for name, value in data["others"].items()},
    )
