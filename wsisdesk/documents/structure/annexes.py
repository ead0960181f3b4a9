"""Where annexes begin: at lines that say so, or at paragraphs quoted with foreign numbers."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from wsisdesk.documents.structure.readings import Style
from wsisdesk.documents.structure.tables import starts_with, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wsisdesk.documents.structure.lines import Line

_SHORT = 16  # words of a line that is a title
_LETTER_WORDS = 45  # of "Annex to the letter dated … from … addressed to …"
_ANNEX_NUMBER = re.compile(
    r"[\s:.\-–—]*(?:no\.? ?)?"
    r"(?:[0-9]{1,3}|[ivxlc]{1,5}|[a-z]|[اأبجدهوزحطي]|[一二三四五六七八九十]{1,3})?(?![^\W_])"
)
_CHINESE_ANNEX = re.compile(
    r"第[0-9]{1,4}号(?:决议|决定)(?:[（(][^（()）]{1,30}[)）])?的?附件[一二三四五六七八九十0-9]{0,2}"
)
_CHINESE_ANNEX_OF_LETTER = re.compile(r".{0,80}(?:信|普通照会)的?附件[一二三四五六七八九十]{0,2}")
_PARTING = (":", "-", "–", "—", "(")  # between the word or number and the subject
_STOPS = (".", ";", "؛", "。", "；", ",", "،", "，")
_CITATION_ENDS = (")", *"0123456789")
_QUOTED_RUN = 3  # numbers of a run that keeps another document's numbering


def annex_titles(lines: Sequence[Line]) -> list[int]:
    """Return the lines at which annexes begin, in order."""
    titled = [index for index, line in enumerate(lines) if index and is_annex_title(line)]
    if titled:
        return titled
    quoted = _quoted_annex(lines)
    return [quoted] if quoted is not None else []


def is_annex_title(line: Line) -> bool:
    """Whether a line is "Annex", "Annex 2", "ANNEX TO RESOLUTION 5", "Annex to the letter …"."""
    if line.text.endswith(_STOPS) or line.is_numbered:
        return False
    if _is_annex_of_letter(line):
        return True
    if not line.is_short(_SHORT):
        return False
    word = starts_with(line.head, "annex", line.language)
    if not word:
        return _is_annex_of_chinese(line)
    if _belongs_to_act(line.head[len(word) :].lstrip(), line.language):
        return True
    rest = line.head[_end_of_number(line, word) :].strip()
    titled = bool(line.paragraph.heading) or line.paragraph.centred
    parted = rest[:1] in _PARTING or line.head[len(word) :].lstrip()[:1] in _PARTING
    if not rest or titled or parted or line.text.isupper():
        return True
    return _belongs_to_act(rest, line.language)


def _belongs_to_act(rest: str, language: str) -> bool:
    """Whether a title goes on "to Resolution 5" and ends with the number, or the place and year."""
    return rest.endswith(_CITATION_ENDS) and bool(starts_with(rest, "annex_of", language))


def _end_of_number(line: Line, word: str) -> int:
    """Return where the number of an annex ends, behind its word: "Annex 2", "second annex"."""
    rest = line.head[len(word) :].lstrip()
    ordinal = starts_with(rest, "annex_ordinals", line.language) if rest else ""
    if ordinal:
        return len(line.head) - len(rest) + len(ordinal)
    number = _ANNEX_NUMBER.match(line.head, len(word))
    return number.end() if number else len(word)


def _is_annex_of_letter(line: Line) -> bool:
    """Whether a line titles what came with a letter; it repeats the letter's title at length."""
    if not line.is_short(_LETTER_WORDS):
        return False
    if line.language == "zh":
        return bool(_CHINESE_ANNEX_OF_LETTER.fullmatch(line.text))
    word = starts_with(line.head, "annex", line.language)
    if not word:
        return False
    ends = (len(word), _end_of_number(line, word))  # French "à" could number it too
    return any(
        starts_with(line.head[end:].lstrip(), "annex_of_letter", line.language) for end in ends
    )


def _is_annex_of_chinese(line: Line) -> bool:
    """Whether a Chinese line is "Resolution 5, annex": the word stands at its end."""
    return line.language == "zh" and bool(_CHINESE_ANNEX.fullmatch(line.text))


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
        if lines[first].is_title_like and not lines[first].is_stopped:
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
