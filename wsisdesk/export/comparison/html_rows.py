"""The table of an HTML comparison: a row for each clause, old and new side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.arrangement import Position
from wsisdesk.documents.model import BlockKind, Part
from wsisdesk.export.comparison.cell_pieces import by_cells
from wsisdesk.export.comparison.elements import element, filled, in_language
from wsisdesk.export.comparison.marking import Mark
from wsisdesk.export.comparison.pieces import Wording
from wsisdesk.export.comparison.sections import OPENING
from wsisdesk.export.comparison.table_columns import columns_of, shares_of
from wsisdesk.export.comparison.wording import (
    former_label,
    label,
    language_of,
    part_numbers,
    remarks,
    section_name,
    standing,
)
from wsisdesk.progress import silent, through

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from wsisdesk.compare.model import Comparison, Side
    from wsisdesk.documents.model import Block
    from wsisdesk.export.comparison.elements import Child
    from wsisdesk.export.comparison.entries import Entry
    from wsisdesk.export.comparison.pieces import Piece
    from wsisdesk.export.comparison.request import RowComment
    from wsisdesk.export.words import Words
    from wsisdesk.progress import Progress

_TAGS = {
    Wording.INSERTED: ("ins", ""),
    Wording.DELETED: ("del", ""),
    Wording.FORM: ("span", "form"),
}
_EDITS = frozenset({Wording.INSERTED, Wording.DELETED})
_LOUD = OPENING | {BlockKind.TITLE}


def anchor(entry: Entry) -> str:
    """Return the name by which links lead to an entry."""
    return f"c{entry.number}-from" if entry.place is Position.DEPARTURE else f"c{entry.number}"


def section_anchor(entry: Entry) -> str:
    """Return the name by which links lead to the section that begins with an entry."""
    return f"s-{anchor(entry)}"


def sections(shown: Sequence[Entry]) -> Iterator[tuple[Block | Part, str]]:
    """Yield the headings of the sections, each with the name by which links lead to it."""
    for entry in shown:
        if entry.opens is not None:
            yield entry.opens, section_anchor(entry)
        if entry.is_opening:
            yield entry.side.block, anchor(entry)


class RowTable:
    """Makes the table of a comparison's entries."""

    def __init__(self, comparison: Comparison, entries: Sequence[Entry], words: Words) -> None:
        self._comparison = comparison
        self._entries = entries
        self._words = words
        self._parts = part_numbers(comparison)
        documents = (comparison.old, comparison.new)
        self._tables = [columns_of(document.blocks) for document in documents]
        self._places = {anchor(entry): place for place, entry in enumerate(entries)}
        self._columns = ["clause", "mark", "text_from", "text_to"]
        if any(entry.comments for entry in entries):
            self._columns.append("comment")

    def table(self, progress: Progress = silent) -> _Element:
        """Return the table; its roles are spelled out, since narrow screens lay it out as cards."""
        classes = {"clause": "name", "mark": "mark", "comment": "comment"}
        heads = [
            element("th", self._words[column], class_=classes.get(column, ""), scope="col",
                    role="columnheader")
            for column in self._columns
        ]  # fmt: skip
        head = element("thead", element("tr", *heads, role="row"), role="rowgroup")
        table = element("table", head, class_="rows", role="table",
                        aria_label=self._words["sides"])  # fmt: skip
        body = element("tbody", role="rowgroup")
        for entry in through(self._entries, progress):
            if entry.opens is not None:
                body.append(self._section(entry.opens, section_anchor(entry)))
            if entry.is_opening:
                body.append(self._section(entry.side.block, anchor(entry)))
            else:
                body.append(self._row(entry))
        table.append(body)
        return table

    def _section(self, opens: Block | Part, name: str) -> _Element:
        language = self._words.language
        if not isinstance(opens, Part):
            language = opens.language or self._comparison.new.language
        heading = element("h2", section_name(opens, self._words), **in_language(language))
        cell = element("th", heading, colspan=str(len(self._columns)), scope="colgroup",
                       role="cell", id=name)  # fmt: skip
        return element("tr", cell, class_="section", role="row")

    def _row(self, entry: Entry) -> _Element:
        cells = [
            element("th", *self._name(entry), class_="name", scope="row", role="rowheader"),
            element("td", self._tag(entry.mark), class_="mark", role="cell"),
            element("td", *self._text(entry, entry.old, entry.old_pieces), class_="old",
                    role="cell"),
            element("td", *self._text(entry, entry.new, entry.new_pieces), class_="new",
                    role="cell"),
        ]  # fmt: skip
        if "comment" in self._columns:
            notes = [self._note(comment) for comment in entry.comments]
            cells.append(element("td", *notes, class_="comment", role="cell"))
        return element("tr", *cells, id=anchor(entry), role="row")

    def _name(self, entry: Entry) -> Iterator[Child]:
        """Yield the clause's label as a link to itself, its former label, and remarks."""
        link = element("a", element("bdi", label(entry.side, self._words)), class_="label",
                       href=f"#{anchor(entry)}")  # fmt: skip
        yield link
        former = former_label(entry)
        if former:
            yield " "
            yield self._pill(former, entry.side.block.label)
        for remark in remarks(entry, self._words, self._parts):
            yield element("span", remark, class_="remark")

    def _pill(self, before: str, now: str) -> _Element:
        arrow = " ← " if self._words.rtl else " → "
        return element("span", element("bdi", before), arrow, element("bdi", now), class_="pill",
                       title=self._words.fill("was", label=before))  # fmt: skip

    def _tag(self, mark: Mark) -> _Element:
        kind = "moved" if mark in (Mark.MOVED_AWAY, Mark.MOVED_HERE) else ""
        kind = "noc" if mark is Mark.NOC else kind
        return element("abbr", mark.value, class_=f"tag {kind}".strip(), dir="ltr",
                       title=self._words[f"mark_{mark.value}"])  # fmt: skip

    def _text(self, entry: Entry, side: Side | None, pieces: Sequence[Piece]) -> Iterator[_Element]:
        if side is None:
            yield self._standing(entry)
            return
        document = self._comparison.new if side is entry.new else self._comparison.old
        language = side.block.language or document.language
        kinds = ["text"]
        if entry.place is not Position.HERE:
            kinds.append("moved-text")
        if side.block.kind in _LOUD:
            kinds.append("opening")
        text = element("div", class_=" ".join(kinds), **in_language(language))
        cells = by_cells(side, pieces)
        yield filled(text, [self._cells(entry, side, cells)] if cells else map(_marked, pieces))

    def _cells(
        self, entry: Entry, side: Side, cells: Sequence[Sequence[Piece]]
    ) -> _Element:  # fmt: skip
        """Return a table of one row, with each cell told apart in which words changed."""
        row = side.block.row
        assert row is not None, "only rows of tables have cells"
        shares = shares_of(row, self._tables[side is entry.new])
        line = element("tr", role="row")
        for cell, pieces in zip(row.cells, cells, strict=True):
            changed = any(piece.wording in _EDITS for piece in pieces)
            kind = "changed" if changed and None not in (entry.row.old, entry.row.new) else ""
            share = sum(shares[cell.column : cell.column + cell.span])
            made = element("td", class_=kind, role="cell", style=f"width: {share:.0%}")
            line.append(filled(made, map(_marked, pieces)))
        direction = "rtl" if row.rtl else "ltr"
        return element("table", line, class_="cells", dir=direction, role="table")

    def _standing(self, entry: Entry) -> _Element:
        said = standing(entry, self._words)
        if entry.place is Position.HERE:
            return element("span", said, class_="absent")
        away = entry.place is Position.DEPARTURE
        other = f"c{entry.number}" if away else f"c{entry.number}-from"
        below = self._places.get(other, -1) > self._places[anchor(entry)]
        arrow = element("span", "↓ " if below else "↑ ", aria_hidden="true")
        return element("a", arrow, said, class_="elsewhere", href=f"#{other}",
                       title=self._words["other_end"])  # fmt: skip

    def _note(self, comment: RowComment) -> _Element:
        about: list[Child] = []
        if comment.author:
            about += [element("bdi", comment.author), self._words["comma"]]
        about.append(self._words.day(comment.created))
        tags = " ".join(f"#{tag}" for tag in comment.tags)
        lines = [element("span", element("bdi", tags), class_="meta")] if tags else []
        lines.append(element("span", *about, class_="meta"))
        language = in_language(language_of(comment.text, self._words))
        return element("div", element("div", comment.text, **language), *lines, class_="note")


def _marked(piece: Piece) -> Child:
    if piece.wording not in _TAGS:
        return piece.text
    tag, kind = _TAGS[piece.wording]
    return element(tag, piece.text, class_=kind)
