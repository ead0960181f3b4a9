"""The title of a document, put together from the lines over which it runs, and its title block."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wsisdesk.documents.model import BlockKind, Part
from wsisdesk.documents.structure.dates import document_date
from wsisdesk.documents.structure.lines import COLONS
from wsisdesk.documents.structure.parts import (
    is_front_field,
    is_masthead,
    is_name_alone,
    is_record_title,
    is_salutation,
)
from wsisdesk.documents.structure.provisions import is_provision
from wsisdesk.documents.structure.tables import starts_with, table, words
from wsisdesk.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.structure.lines import Line

_TITLE_WORDS = 60
_SUBJECT_WORDS = 80
_AUTHOR_WORDS = 8
_TITLE_LINES = 6
_TELLING_WORDS = 12  # titles that end like a sentence are shorter
_SENTENCE_ENDS = (".", "!", "?", "؟", "。", "！", "？")
_LONGEST_BLOCK_LINE = 600  # code points
_NUMBERED_TITLE = re.compile(r"\s*(?:[A-Z]+-)?\d{1,4}/\d{1,4}[A-Z]?(?:\.| ?[-–—])?\s+(?=\S)")
_BRACKETED = re.compile(r"[\[(（].*[\])）]\s*")
_FIELD = re.compile(r"[^:：]{1,40}[:：]\s*\S")
_MASTHEAD_WORDS = 6
_SPONSORED = 60  # code points at the end of a line that may say "draft resolution"
_LETTERS_OF_SYMBOL = 6  # more than its digits: A/RES/70/125, C24/8(Rev.1)-E


@dataclass(frozen=True, slots=True)
class Title:
    """The title as one line, and the lines of the title block that may identify the document."""

    text: str
    block: tuple[str, ...]


def find_title(lines: Sequence[Line], enacting: int | None) -> Title:
    """Find the title, set the kind of its lines, and return it with the title block."""
    front = [line for line in lines if line.part is Part.FRONT]
    block = _block(lines, front, enacting)
    subject = _subject(front)
    if subject is not None:
        _mark([subject])
        return Title(_after_colon(subject), block)
    before = lines[:enacting] if enacting is not None else front
    candidates = (
        _marked(before) or _marked(lines if enacting is None else ()) or _candidates(before)
    )
    if enacting is not None or _resolution_line(candidates) is not None:
        return _resolution_title(candidates, block)
    return _settle(_above_prose(_without_author(candidates))[:_TITLE_LINES], block)


def _marked(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that are set as a title and say what a title says.

    A style says so for certain; the size of the type, which is all that a PDF has, says it of the
    names of fields and of dates as well.
    """
    found = [
        line
        for line in lines
        if line.paragraph.title and line.lead is None and not _is_masthead(line)
    ]
    return found if any(not _is_author(line) for line in found) else []


def _block(lines: Sequence[Line], front: Sequence[Line], enacting: int | None) -> tuple[str, ...]:
    """Return the lines that may say what the document is: masthead and title, no references."""
    block = list(lines[: enacting + 1]) if enacting is not None else _before_fields(front)
    draft = next((index for index, line in enumerate(block) if is_provision(line)), len(block))
    block = block[:draft]
    return tuple(line.text for line in block if len(line.text) <= _LONGEST_BLOCK_LINE)


def _before_fields(front: Sequence[Line]) -> list[Line]:
    """Return the lines of a front before the first field whose content stands below its name."""
    for index, line in enumerate(front):
        if is_front_field(line) and is_name_alone(line):
            return list(front[:index])
    return list(front)


def _settle(lines: Sequence[Line], block: tuple[str, ...]) -> Title:
    _mark(lines)
    return Title(_joined([line.text for line in lines]), block)


def _mark(lines: Sequence[Line]) -> None:
    """Make lines titles; rows of a table stay rows."""
    for line in lines:
        if line.paragraph.row is None:
            line.kind = BlockKind.TITLE


def _candidates(front: Sequence[Line]) -> list[Line]:
    """Return the lines of a front that can be the title: before the first field's content."""
    found: list[Line] = []
    for index, line in enumerate(front):
        if is_salutation(line) or (found and is_front_field(line)):
            break
        if line.paragraph.row is not None and found and found[-1].paragraph.row is None:
            found = _without_caption(found)
            break
        if is_record_title(line):
            return [line, *_continued(line, front[index + 1 :])]
        if not _is_masthead(line) and line.label is None:
            found.append(line)
    return [line for line in found if line.is_short(_TITLE_WORDS)]


def _without_caption(lines: list[Line]) -> list[Line]:
    """Return lines before a table without the one that announces it."""
    announces = len(lines) > 1 and lines[-1].text.rstrip().endswith(COLONS)
    return lines[:-1] if announces else lines


