"""The part of the package that holds the footnotes, each with its own tracked changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import w
from wsisdesk.export.comparison.word.elements import add, root
from wsisdesk.export.comparison.word.runs import write_text
from wsisdesk.export.comparison.word.script import note_script

if TYPE_CHECKING:
    from lxml.etree import _Element

    from wsisdesk.export.comparison.word.flow import FlowWriter
    from wsisdesk.export.comparison.word.note_numbers import NoteNumbers
    from wsisdesk.export.comparison.word.note_plan import NotePlan

_SEPARATORS = {"separator": "-1", "continuationSeparator": "0"}


def footnotes(numbers: NoteNumbers, plan: NotePlan, flow: FlowWriter) -> _Element:
    """Return the part with all footnotes that were called, and the two separators Word needs."""
    part = root("footnotes")
    for kind, number in _SEPARATORS.items():
        note = add(part, "footnote", type=kind, id=number)
        add(add(add(note, "p"), "r"), kind)
    for number, (old, new) in numbers.footnotes():
        note = add(part, "footnote", id=number)
        for line in note_script(plan, old, new):
            flow.write_paragraph(note, line)
        _add_mark(note[0], numbers.typed_mark((old, new)))
    return part


def _add_mark(paragraph: _Element, typed: str) -> None:
    """Put the footnote's own mark and a space in front of its text."""
    for at, (mark, raised) in enumerate(((typed, True), (" ", False)), start=1):
        run = add(paragraph, "r")
        properties = add(run, "rPr")
        if raised:
            add(properties, "rStyle", val="FootnoteReference")
        if mark:
            write_text(run, mark, deleted=False)
        else:
            add(run, "footnoteRef")
        paragraph.insert(at, run)


def is_needed(part: _Element) -> bool:
    """Whether there are footnotes besides the separators."""
    return len(part.findall(w("footnote"))) > len(_SEPARATORS)
