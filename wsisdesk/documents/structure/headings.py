"""Headings: those the format marks, numbered ones, known ones, and short lines before a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind, MarkKind, Part
from wsisdesk.documents.structure.parts import is_front_field, is_known_heading, is_masthead
from wsisdesk.documents.structure.provisions import is_provision
from wsisdesk.documents.structure.readings import Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.structure.lines import Line

_SHORT = 14  # words of a heading that nothing else marks
_MARKED = 30  # words of a heading that is set in bold or centred
_NUMBERED = 24
_TITLE_LINES = 2  # lines over which an unmarked heading may run
_GROWTH = 1.4  # how much longer the text under an unmarked heading is


def find_headings(lines: Sequence[Line]) -> None:
    """Set the kind of every heading outside preamble, operative part, title and closing."""
    for index, line in enumerate(lines):
        if line.kind is not BlockKind.PARAGRAPH or line.paragraph.row is not None:
            continue
        if _is_heading(lines, index):
            line.kind = BlockKind.HEADING
            line.level = max(line.paragraph.heading - 1, 0)


def _is_heading(lines: Sequence[Line], index: int) -> bool:
    line = lines[index]
    if line.opens_annex or line.paragraph.heading:
        return True
    if is_provision(line) and line.part is not Part.FRONT:
        return True
    if line.part in (Part.PREAMBLE, Part.OPERATIVE, Part.CLOSING) or line.role is not None:
        return False
    if line.part is Part.FRONT:
        field = is_front_field(line) and not is_masthead(line)
        return field and not line.is_stopped and ":" not in line.text
    if line.label is not None:
        return _is_numbered_heading(lines, index)
    if is_known_heading(line) or (is_front_field(line) and line.text.endswith(":")):
        return True
    return _is_unmarked_heading(lines, index)


def _is_numbered_heading(lines: Sequence[Line], index: int) -> bool:
    line = lines[index]
    label = line.label
    if label is None or line.style is Style.BULLET or line.is_stopped:
        return False
    if line.style is Style.ORDINAL:
        return True
    following = lines[index + 1] if index + 1 < len(lines) else None
    if following is None or not line.text:
        return False
    reading = label.readings[0]
    if line.style is Style.NUMBER and _is_part_of(reading.value, following):
        return True
    if not line.is_short(_NUMBERED) or _is_short_line(following):
        return False
    if line.style is Style.NUMBER:
        return _opens_text(line, following) and reading.form in ("", ".", "§")
    return reading.form in ("A.", "word", "一.", "第", "A") and following.text != ""


def _is_part_of(value: tuple[int, ...], following: Line) -> bool:
    """Whether the next line is numbered below this one: 2, then 2.1 (or 1.2, stored reversed)."""
    if following.label is None or following.style is not Style.NUMBER:
        return False
    inner = following.label.readings[0].value
    return len(inner) == len(value) + 1 and (inner[:-1] == value or inner[1:] == value)


def _opens_text(line: Line, following: Line) -> bool:
    """Whether text follows that is not the next item of the same list."""
    if following.label is None:
        return len(following.text) > _GROWTH * len(line.text)
    return (
        bool(following.label.readings[0].form != line.label.readings[0].form)
        if line.label
        else False
    )


def _is_unmarked_heading(lines: Sequence[Line], index: int) -> bool:
    line = lines[index]
    if line.tabbed or line.is_stopped or not any(c.isalpha() for c in line.text[:80]):
        return False
    if _is_set_apart(line) and line.is_short(_MARKED):
        return True
    if not line.is_short(_SHORT):
        return False
    before = _short_lines(lines, range(index - 1, -1, -1))
    after = index + 1 + _short_lines(lines, range(index + 1, len(lines)))
    if after - index + before > _TITLE_LINES or after >= len(lines):
        return False
    following = lines[after]
    if following.is_numbered or following.tabbed:
        return True
    if following.label is not None or following.paragraph.row is not None:
        return False
    return following.is_stopped or len(following.text) > _GROWTH * len(line.text)


def _short_lines(lines: Sequence[Line], indices: range) -> int:
    """Count short lines in a row; more than a title has need not be counted."""
    count = 0
    for index in indices[: _TITLE_LINES + 1]:
        if not _is_short_line(lines[index]) or lines[index].part is Part.CLOSING:
            break
        count += 1
    return count


def _is_short_line(line: Line) -> bool:
    return (
        line.label is None
        and not line.tabbed
        and line.paragraph.row is None
        and line.is_short(_SHORT)
        and not line.is_stopped
    )


def _is_set_apart(line: Line) -> bool:
    """Whether the whole line is bold or centred."""
    if line.paragraph.centred:
        return True
    bold = sum(m.end - m.start for m in line.content.marks if m.kind is MarkKind.BOLD)
    return bool(line.text) and bold >= len(line.text.strip())
