"""A comparison as a PDF to print or to send: a table on landscape pages, found by text search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.arrangement import Position
from wsisdesk.compare.model import Relation
from wsisdesk.documents.model import Part
from wsisdesk.export.comparison.cell_pieces import in_one_line
from wsisdesk.export.comparison.entries import entries
from wsisdesk.export.comparison.facts import (
    PROGRAM,
    document_facts,
    left_out,
    omissions,
    result,
)
from wsisdesk.export.comparison.marked_lines import plain, uncontrolled
from wsisdesk.export.comparison.marked_sheet import MarkedSheet
from wsisdesk.export.comparison.marking import Mark
from wsisdesk.export.comparison.pdf_grid import Grid, Link, Text
from wsisdesk.export.comparison.pieces import Piece, Wording
from wsisdesk.export.comparison.sections import OPENING
from wsisdesk.export.comparison.wording import (
    former_label,
    label,
    language_of,
    part_numbers,
    remarks,
    section_name,
    standing,
)
from wsisdesk.export.sheet import Setting
from wsisdesk.export.words import words
from wsisdesk.progress import through
from wsisdesk.text.direction import is_rtl, isolate, isolate_ltr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from wsisdesk.compare.model import Comparison, Side
    from wsisdesk.documents.model import Block, Document
    from wsisdesk.export.comparison.entries import Entry
    from wsisdesk.export.comparison.request import ExportOptions

_LARGER_ARABIC = 1.5  # points: its letters are smaller than Latin ones of the same size
TEXT, SMALL, TITLE = 10.0, 8.5, 19.0  # points
_SUBJECT = 12.0
_FACT_WORDS = 110.0
_CLAUSE, _MARK, _COMMENT = 78.0, 52.0, 130.0
_CLAUSE_COLUMNS = ("clause", "mark", "text_from", "text_to")


def save_pdf(comparison: Comparison, path: Path, options: ExportOptions) -> None:
    """Write the comparison as a PDF."""
    composer = _Composer(comparison, options)
    try:
        composer.compose()
        composer.sheet.save(path, options.progress)
    finally:
        composer.sheet.close_fonts()


class _Composer:
    """Sets one comparison, from its title to what was not compared."""

    def __init__(self, comparison: Comparison, options: ExportOptions) -> None:
        self._comparison = comparison
        self._options = options
        self._words = words(options.language)
        self._parts = part_numbers(comparison)
        self._entries = entries(comparison, options)
        self._commented = any(entry.comments for entry in self._entries)
        self._ends: dict[int, tuple[int, int]] = {}
        self.sheet = MarkedSheet(
            self._words["title"], self._words.language, self._languages(), options.style,
            self._words.fill("made_with", program=PROGRAM),
        )  # fmt: skip
        self.sheet.set_creation_date(options.date)

    def compose(self) -> None:
        """Set everything."""
        self._head()
        if self._entries:
            self._table()
        else:
            self._paragraph(self._words["nothing_changed"])
        self._foot()

    def _head(self) -> None:
        speech, options, comparison = self._words, self._options, self._comparison
        self._paragraph(speech["title"], TITLE, "B")
        new = comparison.new
        self._set((Piece(new.title),), self._setting(_SUBJECT, language=new.language))
        self._rule()
        self._facts()
        self._rule()
        self._paragraph(f"{speech['result']}: {result(comparison, options, speech)}")
        made = f"{speech['prepared_on']}: {speech.day(options.date)}"
        author = f" · {speech['prepared_by']}: {isolate(options.author)}" if options.author else ""
        self._paragraph(made + author)
        self._set(self._legend(), self._setting(SMALL))
        if missing := left_out(comparison, options, speech):
            self._paragraph(missing, SMALL)
        self.sheet.set_y(self.sheet.get_y() + 8)

    def _facts(self) -> None:
        """Set the facts on both documents in three columns, without rules."""
        setting, speech = self._setting(TEXT), self._words
        width = (self.sheet.epw - _FACT_WORDS) / 2
        self._columns(("", speech["from"], speech["to"]), [setting] * 3, width, "B")
        for fact in document_facts(self._comparison, speech):
            sides = [setting, setting]
            if fact.quoted:
                sides = [self._setting(TEXT, language=document.language)
                         for document in (self._comparison.old, self._comparison.new)]  # fmt: skip
            self._columns((fact.word, fact.old, fact.new), [setting, *sides], width)

    def _columns(
        self, texts: Sequence[str], settings: Sequence[Setting], width: float, style: str = ""
    ) -> None:
        sheet, rtl = self.sheet, self._words.rtl
        widths = (_FACT_WORDS, width, width)
        broken = [
            (sheet.marked_lines(plain(text), Setting(used.language, used.size, style), column - 8),
             Setting(used.language, used.size, style))
            for text, used, column in zip(texts, settings, widths, strict=True)
        ]  # fmt: skip
        sheet.require(max(len(lines) * used.line for lines, used in broken))
        top, start, height = sheet.get_y(), 0.0, 0.0
        for (lines, used), column in zip(broken, widths, strict=True):
            left = sheet.w - sheet.r_margin - start - column + 8 if rtl else sheet.l_margin + start
            for number, line in enumerate(lines):
                sheet.write_marked(line, used, left, top + number * used.line, column - 8)
            start += column
            height = max(height, len(lines) * used.line)
        sheet.set_y(top + height)

    def _legend(self) -> tuple[Piece, ...]:
        speech = self._words
        comma = speech["comma"]
        marks = comma.join(
            f"{isolate_ltr(mark.value)} {speech[f'mark_{mark.value}']}" for mark in Mark
        )
        form: tuple[Piece, ...] = (Piece(comma), Piece(speech["formed"], Wording.FORM))
        if not self._options.typography:
            form = ()
        return (
            Piece(f"{speech['legend']}: "), Piece(speech["inserted"], Wording.INSERTED),
            Piece(comma), Piece(speech["deleted"], Wording.DELETED), *form,
            Piece(f"{comma}{marks}"),
        )  # fmt: skip

    def _table(self) -> None:
        columns = [*_CLAUSE_COLUMNS, *(["comment"] if self._commented else [])]
        comment = [_COMMENT] if self._commented else []
        text = (self.sheet.epw - _CLAUSE - _MARK - sum(comment)) / 2
        head = [self._say(self._words[column], TEXT, "B") for column in columns]
        grid = Grid(self.sheet, [_CLAUSE, _MARK, text, text, *comment], head, rtl=self._words.rtl)
        self.sheet.require(120)
        grid.draw_head()
        for entry in through(self._entries, self._options.progress):
            band = self._section(entry.opens) if entry.opens is not None else None
            if not entry.is_opening:
                grid.row(list(self._cells(entry)), band=band, link=self._link(entry))
                continue
            if band is not None:
                grid.band(band)
            grid.band(self._section(entry.side.block))

    def _link(self, entry: Entry) -> Link | None:
        """Return the link from one end of a move to the other."""
        if entry.place is Position.HERE:
            return None
        if entry.number not in self._ends:
            self._ends[entry.number] = self.sheet.add_link(), self.sheet.add_link()
        departure, arrival = self._ends[entry.number]
        if entry.place is Position.DEPARTURE:
            return Link(departure, arrival)
        return Link(arrival, departure)

    def _section(self, opens: Block | Part) -> Text:
        language = self._words.language
        if not isinstance(opens, Part):
            language = opens.language or self._comparison.new.language
        return Text(plain(section_name(opens, self._words)), self._setting(TEXT, "B", language))

    def _cells(self, entry: Entry) -> Iterator[list[Text]]:
        yield list(self._name(entry))
        yield [self._say(isolate_ltr(entry.mark.value), SMALL, "B")]
        yield [self._side(entry, entry.old, self._comparison.old, entry.old_pieces)]
        if _is_same(entry):
            yield [self._say(self._words["no_change"], SMALL)]
        else:
            yield [self._side(entry, entry.new, self._comparison.new, entry.new_pieces)]
        if self._commented:
            yield list(self._comments(entry))

    def _name(self, entry: Entry) -> Iterator[Text]:
        block = entry.side.block
        language = block.language or self._comparison.new.language
        used = language if block.label else self._words.language
        yield Text(plain(label(entry.side, self._words)), self._setting(TEXT, language=used))
        if former := former_label(entry):
            yield self._say(self._words.fill("was", label=former), SMALL)
        for remark in remarks(entry, self._words, self._parts):
            yield self._say(remark, SMALL)

    def _side(
        self, entry: Entry, side: Side | None, document: Document, pieces: tuple[Piece, ...]
    ) -> Text:
        if side is None:
            absent = entry.place is Position.HERE
            return self._say("–" if absent else standing(entry, self._words), SMALL)
        style = "B" if side.block.kind in OPENING else ""
        language = side.block.language or document.language
        return Text(uncontrolled(in_one_line(side, pieces)), self._setting(TEXT, style, language))

    def _comments(self, entry: Entry) -> Iterator[Text]:
        for comment in entry.comments:
            language = language_of(comment.text, self._words)
            yield Text(plain(comment.text), self._setting(SMALL, language=language))
            about = filter(None, (comment.author, self._words.day(comment.created)))
            yield self._say(f"— {self._words['comma'].join(about)}", SMALL)
            if comment.tags:
                yield self._say(isolate(" ".join(f"#{tag}" for tag in comment.tags)), SMALL)

    def _foot(self) -> None:
        missing = omissions(self._comparison, self._words)
        if missing:
            self.sheet.set_y(self.sheet.get_y() + 8)
            self._paragraph(f"{self._words['not_compared']}: {'; '.join(missing)}", SMALL)

    def _say(self, text: str, size: float, style: str = "") -> Text:
        return Text(plain(text), self._setting(size, style))

    def _paragraph(self, text: str, size: float = TEXT, style: str = "") -> None:
        self._set(plain(text), self._setting(size, style))

    def _set(self, pieces: tuple[Piece, ...], setting: Setting) -> None:
        sheet = self.sheet
        for line in sheet.marked_lines(pieces, setting, sheet.epw):
            sheet.require(setting.line)
            sheet.write_marked(line, setting, sheet.l_margin, sheet.get_y(), sheet.epw)
            sheet.set_y(sheet.get_y() + setting.line)

    def _rule(self) -> None:
        y = self.sheet.get_y() + 4
        self.sheet.line(self.sheet.l_margin, y, self.sheet.w - self.sheet.r_margin, y)
        self.sheet.set_y(y + 4)

    def _setting(self, size: float, style: str = "", language: str = "") -> Setting:
        return setting(language or self._words.language, size, style)

    def _languages(self) -> set[str]:
        documents = (self._comparison.old, self._comparison.new)
        blocks = {block.language for document in documents for block in document.blocks}
        return {self._words.language, *blocks, *(document.language for document in documents)}


def setting(language: str, size: float, style: str = "") -> Setting:
    """Return how words of a language are set among others of ``size`` points."""
    return Setting(language, size + (_LARGER_ARABIC if is_rtl(language) else 0), style)


def _is_same(entry: Entry) -> bool:
    """Whether the new text need not be set beside the old: the same to the letter."""
    old, new = entry.old, entry.new
    if old is None or new is None or entry.row.relation is not Relation.NONE:
        return False
    return old.text == new.text
