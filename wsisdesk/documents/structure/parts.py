"""The parts of a document: front, preamble, operative part, body, annexes, closing.

Each function looks for one boundary; ``divide`` puts them together. Nothing is assumed to be
there: resolutions without preamble, with several operative parts, or with decisions in an annex
occur.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wsisdesk.documents.model import Part
from wsisdesk.documents.structure.annexes import annex_titles
from wsisdesk.documents.structure.dates import document_date
from wsisdesk.documents.structure.leads import Role
from wsisdesk.documents.structure.provisions import gives_reasons, is_provision
from wsisdesk.documents.structure.tables import starts_with, table, words
from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.structure.lines import Line

_FRONT_LINES = 60  # a front does not reach further
_CLOSING_LINES = 14
_MASTHEAD_WORDS = 10
_DISTRIBUTION = "distr"  # what follows is how widely: general, limited
_SHORT = 16  # words of a line that is a title, a field or a signature
_ENACTING_WORDS = 26
_ORGAN_WORDS = 5
_LONGEST_MEETING = 40  # words of "Held at … on … at …"
_NO_ARTICLES = frozenset({"ru", "zh", ""})  # there a masthead names the organ in the same words
_PHRASE_WITHIN = 3  # lines behind an enacting formula
_FIELD_NAME = 60  # code points of the name of a field
_NUMBERED_MATTER = re.compile(r" ?[0-9][^:]{0,30}[:(] ?\S")  # how an agenda item goes on
_PARTS_OF_ROLE = {Role.PREAMBLE: Part.PREAMBLE, Role.OPERATIVE: Part.OPERATIVE}


def divide(lines: Sequence[Line], enacting: int | None) -> None:
    """Give every line its part; ``leads`` has set the roles, ``enacting`` is its own formula."""
    annexes = annex_titles(lines)
    end = annexes[0] if annexes else len(lines)
    closing = _closing(lines, end)
    front = _front_end(lines, min(closing, end), enacting)
    governed: Role | None = None
    for index, line in enumerate(lines):
        if line.role is not None:
            governed = line.role
        elif _ends_act(line):
            governed = None
        line.part = _part(index, front, closing, end, governed)
    for annex in annexes:
        lines[annex].opens_annex = True


def _part(index: int, front: int, closing: int, end: int, governed: Role | None) -> Part:
    if index >= end:
        return Part.ANNEX
    if index >= closing:
        return Part.CLOSING
    if index < front:
        return Part.FRONT
    return _PARTS_OF_ROLE[governed] if governed else Part.BODY


def _ends_act(line: Line) -> bool:
    """Whether a line stands outside the act above it: a heading, or the frame of a proposal."""
    set_as_heading = bool(line.paragraph.heading) and not line.is_numbered
    return set_as_heading or is_provision(line) or gives_reasons(line)


def find_enacting(lines: Sequence[Line]) -> int | None:
    """Return the line "The … Council," that makes what follows an act of that body.

    A lead phrase must follow soon: lines broken at a comma can look like the formula.
    """
    for index, line in enumerate(lines):
        if line.label is None and (is_enacting(line) or (index < _FRONT_LINES and _is_organ(line))):
            following = lines[index + 1 : index + 1 + _PHRASE_WITHIN]
            if any(other.lead is not None for other in following):
                return index
    return None


def own_enacting(lines: Sequence[Line], enacting: int | None) -> int | None:
    """Return the formula unless it stands in the draft of a proposal, below the first mark."""
    if enacting is None or any(map(is_provision, lines[:enacting])):
        return None
    return enacting


def is_enacting(line: Line) -> bool:
    """Whether a line is an enacting formula: an opening, a body, a comma at the end."""
    if not line.text.endswith((",", "،", "，")) or not line.is_short(_ENACTING_WORDS):
        return False
    return _names_body(line)


def _is_organ(line: Line) -> bool:
    """Whether a line is a formula without its comma, "The General Assembly" and nothing else."""
    if line.is_stopped or not line.is_short(_ORGAN_WORDS) or line.language in _NO_ARTICLES:
        return False
    return _names_body(line)


def _names_body(line: Line) -> bool:
    """Whether a line begins as a formula does and names a body that adopts acts."""
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
    if is_record_title(line):
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
    draft = next((i for i, line in enumerate(lines[:limit]) if is_provision(line)), limit)
    limit = min(draft, limit)
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
    in_titles, recorded = True, False
    for index, line in enumerate(lines[: min(limit, _FRONT_LINES)]):
        if line.is_numbered or starts_with(line.head, "annex", line.language):
            break
        recorded = recorded or is_record_title(line)
        if recorded and _is_agenda_heading(line):
            break
        if in_titles and (is_masthead(line) or (recorded and _tells_meeting(line))):
            end = index + 1
        elif is_front_field(line):
            end = min(index + 2, limit) if is_name_alone(line) else index + 1
            in_titles = False
        elif is_known_heading(line):
            break
        elif in_titles and not line.label and line.is_title_like:
            end = index + 1
        else:
            in_titles = False
    return end


def _is_agenda_heading(line: Line) -> bool:
    """Whether a line heads what was said on an item: "Agenda item 15: Signals (continued)"."""
    word = starts_with(line.head, "agenda_item", line.language)
    return bool(word) and bool(_NUMBERED_MATTER.match(line.head, len(word)))


def _tells_meeting(line: Line) -> bool:
    """Whether a line below the title of a record says where and when, and who presided."""
    return line.is_short(_LONGEST_MEETING) and bool(starts_with(line.head, "held", line.language))


def is_masthead(line: Line) -> bool:
    """Whether a line is of the masthead: organisation, organ, symbol, distribution, session."""
    if line.is_numbered or line.is_stopped or not line.is_short(_MASTHEAD_WORDS):
        return False
    if line.head.endswith(words("masthead_ends", line.language)):
        return True
    word = starts_with(line.head, "masthead", line.language)
    rest = line.head[len(word) :].lstrip(" .")
    if not word:
        return False
    return word == _DISTRIBUTION or not rest[:1].isalpha() or not rest.split()[0].isalpha()


def is_record_title(line: Line) -> bool:
    """Whether a line titles the record of a meeting: "Summary record of the 4th meeting"."""
    if line.is_numbered or line.is_stopped or not line.is_short(_SHORT):
        return False
    heads = [fold(word) for word in table("kinds")["record"]["head"].get(line.language, ())]
    if line.language == "zh":
        return any(word in line.head for word in heads)
    return any(line.head == word or line.head.startswith(f"{word} ") for word in heads)


def is_name_alone(line: Line) -> bool:
    """Whether a field's line holds its name only, the content standing below."""
    _, colon, value = line.text.replace("：", ":").partition(":")
    has_number = any(character.isdigit() for character in line.text)
    return not (has_number or (colon and value.strip()))


def is_known_heading(line: Line) -> bool:
    """Whether a line is one of the headings that documents share: "Introduction"."""
    return line.is_short(_SHORT) and line.head.strip(" .:") in words("headings", line.language)


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