def _continued(first: Line, following: Sequence[Line]) -> list[Line]:
    """Return the lines over which a title runs on: in capitals like its first, or begun small."""
    found: list[Line] = []
    for line in following[:_TITLE_LINES]:
        capitals = first.text.isupper() and line.text.isupper()
        if not (capitals or line.text[:1].islower()) or line.label or _is_masthead(line):
            break
        found.append(line)
    return found


def _is_masthead(line: Line) -> bool:
    """Whether a line names origin, symbol, date, organisation: no part of a title."""
    if _resolution_line([line]) is not None:
        return False
    if is_masthead(line) or is_front_field(line) or document_date([line.text]):
        return True
    if _names_sponsors(line):
        return True
    letters = sum(character.isalpha() for character in line.text)
    digits = sum(character.isdigit() for character in line.text)
    return not letters or bool(
        digits and letters <= digits + _LETTERS_OF_SYMBOL and line.is_short(_MASTHEAD_WORDS)
    )


def _names_sponsors(line: Line) -> bool:
    """Whether a line names who puts a draft forward: "Uganda and Zambia: draft resolution"."""
    ending = fold(line.text[-_SPONSORED:]).rstrip("* ")
    return ending.endswith(words("sponsored", line.language))


def _resolution_line(lines: Sequence[Line]) -> int | None:
    """Return the index of the line "RESOLUTION 5 (…)" or "70/125. …"."""
    lists: dict[str, list[str]] = table("kinds")["resolution"]["head"]
    for index, line in enumerate(lines):
        if _NUMBERED_TITLE.match(line.text):
            return index
        heads = tuple(fold(word) for word in lists.get(line.language, ()))
        digit = any(character.isdigit() for character in line.text)
        if heads and digit and (line.head.startswith(heads) or _is_chinese_head(line, heads)):
            return index
    return None


def _is_chinese_head(line: Line, heads: tuple[str, ...]) -> bool:
    return line.language == "zh" and "号" in line.head and any(word in line.head for word in heads)


def _resolution_title(candidates: list[Line], block: tuple[str, ...]) -> Title:
    index = _resolution_line(candidates)
    chosen = candidates[-_TITLE_LINES:] if index is None else candidates[index:][:_TITLE_LINES]
    _mark(chosen)
    numbered = [line for line in chosen if _NUMBERED_TITLE.match(line.text)]
    if numbered:
        last = numbered[-1]
        tail = chosen[chosen.index(last) + 1 :]
        first = _NUMBERED_TITLE.sub("", last.text, count=1)
        return Title(_joined([first, *(line.text for line in tail if not _is_note(line))]), block)
    texts = [line.text for line in chosen[1 if index is not None else 0 :] if not _is_note(line)]
    return Title(_joined(texts or [line.text for line in chosen[:1]]), block)


def _is_note(line: Line) -> bool:
    """Whether a line tells how the text was adopted, in brackets or not."""
    return bool(_BRACKETED.fullmatch(line.text)) or bool(
        starts_with(line.head, "adopted", line.language)
    )


def _without_author(lines: list[Line]) -> list[Line]:
    """Leave out "Report by the Secretary-General" where another line is the title.

    It stands above the title (ITU) or closes it (United Nations).
    """
    if len(lines) > 1 and names_author(lines[-1]):
        return lines[:-1]
    for index, line in enumerate(lines[:-1]):
        if _is_author(line):
            return lines[index + 1 :]
    return lines


def _above_prose(lines: list[Line]) -> list[Line]:
    """Return the lines above the first that is a sentence; what has no other has that for title."""
    prose = (index for index, line in enumerate(lines) if index and _is_sentence(line))
    return lines[: next(prose, len(lines))]


def _is_sentence(line: Line) -> bool:
    return not line.is_short(_TELLING_WORDS) and line.text.rstrip().endswith(_SENTENCE_ENDS)


def _is_author(line: Line) -> bool:
    return line.is_short(_AUTHOR_WORDS) and bool(starts_with(line.head, "author", line.language))


def names_author(line: Line) -> bool:
    """Whether a line is "Report of the Secretary-General" and nothing else."""
    if not _is_author(line):
        return False
    return line.head in words("author", line.language) or line.head.endswith(
        words("officers", line.language)
    )


def _subject(front: Sequence[Line]) -> Line | None:
    """Return the subject line of a letter: marked as such, or the line above the salutation."""
    for line in front:
        named = starts_with(line.head, "subject", line.language) and _FIELD.match(line.text)
        if named and line.is_short(_SUBJECT_WORDS):
            return line
    for index, line in enumerate(front):
        if index and is_salutation(line):
            above = front[index - 1]
            if above.label is None and not _is_masthead(above) and above.is_short(_SUBJECT_WORDS):
                return above
            return None
    return None


def _after_colon(line: Line) -> str:
    if not starts_with(line.head, "subject", line.language):
        return _joined([line.text])
    return _joined([re.sub(r"^[^:：]{1,40}[:：]\s*", "", line.text)])


def _joined(texts: Sequence[str]) -> str:
    return " ".join(" ".join(text.split()) for text in texts)
