"""The parts of a document: front, preamble, operative part, body, annexes, closing.

Each function looks for one boundary; ``divide`` puts them together. Nothing is assumed to be
there: resolutions without preamble, with several operative parts, or with decisions in an annex
occur.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Part
from wsisdesk.documents.structure.dates import document_date
from wsisdesk.documents.structure.leads import Role
from wsisdesk.documents.structure.readings import Style
from wsisdesk.documents.structure.tables import starts_with, table, words
from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.structure.lines import Line

_FRONT_LINES = 60  # a front does not reach further
_CLOSING_LINES = 14
_SHORT = 16  # words of a line that is a title, a field or a signature
_ENACTING_WORDS = 26
_PHRASE_WITHIN = 3  # lines behind an enacting formula
_FIELD_NAME = 60  # code points of the name of a field
_QUOTED_RUN = 3  # numbers of a run that keeps another document's numbering
_ANNEX_NUMBER = re.compile(
    r"[\s:.\-–—]*(?:no\.? ?)?"
    r"(?:[0-9]{1,3}|[ivxlc]{1,5}|[a-z]|[اأبجدهوزحطي]|[一二三四五六七八九十]{1,3})?(?![^\W_])"
)
_PARTS_OF_ROLE = {Role.PREAMBLE: Part.PREAMBLE, Role.OPERATIVE: Part.OPERATIVE}


def divide(lines: Sequence[Line], enacting: int | None) -> None:
    """Give every line its part; ``leads`` has set the roles, ``enacting`` is its formula."""
    annex = _first_annex(lines)
    end = annex if annex is not None else len(lines)
    closing = _closing(lines, end)
    front = _front_end(lines, min(closing, end), enacting)
    governed: Role | None = None
    for index, line in enumerate(lines):
        if line.role is not None:
            governed = line.role
        elif line.paragraph.heading and not line.is_numbered:
            governed = None
        line.part = _part(index, front, closing, end, governed)
    if annex is not None:
        lines[annex].opens_annex = True


def _part(index: int, front: int, closing: int, end: int, governed: Role | None) -> Part:
    if index >= end:
        return Part.ANNEX
    if index >= closing:
        return Part.CLOSING
    if index < front:
        return Part.FRONT
    return _PARTS_OF_ROLE[governed] if governed else Part.BODY


def find_enacting(lines: Sequence[Line]) -> int | None:
    """Return the line "The … Council," that makes what follows an act of that body.

    A lead phrase must follow soon: lines broken at a comma can look like the formula.
    """
    for index, line in enumerate(lines):
        if line.label is None and is_enacting(line):
            following = lines[index + 1 : index + 1 + _PHRASE_WITHIN]
            if any(other.lead is not None for other in following):
                return index
    return None


def is_enacting(line: Line) -> bool:
    """Whether a line is an enacting formula: an opening, a body, a comma at the end."""
    if not line.text.endswith((",", "،", "，")) or not line.is_short(_ENACTING_WORDS):
        return False
    if line.lead is not None:
        return False
    openings: dict[str, list[str]] = table("structure_words")["enacting"]["openings"]
    bodies: dict[str, list[str]] = table("structure_words")["enacting"]["bodies"]
    if line.language not in openings:
        return False
    if not line.head.startswith(tuple(fold(opening) for opening in openings[line.language])):
        return False
    text = line.head if line.language == "zh" else set(re.findall(r"\w+", line.head))
    return any(fold(body) in text for body in bodies[line.language])


def is_front_field(line: Line) -> bool:
    """Whether a line is, or begins with, the name of a field of a first page."""
    if line.is_numbered or (not line.is_short(_SHORT) and ":" not in line.text[:_FIELD_NAME]):
        return False
    word = starts_with(line.head, "front", line.language)
    if not word:
        return False
    rest = line.head[len(word) :].strip()
    return not rest or rest[0] in ":：(" or (line.is_short(6) and not line.is_stopped)


def _front_end(lines: Sequence[Line], limit: int, enacting: int | None) -> int:
    """Return the index of the first line behind the front."""
    if enacting is not None and enacting < limit:
        return enacting + 1
    first_role = next((i for i, line in enumerate(lines[:limit]) if line.role), None)
    if first_role is not None and not any(line.is_numbered for line in lines[:first_role]):
        return first_role
    salutation = _salutation_end(lines, limit)
    return salutation if salutation else _fields_end(lines, limit)


def _salutation_end(lines: Sequence[Line], limit: int) -> int:
    end = 0
    for index, line in enumerate(lines[: min(limit, _FRONT_LINES)]):
        if is_salutation(line):
            end = index + 1
        elif end:
            break
    return end


def is_salutation(line: Line) -> bool:
    """Whether a line greets: "Dear Sir/Madam,"."""
    ends = line.text.endswith((",", "،", "，", ":", "："))
    return ends and line.is_short(8) and bool(starts_with(line.head, "salutation", line.language))


def is_farewell(line: Line) -> bool:
    """Whether a line ends a letter: "Yours faithfully,"."""
    return line.is_short(24) and bool(starts_with(line.head, "farewell", line.language))


def _fields_end(lines: Sequence[Line], limit: int) -> int:
    """Return the end of a first page made of titles and fields, each field with its content."""
    end = 0
    in_titles = True
    for index, line in enumerate(lines[: min(limit, _FRONT_LINES)]):
        if line.is_numbered or starts_with(line.head, "annex", line.language):
            break
        if is_front_field(line):
            end = min(index + 2, limit) if is_name_alone(line) else index + 1
            in_titles = False
        elif is_known_heading(line):
            break
        elif in_titles and not line.label and _is_title_like(line):
            end = index + 1
        else:
            in_titles = False
    return end


def is_name_alone(line: Line) -> bool:
    """Whether a field's line holds its name only, the content standing below."""
    _, colon, value = line.text.replace("：", ":").partition(":")
    has_number = any(character.isdigit() for character in line.text)
    return not (has_number or (colon and value.strip()))


