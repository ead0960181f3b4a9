"""The table of comparison notes: a row for each clause, as delegates write them by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.arrangement import Position
from wsisdesk.documents.docx.namespaces import w
from wsisdesk.documents.model import Part
from wsisdesk.export.comparison.cell_pieces import by_cells, in_one_line
from wsisdesk.export.comparison.marking import Mark
from wsisdesk.export.comparison.pieces import Wording
from wsisdesk.export.comparison.request import Style
from wsisdesk.export.comparison.table_columns import columns_of, shares_of
from wsisdesk.export.comparison.word.grid import SHADE, add_cell, add_grid, add_row
from wsisdesk.export.comparison.word.looks import PLAIN, Look, add_words, colour, language_of
from wsisdesk.export.comparison.wording import (
    former_label,
    label,
    part_numbers,
    remarks,
    section_name,
    standing,
)
from wsisdesk.text.direction import isolate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.etree import _Element

    from wsisdesk.compare.model import Comparison, Side
    from wsisdesk.documents.model import Block
    from wsisdesk.export.comparison.entries import Entry
    from wsisdesk.export.comparison.pieces import Piece
    from wsisdesk.export.comparison.request import ExportOptions, RowComment
    from wsisdesk.export.words import Words

_COLUMNS = {"clause": 12, "mark": 9, "text_from": 32, "text_to": 32, "comment": 15}  # per cent
_WHOLE = 700  # code points of a text up to which its row stays on one page
_SMALL, _MARK = 17, 17  # half points
_LIGHT_SHADE = "F6F5F1"  # ground of a heading, and of a cell in which something changed
_INSET = 120  # twentieths of a point between a cell and the table in it
_EDITS = frozenset({Wording.INSERTED, Wording.DELETED})


class ChangeTable:
    """Writes the table of a comparison's entries."""

    def __init__(
        self, comparison: Comparison, options: ExportOptions, words: Words, width: int
    ) -> None:
        """``width`` is that between the margins, in twentieths of a point."""
        self._comparison = comparison
        self._words = words
        self._widths = [width * share // 100 for share in _COLUMNS.values()]
        self._parts = part_numbers(comparison)
        documents = (comparison.old, comparison.new)
        self._tables = [columns_of(document.blocks) for document in documents]
        self._quiet = Look(colour=colour("text2"))
        self._small = Look(colour=colour("text2"), size=_SMALL)
        added = Look(underline="single") if options.style is Style.ITU else Look(bold=True)
        self._looks = {
            Wording.SAME: PLAIN,
            Wording.INSERTED: Look(added.bold, False, added.underline, colour("ins")),
            Wording.DELETED: Look(strike=True, colour=colour("dele")),
            Wording.FORM: Look(underline="dotted"),
        }

    def look(self, wording: Wording) -> Look:
        """Return how a stretch with this mark looks."""
        return self._looks[wording]

    def write(self, parent: _Element, entries: Iterable[Entry]) -> None:
        """Append the table; its heading row comes again on each page."""
        grid = add_grid(parent, self._widths, rtl=self._words.rtl)
        self._heading(grid)
        for entry in entries:
            if entry.opens is not None:
                self._section(grid, entry.opens)
            if entry.is_opening:
                self._section(grid, entry.side.block)
            else:
                self._row(grid, entry)

    def _heading(self, grid: _Element) -> None:
        row = add_row(grid, header=True)
        for column, width in zip(_COLUMNS, self._widths, strict=True):
            cell = add_cell(row, width, shade=SHADE)
            self._say(cell, self._words[column], Look(bold=True))

    def _section(self, grid: _Element, opens: Block | Part) -> None:
        language = self._words.language
        if not isinstance(opens, Part):
            language = opens.language or self._comparison.new.language
        cell = add_cell(
            add_row(grid), sum(self._widths), shade=_LIGHT_SHADE, span=len(self._widths)
        )
        name = section_name(opens, self._words)
        paragraph = add_words(cell, [(name, Look(bold=True))], language, "TableText")
        paragraph[0].insert(1, paragraph[0].makeelement(w("keepNext")))

    def _row(self, grid: _Element, entry: Entry) -> None:
        sides = (entry.old, entry.new)
        longest = max(len(side.text) for side in sides if side is not None)
        row = add_row(grid, whole=longest <= _WHOLE)
        clause, mark = (add_cell(row, width) for width in self._widths[:2])
        self._clause(clause, entry)
        kept = entry.mark is Mark.NOC
        look = Look(bold=not kept, sans=True, size=_MARK, colour=colour("text2") if kept else "")
        add_words(mark, [(entry.mark.value, look)], "en", "TableText")
        if _is_grid(entry):
            self._cells(add_cell(row, self._widths[2] + self._widths[3], span=2), entry)
        else:
            self._sides(row, entry, kept=kept)
        self._comments(add_cell(row, self._widths[4]), entry.comments)

    def _sides(self, row: _Element, entry: Entry, *, kept: bool) -> None:
        """Write both texts side by side."""
        old, new = (add_cell(row, width) for width in self._widths[2:4])
        self._text(old, entry, entry.old, entry.old_pieces)
        if kept and entry.new_pieces == entry.old_pieces:
            self._say(new, self._words["no_change"], self._quiet)
        else:
            self._text(new, entry, entry.new, entry.new_pieces)

    def _clause(self, cell: _Element, entry: Entry) -> None:
        """Write the printed label, the former one, and what else became of the clause."""
        block = entry.side.block
        own = block.language if block.label else ""
        add_words(
            cell, [(label(entry.side, self._words), PLAIN)], own or self._words.language,
            "TableText",
        )  # fmt: skip
        former = former_label(entry)
        if former:
            self._say(cell, self._words.fill("was", label=former), self._small)
        for remark in remarks(entry, self._words, self._parts):
            self._say(cell, remark, self._small)

    def _text(
        self, cell: _Element, entry: Entry, side: Side | None, pieces: Sequence[Piece]
    ) -> None:
        if side is None:
            self._say(cell, standing(entry, self._words), self._quiet)
            return
        parts = self._parts_of(in_one_line(side, pieces))
        add_words(cell, parts, self._language_of(side, entry), "TableText")

    def _cells(self, box: _Element, entry: Entry) -> None:
        """Write a row of a table as it was and as it is, one under the other, cell under cell."""
        row = entry.side.block.row
        assert row is not None, "only rows of tables have cells"
        shares = shares_of(row, self._tables[0 if entry.new is None else 1])
        room = self._widths[2] + self._widths[3] - 2 * _INSET
        widths = [int(room * share) for share in shares]
        grid = add_grid(box, widths, rtl=row.rtl)
        for side, pieces in ((entry.old, entry.old_pieces), (entry.new, entry.new_pieces)):
            if side is not None:
                self._line_of_cells(grid, side, pieces, widths, self._language_of(side, entry))
        add_words(box, (), self._words.language, "TableText")  # Word wants one behind a table

    def _line_of_cells(
        self, grid: _Element, side: Side, pieces: Sequence[Piece], widths: Sequence[int],
        language: str,
    ) -> None:  # fmt: skip
        row = add_row(grid)
        assert side.block.row is not None, "only rows of tables have cells"
        for cell, parts in zip(side.block.row.cells, by_cells(side, pieces), strict=True):
            width = sum(widths[cell.column : cell.column + cell.span])
            changed = any(piece.wording in _EDITS for piece in parts)
            made = add_cell(row, width, shade=_LIGHT_SHADE if changed else "", span=cell.span)
            add_words(made, self._parts_of(parts), language, "TableText")

    def _language_of(self, side: Side, entry: Entry) -> str:
        document = self._comparison.new if side is entry.new else self._comparison.old
        return side.block.language or document.language

    def _parts_of(self, pieces: Sequence[Piece]) -> list[tuple[str, Look]]:
        return [(piece.text, self._looks[piece.wording]) for piece in pieces]

    def _comments(self, cell: _Element, comments: Sequence[RowComment]) -> None:
        for comment in comments:
            language = language_of(comment.text, self._words.language)
            for line in comment.text.splitlines():
                add_words(cell, [(line, PLAIN)], language, "TableText")
            tags = " ".join(isolate(f"#{tag}") for tag in comment.tags)
            said = filter(None, (comment.author, self._words.day(comment.created)))
            about = self._words["comma"].join(map(isolate, said))
            for text in filter(None, (tags, about)):
                self._say(cell, text, self._small)
        if not comments:
            add_words(cell, (), self._words.language, "TableText")

    def _say(self, cell: _Element, text: str, look: Look) -> None:
        add_words(cell, [(text, look)], self._words.language, "TableText")


def _is_grid(entry: Entry) -> bool:
    """Whether an entry is a table's row whose cells can stand under each other."""
    sides = [side for side in (entry.old, entry.new) if side is not None]
    counts = {len(by_cells(side, ())) for side in sides}
    return entry.place is Position.HERE and len(counts) == 1 and counts != {0}
