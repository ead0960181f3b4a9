"""From what the chair says to the clause meant: "operative 8", "3.1", "إذ يذكر ج", "annex 67".

Everything that may be meant is returned, the likeliest first, each with the section it stands in:
printed numbers occur several times in one text. Phrases and letters work across languages, since
lead phrases have keys and letters have values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind, Part
from wsisdesk.documents.structure.addressees import addressee_in, canonical
from wsisdesk.documents.structure.labels import read_printed
from wsisdesk.documents.structure.leads import Lead, find_lead
from wsisdesk.documents.structure.numbering import value_text
from wsisdesk.documents.structure.readings import Reading
from wsisdesk.documents.structure.tables import table
from wsisdesk.text.folding import fold
from wsisdesk.text.languages import LANGUAGES

if TYPE_CHECKING:
    from wsisdesk.documents.model import Block, Document

_LONGEST_QUERY = 300
_LABEL = re.compile(
    r"\(?(?P<number>\d{1,4}(?:\.\d{1,3}){0,5})\)?"
    r"(?: ?(?P<suffix>bis|ter|quater|مكررا|مكرر|бис)(?![^\W_]))?"
    r"|\(?(?P<letter>(?<![^\W_])(?:ه|[^\W\d_]|[ivx]{2,5})(?![^\W_]))\)?"
)
_GLUED = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])(?=\d)")
_EMPTY = re.compile(r"[\s,;:\"'().\-]*")
_PARTS = {
    "operative": (Part.OPERATIVE, "op."),
    "preamble": (Part.PREAMBLE, "pre."),
    "annex": (Part.ANNEX, "annex."),
}


@dataclass(frozen=True, slots=True)
class Match:
    """A clause that may be meant, and the words that tell where it stands."""

    block: Block
    section: str


@dataclass(frozen=True, slots=True)
class _Spoken:
    """What was said, taken apart."""

    labels: tuple[tuple[Reading, ...], ...]
    printed: str
    part: str
    name: str
    phrases: frozenset[str]
    addressee: str


def find_clauses(document: Document, spoken: str) -> tuple[Match, ...]:
    """Return every clause that ``spoken`` may mean, exact matches first, then in reading order."""
    said = _understand(spoken)
    if not (said.labels or said.name or said.part == "annex"):
        return ()
    ranked = [
        (rank, index, block)
        for index, block in enumerate(document.blocks)
        if (rank := _rank(block, said)) is not None
    ]
    if any(rank < _LOOSE for rank, _, _ in ranked):
        ranked = [entry for entry in ranked if entry[0] < _LOOSE]
    by_key = {block.key: block for block in document.blocks if block.key}
    ranked.sort(key=lambda entry: entry[:2])
    return tuple(Match(block, _section(block, by_key)) for _, _, block in ranked)


# Ranks are sums of these; what reaches _LOOSE is shown only where nothing better was found.
_SAME_PHRASE, _NAME_INSIDE, _UNSAID_ADDRESSEE, _RELATED_PHRASE, _RESOLVED_ONLY = 1, 1, 2, 3, 2
_LOOSE = 10


def _rank(block: Block, said: _Spoken) -> int | None:
    """Return how far a block is from what was said, 0 for exact, None if it cannot be meant."""
    if not (block.address or block.key) or block.kind is BlockKind.ROW:
        return None
    if (block.kind is BlockKind.FOOTNOTE) != (said.part == "notes"):
        return None
    place = _part_rank(block, said)
    label = _label_rank(block, said)
    name = _name_rank(block, said)
    if place is None or label is None or name is None:
        return None
    return place + label + name


def _part_rank(block: Block, said: _Spoken) -> int | None:
    if said.part not in _PARTS:
        return 0
    part, code = _PARTS[said.part]
    return 0 if block.part is part or any(p.startswith(code) for p in _path(block)) else None


def _label_rank(block: Block, said: _Spoken) -> int | None:
    if not said.labels:
        opens = block.key.startswith("annex.") and "/" not in block.key
        named = bool(said.name) and block.kind in (BlockKind.LEAD, BlockKind.HEADING)
        return 0 if named or (opens and not said.name) else None
    if said.part == "section" and len(said.labels) == 1:
        return _section_rank(block, said.labels[0])
    printed = _printed(block.label)
    own = read_printed(block.label).readings if block.label else ()
    if said.part == "preamble" and not block.label and block.kind is not BlockKind.LEAD:
        return _resolved(block, said) if re.search(r"pre\.\d+$", block.key) else None
    if len(said.labels) == 1 and printed and printed == said.printed:
        return 0
    if len(said.labels) > 1:
        return _resolved(block, said) if own or block.kind is BlockKind.PARAGRAPH else None
    if any(
        one.style is other.style and _same(one, other) for one in own for other in said.labels[0]
    ):
        return 0
    if any(len(reading.value) > 1 for reading in said.labels[0]):
        resolved = _resolved(block, said)
        return None if resolved is None else resolved + _RESOLVED_ONLY
    if own and _resolved(block, said) is not None:
        return _LOOSE
    return None


def _section_rank(block: Block, readings: tuple[Reading, ...]) -> int | None:
    last = _path(block)[-1]
    wanted = {f"sec.{value_text(reading, 0)}" for reading in readings}
    return 0 if block.kind is BlockKind.HEADING and last in wanted else None


def _resolved(block: Block, said: _Spoken) -> int | None:
    """Return 0 if the block's key ends as the labels say: section 1, paragraph 3 as ``sec.1/3``."""
    wanted = [{value_text(reading, 0) for reading in readings} for readings in said.labels]
    if len(wanted) == 1:
        numbers = next((r.value for r in said.labels[0] if len(r.value) > 1), None)
        if numbers:
            wanted = [{str(number)} for number in numbers]
    path = [part.rpartition(".")[2] if "." in part else part for part in _path(block)]
    tail = path[-len(wanted) :]
    fits = len(tail) == len(wanted) and all(t in w for t, w in zip(tail, wanted, strict=True))
    return 0 if fits else None