def _is_title_like(line: Line) -> bool:
    return line.is_short(40) and not line.text.endswith((".", ";", "؛", "。", "；", ":"))


def is_known_heading(line: Line) -> bool:
    """Whether a line is one of the headings that documents share: "Introduction"."""
    return line.is_short(_SHORT) and line.head.strip(" .:") in words("headings", line.language)


def _first_annex(lines: Sequence[Line]) -> int | None:
    """Return the line at which the first annex begins."""
    for index, line in enumerate(lines):
        if index and is_annex_title(line):
            return index
    return _quoted_annex(lines)


def is_annex_title(line: Line) -> bool:
    """Whether a line is "Annex", "Annex 2", "ANNEX TO RESOLUTION 5"."""
    if line.is_stopped or line.is_numbered or not line.is_short(_SHORT):
        return False
    word = starts_with(line.head, "annex", line.language)
    if not word:
        return False
    number = _ANNEX_NUMBER.match(line.head, len(word))
    rest = line.head[number.end() if number else len(word) :].strip()
    titled = bool(line.paragraph.heading) or line.paragraph.centred
    return not rest or titled or rest[0] in ":-–—(" or line.text.isupper()


def _quoted_annex(lines: Sequence[Line]) -> int | None:
    """Find an annex whose title lost its word: quoted paragraphs that keep foreign numbers.

    The text must announce an annex, the numbers must begin above 1 and leave gaps, and a title
    must stand in front of them.
    """
    run = _foreign_run(lines)
    if run is None or not any(_mentions_annex(line) for line in lines[:run]):
        return None
    first = run
    while first and run - first < _QUOTED_RUN and lines[first - 1].label is None:
        first -= 1
        if _is_title_like(lines[first]) and not lines[first].is_stopped:
            break
    else:
        return None
    while first and lines[first - 1].label is None and _is_short_title(lines[first - 1]):
        first -= 1
    return first if _is_short_title(lines[first]) else None


def _is_short_title(line: Line) -> bool:
    return line.is_short(_SHORT) and not line.is_stopped and line.paragraph.row is None


def _mentions_annex(line: Line) -> bool:
    lists: dict[str, list[str]] = table("structure_words")["annex"]
    text = line.text.lower()
    return any(word in text for word in lists.get(line.language, ()))


def _foreign_run(lines: Sequence[Line]) -> int | None:
    """Return the start of a run of numbers that begins above 1, rises, and leaves gaps."""
    numbers = [
        (index, line.label.readings[0].value[0])
        for index, line in enumerate(lines)
        if line.label and line.style is Style.NUMBER and len(line.label.readings[0].value) == 1
    ]
    for position, (index, value) in enumerate(numbers):
        before = numbers[position - 1][1] if position else 0
        run = [number for _, number in numbers[position : position + _QUOTED_RUN]]
        rising = all(a < b for a, b in pairwise(run))
        gaps = any(b > a + 1 for a, b in pairwise(run))
        if len(run) == _QUOTED_RUN and value > before + 1 and rising and gaps:
            return index
    return None


def _closing(lines: Sequence[Line], end: int) -> int:
    """Return where the closing begins: the first signature-like line of the last short lines."""
    first = end
    index = end - 1
    while index >= max(1, end - _CLOSING_LINES):
        line = lines[index]
        if is_farewell(line):
            return index
        if line.label is not None or line.paragraph.row or not line.is_short(10):
            break
        if line.text.endswith((".", "؛", ";", "。")):
            break
        if _is_signature(line):
            first = index
        index -= 1
    return first


def _is_signature(line: Line) -> bool:
    inner = line.head.strip("()[]（） .:")
    if inner in words("signed", line.language):
        return True
    if starts_with(line.head, "officers", line.language):
        return True
    if line.is_short(6) and any(word in line.head for word in words("closing", line.language)):
        return True
    return line.is_short(7) and bool(document_date([line.text]))


def is_signed(line: Line) -> bool:
    """Whether a line says "(Signed)"."""
    return line.is_short(4) and line.head.strip("()[]（） .:") in words("signed", line.language)
