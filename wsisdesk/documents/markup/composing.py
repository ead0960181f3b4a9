"""Puts a paragraph together from the runs of a markup language: text, marks, notes, cells.

White space is collapsed as browsers collapse it, or kept, as the caller says run by run.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Mark, MarkKind, NoteRef
from wsisdesk.text.width import joins_without_space

if TYPE_CHECKING:
    from wsisdesk.documents.source import Paragraph

_SPACES = re.compile("[ \t\r\n\f]+")
_COLLAPSIBLE = " \t\r\n\f"


@dataclass(slots=True)
class _OpenMark:
    kind: MarkKind
    start: int
    target: str


class Composer:
    """One paragraph in the making; ``take`` hands it out and begins the next.

    Marks that are open stay open into the next paragraph.
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._last = ""  # the last character; empty at the start of a paragraph or cell
        self._gap = ""  # collapsed white space, written only if more text follows
        self._break = False  # a line break, likewise
        self._open: list[_OpenMark] = []
        self._marks: list[Mark] = []
        self._notes: list[NoteRef] = []

    @property
    def length(self) -> int:
        """How many code points have been written."""
        return self._length

    @property
    def broken(self) -> bool:
        """Whether the line has just been broken."""
        return self._break

    def write(self, text: str) -> None:
        """Add text, collapsing its white space (no-break spaces are kept)."""
        if not text:
            return
        at = 0
        for match in _SPACES.finditer(text):
            self._write_word(text[at : match.start()])
            self._gap = self._gap or match[0]
            at = match.end()
        self._write_word(text[at:])

    def write_kept(self, text: str) -> None:
        """Add text as it is."""
        if text:
            self._write_gap(text[0])
            self._append(text)

    def break_line(self) -> None:
        """Break the line before what follows; white space around the break is dropped."""
        self._gap = ""
        self._break = True

    def separate_cell(self) -> None:
        """Add the tab that parts two cells of a row."""
        self.end_cell()
        self._append("\t")
        self._last = ""

    def end_cell(self) -> None:
        """Drop the white space and line breaks that nothing follows."""
        self._gap, self._break = "", False

    def call_note(self, note: str, mark: str) -> None:
        """Add a call of a footnote at this place."""
        self._notes.append(NoteRef(self._length, note, mark))

    def open_mark(self, kind: MarkKind, target: str = "") -> None:
        """Begin to mark text."""
        self._open.append(_OpenMark(kind, self._length, target))

    def close_mark(self) -> None:
        """End the mark that was opened last."""
        self._keep_mark(self._open.pop())

    def take(self, template: Paragraph) -> Paragraph:
        """Return the paragraph, with what ``template`` says about it, and begin a new one."""
        for mark in self._open:
            self._keep_mark(mark)
            mark.start = 0
        text = "".join(self._pieces)
        marks = [_trimmed(mark, text) for mark in self._marks]
        paragraph = replace(
            template,
            text=text,
            marks=tuple(sorted((mark for mark in marks if mark.start < mark.end), key=_order)),
            notes=tuple(self._notes),
        )
        self._pieces, self._length, self._last = [], 0, ""
        self._gap, self._break = "", False
        self._marks, self._notes = [], []
        return paragraph

    def _write_word(self, word: str) -> None:
        if word:
            self._write_gap(word[0])
            self._append(word)

    def _write_gap(self, following: str) -> None:
        """Write the white space that is due: none at the start of a paragraph, line or cell."""
        gap, self._gap = self._gap, ""
        due, self._break = self._break, False
        if not self._last or self._last == "\n":
            return
        if due:
            self._append("\n")
        elif gap and not _joins_without_space(self._last, gap, following):
            self._append(" ")

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)
        self._last = text[-1]

    def _keep_mark(self, mark: _OpenMark) -> None:
        if mark.start < self._length:
            self._marks.append(Mark(mark.start, self._length, mark.kind, mark.target))


def _joins_without_space(before: str, gap: str, following: str) -> bool:
    """Whether a line end of the file parts two Chinese characters."""
    return "\n" in gap and joins_without_space(before, following)


def _trimmed(mark: Mark, text: str) -> Mark:
    """Shrink a mark to what it marks, without the white space at its ends."""
    start, end = mark.start, min(mark.end, len(text))
    while start < end and text[start] in _COLLAPSIBLE:
        start += 1
    while end > start and text[end - 1] in _COLLAPSIBLE:
        end -= 1
    return replace(mark, start=start, end=end)


def _order(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end