def _name_rank(block: Block, said: _Spoken) -> int | None:
    """Compare the phrase or heading that was named with what governs the block."""
    if not said.name:
        return 0
    governing = block.lead or (block.text if block.kind is BlockKind.HEADING else "")
    if governing and fold(governing).strip(" :,") == said.name:
        return 0
    if said.phrases and block.lead:
        return _phrase_rank(block, said)
    if said.name in fold(block.address):
        return _NAME_INSIDE
    return None


def _phrase_rank(block: Block, said: _Spoken) -> int | None:
    lead = find_lead(block.lead, block.language)
    if lead is None:
        return None
    keys = {phrase.key for phrase in lead.phrases}
    own = canonical(block.addressee, block.language) if block.addressee else ""
    if said.addressee and own != said.addressee:
        return None
    if keys & said.phrases:
        return _SAME_PHRASE if said.addressee or not block.addressee else _UNSAID_ADDRESSEE
    related = any(_are_related(one, other) for one in keys for other in said.phrases)
    return _RELATED_PHRASE if related else None


def _are_related(own: str, said: str) -> bool:
    """Whether a phrase was named by a part of it: "resolves", or "instructs" for both verbs."""
    first, joined, second = own.partition("-to-")
    return bool(joined) and (first == said or said.startswith(second))


# ---------------------------------------------------------------------- what was said


def _understand(spoken: str) -> _Spoken:
    text = _GLUED.sub(" ", fold(spoken[:_LONGEST_QUERY])).replace("ـ", "")
    part, text = _take_part(f" {' '.join(text.split())} ")
    labels, printed, rest = _take_labels(text)
    name = _without_fillers(rest)
    phrases: set[str] = set()
    addressee = ""
    for lead, language in _leads_of(name):
        phrases |= {phrase.key for phrase in lead.phrases}
        span = addressee_in(name, lead.end, language, whole=True)
        addressee = addressee or (canonical(name[slice(*span)], language) if span else "")
    return _Spoken(labels, printed, part, name, frozenset(phrases), addressee)


def _take_part(text: str) -> tuple[str, str]:
    for word, part in _part_words():
        if f" {word} " in text:
            return part, text.replace(f" {word} ", " ", 1)
    return "", text


@cache
def _part_words() -> tuple[tuple[str, str], ...]:
    entries = [
        (fold(word), part) for part, said in table("lookup_words")["parts"].items() for word in said
    ]
    return tuple(sorted(entries, key=lambda entry: -len(entry[0])))


@cache
def _fillers() -> frozenset[str]:
    return frozenset(fold(word) for word in table("lookup_words")["fillers"])


def _take_labels(text: str) -> tuple[tuple[tuple[Reading, ...], ...], str, str]:
    """Take the labels at the end of what was said, else numbers anywhere, else at the start."""
    found = list(_LABEL.finditer(text))
    run: list[re.Match[str]] = []
    end = len(text)
    for match in reversed(found):
        between = text[match.end() : end]
        if not _is_empty(between):
            break
        run.insert(0, match)
        end = match.start()
    if not run:
        run = [match for match in found if match["number"]][:2]
    if not run and found and not text[: found[0].start()].strip():
        run = found[:1]
    labels = tuple(_readings(match) for match in run)
    rest = text
    for match in reversed(run):
        rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    printed = _printed(run[-1].group()) if run else ""
    return labels, printed, rest


def _is_empty(text: str) -> bool:
    return all(word in _fillers() for word in re.findall(r"\w+", text))


def _readings(match: re.Match[str]) -> tuple[Reading, ...]:
    readings = read_printed(f"{match.group().strip('()')})").readings
    return tuple(Reading(r.style, "", r.value, r.suffix) for r in readings)


def _printed(label: str) -> str:
    return re.sub(r"[\s().\-]+$|^[\s(]+", "", fold(label)).replace(" ", "").replace("'", "")


def _same(one: Reading, other: Reading) -> bool:
    return bool(one.value) and one.value == other.value and one.suffix == other.suffix


def _without_fillers(text: str) -> str:
    words = text.replace('"', " ").split()
    while words and words[0].strip(",.:;()") in _fillers():
        words.pop(0)
    while words and words[-1].strip(",.:;()") in _fillers():
        words.pop()
    name = " ".join(words).strip(" ,.:;()")
    return "" if _EMPTY.fullmatch(name) else name


def _leads_of(name: str) -> list[tuple[Lead, str]]:
    """Find lead phrases in any language; Arabic ones are also said without their particle."""
    if not name:
        return []
    found = [(find_lead(name, language), language) for language in LANGUAGES]
    found.append((find_lead(f"اذ {name}", "ar"), ""))
    return [(lead, language) for lead, language in found if lead is not None]


# ---------------------------------------------------------------------- where it stands


def _path(block: Block) -> list[str]:
    return block.key.split("/")


def _section(block: Block, by_key: dict[str, Block]) -> str:
    """Return what a block stands under: its lead phrase, or the heading of its section."""
    outer = by_key.get(block.key.rpartition("/")[0])
    own = block.kind is BlockKind.LEAD or block.text.startswith(block.lead)
    if block.lead and not own:
        return block.lead
    if outer is not None:
        return f"{outer.label} {outer.text}".strip() if outer.label else outer.text
    return block.address
