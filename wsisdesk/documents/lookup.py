"""From what the chair says to the clause meant: "operative 8", "3.1", "إذ يذكر ج", "annex 67".

Everything that may be meant is returned, the likeliest first, each with the section it stands in:
printed numbers occur several times in one text. Phrases and letters work across languages, since
lead phrases have keys and letters have values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind, Part
from wsisdesk.documents.spoken import Spoken, printed_form, same_value, understand
from wsisdesk.documents.structure.addressees import canonical
from wsisdesk.documents.structure.labels import read_printed
from wsisdesk.documents.structure.leads import find_lead
from wsisdesk.documents.structure.numbering import value_text
from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from wsisdesk.documents.model import Block, Document
    from wsisdesk.documents.structure.readings import Reading

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


def find_clauses(document: Document, spoken: str) -> tuple[Match, ...]:
    """Return every clause that ``spoken`` may mean, exact matches first, then in reading order."""
    said = understand(spoken)
    if said.last and not said.labels:
        return _last(document, said)
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


def _last(document: Document, said: Spoken) -> tuple[Match, ...]:
    """Return the last clause of the part or under the phrase that was named."""
    ranked = [
        (rank, block)
        for block in document.blocks
        if block.label and block.is_clause and block.kind not in _NO_CLAUSES
        if (rank := _name_rank(block, said)) is not None and _part_rank(block, said) is not None
    ]
    if not ranked:
        return ()
    best = min(rank for rank, _ in ranked)
    block = [block for rank, block in ranked if rank == best][-1]
    by_key = {block.key: block for block in document.blocks if block.key}
    return (Match(block, _section(block, by_key)),)


_NO_CLAUSES = (BlockKind.ROW, BlockKind.FOOTNOTE, BlockKind.HEADING)

# Ranks are sums of these; what reaches _LOOSE is shown only where nothing better was found.
_SAME_PHRASE, _NAME_INSIDE, _UNSAID_ADDRESSEE, _RELATED_PHRASE, _RESOLVED_ONLY = 1, 1, 2, 3, 2
_WIDER_ADDRESSEE = 2  # "the Secretary-General" for the Secretary-General and the Directors
_LOOSE = 10


def _rank(block: Block, said: Spoken) -> int | None:
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


def _part_rank(block: Block, said: Spoken) -> int | None:
    if said.part not in _PARTS:
        return 0
    part, code = _PARTS[said.part]
    return 0 if block.part is part or any(p.startswith(code) for p in _path(block)) else None


def _label_rank(block: Block, said: Spoken) -> int | None:
    if not said.labels:
        opens = block.key.startswith("annex.") and "/" not in block.key
        named = bool(said.name) and block.kind in (BlockKind.LEAD, BlockKind.HEADING)
        return 0 if named or (opens and not said.name) else None
    if said.part == "section" and len(said.labels) == 1:
        return _section_rank(block, said.labels[0])
    printed = printed_form(block.label)
    own = read_printed(block.label).readings if block.label else ()
    if said.part == "preamble" and not block.label and block.kind is not BlockKind.LEAD:
        return _resolved(block, said) if re.search(r"pre\.\d+$", block.key) else None
    if len(said.labels) == 1 and printed and printed == said.printed:
        return 0
    if len(said.labels) > 1:
        return _resolved(block, said) if own or block.kind is BlockKind.PARAGRAPH else None
    if any(
        one.style is other.style and same_value(one, other)
        for one in own
        for other in said.labels[0]
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


def _resolved(block: Block, said: Spoken) -> int | None:
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


def _name_rank(block: Block, said: Spoken) -> int | None:
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


def _phrase_rank(block: Block, said: Spoken) -> int | None:
    lead = find_lead(block.lead, block.language)
    if lead is None:
        return None
    keys = {phrase.key for phrase in lead.phrases}
    own = canonical(block.addressee, block.language) if block.addressee else ""
    wider = bool(said.addressee) and own.startswith(f"{said.addressee}-and-")
    if said.addressee and own != said.addressee and not wider:
        return None
    if keys & said.phrases and wider:
        return _WIDER_ADDRESSEE
    if keys & said.phrases:
        return _SAME_PHRASE if said.addressee or not block.addressee else _UNSAID_ADDRESSEE
    related = any(_are_related(one, other) for one in keys for other in said.phrases)
    return _RELATED_PHRASE if related else None


def _are_related(own: str, said: str) -> bool:
    """Whether a phrase was named by a part of it: "resolves", or "instructs" for both verbs."""
    first, joined, second = own.partition("-to-")
    return bool(joined) and (first == said or said.startswith(second))


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
