"""Runs: stretches of text in their fates, and the calls of footnotes."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from wsisdesk.export.comparison.word.elements import add
from wsisdesk.export.comparison.word.faces import add_run_properties, faces, label_faces
from wsisdesk.export.comparison.word.stretches import Fate, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from wsisdesk.export.comparison.word.elements import Revisions
    from wsisdesk.export.comparison.word.faces import Face
    from wsisdesk.export.comparison.word.note_numbers import NoteNumbers
    from wsisdesk.export.comparison.word.stretches import Call, Piece

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PARTS = re.compile(r"[\t\n]|[^\t\n]+")
_BREAKS = {"\t": "tab", "\n": "br"}


class RunWriter:
    """Writes pieces as runs, each change in the element that tracks it."""

    def __init__(self, revisions: Revisions, language: str, notes: NoteNumbers) -> None:
        """``language`` holds for blocks that name none."""
        self._revisions = revisions
        self._language = language
        self._notes = notes

    def write(self, parent: _Element, pieces: Sequence[Piece]) -> None:
        """Append the runs of the pieces to a paragraph."""
        for fate, group in groupby(pieces, key=lambda piece: piece.fate):
            inside = self._revisions.add(parent, fate.value) if fate else parent
            for piece in group:
                if isinstance(piece, Stretch):
                    self._stretch(inside, piece)
                else:
                    self._call(inside, piece)

    def _stretch(self, parent: _Element, piece: Stretch) -> None:
        for text, face in _parts(piece, self._language):
            run = add(parent, "r")
            add_run_properties(run, face)
            write_text(run, text, deleted=piece.fate is Fate.DELETED)

    def _call(self, parent: _Element, call: Call) -> None:
        run = add(parent, "r")
        add(add(run, "rPr"), "rStyle", val="FootnoteReference")
        number, typed = self._notes.number(call)
        if typed:
            add(run, "footnoteReference", customMarkFollows="1", id=number)
            write_text(run, typed, deleted=call.fate is Fate.DELETED)
        else:
            add(run, "footnoteReference", id=number)


def write_text(run: _Element, text: str, *, deleted: bool) -> None:
    """Write text into a run: tabs and line ends are elements of their own."""
    for part in _PARTS.findall(text):
        if part in _BREAKS:
            add(run, _BREAKS[part])
        else:
            element = add(run, "delText" if deleted else "t")
            element.set(_SPACE, "preserve")
            element.text = part


def _parts(piece: Stretch, language: str) -> Iterator[tuple[str, Face]]:
    """Part a stretch where the way its block is set changes."""
    if piece.start < 0:
        for start, end, face in label_faces(piece.text, piece.block, language):
            yield piece.text[start:end], face
        return
    for start, end, face in faces(piece.block, language):
        first = max(start - piece.start, 0)
        last = end - piece.start
        if last > 0 and first < len(piece.text):
            yield piece.text[first:last], face
