"""What is said in a room to name a clause, taken apart: part, labels, lead phrase, addressee.

Numbers are said as digits or as words, the inner label first or last ("subparagraph (a) of
paragraph 3"), in any of the six languages. The words stand in ``lookup_words.toml``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from wsisdesk.documents.structure.addressees import addressee_in, canonical
from wsisdesk.documents.structure.labels import read_printed
from wsisdesk.documents.structure.leads import Lead, find_lead
from wsisdesk.documents.structure.readings import Reading
from wsisdesk.documents.structure.tables import table
from wsisdesk.text import alphabets
from wsisdesk.text.folding import fold
from wsisdesk.text.languages import LANGUAGES

_LONGEST_QUERY = 300
_LABEL = re.compile(
    r"\(?(?P<number>\d{1,4}(?:\.\d{1,3}){0,5})\)?"
    r"(?: ?(?P<suffix>bis|ter|quater|مكررا|مكرر|бис)(?![^\W_]))?"
    r"|\(?(?P<letter>(?<![^\W_])(?:ه|[^\W\d_\u3400-\u9fff]|[ivx]{2,5})(?![^\W_]))\)?"
)
_GLUED = re.compile(
    r"(?<=[^\W\d_])(?=\d)|(?<=[\da-z])(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])(?=[\da-z])"
)
_HAN = re.compile(r"[\u3400-\u9fff]")
_HAN_FILLER = re.compile(r"(?<=[\u3400-\u9fff])[第的]$")
_CHINESE_ORDINAL = re.compile(r"第([一二三四五六七八九十百]{1,5})")
_EMPTY = re.compile(r"[\s,;:\"'().\-]*")


@dataclass(frozen=True, slots=True)
class Spoken:
    """What was said, taken apart."""

    labels: tuple[tuple[Reading, ...], ...]
    printed: str
    part: str
    name: str
    phrases: frozenset[str]
    addressee: str
    last: bool = False


def understand(spoken: str) -> Spoken:
    """Take apart what was said: place, labels from the outermost in, phrase and addressee."""
    text = _CHINESE_ORDINAL.sub(_in_digits, fold(spoken[:_LONGEST_QUERY])).replace("ـ", "")
    last, text = _take_last(f" {' '.join(_GLUED.sub(' ', text).split())} ")
    part, text = _take_part(text)
    labels, printed, rest = _take_labels(_with_digits(text, part), part)
    name = _without_fillers(rest)
    phrases: set[str] = set()
    addressee = ""
    for lead, language in _leads_of(name):
        phrases |= {phrase.key for phrase in lead.phrases}
        span = addressee_in(name, lead.end, language, whole=True)
        addressee = addressee or (canonical(name[slice(*span)], language) if span else "")
    return Spoken(labels, printed, part, name, frozenset(phrases), addressee, last)


def _take_last(text: str) -> tuple[bool, str]:
    """Take out the word that asks for the last clause, if one was said."""
    for word in table("lookup_words")["last"]:
        rest = _without(text, fold(word))
        if rest != text:
            return True, rest
    return False, text


def _take_part(text: str) -> tuple[str, str]:
    for word, part in _part_words():
        rest = _without(text, word)
        if rest != text:
            return part, rest
    return "", text


def _without(text: str, word: str) -> str:
    """Return what was said without a word of it; Chinese words stand without spaces."""
    return text.replace(word if _HAN.match(word) else f" {word} ", " ", 1)


@cache
def _part_words() -> tuple[tuple[str, str], ...]:
    entries = [
        (fold(word), part) for part, said in table("lookup_words")["parts"].items() for word in said
    ]
    return tuple(sorted(entries, key=lambda entry: -len(entry[0])))


@cache
def _fillers() -> frozenset[str]:
    return frozenset(fold(word) for word in table("lookup_words")["fillers"])


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(fold(word) for word in table("lookup_words")["abbreviations"])


@cache
def _ordinals() -> dict[str, str]:
    return {
        fold(word): str(number)
        for words in table("lookup_words")["ordinals"].values()
        for number, word in enumerate(words, 1)
        if word
    }


def _in_digits(match: re.Match[str]) -> str:
    return f"第{alphabets.chinese_value(match.group(1)) or match.group(1)}"


def _with_digits(text: str, part: str) -> str:
    """Write ordinals beside "paragraph" or the name of a part as numbers: the second paragraph."""
    words = text.split()
    for index, word in enumerate(words):
        beside = words[max(0, index - 1) : index] + words[index + 1 : index + 2]
        counts = bool(part) or any(other in _fillers() for other in beside)
        if counts and word in _ordinals():
            words[index] = _ordinals()[word]
    return f" {' '.join(words)} "


def _take_labels(text: str, part: str) -> tuple[tuple[tuple[Reading, ...], ...], str, str]:
    """Take the labels at the end of what was said, else numbers anywhere, else at the start."""
    found = list(_LABEL.finditer(text))
    run: list[re.Match[str]] = []
    end = len(text)
    for match in reversed(found):
        between = text[match.end() : end]
        if not _is_empty(between) or (run and match["letter"] in _abbreviations()):
            break
        run.insert(0, match)
        end = match.start()
    if not run:
        run = [match for match in found if match["number"]][:2]
    if not run and found and not text[: found[0].start()].strip():
        run = found[:1]
    if not run:
        run = [match for match in found if match.group().endswith(")")][:1]
    if _names_inner_first(run) and part != "section":
        run = run[::-1]
    labels = tuple(_readings(match) for match in run)
    rest = text
    for match in sorted(run, key=lambda match: -match.start()):
        rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    printed = printed_form(run[-1].group()) if run else ""
    return labels, printed, rest


def _names_inner_first(run: list[re.Match[str]]) -> bool:
    """Whether the letter was named before the paragraph it lies in: "(a) of paragraph 3"."""
    return len(run) > 1 and run[0].group().endswith(")") and bool(run[-1]["number"])


def _is_empty(text: str) -> bool:
    return all(word in _fillers() for word in re.findall(r"\w+", text))


def _readings(match: re.Match[str]) -> tuple[Reading, ...]:
    readings = read_printed(f"{match.group().strip('()')})").readings
    return tuple(Reading(r.style, "", r.value, r.suffix) for r in readings)


def printed_form(label: str) -> str:
    """Return a label without brackets, points and spaces, for comparison with what was said."""
    return re.sub(r"[\s().\-]+$|^[\s(]+", "", fold(label)).replace(" ", "").replace("'", "")


def same_value(one: Reading, other: Reading) -> bool:
    """Whether two readings give the same number, "8 bis" apart from 8."""
    return bool(one.value) and one.value == other.value and one.suffix == other.suffix


def _without_fillers(text: str) -> str:
    words = text.replace('"', " ").split()
    while words and words[0].strip(",.:;()") in _fillers():
        words.pop(0)
    while words and words[-1].strip(",.:;()") in _fillers():
        words.pop()
    name = _HAN_FILLER.sub("", " ".join(words).strip(" ,.:;()"))
    return "" if _EMPTY.fullmatch(name) else name


def _leads_of(name: str) -> list[tuple[Lead, str]]:
    """Find lead phrases in any language; Arabic ones are also said without their particle."""
    if not name:
        return []
    found = [(find_lead(name, language), language) for language in LANGUAGES]
    found.append((find_lead(f"اذ {name}", "ar"), ""))
    return [(lead, language) for lead, language in found if lead is not None]
