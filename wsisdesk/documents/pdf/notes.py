"""Footnotes: the lines at the foot of a page, and the raised marks in the text that call them.

What looks like notes but starts with no mark that the page calls stays in the text: better a note
in the wrong place than a paragraph lost in the notes.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from wsisdesk.documents.pdf.lines import TAB, Line
from wsisdesk.text.digits import SUPERSCRIPT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wsisdesk.documents.model import Page
    from wsisdesk.documents.pdf.characters import Character
    from wsisdesk.documents.pdf.page import PageContent

_MARK = re.compile(r"[(\[]?(\d{1,3}|[*†‡§]{1,3}|[a-z])[)\]]?(?=[\s\t]|[^\W\d])")
_CALL = re.compile(r"[(\[]?(\d{1,3}|[*†‡§]{1,3}|[a-z])[)\]]?")
_SMALLER = 0.93  # of the body's type
_SHORTEST_RULE, _LONGEST_RULE = 0.06, 0.55  # of the page's width
_HIGHEST_RULE = 0.3  # of the page's height


@dataclass(slots=True)
class FootNote:
    """A footnote: its lines without the mark in front."""

    id: str
    mark: str
    lines: list[Line] = field(default_factory=list)


def take_notes(pages: Sequence[PageContent], body_size: float) -> list[FootNote]:
    """Take the footnotes out of the pages and tie their calls to them."""
    found: list[FootNote] = []
    for page in pages:
        calls = _calls(page.all_lines)
        area = _area(page, body_size, calls, continues=bool(found))
        if not area:
            continue
        started = _split(area, {call.mark for call in calls}, found)
        taken = {id(line) for line in area}
        page.items = [item for item in page.items if id(item) not in taken]
        _tie(_calls(page.all_lines), started)
        found += started
    return found


@dataclass(frozen=True, slots=True)
class Call:
    """Raised characters in a line that look like a note's mark."""

    mark: str
    characters: list[Character]


def _calls(lines: Iterable[Line]) -> list[Call]:
    """Find the raised marks on a page, in reading order."""
    result: list[Call] = []
    for line in lines:
        group: list[Character] = []
        for character in [*line.characters, None]:
            if character is not None and _is_raised(character):
                group.append(character)
                continue
            if group and (mark := _mark_of(group)):
                result.append(Call(mark, group))
            group = []
    return result


def _is_raised(character: Character) -> bool:
    text = character.text
    return character.raised or (bool(text) and text in SUPERSCRIPT)


def _mark_of(group: Sequence[Character]) -> str:
    text = unicodedata.normalize("NFKC", "".join(item.text for item in group)).strip()
    match = _CALL.fullmatch(text)
    return match[1] if match else ""


def _area(
    page: PageContent, body_size: float, calls: Sequence[Call], *, continues: bool
) -> list[Line]:
    """Return the lines of the notes at the foot of a page, if there are any."""
    marks = {call.mark for call in calls}
    lines = sorted(page.lines, key=lambda line: line.baseline)
    ruled = _below_rule(lines, page)
    if ruled and (_opening_mark(ruled[0]) in marks or (continues and _smaller(ruled, body_size))):
        return ruled
    small = _small_foot(lines, body_size)
    starts = [k for k, line in enumerate(small) if _opening_mark(line) in marks]
    return small[starts[0] :] if starts else []


def _below_rule(lines: Sequence[Line], page: PageContent) -> list[Line]:
    for rule in sorted(page.rules.horizontal, key=lambda rule: -rule.position):
        if not _separates(rule.length, rule.position, page.size):
            continue
        below = [line for line in lines if line.baseline > rule.position]
        above = [line for line in lines if line.baseline <= rule.position]
        if below and above:
            return below
    return []


def _separates(length: float, position: float, size: Page) -> bool:
    fitting = _SHORTEST_RULE * size.width <= length <= _LONGEST_RULE * size.width
    return fitting and position >= _HIGHEST_RULE * size.height


def _smaller(lines: Sequence[Line], body_size: float) -> bool:
    return all(line.size <= _SMALLER * body_size for line in lines)


def _small_foot(lines: Sequence[Line], body_size: float) -> list[Line]:
    start = len(lines)
    while start and lines[start - 1].size <= _SMALLER * body_size:
        start -= 1
    return list(lines[start:])


def _opening_mark(line: Line) -> str:
    match = _MARK.match(_plain(line.text))
    return match[1] if match else ""


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _split(area: Sequence[Line], called: set[str], before: Sequence[FootNote]) -> list[FootNote]:
    """Split the lines of a page's notes; lines before the first mark continue the last note."""
    started: list[FootNote] = []
    for line in area:
        mark = _opening_mark(line)
        expected = not started or _follows(started[-1].mark, mark)
        if mark and mark in called and (expected or _raised_start(line)):
            note = FootNote(f"note-{len(before) + len(started) + 1}", mark)
            note.lines.append(_without_mark(line, mark))
            started.append(note)
        elif started:
            started[-1].lines.append(line)
        elif before:
            before[-1].lines.append(line)
    return started


def _follows(last: str, mark: str) -> bool:
    if last.isdigit() and mark.isdigit():
        return int(mark) == int(last) + 1
    return last != mark


def _raised_start(line: Line) -> bool:
    return _is_raised(line.characters[0])


def _without_mark(line: Line, mark: str) -> Line:
    """Return the line behind its mark, brackets and white space."""
    characters = list(line.characters)
    rest = mark
    while characters and (rest or characters[0].text in " \t)]([.") and len(characters) > 1:
        text = _plain(characters[0].text)
        if rest and not rest.startswith(text) and text not in "([ ":
            break
        rest = rest.removeprefix(text)
        if not rest and text not in f"{mark} {TAB})]([.":
            break
        characters.pop(0)
    return replace(line, characters=characters)


def _tie(calls: Sequence[Call], notes: Sequence[FootNote]) -> None:
    """Name, on the characters of each call, the note it calls."""
    ids = {note.mark: note.id for note in notes}
    for call in calls:
        note = ids.get(call.mark)
        if note is None:
            continue
        for character in call.characters:
            character.note = note
