"""The lines of the change list: headings, and under each its changes in a few words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.compare.applying import pieces
from wsisdesk.compare.model import ChangeKind
from wsisdesk.export.comparison.wording import section_name
from wsisdesk.text.direction import is_rtl, isolate
from wsisdesk.ui.words.titles import cut

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from wsisdesk.compare.model import Row
    from wsisdesk.export.comparison.entries import Entry
    from wsisdesk.export.comparison.marking import Mark
    from wsisdesk.export.words import Words
    from wsisdesk.ui.compare.prepared import ChangeEntry, ChangeGroup, Prepared

_LONGEST = 80  # letters of one side: a line of the list has room for fewer


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One line. A heading has no ``mark`` and no change (-1)."""

    text: str
    language: str
    change: int = -1
    mark: Mark | None = None
    label: str = ""


def passing(
    changes: Sequence[ChangeEntry], group: ChangeGroup | None, addressee: str
) -> tuple[int, ...]:
    """Return which changes (by number) are of a sort and concern an addressee; None, "": any."""
    return tuple(
        number
        for number, change in enumerate(changes)
        if (group is None or group in change.groups)
        and (not addressee or addressee in change.addressees)
    )


def change_lines(
    prepared: Prepared, shown: Collection[int], words: Words
) -> tuple[ChangeLine, ...]:
    """Return the list of the changes shown, in the order of the text, under their headings."""
    found: list[ChangeLine] = []
    heading = None
    for number in shown:
        change = prepared.changes[number]
        entry = prepared.entries[change.first]
        language = _language(prepared, entry)
        if change.opens != heading:
            heading = change.opens
            spoken = getattr(heading, "language", words.language) or language
            found.append(ChangeLine(cut(section_name(heading, words)), spoken))
        text = said_of(entry.row, rtl=is_rtl(language))
        label = _labels(entry, rtl=is_rtl(language))
        found.append(ChangeLine(text, language, number, entry.mark, label))
    return tuple(found)


def said_of(row: Row, *, rtl: bool) -> str:
    """Say what changed: "five → at least seven", what came in or went away, else the text."""
    if row.old is None or row.new is None:
        return _short(row.side.text)
    arrow = "←" if rtl else "→"
    for piece in pieces(row):
        if piece.change is None or piece.change.kind is ChangeKind.FORM:
            continue
        old, new = _short(piece.old), _short(piece.new)
        if old and new:
            return f"{isolate(old)} {arrow} {isolate(new)}"
        if old or new:
            return f"+ {isolate(new)}" if new else f"− {isolate(old)}"
    return _short(row.new.text)


def _labels(entry: Entry, *, rtl: bool) -> str:
    """Return the label, or both for a clause that has moved."""
    row = entry.row
    if not row.moved or row.old is None or row.new is None:
        return entry.side.block.label
    arrow = "←" if rtl else "→"
    both = (row.old.block.label, row.new.block.label)
    return f" {arrow} ".join(map(isolate, both)) if all(both) else both[1] or both[0]


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def _language(prepared: Prepared, entry: Entry) -> str:
    document = prepared.comparison.new if entry.new else prepared.comparison.old
    return entry.side.block.language or document.language
