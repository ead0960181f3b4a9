"""Lines of an export of notes as a Word document, each paragraph in the direction of its words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from wsisdesk.documents.docx.namespaces import r, w
from wsisdesk.export.comparison.facts import PROGRAM
from wsisdesk.export.comparison.word.elements import add, root
from wsisdesk.export.comparison.word.footer import page_footer
from wsisdesk.export.comparison.word.looks import PLAIN, Look, add_words, colour
from wsisdesk.export.comparison.word.package import WordFile
from wsisdesk.export.comparison.word.properties import core_properties
from wsisdesk.export.comparison.word.sections import add_section, text_width
from wsisdesk.export.notes.lines import Role, Tone
from wsisdesk.export.words import words
from wsisdesk.progress import silent, through
from wsisdesk.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from lxml.etree import _Element

    from wsisdesk.export.notes.lines import Line
    from wsisdesk.progress import Progress

_SMALL = 18  # half points
_STYLES = {Role.TITLE: "Title", Role.DOCUMENT: "Heading1", Role.CLAUSE: "Heading3"}
_INDENT = 284  # twentieths of a point
_SPACES = {Role.TEXT: (60, 60), Role.BODY: (0, 60), Role.DETAIL: (0, 160)}  # before, after
_EDGED = frozenset({Role.TEXT})


def lines_docx(
    lines: Sequence[Line], language: str, author: str, date: datetime, progress: Progress = silent
) -> bytes:
    """Return the lines as a ``.docx`` file; the same arguments give the same bytes."""
    speech = words(language)
    document = root("document")
    body = add(document, "body")
    for line in through(lines, progress):
        _add_line(body, line)
    section = add_section(body, speech.language)
    file = WordFile(document, speech.language)
    made = speech.fill("made_with", program=PROGRAM)
    footer = page_footer(made, speech["page"], speech.language, text_width())
    reference = section.makeelement(w("footerReference"))
    section.insert(0, reference)
    reference.set(w("type"), "default")
    reference.set(r("id"), file.add("footer1", footer))
    title = lines[0].text if lines else ""
    file.add_properties("core", core_properties(title, speech.language, author, date))
    return file.packed()


def _add_line(body: _Element, line: Line) -> None:
    """Append a line; what has line ends becomes as many paragraphs."""
    rows: list[list[tuple[str, Look]]] = [[]]
    for text, tone in line.parts:
        first, *rest = text.split("\n")
        rows[-1].append((first, _look(tone, line.role)))
        rows += [[(part, _look(tone, line.role))] for part in rest]
    for row in rows:
        paragraph = add_words(body, row, line.language, _STYLES.get(line.role, "Normal"))
        _set_off(paragraph[0], line)


def _set_off(properties: _Element, line: Line) -> None:
    """Indent what belongs to a note; the elements stand in the order the schema demands."""
    if line.role in _EDGED:
        edges = properties.makeelement(w("pBdr"))
        properties.insert(1, edges)
        side = "right" if is_rtl(line.language) else "left"
        add(edges, side, val="single", sz="12", space="8", color=_edge())
    if line.role not in _SPACES:
        return
    before, after = _SPACES[line.role]
    for name, values in (
        ("spacing", {"before": before, "after": after}),
        ("ind", {"left": _INDENT}),
    ):
        element = properties.makeelement(w(name))
        for attribute, value in values.items():
            element.set(w(attribute), str(value))
        properties.insert(len(properties) - 1, element)  # before the look of the paragraph's mark


@cache
def _look(tone: Tone, role: Role) -> Look:
    size = _SMALL if role in (Role.DETAIL, Role.FACT) else 0
    match tone:
        case Tone.STRONG:
            return Look(bold=True, size=size)
        case Tone.QUIET:
            return Look(colour=colour("text2"), size=size)
        case Tone.MARKED:
            return Look(underline="thick", size=size)
        case Tone.INSERTED:
            return Look(underline="single", colour=colour("ins"), size=size)
        case Tone.DELETED:
            return Look(strike=True, colour=colour("dele"), size=size)
        case Tone.STAYED_OUT:
            return Look(underline="dotted", colour=colour("text2"), size=size)
        case Tone.STAYED_IN:
            return Look(strike=True, underline="dotted", colour=colour("text2"), size=size)
        case Tone.MUST_STAY:
            return Look(bold=True, underline="single", size=size)
        case Tone.PLAIN:
            return Look(size=size) if size else PLAIN


@cache
def _edge() -> str:
    return colour("hledge")
