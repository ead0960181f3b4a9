"""What exports say about a row: the name of its clause, and remarks on what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.arrangement import Position
from wsisdesk.compare.model import BracketKind, Relation
from wsisdesk.documents.model import Part
from wsisdesk.text.direction import strong_letters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wsisdesk.compare.model import Comparison, Side
    from wsisdesk.documents.model import Block
    from wsisdesk.export.comparison.entries import Entry
    from wsisdesk.export.words import Words


def clause_name(side: Side, words: Words) -> str:
    """Return what people call a clause: its address, else its label, else what it is."""
    block = side.block
    return block.address or block.label or words[f"kind_{block.kind.value}"]


def label(side: Side, words: Words) -> str:
    """Return the printed label of a clause, else the word for what it is."""
    return side.block.label or words[f"kind_{side.block.kind.value}"]


def section_name(opens: Block | Part, words: Words) -> str:
    """Return the heading of a section: its own text, or the word for a part of a document."""
    if isinstance(opens, Part):
        return words[f"part_{opens.value}"]
    return " ".join(filter(None, (opens.label, opens.text)))


def standing(entry: Entry, words: Words) -> str:
    """Return what stands in place of the text an entry does not have: "Moved to …", "Removed"."""
    if entry.place is Position.DEPARTURE and entry.row.new is not None:
        return words.fill("moved_to", address=clause_name(entry.row.new, words))
    if entry.place is Position.ARRIVAL and entry.row.old is not None:
        return words.fill("moved_from", address=clause_name(entry.row.old, words))
    return words["not_in_old" if entry.old is None else "removed"]


def part_numbers(comparison: Comparison) -> dict[int, tuple[int, int]]:
    """Return for each row of a split or merge, by its number from 1, which part of how many."""
    groups: dict[str, list[int]] = {}
    for number, row in enumerate(comparison.rows, 1):
        if row.relation in (Relation.SPLIT, Relation.MERGED):
            groups.setdefault(row.group, []).append(number)
    return {
        number: (part, len(members))
        for members in groups.values()
        for part, number in enumerate(members, 1)
    }


def remarks(entry: Entry, words: Words, parts: Mapping[int, tuple[int, int]]) -> tuple[str, ...]:
    """Return the sentences about an entry; ``parts`` is ``part_numbers`` of its comparison.

    Moves and new numbers are not among them: see ``standing`` and ``former_label``.
    """
    row, found = entry.row, []
    if row.relation in (Relation.SPLIT, Relation.MERGED) and entry.number in parts:
        part, of = parts[entry.number]
        place = words.fill("part", part=part, parts=of)
        found.append(words.fill(row.relation.value, place=place))
    if entry.typography and entry.place is Position.HERE and row.form_only:
        found.append(words["form_only"])
    if entry.place is not Position.DEPARTURE:
        kinds = {bracket.kind for bracket in row.brackets}
        found += [words[f"bracket_{kind.value}"] for kind in BracketKind if kind in kinds]
    return tuple(found)


def former_label(entry: Entry) -> str:
    """Return the label an entry's clause had, where it now has another one; else nothing."""
    row = entry.row
    if entry.place is not Position.HERE or not row.renumbered or row.old is None:
        return ""
    return row.old.block.label


def language_of(text: str, words: Words) -> str:
    """Return the language to set a remark of the user in: that of the export, or by its letters."""
    rtl, ltr = strong_letters(text)
    if rtl == ltr or (rtl > ltr) == words.rtl:
        return words.language
    return "ar" if rtl > ltr else "en"
