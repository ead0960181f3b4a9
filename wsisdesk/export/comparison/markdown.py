"""A comparison as Markdown, which reads as well raw, in an e-mail, as it does rendered.

Each clause is one paragraph with revision marks, as in a proposal; right-to-left text that stands
among the other direction has a frame of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.compare.arrangement import Position
from wsisdesk.documents.model import Part
from wsisdesk.export.comparison.cell_pieces import in_one_line, revised_line
from wsisdesk.export.comparison.entries import entries
from wsisdesk.export.comparison.facts import (
    PROGRAM,
    document_facts,
    left_out,
    omissions,
    result,
)
from wsisdesk.export.comparison.markdown_text import cell, directed, escaped, marked
from wsisdesk.export.comparison.marking import Mark
from wsisdesk.export.comparison.pieces import Piece, Wording
from wsisdesk.export.comparison.wording import (
    former_label,
    label,
    part_numbers,
    remarks,
    section_name,
    standing,
)
from wsisdesk.export.whole_file import write_whole
from wsisdesk.export.words import words
from wsisdesk.progress import through
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wsisdesk.compare.model import Comparison
    from wsisdesk.documents.model import Block
    from wsisdesk.export.comparison.entries import Entry
    from wsisdesk.export.comparison.request import ExportOptions, RowComment
    from wsisdesk.export.words import Words


def save_markdown(comparison: Comparison, path: Path, options: ExportOptions) -> None:
    """Write the comparison as Markdown in UTF-8."""
    write_whole(path, markdown(comparison, options).encode())


def markdown(comparison: Comparison, options: ExportOptions) -> str:
    """Return the comparison as Markdown."""
    composer = _Composer(comparison, options)
    paragraphs = [*composer.head(), *composer.body(), *composer.foot()]
    if composer.words.rtl:
        paragraphs = ['<div dir="rtl">', *paragraphs, "</div>"]
    return "\n\n".join(paragraphs) + "\n"


class _Composer:
    """Writes the paragraphs of one export."""

    def __init__(self, comparison: Comparison, options: ExportOptions) -> None:
        self.words: Words = words(options.language)
        self._comparison = comparison
        self._options = options
        self._parts = part_numbers(comparison)

    def head(self) -> Iterator[str]:
        """Yield the title, the facts on both documents, counts and the meaning of marks."""
        options, speech = self._options, self.words
        yield f"# {speech['title']}"
        yield self._facts()
        yield f"**{speech['result']}**: {result(self._comparison, options, speech)}"
        made = f"**{speech['prepared_on']}**: {speech.day(options.date)}"
        if options.author:
            made += f"<br>\n**{speech['prepared_by']}**: {cell(options.author)}"
        yield made
        yield self._line(f"**{speech['legend']}**: {self._legend()}")
        if missing := left_out(self._comparison, options, speech):
            yield missing

    def body(self) -> Iterator[str]:
        """Yield the clauses, section by section."""
        shown = entries(self._comparison, self._options)
        for entry in through(shown, self._options.progress):
            if entry.opens is not None:
                yield self._section(entry.opens)
            if entry.is_opening:
                yield self._section(entry.side.block)
            else:
                yield from self._entry(entry)
        if not shown:
            yield self.words["nothing_changed"]

    def foot(self) -> Iterator[str]:
        """Yield what was not compared, and what made the file."""
        if missing := omissions(self._comparison, self.words):
            yield f"## {self.words['not_compared']}"
            yield "\n".join(f"- {cell(item)}" for item in missing)
        yield "---"
        yield self.words.fill("made_with", program=PROGRAM)

    def _facts(self) -> str:
        speech = self.words
        head = (f"| | {speech['from']} | {speech['to']} |", "|---|---|---|")
        lines = (
            f"| {fact.word} | {cell(fact.old)} | {cell(fact.new)} |"
            for fact in document_facts(self._comparison, speech)
        )
        return "\n".join((*head, *lines))

    def _legend(self) -> str:
        speech = self.words
        samples = (
            Piece(speech["inserted"], Wording.INSERTED),
            Piece(speech["comma"]),
            Piece(speech["deleted"], Wording.DELETED),
        )
        marks = (f"{cell(mark.value)} {speech[f'mark_{mark.value}']}" for mark in Mark)
        shown = marked(samples, self._options.style, speech.language)
        return speech["comma"].join((shown, *marks))

    def _section(self, opens: Block | Part) -> str:
        language = self.words.language
        if not isinstance(opens, Part):
            language = opens.language or self._comparison.new.language
        line = directed(cell(section_name(opens, self.words)), language)
        return self._framed(f"## {line}", language)

    def _entry(self, entry: Entry) -> Iterator[str]:
        name = cell(label(entry.side, self.words))
        yield self._line(f"### {name} · {cell(entry.mark.value)}")
        if said := self._said(entry):
            yield self._line(f"*{cell(said)}*")
        document = self._comparison.new if entry.new is not None else self._comparison.old
        language = entry.side.block.language or document.language
        yield self._framed(marked(_pieces(entry), self._options.style, language), language)
        for comment in entry.comments:
            yield self._comment(comment)

    def _said(self, entry: Entry) -> str:
        """Return the move, the former label and the remarks of an entry, in one line."""
        said = [standing(entry, self.words)] if entry.place is not Position.HERE else []
        if former := former_label(entry):
            said.append(self.words.fill("was", label=former))
        return "; ".join((*said, *remarks(entry, self.words, self._parts)))

    def _comment(self, comment: RowComment) -> str:
        about = filter(None, (comment.author, self.words.day(comment.created)))
        lines = [escaped(comment.text), f"— {cell(self.words['comma'].join(about))}"]
        if comment.tags:
            lines.append(cell(" ".join(f"#{tag}" for tag in comment.tags)))
        return "\n".join(f"> {line}<br>" for line in lines).removesuffix("<br>")

    def _framed(self, paragraph: str, language: str) -> str:
        """Give a paragraph its own direction where that of the file is another."""
        if is_rtl(language) == self.words.rtl:
            return paragraph
        direction = "rtl" if is_rtl(language) else "ltr"
        return f'<div dir="{direction}">\n\n{paragraph}\n\n</div>'

    def _line(self, line: str) -> str:
        return directed(line, self.words.language)


def _pieces(entry: Entry) -> tuple[Piece, ...]:
    if entry.place is Position.HERE:
        return revised_line(entry.row)
    away = entry.place is Position.DEPARTURE
    return in_one_line(entry.side, entry.old_pieces if away else entry.new_pieces)
